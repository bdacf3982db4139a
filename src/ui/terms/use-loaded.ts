import { useEffect, useState } from 'preact/hooks';

/** loading, what was loaded, or the error. `again` loads anew after an error. */
export interface Loaded<T> {
  readonly value?: T;
  readonly failed: boolean;
  again(): void;
}

/** Loads when first shown. In: `load`, which keeps what it gave. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let shown = true;
    setFailed(false);
    load().then(
      (loaded) => shown && setValue(() => loaded),
      () => shown && setFailed(true),
    );
    return () => {
      shown = false;
    };
  }, [tries]);
  return { value, failed, again: () => setTries((n) => n + 1) };
}
