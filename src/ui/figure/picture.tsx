/** An author's picture. Its parts are known by their areas alone, so what is not lit lies under a veil. */
import type { Figure } from '../../core/level/figure.ts';

export function Picture({
  figure,
  url,
  alt,
  lit,
}: {
  figure: Figure;
  url: string;
  alt: string;
  lit: readonly string[];
}) {
  const { width, height } = figure;
  const holes = figure.parts
    .filter((part) => lit.includes(part.id))
    .map(({ area }) => `M${area.x} ${area.y}h${area.width}v${area.height}h${-area.width}z`)
    .join('');
  return (
    <>
      <img class="drawing" src={url} alt={alt} width={width} height={height} draggable={false} />
      {holes !== '' && (
        <svg class="figure-veil" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <path class="veil" fill-rule="evenodd" d={`M0 0h${width}v${height}H0z${holes}`} />
          <path class="veil-edge" d={holes} />
        </svg>
      )}
    </>
  );
}
