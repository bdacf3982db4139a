/**
 * Runs `work` unless another tab is at the same work. Where there are no Web Locks (plain http) it always
 * runs: locks only spare work, nothing may depend on them.
 */
export async function whenAlone(name: string, work: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (locks === undefined) return work();
  await locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? undefined : work()));
}
