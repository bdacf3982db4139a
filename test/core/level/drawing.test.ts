import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/core/level/figure.ts';
import { readDrawing } from '../../../tools/levels-drawing.ts';
import { counted } from '../../counts.ts';

const figure: Figure = {
  id: 'cell',
  title: 'Cell',
  alt: 'A cell.',
  image: 'cell.svg',
  width: 100,
  height: 50,
  parts: [{ id: 'body', name: 'Body', description: 'Round.', area: { x: 0, y: 0, width: 50, height: 50 } }],
};
const drawing = (inside: string, root = 'viewBox="0 0 100 50"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>\n${inside}\n</svg>`;
const part = '<g id="body"><circle cx="25" cy="25" r="20" class="fill-nerve"/></g>';
const read = (text: string) => readDrawing('cell.svg', text, figure, ['nerve', 'muscle', 'none']);

test('a drawing becomes a tree: parts keep their ids, gradients get unique ones, all other ids go', () => {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<!-- drawn by us -->
${drawing(`<defs><linearGradient id="glow" x1="0" x2="1"><stop offset="0" class="stop-nerve"/><stop offset="1" class="stop-muscle" stop-opacity=".5"/></linearGradient></defs>
<g id="loose"><rect x="0" y="0" width="100" height="50" fill="url(#glow)" stroke="none"/></g>
${part}`)}`;
  expect(read(text)).toEqual({
    problems: [],
    tree: [
      'svg',
      { viewBox: '0 0 100 50' },
      [
        [
          'defs',
          {},
          [
            [
              'linearGradient',
              { id: 'cell--glow', x1: '0', x2: '1' },
              [
                ['stop', { offset: '0', class: 'stop-nerve' }, []],
                ['stop', { offset: '1', class: 'stop-muscle', 'stop-opacity': '.5' }, []],
              ],
            ],
          ],
        ],
        [
          'g',
          {},
          [['rect', { x: '0', y: '0', width: '100', height: '50', fill: 'url(#cell--glow)', stroke: 'none' }, []]],
        ],
        ['g', { id: 'body' }, [['circle', { cx: '25', cy: '25', r: '20', class: 'fill-nerve' }, []]]],
      ],
    ],
  });
});

describe('refused, with its place', () => {
  test.each<[string, string, string, object]>([
    ['a script', '<script>alert(1)</script>', 'svg-element', { element: 'script' }],
    ['a style', '<style>g{}</style>', 'svg-element', { element: 'style' }],
    ['a text', '<text x="1">Hi</text>', 'svg-element', { element: 'text' }],
    ['a link', '<a href="https://example.org"></a>', 'svg-element', { element: 'a' }],
    ['a use', '<use href="#body"/>', 'svg-element', { element: 'use' }],
    ['foreign content', '<foreignObject/>', 'svg-element', { element: 'foreignObject' }],
    ['an svg inside', '<svg/>', 'svg-element', { element: 'svg' }],
    ['a tag in capitals', '<Circle/>', 'svg-element', { suggestion: 'circle' }],
    ['loose words', 'Hello', 'svg-text', { found: 'Hello' }],
    ['a handler', '<g onclick="x()"/>', 'svg-attribute', { attribute: 'onclick' }],
    ['a style attribute', '<g style="fill:red"/>', 'svg-attribute', { attribute: 'style' }],
    [
      'an address',
      '<path d="M0 0" clip-path="url(https://example.org/x)"/>',
      'svg-attribute',
      { attribute: 'clip-path' },
    ],
    ['a misspelt attribute', '<path d="M0 0" transfrom="scale(2)"/>', 'svg-attribute', { suggestion: 'transform' }],
    ['a colour', '<path d="M0 0" fill="#f00"/>', 'svg-paint', { attribute: 'fill', value: '#f00' }],
    ['an outside paint', '<path d="M0 0" fill="url(https://example.org/#a)"/>', 'svg-paint', { attribute: 'fill' }],
    [
      'an unknown class',
      '<path d="M0 0" class="fill-nerv"/>',
      'svg-class',
      { found: 'fill-nerv', suggestion: 'fill-nerve' },
    ],
    ['an unknown gradient', '<path d="M0 0" fill="url(#glow)"/>', 'svg-reference', { id: 'glow' }],
    ['an id used twice', '<g id="body"/>', 'svg-duplicate-id', { id: 'body' }],
    ['a tag never closed', '<g>', 'svg-broken', {}],
    ['a stray closing tag', '</g>', 'svg-broken', {}],
    ['an attribute without quotes', '<g id=x/>', 'svg-broken', {}],
    ['an attribute given twice', '<g id="a" id="b"/>', 'svg-broken', {}],
    ['a document type', '<!DOCTYPE svg>', 'svg-broken', {}],
    ['CDATA', '<![CDATA[x]]>', 'svg-broken', {}],
    ['an entity', '<g id="&#120;"/>', 'svg-broken', {}],
  ])('%s', (_, inside, code, values) => {
    const { tree, problems } = read(drawing(`${part}\n${inside}`));
    expect(tree).toBeUndefined();
    expect(problems.find((each) => each.code === code)).toMatchObject({ severity: 'error', file: 'cell.svg', values });
    expect(problems.every(({ line }) => line! >= 1)).toBe(true);
  });

  test('a part without a group', () => {
    expect(read(drawing('<g id="bodi"/>')).problems).toMatchObject([
      { code: 'svg-no-part', values: { part: 'body', suggestion: 'bodi' } },
    ]);
  });

  test('another size than the figure says', () => {
    expect(read(drawing(part, 'viewBox="0 0 100 60"')).problems).toMatchObject([
      { code: 'svg-size', line: 1, column: 41, values: { found: '0 0 100 60', expected: '0 0 100 50' } },
    ]);
  });

  test('any text: a tree or problems, never a throw', () => {
    const piece = fc.constantFrom(
      '<svg',
      '<g',
      '>',
      '/>',
      '</g>',
      '</svg>',
      ' id="body"',
      ' class="fill-nerve"',
      '<!--',
      '-->',
      '<?xml ',
      '?>',
      '<',
      '&',
      '"',
      'x',
      ' ',
      '<circle/>',
      ' viewBox="0 0 100 50"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((all) => all.join('')),
          fc.string(),
        ),
        (text) => {
          const { tree, problems } = read(text);
          expect(tree === undefined).toBe(problems.length > 0);
        },
      ),
      { numRuns: counted('drawings of any text', 1000, 50_000) },
    );
  });
});
