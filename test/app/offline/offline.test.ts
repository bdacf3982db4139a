import { describe, expect, it, vi } from 'vitest';
import { keepOffline, type OfflineSurroundings } from '../../../src/app/offline/offline.ts';

class Worker extends EventTarget {
  state = 'installing';
  readonly messages: unknown[] = [];
  postMessage(message: unknown): void {
    this.messages.push(message);
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** A browser's registration and container, moved by hand through what a browser does. */
function browser(withActive: boolean) {
  const registration = Object.assign(new EventTarget(), {
    installing: undefined as Worker | undefined,
    waiting: undefined as Worker | undefined,
    active: withActive ? new Worker() : undefined,
  });
  const container = Object.assign(new EventTarget(), {
    controller: withActive ? {} : null,
    register: vi.fn(async (_address: string, _options: unknown) => registration),
  });
  const found = (): Worker => {
    const worker = new Worker();
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    return worker;
  };
  const installed = (worker: Worker): void => {
    registration.installing = undefined;
    registration.waiting = worker;
    worker.become('installed');
  };
  const activated = (worker: Worker): void => {
    registration.waiting = undefined;
    registration.active = worker;
    worker.become('activating');
    container.dispatchEvent(new Event('controllerchange'));
    worker.become('activated');
  };
  return { registration, container, found, installed, activated };
}

function start(container: unknown, more: Partial<OfflineSurroundings> = {}) {
  const reload = vi.fn();
  const offline = keepOffline({
    quiet: Promise.resolve(),
    container: container as ServiceWorkerContainer,
    secure: true,
    development: false,
    workerAddress: () => 'https://games.example/sw.js',
    reload,
    ...more,
  });
  return { offline, reload };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('keeping the game offline', () => {
  it.each<[string, Partial<OfflineSurroundings>]>([
    ['plain-http', { secure: false, container: undefined }],
    ['browser', { container: undefined }],
    ['development', { development: true }],
  ])('says why it cannot: %s', async (why, surroundings) => {
    const { container } = browser(false);
    const { offline } = start(container, surroundings);
    await settled();
    expect(offline.status.value).toEqual({ kind: 'unsupported', why });
    expect(container.register).not.toHaveBeenCalled();
  });

  it('installs, then is ready', async () => {
    const it = browser(false);
    const { offline, reload } = start(it.container);
    const worker = it.found();
    await settled();
    expect(it.container.register).toHaveBeenCalledWith('https://games.example/sw.js', { updateViaCache: 'none' });
    expect(offline.status.value.kind).toBe('installing');
    it.installed(worker);
    it.activated(worker);
    expect(offline.status.value.kind).toBe('ready-offline');
    expect(reload).not.toHaveBeenCalled();
  });

  it('says when the first install failed, and plays on when a later one does', async () => {
    const first = browser(false);
    const fresh = start(first.container).offline;
    await settled();
    first.found().become('redundant');
    expect(fresh.status.value).toEqual({ kind: 'unsupported', why: 'failed' });

    const second = browser(true);
    const kept = start(second.container).offline;
    await settled();
    second.found().become('redundant');
    expect(kept.status.value.kind).toBe('ready-offline');
  });

  it('says when registering failed', async () => {
    const { container } = browser(false);
    container.register.mockRejectedValueOnce(new Error('no space'));
    const { offline } = start(container);
    await settled();
    expect(offline.status.value).toEqual({ kind: 'unsupported', why: 'failed' });
  });

  it('lets a new version wait until it is taken, then loads it once', async () => {
    const it = browser(true);
    const { offline, reload } = start(it.container);
    await settled();
    expect(offline.status.value.kind).toBe('ready-offline');
    offline.takeUpdate();
    const worker = it.found();
    it.installed(worker);
    expect(offline.status.value.kind).toBe('update-waiting');
    expect(worker.messages).toEqual([]);
    offline.takeUpdate();
    expect(worker.messages).toEqual([{ type: 'SKIP_WAITING' }]);
    expect(reload).not.toHaveBeenCalled();
    it.activated(worker);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('offers the update that another tab took, without cutting this one off', async () => {
    const it = browser(true);
    const { offline, reload } = start(it.container);
    await settled();
    const worker = it.found();
    it.installed(worker);
    it.activated(worker);
    expect(reload).not.toHaveBeenCalled();
    expect(offline.status.value.kind).toBe('update-waiting');
    offline.takeUpdate();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
