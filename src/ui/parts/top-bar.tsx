import type { ComponentChildren } from 'preact';
import { words } from '../../words/index.ts';
import { useGame } from '../game-context.ts';
import { Icon } from './icon.tsx';
import { NotSaved } from './not-saved.tsx';

/** The bar at the top of every screen but Home: the way back, and the safety card one tap away. */
export function TopBar({ children, onBack }: { children?: ComponentChildren; onBack?: () => void }) {
  const game = useGame();
  return (
    <header class="topbar">
      <button
        type="button"
        class="button icon plain"
        aria-label={words.common.back}
        data-action="back"
        onClick={onBack ?? (() => game.nav.go('home'))}
      >
        <Icon name="back" />
      </button>
      <div class="grow">{children}</div>
      <NotSaved />
      <SafetyButton />
    </header>
  );
}

export function SafetyButton({ labelled = false }: { labelled?: boolean }) {
  const game = useGame();
  return (
    <button
      type="button"
      class={`button plain${labelled ? '' : ' icon'}`}
      aria-label={labelled ? undefined : words.common.safety}
      title={words.common.safety}
      data-action="safety"
      onClick={() => (game.overlay.value = 'safety')}
    >
      <Icon name="safety" />
      {labelled && words.common.safety}
    </button>
  );
}
