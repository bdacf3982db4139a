/** Synthesises the sounds, encodes them with ffmpeg to assets/sound/ and writes where each lies to src/sound/sprites.ts. */
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ambient, loopSeconds, marginSeconds } from './ambient.mjs';
import { effects } from './effects.mjs';
import { rate } from './synth.mjs';

const out = new URL('../../sound/', import.meta.url);
const map = new URL('../../../src/sound/sprites.ts', import.meta.url);

/** Silence around each effect, in seconds: more than any decoder's delay, so that none leaks into the next. */
const gap = 0.12;

/** 32-bit floats straight into ffmpeg; `-bitexact` makes the same input give the same file. */
function encode(signal, name, codec) {
  const file = fileURLToPath(new URL(name, out));
  const input = ['-f', 'f32le', '-ar', String(rate), '-ac', '1', '-i', 'pipe:0'];
  const program = spawn(
    'ffmpeg',
    [
      '-v',
      'error',
      '-y',
      ...input,
      '-map_metadata',
      '-1',
      ...codec,
      '-fflags',
      '+bitexact',
      '-flags:a',
      '+bitexact',
      file,
    ],
    {
      stdio: ['pipe', 'inherit', 'inherit'],
    },
  );
  return new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`ffmpeg: ${code}`))));
    program.stdin.end(Buffer.from(Float32Array.from(signal).buffer));
  });
}

/** WebM with Opus for most browsers, MP4 with AAC for older Safari. */
async function encodeEffects(signal) {
  await encode(signal, 'effects.webm', [
    '-c:a',
    'libopus',
    '-b:a',
    '40k',
    '-vbr',
    'constrained',
    '-application',
    'audio',
  ]);
  await encode(signal, 'effects.m4a', ['-c:a', 'aac', '-aac_coder', 'fast', '-b:a', '48k', '-movflags', '+faststart']);
}

/**
 * MP3 alone, which every browser plays. At this size Opus and AAC leave a step of 40 to 50 dB below full scale where the
 * loop closes, MP3 one of 80: its noise repeats with the loop. Nothing in the loop lies above 3 kHz, so half the rate does.
 */
const encodeAmbient = (signal) => encode(signal, 'ambient.mp3', ['-c:a', 'libmp3lame', '-ar', '24000', '-b:a', '32k']);

/** Puts the effects one behind the other. Out: the signal, and for each effect its start and length in milliseconds. */
function inOneFile() {
  const pause = Math.round(gap * rate);
  const length = Object.values(effects).reduce((sum, effect) => sum + effect.length + 2 * pause, 0);
  const signal = new Float64Array(length);
  const places = {};
  let at = 0;
  for (const [name, effect] of Object.entries(effects)) {
    at += pause;
    signal.set(effect, at);
    places[name] = [Math.round((at / rate) * 1000), Math.round((effect.length / rate) * 1000)];
    at += effect.length + pause;
  }
  return { signal, places };
}

export async function makeSounds() {
  await mkdir(out, { recursive: true });
  const { signal, places } = inOneFile();
  await encodeEffects(signal);
  await encodeAmbient(ambient());
  const lines = Object.entries(places).map(([name, [start, length]]) => `  ${name}: [${start}, ${length}],`);
  const text = `/** Where each sound lies in its file: start and length in milliseconds. Written by \`npm run assets\`. */
import type { SoundName } from './port.ts';

export const effects: Readonly<Record<SoundName, readonly [number, number]>> = {
${lines.join('\n')}
};

export const loop: readonly [number, number] = [${marginSeconds * 1000}, ${loopSeconds * 1000}];
`;
  await writeFile(map, text);
}
