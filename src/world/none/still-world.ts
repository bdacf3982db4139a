/** The scenery without motion: one finished drawing that changes when the game does. For reduced motion and where there is no WebGL. */
import { frame } from '../layout/framing.ts';
import { paletteOf } from '../paint/palette.ts';
import { surface } from '../paint/surface.ts';
import type { FreeArea, MakeWorld, Picture } from '../port.ts';
import type { Print } from '../paint/print.ts';
import { read } from '../reading.ts';
import { drawScenery, drawStanding } from './still.ts';

/** Makes a still world. `framesDrawn` counts drawings. */
export const makeStillWorld: MakeWorld = async (host, startTheme) => {
  let theme = startTheme;
  let picture: Picture = { place: 'home' };
  let area: FreeArea | undefined;
  let frames = 0;
  let waiting = 0;
  const { canvas, pen } = surface(1, 1);
  const scenery = surface(1, 1);
  let sceneryIs = '';
  let prints = new Map<string, Print>();
  const keep = (name: string, make: () => Print) => {
    const print = prints.get(name) ?? make();
    prints.set(name, print);
    return print;
  };
  canvas.style.cssText = 'display:block;width:100%;height:100%;pointer-events:none';
  host.append(canvas);

  const draw = () => {
    const { clientWidth, clientHeight } = host;
    if (!clientWidth || !clientHeight) return;
    const scale = Math.min(2, window.devicePixelRatio || 1);
    const width = Math.round(clientWidth * scale);
    const height = Math.round(clientHeight * scale);
    const free = area ?? { x: 0, y: 0, width: clientWidth, height: clientHeight };
    const scaled = { x: free.x * scale, y: free.y * scale, width: free.width * scale, height: free.height * scale };
    const palette = paletteOf(theme);
    const reading = read(picture);
    const key = JSON.stringify([width, height, scaled, theme, picture.place, reading.nodes.length, reading.finished]);
    const layout = frame(picture, scaled);
    if (key !== sceneryIs) {
      // The costly part, kept until the window, the theme or the nerve change.
      for (const each of [canvas, scenery.canvas]) {
        each.width = width;
        each.height = height;
      }
      prints = new Map();
      drawScenery(scenery.pen, width, height, layout, reading.finished, palette);
      sceneryIs = key;
    }
    pen.drawImage(scenery.canvas, 0, 0);
    drawStanding(pen, layout, reading, palette, keep);
    frames++;
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(draw, 80);
  };
  const resized = new ResizeObserver(soon);
  resized.observe(host);
  draw();
  return {
    show: (next) => {
      picture = next;
      draw();
    },
    play: (happening) => {
      picture = happening.picture;
      draw();
    },
    setFreeArea: (next) => {
      area = next;
      soon();
    },
    setTheme: (next) => {
      theme = next;
      draw();
    },
    framesDrawn: () => frames,
    destroy: () => {
      clearTimeout(waiting);
      resized.disconnect();
      canvas.remove();
    },
  };
};
