import { words } from '../../../words/index.ts';
import { useGame } from '../../game-context.ts';
import { useFocus } from '../../parts/focus.ts';

/** Practice with nothing due: says when something will be, and offers a level. `next`: days from today, if known. */
export function NothingDue({ next }: { next: number | undefined }) {
  const game = useGame();
  const heading = useFocus<HTMLHeadingElement>();
  const { practice, home, common } = words;
  return (
    <section class="play-card panel stack">
      <h1 ref={heading} tabIndex={-1} class="prompt">
        {home.practice}
      </h1>
      <p>{practice.nothing}</p>
      {next !== undefined && <p>{practice.nextDue(common.inDays(next))}</p>}
      <div class="row">
        <button type="button" class="button primary" onClick={() => void game.play.start()}>
          {practice.start}
        </button>
        <button type="button" class="button" onClick={() => game.nav.go('home')}>
          {common.home}
        </button>
      </div>
    </section>
  );
}
