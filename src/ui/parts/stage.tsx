import { useEffect, useRef } from 'preact/hooks';
import { useGame } from '../game-context.ts';

/** The part of a screen that no card covers: the world plays its action inside it. */
export function Stage() {
  const game = useGame();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stage = ref.current;
    if (!stage) return;
    const tell = () => {
      const { x, y, width, height } = stage.getBoundingClientRect();
      game.scenery.setFreeArea({ x: x + window.scrollX, y: y + window.scrollY, width, height });
    };
    const observer = new ResizeObserver(tell);
    observer.observe(stage);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [game]);
  return <div class="stage" ref={ref} aria-hidden="true" />;
}
