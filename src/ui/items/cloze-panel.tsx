import { useId } from 'preact/hooks';
import { normalise } from '../../core/items/cloze/normalise.ts';
import { laterWords } from '../../words/later.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { spoken } from '../rich-text/spoken.ts';
import type { PanelProps } from './panel.ts';
import { TypedOutcome } from './typed-outcome.tsx';

const gap = '____';

/**
 * A sentence with one gap to type into. The panel shows the prompt; the Play screen's heading is there for the ear only.
 * The field's own label holds the whole sentence, so that focus on the field is all one needs to hear.
 */
export function ClozePanel(props: PanelProps<'cloze'>) {
  const { item, answered, response } = props;
  const field = useId();
  const at = item.prompt.indexOf(gap);
  const before = item.prompt.slice(0, at);
  const after = item.prompt.slice(at + gap.length);
  const key = item.answers[0] ?? '';
  const right = (props.grade?.score ?? 0) === 1;
  const sentence = spoken(`${before}${laterWords.panels.cloze.gap}${after}`);
  const typed = response?.text ?? '';
  const slip = right && !item.answers.some((answer) => normalise(answer) === normalise(typed));
  return (
    <div class="item-panel">
      <p class="cloze-sentence">
        <RichText text={before} inline />
        {answered ? (
          <strong class="cloze-key">{key}</strong>
        ) : (
          <>
            <label class="hidden-visually" for={field}>
              {laterWords.panels.cloze.label(sentence)}
            </label>
            <input
              id={field}
              class="cloze-field"
              type="text"
              value={typed}
              size={Math.min(24, Math.max(10, typed.length + 2))}
              maxLength={200}
              placeholder={laterWords.panels.cloze.placeholder}
              autocapitalize="off"
              autocomplete="off"
              autocorrect="off"
              spellcheck={false}
              enterkeyhint="go"
              onInput={(event) => {
                const text = event.currentTarget.value;
                props.onChange(text.trim() === '' ? undefined : { kind: 'cloze', text });
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.isComposing || response === undefined) return;
                event.preventDefault();
                props.onCheck();
              }}
            />
          </>
        )}
        <RichText text={after} inline />
      </p>
      {answered && (
        <TypedOutcome
          right={right}
          given={typed.trim()}
          answer={key}
          note={slip ? laterWords.panels.cloze.spelled(key) : undefined}
        />
      )}
    </div>
  );
}
