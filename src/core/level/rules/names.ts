/** Neither the description of a part nor the figure's alt text gives the part's name away. */
import type { Figure, FigurePart } from '../figure.ts';
import type { Path } from '../problem.ts';
import type { Report } from '../report.ts';
import { told } from './same.ts';

/** `path` leads to the figure, `place` to the part. */
export function checkNames(figure: Figure, part: FigurePart, path: Path, place: Path, report: Report): void {
  const values = { part: part.id, name: part.name };
  if (names(part.description, part.name)) report.warn([...place, 'description'], 'part-names-itself', values);
  if (names(figure.alt, part.name)) report.warn([...path, 'alt'], 'alt-names-part', values);
}

/** Whether a text holds the name, or what its parentheses hold, as words of their own; in the plural, too. */
function names(text: string, name: string): boolean {
  const plain = told(text);
  const [long = '', short = ''] = told(name).split(/\s*[()]\s*/);
  return [long, short].some((each) => /\p{L}{3}/u.test(each) && standsIn(plain, each));
}

function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length).replace(/^(?:es|s)(?!\p{L})/u, '');
    if (!/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(after)) return true;
  }
  return false;
}
