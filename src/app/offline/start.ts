/** Joins the offline parts to a real page. */
import { workerAddresses, type PolicyMaker } from '../safe-page/worker-address.ts';
import { keepInstallPrompt, type Install } from './install.ts';
import { keepOffline, type Offline } from './offline.ts';

export type OfflineApp = Offline & Install;

/**
 * Starts keeping the game on the device. Call once, early, from main: it makes the page's Trusted Types policy.
 * @param development no service worker then: it would hide what changes
 * @param quiet resolves when the line is free
 */
export function startOffline(
  window: Window & { trustedTypes?: PolicyMaker },
  development: boolean,
  quiet: Promise<void>,
): OfflineApp {
  const { navigator, document } = window;
  const address = workerAddresses(document.baseURI, window.trustedTypes);
  const offline = keepOffline({
    container: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
    secure: window.isSecureContext,
    development,
    workerAddress: () => address('sw.js'),
    reload: () => window.location.reload(),
    quiet,
  });
  return { ...offline, ...keepInstallPrompt(window) };
}
