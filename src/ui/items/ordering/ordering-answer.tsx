import { useId } from 'preact/hooks';
import { laterWords } from '../../../words/later.ts';
import { RichText } from '../../rich-text/rich-text.tsx';
import type { PanelProps } from '../panel.ts';
import { VerdictTag } from '../verdict-tag.tsx';

/** The steps in the right order; each says where the learner had put it. */
export function OrderingAnswer({ item, response, grade }: PanelProps<'ordering'>) {
  const id = useId();
  const say = laterWords.panels.ordering;
  const given = response?.order ?? [];
  return (
    <>
      <h2 id={id} class="answer-heading">
        {say.heading}
      </h2>
      <ol class="steps" aria-labelledby={id}>
        {item.steps.map((step, i) => {
          const place = given.indexOf(i);
          const right = grade?.parts[i] === undefined ? place === i : grade.parts[i] === 'right';
          const note = right
            ? place === i
              ? say.rightPlace
              : say.follows(place + 1)
            : place === i
              ? say.wrongNeighbor
              : say.yourPlace(place + 1);
          return (
            <li class="step" key={i} data-verdict={right ? 'right' : 'wrong'}>
              <span class="step-number" aria-hidden="true">
                {i + 1}
              </span>
              <span class="step-text">
                <span>
                  <RichText text={step} inline />
                </span>
                <VerdictTag tone={right ? 'right' : 'wrong'}>{note}</VerdictTag>
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
