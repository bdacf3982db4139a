/** Builds Phaser from its own sources with only the parts the world uses: less than half of the package's size. */
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
const entry = fileURLToPath(new URL('../src/world/phaser/trimmed-phaser.js', import.meta.url));
const nothing = '\0phaser-nothing';

/** Phaser's own build switches, all off but the renderer. */
const switches: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
  EXPERIMENTAL: false,
};

/** Modules that are required but never reached: they become empty functions. Paths from Phaser's src, without extension. */
const unreached: readonly RegExp[] = [
  /^renderer\/canvas\//,
  /CanvasRenderer$/,
  /^renderer\/webgl\/renderNodes\/filters\/Filter(?!.*Base)/,
  /^renderer\/webgl\/renderNodes\/(BatchHandlerPointLight|BatchHandlerTileSprite|DynamicTextureHandler)$/,
  /^renderer\/webgl\/renderNodes\/submitter\/Submitter(SpriteGPULayer|Tile|TilemapGPULayer|TileSprite|MeshToQuad)$/,
  /^renderer\/webgl\/renderNodes\/(texturer\/TexturerTileSprite|transformer\/Transformer(Stamp|Tile|TileSprite))$/,
  /^renderer\/webgl\/shaders\/(Filter|SpriteGPULayer|TilemapGPULayer|Noise|PointLight|Gradient|Ramp)/,
  /^filters\/(?!index$|Controller$)/,
  /^textures\/(DynamicTexture|parsers\/(?!(?:index|Image)$))/,
  /^gameobjects\/(bitmaptext|text|video|noise|spritegpulayer|mesh2d|gradient|shader|shape|graphics|lights)\//,
  /^tilemaps\//,
  /^sound\//,
  /^input\/(keyboard|gamepad)\//,
];

/** A Vite plugin that puts the trimmed engine in the place of 'phaser' in builds; development keeps the whole package. */
export function phaserTrimmed(): Plugin {
  return {
    name: 'phaser-trimmed',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === 'phaser') return entry;
      if (id.startsWith('phaser-src/')) return join(source, id.slice('phaser-src/'.length));
      if (!importer?.startsWith(source) || !id.startsWith('.')) return null;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      if (!resolved) return null;
      const path = relative(source, resolved.id).split(sep).join('/').replace(/\.js$/, '');
      return unreached.some((pattern) => pattern.test(path)) ? nothing : resolved;
    },
    load(id) {
      return id === nothing ? 'module.exports = function () {};' : null;
    },
    transform(code, id) {
      if (!id.startsWith(source) || !code.includes('typeof ')) return null;
      const switched = code.replace(/\btypeof ([A-Z][A-Z0-9_]+)\b/g, (whole, name: string) =>
        name in switches ? String(switches[name]) : whole,
      );
      return switched === code ? null : { code: switched, map: null };
    },
  };
}
