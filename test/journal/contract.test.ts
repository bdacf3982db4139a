import 'fake-indexeddb/auto';
import { describe, it } from 'vitest';
import { localforageStorage } from '../../src/journal/localforage/storage.ts';
import { memoryStorage } from '../../src/journal/memory/storage.ts';
import { contract } from './contract/contract.ts';
import { createDevice, type Device } from './contract/device.ts';

const devices: Record<string, () => Device> = {
  memory: () => {
    const storage = memoryStorage();
    return createDevice(() => storage);
  },
  'localforage over fake-indexeddb': () => createDevice(localforageStorage),
};

describe.each(Object.entries(devices))('%s', (_name, device) => {
  it.each(contract.map((one) => [one.name, one] as const))('%s', (_case, one) => one.run(device()));
});
