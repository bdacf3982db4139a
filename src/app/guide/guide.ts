/** The field guide and its glossary, fetched when they are first asked for. */
import { glossaryUrl, guideUrl } from 'virtual:misfire/guide';
import type { Glossary, Term } from '../../core/guide/glossary.ts';
import { termIndex, type TermIndex } from '../../core/guide/find-terms.ts';
import { loadShared } from '../levels/built-in.ts';
import { fetchJson, once } from '../levels/fetch-once.ts';
import { type Guide, type PackedGuide, unpackGuide } from './packed-guide.ts';

export type PackedGlossary = Pick<Glossary, 'terms'>;

export interface LoadedGlossary {
  /** By id, in order of their names. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly index: TermIndex;
}

/** Rejects where it cannot be fetched; a later call then tries again. */
export function loadGuide(): Promise<Guide> {
  return once(guideUrl, async () => {
    const [packed, shared] = await Promise.all([fetchJson<PackedGuide>(guideUrl), loadShared()]);
    return unpackGuide(packed, shared);
  });
}

/** Rejects where it cannot be fetched; a later call then tries again. */
export function loadGlossary(): Promise<LoadedGlossary> {
  return once(glossaryUrl, async () => {
    const { terms } = await fetchJson<PackedGlossary>(glossaryUrl);
    return { terms: new Map(terms.map((term) => [term.id, term])), index: termIndex(terms) };
  });
}
