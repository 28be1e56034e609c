import { isIsoDate, yearOf } from '../kernel/calendar.js';
import { type InputIssue, InvalidInputError, NotInForceError } from '../kernel/errors.js';
import type { Confidence } from '../kernel/rules.js';
import { type ParameterName, parameters } from './parameters.js';
import { defaultReadings, type ReadingId, type Readings, readings } from './readings.js';

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

type Fields = Readonly<Record<string, unknown>>;

/** A copy of an object's own fields, each read once; `null` for what is not an object with fields. */
const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;

const notFields = (path: string, message: string): InputIssue => ({ path, code: 'invalid_type', message });

/** Reads what a caller hands in; a getter or a proxy that throws makes the input wrong, not us. */
const reading = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidInputError) throw error;
    throw new InvalidInputError([{ path: '', code: 'unreadable', message: 'the input cannot be read' }]);
  }
};

/** Reads amendments, as far as they differ from the law as it stands, and tells what is wrong with them. */
const readAmendments = (raw: unknown, path: string, issues: InputIssue[]): Amendments => {
  const changes = fieldsOf(raw);
  const amendments: { [name in ParameterName]?: number } = {};
  if (changes === null) issues.push(notFields(path, 'expected an object of parameters'));
  for (const [name, value] of Object.entries(changes ?? {})) {
    const at = path === '' ? name : `${path}.${name}`;
    if (!isParameterName(name)) {
      issues.push({ path: at, code: 'unknown-parameter', message: 'not a parameter of the law' });
      continue;
    }
    const { max } = parameters[name];
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || value > max) {
      issues.push({ path: at, code: 'impossible-value', message: `expected a whole number from 0 to ${max}` });
    } else {
      // Adding 0 makes 0 of -0, which JSON does not have.
      amendments[name] = value + 0;
    }
  }
  return amendments;
};

/** Reads the amendments of a ruleset; everything else about it is ours to know. */
const readRuleset = (raw: unknown, path: string, issues: InputIssue[]): Amendments => {
  const ruleset = fieldsOf(raw);
  if (ruleset?.id !== permenPupr2Of2023.id) {
    issues.push({ path, code: 'unknown-ruleset', message: `expected ${permenPupr2Of2023.id}` });
    return {};
  }
  return readAmendments(ruleset.amendments, path === '' ? 'amendments' : `${path}.amendments`, issues);
};

/** Keeps what differs from the law as it stands. */
const differingParameters = (amendments: Amendments): Amendments =>
  Object.fromEntries(
    Object.entries(amendments).filter(([name, value]) => isParameterName(name) && parameters[name].value !== value),
  );

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
  const issues: InputIssue[] = [];
  const amendments = reading(() => ({
    ...readRuleset(ruleset, '', issues),
    ...readAmendments(changes, '', issues),
  }));
  if (issues.length > 0) throw new InvalidInputError(issues);
  return { ...permenPupr2Of2023, amendments: differingParameters(amendments) };
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

const isReadingId = (id: string): id is ReadingId => Object.hasOwn(readings, id);

const isOptionOf = <I extends ReadingId>(id: I, option: unknown): option is Readings[I] => {
  const options: readonly unknown[] = readings[id];
  return options.includes(option);
};

/** Sets one reading; its own function, so that the option is known to be one of that reading's. */
const choose = <I extends ReadingId>(
  chosen: { [id in ReadingId]?: Readings[id] },
  id: I,
  option: Readings[I],
): void => {
  if (option !== defaultReadings[id]) chosen[id] = option;
};

/** Reads chosen readings, as far as they differ from the default, and tells what is wrong with them. */
const readReadings = (raw: unknown, issues: InputIssue[]): Partial<Readings> => {
  const fields = fieldsOf(raw);
  const chosen: { [id in ReadingId]?: Readings[id] } = {};
  if (fields === null) issues.push(notFields('readings', 'expected an object of readings'));
  for (const [id, option] of Object.entries(fields ?? {})) {
    const path = `readings.${id}`;
    if (!isReadingId(id)) issues.push({ path, code: 'unknown-reading', message: 'no choice of reading has this id' });
    else if (isOptionOf(id, option)) choose(chosen, id, option);
    else if (option !== undefined) {
      issues.push({ path, code: 'unknown-option', message: `expected one of ${readings[id].join(', ')}` });
    }
  }
  return chosen;
};

const OPTION_NAMES = ['asOf', 'readings', 'ruleset'];

const NO_READINGS: Partial<Readings> = {};
const NO_AMENDMENTS: Amendments = {};

const readContext = (options: unknown): Context => {
  if (typeof options !== 'object' || options === null) {
    throw new InvalidInputError([notFields('', 'expected options with the date asOf')]);
  }
  const fields: Fields = { ...options };
  const issues: InputIssue[] = [];
  for (const name of Object.keys(fields)) {
    if (!OPTION_NAMES.includes(name)) issues.push({ path: name, code: 'unrecognized_keys', message: 'not an option' });
  }
  const asOf = typeof fields.asOf === 'string' ? fields.asOf : '';
  if (!isIsoDate(asOf)) {
    issues.push({ path: 'asOf', code: 'impossible-date', message: 'the day of the decision is required, YYYY-MM-DD' });
  }
  const chosenReadings = fields.readings === undefined ? NO_READINGS : readReadings(fields.readings, issues);
  const amendments =
    fields.ruleset === undefined ? NO_AMENDMENTS : differingParameters(readRuleset(fields.ruleset, 'ruleset', issues));
  if (issues.length > 0) throw new InvalidInputError(issues);
  return {
    asOf,
    year: yearOf(asOf),
    amendments,
    readings: chosenReadings === NO_READINGS ? defaultReadings : { ...defaultReadings, ...chosenReadings },
    chosenReadings,
    revision: permenPupr2Of2023.revision,
  };
};

/**
 * The surroundings of a decision, from the options a caller gave. What it reads it reads once, and keeps nothing of.
 *
 * @throws {@link InvalidInputError} when an option is wrong.
 * @throws {@link NotInForceError} when the decision is dated before the ruleset was in force.
 */
export const contextOf = (options: DecisionOptions): Context => {
  const context = reading(() => readContext(options));
  const { id, inForceFrom } = permenPupr2Of2023;
  if (context.asOf < inForceFrom) throw new NotInForceError(context.asOf, id, inForceFrom);
  return context;
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
