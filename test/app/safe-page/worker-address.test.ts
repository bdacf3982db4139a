import { describe, expect, it } from 'vitest';
import { ownWorkerAddress, workerAddresses } from '../../../src/app/safe-page/worker-address.ts';

const base = 'https://games.example/sub/path/index.html?x=1#/levels';

describe('the Trusted Types policy', () => {
  it('admits the service worker beside the page', () => {
    expect(ownWorkerAddress('https://games.example/sub/path/sw.js', base)).toBe('https://games.example/sub/path/sw.js');
  });

  it.each([
    'https://evil.example/sub/path/sw.js',
    'https://games.example/sw.js',
    'https://games.example/sub/path/sw.js?x=1',
    'https://games.example/sub/path/other.js',
    'http://games.example/sub/path/sw.js',
    'data:text/javascript,alert(1)',
    'sw.js',
    '',
  ])('refuses %s', (address) => {
    expect(() => ownWorkerAddress(address, base)).toThrow(TypeError);
  });

  it('is made once, by its name, and gives what it made', () => {
    const made: string[] = [];
    const address = workerAddresses(base, {
      createPolicy: (name, rules) => {
        made.push(name);
        return { createScriptURL: (text) => `trusted ${rules.createScriptURL(text)}` };
      },
    });
    expect([address('sw.js'), address('sw.js')]).toEqual(Array(2).fill('trusted https://games.example/sub/path/sw.js'));
    expect(made).toEqual(['misfire']);
  });

  it('gives the plain address where the browser has no Trusted Types', () => {
    expect(workerAddresses(base, undefined)('sw.js')).toBe('https://games.example/sub/path/sw.js');
  });
});
