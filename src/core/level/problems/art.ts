/** Problems of pictures, drawings and packed files. */
export interface ArtValues {
  'picture-missing': { image: string; suggestion?: string };
  'picture-type': { image: string; found: string };
  'picture-in-json': { image: string };
  'drawing-only': { image: string };
  'svg-broken': { found: string };
  'svg-element': { element: string; suggestion?: string };
  'svg-attribute': { element: string; attribute: string; suggestion?: string };
  'svg-text': { found: string };
  'svg-class': { found: string; suggestion?: string };
  'svg-paint': { attribute: string; value: string };
  'svg-reference': { id: string; suggestion?: string };
  'svg-duplicate-id': { id: string };
  'svg-size': { found: string; expected: string };
  'svg-no-part': { part: string; suggestion?: string };
  'orphan-art': { image: string };
  'zip-damaged': object;
  'zip-too-big': { megabytes: number; most: number };
  'zip-too-many': { most: number };
  'zip-path': { name: string };
  'zip-no-level': object;
  'zip-several-levels': { names: string };
  'not-a-level-file': { name: string };
  'no-such-file': { name: string };
}
