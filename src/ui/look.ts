import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/journal/settings.ts';
import { useGame } from './game-context.ts';

const queries = [
  '(prefers-contrast: more)',
  '(prefers-color-scheme: light)',
  '(prefers-reduced-motion: reduce)',
] as const;

/** Text of this size, as a factor, asks for more room than a phone has beside it. */
const large = 1.3;

/** The theme to show: the learner's choice, else the system's wish. */
export function themeOf(
  theme: Settings['theme'],
  wants: { contrast: boolean; light: boolean },
): 'dark' | 'light' | 'contrast' {
  if (theme !== 'system') return theme;
  if (wants.contrast) return 'contrast';
  return wants.light ? 'light' : 'dark';
}

/** Puts theme, motion, letters and text size on the page's root, and tells the world. */
export function useLook(): void {
  const game = useGame();
  const [, refresh] = useState(0);
  useEffect(() => {
    const lists = queries.map((query) => window.matchMedia(query));
    const changed = () => refresh((n) => n + 1);
    lists.forEach((list) => list.addEventListener('change', changed));
    return () => lists.forEach((list) => list.removeEventListener('change', changed));
  }, []);
  const [contrast, light, still] = queries.map((query) => window.matchMedia(query).matches) as [
    boolean,
    boolean,
    boolean,
  ];
  const { theme, motion, font, textSize } = game.settings.value;
  const shown = themeOf(theme, { contrast, light });
  const reduced = motion === 'reduced' || (motion === 'system' && still);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = shown;
    root.dataset['motion'] = reduced ? 'reduced' : 'full';
    root.dataset['font'] = font;
    root.dataset['text'] = textSize >= large ? 'large' : 'normal';
    root.style.setProperty('--text-size', String(textSize));
    game.scenery.setLook(shown, reduced);
  }, [game, shown, reduced, font, textSize]);
}
