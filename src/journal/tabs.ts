/** Telling the other tabs of this browser that something new lies in storage. What it is, they read there. */

export interface Tabs {
  tell(): void;
  /** Calls back when another tab told, and when this one comes back into view (it may have missed a word). */
  listen(onTold: () => void): () => void;
  close(): void;
}

/** The tabs that use the same name. */
export function openTabs(name: string): Tabs {
  const line = typeof BroadcastChannel === 'function' ? broadcastLine(name) : storageLine(name);
  const stops = new Set<() => void>();
  return {
    tell: line.tell,
    listen: (onTold) => {
      const stopLine = line.listen(onTold);
      const stopView = onReturn(onTold);
      const stop = (): void => {
        stopLine();
        stopView();
        stops.delete(stop);
      };
      stops.add(stop);
      return stop;
    },
    close: () => {
      stops.forEach((stop) => stop());
      line.close();
    },
  };
}

function broadcastLine(name: string): Tabs {
  const channel = new BroadcastChannel(name);
  // In Node an open channel would keep a process alive.
  (channel as { unref?: () => void }).unref?.();
  let open = true;
  return {
    // A write that settles after its learner left has nobody to tell here; the others look when they come into view.
    tell: () => {
      if (open) channel.postMessage('new');
    },
    listen: (onTold) => {
      const heard = (): void => onTold();
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
    close: () => {
      open = false;
      channel.close();
    },
  };
}

/** Without BroadcastChannel: a changed item in localStorage raises an event in every other tab. */
function storageLine(name: string): Tabs {
  return {
    tell: () => {
      try {
        localStorage.setItem(name, String(Math.random()));
      } catch {
        // Blocked or full: the other tabs look when they come into view.
      }
    },
    listen: (onTold) => {
      const heard = (event: StorageEvent): void => {
        if (event.key === name) onTold();
      };
      globalThis.addEventListener?.('storage', heard);
      return () => globalThis.removeEventListener?.('storage', heard);
    },
    close: () => undefined,
  };
}

function onReturn(back: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const shown = (): void => {
    if (document.visibilityState === 'visible') back();
  };
  document.addEventListener('visibilitychange', shown);
  globalThis.addEventListener('focus', back);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    globalThis.removeEventListener('focus', back);
  };
}
