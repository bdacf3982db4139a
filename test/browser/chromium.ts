/** A real Chromium that a test can also kill without warning, as a phone or a power cut would. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { findChromium } from '../../tools/browser.mjs';

export interface RunningChromium {
  /** The profile's own context: what it stores outlives the browser. */
  readonly context: BrowserContext;
  /** Ends every process of the browser at once (SIGKILL), and resolves when it has ended. */
  kill(): Promise<void>;
  /** Closes it in order. A profile made for this launch is deleted. */
  close(): Promise<void>;
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  '--remote-debugging-port=0',
];

/**
 * Starts Chromium with the profile folder given, or with a fresh one.
 * @throws {Error} when there is no Chromium, or it does not start within 30 s
 */
export async function launch(userDataDir?: string, moreFlags: readonly string[] = []): Promise<RunningChromium> {
  const program = findChromium();
  if (program === undefined) throw new Error('No Chromium found; name one in MISFIRE_CHROMIUM.');
  const profile = userDataDir ?? (await mkdtemp(join(tmpdir(), 'misfire-chromium-')));
  const args = [...flags, ...moreFlags, `--user-data-dir=${profile}`, 'about:blank'];
  // A process group of its own, so that all of it can be killed at once.
  const process = spawn(program, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const browser = await connect(process);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('Chromium came up without its profile.');
  const ended = new Promise<void>((resolve) =>
    process.exitCode === null && process.signalCode === null ? process.once('exit', () => resolve()) : resolve(),
  );
  const kill = async (): Promise<void> => {
    killGroup(process);
    await ended;
  };
  return {
    context,
    kill,
    close: async () => {
      const session = await browser.newBrowserCDPSession().catch(() => undefined);
      await session?.send('Browser.close').catch(() => undefined);
      await Promise.race([ended, new Promise((go) => setTimeout(go, 5000))]);
      await kill();
      if (userDataDir === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function connect(process: ChildProcess): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(await debuggerAddress(process));
  } catch (error) {
    killGroup(process);
    throw error;
  }
}

/** Chromium tells on its error stream where it can be driven from. */
function debuggerAddress(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Chromium did not start:\n${said.slice(-2000)}`)), 30_000);
    process.once('exit', () => reject(new Error(`Chromium ended at once:\n${said.slice(-2000)}`)));
    process.stderr?.on('data', (data: Buffer) => {
      said = (said + data.toString()).slice(-20_000);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (globalThis.process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/T', '/F']);
    else globalThis.process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
