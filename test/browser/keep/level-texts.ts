/** Small levels of the learner's own, as files. Their keys can be told from the ids of their items. */
import { zipSync, strToU8 } from 'fflate';
import type { Level } from '../../../src/core/level/level.ts';

/** Item ids `t-1`, `f-2`, `t-3` …: statements that are true, and that are false. */
export function statementIds(count: number): string[] {
  return Array.from({ length: count }, (_, i) => (i % 2 === 0 ? `t-${i + 1}` : `f-${i + 1}`));
}

/** A level of statements: those whose id begins with `t` are true. */
export function statements(id: string, count: number, more: Partial<Level> = {}): Level {
  return {
    format: 1,
    id,
    title: `Level ${id}`,
    summary: 'A level for tests, made of statements.',
    concepts: [
      { id: 'parity', name: 'Odd and even', firstLook: { text: 'Odd statements are true, even ones are false.' } },
    ],
    sources: [{ id: 'made-up', title: 'Made up for tests', seen: '2026-11-01' }],
    items: statementIds(count).map((item, i) => ({
      id: item,
      kind: 'true-false',
      concept: 'parity',
      difficulty: 1,
      tone: 'everyday',
      prompt: `Statement ${i + 1}: ${i + 1} is an odd number.`,
      key: i % 2 === 0,
      explanation: i % 2 === 0 ? `The number ${i + 1} is odd.` : `The number ${i + 1} is even.`,
      sources: ['made-up'],
    })),
    ...more,
  } as Level;
}

/** The level as a file to drop or pick. */
export function levelFile(level: Level, name = `${level.id}.json`): OwnFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(level, null, 2)) };
}

/** A file as the file picker takes it. */
export interface OwnFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A picture of one red point, 1 × 1. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** A zip with a level whose one statement shows a picture of its own. */
export function picturedLevel(id: string): OwnFile {
  const plain = statements(id, 1);
  const level = {
    ...plain,
    items: plain.items.map((item) => ({ ...item, figure: 'point' })),
    figures: [
      {
        id: 'point',
        title: 'A point',
        alt: 'One red point that fills the picture.',
        image: 'point.png',
        width: 100,
        height: 100,
        parts: [
          {
            id: 'left',
            name: 'Left half',
            description: 'The half on the left.',
            area: { x: 0, y: 0, width: 50, height: 100 },
          },
          {
            id: 'right',
            name: 'Right half',
            description: 'The half on the right.',
            area: { x: 50, y: 0, width: 50, height: 100 },
          },
        ],
      },
    ],
  };
  const zip = zipSync({
    [`${id}/${id}.json`]: strToU8(JSON.stringify(level)),
    [`${id}/point.png`]: new Uint8Array(png),
  });
  return { name: `${id}.zip`, mimeType: 'application/zip', buffer: Buffer.from(zip) };
}
