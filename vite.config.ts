import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contentSecurityPolicy, devNonce, safetyHeaders } from './src/server/headers.ts';
import { localforageTrimmed } from './tools/localforage-trimmed.ts';
import { phaserTrimmed } from './tools/phaser-trimmed.ts';
import levels from './tools/vite-levels.ts';
import { manifest } from './tools/vite-manifest.ts';
import { pagePolicy } from './tools/vite-page-policy.ts';
import { startUp } from './tools/vite-start-up.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  // Relative addresses: the built folder runs from any sub-path of any static host.
  base: './',
  publicDir: false,
  plugins: [levels(), phaserTrimmed(), localforageTrimmed(), manifest(root), pagePolicy(), startUp()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  html: { cspNonce: process.env['MISFIRE_DEV'] ? devNonce : undefined },
  server: {
    port: 5173,
    headers: { ...safetyHeaders, 'Content-Security-Policy': contentSecurityPolicy('dev') },
  },
  preview: { headers: safetyHeaders },
  build: {
    outDir: 'dist/game',
    target: 'es2022',
    // No data: addresses: small level files and pictures stay files that can be kept offline.
    assetsInlineLimit: 0,
    // Every browser that runs the rest preloads modules by itself.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Two files until the first question: what begins, and the rest of the game.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: /[\\/]src[\\/]main\.ts$|rolldown[\\/]runtime/, priority: 2 },
            { name: 'game', test: /[\\/]src[\\/]compose\.ts$/, priority: 1 },
          ],
        },
      },
    },
    // tools/report-sizes.mjs judges sizes, and the engine is expected to be large.
    chunkSizeWarningLimit: 2000,
  },
});
