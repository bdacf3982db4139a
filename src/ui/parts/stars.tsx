import { laterWords } from '../../words/later.ts';
import { Icon } from './icon.tsx';

/** 0 to 3 stars, said in words as well. */
export function Stars({ count }: { count: number }) {
  return (
    <span class="stars" role="img" aria-label={laterWords.levels.stars(count)}>
      {[1, 2, 3].map((star) => (
        <span key={star} class={star <= count ? 'star earned' : 'star'}>
          <Icon name="star" fill={star <= count} />
        </span>
      ))}
    </span>
  );
}
