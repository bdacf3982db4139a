/** What every answer tells a browser about how the page may behave. Also the source of the built page's own policy. */

/** Where a policy stands: `header` of a served file, `meta` of the built page, or `dev` while developing. */
export type PolicyPlace = 'header' | 'meta' | 'dev';

/** Lets vite's own style elements through while developing, and nothing else. */
export const devNonce = 'misfire-dev';

/**
 * The Content-Security-Policy. Nothing comes from elsewhere, nothing inline runs, and script addresses
 * pass through the one Trusted Types policy in src/app/safe-page/.
 * @param place a `meta` element may not carry frame-ancestors; `dev` adds the hot-reload socket
 * @returns the value of the header or of the element's content attribute
 */
export function contentSecurityPolicy(place: PolicyPlace): string {
  const dev = place === 'dev';
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    dev ? `style-src 'self' 'nonce-${devNonce}'` : "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    dev ? "connect-src 'self' ws:" : "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(place === 'meta' ? [] : ["frame-ancestors 'none'"]),
    "require-trusted-types-for 'script'",
    'trusted-types misfire',
  ];
  return directives.join('; ');
}

/** The features of the device that the game never asks for. */
const unusedFeatures = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'microphone', 'payment', 'usb'];

/** Sent with every answer, errors included. */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy('header'),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
};

/**
 * @param pathname of the request
 * @returns Cache-Control: for ever where the name holds a hash of the content, always asked anew otherwise
 */
export function cacheControl(pathname: string): string {
  return /^\/assets\/.+-[\w-]{8}\.\w+$/.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
