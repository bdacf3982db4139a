import '../styles/pages.css';
import { useRef, useState } from 'preact/hooks';
import type { ListedLevel } from '../../app/library.ts';
import { words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { useGame } from '../game-context.ts';
import { useFocus } from '../parts/focus.ts';
import { Confirm } from '../parts/confirm.tsx';
import { Icon } from '../parts/icon.tsx';
import { Stars } from '../parts/stars.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { later } from '../parts/later.tsx';
import { GuideLink } from '../terms/guide-link.tsx';
import { ImportOutcome } from './import-outcome.tsx';

const Lesson = later(() => import('./lesson.tsx').then((m) => m.Lesson));

const trails = ['start', 'i-twitch', 'how-it-works', 'both', 'extra', 'own'] as const;

/** All levels by trail, and the learner's own. */
export function Levels() {
  const game = useGame();
  const heading = useFocus<HTMLHeadingElement>();
  const standings = game.library.standings.value;
  const [taught, setTaught] = useState<ListedLevel>();
  return (
    <>
      <main class="page levels">
        <TopBar />
        <h1 ref={heading} tabIndex={-1}>
          {laterWords.levels.heading}
        </h1>
        <div class="row">
          <GuideLink to="" class="button" action="guide">
            <Icon name="guide" />
            {words.home.guide}
          </GuideLink>
        </div>
        <div class="trails">
          {trails.map((trail) => {
            const here = standings.filter((standing) => standing.trail === trail);
            if (here.length === 0 && trail !== 'own') return null;
            return (
              <section key={trail} class="stack" aria-labelledby={`trail-${trail}`}>
                <h2 id={`trail-${trail}`}>{laterWords.levels.trails[trail]}</h2>
                {here.length > 0 && (
                  <ul class="cards">
                    {here.map((standing) => (
                      <LevelCardView key={standing.id} standing={standing} onTeach={() => setTaught(standing)} />
                    ))}
                  </ul>
                )}
                {trail === 'own' && <AddLevel />}
              </section>
            );
          })}
        </div>
        <p class="quiet small">{laterWords.levels.starsRule}</p>
      </main>
      {/* Beside the list, which is left out when it is printed. */}
      {taught && <Lesson level={taught.id} title={taught.title} onClose={() => setTaught(undefined)} />}
    </>
  );
}

function LevelCardView({ standing, onTeach }: { standing: ListedLevel; onTeach(): void }) {
  const game = useGame();
  const [asking, setAsking] = useState(false);
  const { levels, lesson } = laterWords;
  return (
    <li class="panel level-card" data-level={standing.id}>
      <div class="level-card-head">
        <h3>{standing.title}</h3>
        <Stars count={standing.stars} />
      </div>
      <p class="quiet">{standing.summary}</p>
      {standing.bestAfter.length > 0 && (
        <p class="small quiet best-after">{levels.bestAfter(standing.bestAfter.join(', '))}</p>
      )}
      <div class="meter" aria-hidden="true">
        <span style={{ width: `${(100 * standing.seen) / Math.max(1, standing.all)}%` }} />
      </div>
      <p class="small quiet">
        {levels.seen(standing.seen, standing.all)}
        {standing.due > 0 && ` · ${levels.due(standing.due)}`}
      </p>
      <div class="row">
        <button
          type="button"
          class="button primary"
          data-action="play-level"
          aria-label={levels.play(standing.title)}
          onClick={() => void game.play.start(standing.id)}
        >
          <Icon name="play" />
          {words.home.play}
        </button>
        {standing.trail !== 'own' && standing.trail !== 'extra' && (
          <GuideLink
            to={`chapter/${standing.id}`}
            class="button plain"
            label={laterWords.guide.fromLevel(standing.title)}
          >
            {laterWords.levels.readUp}
          </GuideLink>
        )}
        <button
          type="button"
          class="button plain"
          data-action="lesson"
          aria-label={lesson.openOf(standing.title)}
          onClick={onTeach}
        >
          {lesson.open}
        </button>
        {standing.trail === 'own' && (
          <>
            <button type="button" class="button" onClick={() => void game.library.share(standing.id)}>
              {levels.share}
            </button>
            <button type="button" class="button plain" onClick={() => setAsking(true)}>
              {levels.remove}
            </button>
          </>
        )}
      </div>
      {asking && (
        <Confirm
          heading={levels.remove}
          question={levels.removeAsk(standing.title)}
          yes={levels.remove}
          onYes={() => game.library.remove(standing.id)}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}

function AddLevel() {
  const game = useGame();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="stack">
      <p class="quiet">{laterWords.levels.addHint}</p>
      <div>
        <input
          ref={input}
          class="hidden-visually"
          type="file"
          accept=".json,.zip,application/json,application/zip"
          aria-label={laterWords.levels.add}
          tabIndex={-1}
          data-action="level-file"
          onChange={() => {
            const file = input.current?.files?.[0];
            if (file) void game.library.add(file);
            if (input.current) input.current.value = '';
          }}
        />
        <button type="button" class="button" onClick={() => input.current?.click()}>
          <Icon name="file" />
          {laterWords.levels.add}
        </button>
      </div>
      <ImportOutcome />
    </div>
  );
}
