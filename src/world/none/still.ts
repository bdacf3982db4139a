/** A whole scene as one still drawing, in two layers: what stays, and what an answer changes. */
import { glance, muscleFeatures, neuronFeatures, type Features } from '../layout/features.ts';
import type { Layout } from '../layout/layout.ts';
import type { Place } from '../layout/meander.ts';
import { printEye, printLid, printMouth, printPupil, type Mood } from '../paint/face.ts';
import { printGround, printVeil } from '../paint/ground.ts';
import { printImpulse } from '../paint/impulse.ts';
import { printMuscle, printMuscleHalo } from '../paint/muscle.ts';
import { printNerve } from '../paint/nerve.ts';
import { printNeuron } from '../paint/neuron.ts';
import { printNode } from '../paint/node.ts';
import type { Palette } from '../paint/palette.ts';
import type { Print } from '../paint/print.ts';
import { printSheath } from '../paint/sheath.ts';
import type { Reading } from '../reading.ts';

/** Keeps prints by name, so that each is drawn once. */
export type Keep = (name: string, make: () => Print) => Print;

/** Draws what an answer does not change, onto a canvas of `width` by `height`: the body at night, the nerve, the characters without their faces. */
export function drawScenery(
  pen: CanvasRenderingContext2D,
  width: number,
  height: number,
  layout: Layout,
  proud: boolean,
  palette: Palette,
): void {
  const { muscle } = layout;
  const put = putter(pen);
  // The stretched ground is not quite opaque at its edges.
  pen.fillStyle = palette.ground[2];
  pen.fillRect(0, 0, width, height);
  pen.drawImage(printGround(width / 3, height / 3, palette), 0, 0, width, height);
  pen.drawImage(printVeil(width, height, palette), 0, 0);
  const halo = printMuscleHalo(muscle, proud ? palette.spark : palette.muscle.base, (proud ? 0.5 : 0.3) * palette.glow);
  pen.save();
  pen.translate(muscle.x, muscle.y);
  pen.drawImage(halo.canvas, halo.x, halo.y, -halo.x * 2, -halo.y * 2);
  pen.restore();
  put(printMuscle(muscle, palette), muscle, muscle.angle);
  put(printNerve(layout, palette, width, height));
  put(printNeuron(layout, palette));
}

/** Draws how things stand, over the scenery: lit sheaths, nodes, the impulse and the faces. */
export function drawStanding(
  pen: CanvasRenderingContext2D,
  layout: Layout,
  reading: Reading,
  palette: Palette,
  keep: Keep,
): void {
  const { muscle } = layout;
  const put = putter(pen);
  for (const index of reading.glowing) put(keep(`sheath ${index}`, () => printSheath(layout, index, palette, true)));
  layout.nodes.forEach((spot, index) => {
    const state = reading.nodes[index] ?? 'ahead';
    put(
      keep(`node ${state}`, () => printNode(state, layout.nodeRadius, palette)),
      spot,
    );
  });
  const rest = layout.nodes[reading.resting];
  if (rest)
    put(
      keep('impulse', () => printImpulse(layout.nodeRadius, palette)),
      rest,
    );
  const watched = layout.nodes[Math.max(0, reading.current)] ?? muscle;
  const mood = reading.finished ? 'proud' : 'calm';
  face(put, neuronFeatures(layout.neuron), palette, palette.neuron.deep, '#7a3fd6', '#ff8fc0', watched, mood);
  face(put, muscleFeatures(muscle), palette, palette.muscle.deep, '#8a3a24', '#ff4f55', layout.neuron, mood);
}

type Put = (print: Print, at?: Place, turn?: number) => void;

function putter(pen: CanvasRenderingContext2D): Put {
  return (print, at = { x: 0, y: 0 }, turn = 0) => {
    pen.save();
    pen.translate(at.x, at.y);
    pen.rotate(turn);
    pen.drawImage(print.canvas, print.x, print.y);
    pen.restore();
  };
}

function face(
  put: Put,
  features: Features,
  palette: Palette,
  shade: string,
  iris: string,
  cheek: string,
  watched: Place,
  mood: Mood,
): void {
  for (const eye of features.eyes) {
    if (mood === 'proud') {
      put(printLid(features.eye, palette, true), eye, features.tilt);
      continue;
    }
    put(printEye(features.eye, palette, shade), eye, features.tilt);
    const look = glance(eye, watched, features.eye);
    put(printPupil(features.eye, iris, palette), { x: eye.x + look.x, y: eye.y + look.y });
  }
  put(printMouth(features.mouthSize, mood, cheek, palette), features.mouth, features.tilt);
}
