/**
 * The competencies of a person beside those that a post asks for.
 *
 * @module
 */
import * as z from 'zod';
import { decimalOf, type Exact, isDecimal } from '../kernel/decimal.js';
import { flatFact } from '../kernel/fields.js';
import { parserOf } from '../kernel/input.js';
import type { Truth } from '../kernel/logic.js';

/** The clusters of competencies, in the order of Pasal 5 ayat (3). */
export const CLUSTERS = ['teknis', 'manajerial', 'sosial-kultural'] as const;
export const CompetencyCluster = z.enum(CLUSTERS);
export type CompetencyCluster = z.infer<typeof CompetencyCluster>;

/** How much a competency matters to the post, the most important first (Permenpan RB 38/2017). */
export const IMPORTANCES = ['mutlak', 'penting', 'perlu'] as const;
export const CompetencyImportance = z.enum(IMPORTANCES);
export type CompetencyImportance = z.infer<typeof CompetencyImportance>;

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

const Percent = z.union([z.number(), z.string()]).refine(isPercent, {
  error: `not a percentage: a number or decimal text of up to 34 digits, from 0 to ${WHOLE_PERCENT}`,
  params: { code: 'impossible-percentage' },
});

const MatchBand = z.strictObject({
  /** The percentage from which on the band holds, itself included. */
  from: Percent,
  /** What the band is called. */
  label: z.string().min(1).max(200),
});
type MatchBand = z.output<typeof MatchBand>;

/** The bands of the match in ascending order, each from its own bound on; none where the caller gave none. */
export type MatchBands = readonly { readonly from: Exact; readonly value: string }[];

/** A band may start at the very top, to hold that alone. */
const tableOf = (bands: readonly MatchBand[]): MatchBands =>
  bands.map(({ from, label }) => ({ from: decimalOf(from), value: label }));

/**
 * Whether bands cover every match from 0 up, each above the one before it; no bands are a table of none, and a bound that
 * is none is told by itself.
 */
const isTable = (bands: readonly MatchBand[]): boolean =>
  !bands.every(({ from }) => isPercent(from)) ||
  tableOf(bands).every(({ from }, i, table) => {
    const before = table[i - 1];
    return before === undefined ? from.isZero() : from.gt(before.from);
  });

const MatchBandsInput = z
  .array(MatchBand)
  .max(20)
  .refine(isTable, {
    error: 'not bands: the first starts from 0, and each of the others above the one before it',
    params: { code: 'impossible-bands' },
  });

const CompetencyInput = z.strictObject({
  /** What the competency is called; decides nothing. */
  name: flatFact(z.string().min(1).max(200)),
  /** The cluster it belongs to (Pasal 5 ayat (3)). */
  cluster: flatFact(CompetencyCluster),
  /** The level that the standard of the post asks for, 1 to 5. */
  required: flatFact(z.int().min(LOWEST_LEVEL).max(HIGHEST_LEVEL)),
  /** The level that the person holds; 0 when not even the lowest. */
  held: flatFact(z.int().min(0).max(HIGHEST_LEVEL)),
  /** How much it matters to the post. */
  importance: flatFact(CompetencyImportance),
});

/** The competencies that a post asks for and a person holds. Every fact may be left out. */
export const CompetencyGapInput = z.strictObject({
  /** The competencies of the standard; an empty list when it asks for none. */
  competencies: flatFact(z.array(CompetencyInput).max(MOST_COMPETENCIES)),
  /** The bands of the job-person match; agencies draw them differently, so that none is told when they are left out. */
  bands: flatFact(MatchBandsInput),
});
export interface CompetencyGapInput extends z.input<typeof CompetencyGapInput> {}

/** One competency after checking: `null` where not known. */
export interface Competency {
  readonly name: string | null;
  readonly cluster: CompetencyCluster | null;
  readonly required: number | null;
  readonly held: number | null;
  readonly importance: CompetencyImportance | null;
}

/** The facts after checking. */
export interface CompetencyFacts {
  readonly competencies: readonly Competency[] | null;
  readonly bands: MatchBands;
}

const readCompetencies = parserOf(CompetencyGapInput);

export const parseCompetencies = (raw: unknown): CompetencyFacts => {
  const { competencies, bands } = readCompetencies(raw);
  const competencyOf = ({ held, ...competency }: z.output<typeof CompetencyInput>): Competency => ({
    ...competency,
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
