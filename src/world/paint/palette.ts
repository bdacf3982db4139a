/** The colours of the scenery in each theme. The marks keep 3 : 1 against the ground; see the look's table. */
import type { WorldTheme } from '../port.ts';

interface Body {
  readonly light: string;
  readonly base: string;
  readonly deep: string;
  readonly rim: string;
}

export interface Palette {
  readonly theme: WorldTheme;
  /** Behind everything, from the lit corner to the far one. */
  readonly ground: readonly [string, string, string];
  readonly cell: Body;
  readonly vessel: Body;
  readonly dust: string;
  readonly neuron: Body;
  readonly nerve: Body;
  readonly myelin: Body;
  /** A sheath lit from within. */
  readonly lit: Body;
  readonly muscle: Body;
  readonly tendon: Body;
  readonly impulse: string;
  readonly spark: string;
  readonly right: string;
  readonly wrong: string;
  /** Faces and outlines. */
  readonly ink: string;
  readonly eye: string;
  /** Breadth of outlines: 0 for none, 1 for a thin one. */
  readonly outline: number;
  /** Strength of halos, 0 to 1. */
  readonly glow: number;
  /** Whether light adds to what is behind it; on paper it cannot. */
  readonly adds: boolean;
}

const dark: Palette = {
  theme: 'dark',
  ground: ['#1c3a86', '#0d1740', '#060919'],
  cell: { light: '#2f56b0', base: '#16275f', deep: '#0b1438', rim: '#5f8be6' },
  vessel: { light: '#5d2f6e', base: '#351c4f', deep: '#170f33', rim: '#9a4f86' },
  dust: '#8fb8ff',
  neuron: { light: '#f6e2ff', base: '#b77bf0', deep: '#43208c', rim: '#8ff0ff' },
  nerve: { light: '#e8fdff', base: '#5fd8ff', deep: '#0e5c9c', rim: '#7fe3ff' },
  myelin: { light: '#ffeac2', base: '#dfae6c', deep: '#6f4527', rim: '#fff3d6' },
  lit: { light: '#fffdf0', base: '#ffdc8f', deep: '#e08a2b', rim: '#ffffff' },
  muscle: { light: '#ffc2ae', base: '#ef6a5c', deep: '#6d1733', rim: '#ffd9c9' },
  tendon: { light: '#f2f4ff', base: '#b5bfe6', deep: '#3f4a86', rim: '#ffffff' },
  impulse: '#fff3b8',
  spark: '#ffc24d',
  right: '#6ee7b0',
  wrong: '#ff9e8a',
  ink: '#1d0f3a',
  eye: '#fbf7ff',
  outline: 0,
  glow: 1,
  adds: true,
};

const light: Palette = {
  theme: 'light',
  ground: ['#ffffff', '#eef3ff', '#dce6fb'],
  cell: { light: '#ffffff', base: '#d5e1fa', deep: '#bccdf2', rim: '#9db4e6' },
  vessel: { light: '#fbe0e4', base: '#f3c6d0', deep: '#e3a6b8', rim: '#d98ba3' },
  dust: '#8aa5e0',
  neuron: { light: '#e6cbff', base: '#a05fdd', deep: '#5a2296', rim: '#ffffff' },
  nerve: { light: '#5fc3dc', base: '#0a86a6', deep: '#004a60', rim: '#00647f' },
  myelin: { light: '#ffe9c0', base: '#dba760', deep: '#8a5f24', rim: '#fff8e8' },
  lit: { light: '#fff6c9', base: '#ffc640', deep: '#c2700a', rim: '#ffffff' },
  muscle: { light: '#ff9d8a', base: '#d9513f', deep: '#8c1f2c', rim: '#ffd9c9' },
  tendon: { light: '#ffffff', base: '#c5cfee', deep: '#7b89bd', rim: '#ffffff' },
  impulse: '#ffb300',
  spark: '#c46a00',
  right: '#0b6b43',
  wrong: '#a8321f',
  ink: '#1a0d38',
  eye: '#ffffff',
  outline: 1,
  glow: 0.35,
  adds: false,
};

const contrast: Palette = {
  ...dark,
  theme: 'contrast',
  ground: ['#000000', '#000000', '#000000'],
  cell: { light: '#000000', base: '#000000', deep: '#000000', rim: '#000000' },
  vessel: { light: '#000000', base: '#000000', deep: '#000000', rim: '#000000' },
  dust: '#000000',
  neuron: { light: '#f8ecff', base: '#e6c2ff', deep: '#8a4fc4', rim: '#ffffff' },
  nerve: { light: '#ffffff', base: '#66e7ff', deep: '#1390b8', rim: '#66e7ff' },
  myelin: { light: '#fff4dc', base: '#ffdca8', deep: '#a87b3c', rim: '#ffffff' },
  muscle: { light: '#ffd4cc', base: '#ff9d91', deep: '#b8433a', rim: '#ffffff' },
  impulse: '#fff59d',
  spark: '#ffd000',
  right: '#5dffb0',
  wrong: '#ffb0a0',
  ink: '#000000',
  eye: '#ffffff',
  outline: 1,
  glow: 0.45,
};

/** The colours for a theme. */
export function paletteOf(theme: WorldTheme): Palette {
  return { dark, light, contrast }[theme];
}
