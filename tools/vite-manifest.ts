/** Gives the page its web app manifest, its icons and the links to them: unhashed, because others link to them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { manifest as said } from '../src/words/en/manifest.ts';

const night = '#080C22';
const iconFolder = 'assets/icons';

/** All addresses are relative to the manifest, so the game runs from any sub-path. */
function manifestText(): string {
  return JSON.stringify({
    id: './',
    name: said.name,
    short_name: said.name,
    description: said.description,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: night,
    theme_color: night,
    categories: ['education', 'games', 'medical'],
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
}

const link = (rel: string, href: string, type?: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, href, ...(type ? { type } : {}) },
  injectTo: 'head',
});

const links = [
  link('manifest', './manifest.webmanifest'),
  link('icon', './icons/favicon.svg', 'image/svg+xml'),
  link('apple-touch-icon', './icons/apple-touch-180.png'),
];

/** @param root the checkout */
export function manifest(root: string): Plugin {
  const folder = join(root, iconFolder);
  const icons = (): string[] =>
    existsSync(folder) ? readdirSync(folder).filter((name) => /\.(png|svg)$/.test(name)) : [];
  return {
    name: 'misfire:manifest',
    transformIndexHtml: { order: 'post', handler: () => links },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifestText() });
      for (const name of icons()) {
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: readFileSync(join(folder, name)) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        if (path === '/manifest.webmanifest') {
          response.setHeader('Content-Type', 'application/manifest+json');
          response.end(manifestText());
          return;
        }
        const icon = icons().find((name) => path === `/icons/${name}`);
        if (!icon) return next();
        response.setHeader('Content-Type', icon.endsWith('.svg') ? 'image/svg+xml' : 'image/png');
        response.end(readFileSync(join(folder, icon)));
      });
    },
  };
}
