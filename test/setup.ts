import fc from 'fast-check';
import { inject } from 'vitest';
import { tries } from './size.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The time zone that the tests of a project run in; left out where none can matter. */
    readonly zone?: string;
  }
}

/** The same runs everywhere, so that a red suite stays red; `FC_SEED=1 npm test` looks elsewhere. */
fc.configureGlobal({ ...tries(100), seed: Number(process.env.FC_SEED ?? 20230113) });

const zone = inject('zone');
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
if (zone !== undefined && zone !== timeZone)
  throw new Error(`the suite means to run in ${zone}, and runs in ${timeZone}`);
