import { words } from '../../words/index.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { VerdictTag } from './verdict-tag.tsx';

export interface TypedOutcomeProps {
  readonly right: boolean;
  /** What was typed; empty when nothing was. */
  readonly given: string;
  readonly answer: string;
  readonly note?: string;
}

/** What was typed and what is right, side by side. */
export function TypedOutcome({ right, given, answer, note }: TypedOutcomeProps) {
  return (
    <>
      <dl class="outcome">
        <div class="outcome-part" data-verdict={right ? 'right' : 'wrong'}>
          <dt>
            <VerdictTag tone={right ? 'right' : 'wrong'}>
              {right ? words.items.verdict.right : words.items.verdict.wrong}
            </VerdictTag>
          </dt>
          <dd>{given === '' ? words.items.none : given}</dd>
        </div>
        {!right && (
          <div class="outcome-part" data-verdict="key">
            <dt>
              <VerdictTag tone="key">{words.items.verdict.key}</VerdictTag>
            </dt>
            <dd>
              <RichText text={answer} inline />
            </dd>
          </div>
        )}
      </dl>
      {note !== undefined && <p class="outcome-note">{note}</p>}
    </>
  );
}
