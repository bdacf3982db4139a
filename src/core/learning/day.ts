/** Days are the learner's own: local, and starting at 04:00, so that an evening that runs late is still one day. */

const dayStartHour = 4;
const hour = 3_600_000;

/**
 * The learner's day: whole days since 1970-01-01 in their own zone, a day starting at 04:00 local time.
 * In: `at`, UTC milliseconds; `offsetMinutes`, minutes that local time is behind UTC at that moment, as
 * Date.getTimezoneOffset gives (-60 for UTC+1).
 */
export function dayNumber(at: number, offsetMinutes: number): number {
  return Math.floor((at - offsetMinutes * 60_000 - dayStartHour * hour) / (24 * hour));
}
