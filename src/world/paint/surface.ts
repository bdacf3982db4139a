/** Canvases to draw on, and the two tricks that give flat shapes volume. */

export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly pen: CanvasRenderingContext2D;
}

/** A clear canvas, at least one pixel in each direction. */
export function surface(width: number, height: number): Surface {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  return { canvas, pen };
}

/** Lets light or shade fall in over the edges of all that is drawn so far, from the side that (dx, dy) points away from. */
export function shadeEdges({ canvas, pen }: Surface, colour: string, blur: number, dx = 0, dy = 0): void {
  const { width, height } = canvas;
  const outside = surface(width, height);
  outside.pen.fillRect(0, 0, width, height);
  outside.pen.globalCompositeOperation = 'destination-out';
  outside.pen.drawImage(canvas, 0, 0);
  // The frame far outside is drawn out of sight; only its shadow lands on the drawing.
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalCompositeOperation = 'source-atop';
  pen.shadowColor = colour;
  pen.shadowBlur = blur;
  pen.shadowOffsetX = dx + width * 2;
  pen.shadowOffsetY = dy;
  pen.drawImage(outside.canvas, -width * 2, 0);
  pen.restore();
}

/** Draws a finished drawing with a soft halo around it. */
export function withHalo(
  pen: CanvasRenderingContext2D,
  drawing: HTMLCanvasElement,
  x: number,
  y: number,
  colour: string,
  blur: number,
): void {
  pen.save();
  pen.shadowColor = colour;
  pen.shadowBlur = blur;
  pen.drawImage(drawing, x, y);
  pen.restore();
}

/** A round soft light, bright in the middle. */
export function softLight(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  inner: string,
  outer: string,
): void {
  const light = pen.createRadialGradient(x, y, 0, x, y, radius);
  light.addColorStop(0, inner);
  light.addColorStop(1, outer);
  pen.fillStyle = light;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
}
