/** Drawings that one file serves to every theme, and parts that can be tapped and told apart without their names. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFigure, text, words } from './library.ts';

const ids = readdirSync(new URL('../../levels/figures/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -5));
const elements = 'svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop'.split(
  ' ',
);
const token =
  /^(fill|stroke|stop)-(ground|panel|raised|line|text|quiet|nerve|impulse|spark|muscle|myelin|right|wrong|violet)$/;

describe.each(ids)('figure %s', (id) => {
  const figure = readFigure(id);
  const svg = text(`figures/${figure.image}`);

  it('is named as its file, and as large as its drawing', () => {
    expect(figure.id).toBe(id);
    expect(figure.image).toBe(`${id}.svg`);
    expect(svg).toContain(
      `viewBox="0 0 ${figure.width} ${figure.height}" width="${figure.width}" height="${figure.height}"`,
    );
  });

  it('draws with plain shapes and the colours of the theme, nothing else', () => {
    expect(
      [...svg.matchAll(/<([a-zA-Z]+)/g)].map((match) => match[1]).filter((name) => !elements.includes(name!)),
    ).toEqual([]);
    expect(
      [...svg.matchAll(/class="([^"]*)"/g)]
        .flatMap((match) => match[1]!.split(' '))
        .filter((name) => !token.test(name)),
    ).toEqual([]);
    expect(svg).not.toMatch(/style=|href|<!|#[0-9a-f]{3}|rgb|on\w+=|NaN|xmlns:/i);
    expect(
      [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)]
        .map((match) => match[1])
        .filter((paint) => paint !== 'none' && !paint!.startsWith('url(#')),
    ).toEqual([]);
  });

  it('has each id once, and each paint that it refers to', () => {
    const own = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(own).size).toBe(own.length);
    for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(own).toContain(used);
    for (const part of figure.parts) expect(svg).toContain(`<g id="${part.id}">`);
  });

  it('describes every part without its name', () => {
    const told = figure.parts.map((part) => ({
      part: part.id,
      words: words(part.name).filter(
        (word) =>
          word.length > 2 &&
          word !== 'the' &&
          words(part.description).some((said) => said.startsWith(word) || (word.startsWith(said) && said.length > 3)),
      ),
    }));
    expect(told.filter((one) => one.words.length > 0)).toEqual([]);
    expect(new Set(figure.parts.map((part) => part.description)).size).toBe(figure.parts.length);
  });

  it('gives every part an area of 44 px on a phone 320 px wide, inside the drawing', () => {
    for (const { id: part, area } of figure.parts) {
      expect(Math.min(area.width, area.height), part).toBeGreaterThanOrEqual((figure.width * 44) / 320);
      expect(
        area.x >= 0 && area.y >= 0 && area.x + area.width <= figure.width && area.y + area.height <= figure.height,
        part,
      ).toBe(true);
    }
  });

  it('keeps areas apart: no two share more than a tenth of the smaller one', () => {
    const areas = figure.parts.map((part) => part.area);
    areas.forEach((a, i) =>
      areas.slice(i + 1).forEach((b) => {
        const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x));
        const height = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
        expect(width * height).toBeLessThanOrEqual(0.1 * Math.min(a.width * a.height, b.width * b.height));
      }),
    );
  });

  it('leaves room for every label: none runs out of the drawing or over another', () => {
    const size = figure.width / 30;
    const boxes = figure.parts.map((part) => {
      const width = part.name.length * size * 0.5;
      const { x, y, anchor = 'start' } = part.label!;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return { part: part.id, left, right: left + width, top: y - size * 0.5, bottom: y + size * 0.5 };
    });
    for (const box of boxes)
      expect(box.left >= 0 && box.right <= figure.width && box.top >= 0 && box.bottom <= figure.height, box.part).toBe(
        true,
      );
    boxes.forEach((a, i) =>
      boxes
        .slice(i + 1)
        .forEach((b) =>
          expect(
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            `${a.part} over ${b.part}`,
          ).toBe(false),
        ),
    );
  });
});
