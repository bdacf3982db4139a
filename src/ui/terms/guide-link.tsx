/** A link into the field guide. A tap goes there within the page; the browser's own ways of following a link stay. */
import type { ComponentChildren } from 'preact';
import { useGame } from '../game-context.ts';

interface Props {
  /** What of the guide: as in the address, after `#/guide/`. */
  readonly to: string;
  readonly class?: string;
  readonly action?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function GuideLink({ to, class: classes, action, label, children }: Props) {
  const game = useGame();
  return (
    <a
      href={`#/guide${to && '/'}${to}`}
      class={classes}
      data-action={action}
      aria-label={label}
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        game.nav.go('guide', to);
      }}
    >
      {children}
    </a>
  );
}
