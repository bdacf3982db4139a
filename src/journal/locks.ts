/** Web Locks are missing on plain http: they only spare work or doubles, no answer may depend on them. */
const lockManager = () => globalThis.navigator?.locks as LockManager | undefined;

/** Runs `work` once no other tab is at work of this name; at once where there are no Web Locks. */
export async function afterOthers<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = lockManager();
  return locks === undefined ? work() : locks.request(name, work);
}

/**
 * Runs `work` unless another tab is at the same work. Where there are no Web Locks it always runs.
 */
export async function whenAlone(name: string, work: () => Promise<void>): Promise<void> {
  const locks = lockManager();
  if (locks === undefined) return work();
  await locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? undefined : work()));
}
