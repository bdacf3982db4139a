/** What the Progress screen tells. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { forecast } from '../core/learning/forecast.ts';
import { countLearned, reviewsEachDay } from '../core/learning/progress.ts';
import type { Session } from './session.ts';

export interface Progress {
  readonly learned: number;
  readonly dueToday: number;
  readonly dueWeek: number;
  readonly reviews: number;
  /** Answers each day; `days[0]` is today. */
  readonly days: readonly number[];
  /** Stored records that could not be read. */
  readonly setAside: number;
}

const daysShown = 14;

export function progress(session: ReadonlySignal<Session>): ReadonlySignal<Progress> {
  return computed(() => {
    const { state, today, setAside } = session.value;
    const { items, settings, weights, reviewsByDay } = state.value;
    const coming = forecast(items.values(), { today: today(), retention: settings.retention, weights }, daysShown);
    let reviews = 0;
    for (const count of reviewsByDay.values()) reviews += count;
    return {
      learned: countLearned(items.values()),
      dueToday: coming.today,
      dueWeek: coming.week,
      reviews,
      days: reviewsEachDay(reviewsByDay, today(), daysShown),
      setAside: setAside.length,
    };
  });
}
