/** Installing, flight mode and updates. */
export const offline = {
  ready: 'Ready to play in flight mode.',
  installing: 'Getting ready for flight mode …',
  install: 'Install Misfire on this device',
  iosHint: 'To install: tap Share, then “Add to Home Screen”.',
  updateLater: 'It is taken between rounds, never during one.',
  unsupported: {
    'plain-http':
      'This page came over plain http, so the browser cannot install it or play it in flight mode. Open it from https, or on the machine itself (localhost).',
    browser: 'This browser cannot install pages. The game plays as long as the page stays open.',
    failed: 'Flight mode could not be prepared. The game plays on; reload the page to try again.',
  } as Record<string, string>,
};
