import { useId } from 'preact/hooks';
import { rightsOf } from '../../../core/items/matching/rights.ts';
import { words } from '../../../words/index.ts';
import { laterWords } from '../../../words/later.ts';
import { RichText } from '../../rich-text/rich-text.tsx';
import { Mark } from '../../figure/mark.tsx';
import type { PanelProps } from '../panel.ts';
import { VerdictTag } from '../verdict-tag.tsx';

/** Every left with its right partner; where another was chosen, it says which. */
export function MatchingAnswer({ item, response }: PanelProps<'matching'>) {
  const id = useId();
  const say = laterWords.panels.matching;
  const rights = rightsOf(item);
  return (
    <>
      <h2 id={id} class="answer-heading">
        {say.heading}
      </h2>
      <ul class="pairs" aria-labelledby={id}>
        {item.pairs.map((pair, i) => {
          const chosen = rights[response?.rights[i] ?? -1];
          const right = chosen === pair.right;
          return (
            <li class="pair" key={i} data-verdict={right ? 'right' : 'wrong'}>
              <span class="pair-left">
                <Mark position={i} />
                <span>
                  <RichText text={pair.left} inline />
                </span>
              </span>
              <span class="pair-link" aria-hidden="true" />
              <span class="pair-right">
                <span>
                  <RichText text={pair.right} inline />
                </span>
                <VerdictTag tone={right ? 'right' : 'wrong'}>
                  {right ? (
                    words.items.verdict.right
                  ) : chosen === undefined ? (
                    say.left
                  ) : (
                    <RichText text={say.youChose(chosen)} inline />
                  )}
                </VerdictTag>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
