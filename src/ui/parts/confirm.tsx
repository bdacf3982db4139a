import { words } from '../../words/index.ts';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly heading: string;
  readonly question: string;
  readonly yes: string;
  onYes(): void;
  onClose(): void;
}

/** Asks before something that cannot be taken back. */
export function Confirm({ heading, question, yes, onYes, onClose }: Props) {
  return (
    <Dialog heading={heading} onClose={onClose} tag="confirm">
      <p>{question}</p>
      <div class="row">
        <button type="button" class="button" onClick={onClose}>
          {words.common.cancel}
        </button>
        <button
          type="button"
          class="button danger"
          data-action="confirm"
          onClick={() => {
            onClose();
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
