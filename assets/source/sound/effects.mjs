/** The five sounds of the game, all in D major so that they never quarrel with each other or with the ambient loop. */
import { add, fadeOut, lowPass, peakAt, pitch, room, silence, struck } from './synth.mjs';

const [D4, Fs4, G4, A4, B3, D5, Fs5, A5, D6, Fs6] = [62, 66, 67, 69, 59, 74, 78, 81, 86, 90].map(pitch);
const D3 = pitch(50);

/** Glass: a clear tone with a touch of bell in its beginning. */
const glass = (seconds) => [
  [1, 1, seconds],
  [2, 0.28, seconds * 0.55],
  [3, 0.1, seconds * 0.35],
  [4.17, 0.07, seconds * 0.16],
];
/** Felt: round and dull, as a piano's hammer muffled with cloth. */
const felt = (seconds) => [
  [1, 1, seconds],
  [2, 0.42, seconds * 0.6],
  [3, 0.13, seconds * 0.4],
];

function inRoom(dry, amount, tail) {
  return fadeOut(
    add(
      room(dry).map((value) => value * amount),
      dry,
      0,
    ),
    tail,
  );
}

/** A fingertip on glass. */
function select() {
  const tick = struck(
    A5,
    [
      [1, 1, 0.07],
      [2, 0.2, 0.04],
    ],
    { seconds: 0.1, attack: 0.003 },
  );
  return peakAt(fadeOut(lowPass(tick, 3200), 0.03), -17);
}

/** Two bright notes, a fourth up: home. */
function right() {
  const dry = silence(0.8);
  add(dry, struck(A5, glass(0.55), { seconds: 0.6 }), 0, 0.75);
  add(dry, struck(D6, glass(0.75), { seconds: 0.7 }), 0.09);
  return peakAt(inRoom(dry, 0.22, 0.25), -9);
}

/** Two dull, low notes, a minor third down; no edge, no blame. */
function wrong() {
  const dry = silence(0.7);
  add(dry, struck(D4, felt(0.45), { seconds: 0.5, attack: 0.022 }), 0, 0.8);
  add(dry, struck(B3, felt(0.6), { seconds: 0.55, attack: 0.026 }), 0.13);
  return peakAt(inRoom(lowPass(dry, 900, 2), 0.12, 0.2), -15);
}

/** The impulse leaping from node to node. */
function streak() {
  const dry = silence(1);
  [D5, Fs5, A5, D6, Fs6].forEach((note, i) =>
    add(dry, struck(note, glass(0.5), { seconds: 0.6 }), i * 0.065, 0.6 + i * 0.08),
  );
  return peakAt(inRoom(dry, 0.28, 0.3), -10);
}

/** A short phrase that comes to rest on a warm chord, as the muscle does. */
function done() {
  const dry = silence(2.6);
  [
    [G4, 0],
    [A4, 0.16],
    [D5, 0.32],
    [Fs5, 0.5],
  ].forEach(([note, at]) => add(dry, struck(note, felt(0.9), { seconds: 1.1, attack: 0.008 }), at, 0.7));
  for (const [note, loudness] of [
    [D3, 0.5],
    [D4, 0.6],
    [Fs4, 0.4],
    [A4, 0.45],
    [D5, 0.5],
  ]) {
    add(dry, struck(note, felt(2), { seconds: 1.9, attack: 0.03 }), 0.68, loudness);
  }
  add(dry, struck(A5, glass(1.3), { seconds: 1.5 }), 0.74, 0.22);
  add(dry, struck(D6, glass(1.5), { seconds: 1.6 }), 0.86, 0.2);
  return peakAt(inRoom(dry, 0.3, 0.6), -8);
}

export const effects = { select: select(), right: right(), wrong: wrong(), streak: streak(), done: done() };
