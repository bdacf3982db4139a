/** Keeps the game on the device: the service worker's state, and the moment to take a new version. */
import { signal, type ReadonlySignal } from '@preact/signals-core';

export type OfflineStatus =
  | {
      readonly kind: 'unsupported';
      /** plain-http: a service worker needs https or localhost. failed: it could not be installed this time. */
      readonly why: 'plain-http' | 'browser' | 'development' | 'failed';
    }
  | { readonly kind: 'installing' }
  | { readonly kind: 'ready-offline' }
  | { readonly kind: 'update-waiting' };

export interface Offline {
  readonly status: ReadonlySignal<OfflineStatus>;
  /** Starts the waiting version: the page loads anew. Only between rounds. Does nothing when none waits. */
  takeUpdate(): void;
}

/** What the page gives: the browser's own objects, or a test's. */
export interface OfflineSurroundings {
  /** Missing where the browser has none, or hides it. */
  readonly container: ServiceWorkerContainer | undefined;
  readonly secure: boolean;
  readonly development: boolean;
  /** The address to register, already let through by the page's Trusted Types policy. */
  readonly workerAddress: () => string;
  readonly reload: () => void;
  /** Resolves when the line is free: keeping the game must not slow the way to the first question. */
  readonly quiet: Promise<void>;
}

function whyNot({ container, secure, development }: OfflineSurroundings) {
  if (development) return 'development';
  if (!secure) return 'plain-http';
  return container ? undefined : 'browser';
}

/**
 * Registers the service worker and follows it. Never throws: what cannot be kept offline still plays.
 * @returns a status that changes as the worker installs, is ready, or a newer one waits
 */
export function keepOffline(surroundings: OfflineSurroundings): Offline {
  const why = whyNot(surroundings);
  const { container, reload } = surroundings;
  if (why || !container) {
    return { status: signal<OfflineStatus>({ kind: 'unsupported', why: why ?? 'browser' }), takeUpdate() {} };
  }

  const status = signal<OfflineStatus>({ kind: 'installing' });
  let registration: ServiceWorkerRegistration | undefined;
  let takingOver = false;
  let hadController = container.controller !== null;
  /** Another tab took the update: this page still runs the old version. */
  let outdated = false;

  const look = (): void => {
    if (outdated || (registration?.waiting && registration.active)) status.value = { kind: 'update-waiting' };
    else if (registration?.active) status.value = { kind: 'ready-offline' };
  };

  const follow = (worker: ServiceWorker): void =>
    worker.addEventListener('statechange', () => {
      if (worker.state !== 'redundant') return look();
      // The first one failed: nothing is kept. A later one that fails leaves the one before in charge.
      if (!registration?.active) status.value = { kind: 'unsupported', why: 'failed' };
    });

  container.addEventListener('controllerchange', () => {
    if (takingOver) return reload();
    outdated = hadController;
    hadController = true;
    look();
  });

  const register = async (): Promise<void> => {
    await surroundings.quiet;
    registration = await container.register(surroundings.workerAddress(), { updateViaCache: 'none' });
    registration.addEventListener('updatefound', () => registration?.installing && follow(registration.installing));
    for (const worker of [registration.installing, registration.waiting, registration.active])
      if (worker) follow(worker);
    look();
  };
  register().catch(() => (status.value = { kind: 'unsupported', why: 'failed' }));

  return {
    status,
    takeUpdate() {
      if (status.value.kind !== 'update-waiting') return;
      if (!registration?.waiting) return reload();
      takingOver = true;
      registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    },
  };
}
