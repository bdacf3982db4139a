/** What is written on a figure: names or letters, with lines to their parts. Only for the eye: the list of parts says it in words. */
import type { Figure } from '../../core/level/figure.ts';
import { Mark } from './mark.tsx';
import { labelSpot, leaderEnd } from './place.ts';

/** Size of a label's letters, as a share of the figure's width; below 28 em of width, figure.css shows letters instead. */
const share = 0.03;

interface LabelsProps {
  readonly figure: Figure;
  /** Ids of the parts that are labelled. */
  readonly parts: ReadonlySet<string>;
}

export function Leaders({ figure, parts }: LabelsProps) {
  return (
    <svg class="figure-leaders" viewBox={`0 0 ${figure.width} ${figure.height}`} aria-hidden="true">
      {figure.parts.map((part) => {
        const from = labelSpot(part);
        const to = leaderEnd(part);
        if (!parts.has(part.id) || to === undefined) return null;
        return (
          <g key={part.id}>
            <path class="leader" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
            <circle class="leader-end" cx={to.x} cy={to.y} r={figure.width * 0.005} />
          </g>
        );
      })}
    </svg>
  );
}

export function Names({ figure, parts }: LabelsProps) {
  const size = figure.width * share;
  return (
    <svg class="figure-names" viewBox={`0 0 ${figure.width} ${figure.height}`} aria-hidden="true">
      {figure.parts.map((part) => {
        if (!parts.has(part.id)) return null;
        const { x, y } = labelSpot(part);
        return (
          <text
            key={part.id}
            class="figure-name"
            x={x}
            y={y}
            font-size={size}
            stroke-width={size * 0.3}
            text-anchor={part.label?.anchor ?? 'middle'}
            dominant-baseline="central"
          >
            {part.name}
          </text>
        );
      })}
    </svg>
  );
}

export function Letters({ figure, parts }: LabelsProps) {
  return (
    <>
      {figure.parts.map((part, i) => {
        if (!parts.has(part.id)) return null;
        const { x, y } = labelSpot(part);
        return (
          <span
            key={part.id}
            class="figure-letter"
            aria-hidden="true"
            style={{ left: `${(100 * x) / figure.width}%`, top: `${(100 * y) / figure.height}%` }}
          >
            <Mark position={i} />
          </span>
        );
      })}
    </>
  );
}
