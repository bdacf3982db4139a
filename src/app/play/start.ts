/** Beginning a round, or going on with the one that is open. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { OpenRound } from '../../core/journal/state.ts';
import { itemNamed, levelIdOf } from '../../core/level/item-name.ts';
import { forecast } from '../../core/learning/forecast.ts';
import { replayRound } from '../../core/play/answer.ts';
import { buildRound } from '../../core/play/build-round.ts';
import { nextPlay } from '../../core/play/next-level.ts';
import { beginRound, leaveOut, type Round, type RoundSpec, type Step } from '../../core/play/round.ts';
import type { Clock } from '../clock.ts';
import type { LoadedLevel } from '../levels/loaded-level.ts';
import type { Library } from '../library.ts';
import type { Session } from '../session.ts';

export type Started =
  | { readonly kind: 'round'; readonly round: Round; readonly levels: ReadonlyMap<string, LoadedLevel> }
  /** `next`: days from today until something is due. */
  | { readonly kind: 'nothing-due'; readonly next: number | undefined }
  | { readonly kind: 'unreadable' };

export interface StartParts {
  readonly session: ReadonlySignal<Session>;
  readonly library: Library;
  readonly clock: Clock;
}

export interface StartWish {
  readonly purpose: 'level' | 'practice';
  /** Without it, a level wish means whatever makes most sense now. */
  readonly level?: string;
}

/** Rejects where the level that was wished for cannot be loaded. */
export async function startRound(parts: StartParts, wish: StartWish): Promise<Started> {
  await parts.library.ready();
  const open = openRound(parts, wish);
  if (open) return open;
  const { library, session, clock } = parts;
  const { state, today, record } = session.value;
  const cards = library.cards.value;
  const level = wish.level ?? (wish.purpose === 'level' ? nextLevel(parts) : undefined);
  const seed = clock.seed();
  const id = `${clock.now().toString(36)}-${seed.toString(36)}`;
  const spec = buildRound({ id, level, levels: cards, state: state.value, today: today(), seed });
  if (spec.steps.length === 0) return { kind: 'nothing-due', next: nextDue(parts) };
  if (wish.purpose === 'practice' && forecastOf(parts).today === 0)
    return { kind: 'nothing-due', next: nextDue(parts) };
  const levels = await loadLevels(library, spec);
  if (level !== undefined && !levels.has(level)) return { kind: 'unreadable' };
  endOpenRound(parts);
  record({ kind: 'round-begun', spec });
  return { kind: 'round', round: here(beginRound(spec), levels), levels };
}

/** The round that is open, where it is what was wished for and its level is still here. */
function wantedOpen({ library, session }: StartParts, { purpose, level }: StartWish): OpenRound | undefined {
  const open = session.value.state.value.openRound;
  if (!open) return undefined;
  const { spec } = open;
  const wanted = purpose === 'practice' ? spec.purpose === 'practice' : level === undefined || spec.level === level;
  const here = spec.level === undefined || library.cards.value.some(({ id }) => id === spec.level);
  return wanted && here ? open : undefined;
}

/** Whether going on as wished means going on with `round` exactly as it stands: no other tab played in it since. */
export function standsAsWished(parts: StartParts, wish: StartWish, round: Round): boolean {
  const open = wantedOpen(parts, wish);
  if (open?.spec.id !== round.spec.id) return false;
  const { log } = replayRound(open.spec, open.events);
  return log.length === round.log.length && log.at(-1)?.id === round.log.at(-1)?.id;
}

function openRound(parts: StartParts, wish: StartWish): Promise<Started> | undefined {
  const open = wantedOpen(parts, wish);
  if (!open) return undefined;
  const { spec, events } = open;
  const { library } = parts;
  return loadLevels(library, spec).then((levels) => ({
    kind: 'round',
    round: here(replayRound(spec, events), levels),
    levels,
  }));
}

/** A round that is given up for another one ends; its answers stay. */
function endOpenRound({ session }: StartParts): void {
  const open = session.value.state.value.openRound;
  if (!open) return;
  const { score } = replayRound(open.spec, open.events);
  session.value.record({ kind: 'round-ended', round: open.spec.id, how: 'left', score });
}

function nextLevel({ session, library }: StartParts): string | undefined {
  const { state, today } = session.value;
  const next = nextPlay(state.value, library.cards.value, today());
  return next.kind === 'level' ? next.level : undefined;
}

function forecastOf({ session }: StartParts) {
  const { state, today } = session.value;
  const { items, settings, weights } = state.value;
  return forecast(items.values(), { today: today(), retention: settings.retention, weights }, 0);
}

const nextDue = (parts: StartParts) => forecastOf(parts).next;

const levelOf = (step: Step) => (step.kind === 'look' ? step.level : levelIdOf(step.item));

/** The levels of a round's steps, those that can be loaded. */
async function loadLevels(library: Library, { steps }: RoundSpec): Promise<ReadonlyMap<string, LoadedLevel>> {
  const ids = [...new Set(steps.map(levelOf))];
  const loaded = await Promise.all(ids.map(async (id) => [id, await library.load(id).catch(() => undefined)] as const));
  return new Map(loaded.flatMap(([id, level]) => (level ? [[id, level] as const] : [])));
}

/** The round without steps that are no longer here: their level was removed, or the item was. */
function here(round: Round, levels: ReadonlyMap<string, LoadedLevel>): Round {
  return leaveOut(round, (step) => {
    const level = levels.get(levelOf(step))?.level;
    if (!level) return true;
    return step.kind === 'look'
      ? !level.concepts.some(({ id }) => id === step.concept)
      : itemNamed(level, step.item) === undefined;
  });
}
