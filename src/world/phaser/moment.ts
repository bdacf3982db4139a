/** A moment: something that happens for a while. A function of time alone, so that it can be cut short anywhere. */
export interface Moment {
  /** Ms. */
  readonly duration: number;
  /** Shows how things are `ms` after the start; called with growing times, the last one at or after `duration`. */
  at(ms: number): void;
}

/** Calls `act` once, as soon as time has come. */
export function once(time: number, act: () => void): (ms: number) => void {
  let done = false;
  return (ms) => {
    if (done || ms < time) return;
    done = true;
    act();
  };
}
