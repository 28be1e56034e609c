/**
 * What the dates of evaluations depend on.
 *
 * @module
 */
import { facts, type Input, type Known, oneOf, questionOf, whole } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';

/** The first year whose annual evaluation can still be made when the regulation comes into force: until 31 January 2023. */
export const EARLIEST_EVALUATED_YEAR = 2022;

const own = /* @__PURE__ */ facts(() => ({
  /** The year whose performance is evaluated, from 2022 on; that of `asOf` when left out. */
  year: whole(EARLIEST_EVALUATED_YEAR, 2199),
  /** How often the periodic evaluation is made (Pasal 6 ayat (2) huruf a). */
  interval: oneOf(['bulanan', 'triwulan', 'keduanya']),
}));

/** What the dates depend on. Both may be left out. */
export interface EvaluationDatesInput extends Input<typeof own> {}
/** The same once read: `null` where not known. */
export interface EvaluationDatesFacts extends Known<typeof own> {}

export const evaluationDates = /* @__PURE__ */ questionOf<EvaluationDatesInput, EvaluationDatesFacts>(() => own.shape);
/** How often the periodic evaluation is made. */
export type Interval = NonNullable<EvaluationDatesFacts['interval']>;

export const readDates = /* @__PURE__ */ readFacts(evaluationDates);
