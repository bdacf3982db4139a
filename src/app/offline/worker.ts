/**
 * The service worker: keeps every file of the built game and answers from what it keeps. Built on its own
 * into sw.js beside index.html, with the list of files written in; runs in its own world, not in the page.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** Every file of the game, relative to this script; written in by tools/service-worker.mjs. */
declare const PRECACHE: { readonly url: string; readonly revision: string | null }[];

/** TypeScript takes this file for a part of the page, so what differs is named here. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

precacheAndRoute(PRECACHE);
cleanupOutdatedCaches();
// The page that installed it is kept offline at once, without a reload.
clientsClaim();

// Only the page itself, with any query: other addresses are not the game.
const pageAddress = /^[^?]*\/(index\.html)?(\?|$)/;
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { allowlist: [pageAddress] }));

// A new version waits until the page says so: never in the middle of a round.
scope.addEventListener('message', ({ data }) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING')
    void scope.skipWaiting();
});
