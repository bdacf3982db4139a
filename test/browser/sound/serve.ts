/** Builds the page of the sounds' tests, serves it on a port of its own and remembers what was asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

export interface Served {
  readonly address: string;
  /** Names of the sound files that were asked for since the last time, without their hashes. */
  soundsAskedFor(): readonly string[];
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  webm: 'audio/webm',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
};

export async function servePage(): Promise<Served> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: fileURLToPath(new URL('page.ts', import.meta.url)),
        output: { entryFileNames: 'page.js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const files = new Map(built.output.map((one) => [`/${one.fileName}`, one.type === 'chunk' ? one.code : one.source]));
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const sound = /\/([a-z]+)-[^/]*\.(webm|m4a|mp3)$/.exec(path);
    if (sound !== null) asked.push(sound[1]!);
    response.setHeader('Content-Type', types[path.split('.').at(-1)!] ?? 'text/html');
    response.end(
      files.get(path) ??
        '<!doctype html><link rel="icon" href="data:,"><button>Touch</button><script type="module" src="page.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    soundsAskedFor: () => {
      const names = asked;
      asked = [];
      return names;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
