/** An explanation says why: why the key is right, or why another answer is wrong. English only. */
import type { Item } from '../../items/item.ts';
import type { Figure } from '../figure.ts';
import type { Path } from '../problem.ts';
import type { Report } from '../report.ts';
import { likeness } from './likeness.ts';

const reason =
  /\b(?:because|since|so that|why|reasons?|therefore|thus|hence|due to|thanks to|caus(?:es?|ed|ing)|makes?|made|lets?|allows?|means?|keeps?|needs?|helps?|leads? to|comes? from|depends?|by \w+ing|in order|otherwise|for (?:this|that)|if|when|until|without|would|as long as)\b|(?:^|[,;.:] |\band )so\b|: /i;
const contrast =
  /\b(?:but|yet|while|whereas|instead|rather|not|no|none|nothing|neither|never|than|though|although|unlike|others?|differ(?:s|ent|ence)?)\b/i;

/** In an order of events, what comes before is the reason. */
const sequence = /\b(?:then|after|before)\b/i;

export function checkReason(item: Item, figures: ReadonlyMap<string, Figure>, path: Path, report: Report): void {
  // What stands in parentheses at the end names a source.
  const said = item.explanation.replace(/\s*\([^()]*\)$/, '');
  if (reason.test(said) || contrast.test(said) || namesAnother(item, figures, said)) return;
  if (item.kind === 'ordering' && sequence.test(said)) return;
  report.warn([...path, 'explanation'], 'explanation-no-why', {});
}

/** Whether the explanation speaks of a wrong answer, in a word that neither prompt nor key has. */
function namesAnother(item: Item, figures: ReadonlyMap<string, Figure>, said: string): boolean {
  const { wrong, right } = answersOf(item, figures);
  const known = new Set([...likeness(item.prompt), ...likeness(right.join(' '))]);
  const spoken = new Set(likeness(said));
  return [...likeness(wrong.join(' '))].some((word) => spoken.has(word) && !known.has(word));
}

interface Answers {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

function answersOf(item: Item, figures: ReadonlyMap<string, Figure>): Answers {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-response':
      return {
        wrong: item.options.filter(({ key }) => !key).map(({ text }) => text),
        right: item.options.filter(({ key }) => key).map(({ text }) => text),
      };
    case 'hotspot': {
      const parts = (figures.get(item.figure)?.parts ?? []).filter(({ id }) => item.targets?.includes(id) ?? true);
      const names = (right: boolean) => parts.flatMap(({ id, name }) => ((id === item.key) === right ? [name] : []));
      return { wrong: names(false), right: names(true) };
    }
    case 'matching':
      return { wrong: item.extras ?? [], right: item.pairs.flatMap(({ left, right }) => [left, right]) };
    case 'cloze':
      return { wrong: item.notAccepted ?? [], right: item.answers };
    default:
      return { wrong: [], right: [] };
  }
}
