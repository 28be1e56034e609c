import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** A date that is right in Jakarta and wrong in Apia is a wrong answer, so the whole suite runs in four zones. */
const zones = ['UTC', 'Asia/Jakarta', 'America/Sao_Paulo', 'Pacific/Apia'];

/** Brute force takes most of the time and has the least to do with zones. */
const bruteForceZone = 'UTC';

export default defineConfig({
  resolve: {
    alias: [
      { find: /^bangkom$/, replacement: source('index.ts') },
      { find: 'bangkom/tugas-belajar', replacement: source('tugas-belajar/index.ts') },
      { find: 'bangkom/training', replacement: source('training/index.ts') },
      { find: 'bangkom/talent', replacement: source('talent/index.ts') },
      { find: 'bangkom/planning', replacement: source('planning/index.ts') },
      { find: 'bangkom/ip-asn', replacement: source('ip-asn/index.ts') },
      { find: 'bangkom/explain', replacement: source('explain/index.ts') },
      { find: 'bangkom/words', replacement: source('words/index.ts') },
      { find: 'bangkom/schema', replacement: source('schema/index.ts') },
    ],
  },
  test: {
    testTimeout: 60_000,
    setupFiles: [fileURLToPath(new URL('./test/setup.ts', import.meta.url))],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
      reporter: ['text-summary', 'json-summary', 'json'],
    },
    projects: [
      ...zones.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/floors.test.ts',
            'test/lightness.test.ts',
            ...(zone === bruteForceZone ? [] : ['test/**/*.properties.test.ts']),
          ],
          env: { TZ: zone },
        },
      })),
      { extends: true as const, test: { name: 'floors', include: ['test/floors.test.ts', 'test/lightness.test.ts'] } },
    ],
  },
});
