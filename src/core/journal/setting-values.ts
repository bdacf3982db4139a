/** Which values each setting can have. */
import { isBoolean, matching, oneOf, within, type Check } from './checks.ts';
import type { SettingName } from './settings.ts';

const values: Readonly<Record<SettingName, Check>> = {
  roundLength: oneOf(5, 10, 15, 'all'),
  retention: within(0.7, 0.97),
  textSize: within(0.85, 2),
  theme: oneOf('system', 'dark', 'light', 'contrast'),
  font: oneOf('plain', 'dyslexia'),
  motion: oneOf('system', 'reduced', 'full'),
  soundVolume: within(0, 1),
  musicVolume: within(0, 1),
  shortcuts: isBoolean,
  withoutRare: isBoolean,
  region: matching(/^[a-z]{2,16}$/),
};

/** Whether there is such a setting, and it can have this value. */
export function isSetting(name: unknown, value: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(values, name) && values[name as SettingName](value);
}
