/** The few building blocks that every sound is made of. Signals are Float64Arrays of samples, mono, about -1 to 1. */

/** Samples a second; Opus knows no other well. */
export const rate = 48_000;

export const silence = (seconds) => new Float64Array(Math.round(seconds * rate));

/** Equal temperament: the frequency in Hz of a MIDI note number (69 is A4, 440 Hz). */
export const pitch = (note) => 440 * 2 ** ((note - 69) / 12);

/**
 * A struck note: partials that each die away by themselves, the high ones sooner.
 * In: `partials`, a list of [multiple of the frequency, loudness, seconds until it is 60 dB down]; `attack` in seconds.
 */
export function struck(frequency, partials, { attack = 0.004, seconds }) {
  const out = silence(seconds);
  for (const [multiple, loudness, decay] of partials) {
    const step = (2 * Math.PI * frequency * multiple) / rate;
    const fall = Math.log(1000) / (decay * rate);
    for (let i = 0; i < out.length; i++) out[i] += loudness * Math.sin(step * i) * Math.exp(-fall * i);
  }
  const rise = Math.max(1, Math.round(attack * rate));
  for (let i = 0; i < Math.min(rise, out.length); i++) out[i] *= 0.5 - 0.5 * Math.cos((Math.PI * i) / rise);
  return out;
}

/** Adds `sound` into `target` from `seconds` on; what runs over the end is lost, or with `around` goes on at the start. */
export function add(target, sound, seconds, gain = 1, around = false) {
  const start = Math.round(seconds * rate);
  for (let i = 0; i < sound.length; i++) {
    if (around) target[(start + i) % target.length] += gain * sound[i];
    else if (start + i < target.length) target[start + i] += gain * sound[i];
  }
  return target;
}

/** A one-pole low-pass at `cutoff` Hz, run `times` over. */
export function lowPass(signal, cutoff, times = 1) {
  const keep = Math.exp((-2 * Math.PI * cutoff) / rate);
  let out = signal;
  for (let n = 0; n < times; n++) {
    const next = new Float64Array(out.length);
    let last = 0;
    for (let i = 0; i < out.length; i++) next[i] = last = out[i] * (1 - keep) + last * keep;
    out = next;
  }
  return out;
}

/**
 * A small soft room: four combs side by side, then two all-passes (Schroeder 1962, J Audio Eng Soc 10:219), each comb
 * with a low-pass in its loop (Moorer 1979). Out: the room's sound alone, to be added as wanted.
 */
export function room(signal, { decay = 0.9, damp = 0.45 } = {}) {
  const out = new Float64Array(signal.length);
  for (const delay of [1687, 1601, 2053, 2251]) {
    const loop = new Float64Array(delay);
    let damped = 0;
    for (let i = 0; i < signal.length; i++) {
      const at = i % delay;
      const back = loop[at];
      damped = back * (1 - damp) + damped * damp;
      loop[at] = signal[i] + damped * decay * 0.9;
      out[i] += back / 4;
    }
  }
  for (const delay of [347, 113]) {
    const loop = new Float64Array(delay);
    for (let i = 0; i < out.length; i++) {
      const at = i % delay;
      const back = loop[at];
      const into = out[i] + 0.5 * back;
      loop[at] = into;
      out[i] = back - 0.5 * into;
    }
  }
  return out;
}

/** The signal with its last `seconds` faded to nothing. */
export function fadeOut(signal, seconds) {
  const length = Math.round(seconds * rate);
  return signal.map((value, i) => {
    const left = signal.length - i;
    return left >= length ? value : value * (0.5 - 0.5 * Math.cos((Math.PI * left) / length));
  });
}

/** The signal scaled so that its loudest sample is `peak` dB below full scale (a negative number). */
export function peakAt(signal, peak) {
  const loudest = signal.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const gain = 10 ** (peak / 20) / loudest;
  return signal.map((value) => value * gain);
}
