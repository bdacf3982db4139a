/** Options of one grammar: the same beginning and the same end, as far as a program can tell. */
import type { ItemOf } from '../../items/item.ts';
import type { Path } from '../problem.ts';
import type { OptionForm } from '../problems/quality.ts';
import type { Report } from '../report.ts';

const forms: Readonly<Record<OptionForm, (text: string) => boolean>> = {
  stop: (text) => /[.!?]["”’)]*$/.test(text),
  capital: (text) => !/^\p{Ll}(?!\p{Lu})/u.test(text),
  number: (text) => /^[<>≤≥~–-]? ?\d/.test(text),
};

/** Warns of an option that differs from all others in form; of the first such difference only. */
export function checkOptionForm({ options }: ItemOf<'single-choice'>, path: Path, report: Report): void {
  if (options.length < 3) return;
  for (const form of Object.keys(forms) as OptionForm[]) {
    const has = options.map(({ text }) => forms[form](text));
    const having = has.filter(Boolean).length;
    if (having !== 1 && having !== options.length - 1) continue;
    const odd = has.indexOf(having === 1);
    report.warn([...path, 'options', odd, 'text'], 'option-form', { form, alone: having === 1 });
    return;
  }
}
