/** How the field guide travels from the build to the browser: one JSON file, beside the shared sources and figures. */
import type { Fact } from '../../core/level/fact.ts';
import type { Source } from '../../core/level/source.ts';
import type { LoadedFigure, SharedContent } from '../levels/loaded-level.ts';

/** A fact as a reader meets it. Text is in the small Markdown of level files. */
export interface PackedEntry extends Pick<Fact, 'id' | 'claim' | 'detail' | 'certainty'> {
  /** True when the founding text makes this claim. */
  readonly founding?: true;
  /** Ids of shared sources. */
  readonly sources: readonly string[];
  /** Id of a shared figure, and of its parts that light up. */
  readonly figure?: string;
  readonly lit?: readonly string[];
}

export interface PackedGuide {
  /** Levels in the order of the journey. */
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly concepts: readonly {
      readonly id: string;
      readonly name: string;
      readonly entries: readonly PackedEntry[];
    }[];
  }[];
  /** `level-id/item-id`, its prompt, and the ids of its facts with spaces between. */
  readonly items: readonly (readonly [name: string, prompt: string, facts: string])[];
}

export interface Entry extends Omit<PackedEntry, 'sources' | 'figure' | 'lit'> {
  readonly sources: readonly Source[];
  readonly figure?: LoadedFigure;
  readonly lit: readonly string[];
  /** Where it stands: ids of its level and concept. */
  readonly chapter: string;
  readonly concept: string;
}

export interface Concept {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly Entry[];
  /** What most of its entries show. */
  readonly figure?: LoadedFigure;
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly concepts: readonly Concept[];
}

export interface GuideItem {
  /** `level-id/item-id` */
  readonly name: string;
  readonly prompt: string;
  /** Ids of its facts, what it is about first. */
  readonly facts: readonly string[];
}

export interface Guide {
  readonly chapters: readonly Chapter[];
  /** By fact id, in the order of the chapters. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** By name. */
  readonly items: ReadonlyMap<string, GuideItem>;
}

export function unpackGuide(packed: PackedGuide, { figures, sources }: SharedContent): Guide {
  const entries = new Map<string, Entry>();
  const chapters = packed.chapters.map((chapter) => ({
    ...chapter,
    concepts: chapter.concepts.map((concept): Concept => {
      const here = concept.entries.map(({ sources: cited, figure, lit = [], ...rest }): Entry => {
        const entry: Entry = {
          ...rest,
          sources: cited.flatMap((id) => sources.get(id) ?? []),
          figure: figure === undefined ? undefined : figures.get(figure),
          lit,
          chapter: chapter.id,
          concept: concept.id,
        };
        entries.set(entry.id, entry);
        return entry;
      });
      return { ...concept, entries: here, figure: mostShown(here) };
    }),
  }));
  const items = packed.items.map(([name, prompt, facts]): [string, GuideItem] => [
    name,
    { name, prompt, facts: facts.split(' ') },
  ]);
  return { chapters, entries, items: new Map(items) };
}

function mostShown(entries: readonly Entry[]): LoadedFigure | undefined {
  const counts = new Map<LoadedFigure, number>();
  for (const { figure } of entries) if (figure) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
