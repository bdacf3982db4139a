import { useEffect } from 'preact/hooks';
import { useGame } from './game-context.ts';

/** A level file dropped anywhere on the page is added to the learner's levels. */
export function useDrop(): void {
  const game = useGame();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      game.nav.go('levels');
      void game.library.add(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, [game]);
}
