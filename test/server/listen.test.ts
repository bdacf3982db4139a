import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { portAsked } from '../../src/server/arguments.ts';
import { listen, PortTaken, usualPort } from '../../src/server/listen.ts';
import { portOwner, serverMark } from '../../src/server/port-owner.ts';
import { server as say } from '../../src/words/en/server.ts';

const open: Server[] = [];
const make = (mark = false): Server => {
  const server = createServer((_request, response) => {
    if (mark) response.setHeader(serverMark.header, serverMark.value);
    response.end();
  });
  open.push(server);
  return server;
};

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe('the port', () => {
  it.each([
    [[], {}, { kind: 'none' }],
    [[], { PORT: '' }, { kind: 'none' }],
    [[], { PORT: '8080' }, { kind: 'port', port: 8080 }],
    [['--port', '9000'], { PORT: '8080' }, { kind: 'port', port: 9000 }],
    [['--port=9000'], {}, { kind: 'port', port: 9000 }],
    [['--port'], {}, { kind: 'not-a-port', text: '' }],
    [['--port', '70000'], {}, { kind: 'not-a-port', text: '70000' }],
    [['--port=eighty'], {}, { kind: 'not-a-port', text: 'eighty' }],
  ])('of %j and %j is %j', (args, env, expected) => {
    expect(portAsked(args, env)).toEqual(expected);
  });

  it('is the next free one when nobody asked for one', async () => {
    const first = await listen(make());
    const second = await listen(make());
    expect(first.port).toBeGreaterThanOrEqual(usualPort);
    expect(second.port).toBeGreaterThan(first.port);
    expect(second.usualTaken).toBe(true);
  });

  it('that was asked for is used or refused, never changed', async () => {
    const { port } = await listen(make(), 0);
    const failure = await listen(make(), port).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PortTaken);
    expect(failure).toMatchObject({ port });
  });

  it('is known to be held by another Misfire', async () => {
    const { port } = await listen(make(true), 0);
    expect(await portOwner(port)).toEqual({ kind: 'misfire' });
    expect(say.portTaken(port, { kind: 'misfire' })).toContain('a Misfire that already runs');
  });

  it('held by another program is never taken for a Misfire', async () => {
    const { port } = await listen(make(), 0);
    const owner = await portOwner(port);
    // The name depends on what this system tells.
    expect(owner?.kind ?? 'program').toBe('program');
    expect(say.portTaken(port, owner)).toContain(`Port ${port} is in use by `);
  });
});
