/** The mark of an option: a letter in a shape of its own, so that no option is known by colour alone. */
import { letter } from './letter.ts';

/** Outlines on a 32 × 32 grid, and the height of the letter's middle within them. */
const shapes = [
  { name: 'circle', path: 'M16 3a13 13 0 1 1 0 26a13 13 0 1 1 0-26z', middle: 16 },
  { name: 'triangle', path: 'M16 4.500L30 28H2z', middle: 20 },
  { name: 'square', path: 'M5 5h22v22H5z', middle: 16 },
  { name: 'diamond', path: 'M16 1.500L30.500 16 16 30.500 1.500 16z', middle: 16 },
  { name: 'pentagon', path: 'M16 3l13.300 9.700-5.100 15.600H7.800L2.700 12.700z', middle: 17 },
  { name: 'cross', path: 'M9.500 3h13v6.500H29v13h-6.500V29h-13v-6.500H3v-13h6.500z', middle: 16 },
  { name: 'hexagon', path: 'M9 4h14l7 12-7 12H9L2 16z', middle: 16 },
  { name: 'drop', path: 'M16 1.500c6 6 11 10.500 11 16.500a11 11 0 0 1-22 0c0-6 5-10.500 11-16.500z', middle: 18 },
] as const;

/** In: position among the options shown, from 0. `letter` is decoration here; give the option an accessible name. */
export function Mark({ position }: { position: number }) {
  const shape = shapes[position % shapes.length]!;
  return (
    <svg class={`mark mark-${position % shapes.length}`} viewBox="0 0 32 32" aria-hidden="true" data-shape={shape.name}>
      <path class="mark-shape" d={shape.path} />
      <text class="mark-letter" x="16" y={shape.middle} text-anchor="middle" dominant-baseline="central">
        {letter(position)}
      </text>
    </svg>
  );
}
