import fc from 'fast-check';
import { tries } from './size.js';

/** The same runs everywhere, so that a red suite stays red; `FC_SEED=1 npm test` looks elsewhere. */
fc.configureGlobal({ ...tries(100), seed: Number(process.env.FC_SEED ?? 20230113) });
