import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/core/learning/day.ts';

const hour = 3_600_000;
const offsets = fc.integer({ min: -14 * 60, max: 12 * 60 });
const times = fc.integer({ min: Date.UTC(1960, 0), max: Date.UTC(2100, 0) });

/** What a calendar in that zone shows, reckoned another way: by a formatter, four hours earlier. */
function calendarDay(at: number, zone: string): number {
  const [day, month, year] = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  })
    .format(at)
    .split('/')
    .map(Number);
  return Date.UTC(year!, month! - 1, day!) / (24 * hour);
}

/** Minutes that a zone is behind UTC at a time, as Date.getTimezoneOffset would give there. */
function offsetIn(zone: string, at: number): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const local = Date.UTC(
    parts['year']!,
    parts['month']! - 1,
    parts['day']!,
    parts['hour']!,
    parts['minute']!,
    parts['second']!,
  );
  return Math.round((at - local) / 60_000);
}

describe('dayNumber', () => {
  test('a day starts at 04:00 local time', () => {
    const midnight = Date.UTC(2026, 10, 22) + 5 * hour;
    const newYork = 300;
    expect(dayNumber(midnight + 3.99 * hour, newYork)).toBe(dayNumber(midnight - 1, newYork));
    expect(dayNumber(midnight + 4 * hour, newYork)).toBe(dayNumber(midnight - 1, newYork) + 1);
  });

  test('1970-01-01 at noon in Greenwich is day 0, in any year before or after it counts on', () => {
    expect(dayNumber(12 * hour, 0)).toBe(0);
    expect(dayNumber(-12 * hour, 0)).toBe(-1);
    expect(dayNumber(36 * hour, 0)).toBe(1);
  });

  test('is a whole number that grows by one in exactly 24 hours where the clocks stay, and never falls', () => {
    fc.assert(
      fc.property(times, offsets, fc.nat(48 * hour), (at, offset, later) => {
        const day = dayNumber(at, offset);
        expect(Number.isInteger(day)).toBe(true);
        expect(dayNumber(at + 24 * hour, offset)).toBe(day + 1);
        expect(dayNumber(at + later, offset)).toBeGreaterThanOrEqual(day);
      }),
    );
  });

  test.each([
    'Europe/Berlin',
    'America/St_Johns',
    'Pacific/Auckland',
    'Asia/Kathmandu',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'UTC',
  ])('agrees with the calendar of %s, summer time and all, except within an hour of the change', (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2028, 0) }), (at) => {
        const fourHoursAgo = at - 4 * hour;
        fc.pre(offsetIn(zone, at) === offsetIn(zone, fourHoursAgo));
        expect(dayNumber(at, offsetIn(zone, at))).toBe(calendarDay(fourHoursAgo, zone));
      }),
      { numRuns: 60 },
    );
  });

  test('the nights when clocks change are one day long, each to its 04:00', () => {
    // Berlin: from UTC+1 to UTC+2 on 29 March 2026 at 01:00 UTC, back on 25 October.
    const before = dayNumber(Date.UTC(2026, 2, 28, 22), -60);
    expect(dayNumber(Date.UTC(2026, 2, 29, 1, 59), -120)).toBe(before);
    expect(dayNumber(Date.UTC(2026, 2, 29, 2), -120)).toBe(before + 1);
    const autumn = dayNumber(Date.UTC(2026, 9, 24, 20), -120);
    expect(dayNumber(Date.UTC(2026, 9, 25, 2, 59), -60)).toBe(autumn);
    expect(dayNumber(Date.UTC(2026, 9, 25, 3), -60)).toBe(autumn + 1);
  });
});
