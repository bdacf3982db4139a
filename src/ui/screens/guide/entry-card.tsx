import type { Entry } from '../../../app/guide/packed-guide.ts';
import { RichText } from '../../rich-text/rich-text.tsx';
import { GuideLink } from '../../terms/guide-link.tsx';
import { Certainty } from './certainty.tsx';

/** An entry in a list: what is so, a little more, and how sure it is. */
export function EntryCard({ entry }: { entry: Entry }) {
  return (
    <li class="entry-card" data-entry={entry.id}>
      <GuideLink to={entry.id} class="entry-claim">
        <RichText text={entry.claim} inline />
      </GuideLink>
      {entry.detail !== undefined && (
        <p class="quiet small">
          <RichText text={entry.detail} inline />
        </p>
      )}
      {entry.certainty !== 'established' && <Certainty of={entry.certainty} />}
    </li>
  );
}

export function EntryList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul class="entry-list">
      {entries.map((entry) => (
        <EntryCard key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}
