/** All levels that can be played: those of the game and the learner's own. */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { LevelCard } from '../core/level/card.ts';
import type { Problem } from '../core/level/problem.ts';
import { isLearned, levelStanding } from '../core/learning/progress.ts';
import { dueQueue } from '../core/learning/queue.ts';
import type { Shelf } from '../journal/port.ts';
import { builtInIds, loadBuiltIn, loadShared } from './levels/built-in.ts';
import type { LoadedLevel } from './levels/loaded-level.ts';
import type { SaveFile } from './save-file.ts';
import type { Session } from './session.ts';

export interface ListedLevel {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly trail: LevelCard['trail'] | 'own';
  readonly all: number;
  readonly seen: number;
  readonly learned: number;
  readonly due: number;
  /** 0 to 3 */
  readonly stars: number;
  /** Titles of levels best played before this one, those not yet seen to their end. */
  readonly bestAfter: readonly string[];
}

/** What became of the file that was dropped or picked last, or of the level removed last. */
export type ImportOutcome =
  | { readonly kind: 'reading'; readonly file: string }
  | {
      /** not-stored: the level is right, but this device could not store it. */
      readonly kind: 'added' | 'replaced' | 'removed' | 'refused' | 'not-stored';
      /** The level's title, or the file's name when it was refused. */
      readonly name: string;
      readonly problems: readonly Problem[];
    };

export interface Library {
  /** Built-in levels in the order of the journey, then the learner's own. */
  readonly cards: ReadonlySignal<readonly LevelCard[]>;
  readonly standings: ReadonlySignal<readonly ListedLevel[]>;
  readonly outcome: ReadonlySignal<ImportOutcome | undefined>;
  /** Resolves once the own levels on the learner's list were read, those that can be. */
  ready(): Promise<void>;
  /** Rejects where the level cannot be fetched or read. */
  load(id: string): Promise<LoadedLevel>;
  /** Reads a file of the learner's and puts it on their list, in place of one with the same id. */
  add(file: File): Promise<void>;
  /** Takes an own level off the list. Its history stays. */
  remove(id: string): void;
  /** Saves an own level to a file, to hand on. */
  share(id: string): Promise<void>;
}

const megabyte = 1024 * 1024;
const mostMegabytes = 25;

interface Own {
  readonly loaded: LoadedLevel;
  readonly card: LevelCard;
  readonly content: string;
}

/** `builtIn`: cards of the levels that come with the game. */
export function library(
  session: ReadonlySignal<Session>,
  shelf: () => Shelf,
  saveFile: SaveFile,
  builtIn: readonly LevelCard[],
): Library {
  const owns = signal<ReadonlyMap<string, Own>>(new Map());
  const outcome = signal<ImportOutcome | undefined>(undefined);
  const reader = () => import('./levels/own.ts');
  const cardOf = async (read: LoadedLevel) => (await import('./levels/level-card.ts')).levelCard(read.level);

  const readBytes = async (name: string, bytes: Uint8Array) =>
    (await reader()).readOwn(name, bytes, builtInIds, await loadShared().catch(() => undefined));

  /** Reads the levels on the learner's list from the shelf, those not read yet. */
  const sync = async () => {
    const wanted = session.value.state.value.ownLevels;
    const kept = new Map([...owns.value].filter(([id, own]) => wanted.get(id)?.content === own.content));
    if (kept.size !== owns.value.size) owns.value = kept;
    for (const [id, { content, title }] of wanted) {
      if (owns.value.has(id)) continue;
      const bytes = await shelf().getLevel(content);
      const read = bytes && (await readBytes(title, bytes));
      if (read?.ok)
        owns.value = new Map(owns.value).set(id, { loaded: read.level, card: await cardOf(read.level), content });
    }
  };
  const ownList = computed(() => session.value.state.value.ownLevels);
  let syncing = Promise.resolve();
  ownList.subscribe(() => {
    syncing = syncing.then(sync).catch(() => undefined);
  });

  const cards = computed(() => [...builtIn, ...[...owns.value.values()].map((own) => own.card)]);
  const due = computed(() => {
    const { state, today } = session.value;
    const { retention } = state.value.settings;
    return dueQueue(state.value.items, { today: today(), retention, weights: state.value.weights });
  });
  const standings = computed(() => {
    const { items, settings } = session.value.state.value;
    const standing = new Map(
      cards.value.map((card) => [card.id, levelStanding(card, (name) => items.get(name), settings)]),
    );
    const isSeen = (id: string) => standing.get(id)!.seen === standing.get(id)!.all;
    return cards.value.map((card): ListedLevel => {
      const known = card.items.flatMap((item) => items.get(`${card.id}/${item.id}`) ?? []);
      const { stars, all, seen } = standing.get(card.id)!;
      const before = cards.value.filter(({ id }) => card.bestAfter.includes(id) && !isSeen(id));
      return {
        id: card.id,
        title: card.title,
        summary: card.summary,
        trail: owns.value.has(card.id) ? 'own' : card.trail,
        all,
        seen,
        learned: known.filter(isLearned).length,
        due: due.value.filter((name) => name.startsWith(`${card.id}/`)).length,
        stars,
        bestAfter: before.map(({ title }) => title),
      };
    });
  });

  const refuse = (name: string, problems: readonly Problem[]) => (outcome.value = { kind: 'refused', name, problems });

  return {
    cards,
    standings,
    outcome,
    ready: () => syncing,
    async load(id) {
      const own = owns.value.get(id);
      return own ? own.loaded : loadBuiltIn(id);
    },
    async add(file) {
      outcome.value = { kind: 'reading', file: file.name };
      if (file.size > mostMegabytes * megabyte)
        return void refuse(file.name, [
          {
            file: file.name,
            path: [],
            severity: 'error',
            code: 'file-too-big',
            values: { megabytes: Math.ceil(file.size / megabyte), most: mostMegabytes },
          },
        ]);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await readBytes(file.name, bytes);
      if (!read.ok) return void refuse(file.name, read.problems);
      const { id, title } = read.level.level;
      const replaced = session.value.state.value.ownLevels.has(id);
      const content = await shelf()
        .putLevel(bytes)
        .catch(() => undefined);
      if (content === undefined) {
        outcome.value = { kind: 'not-stored', name: title, problems: [] };
        return;
      }
      owns.value = new Map(owns.value).set(id, { loaded: read.level, card: await cardOf(read.level), content });
      session.value.record({ kind: 'level-added', level: id, title, content });
      outcome.value = { kind: replaced ? 'replaced' : 'added', name: title, problems: read.problems };
    },
    remove(id) {
      const title = owns.value.get(id)?.card.title ?? id;
      session.value.record({ kind: 'level-removed', level: id });
      outcome.value = { kind: 'removed', name: title, problems: [] };
    },
    async share(id) {
      const own = owns.value.get(id);
      const bytes = own && (await shelf().getLevel(own.content));
      if (own && bytes) saveFile((await reader()).shareOwn(bytes, id));
    },
  };
}
