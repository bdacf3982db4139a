import { useId } from 'preact/hooks';
import { laterWords } from '../../../words/later.ts';
import { RichText } from '../../rich-text/rich-text.tsx';
import type { PanelProps } from '../panel.ts';
import { VerdictTag } from '../verdict-tag.tsx';

/** Every group with the cards that belong to it; a card that was put elsewhere says where. */
export function CategoriseAnswer({ item, order, response }: PanelProps<'categorise'>) {
  const id = useId();
  const say = laterWords.panels.categorise;
  return (
    <div class="bins">
      {item.bins.map((bin, at) => (
        <section class="bin" key={bin.id} aria-labelledby={`${id}-${at}`}>
          <h2 id={`${id}-${at}`} class="bin-name">
            <RichText text={bin.name} inline />
          </h2>
          <ul class="bin-cards">
            {order
              .filter((card) => item.cards[card]?.bin === bin.id)
              .map((card) => {
                const chosen = item.bins[response?.bins[card] ?? -1];
                const right = chosen?.id === bin.id;
                return (
                  <li class="sort-card" key={card} data-verdict={right ? 'right' : 'wrong'}>
                    <span>
                      <RichText text={item.cards[card]?.text ?? ''} inline />
                    </span>
                    <VerdictTag tone={right ? 'right' : 'wrong'}>
                      {right ? (
                        say.right
                      ) : chosen === undefined ? (
                        say.leftOut
                      ) : (
                        <RichText text={say.youPut(chosen.name)} inline />
                      )}
                    </VerdictTag>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </div>
  );
}
