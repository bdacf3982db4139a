import type { Turn } from '../../../app/play/view.ts';
import { laterWords } from '../../../words/later.ts';

/** Where an item's facts come from. */
export function SourceList({ turn }: { turn: Turn }) {
  const { feedback } = laterWords;
  return (
    <details class="sources small">
      <summary>{turn.sources.length === 1 ? feedback.source : feedback.sources}</summary>
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
            {source.seen && ` (${feedback.sourceSeen(source.seen)})`}
            {source.weak && ` · ${feedback.weakSource}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
