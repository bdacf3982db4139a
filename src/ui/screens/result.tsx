import '../styles/pages.css';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { useGame } from '../game-context.ts';
import { useFocus } from '../parts/focus.ts';
import { Stage } from '../parts/stage.tsx';
import { Stars } from '../parts/stars.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { RichText } from '../rich-text/rich-text.tsx';
import { SafetyCard } from './safety-card.tsx';

/** How a round went: what was learned, what to look at again, and when it comes back. */
export function Result() {
  const game = useGame();
  const heading = useFocus<HTMLHeadingElement>();
  const outcome = game.play.result.value;
  const [safety, setSafety] = useState(outcome?.showsSafetyCard ?? false);
  const { common } = words;
  const { result } = laterWords;
  // Loaded anew, or come back to by another learner: there is nothing to tell any more.
  useEffect(() => {
    if (!outcome) game.nav.replace('home');
  }, [outcome]);
  if (!outcome) return null;
  return (
    <main class="play result" data-view="result">
      <TopBar />
      <Stage />
      <section class="play-card panel stack">
        <div class="result-head">
          <h1 ref={heading} tabIndex={-1} class="prompt">
            {outcome.allArrived ? result.heading : result.headingKept}
          </h1>
          <p class="quiet">{outcome.title ?? result.practice}</p>
          {outcome.stars !== undefined && (
            <p class="result-stars">
              <Stars count={outcome.stars} />
              <span class="small quiet">
                {outcome.unseen > 0 ? result.unseen(outcome.unseen) : result.starsNow(outcome.stars)}
              </span>
            </p>
          )}
        </div>
        <dl class="figures">
          <div class="figure-tile">
            <dt>{result.score}</dt>
            <dd data-result="score">{outcome.score}</dd>
          </div>
          <div class="figure-tile">
            <dt>{result.firstTime}</dt>
            <dd>
              {outcome.firstTimeRight} / {outcome.asked}
            </dd>
          </div>
          <div class="figure-tile">
            <dt>{result.longest}</dt>
            <dd>{outcome.longestStreak}</dd>
          </div>
        </dl>
        <div class="row actions">
          <button type="button" class="button" data-action="home" onClick={() => game.nav.go('home')}>
            {result.toHome}
          </button>
          <button
            type="button"
            class="button primary grow"
            data-action="play-on"
            onClick={() => void game.play.start(outcome.level)}
          >
            {outcome.unseen > 0 ? result.playOn : result.playAgain}
          </button>
        </div>
        <List heading={result.lookAgain} empty={result.nothingMissed} lines={outcome.lookAgain} />
        <List heading={result.learned} lines={outcome.learned} />
        <p class="quiet small">{result.tomorrow(outcome.dueTomorrow)}</p>
        <p class="quiet small">{common.teaches}</p>
      </section>
      {safety && <SafetyCard onClose={() => setSafety(false)} />}
    </main>
  );
}

interface ListProps {
  readonly heading: string;
  readonly empty?: string;
  readonly lines: readonly {
    readonly name: string;
    readonly prompt: string;
    readonly answer: string;
    readonly inDays?: number;
  }[];
}

function List({ heading, empty, lines }: ListProps) {
  const { common } = words;
  const { result } = laterWords;
  if (lines.length === 0 && !empty) return null;
  return (
    <section class="stack result-list">
      <h2>{heading}</h2>
      {lines.length === 0 && <p>{empty}</p>}
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line.name}>
            <p>
              <RichText text={line.prompt} inline />
            </p>
            <p class="small">
              <strong>
                <RichText text={line.answer} inline />
              </strong>
              {line.inDays !== undefined && (
                <span class="quiet"> · {result.comesBack(common.inDays(line.inDays))}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
