import { test } from 'vitest';
import { makeSilentSound } from '../../src/sound/silent.ts';
import { contract } from './contract.ts';

// A case rejects where the sound breaks its word.
// oxlint-disable-next-line vitest/expect-expect
test.each(contract.map((one) => [one.name, one.run] as const))('the silent sound %s', async (_, run) => {
  await run(makeSilentSound);
});
