import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Card, Pairing } from './pairing.ts';

/** A point in CSS pixels from the upper left corner of the board. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
interface Line {
  readonly left: number;
  readonly from: Point;
  readonly to: Point;
}

export interface LinesProps {
  readonly board: RefObject<HTMLElement | null>;
  readonly pairing: Pairing;
  /** A line being drawn: from a card to the pointer. */
  readonly drawing?: { readonly card: Card; readonly to: Point };
}

/** The lines between paired cards. Only for the eye: the buttons say the same in words. */
export function Lines({ board, pairing, drawing }: LinesProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useLayoutEffect(() => {
    const host = board.current;
    if (host === null) return;
    const measure = () =>
      setLines(
        pairing.flatMap((right, left) => {
          if (right === null) return [];
          const from = edge(host, { side: 'left', index: left });
          const to = edge(host, { side: 'right', index: right });
          return from && to ? [{ left, from, to }] : [];
        }),
      );
    const watcher = new ResizeObserver(measure);
    watcher.observe(host);
    measure();
    return () => watcher.disconnect();
  }, [pairing]);
  const start = drawing && board.current ? edge(board.current, drawing.card) : undefined;
  return (
    <svg class="lines" aria-hidden="true">
      {lines.map((line) => (
        <path key={line.left} class={`line mark-${line.left}`} d={curve(line.from, line.to)} />
      ))}
      {start && drawing && <path class="line line-loose" d={curve(start, drawing.to)} />}
    </svg>
  );
}

/** The middle of a card's inner edge: the right one of a left card, the left one of a right card. */
function edge(board: HTMLElement, card: Card): Point | undefined {
  const element = board.querySelector(`[data-drag="${card.side}-${card.index}"]`);
  if (element === null) return undefined;
  const [outer, rect] = [board.getBoundingClientRect(), element.getBoundingClientRect()];
  return { x: (card.side === 'left' ? rect.right : rect.left) - outer.left, y: rect.top + rect.height / 2 - outer.top };
}

function curve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}
