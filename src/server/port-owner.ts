/** Who holds a port that is taken, as far as this machine tells. */
import { execFile } from 'node:child_process';

export type PortOwner = { readonly kind: 'misfire' } | { readonly kind: 'program'; readonly name: string };

/** How the game's own server is known from outside. */
export const serverMark = { header: 'X-Served-By', value: 'misfire' } as const;

/** @returns whether another Misfire answers there, within a second */
async function isMisfire(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://localhost:${port}/`, { method: 'HEAD', signal: AbortSignal.timeout(1000) });
    return answer.headers.get(serverMark.header) === serverMark.value;
  } catch {
    return false;
  }
}

function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    // A program that is missing or fails has told nothing: the owner stays unknown.
    execFile(program, args, { timeout: 3000, windowsHide: true }, (error, text) => resolve(error ? '' : text));
  });
}

async function programOnWindows(port: number): Promise<string | undefined> {
  const listening = (await output('netstat', ['-ano', '-p', 'TCP']))
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const pid = listening.find((columns) => columns[1]?.endsWith(`:${port}`) && columns[3] === 'LISTENING')?.[4];
  if (!pid) return undefined;
  const tasks = await output('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
  return /^"([^"]+)"/.exec(tasks.trim())?.[1];
}

async function programElsewhere(port: number): Promise<string | undefined> {
  const lsof = await output('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fc']);
  const name = /^c(.+)$/m.exec(lsof)?.[1];
  if (name) return name;
  return /users:\(\("([^"]+)"/.exec(await output('ss', ['-Hltnp', `sport = :${port}`]))?.[1];
}

/**
 * @param port that could not be listened on
 * @returns what holds it, or nothing where the system does not say
 */
export async function portOwner(port: number): Promise<PortOwner | undefined> {
  if (await isMisfire(port)) return { kind: 'misfire' };
  const name = await (process.platform === 'win32' ? programOnWindows(port) : programElsewhere(port));
  return name ? { kind: 'program', name } : undefined;
}
