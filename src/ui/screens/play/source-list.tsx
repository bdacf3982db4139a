import type { Turn } from '../../../app/play/view.ts';
import { words } from '../../../words/index.ts';

/** Where an item's facts come from. */
export function SourceList({ turn }: { turn: Turn }) {
  const { play } = words;
  return (
    <details class="sources small">
      <summary>{turn.sources.length === 1 ? play.source : play.sources}</summary>
      <ul class="bullets">
        {turn.sources.map((source) => (
          <li key={source.id}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            {source.publisher && `, ${source.publisher}`}
            {source.seen && ` (${play.sourceSeen(source.seen)})`}
            {source.weak && ` · ${play.weakSource}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
