import { amend, type DecisionOptions, type ParameterName, parameters, permenPupr2Of2023, readings } from 'bangkom';
import type { Explainable } from 'bangkom/explain';
import { asOf } from './records.js';

export type RawRecord = Readonly<Record<string, unknown>>;

export const truths = [true, false, null];

/** A record, and every record that differs from it in one fact. */
export const around = (base: RawRecord, facts: Record<string, readonly unknown[]>): RawRecord[] => [
  base,
  ...Object.entries(facts).flatMap(([name, values]) => values.map((value) => ({ ...base, [name]: value }))),
];

const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameters, name);

export const otherReadings: DecisionOptions[] = Object.entries(readings).flatMap(([id, options]) =>
  options.slice(1).map((option) => ({ asOf, readings: { [id]: option } })),
);

export const amendments: DecisionOptions[] = Object.keys(parameters)
  .filter(isParameterName)
  .map((name) => ({ asOf, ruleset: amend(permenPupr2Of2023, { [name]: 1 }) }));

export const each = (
  records: readonly RawRecord[],
  options: readonly DecisionOptions[],
  decide: (record: unknown, options: DecisionOptions) => Explainable,
): Explainable[] => records.flatMap((record) => options.map((option) => decide(record, option)));
