import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputsHash, makeIfStale } from '../../tools/freshness.mjs';

let root: string;
const put = (path: string, text: string): void => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'misfire-fresh-'));
  mkdirSync(join(root, 'src', 'deep'), { recursive: true });
  mkdirSync(join(root, 'assets', 'source'), { recursive: true });
  put('src/a.ts', 'a');
  put('src/deep/b.ts', 'b');
  put('one.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const hash = (): string => inputsHash(root, ['src', 'assets', 'one.json', 'missing'], ['assets/source']);

describe('the hash of inputs', () => {
  it('stays while nothing changes', () => {
    const before = hash();
    put('src/a.ts', 'a');
    put('beside.txt', 'not an input');
    put('assets/source/draw.mjs', 'makes assets, is none');
    expect(hash()).toBe(before);
  });

  it.each<[string, () => void]>([
    ['content', () => put('src/deep/b.ts', 'c')],
    ['a new file', () => put('src/c.ts', '')],
    ['a file gone', () => rmSync(join(root, 'src', 'a.ts'))],
    ['text that moved to the next file', () => (put('src/a.ts', ''), put('src/deep/b.ts', 'ab'))],
    ['a new asset', () => put('assets/x.png', 'x')],
  ])('changes with %s', (_what, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });
});

describe('making what is stale', () => {
  const job = (make: () => Promise<void>) => ({
    stamp: join(root, 'dist', 'stamp'),
    output: join(root, 'out.js'),
    hash: hash(),
    make,
  });
  let made = 0;
  const make = async (): Promise<void> => {
    made += 1;
    put('out.js', 'made');
  };
  beforeEach(() => {
    made = 0;
  });

  it('makes once, then nothing until an input changes or the output is gone', async () => {
    expect(await makeIfStale(job(make))).toBe(true);
    expect(await makeIfStale(job(make))).toBe(false);
    expect(made).toBe(1);
    put('src/a.ts', 'changed');
    expect(await makeIfStale(job(make))).toBe(true);
    rmSync(join(root, 'out.js'));
    expect(await makeIfStale(job(make))).toBe(true);
    expect(made).toBe(3);
  });

  it('makes again after one that failed', async () => {
    await makeIfStale(job(make));
    put('src/a.ts', 'broken');
    const broken = makeIfStale(job(() => Promise.reject(new Error('line 3'))));
    await expect(broken).rejects.toThrow('line 3');
    expect(existsSync(join(root, 'dist', 'stamp'))).toBe(false);
    expect(await makeIfStale(job(make))).toBe(true);
    expect(readFileSync(join(root, 'dist', 'stamp'), 'utf8')).toBe(hash());
  });
});
