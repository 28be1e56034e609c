/**
 * The competencies of a person beside those that a post asks for.
 *
 * @module
 */

import { decimalOf, type Exact, isDecimal } from '../../kernel/decimal.js';
import {
  entry,
  facts,
  type Input,
  type Known,
  listOf,
  numeral,
  oneOf,
  questionOf,
  text,
  type Whole,
  whole,
  wholly,
} from '../../kernel/fact.js';
import { frozen } from '../../kernel/frozen.js';
import type { Truth } from '../../kernel/logic.js';
import { readFacts } from '../../kernel/read-facts.js';

/** The clusters of competencies, in the order of Pasal 5 ayat (3). */
export const CLUSTERS = /* @__PURE__ */ frozen(() => ['teknis', 'manajerial', 'sosial-kultural'] as const);
export type CompetencyCluster = (typeof CLUSTERS)[number];

/** How much a competency matters to the post, the most important first (Permenpan RB 38/2017). */
export const IMPORTANCES = /* @__PURE__ */ frozen(() => ['mutlak', 'penting', 'perlu'] as const);
export type CompetencyImportance = (typeof IMPORTANCES)[number];

/** The lowest and the highest level of a competency standard. */
export const LOWEST_LEVEL = 1;
export const HIGHEST_LEVEL = 5;

/** More competencies than this are not taken. */
export const MOST_COMPETENCIES = 100;

const WHOLE_PERCENT = 100;

const isPercent = (value: number | string): boolean => {
  if (!isDecimal(value)) return false;
  const percent = decimalOf(value);
  return percent.gte(0) && percent.lte(WHOLE_PERCENT);
};

const IMPOSSIBLE_PERCENTAGE = {
  code: 'impossible-percentage',
  message: `not a percentage: a number or decimal text of up to 34 digits, from 0 to ${WHOLE_PERCENT}`,
};

const matchBand = /* @__PURE__ */ facts(() => ({
  /** The percentage from which on the band holds, itself included. */
  from: numeral(isPercent, IMPOSSIBLE_PERCENTAGE, {
    least: 0,
    most: WHOLE_PERCENT,
    pattern: /^(0?\d{1,2}(\.\d{1,31})?|100(\.0{1,31})?)$/,
  }),
  /** What the band is called. */
  label: text(1, 200),
}));
type MatchBand = Whole<typeof matchBand>;

/** The bands of the match in ascending order, each from its own bound on; none where the caller gave none. */
export type MatchBands = readonly { readonly from: Exact; readonly value: string }[];

/** A band may start at the very top, to hold that alone. */
const tableOf = (bands: readonly MatchBand[]): MatchBands =>
  bands.map(({ from, label }) => ({ from: decimalOf(from), value: label }));

/** Whether bands cover every match from 0 up, each above the one before it; no bands are a table of none. */
const isTable = (bands: readonly MatchBand[]): boolean =>
  tableOf(bands).every(({ from }, i, table) => {
    const before = table[i - 1];
    return before === undefined ? from.isZero() : from.gt(before.from);
  });

const IMPOSSIBLE_BANDS = {
  path: 'bands',
  code: 'impossible-bands',
  message: 'not bands: the first starts from 0, and each of the others above the one before it',
};

const competency = /* @__PURE__ */ facts(() => ({
  /** What the competency is called; decides nothing. */
  name: text(1, 200),
  /** The cluster it belongs to (Pasal 5 ayat (3)). */
  cluster: oneOf(CLUSTERS),
  /** The level that the standard of the post asks for, 1 to 5. */
  required: whole(LOWEST_LEVEL, HIGHEST_LEVEL),
  /** The level that the person holds; 0 when not even the lowest. */
  held: whole(0, HIGHEST_LEVEL),
  /** How much it matters to the post. */
  importance: oneOf(IMPORTANCES),
}));

const own = /* @__PURE__ */ facts(() => ({
  /** The competencies of the standard; an empty list when it asks for none. */
  competencies: listOf(entry(competency), MOST_COMPETENCIES),
  /** The bands of the job-person match; agencies draw them differently, so that none is told when they are left out. */
  bands: listOf(wholly(matchBand), 20),
}));

/** The competencies that a post asks for and a person holds. Every fact may be left out. */
export interface CompetencyGapInput extends Input<typeof own> {}
interface CompetencyRecord extends Known<typeof own> {}

export const competencyGap = /* @__PURE__ */ questionOf<CompetencyGapInput, CompetencyRecord>(
  () => own.shape,
  ({ bands }) => (bands === null || isTable(bands) ? [] : [IMPOSSIBLE_BANDS]),
);

/** One competency once read: `null` where not known. */
export interface Competency extends Known<typeof competency> {}

/** The facts after checking. */
export interface CompetencyFacts {
  readonly competencies: readonly Competency[] | null;
  readonly bands: MatchBands;
}

const readCompetencies = /* @__PURE__ */ readFacts(competencyGap);

export const parseCompetencies = (raw: unknown): CompetencyFacts => {
  const { competencies, bands } = readCompetencies(raw);
  const competencyOf = ({ held, ...others }: Competency): Competency => ({
    ...others,
    // Adding 0 makes 0 of -0, which JSON does not have.
    held: held === null ? null : held + 0,
  });
  return {
    competencies: competencies?.map(competencyOf) ?? null,
    bands: tableOf(bands ?? []),
  };
};

/** Whether less is held than is asked for: as soon as the levels that are not known cannot change it. */
export const hasGap = ({ required, held }: Competency): Truth => {
  if ((held ?? HIGHEST_LEVEL) < (required ?? LOWEST_LEVEL)) return true;
  return (held ?? 0) >= (required ?? HIGHEST_LEVEL) ? false : null;
};
