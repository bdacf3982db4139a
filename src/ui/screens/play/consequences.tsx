import type { Item, Response } from '../../../core/items/item.ts';
import { laterWords } from '../../../words/later.ts';
import { RichText } from '../../rich-text/rich-text.tsx';

/** What one would see if the chosen option were true, and what one really sees. */
export function Consequences({ item, response }: { item: Item; response: Response }) {
  const seen = consequences(item, response);
  if (!seen) return null;
  return (
    <dl class="consequences">
      {seen.chosen && (
        <div>
          <dt>{laterWords.feedback.ifChosen}</dt>
          <dd>
            <RichText text={seen.chosen} inline />
          </dd>
        </div>
      )}
      <div>
        <dt>{laterWords.feedback.inTruth}</dt>
        <dd>
          <RichText text={seen.key} inline />
        </dd>
      </div>
    </dl>
  );
}

function consequences(item: Item, response: Response): { chosen?: string; key: string } | undefined {
  if (item.kind === 'single-choice' && response.kind === 'single-choice') {
    const key = item.options.find((option) => option.key);
    const chosen = item.options[response.choice];
    return key?.consequence
      ? { key: key.consequence, chosen: chosen === key ? undefined : chosen?.consequence }
      : undefined;
  }
  if (item.kind === 'true-false' && response.kind === 'true-false' && item.consequences) {
    const { consequences: notes } = item;
    return { key: notes[`${item.key}`], chosen: response.value === item.key ? undefined : notes[`${response.value}`] };
  }
  return undefined;
}
