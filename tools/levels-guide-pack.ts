/** Packs the field guide and its glossary for the browser. */
import type { PackedGlossary } from '../src/app/guide/guide.ts';
import type { PackedEntry, PackedGuide } from '../src/app/guide/packed-guide.ts';
import type { Item } from '../src/core/items/item.ts';
import type { Fact } from '../src/core/level/fact.ts';
import type { Level } from '../src/core/level/level.ts';
import type { LevelsFolder } from './levels-folder.ts';

/** Levels without a place in the journey come last. */
const lastPlace = 1000;

export function packGuide({ levels, catalogue, guide: { map } }: LevelsFolder): PackedGuide {
  const inOrder = levels.map(({ level }) => level).sort((a, b) => (a.place ?? lastPlace) - (b.place ?? lastPlace));
  const chapters = inOrder.flatMap((level) => {
    const groups = map?.levels[level.id];
    if (!groups) return [];
    const { id, title, summary } = level;
    const concepts = level.concepts.flatMap(({ id: concept, name }) => {
      const facts = (groups[concept] ?? []).flatMap((fact) => catalogue.facts?.get(fact) ?? []);
      return facts.length === 0
        ? []
        : { id: concept, name, entries: facts.map((fact) => packEntry(fact, concept, level)) };
    });
    return [{ id, title, summary, concepts }];
  });
  const known = new Set(
    chapters.flatMap(({ concepts }) => concepts.flatMap(({ entries }) => entries.map(({ id }) => id))),
  );
  const items = inOrder.flatMap((level) =>
    level.items.flatMap(({ id, prompt, facts = [] }): PackedGuide['items'][number][] => {
      const there = facts.filter((fact) => known.has(fact));
      return there.length === 0 ? [] : [[`${level.id}/${id}`, prompt, there.join(' ')]];
    }),
  );
  return { chapters, items };
}

export function packGlossary({ guide: { glossary } }: LevelsFolder): PackedGlossary {
  return { terms: glossary?.terms ?? [] };
}

function packEntry(fact: Fact, concept: string, level: Level): PackedEntry {
  const { id, claim, detail, certainty, founding, sources } = fact;
  return {
    id,
    claim: typeset(claim),
    ...(detail !== undefined && { detail: typeset(detail) }),
    certainty,
    ...(founding && { founding }),
    sources,
    ...figureOf(id, concept, level),
  };
}

/** What shows a fact: the figure of a question about it or, failing that, of its concept. */
function figureOf(fact: string, concept: string, level: Level): Pick<PackedEntry, 'figure' | 'lit'> {
  const about = level.items.filter(({ figure, facts }) => figure !== undefined && facts?.[0] === fact);
  const asked = about.find(({ kind }) => kind === 'hotspot') ?? about[0];
  const look = level.concepts.find(({ id }) => id === concept)?.firstLook;
  if (asked && asked.figure !== look?.figure) return { figure: asked.figure!, ...litBy(asked) };
  if (look?.figure === undefined) return {};
  const lit = asked?.kind === 'hotspot' ? litBy(asked) : look.show && { lit: look.show };
  return { figure: look.figure, ...lit };
}

const litBy = (item: Item): Pick<PackedEntry, 'lit'> => (item.kind === 'hotspot' ? { lit: [item.key] } : {});

/** Facts are written on a plain keyboard: curly quotes, a true minus and raised charges are made of it. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s(])'([^']+)'(?=[\s,.;:!?)]|$)/g, '$1“$2”')
    .replace(/'/g, '’')
    .replace(/(^|[\s(])-(?=\d)/g, '$1−')
    .replace(/\b(Na|K)\+(?!\w)/g, '$1^+^')
    .replace(/\b(Ca|Mg)2\+(?!\w)/g, '$1^2+^');
}
