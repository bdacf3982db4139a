import type { Fact } from '../../../core/level/fact.ts';
import { laterWords } from '../../../words/later.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';

const icons: Readonly<Record<Fact['certainty'], IconName>> = {
  established: 'right',
  'common-advice': 'person',
  contested: 'scales',
};

/** How sure a fact is: in words, with a mark of its own. */
export function Certainty({ of, long }: { of: Fact['certainty']; long?: boolean }) {
  const { guide } = laterWords;
  return (
    <p class={`certainty certainty-${of}${long ? '' : ' small'}`} data-certainty={of}>
      <Icon name={icons[of]} />
      <span>
        <strong>{guide.certainty[of]}</strong>
        {long && <>. {guide.certaintyMeans[of]}</>}
      </span>
    </p>
  );
}
