import { useEffect } from 'preact/hooks';
import { useGame } from './game-context.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** Keys that work everywhere: Escape goes back, `?` shows the keys. */
export function useKeys(): void {
  const game = useGame();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape' && game.overlay.value === 'none' && game.nav.place.value !== 'home') {
        event.preventDefault();
        if (game.nav.place.value === 'guide') game.nav.back();
        else game.nav.go('home');
      } else if (event.key === '?' && game.settings.value.shortcuts && !typing(event.target)) {
        event.preventDefault();
        game.overlay.value = 'help';
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [game]);
}
