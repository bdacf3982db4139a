/** What Home offers: what comes next, and how much is due. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { forecast } from '../core/learning/forecast.ts';
import { nextPlay } from '../core/play/next-level.ts';
import type { Library } from './library.ts';
import type { Session } from './session.ts';

export interface Outlook {
  /** Items due today. */
  readonly due: number;
  /** A round is open, and Play goes on with it. */
  readonly open: boolean;
  /** The level that Play starts or goes on with, and its title; undefined for an open round of practice. */
  readonly level: string | undefined;
  readonly title: string | undefined;
}

export function outlook(session: ReadonlySignal<Session>, library: Library): ReadonlySignal<Outlook> {
  return computed(() => {
    const { state, today } = session.value;
    const { items, settings, weights } = state.value;
    const next = nextPlay(state.value, library.cards.value, today());
    const level = next.kind === 'level' ? next.level : next.kind === 'resume' ? next.spec.level : undefined;
    return {
      due: forecast(items.values(), { today: today(), retention: settings.retention, weights }, 0).today,
      open: next.kind === 'resume',
      level,
      title: library.cards.value.find(({ id }) => id === level)?.title,
    };
  });
}
