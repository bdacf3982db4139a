/** The device's clock and zone, passed in so that tests can set them. */
export interface Clock {
  /** UTC milliseconds. */
  now(): number;
  /** Minutes that local time is behind UTC at that moment, as Date.getTimezoneOffset gives. */
  offset(at: number): number;
}

export const deviceClock: Clock = {
  now: () => Date.now(),
  offset: (at) => new Date(at).getTimezoneOffset(),
};
