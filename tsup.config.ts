import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'tugas-belajar/index': 'src/tugas-belajar/index.ts',
    'training/index': 'src/training/index.ts',
    'talent/index': 'src/talent/index.ts',
    'planning/index': 'src/planning/index.ts',
    'ip-asn/index': 'src/ip-asn/index.ts',
    'explain/index': 'src/explain/index.ts',
    'schema/index': 'src/schema/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'node20',
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  clean: true,
  treeshake: true,
});
