/** Checks that work in Node and in a bare page alike. */

export function claim(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`Not so: ${what}`);
}

/** Equal by content. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(sorted(actual)), JSON.stringify(sorted(expected))];
  if (a !== b) throw new Error(`${what}: got ${a.slice(0, 600)} instead of ${b.slice(0, 600)}`);
}

/** Resolves with the error's name. */
export async function refusal(work: Promise<unknown>, what: string): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as Error).name;
  }
  throw new Error(`${what}: should have been rejected`);
}

/** Waits until it holds. */
export async function soon(holds: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((go) => setTimeout(go, 10));
  claim(holds(), what);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
