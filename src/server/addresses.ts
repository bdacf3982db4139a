/** Where the game can be reached from: this computer, and others on its networks. */
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

export type Reach = 'this-computer' | 'wireless' | 'wired' | 'network' | 'virtual';

export interface Address {
  readonly url: string;
  readonly reach: Reach;
  /** The system's name of the network card; empty for this computer. */
  readonly card: string;
}

const virtualCards =
  /docker|veth|virbr|vmnet|vbox|virtualbox|vethernet|wsl|hyper-v|br-|bridge|tun|tap|utun|tailscale|zt/i;

/**
 * @param card the system's name of a network card, such as `wlan0`, `en0` or `Wi-Fi`
 * @returns what it most likely is: names differ by system, so many are just `network`
 */
export function reachOf(card: string): Reach {
  if (virtualCards.test(card)) return 'virtual';
  if (/^wl|wi-?fi|wlan|wireless/i.test(card)) return 'wireless';
  if (/^eth|^enp|^eno|^ens|^enx|ethernet/i.test(card)) return 'wired';
  return 'network';
}

const order: readonly Reach[] = ['this-computer', 'wireless', 'wired', 'network', 'virtual'];

/**
 * @param port that the server listens on
 * @param cards the network cards of this machine
 * @returns every address to open, the most useful first: localhost, then the networks others can join
 */
export function addresses(
  port: number,
  cards: NodeJS.Dict<readonly NetworkInterfaceInfo[]> = networkInterfaces(),
): readonly Address[] {
  const found: Address[] = [{ url: `http://localhost:${port}/`, reach: 'this-computer', card: '' }];
  for (const [card, infos] of Object.entries(cards)) {
    for (const info of infos ?? []) {
      if (info.internal || info.family !== 'IPv4') continue;
      found.push({ url: `http://${info.address}:${port}/`, reach: reachOf(card), card });
    }
  }
  return found.toSorted((a, b) => order.indexOf(a.reach) - order.indexOf(b.reach));
}
