/** A learner's settings and their defaults. */
export interface Settings {
  readonly roundLength: 5 | 10 | 15 | 'all';
  /** Desired retention, 0.7 to 0.97. */
  readonly retention: number;
  /** Factor on the base text size, 0.85 to 2. */
  readonly textSize: number;
  readonly theme: 'system' | 'dark' | 'light' | 'contrast';
  readonly font: 'plain' | 'dyslexia';
  readonly motion: 'system' | 'reduced' | 'full';
  /** Loudness of sounds and of the ambient loop, 0 (silent) to 1. */
  readonly soundVolume: number;
  readonly musicVolume: number;
  readonly shortcuts: boolean;
  /** Rare diseases are left out of rounds. */
  readonly withoutRare: boolean;
  /** Whose emergency number the safety card shows: a region's id in `src/core/safety/regions.ts`. */
  readonly region: string;
}
export type SettingName = keyof Settings;

export const defaultSettings: Settings = {
  roundLength: 10,
  retention: 0.9,
  textSize: 1,
  theme: 'system',
  font: 'plain',
  motion: 'system',
  soundVolume: 0.7,
  musicVolume: 0,
  shortcuts: true,
  withoutRare: false,
  region: 'unknown',
};
