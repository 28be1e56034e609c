import { defineConfig } from 'tsup';

const faces = {
  index: 'src/index.ts',
  'tugas-belajar/index': 'src/tugas-belajar/index.ts',
  'training/index': 'src/training/index.ts',
  'talent/index': 'src/talent/index.ts',
  'planning/index': 'src/planning/index.ts',
  'ip-asn/index': 'src/ip-asn/index.ts',
  'explain/index': 'src/explain/index.ts',
  'words/index': 'src/words/index.ts',
  'schema/index': 'src/schema/index.ts',
};

// tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
const dts = { entry: faces, compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  {
    // A file for each of ours: bundlers leave out whole files, and not the tables that calls at their top level make.
    entry: ['src/**/*.ts'],
    format: 'esm',
    bundle: false,
    target: 'node20',
    dts,
    clean: true,
  },
  {
    entry: faces,
    format: 'cjs',
    target: 'node20',
    dts,
    splitting: true,
    treeshake: true,
  },
]);
