/** Playing rounds: what the Play screen shows, and what its controls do. */
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Response } from '../../core/items/item.ts';
import type { Outcome } from '../../core/items/verdict.ts';
import { mended } from '../../core/journal/mended.ts';
import { itemNamed, levelIdOf } from '../../core/level/item-name.ts';
import type { Settings } from '../../core/journal/settings.ts';
import type { Confidence } from '../../core/learning/evidence.ts';
import { answer, takeBack } from '../../core/play/answer.ts';
import { current, seeLook, skipLooks, tally, type Round } from '../../core/play/round.ts';
import { myelin } from '../../core/play/score.ts';
import type { SoundName } from '../../sound/port.ts';
import type { Happening } from '../../world/port.ts';
import type { Clock } from '../clock.ts';
import type { LoadedLevel } from '../levels/loaded-level.ts';
import type { Library } from '../library.ts';
import type { Loudness } from '../loudness.ts';
import type { Navigation } from '../navigation.ts';
import type { Scenery } from '../scenery.ts';
import type { Session } from '../session.ts';
import type * as Answering from './answering.ts';
import { amended, answerShown, hintUsed, reviewOf } from './check.ts';
import { pictureOf } from './picture.ts';
import { type Started, type StartWish, standsAsWished, startRound } from './start.ts';
import { openTurn, type OpenTurn } from './turn.ts';
import type { PlayView, ResultView, Said, Standing } from './view.ts';

export interface Play {
  readonly view: ReadonlySignal<PlayView>;
  readonly standing: ReadonlySignal<Standing | undefined>;
  readonly result: ReadonlySignal<ResultView | undefined>;
  /** What the page's live region says: one message for each answer. */
  readonly said: ReadonlySignal<Said | undefined>;
  /** How many items started anew because their key was mended; the learner puts it back to 0. */
  readonly mended: Signal<number>;
  /** Goes on with the round that is open, or begins one of the level named or, without a name, of the one that makes most sense now. */
  start(level?: string): Promise<void>;
  /** Begins a round of what is due. */
  practise(): Promise<void>;
  lookSeen(): void;
  skipLooks(): void;
  draft(response: Response | undefined): void;
  confide(confidence: Confidence | undefined): void;
  hint(): void;
  removeOptions(): void;
  /** Loads what the first check needs, ahead of it. */
  prepare(): void;
  /** Grades the draft; nothing happens while there is none. */
  check(): void;
  next(): void;
  /** Takes the last answer of the round back, and asks again. */
  undo(): void;
  /** The learner says that what was typed was right. */
  amend(): void;
}

export interface PlayParts {
  readonly session: ReadonlySignal<Session>;
  readonly library: Library;
  readonly nav: Navigation;
  readonly scenery: Scenery;
  readonly loudness: Loudness;
  readonly clock: Clock;
  readonly settings: ReadonlySignal<Settings>;
}

/** Milliseconds until the world may come in: a look is read for a while, a question has to be on the screen first. */
const worldAfterLook = 700;
const worldAfterQuestion = 250;

/** Every third right answer in a row is worth the streak's own sound. */
function soundOf(how: Outcome, streak: number): SoundName {
  if (how !== 'right') return how === 'partly' ? 'select' : 'wrong';
  return streak % 3 === 0 ? 'streak' : 'right';
}

