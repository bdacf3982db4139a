/**
 * The parts of Phaser that the world uses, as one module. Builds take this for 'phaser' (tools/phaser-trimmed.ts);
 * development and types use the whole package. A part missing here fails only at run time, so test/browser/world.test.ts
 * plays every moment on the built page.
 */
// The renderer comes first: the game objects look it up while they load.
import 'phaser-src/renderer/webgl/index.js';
import constants from 'phaser-src/const.js';
import BlendModesTable from 'phaser-src/renderer/BlendModes.js';
import 'phaser-src/events/EventEmitter.js';
import 'phaser-src/animations/index.js';
import 'phaser-src/cache/index.js';
import 'phaser-src/cameras/2d/index.js';
import 'phaser-src/core/index.js';
import GameClass from 'phaser-src/core/Game.js';
import SceneClass from 'phaser-src/scene/Scene.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/container/ContainerFactory.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import 'phaser-src/gameobjects/particles/ParticleEmitterFactory.js';
import 'phaser-src/gameobjects/rope/RopeFactory.js';
import ScaleModule from 'phaser-src/scale/index.js';

export const Game = GameClass;
export const Scene = SceneClass;
export const BlendModes = BlendModesTable;
export const Scale = ScaleModule;
export const { WEBGL, VERSION } = constants;
