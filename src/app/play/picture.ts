/** From the round to what the world shows of it. */
import type { Setting } from '../../core/level/level.ts';
import { outcome } from '../../core/items/verdict.ts';
import { current, type Round } from '../../core/play/round.ts';
import { myelin } from '../../core/play/score.ts';
import type { NodeState, Picture } from '../../world/port.ts';

/** One node for each item, as it stands: by its last answer, or still ahead. */
export function pictureOf(round: Round, setting: Setting): Picture {
  const now = current(round);
  const nodes = [...round.items].map(([item, standing]): NodeState => {
    if (now.kind === 'item' && now.item === item) return 'current';
    if (standing.state === 'ahead' || standing.lastScore === undefined) return 'ahead';
    const how = outcome(standing.lastScore);
    return how === 'wrong' ? 'missed' : how;
  });
  return {
    place: 'round',
    setting,
    nodes,
    streak: round.streak,
    myelin: myelin(round.streak),
    finished: now.kind === 'finished',
  };
}
