import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without a change after which a screen reader is told. */
const pause = 500;

/** The value once it has stood for a moment: a live region that follows each key would never finish a sentence. */
export function useDeferredValue<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
