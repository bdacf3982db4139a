import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { addresses, reachOf } from '../../src/server/addresses.ts';

const info = (address: string, family: 'IPv4' | 'IPv6', internal = false): NetworkInterfaceInfo =>
  ({ address, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 }) as NetworkInterfaceInfo;

describe('addresses', () => {
  it('lists this computer first, then what others can join, virtual networks last', () => {
    const cards = {
      docker0: [info('172.17.0.1', 'IPv4')],
      lo: [info('127.0.0.1', 'IPv4', true), info('::1', 'IPv6', true)],
      eth0: [info('10.0.0.7', 'IPv4'), info('fe80::1', 'IPv6')],
      wlan0: [info('192.168.1.20', 'IPv4')],
    };
    expect(addresses(4173, cards)).toEqual([
      { url: 'http://localhost:4173/', reach: 'this-computer', card: '' },
      { url: 'http://192.168.1.20:4173/', reach: 'wireless', card: 'wlan0' },
      { url: 'http://10.0.0.7:4173/', reach: 'wired', card: 'eth0' },
      { url: 'http://172.17.0.1:4173/', reach: 'virtual', card: 'docker0' },
    ]);
  });

  it.each([
    ['wlp3s0', 'wireless'],
    ['Wi-Fi', 'wireless'],
    ['enp0s31f6', 'wired'],
    ['Ethernet', 'wired'],
    ['vEthernet (WSL)', 'virtual'],
    ['br-0a1b2c', 'virtual'],
    ['en0', 'network'],
  ])('takes %s for %s', (card, reach) => {
    expect(reachOf(card)).toBe(reach);
  });
});
