/** How a part fared, as an icon and words. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icon.tsx';

/** right: chosen and right. wrong: chosen and wrong. key: right, but not chosen. */
export type TagTone = 'right' | 'wrong' | 'key';

export function VerdictTag({ tone, children }: { tone: TagTone; children: ComponentChildren }) {
  return (
    <span class={`verdict verdict-${tone}`}>
      <Icon name={tone === 'wrong' ? 'wrong' : 'right'} />
      <span>{children}</span>
    </span>
  );
}
