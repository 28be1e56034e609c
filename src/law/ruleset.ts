import { isIsoDate, yearOf } from '../kernel/calendar.js';
import { type InputIssue, InvalidInputError, NotInForceError } from '../kernel/errors.js';
import type { Confidence } from '../kernel/rules.js';
import { type ParameterName, parameters } from './parameters.js';
import { defaultReadings, type Readings, readings } from './readings.js';

/** A body of rules under which decisions are made. Plain data: it can be stored beside the decisions. */
export interface Ruleset {
  readonly id: 'permen-pupr-2-2023';
  /** Raised whenever our encoding changes an answer. */
  readonly revision: number;
  /** The first day decisions can be dated. */
  readonly inForceFrom: string;
  /** The day the encoding was last compared with the text. */
  readonly checkedOn: string;
  /** Parameters whose value differs from the law as it stands. */
  readonly amendments: Amendments;
}

export type Amendments = { readonly [name in ParameterName]?: number };

/**
 * Permen PUPR 2/2023 as it stands, in force from its promulgation on 13 January 2023.
 *
 * @pasal Pasal 81
 */
export const permenPupr2Of2023: Ruleset = {
  id: 'permen-pupr-2-2023',
  revision: 1,
  inForceFrom: '2023-01-13',
  checkedOn: '2026-11-21',
  amendments: {},
};

const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameters, name);

const issuesOfAmendments = (changes: unknown, path: string): InputIssue[] => {
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) {
    return [{ path, code: 'invalid_type', message: 'expected an object of parameters' }];
  }
  return Object.entries(changes).flatMap(([name, value]): InputIssue[] => {
    const at = path === '' ? name : `${path}.${name}`;
    if (!isParameterName(name)) return [{ path: at, code: 'unknown-parameter', message: 'not a parameter of the law' }];
    const { max } = parameters[name];
    return Number.isSafeInteger(value) && value >= 0 && value <= max
      ? []
      : [{ path: at, code: 'impossible-value', message: `expected a whole number from 0 to ${max}` }];
  });
};

/**
 * A ruleset with other numbers, for what-if work: the result's `basis.amendments` shows them.
 *
 * @example
 * ```ts
 * const reform = amend(permenPupr2Of2023, { extensionLimitMonths: 18 });
 * reform.amendments; // { extensionLimitMonths: 18 }
 * ```
 * @throws {@link InvalidInputError} for a parameter that does not exist or a value it cannot have.
 */
export const amend = (ruleset: Ruleset, changes: Amendments): Ruleset => {
  const issues = issuesOfAmendments(changes, '');
  if (issues.length > 0) throw new InvalidInputError(issues);
  return { ...ruleset, amendments: { ...ruleset.amendments, ...changes } };
};

/** What every decision needs beside the facts. */
export interface DecisionOptions {
  /** The day the question is asked for, `YYYY-MM-DD`. There is no default: the library knows no clock. */
  readonly asOf: string;
  /** Readings other than the default, by the id of the ambiguity. */
  readonly readings?: Partial<Readings> | undefined;
  /** The rules to decide under; {@link permenPupr2Of2023} unless amended. */
  readonly ruleset?: Ruleset | undefined;
}

/** What a decision was made under. */
export interface Basis {
  readonly ruleset: string;
  readonly revision: number;
  readonly asOf: string;
  /** The weakest fact of the law that the result rests on. */
  readonly confidence: Confidence;
  /** The readings that differ from the default. */
  readonly readings: Partial<Readings>;
  /** The parameters that differ from the law as it stands. */
  readonly amendments: Amendments;
}

/** The decision's surroundings, as rules see them. */
export interface Context {
  readonly asOf: string;
  readonly year: number;
  readonly amendments: Amendments;
  readonly readings: Readings;
  /** Those of `readings` that differ from the default. */
  readonly chosenReadings: Partial<Readings>;
  readonly revision: number;
}


/** The value of a parameter under the rules of a decision. */
export const parameterOf = (context: Context, name: ParameterName): number =>
  context.amendments[name] ?? parameters[name].value;

