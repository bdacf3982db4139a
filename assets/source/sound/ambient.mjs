/**
 * The quiet loop behind the game: a pad that breathes, a far heartbeat, a few sparks. Everything in it repeats exactly
 * after `loopSeconds`: tones have whole numbers of cycles in it, struck notes run over its end into its beginning.
 */
import { add, lowPass, peakAt, pitch, rate, room, silence, struck } from './synth.mjs';

export const loopSeconds = 20;
/** Repeated before and behind the loop, so that a decoder's delay at either end is never heard at the seam. */
export const marginSeconds = 0.25;

/** Four chords of five seconds over a D that stays: notes by MIDI number. */
const chords = [
  [50, 57, 62, 66, 69],
  [47, 57, 62, 66, 73],
  [43, 55, 62, 66, 71],
  [45, 57, 62, 64, 71],
];
const chordSeconds = loopSeconds / chords.length;

/** The nearest frequency with a whole number of cycles in the loop. */
const whole = (hertz) => Math.round(hertz * loopSeconds) / loopSeconds;

/** How much of chord `index` sounds at `t`: a raised cosine that reaches halfway into its neighbours, all adding up to 1. */
function presence(index, t) {
  const middle = (index + 0.5) * chordSeconds;
  const apart = Math.abs(((t - middle + 1.5 * loopSeconds) % loopSeconds) - loopSeconds / 2);
  return apart >= chordSeconds ? 0 : 0.5 + 0.5 * Math.cos((Math.PI * apart) / chordSeconds);
}

function pad() {
  const out = silence(loopSeconds);
  chords.forEach((chord, index) => {
    chord.forEach((note, voice) => {
      for (const [cents, side] of [
        [-5, 1],
        [4, 1],
      ]) {
        const step = (2 * Math.PI * whole(pitch(note + cents / 100))) / rate;
        const phase = index * 1.7 + voice * 2.3 + cents;
        const loudness = 0.5 / (1 + voice * 0.35);
        for (let i = 0; i < out.length; i++) {
          const here = presence(index, i / rate);
          if (here === 0) continue;
          const at = step * i + phase;
          out[i] += side * here * loudness * (Math.sin(at) + 0.22 * Math.sin(2 * at) + 0.07 * Math.sin(3 * at));
        }
      }
    });
  });
  // Breathing: twice in the loop, 6 a minute.
  return out.map((value, i) => value * (0.82 + 0.18 * Math.sin((2 * Math.PI * 2 * i) / out.length - Math.PI / 2)));
}

/** 48 beats a minute: a soft double knock, more felt than heard. One is at its loudest at the seam, and covers it. */
function heart() {
  const out = silence(loopSeconds);
  const knock = (hertz, seconds) =>
    struck(
      hertz,
      [
        [1, 1, seconds],
        [2, 0.35, seconds * 0.6],
        [3, 0.1, seconds * 0.4],
      ],
      { seconds: seconds * 1.1, attack: 0.03 },
    );
  for (let beat = 1; beat <= 16; beat++) {
    const at = beat * 1.25 - 0.05;
    add(out, knock(58, 0.4), at, 1, true);
    add(out, knock(70, 0.3), at + 0.3, 0.55, true);
  }
  return out;
}

/** Far nerves lighting up. */
function sparks() {
  const out = silence(loopSeconds);
  const notes = [
    [0.9, 86],
    [4.2, 81],
    [6.6, 90],
    [9.4, 85],
    [12.3, 83],
    [14.1, 88],
    [17.6, 81],
    [18.1, 86],
  ];
  for (const [at, note] of notes)
    add(
      out,
      struck(
        pitch(note),
        [
          [1, 1, 1.4],
          [2, 0.15, 0.6],
        ],
        { seconds: 1.6, attack: 0.02 },
      ),
      at,
      0.5 + 0.5 * Math.sin(at) ** 2,
      true,
    );
  return out;
}

/** The loop with its margins, ready to be encoded. */
export function ambient() {
  const dry = silence(loopSeconds);
  add(dry, pad(), 0, 0.3);
  add(dry, heart(), 0, 0.5);
  add(dry, sparks(), 0, 0.09);
  // The room and the filter remember the past: they hear the loop twice, and the second time is kept.
  const twice = new Float64Array(dry.length * 2);
  twice.set(dry);
  twice.set(dry, dry.length);
  const wet = room(twice, { decay: 0.93, damp: 0.6 });
  const mixed = lowPass(
    twice.map((value, i) => value + 0.35 * wet[i]),
    2600,
  );
  const loop = mixed.slice(dry.length);
  const margin = Math.round(marginSeconds * rate);
  const out = new Float64Array(loop.length + 2 * margin);
  out.set(loop.slice(-margin));
  out.set(loop, margin);
  out.set(loop.slice(0, margin), margin + loop.length);
  return peakAt(out, -14);
}
