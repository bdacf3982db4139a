import type { Guide } from '../../../app/guide/packed-guide.ts';
import { laterWords } from '../../../words/later.ts';
import { EntryList } from './entry-card.tsx';

/** What the game's pictures leave out. */
export function SimplifiesPage({ guide }: { guide: Guide }) {
  const { guide: words } = laterWords;
  return (
    <>
      <div class="guide-head">
        <p class="eyebrow">{words.heading}</p>
        <h1 tabIndex={-1}>{words.simplifies}</h1>
        <p class="lead quiet">{words.simplifiesLead}</p>
      </div>
      <ul class="simplified">
        {words.simplifications.map(([game, body, facts]) => (
          <li key={game} class="panel stack">
            <dl>
              <div class="in-game">
                <dt class="eyebrow">{words.inGame}</dt>
                <dd>{game}</dd>
              </div>
              <div class="in-body">
                <dt class="eyebrow">{words.inBody}</dt>
                <dd>{body}</dd>
              </div>
            </dl>
            <EntryList entries={facts.flatMap((id) => guide.entries.get(id) ?? [])} />
          </li>
        ))}
      </ul>
    </>
  );
}
