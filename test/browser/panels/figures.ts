/** The figures of the levels folder, as the level reader would load them. */
import type { DrawingTree, LoadedFigure } from '../../../src/app/levels/loaded-level.ts';
import type { Figure } from '../../../src/core/level/figure.ts';
import { parseSvg, type SvgElement } from '../../../tools/levels-svg.ts';

const described = import.meta.glob<Figure>('../../../levels/figures/*.json', { eager: true, import: 'default' });
const drawn = import.meta.glob<string>('../../../levels/figures/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function tree({ tag, attributes, children }: SvgElement): DrawingTree {
  return [tag, Object.fromEntries(attributes.map(({ name, value }) => [name, value])), children.map(tree)];
}

export const figures: ReadonlyMap<string, LoadedFigure> = new Map(
  Object.entries(described).map(([path, figure]) => [
    figure.id,
    { figure, art: { kind: 'drawing', tree: tree(parseSvg(drawn[path.replace('.json', '.svg')]!)) } },
  ]),
);
