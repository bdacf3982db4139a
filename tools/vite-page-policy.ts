/** Writes the Content-Security-Policy into the built page, so that it is as safe on any static host. */
import type { Plugin } from 'vite';
import { contentSecurityPolicy } from '../src/server/headers.ts';

export function pagePolicy(): Plugin {
  return {
    name: 'misfire:page-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // After the character set and before everything that the policy speaks of.
      handler: (html) =>
        html.replace(
          /<meta charset="[^"]*" ?\/?>/i,
          (charset) =>
            `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy('meta')}" />`,
        ),
    },
  };
}
