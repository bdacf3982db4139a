/** What the server prints, and what it answers to a wrong address. */

type Owner = { readonly kind: 'misfire' } | { readonly kind: 'program'; readonly name: string } | undefined;
type Reach = 'this-computer' | 'wireless' | 'wired' | 'network' | 'virtual';

const reaches: Readonly<Record<Reach, string>> = {
  'this-computer': 'On this computer',
  wireless: 'On the same Wi-Fi',
  wired: 'On the same wired network',
  network: 'On the same network',
  virtual: 'On a virtual network',
};

const takenBy = (owner: Owner): string => {
  if (owner === undefined) return 'another program';
  return owner.kind === 'misfire' ? 'a Misfire that already runs' : `“${owner.name}”`;
};

export const server = {
  ready: (addresses: readonly { readonly url: string; readonly reach: Reach; readonly card: string }[]): string => {
    const lines = addresses.map(({ url, reach, card }) => {
      const label = card === '' ? reaches[reach] : `${reaches[reach]} (${card})`;
      return `  ${label.padEnd(34)} ${url}`;
    });
    return ['Misfire is ready. Open it in a browser:', '', ...lines, '', 'Press Ctrl+C to stop.'].join('\n');
  },
  stopping: 'Misfire stops.',
  usualPortTaken: (usual: number, port: number, owner: Owner): string =>
    `Port ${usual} is in use by ${takenBy(owner)}, so this Misfire uses port ${port}.`,
  portTaken: (port: number, owner: Owner): string =>
    `Port ${port} is in use by ${takenBy(owner)}. Stop that, or choose another: npm start -- --port ${port + 1}`,
  notAPort: (text: string): string => `“${text}” is not a port: use a number from 0 to 65535, such as 4173.`,
  notFound: 'There is no such page here. The game is at /',
  onlyReading: 'This server only hands out the game: use GET.',
};
