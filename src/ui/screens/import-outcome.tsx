import { useLayoutEffect, useRef } from 'preact/hooks';
import { laterWords } from '../../words/later.ts';
import { problemLine } from '../../words/en/problem-line.ts';
import { useGame } from '../game-context.ts';

const shown = 40;

/** What became of the level file that was dropped or picked last. */
export function ImportOutcome() {
  const game = useGame();
  const outcome = game.library.outcome.value;
  const { levels } = laterWords;
  const box = useRef<HTMLDivElement>(null);
  // The list of levels is long, and a file can be dropped anywhere: what came of it comes into sight.
  useLayoutEffect(() => box.current?.scrollIntoView({ block: 'center' }), [outcome]);
  if (!outcome) return null;
  if (outcome.kind === 'reading')
    return (
      <p class="notice" role="status" aria-live="polite">
        {levels.reading(outcome.file)}
      </p>
    );
  const said = {
    added: () => levels.added(outcome.name),
    replaced: () => levels.replaced(outcome.name),
    removed: () => levels.removed(outcome.name),
    refused: () => levels.refused(outcome.name),
    'not-stored': () => levels.notStored(outcome.name),
  }[outcome.kind]();
  const problems = outcome.problems;
  return (
    <div
      ref={box}
      class={`notice ${outcome.kind === 'refused' || outcome.kind === 'not-stored' ? 'bad' : 'good'} stack`}
      data-import={outcome.kind}
    >
      <p role="status" aria-live="polite">
        <strong>{said}</strong>
        {problems.length > 0 &&
          ` ${outcome.kind === 'refused' ? levels.problems(problems.length) : levels.warnings(problems.length)}.`}
      </p>
      {problems.length > 0 && (
        <ul class="bullets small" tabIndex={0}>
          {problems.slice(0, shown).map((problem, index) => (
            <li key={index}>{problemLine(problem)}</li>
          ))}
          {problems.length > shown && <li>{levels.moreProblems(problems.length - shown)}</li>}
        </ul>
      )}
    </div>
  );
}
