/** Arithmetic on colours written as #rrggbb. */

type Channels = readonly [number, number, number];

function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `colour` with an opacity of 0 to 1, for a canvas. */
export function fade(colour: string, opacity: number): string {
  const [red, green, blue] = channels(colour);
  return `rgba(${red},${green},${blue},${Math.round(opacity * 1000) / 1000})`;
}

/** The colour `share` (0 to 1) of the way from one to another. */
export function mix(from: string, to: string, share: number): string {
  const a = channels(from);
  const b = channels(to);
  const hex = a.map((value, index) =>
    Math.round(value + (b[index]! - value) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
