/** Things that must differ from each other. */
import type { Path } from '../problem.ts';
import type { IdList, Told } from '../problems/rules.ts';
import type { Report } from '../report.ts';

/** A text as learners tell it from another: capitals and spaces make no difference. */
export function told(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Reports each id that an earlier entry of the list has, at `path/index/id`. */
export function checkIds(
  entries: readonly { readonly id: string }[] | undefined,
  path: Path,
  list: IdList,
  report: Report,
): void {
  const first = new Map<string, number>();
  for (const [index, { id }] of (entries ?? []).entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else
      report.error([...path, index, 'id'], 'duplicate-id', {
        list,
        id,
        firstLine: report.line([...path, earlier, 'id']),
      });
  }
}

/** Reports each text that a learner could not tell from an earlier one. `key` is where in each entry the text stands. */
export function checkTexts(
  texts: readonly string[],
  path: Path,
  key: string | undefined,
  what: Told,
  report: Report,
): void {
  const first = new Map<string, number>();
  const place = (index: number): Path => (key === undefined ? [...path, index] : [...path, index, key]);
  for (const [index, text] of texts.entries()) {
    const plain = told(text);
    const earlier = first.get(plain);
    if (earlier === undefined) first.set(plain, index);
    else report.error(place(index), 'same-text', { what, text, firstLine: report.line(place(earlier)) });
  }
}

/** Reports each entry of a list of ids or words that is there already. */
export function checkListedOnce(ids: readonly string[] | undefined, path: Path, report: Report): void {
  const seen = new Set<string>();
  for (const [index, id] of (ids ?? []).entries()) {
    if (seen.has(id)) report.error([...path, index], 'listed-twice', { id });
    seen.add(id);
  }
}
