import { useId, useState } from 'preact/hooks';
import { parseNumber } from '../../core/items/numeric/parse.ts';
import { laterWords } from '../../words/later.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { spoken } from '../rich-text/spoken.ts';
import type { PanelProps } from './panel.ts';
import { TypedOutcome } from './typed-outcome.tsx';

/** A number to type, with its unit behind the field. Text that is no number is met with a word of help, not a verdict. */
export function NumericPanel(props: PanelProps<'numeric'>) {
  const { item, answered, response } = props;
  const id = useId();
  const [text, setText] = useState(response === undefined ? '' : shown(response.value));
  const [complaining, setComplaining] = useState(false);
  const unit = item.unit === undefined ? undefined : spoken(item.unit);
  const bad = complaining && text.trim() !== '' && parseNumber(text, item.unit) === undefined;
  if (answered) {
    const { accept } = item;
    const note =
      accept === undefined || accept.from === accept.to
        ? undefined
        : laterWords.panels.numeric.accepted(
            shown(accept.from),
            laterWords.panels.numeric.value(shown(accept.to), unit),
          );
    return (
      <div class="item-panel">
        <TypedOutcome
          right={(props.grade?.score ?? 0) === 1}
          given={response === undefined ? '' : laterWords.panels.numeric.value(shown(response.value), unit)}
          answer={laterWords.panels.numeric.value(shown(item.answer), unit)}
          note={note}
        />
      </div>
    );
  }
  const type = (next: string) => {
    setText(next);
    const value = parseNumber(next, item.unit);
    if (value !== undefined) setComplaining(false);
    props.onChange(value === undefined ? undefined : { kind: 'numeric', value });
  };
  return (
    <div class="item-panel numeric">
      <label for={id} class="numeric-label">
        {laterWords.panels.numeric.label(unit)}
      </label>
      <div class="numeric-row">
        <input
          id={id}
          class="numeric-field"
          type="text"
          // The number pads of some phones have no minus.
          inputMode={(item.accept?.from ?? item.answer) < 0 ? 'text' : 'decimal'}
          autocomplete="off"
          enterkeyhint="go"
          maxLength={40}
          value={text}
          aria-describedby={`${props.labelledBy} ${id}-note`}
          aria-invalid={bad ? true : undefined}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => setComplaining(true)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            if (response === undefined) setComplaining(true);
            else props.onCheck();
          }}
        />
        {item.unit !== undefined && (
          <span class="numeric-unit" aria-hidden="true">
            <RichText text={item.unit} inline />
          </span>
        )}
      </div>
      <p id={`${id}-note`} class="field-note" aria-live="polite">
        {bad && laterWords.panels.numeric.notANumber}
      </p>
    </div>
  );
}

/** A number as it is read: a real minus sign, thousands grouped from five digits up. */
function shown(value: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 12, useGrouping: Math.abs(value) >= 10_000 })
    .format(value)
    .replace('-', '−');
}
