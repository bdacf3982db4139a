/** The scenery without motion: one finished drawing that changes when the game does. For reduced motion and where there is no WebGL. */
import { frame } from '../layout/framing.ts';
import { paletteOf } from '../paint/palette.ts';
import { surface } from '../paint/surface.ts';
import type { FreeArea, MakeWorld, Picture } from '../port.ts';
import { read } from '../reading.ts';
import { drawStill } from './still.ts';

/** Makes a still world. `framesDrawn` counts drawings. */
export const makeStillWorld: MakeWorld = async (host, startTheme) => {
  let theme = startTheme;
  let picture: Picture = { place: 'home' };
  let area: FreeArea | undefined;
  let frames = 0;
  let waiting = 0;
  const { canvas, pen } = surface(1, 1);
  canvas.style.cssText = 'display:block;width:100%;height:100%;pointer-events:none';
  host.append(canvas);

  const draw = () => {
    const { clientWidth, clientHeight } = host;
    if (!clientWidth || !clientHeight) return;
    const scale = Math.min(2, window.devicePixelRatio || 1);
    const width = Math.round(clientWidth * scale);
    const height = Math.round(clientHeight * scale);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    const free = area ?? { x: 0, y: 0, width: clientWidth, height: clientHeight };
    const scaled = { x: free.x * scale, y: free.y * scale, width: free.width * scale, height: free.height * scale };
    drawStill(pen, width, height, frame(picture, scaled), read(picture), paletteOf(theme));
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
    show: (next) => { picture = next; draw(); },
    play: (happening) => { picture = happening.picture; draw(); },
    setFreeArea: (next) => { area = next; soon(); },
    setTheme: (next) => { theme = next; draw(); },
    framesDrawn: () => frames,
    destroy: () => {
      clearTimeout(waiting);
      resized.disconnect();
      canvas.remove();
    },
  };
};
