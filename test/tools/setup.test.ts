import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIsNewEnough, packagesAreCurrent } from '../../tools/setup.mjs';

let root: string;
type Packages = Record<string, { version?: string; optional?: boolean }>;

const lock = (packages: Packages): void =>
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
const installed = (packages: Packages): void => {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'misfire-setup-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the packages', () => {
  it('are not current when nothing is installed', () => {
    lock({ 'node_modules/a': { version: '1.0.0' } });
    expect(packagesAreCurrent(root)).toBe(false);
  });

  it('are current when npm wrote down the same versions, whatever else of other systems is missing', () => {
    lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-windows': { version: '2.0.0', optional: true } });
    installed({ 'node_modules/a': { version: '1.0.0' } });
    expect(packagesAreCurrent(root)).toBe(true);
  });

  it.each<[string, Packages]>([
    ['another version', { 'node_modules/a': { version: '1.0.1' } }],
    ['one more', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }],
  ])('are not current when the lockfile asks for %s', (_what, asked) => {
    lock({ 'node_modules/a': { version: '1.0.0' } });
    installed({ 'node_modules/a': { version: '1.0.0' } });
    expect(packagesAreCurrent(root)).toBe(true);
    lock(asked);
    expect(packagesAreCurrent(root)).toBe(false);
  });

  it('are known by the stamp alone the second time', () => {
    lock({ 'node_modules/a': { version: '1.0.0' } });
    installed({ 'node_modules/a': { version: '1.0.0' } });
    expect(packagesAreCurrent(root)).toBe(true);
    rmSync(join(root, 'node_modules', '.package-lock.json'));
    expect(packagesAreCurrent(root)).toBe(true);
  });
});

describe('the version of Node', () => {
  it.each([
    ['18.20.0', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.0.0', true],
    ['100.1.0', true],
  ])('%s is new enough: %s', (version, enough) => {
    expect(nodeIsNewEnough(version)).toBe(enough);
  });
});
