/** The letters of a list: A to Z, then AA, AB and so on. In: an index from 0. */
export function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
