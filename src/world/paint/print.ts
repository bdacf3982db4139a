/** A finished drawing and where its upper left corner lies. */
export interface Print {
  readonly canvas: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
}
