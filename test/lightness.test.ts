/** What a page pays for what it imports: bundles of single exports, minified and zipped. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Bundle {
  readonly kilobytes: number;
  /** The packages that code of comes along. */
  readonly packages: readonly string[];
}

/** A bundle of what a face exports; packages named as left out are not weighed. */
const bundleOf = async (face: string, names: string, leftOut: readonly string[] = []): Promise<Bundle> => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export ${names} from './src/${face}';`, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: [...leftOut],
    metafile: true,
    write: false,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const packages = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return {
    kilobytes: outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0) / 1024,
    packages: [...new Set(packages.filter((name) => name !== undefined))],
  };
};

/** Arithmetic of decimals weighs as much as a question (13 kB), and comes along with those that divide or compare exactly. */
const DECIMALS = 'decimal.js';

/** Questions of every chapter: whether they reckon with decimals, and what they weigh at most beside those. */
const QUESTIONS: readonly [face: string, name: string, exact: boolean, most: number][] = [
  ['tugas-belajar/index.ts', 'assessEligibility', false, 22],
  ['tugas-belajar/index.ts', 'assessExtension', false, 20],
  ['tugas-belajar/index.ts', 'assessResignation', false, 21],
  ['tugas-belajar/index.ts', 'computeServiceBond', false, 20],
  ['tugas-belajar/index.ts', 'computeRetirement', false, 20],
  ['training/index.ts', 'assessTrainingHours', false, 20],
  ['training/index.ts', 'assessTrainingDuties', false, 20],
  ['training/index.ts', 'selectCertificate', false, 20],
  ['training/index.ts', 'assessLearningMix', true, 20],
  ['talent/index.ts', 'placeTalent', true, 20],
  ['talent/index.ts', 'routeTalent', false, 20],
  ['talent/index.ts', 'renderTalentMatrix', true, 20],
  ['planning/index.ts', 'validateDevelopmentPlan', false, 20],
  ['planning/index.ts', 'assessCompetencyGap', true, 20],
  ['planning/index.ts', 'recommendDevelopment', false, 20],
  ['ip-asn/index.ts', 'classifyIpAsn', true, 20],
  ['ip-asn/index.ts', 'aggregateIpAsn', true, 20],
  ['ip-asn/index.ts', 'scoreIpAsn', true, 26],
  ['ip-asn/index.ts', 'reconcileIpAsn', true, 30],
];

describe.each(QUESTIONS)('%s: %s', (face, name, exact, most) => {
  it(`brings along ${exact ? 'decimals' : 'no package'}, and never zod`, async () => {
    expect((await bundleOf(face, `{ ${name} }`)).packages).toEqual(exact ? [DECIMALS] : []);
  });

  it(`weighs at most ${most} kB beside`, async () => {
    expect((await bundleOf(face, `{ ${name} }`, [DECIMALS])).kilobytes).toBeLessThanOrEqual(most);
  });
});

describe.each(['InvalidInputError', 'NotInForceError', 'parameters'])('%s', (name) => {
  it('weighs at most 2 kB', async () => {
    expect(await bundleOf('index.ts', `{ ${name} }`)).toMatchObject({ packages: [] });
    expect((await bundleOf('index.ts', `{ ${name} }`)).kilobytes).toBeLessThanOrEqual(2);
  });
});

const proses = [...readFileSync(join(root, 'src/words/index.ts'), 'utf8').matchAll(/\b(\w+Words)\b/g)].map(
  ([name]) => name,
);

describe('the words of one question', () => {
  it('are measured of every question', () => {
    expect(proses).toHaveLength(38);
  });

  it.each(proses)('weigh at most 25 kB with what tells them: %s', async (name) => {
    const { kilobytes, packages } = await bundleOf('words/index.ts', `{ explainWith, ${name} }`);
    expect(packages.filter((one) => !['date-fns', '@date-fns/utc'].includes(one))).toEqual([]);
    expect(kilobytes).toBeLessThanOrEqual(25);
  });
});

describe('a schema', () => {
  it('brings zod along, and the face of decisions does not', async () => {
    expect((await bundleOf('schema/index.ts', '{ EligibilityInput }')).packages).toEqual(['zod']);
    const chapters = ['index.ts', 'tugas-belajar/index.ts', 'training/index.ts', 'talent/index.ts', 'ip-asn/index.ts'];
    for (const face of [...chapters, 'planning/index.ts', 'explain/index.ts']) {
      const { packages } = await bundleOf(face, '* as all');
      expect(packages).not.toContain('zod');
    }
  });
});

/** What rollup makes of one export, from the files that the build makes of ours, one each. */
const rolledUp = async (name: string): Promise<number> => {
  const bundle = await rollup({
    input: 'entry',
    external: [DECIMALS],
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'sources',
        resolveId: (id, from = '') => {
          if (id === 'entry') return id;
          return id.startsWith('.') ? join(from === 'entry' ? root : dirname(from), id.replace(/js$/, 'ts')) : null;
        },
        load: async (id) => {
          if (id === 'entry') return `export { ${name} } from './src/index.js';`;
          return (await transform(readFileSync(id, 'utf8'), { loader: 'ts' })).code;
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  const { code } = await transform(output[0].code, { minify: true });
  return gzipSync(code).length / 1024;
};

describe('rollup', () => {
  it.each(['InvalidInputError', 'parameters', 'assessTrainingDuties', 'assessEligibility'])(
    'leaves as much out as esbuild does: %s',
    async (name) => {
      const { kilobytes } = await bundleOf('index.ts', `{ ${name} }`, [DECIMALS]);
      expect(Math.abs((await rolledUp(name)) - kilobytes)).toBeLessThan(0.5);
    },
  );
});
