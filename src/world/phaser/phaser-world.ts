/** The moving world. */
import type { FreeArea, MakeWorld, Picture, World, WorldTheme } from '../port.ts';
import { startEngine } from './game.ts';

/** Counts that must stay level however long one plays. */
export interface WorldCounts {
  readonly textures: number;
  readonly displayed: number;
  readonly particles: number;
  readonly running: boolean;
}

/** More device pixels than this are not worth their time. */
const mostPixels = 4_200_000;

/** Makes the Phaser world. Rejects where WebGL is missing. */
export const makePhaserWorld = async (
  host: HTMLElement,
  startTheme: WorldTheme,
): Promise<World & { debug(): WorldCounts }> => {
  let theme = startTheme;
  let area: FreeArea | undefined;
  let waiting = 0;
  const measure = () => {
    const width = Math.max(1, host.clientWidth);
    const height = Math.max(1, host.clientHeight);
    const scale = Math.min(2, window.devicePixelRatio || 1, Math.sqrt(mostPixels / (width * height)));
    return { width: Math.round(width * scale), height: Math.round(height * scale), scale };
  };
  const first = measure();
  const { game, scene, wake, frames } = await startEngine(host, first.width, first.height);
  game.canvas.style.cssText = 'display:block;width:100%;height:100%;pointer-events:none';

  const stage = () => {
    const { width, height, scale } = measure();
    if (game.scale.width !== width || game.scale.height !== height) game.scale.resize(width, height);
    game.canvas.style.width = '100%';
    game.canvas.style.height = '100%';
    const free = area ?? { x: 0, y: 0, width: width / scale, height: height / scale };
    scene.setStage({
      width,
      height,
      theme,
      area: { x: free.x * scale, y: free.y * scale, width: free.width * scale, height: free.height * scale },
    });
    wake();
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(stage, 90);
  };
  const now = () => {
    clearTimeout(waiting);
    stage();
  };
  const resized = new ResizeObserver(soon);
  resized.observe(host);
  now();
  return {
    show: (picture: Picture) => {
      scene.show(picture);
      wake();
    },
    play: (happening) => {
      scene.play(happening);
      wake();
    },
    setFreeArea: (next) => {
      if (area && next.x === area.x && next.y === area.y && next.width === area.width && next.height === area.height)
        return;
      area = next;
      now();
    },
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      now();
    },
    framesDrawn: frames,
    debug: () => ({ ...scene.counts(), running: game.loop.running }),
    destroy: () => {
      clearTimeout(waiting);
      resized.disconnect();
      // The engine ends itself in its next step, so it has to be awake for that.
      game.destroy(true);
      game.loop.wake();
    },
  };
};

/** The same, as the port names it. */
export const makeMovingWorld: MakeWorld = makePhaserWorld;
