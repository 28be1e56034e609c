import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/**
 * A date that is right in Jakarta and wrong in Apia is a wrong answer. The source never looks at local time
 * (`test/local-time.test.ts` holds that), so the whole suite runs in the first zone, and in the others what would show it
 * if it did: the calendar and everything that tells or computes days, on whole answers. The examples, which do look at the
 * clock, are run as programs of other zones by their own tests.
 */
const [homeZone, ...otherZones] = ['UTC', 'Asia/Jakarta', 'America/Sao_Paulo', 'Pacific/Apia'] as const;

const whereZonesCouldMatter = [
  'test/kernel/calendar.test.ts',
  'test/prose/voice.test.ts',
  'test/asn/retirement.test.ts',
  'test/asn/retirement-question.test.ts',
  'test/cases.test.ts',
  'test/contracts.test.ts',
];

/** What looks at the source, and not at answers. */
const floors = ['test/floors.test.ts', 'test/lightness.test.ts', 'test/local-time.test.ts'];

/** What looks at the package that the build made, and so runs behind it. */
const onTheBuild = ['test/built/*.test.ts'];

/** Files that put another package in the place of one of ours, so that they can share no import with others. */
const alone = ['test/schema/lowest.test.ts'];

interface TestSettings {
  readonly env?: Readonly<Record<string, string>>;
  readonly testTimeout?: number;
}

const tests = fileURLToPath(new URL('./test/', import.meta.url));

/** The files that try more in a long run, which is about them alone: those that ask `test/size.ts` how much. */
const bruteForce = () =>
  readdirSync(tests, { encoding: 'utf8', recursive: true })
    .filter(
      (file) => file.endsWith('.test.ts') && /\/(?:size|flat-questions)\.js'/.test(readFileSync(tests + file, 'utf8')),
    )
    .map((file) => `test/${file}`);

const inZone = (zone: string, include: string[], more: TestSettings = {}) => ({
  extends: true as const,
  test: {
    name: zone,
    include,
    exclude: [...floors, ...onTheBuild, ...alone],
    provide: { zone },
    ...more,
    env: { TZ: zone, ...more.env },
  },
});

const inWorldOfTheirOwn = (more: TestSettings = {}) => ({
  extends: true as const,
  test: { name: 'alone', include: alone, isolate: true, ...more, env: { TZ: homeZone, ...more.env } },
});

/** Said of each project, since what a project extends is read without the mode of the run. */
const long: TestSettings = { env: { BANGKOM_LONG: '1' }, testTimeout: 600_000 };

const projectsOf = (mode: string) => {
  switch (mode) {
    case 'long':
      return [inZone(homeZone, bruteForce(), long), inWorldOfTheirOwn(long)];
    case 'built':
      return [{ extends: true as const, test: { name: 'built', include: onTheBuild } }];
    default:
      return [
        inZone(homeZone, ['test/**/*.test.ts']),
        inWorldOfTheirOwn(),
        ...otherZones.map((zone) => inZone(zone, whereZonesCouldMatter)),
        { extends: true as const, test: { name: 'floors', include: floors } },
      ];
  }
};

export default defineConfig(({ mode }) => ({
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
    // One worker fewer than there are cores would be half of the two that most machines for CI have.
    maxWorkers: '100%',
    // No test leaves anything behind, so that files share what they import: twice the time otherwise.
    isolate: false,
    setupFiles: [fileURLToPath(new URL('./test/setup.ts', import.meta.url))],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
      reporter: ['text-summary', 'json-summary', 'json'],
    },
    projects: projectsOf(mode),
  },
}));
