/** Every number of the law that a rule uses, of all rulesets. */
import { frozen } from '../kernel/frozen.js';
import { douParameters } from './dou-parameters.js';
import { ipAsnParameters } from './ip-asn-parameters.js';
import { puprParameters } from './pupr-parameters.js';

/** Every parameter, of every ruleset. */
export const parameters = /* @__PURE__ */ frozen(
  () => ({ ...puprParameters, ...douParameters, ...ipAsnParameters }) as const,
);

export type ParameterName = keyof typeof parameters;
export type ParameterValues = { readonly [name in ParameterName]: number };
