/** The game as its screens see it: every part, joined. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { SettingName, Settings } from '../core/journal/settings.ts';
import type { LevelCard } from '../core/level/card.ts';
import type { Copies, SaveStatus } from '../journal/port.ts';
import type { Clock } from './clock.ts';
import { data, type Data } from './data.ts';
import type { Learners } from './learners.ts';
import { library, type Library } from './library.ts';
import type { Loudness } from './loudness.ts';
import type { Navigation } from './navigation.ts';
import type { Install } from './offline/install.ts';
import type { Offline } from './offline/offline.ts';
import { outlook, type Outlook } from './outlook.ts';
import { play, type Play } from './play/play.ts';
import { progress, type Progress } from './progress.ts';
import type { SaveFile } from './save-file.ts';
import type { Scenery } from './scenery.ts';

/** What lies over the screen. */
export type Overlay = 'none' | 'safety' | 'call' | 'help';

export interface Game {
  readonly version: string;
  readonly nav: Navigation;
  readonly overlay: Signal<Overlay>;
  readonly learners: Learners;
  readonly settings: ReadonlySignal<Settings>;
  /** Changes a setting of the learner's and stores it. */
  change<N extends SettingName>(name: N, value: Settings[N]): void;
  readonly saveStatus: ReadonlySignal<SaveStatus>;
  readonly library: Library;
  readonly outlook: ReadonlySignal<Outlook>;
  readonly play: Play;
  readonly progress: ReadonlySignal<Progress>;
  readonly data: Data;
  readonly offline: Offline & Install;
  readonly scenery: Scenery;
}

export interface Parts {
  readonly version: string;
  readonly clock: Clock;
  readonly nav: Navigation;
  readonly learners: Learners;
  readonly scenery: Scenery;
  readonly loudness: Loudness;
  readonly offline: Offline & Install;
  readonly saveFile: SaveFile;
  readonly copies: () => Promise<Copies>;
  /** Cards of the levels that come with the game. */
  readonly builtIn: readonly LevelCard[];
}

/** Joins the parts to a game. */
export function createGame(parts: Parts): Game {
  const { version, clock, nav, learners, scenery, loudness, offline, saveFile, copies, builtIn } = parts;
  const { session } = learners;
  const settings = computed(() => session.value.state.value.settings);
  const levels = library(session, () => learners.shelf(), saveFile, builtIn);
  const playing = play({ session, library: levels, nav, scenery, loudness, clock, settings });
  const ahead = outlook(session, levels);
  // What Play will ask for is fetched while Home is being read; during a round no answer pays for it.
  effect(() => {
    if (nav.place.value !== 'home') return;
    const { level } = ahead.value;
    if (level !== undefined) levels.load(level).catch(() => undefined);
  });
  effect(() => loudness.setVolumes(settings.value.soundVolume, settings.value.musicVolume));
  effect(() => {
    // Who looks something up in the guide, which covers the world, finds the round's own when they come back.
    if (!['play', 'result', 'guide'].includes(nav.place.value)) scenery.show({ place: 'home' });
  });
  const overlay = signal<Overlay>('none');
  // What lay over a screen goes with it, by the browser's way back too.
  effect(() => {
    void nav.place.value;
    void nav.detail.value;
    overlay.value = 'none';
  });
  return {
    version,
    nav,
    overlay,
    learners,
    settings,
    change(name, value) {
      if (settings.value[name] === value) return;
      session.value.record({ kind: 'setting-changed', name, value } as Parameters<typeof session.value.record>[0]);
    },
    saveStatus: computed(() => session.value.saving.value),
    library: levels,
    outlook: ahead,
    play: playing,
    progress: progress(session),
    data: data({ learners, copies, saveFile, now: clock.now }),
    offline,
    scenery,
  };
}
