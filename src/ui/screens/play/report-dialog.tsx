import { useRef, useState } from 'preact/hooks';
import type { Turn } from '../../../app/play/view.ts';
import { laterWords } from '../../../words/later.ts';
import { useGame } from '../../game-context.ts';
import { Dialog } from '../../parts/dialog.tsx';

/** Text to copy about what is wrong with an item. Nothing is sent by itself. */
export function ReportDialog({ turn, onClose }: { turn: Turn; onClose(): void }) {
  const game = useGame();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const { feedback } = laterWords;
  const copy = async () => {
    area.current?.select();
    try {
      // Plain http has no clipboard; the text is selected, so it can be copied by hand.
      await navigator.clipboard.writeText(area.current?.value ?? '');
      setSaid(feedback.copied);
    } catch {
      setSaid(feedback.copyFailed);
    }
  };
  return (
    <Dialog heading={feedback.report} onClose={onClose} tag="report">
      <p>{feedback.reportIntro}</p>
      <textarea
        ref={area}
        rows={6}
        aria-label={feedback.report}
        defaultValue={feedback.reportBody(turn.name, turn.item.prompt, game.version)}
      />
      <div class="row">
        <button type="button" class="button primary" onClick={() => void copy()}>
          {feedback.copy}
        </button>
        <span role="status" aria-live="polite">
          {said}
        </span>
      </div>
    </Dialog>
  );
}
