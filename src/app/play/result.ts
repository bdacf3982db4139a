/** What the Result screen tells. */
import { itemNamed, levelIdOf } from '../../core/level/item-name.ts';
import { forecast } from '../../core/learning/forecast.ts';
import { roundResult, type ResultItem } from '../../core/play/result.ts';
import type { Round } from '../../core/play/round.ts';
import type { LoadedLevel } from '../levels/loaded-level.ts';
import type { Library } from '../library.ts';
import type { Session } from '../session.ts';
import { shortKey } from './short-key.ts';
import type { ResultLine, ResultView } from './view.ts';

interface Circumstances {
  readonly session: Session;
  readonly library: Library;
  readonly levels: ReadonlyMap<string, LoadedLevel>;
}

export function resultOf(round: Round, { session, library, levels }: Circumstances): ResultView {
  const state = session.state.value;
  const outcome = roundResult(round, state, library.cards.value);
  const card = library.cards.value.find(({ id }) => id === round.spec.level);
  const line = ({ item: name, inDays }: ResultItem): ResultLine[] => {
    const loaded = levels.get(levelIdOf(name));
    const item = itemNamed(loaded?.level, name);
    return item ? [{ name, prompt: item.prompt.replace('____', '…'), answer: shortKey(item, loaded), inDays }] : [];
  };
  const { after } = outcome.level ?? {};
  const { days } = forecast(
    state.items.values(),
    { today: session.today(), retention: state.settings.retention, weights: state.weights },
    2,
  );
  const unseen = after ? after.all - after.seen : 0;
  return {
    level: card?.id,
    title: card?.title,
    score: outcome.score,
    asked: outcome.asked,
    firstTimeRight: outcome.firstTimeRight,
    longestStreak: outcome.longestStreak,
    stars: after?.stars,
    unseen,
    learned: outcome.learned.flatMap(line),
    lookAgain: outcome.lookAgain.flatMap(line),
    allArrived: ![...round.items.values()].some(({ state: fate }) => fate === 'card'),
    dueTomorrow: days[1] ?? 0,
    showsSafetyCard: card?.closesWithSafetyCard === true && unseen === 0,
  };
}
