/** The device's clock and zone, passed in so that tests can set them. */

export interface Clock {
  /** UTC milliseconds. */
  now(): number;
  /** The learner's day number at a time (UTC milliseconds): whole days since 1970-01-01 in their zone, a day starting at 04:00. */
  day(at: number): number;
}

const dayStartHour = 4;

export const deviceClock: Clock = {
  now: () => Date.now(),
  day: (at) => {
    const local = new Date(at);
    const midnight = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate());
    return midnight / 86_400_000 - (local.getHours() < dayStartHour ? 1 : 0);
  },
};
