/** One item as it is asked: everything its panel needs, and what the learner does with it before checking. */
import { signal, type Signal } from '@preact/signals-core';
import { removable } from '../../core/items/hint.ts';
import type { Item, Response } from '../../core/items/item.ts';
import { presentationOrder } from '../../core/items/present.ts';
import type { ItemState } from '../../core/journal/item-state.ts';
import type { Confidence } from '../../core/learning/evidence.ts';
import { dueBy, remember, type Weights } from '../../core/learning/fsrs.ts';
import { fuzzSeed } from '../../core/learning/fuzz-seed.ts';
import type { Rating } from '../../core/learning/memory.ts';
import type { Round } from '../../core/play/round.ts';
import { hash32 } from '../../core/random.ts';
import type { LoadedLevel } from '../levels/loaded-level.ts';
import type { Turn } from './view.ts';

export interface OpenTurn extends Turn {
  readonly removed: Signal<readonly number[]>;
  readonly hintShown: Signal<boolean>;
  readonly confidence: Signal<Confidence | undefined>;
  readonly draft: Signal<Response | undefined>;
}

interface Circumstances {
  readonly round: Round;
  readonly again: boolean;
  readonly known: ItemState | undefined;
  readonly today: number;
  readonly retention: number;
  readonly weights: Weights;
  /** UTC milliseconds */
  readonly now: number;
}

/** The item `name` (`level-id/item-id`) of a loaded level, ready to be asked. */
export function openTurn(name: string, item: Item, loaded: LoadedLevel, circumstances: Circumstances): OpenTurn {
  const { round, again, now } = circumstances;
  const figure = item.figure === undefined ? undefined : loaded.figures.get(item.figure);
  // Mixed with the count of answers, so that an item that comes back is not known by its places.
  const seed = hash32(`${round.spec.seed}/${round.log.length}`);
  const order = presentationOrder(item, seed, figure?.figure.parts.length);
  return {
    key: `${round.spec.id}/${round.log.length}/${name}/${now}`,
    name,
    item,
    figure,
    caseText: loaded.level.cases?.find(({ id }) => id === item.case)?.text,
    sources: item.sources.flatMap((id) => loaded.sources.get(id) ?? []),
    scored: item.scored ?? true,
    again,
    keySeen: round.keySeen.has(name),
    order,
    removable: removable(item, seed, order),
    intervals: item.kind === 'flashcard' ? intervals(name, circumstances) : [],
    since: now,
    removed: signal<readonly number[]>([]),
    hintShown: signal(false),
    confidence: signal<Confidence | undefined>(undefined),
    draft: signal<Response | undefined>(undefined),
  };
}

/** Whole days until it would come back, after Again, Hard, Good and Easy. */
function intervals(name: string, { known, today, retention, weights }: Circumstances): readonly number[] {
  const memory = known?.memory;
  const due = dueBy(retention, weights);
  return ([1, 2, 3, 4] as const).map(
    (rating: Rating) =>
      due(remember(memory, { day: today, rating, fuzzSeed: fuzzSeed(name, (memory?.reviews ?? 0) + 1) }, weights)) -
      today,
  );
}
