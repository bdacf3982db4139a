/** How often slow tests repeat: a seeded sample in `npm test`, the full count in `npm run test:long`. */
import { appendFileSync } from 'node:fs';

export const long = process.env['MISFIRE_LONG'] === '1';

/** 32-bit seed of everything drawn by chance in this run; tools/test.mjs prints it. */
export const seed = Number(process.env['MISFIRE_SEED'] ?? 20_261_101) | 0;

/**
 * @param name of what repeats, for test/long/RESULTS.md
 * @param sample how often in `npm test`
 * @param full how often in `npm run test:long`
 * @returns the count for this run
 */
export function counted(name: string, sample: number, full: number): number {
  const count = long ? full : sample;
  const file = process.env['MISFIRE_COUNTS'];
  if (file) appendFileSync(file, `${JSON.stringify({ name, count })}\n`);
  return count;
}
