import '../styles/dialog.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words/index.ts';

interface Props {
  readonly label: string;
  readonly start?: string;
  onSave(name: string): Promise<void> | void;
  onCancel(): void;
}

/** A name to type, for a new learner or a new name of one. */
export function LearnerForm({ label, start = '', onSave, onCancel }: Props) {
  const id = useId();
  const [name, setName] = useState(start);
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const { learners, common } = words;
  return (
    <form
      class="field learner-form"
      onSubmit={(event) => {
        event.preventDefault();
        const trimmed = name.trim();
        setWrong(trimmed === '');
        if (trimmed) void onSave(trimmed);
      }}
    >
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        value={name}
        maxLength={40}
        autocomplete="off"
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="small quiet" aria-live="polite">
        {wrong ? learners.nameEmpty : learners.nameHint}
      </p>
      <div class="row">
        <button type="submit" class="button primary">
          {learners.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}
