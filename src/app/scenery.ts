/** The world as the game uses it: it may come late, be replaced when motion is reduced, or never come. */
import type { FreeArea, Happening, MakeWorld, Picture, World, WorldTheme } from '../world/port.ts';

export interface Scenery {
  show(picture: Picture): void;
  play(happening: Happening): void;
  setFreeArea(area: FreeArea): void;
  setLook(theme: WorldTheme, still: boolean): void;
  /** Lets the world in after so many milliseconds, unless it is held back before: the first question never waits for the engine. */
  raise(after: number): void;
  /** Calls off a raise that has not begun. */
  holdBack(): void;
  /** Resolves once the world stands for the first time. */
  readonly raised: Promise<void>;
  /** For tests and benchmarks. */
  framesDrawn(): number;
}

/** `makeMoving`: the Phaser world; `makeStill`: the world without motion, which also stands in where Phaser cannot run. */
export function scenery(host: HTMLElement, makeMoving: MakeWorld, makeStill: MakeWorld): Scenery {
  let world: World | undefined;
  let picture: Picture = { place: 'home' };
  let area: FreeArea | undefined;
  let theme: WorldTheme = 'dark';
  let still = false;
  let begun = false;
  let making = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stands: () => void;
  const raised = new Promise<void>((resolve) => (stands = resolve));

  const build = async () => {
    const mine = ++making;
    let kind: 'still' | 'moving' = still ? 'still' : 'moving';
    const standIn = () => {
      kind = 'still';
      return makeStill(host, theme);
    };
    const made = await (still ? standIn() : makeMoving(host, theme).catch(standIn));
    // Motion may have been switched while the engine was loading: only the latest wish counts.
    if (mine !== making) return made.destroy();
    world?.destroy();
    world = made;
    host.dataset['world'] = kind;
    world.setTheme(theme);
    if (area) world.setFreeArea(area);
    world.show(picture);
  };

  return {
    show(next) {
      picture = next;
      world?.show(next);
    },
    play(happening) {
      picture = happening.picture;
      world?.play(happening);
    },
    setFreeArea(next) {
      area = next;
      world?.setFreeArea(next);
    },
    setLook(nextTheme, nextStill) {
      const rebuild = begun && still !== nextStill;
      theme = nextTheme;
      still = nextStill;
      if (rebuild) void build();
      else world?.setTheme(theme);
    },
    raise(after) {
      if (begun) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        begun = true;
        void build().finally(stands);
      }, after);
    },
    holdBack() {
      clearTimeout(timer);
    },
    raised,
    framesDrawn: () => world?.framesDrawn() ?? 0,
  };
}
