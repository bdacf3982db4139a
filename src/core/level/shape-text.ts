/** Texts with a spelling of their own: ids, addresses, days, file names. */
import type * as v from 'valibot';
import { shown } from './found.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';

/** Reports an issue of a text's spelling; false when it is of another sort. */
export function reportText(issue: v.BaseIssue<unknown>, path: Path, report: Report): boolean {
  if (issue.type === 'includes') {
    report.error(path, 'no-gap', {});
    return true;
  }
  if (issue.type !== 'regex') return false;
  const found = shown(issue.input);
  switch (path.at(-1)) {
    case 'language':
      report.error(path, 'bad-language', { found });
      return true;
    case 'url':
      report.error(path, 'bad-url', { found });
      return true;
    case 'seen':
      report.error(path, 'bad-day', { found });
      return true;
    case 'image':
      report.error(path, 'bad-image', { found });
      return true;
    default:
  }
  // Ids of sources may have capitals; all others may not.
  if (String(issue.requirement).includes('A-Z')) report.error(path, 'bad-source-id', { found });
  else {
    const suggestion = slug(String(issue.input));
    report.error(path, 'bad-id', { found, ...(suggestion && { suggestion }) });
  }
  return true;
}

/** An id made of any text: "Eyelid, lower" becomes "eyelid-lower". Empty when nothing of the text can be kept. */
export function slug(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
}
