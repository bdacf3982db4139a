/** Checks the drawing of a figure and makes the tree that the game renders. */
import type { DrawingTree } from '../src/app/levels/loaded-level.ts';
import type { Figure } from '../src/core/level/figure.ts';
import { placesIn } from '../src/core/level/json/lines.ts';
import { nearest } from '../src/core/level/nearest.ts';
import type { Problem } from '../src/core/level/problem.ts';
import type { ArtValues } from '../src/core/level/problems/art.ts';
import { parseSvg, type SvgAttribute, type SvgElement, SvgFault } from './levels-svg.ts';

const paint = ['fill', 'stroke', 'stop-color'];
const painted = [
  'id',
  'class',
  'transform',
  'opacity',
  'fill',
  'stroke',
  'fill-opacity',
  'fill-rule',
  'clip-rule',
  'stroke-opacity',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
  'stroke-dashoffset',
  'paint-order',
  'vector-effect',
  'pathLength',
];
const gradient = ['id', 'gradientUnits', 'gradientTransform', 'spreadMethod'];
const elements: Readonly<Record<string, readonly string[]>> = {
  svg: [
    'xmlns',
    'viewBox',
    'width',
    'height',
    'class',
    'fill',
    'stroke',
    'stroke-width',
    'stroke-linecap',
    'stroke-linejoin',
  ],
  g: painted,
  path: [...painted, 'd'],
  rect: [...painted, 'x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: [...painted, 'cx', 'cy', 'r'],
  ellipse: [...painted, 'cx', 'cy', 'rx', 'ry'],
  line: [...painted, 'x1', 'y1', 'x2', 'y2'],
  polyline: [...painted, 'points'],
  polygon: [...painted, 'points'],
  defs: [],
  linearGradient: [...gradient, 'x1', 'y1', 'x2', 'y2'],
  radialGradient: [...gradient, 'cx', 'cy', 'r', 'fx', 'fy', 'fr'],
  stop: ['class', 'offset', 'stop-opacity'],
};

export interface ReadDrawing {
  /** Undefined when there are problems. */
  readonly tree?: DrawingTree;
  readonly problems: readonly Problem[];
}

/**
 * Reads the drawing of a figure.
 * @param colours names of the colours of tokens.css, as classes may name them
 */
export function readDrawing(file: string, text: string, figure: Figure, colours: readonly string[]): ReadDrawing {
  const problems: Problem[] = [];
  const place = placesIn(text);
  const add = <C extends keyof ArtValues>(offset: number, code: C, values: ArtValues[C]): void => {
    problems.push({ file, ...place(offset), path: [], severity: 'error', code, values } as Problem);
  };
  let root: SvgElement;
  try {
    root = parseSvg(text);
  } catch (error) {
    if (!(error instanceof SvgFault)) throw error;
    add(error.offset, 'svg-broken', { found: error.message });
    return { problems };
  }
  const all = flatten(root);
  const ids = new Map<string, SvgElement>();
  for (const element of all) {
    const id = element.attributes.find(({ name }) => name === 'id');
    if (!id) continue;
    if (ids.has(id.value)) add(id.offset, 'svg-duplicate-id', { id: id.value });
    ids.set(id.value, element);
  }
  const gradients = [...ids].filter(([, { tag }]) => tag.endsWith('Gradient')).map(([id]) => id);
  const classes = ['fill', 'stroke', 'stop'].flatMap((kind) => colours.map((colour) => `${kind}-${colour}`));
  for (const element of all) checkElement(element, element === root, gradients, classes, add);
  checkSize(root, figure, add);
  const groups = [...ids].filter(([, { tag }]) => tag === 'g').map(([id]) => id);
  for (const { id } of figure.parts) {
    if (!groups.includes(id)) add(root.offset, 'svg-no-part', { part: id, ...meant(id, groups) });
  }
  return problems.length > 0 ? { problems } : { tree: toTree(root, figure, gradients), problems };
}

type Add = <C extends keyof ArtValues>(offset: number, code: C, values: ArtValues[C]) => void;

function checkElement(
  element: SvgElement,
  isRoot: boolean,
  gradients: readonly string[],
  classes: readonly string[],
  add: Add,
): void {
  const { tag, attributes, offset } = element;
  const known = Object.hasOwn(elements, tag) ? elements[tag] : undefined;
  if (element.text !== '') add(offset, 'svg-text', { found: element.text.slice(0, 40) });
  if (known === undefined || (tag === 'svg') !== isRoot) {
    add(offset, 'svg-element', { element: tag, ...meant(tag, Object.keys(elements)) });
    return;
  }
  for (const attribute of attributes) {
    const { name, value } = attribute;
    if (name === 'class') checkClasses(attribute, classes, add);
    else if (paint.includes(name)) checkPaint(attribute, gradients, add);
    else if (!known.includes(name) || value.includes('url(')) {
      add(attribute.offset, 'svg-attribute', { element: tag, attribute: name, ...meant(name, known) });
    }
  }
}

function checkClasses({ value, offset }: SvgAttribute, classes: readonly string[], add: Add): void {
  for (const name of value.split(' ').filter(Boolean)) {
    if (!classes.includes(name)) add(offset, 'svg-class', { found: name, ...meant(name, classes) });
  }
}

function checkPaint({ name, value, offset }: SvgAttribute, gradients: readonly string[], add: Add): void {
  const reference = /^url\(#([^)]+)\)$/.exec(value)?.[1];
  if (reference !== undefined && name !== 'stop-color') {
    if (!gradients.includes(reference)) add(offset, 'svg-reference', { id: reference, ...meant(reference, gradients) });
  } else if (value !== 'none') add(offset, 'svg-paint', { attribute: name === 'stop-color' ? 'stop' : name, value });
}

function checkSize(root: SvgElement, figure: Figure, add: Add): void {
  const given = root.attributes.find(({ name }) => name === 'viewBox');
  const expected = `0 0 ${figure.width} ${figure.height}`;
  if (given?.value !== expected) add(given?.offset ?? root.offset, 'svg-size', { found: given?.value ?? '', expected });
}

/** Ids of parts stay, ids of gradients are made unique to the figure, all others go. */
function toTree(element: SvgElement, figure: Figure, gradients: readonly string[]): DrawingTree {
  const own = (id: string): string => `${figure.id}--${id}`;
  const kept = element.attributes.flatMap(({ name, value }): [string, string][] => {
    if (name === 'xmlns' || (element.tag === 'svg' && (name === 'width' || name === 'height'))) return [];
    if (name === 'id') {
      if (gradients.includes(value)) return [[name, own(value)]];
      return element.tag === 'g' && figure.parts.some((part) => part.id === value) ? [[name, value]] : [];
    }
    return [[name, value.replace(/^url\(#(.+)\)$/, (_, id: string) => `url(#${own(id)})`)]];
  });
  return [element.tag, Object.fromEntries(kept), element.children.map((child) => toTree(child, figure, gradients))];
}

function flatten(element: SvgElement): SvgElement[] {
  return [element, ...element.children.flatMap(flatten)];
}

function meant(word: string, known: readonly string[]): { suggestion?: string } {
  const suggestion = nearest(word, known);
  return suggestion === undefined || suggestion === word ? {} : { suggestion };
}