export function play(parts: PlayParts): Play {
  const { session, library, nav, scenery, loudness, clock, settings } = parts;
  const view = signal<PlayView>({ kind: 'idle' });
  const round = signal<Round | undefined>(undefined);
  const result = signal<ResultView | undefined>(undefined);
  const said = signal<Said | undefined>(undefined);
  const mendedCount = signal(0);
  let levels: ReadonlyMap<string, LoadedLevel> = new Map();
  let turn: OpenTurn | undefined;
  let answering: typeof Answering | undefined;
  const loadAnswering = async () => (answering = await import('./answering.ts'));
  /** Runs at once with what answering needs, or as soon as that is loaded. */
  const withAnswering = (then: (loaded: typeof Answering) => void): void => {
    // Without it nothing can be checked; what was answered so far is stored, and the round goes on once it is there.
    if (answering) then(answering);
    else loadAnswering().then(then, () => (view.value = { kind: 'unreadable' }));
  };
  /** Counts starts, so that one that took long to load does not overtake a later one. */
  let starts = 0;

  const setting = (r: Round) =>
    (r.spec.level === undefined ? undefined : levels.get(r.spec.level)?.level.setting) ?? 'neuron';
  const levelOf = (name: string) => levels.get(levelIdOf(name));

  // Another learner, another round; and what was mended since is said once.
  effect(() => {
    const { learner } = session.value;
    void learner;
    view.value = { kind: 'idle' };
    round.value = undefined;
    result.value = undefined;
    turn = undefined;
  });
  effect(() => {
    const names = mended(session.value.state.value, library.cards.value);
    if (names.length === 0) return;
    batch(() => {
      for (const item of names) session.value.record({ kind: 'reset', item, why: 'key-mended' });
      mendedCount.value += names.length;
    });
  });

  const happen = (kind: Happening['kind']) =>
    scenery.play({ kind, picture: pictureOf(round.value!, setting(round.value!)) });

  /** Shows what comes now in the round. */
  const show = () => {
    const r = round.value!;
    const now = current(r);
    if (now.kind === 'finished') return finish(r);
    if (now.kind === 'look') {
      const loaded = levels.get(now.level);
      const concept = loaded?.level.concepts.find(({ id }) => id === now.concept);
      if (!loaded || !concept) {
        round.value = seeLook(r);
        return show();
      }
      const figure = concept.firstLook.figure === undefined ? undefined : loaded.figures.get(concept.firstLook.figure);
      view.value = { kind: 'look', concept, figure };
      scenery.raise(worldAfterLook);
      return;
    }
    const { state, today } = session.value;
    turn = openTurn(now.item, itemNamed(levelOf(now.item)?.level, now.item)!, levelOf(now.item)!, {
      round: r,
      again: now.again,
      known: state.value.items.get(now.item),
      today: today(),
      retention: settings.value.retention,
      weights: state.value.weights,
      now: clock.now(),
    });
    view.value = { kind: 'question', turn, answer: undefined };
    scenery.raise(worldAfterQuestion);
  };

  const finish = (r: Round) => {
    session.value.record({ kind: 'round-ended', round: r.spec.id, how: 'finished', score: r.score });
    happen('finished');
    loudness.play('done');
    withAnswering(({ resultOf }) => {
      batch(() => {
        result.value = resultOf(r, { session: session.value, library, levels });
        view.value = { kind: 'idle' };
        nav.replace('result');
      });
    });
  };

  const starter = { session, library, clock };
  /** Whether the levels of the round are still what they were; an own level may have been replaced or removed since. */
  const areAsLoaded = async () =>
    (
      await Promise.all(
        [...levels].map(async ([id, loaded]) => (await library.load(id).catch(() => undefined)) === loaded),
      )
    ).every(Boolean);
  const begin = async (wish: StartWish) => {
    const mine = ++starts;
    // Who left a question, or while reading why, finds it as it was: with what was chosen, and the hint that was read.
    if (
      round.value &&
      view.value.kind === 'question' &&
      standsAsWished(starter, wish, round.value) &&
      (await areAsLoaded())
    ) {
      if (mine !== starts) return;
      nav.go('play');
      scenery.show(pictureOf(round.value, setting(round.value)));
      return;
    }
    scenery.holdBack();
    view.value = { kind: 'loading' };
    nav.go('play');
    const started = await startRound(starter, wish).catch((): Started => ({ kind: 'unreadable' }));
    if (mine !== starts) return;
    if (started.kind !== 'round') {
      view.value = started;
      return;
    }
    batch(() => {
      levels = started.levels;
      round.value = started.round;
      said.value = undefined;
      show();
    });
    if (round.value) scenery.show(pictureOf(round.value, setting(round.value)));
  };

  return {
    view,
    result,
    said,
    mended: mendedCount,
    standing: computed(() => {
      const r = round.value;
      if (!r) return undefined;
      const { items, done } = tally(r);
      return { items, done, score: r.score, streak: r.streak, myelin: myelin(r.streak) };
    }),
    start: (level) => begin({ purpose: 'level', level }),
    practise: () => begin({ purpose: 'practice' }),
    lookSeen() {
      round.value = seeLook(round.value!);
      show();
    },
    skipLooks() {
      round.value = skipLooks(round.value!);
      show();
    },
    draft(response) {
      if (!turn) return;
      if (response && turn.draft.value !== response) loudness.play('select');
      turn.draft.value = response;
    },
    prepare() {
      if (!answering) loadAnswering().catch(() => undefined);
    },
    confide(confidence) {
      if (turn) turn.confidence.value = confidence;
    },
    hint() {
      if (turn) turn.hintShown.value = true;
    },
    removeOptions() {
      if (!turn) return;
      turn.removed.value = turn.removable;
      const { value: draft } = turn.draft;
      if (draft?.kind === 'single-choice' && turn.removable.includes(draft.choice)) turn.draft.value = undefined;
    },
    check: () =>
      withAnswering(({ grade, keyHash }) => {
        const t = turn;
        const response = t?.draft.value;
        const r = round.value;
        if (!t || !response || !r || view.value.kind !== 'question' || view.value.answer) return;
        const given = { turn: t, response, grade: grade(t.item, response) };
        const review = reviewOf(r, { ...given, key: keyHash(t.item), now: clock.now() });
        const { id } = session.value.record(review);
        const after = answer(r, { id, item: t.name, score: given.grade.score, hint: hintUsed(t), scored: t.scored });
        const shown = answerShown(after, given);
        batch(() => {
          round.value = after;
          view.value = { kind: 'question', turn: t, answer: shown };
          said.value = { kind: 'answer', turn: t, answer: shown };
        });
        loudness.play(soundOf(shown.outcome, after.streak));
        happen(shown.outcome);
      }),
    next() {
      // The next answer may be met with the same words: they are only heard when they are new on the page.
      said.value = undefined;
      show();
    },
    undo() {
      const last = round.value?.log.at(-1);
      if (!round.value || !last?.id) return;
      session.value.record({ kind: 'undone', target: last.id });
      round.value = takeBack(round.value, last.id);
      said.value = { kind: 'undone' };
      happen('undone');
      show();
    },
    amend() {
      const last = round.value?.log.at(-1);
      if (!round.value || !last?.id || view.value.kind !== 'question' || !view.value.answer) return;
      session.value.record({ kind: 'amended', target: last.id, grade: 1 });
      const { turn: t, answer: given } = view.value;
      const after = amended(round.value, last.id, given);
      batch(() => {
        round.value = after.round;
        view.value = { kind: 'question', turn: t, answer: after.answer };
        said.value = { kind: 'answer', turn: t, answer: after.answer };
      });
      happen('right');
    },
  };
}
