/** The page's one Trusted Types policy. It lets through the addresses of our own workers and nothing else. */

/** Scripts that may run as workers, by their address relative to the page. */
const ownWorkers = ['sw.js'] as const;
export type OwnWorker = (typeof ownWorkers)[number];

interface Policy {
  createScriptURL(address: string): unknown;
}

/** The part of the browser's `trustedTypes` that is used here; TypeScript's own library does not know it yet. */
export interface PolicyMaker {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
}

/**
 * @param address as the browser is about to use it
 * @param base the page's own address
 * @returns the same address
 * @throws TypeError when it is not exactly that of one of our own workers beside the page
 */
export function ownWorkerAddress(address: string, base: string): string {
  if (ownWorkers.some((worker) => new URL(worker, base).href === address)) return address;
  throw new TypeError(`not a worker of this page: ${address}`);
}

/**
 * Makes the policy. A page may do so once: the browser refuses a second policy of the same name.
 * @param base the page's own address
 * @param trustedTypes missing in browsers without Trusted Types; they get the plain address
 * @returns a function from a worker's name to what `register` and `Worker` accept as its address
 */
export function workerAddresses(base: string, trustedTypes: PolicyMaker | undefined): (worker: OwnWorker) => string {
  const rules = { createScriptURL: (address: string) => ownWorkerAddress(address, base) };
  const policy: Policy = trustedTypes?.createPolicy('misfire', rules) ?? rules;
  // A TrustedScriptURL, which the browser takes where TypeScript's types still ask for a string.
  return (worker) => policy.createScriptURL(new URL(worker, base).href) as string;
}
