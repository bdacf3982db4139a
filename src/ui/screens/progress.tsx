import '../styles/pages.css';
import { laterWords } from '../../words/later.ts';
import { useGame } from '../game-context.ts';
import { useFocus } from '../parts/focus.ts';
import { Stars } from '../parts/stars.tsx';
import { TopBar } from '../parts/top-bar.tsx';

const daysShown = 14;

/** What is known, what comes back, and how much was practised. */
export function Progress() {
  const game = useGame();
  const heading = useFocus<HTMLHeadingElement>();
  const { progress } = laterWords;
  const standing = game.progress.value;
  return (
    <main class="page progress">
      <TopBar />
      <h1 ref={heading} tabIndex={-1}>
        {progress.heading}
      </h1>
      <dl class="figures">
        <Figure name={progress.learned} value={standing.learned} />
        <Figure name={progress.dueToday} value={standing.dueToday} />
        <Figure name={progress.dueWeek} value={standing.dueWeek} />
        <Figure name={progress.reviews} value={standing.reviews} />
      </dl>
      {standing.reviews === 0 && <p class="lead">{progress.none}</p>}
      <section class="panel stack">
        <h2>{progress.perDay}</h2>
        <DayChart days={standing.days} />
      </section>
      <section class="panel stack">
        <h2>{progress.byLevel}</h2>
        <ul class="plain-list">
          {game.library.standings.value.map((level) => (
            <li key={level.id} class="row level-row">
              <span class="grow">{level.title}</span>
              <span class="quiet">{progress.known(level.learned, level.all)}</span>
              <Stars count={level.stars} />
            </li>
          ))}
        </ul>
      </section>
      {standing.setAside > 0 && (
        <p class="notice">
          {progress.setAside(standing.setAside)}
          <button type="button" class="button" onClick={() => void game.data.saveSetAside()}>
            {progress.saveRaw}
          </button>
        </p>
      )}
    </main>
  );
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div class="panel figure-tile">
      <dt>{name}</dt>
      <dd>{value.toLocaleString('en')}</dd>
    </div>
  );
}

/** `days[0]` is today; a bar for each of the last days, and the same as a table. */
function DayChart({ days }: { days: readonly number[] }) {
  const { progress } = laterWords;
  const bars = Array.from({ length: daysShown }, (_, i) => daysShown - 1 - i).map((ago) => ({
    ago,
    count: days[ago] ?? 0,
  }));
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const name = (ago: number) => (ago === 0 ? progress.today : dayName(ago));
  return (
    <>
      <div class="bars" aria-hidden="true">
        {bars.map(({ ago, count }) => (
          <div key={ago} class="bar">
            <span class="bar-count">{count || ''}</span>
            <span class="bar-fill" style={{ height: `${(100 * count) / most}%` }} />
            <span class="bar-name">{name(ago)}</span>
          </div>
        ))}
      </div>
      <details>
        <summary>{progress.perDayTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{progress.day}</th>
              <th scope="col">{progress.answers}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ ago, count }) => (
              <tr key={ago}>
                <th scope="row">{name(ago)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function dayName(ago: number): string {
  const day = new Date();
  day.setDate(day.getDate() - ago);
  return `${laterWords.progress.weekdays[day.getDay()]} ${day.getDate()}`;
}
