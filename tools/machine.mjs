// @ts-check
/** The machine that measured, in general terms. */
import { spawnSync } from 'node:child_process';
import { availableParallelism, totalmem } from 'node:os';
import { findChromium } from './browser.mjs';

const systems = /** @type {Record<string, string>} */ ({ linux: 'Linux', darwin: 'macOS', win32: 'Windows' });

function chromiumVersion() {
  const program = findChromium();
  if (!program) return 'no Chromium';
  // Chrome on Windows opens a window for --version, so it is not asked there.
  const text = process.platform === 'win32' ? '' : spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout;
  return `Chromium ${/\d+(\.\d+)+/.exec(text ?? '')?.[0] ?? 'of unknown version'}`;
}

/** @returns {string} one sentence */
export function machine() {
  const memory = Math.round(totalmem() / 2 ** 30);
  const system = `${systems[process.platform] ?? process.platform} ${process.arch}`;
  return `Machine: ${availableParallelism()} cores, ${memory} GB memory, ${system}, Node ${process.versions.node}, ${chromiumVersion()}.`;
}
