/** Finds and reads the drawing of a figure of our own. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { DrawingTree } from '../src/app/levels/loaded-level.ts';
import type { Figure } from '../src/core/level/figure.ts';
import { nearest } from '../src/core/level/nearest.ts';
import { placeOf } from '../src/core/level/place-of.ts';
import type { Path, Problem } from '../src/core/level/problem.ts';
import type { ArtValues } from '../src/core/level/problems/art.ts';
import { readDrawing } from './levels-drawing.ts';
import { filesIn, type OpenFile, openText } from './levels-open.ts';

export interface BuiltInFigure {
  readonly figure: Figure;
  /** Undefined when the drawing has problems. */
  readonly drawing?: DrawingTree;
}

/** The figure with its drawing, which lies beside the file (`owner`) that has the figure at `path`. */
export function drawFigure(
  figure: Figure,
  owner: OpenFile<unknown>,
  path: Path,
  from: string,
): BuiltInFigure & { readonly problems: readonly Problem[] } {
  const folder = dirname(owner.path);
  const drawing = resolve(folder, figure.image);
  const fail = <C extends keyof ArtValues>(code: C, values: ArtValues[C]) => {
    const place = [...path, 'image'];
    return {
      figure,
      problems: [
        { file: owner.file, ...placeOf(owner.text, place), path: place, severity: 'error', code, values } as Problem,
      ],
    };
  };
  if (!figure.image.toLowerCase().endsWith('.svg')) return fail('drawing-only', { image: figure.image });
  if (!existsSync(drawing)) {
    const there = filesIn(dirname(drawing), '.svg').map((each) => relative(folder, each).split(sep).join('/'));
    const suggestion = nearest(figure.image, there);
    return fail('picture-missing', { image: figure.image, ...(suggestion && { suggestion }) });
  }
  const { value, problems } = openText(drawing, from, (file, text) => {
    const { tree, problems: found } = readDrawing(file, text, figure, drawingColours());
    return tree ? { ok: true, value: tree, problems: found } : { ok: false, problems: found };
  });
  return { figure, drawing: value, problems };
}

/** Names of the colours that drawings may use: those of tokens.css, and none. */
export function drawingColours(): string[] {
  const css = readFileSync(new URL('../src/ui/styles/tokens.css', import.meta.url), 'utf8');
  const names = [...css.matchAll(/--([a-z-]+):\s*(?:#|rgb)/g)].map((match) => match[1]!);
  return [...new Set(names), 'none'];
}
