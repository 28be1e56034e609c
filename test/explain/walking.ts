import {
  amend,
  type DecisionOptions,
  type IpAsnOptions,
  type ParameterName,
  parameters,
  pedomanDouAsnProbolinggo,
  peraturanBkn8Of2019,
  permenPupr2Of2023,
  readings,
} from 'bangkom';
import type { Explainable } from 'bangkom/explain';
import * as z from 'zod';
import { douParameters } from '../../src/law/dou-parameters.js';
import { asOf } from './records.js';

export type RawRecord = Readonly<Record<string, unknown>>;

export const truths = [true, false, null];

/** A record, and every record that differs from it in one fact. */
export const around = (base: RawRecord, facts: Record<string, readonly unknown[]>): RawRecord[] => [
  base,
  ...Object.entries(facts).flatMap(([name, values]) => values.map((value) => ({ ...base, [name]: value }))),
];

const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameters, name);

/** Options under any ruleset. */
type Asked = Omit<DecisionOptions, 'ruleset'>;

/** Every reading that is not the default; the questions of both rulesets take them all. */
export const otherReadings: readonly Asked[] = Object.entries(readings).flatMap(([id, options]) =>
  options.slice(1).map((option) => ({ asOf, readings: { [id]: option } })),
);

const parameterNames = Object.keys(parameters).filter(isParameterName);
const isOfIpAsn = (name: ParameterName): boolean => name.startsWith('ipAsn');
const isOfDou = (name: ParameterName): boolean => Object.hasOwn(douParameters, name);

/** A parameter as it is not by law. */
const changed = (name: ParameterName) => ({ [name]: parameters[name].value === 1 ? 2 : 1 });

/** Every parameter of Permen PUPR 2/2023, amended. */
export const amendments: readonly DecisionOptions[] = parameterNames
  .filter((name) => !isOfIpAsn(name) && !isOfDou(name))
  .map((name) => ({ asOf, ruleset: amend(permenPupr2Of2023, changed(name)) }));

/** Every parameter of the guide to DOU ASN, amended. */
export const douAmendments: readonly DecisionOptions<'pedoman-dou-asn-probolinggo'>[] = parameterNames
  .filter(isOfDou)
  .map((name) => ({ asOf, ruleset: amend(pedomanDouAsnProbolinggo, changed(name)) }));

/** Every parameter of the rules on IP ASN, amended. */
export const ipAsnAmendments: readonly IpAsnOptions[] = parameterNames
  .filter(isOfIpAsn)
  .map((name) => ({ asOf, ruleset: amend(peraturanBkn8Of2019, changed(name)) }));

export const each = <Options>(
  records: readonly RawRecord[],
  options: readonly Options[],
  decide: (record: unknown, options: Options) => Explainable,
): Explainable[] => records.flatMap((record) => options.map((option) => decide(record, option)));

/** Every yes, no and code that the schema of a fact takes, and the fact unknown. */
const valuesOf = (schema: z.ZodType): readonly unknown[] => {
  if (schema instanceof z.ZodEnum) return schema.options;
  if (schema instanceof z.ZodBoolean) return [true, false];
  return [];
};

const coreOf = (schema: z.ZodType): z.ZodType => {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  return inner === schema || !(inner instanceof z.ZodType) ? schema : coreOf(inner);
};

/** The values of every fact of a record, by its name. */
export const factsOf = ({ shape }: { readonly shape: Readonly<Record<string, z.ZodType>> }) =>
  Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, [...valuesOf(coreOf(part)), null]]));
