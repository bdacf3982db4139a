/** Order among things that take time. */

/** Runs what it is given one after the other, in the order given, whether or not the one before failed. */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Calls that come while one is under way are done once more after it. A failed one is made good by the next. */
export function oneAtATime<T>(work: () => Promise<T>, done: (result: T) => void): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await work().then(done, () => undefined);
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