const isReadingId = (id: string): id is keyof Readings => Object.hasOwn(readings, id);

const issuesOfReadings = (chosen: unknown): InputIssue[] => {
  if (typeof chosen !== 'object' || chosen === null || Array.isArray(chosen)) {
    return [{ path: 'readings', code: 'invalid_type', message: 'expected an object of readings' }];
  }
  return Object.entries(chosen).flatMap(([id, option]): InputIssue[] => {
    const path = `readings.${id}`;
    if (!isReadingId(id)) return [{ path, code: 'unknown-reading', message: 'no choice of reading has this id' }];
    const options: readonly unknown[] = readings[id];
    if (option === undefined || options.includes(option)) return [];
    return [{ path, code: 'unknown-option', message: `expected one of ${options.join(', ')}` }];
  });
};

const issuesOfRuleset = (ruleset: unknown): InputIssue[] => {
  const isRuleset =
    typeof ruleset === 'object' && ruleset !== null && 'id' in ruleset && ruleset.id === permenPupr2Of2023.id;
  if (!isRuleset) return [{ path: 'ruleset', code: 'unknown-ruleset', message: `expected ${permenPupr2Of2023.id}` }];
  return issuesOfAmendments('amendments' in ruleset ? ruleset.amendments : undefined, 'ruleset.amendments');
};

const OPTION_NAMES = ['asOf', 'readings', 'ruleset'];

const issuesOfOptions = (options: unknown): InputIssue[] => {
  if (typeof options !== 'object' || options === null) {
    return [{ path: '', code: 'invalid_type', message: 'expected options with the date asOf' }];
  }
  const { asOf, readings: chosen, ruleset }: { asOf?: unknown; readings?: unknown; ruleset?: unknown } = options;
  return [
    ...Object.keys(options)
      .filter((name) => !OPTION_NAMES.includes(name))
      .map((path) => ({ path, code: 'unrecognized_keys', message: 'not an option' })),
    ...(typeof asOf === 'string' && isIsoDate(asOf)
      ? []
      : [{ path: 'asOf', code: 'impossible-date', message: 'the day of the decision is required, YYYY-MM-DD' }]),
    ...(chosen === undefined ? [] : issuesOfReadings(chosen)),
    ...(ruleset === undefined ? [] : issuesOfRuleset(ruleset)),
  ];
};

/** Keeps what differs from a table of defaults, so that a basis names changes and nothing else. */
const differingFrom = <T extends object>(defaults: T, chosen: Partial<T>): Partial<T> => {
  const differing = { ...chosen };
  for (const key in differing) {
    if (differing[key] === undefined || differing[key] === defaults[key]) delete differing[key];
  }
  return differing;
};

const NO_READINGS: Partial<Readings> = {};

/**
 * The surroundings of a decision, from the options a caller gave.
 *
 * @throws {@link InvalidInputError} when an option is wrong.
 * @throws {@link NotInForceError} when the decision is dated before the ruleset was in force.
 */
export const contextOf = (options: DecisionOptions): Context => {
  const issues = issuesOfOptions(options);
  if (issues.length > 0) throw new InvalidInputError(issues);
  const { asOf, ruleset = permenPupr2Of2023 } = options;
  const { id, revision, inForceFrom } = permenPupr2Of2023;
  if (asOf < inForceFrom) throw new NotInForceError(asOf, id, inForceFrom);
  const chosenReadings =
    options.readings === undefined ? NO_READINGS : differingFrom<Readings>(defaultReadings, options.readings);
  return {
    asOf,
    year: yearOf(asOf),
    amendments: { ...ruleset.amendments },
    readings: options.readings === undefined ? defaultReadings : { ...defaultReadings, ...chosenReadings },
    chosenReadings,
    revision,
  };
};

/** What a result was made under; fresh, so that results share nothing. */
export const basisOf = (context: Context, confidence: Confidence): Basis => ({
  ruleset: permenPupr2Of2023.id,
  revision: context.revision,
  asOf: context.asOf,
  confidence,
  readings: { ...context.chosenReadings },
  amendments: { ...context.amendments },
});
