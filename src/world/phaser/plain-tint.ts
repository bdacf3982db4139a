/**
 * A shorter fragment shader. Phaser's own can tint in six ways and weighs all of them for every pixel, which a weak GPU,
 * or a processor standing in for one, pays dearly for. The scenery only multiplies.
 */
import type { Renderer } from 'phaser';

const plain = {
  name: 'PlainTint',
  additions: {
    fragmentHeader: 'vec4 plainTint(vec4 texel) { return texel * vec4(outTint.bgr * outTint.a, outTint.a); }',
    fragmentProcess: 'fragColor = plainTint(fragColor);',
  },
  tags: ['TINT'],
};

interface Batch {
  readonly programManager?: { replaceAddition(name: string, addition: typeof plain): void };
}

/** Gives the batches of images and strips the short shader. */
export function usePlainTint(renderer: Renderer.WebGL.WebGLRenderer): void {
  for (const name of ['BatchHandlerQuad', 'BatchHandlerStrip']) {
    const batch = renderer.renderNodes.getNode(name) as unknown as Batch | null;
    batch?.programManager?.replaceAddition('Tint', plain);
  }
}
