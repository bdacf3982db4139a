/** What an app store or home screen says of the game. */
export const manifest = {
  name: 'Misfire',
  description: 'You are the signal. A game about nerves and muscles: why they twitch, what helps, and when it matters.',
};
