import { defineConfig, mergeConfig } from 'vitest/config';
import vite from './vite.config.ts';

const long = process.env['MISFIRE_LONG'] === '1';

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'rules',
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: ['test/browser/**'],
            setupFiles: ['test/setup.ts'],
            testTimeout: long ? 600_000 : 20_000,
            // Starting a process for each of many small files costs more than the tests in them.
            pool: 'threads',
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            setupFiles: ['test/setup.ts'],
            globalSetup: ['test/browser/built.ts'],
            testTimeout: long ? 1_800_000 : 60_000,
            hookTimeout: 60_000,
            // Browsers side by side on a small machine measure each other.
            fileParallelism: false,
            sequence: { groupOrder: 1 },
          },
        },
      ],
    },
  }),
);
