import type { LookView } from '../../../app/play/view.ts';
import { words } from '../../../words/index.ts';
import { FigureView } from '../../figure/figure-view.tsx';
import { useGame } from '../../game-context.ts';
import { useFocus } from '../../parts/focus.ts';
import { RichText } from '../../rich-text/rich-text.tsx';

/** Introduces a concept before anything about it is asked. */
export function FirstLook({ view }: { view: LookView }) {
  const game = useGame();
  const heading = useFocus<HTMLHeadingElement>();
  const { play } = words;
  const { firstLook } = view.concept;
  return (
    <section class="play-card panel stack first-look">
      <p class="eyebrow">{play.look}</p>
      <h1
        class="prompt"
        ref={heading}
        tabIndex={-1}
        // The heading has the focus: Enter goes on, as it does everywhere in a round.
        onKeyDown={(event) => event.key === 'Enter' && !event.repeat && game.play.lookSeen()}
      >
        {view.concept.name}
      </h1>
      <RichText text={firstLook.text} />
      {view.figure && <FigureView figure={view.figure} labels="shown" lit={firstLook.show ?? []} />}
      <div class="row actions">
        <button type="button" class="button plain" data-action="skip-looks" onClick={() => game.play.skipLooks()}>
          {play.lookSkip}
        </button>
        <button type="button" class="button primary grow" data-action="look-next" onClick={() => game.play.lookSeen()}>
          {play.lookNext}
        </button>
      </div>
    </section>
  );
}
