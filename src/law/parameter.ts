import type { Confidence } from '../kernel/rules.js';
import type { ParameterName } from './parameters.js';
import type { ProvisionId } from './provisions.js';

/** A number of the law. */
export interface Parameter {
  readonly value: number;
  readonly unit:
    | 'months'
    | 'semesters'
    | 'years'
    | 'times'
    | 'hours'
    | 'sessions'
    | 'percent'
    | 'people'
    | 'quarters'
    | 'points'
    | 'year';
  readonly provision: ProvisionId;
  /** What set the same value before `provision` was in force. */
  readonly earlier?: ProvisionId;
  /** What stands in the place of `provision` since it was repealed. Whether it sets the same value was not seen. */
  readonly later?: ProvisionId;
  readonly confidence: Confidence;
  /** The day the value was last compared with its source. */
  readonly checkedOn: string;
  /** The greatest value an amendment may give; keeps every computed date within four-digit years. */
  readonly max: number;
  /** What values are multiples of; whole numbers when left out. */
  readonly step?: number;
}

/** The parameters of one ruleset, by name. */
export type Parameters = { readonly [name in ParameterName]?: Parameter };

/** A parameter of a ruleset, with all that may be said of one. */
export const parameterNamed = (own: Parameters, name: ParameterName): Parameter => {
  const parameter = own[name];
  if (parameter === undefined) throw new Error(`${name} is no parameter of the ruleset that decides`);
  return parameter;
};
