import '../styles/pages.css';
import { words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { useGame } from '../game-context.ts';
import { Bullets } from '../parts/bullets.tsx';
import { useFocus } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { TopBar } from '../parts/top-bar.tsx';

/** One calm minute for someone whose muscle twitches right now. No symptom checker. */
export function Twitching() {
  const game = useGame();
  const { common } = words;
  const { twitching } = laterWords;
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <main class="page twitching">
      <TopBar />
      <h1 ref={heading} tabIndex={-1}>
        {twitching.heading}
      </h1>
      <p class="lead">{twitching.lead}</p>
      <div class="columns">
        <section class="panel stack">
          <h2>{twitching.commonHeading}</h2>
          <Bullets lines={twitching.common} />
        </section>
        <section class="panel stack">
          <h2>{twitching.helpsHeading}</h2>
          <Bullets lines={twitching.helps} />
        </section>
      </div>
      <section class="panel stack seen">
        <h2>{twitching.seenHeading}</h2>
        <p>{twitching.seen}</p>
        <div class="row">
          <button type="button" class="button danger" onClick={() => (game.overlay.value = 'call')}>
            <Icon name="call" />
            {twitching.callNow}
          </button>
          <button type="button" class="button primary" onClick={() => void game.play.start()}>
            <Icon name="play" />
            {twitching.learn}
          </button>
        </div>
      </section>
      <p class="quiet small">{common.teaches}</p>
    </main>
  );
}
