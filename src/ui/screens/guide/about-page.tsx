import type { Guide } from '../../../app/guide/packed-guide.ts';
import { laterWords } from '../../../words/later.ts';
import { EntryList } from './entry-card.tsx';
import { Certainty } from './certainty.tsx';

/** Where the claims come from, and how sure they may be. */
export function AboutPage({ guide }: { guide: Guide }) {
  const { guide: words, sourceNote } = laterWords;
  const entries = [...guide.entries.values()];
  const founding = entries.filter((entry) => entry.founding);
  return (
    <>
      <div class="guide-head">
        <p class="eyebrow">{words.heading}</p>
        <h1 tabIndex={-1}>{sourceNote.heading}</h1>
      </div>
      <section class="panel stack">
        {[...sourceNote.paragraphs, ...words.aboutSources].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>{sourceNote.counts(entries.length, founding.length)}</p>
      </section>
      <section class="stack" aria-labelledby="how-sure">
        <h2 id="how-sure">{words.howSure}</h2>
        {(['established', 'common-advice', 'contested'] as const).map((certainty) => (
          <Certainty key={certainty} of={certainty} long />
        ))}
      </section>
      <section class="stack" aria-labelledby="founding">
        <h2 id="founding">{words.founding}</h2>
        <EntryList entries={founding} />
      </section>
    </>
  );
}
