/**
 * Our score of IP ASN against the figures that the service of BKN returned: where they differ, and what would explain it.
 *
 * @pasal Pasal 4, Pasal 12, Pasal 13
 * @source Permenpan RB 38/2018; Peraturan BKN 8/2019
 * @module
 */

import { nip } from '../../asn/nip.js';
import { decimalOf, type Exact, isUnsignedDecimal, sumOf } from '../../kernel/decimal.js';
import type { InputIssue } from '../../kernel/errors.js';
import { entry, type Fact, facts, type Input, type Known, numeral, questionOf } from '../../kernel/fact.js';
import { type Labelled, sameLabels } from '../../kernel/labels.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Finding } from '../../kernel/rules.js';
import { type Basis, type Context, type IpAsnOptions, ipAsnContextOf } from '../../law/ruleset.js';
import {
  IP_ASN_DIMENSIONS,
  type IpAsnDimensionName,
  type IpAsnScoreProvision,
  type ScoredDimension,
  sumsOf,
} from '../dimension.js';
import {
  FIRST_YEAR,
  factsOf,
  type IpAsnAnyRecord,
  type IpAsnFacts,
  type IpAsnInput,
  type IpAsnRecord,
  ipAsnPerson,
  issuesOfRecord,
  LAST_YEAR,
} from '../score/facts.js';
import { type History, pathInRecord } from '../score/history.js';
import { type Scoring, scoreBy, scoringOf } from '../score/index.js';
import { historyUntil, type IpAsnAssumption, type IpAsnMeasuredYear } from '../score/measured-year.js';
import { explanationsOf, type IpAsnDifference, type Supposition } from './difference.js';
import { supposePenalty } from './disiplin.js';
import { supposeAssessment } from './kinerja.js';
import { supposeTrainings } from './kompetensi.js';
import { supposeEducation } from './kualifikasi.js';

const HIGHEST_FIGURE = 999;
const PLAIN_YEAR = /^\d{4}$/;

const isYear = (year: number | string): boolean =>
  PLAIN_YEAR.test(`${year}`) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;

/** Text with a point in place of a comma. */
const withPoint = (figure: number | string): number | string =>
  typeof figure === 'string' ? figure.replace(',', '.') : figure;

/** A figure as the service writes it: a number, or text with a comma or a point. It may be more than a score can be. */
const isFigure = (figure: number | string): boolean =>
  isUnsignedDecimal(withPoint(figure)) && decimalOf(withPoint(figure)).lte(HIGHEST_FIGURE);

const IMPOSSIBLE_FIGURE = {
  code: 'impossible-value',
  message: `not a figure: a number from 0 to ${HIGHEST_FIGURE}, or text with a comma or a point`,
};
const IMPOSSIBLE_YEAR = { code: 'impossible-value', message: `not a measured year: ${FIRST_YEAR} to ${LAST_YEAR}` };

const figure = (): Fact<number | string> =>
  numeral(isFigure, IMPOSSIBLE_FIGURE, {
    least: 0,
    most: HIGHEST_FIGURE,
    pattern: /^((\d{1,2}|[0-8]\d\d|9[0-8]\d|99[0-8])([.,]\d{1,31})?|999([.,]0{1,31})?)$/,
  });

const bknFigures = /* @__PURE__ */ facts(() => ({
  /** The number of the person; decides nothing. */
  nip: nip(),
  /** Points of the first dimension. */
  kualifikasi: figure(),
  /** Points of the second dimension. */
  kompetensi: figure(),
  /** Points of the third dimension. */
  kinerja: figure(),
  /** Points of the fourth dimension. */
  disiplin: figure(),
  /** The total. */
  subtotal: figure(),
  /** The measured year; gives the year of the score where `year` is left out. */
  tahun: numeral(isYear, IMPOSSIBLE_YEAR, {
    least: FIRST_YEAR,
    most: LAST_YEAR,
    whole: true,
    pattern: /^(2019|20[2-9]\d|21\d\d)$/,
  }),
}));

/** What the service of BKN returns on a person, by its own names. Every figure may be left out. */
export interface BknFigures extends Input<typeof bknFigures> {}
export const figuresOfBkn = /* @__PURE__ */ questionOf<BknFigures, Known<typeof bknFigures>>(() => bknFigures.shape);

const own = /* @__PURE__ */ facts(() => ({
  /** What the service returned, by its own names. */
  bkn: entry(bknFigures),
}));
interface ReconciliationRecord extends IpAsnRecord, Known<typeof own> {}

/** The year of the service, where it is not the one that the record is of. */
const issuesOfYears = ({ year, bkn }: ReconciliationRecord): readonly InputIssue[] =>
  year === null || bkn === null || bkn.tahun === null || Number(bkn.tahun) === year
    ? []
    : [{ path: 'bkn.tahun', code: 'contradictory', message: `the record is of ${year}` }];

export const ipAsnReconciliation = /* @__PURE__ */ questionOf<IpAsnAnyRecord & Input<typeof own>, ReconciliationRecord>(
  () => ({ ...ipAsnPerson.shape, ...own.shape }),
  (record) => [...issuesOfRecord(record), ...issuesOfYears(record)],
);

/** The facts about a person as one may write them down for a score, and what the service of BKN returned. */
export type IpAsnReconciliationInput = IpAsnInput & { readonly bkn?: BknFigures | null | undefined };

const readReconciliation = /* @__PURE__ */ readFacts(ipAsnReconciliation);

/** Ours and theirs of one figure. */
export interface IpAsnFigures {
  /** Ours; `null` while facts are missing that can still change it. */
  readonly ours: number | null;
  /** Theirs; `null` while it is not given. */
  readonly theirs: number | null;
  /** Theirs less ours; `null` while one of the two is not known. */
  readonly difference: number | null;
  /** Whether they agree: `false` as soon as ours cannot become theirs any more, `null` while that is open. */
  readonly agrees: boolean | null;
}

/** A dimension, ours and theirs. */
export interface IpAsnReconciledDimension extends IpAsnFigures {
  /** The fewest points that ours can still come to. */
  readonly lowest: number;
  /** The most points that ours can still come to. */
  readonly highest: number;
  /** What would explain their figure, the smallest explanations first; empty where the two agree or theirs is missing. */
  readonly explanations: readonly IpAsnDifference[];
}

/** The answer to "why does the service of BKN tell another score?". */
export interface IpAsnReconciliation extends Labelled {
  readonly question: 'ip-asn-reconciliation';
  /**
   * `differs` as soon as a dimension or the total cannot agree, or all of them together cannot; `agrees` when every
   * dimension and the total does.
   */
  readonly verdict: 'agrees' | 'differs' | 'undetermined';
  /** The measured year. */
  readonly year: number;
  /** What the measured year takes in (C40). */
  readonly measuredYear: IpAsnMeasuredYear;
  /** What is taken for granted. */
  readonly assumptions: readonly IpAsnAssumption[];
  /** Paths of the entries dated after the day of the decision, which are not counted. */
  readonly laterThanAsOf: readonly string[];
  readonly dimensions: { readonly [name in IpAsnDimensionName]: IpAsnReconciledDimension };
  readonly total: IpAsnFigures;
  /** Whether their total is the sum of their own dimensions; `null` while one of the five figures is missing. */
  readonly subtotalAddsUp: boolean | null;
  /** Whether the year is later than the ruleset is known to stand unchanged. */
  readonly beyondRuleset: boolean;
  /** The steps of our score. */
  readonly steps: readonly Finding<IpAsnScoreProvision>[];
  /** Paths of the facts, ours and theirs, that can still change the verdict; empty once it is settled. */
  readonly missing: readonly string[];
  /** Paths of the facts that dimensions which can still agree wait for, and of their figures that are missing. */
  readonly valuesMissing: readonly string[];
  readonly basis: Basis;
}

type PerDimension<T> = { readonly [name in IpAsnDimensionName]: T };

/** A figure with all of its decimals. */
const figureOf = (figure: number | string | null | undefined): Exact | null =>
  figure === null || figure === undefined ? null : decimalOf(withPoint(figure));

type FigureName = IpAsnDimensionName | 'subtotal';
const FIGURES: readonly FigureName[] = [...IP_ASN_DIMENSIONS, 'subtotal'];

/** Their figures. */
type Theirs = { readonly [name in FigureName]: Exact | null };

const theirsOf = (bkn: ReconciliationRecord['bkn']): Theirs => ({
  kualifikasi: figureOf(bkn?.kualifikasi),
  kompetensi: figureOf(bkn?.kompetensi),
  kinerja: figureOf(bkn?.kinerja),
  disiplin: figureOf(bkn?.disiplin),
  subtotal: figureOf(bkn?.subtotal),
});

/** The facts to score, with the year that the service names where the record names none. */
const parseReconciliation = (raw: unknown): { readonly facts: IpAsnFacts; readonly theirs: Theirs } => {
  const { bkn, ...person } = readReconciliation(raw);
  const facts = factsOf(person);
  const year = bkn === null || bkn.tahun === null ? facts.year : Number(bkn.tahun);
  return { facts: { ...facts, year }, theirs: theirsOf(bkn) };
};

/** What ours can still come to, and whether that is theirs. */
const figuresOf = (possible: readonly number[], theirs: Exact | null): IpAsnFigures => {
  const [first, ...others] = possible;
  const ours = first === undefined || others.length > 0 ? null : first;
  const canAgree = theirs !== null && possible.some((points) => theirs.eq(points));
  return {
    ours,
    theirs: theirs === null ? null : theirs.toNumber(),
    difference: theirs === null || ours === null ? null : theirs.minus(ours).toNumber(),
    agrees: theirs === null || (canAgree && ours === null) ? null : canAgree,
  };
};

const missingOf = ({ steps }: ScoredDimension): string[] => [...new Set(steps.flatMap(({ missing }) => missing))];

const missingFact = (scored: ScoredDimension): IpAsnDifference => ({
  set: 1,
  reason: 'missing-fact',
  paths: missingOf(scored),
  value: null,
});

/** A dimension as we score it, and what of our record would have to be otherwise for a figure of theirs. */
interface DimensionOfRecord {
  readonly scored: ScoredDimension;
  readonly suppose: (theirs: number) => Supposition[];
}

const dimensionsOf = (scoring: Scoring, context: Context): PerDimension<DimensionOfRecord> => {
  const { year, table, history, kualifikasi, kompetensi, kinerja, disiplin } = scoring;
  const { facts } = history;
  const until = historyUntil(year, context);
  return {
    kualifikasi: {
      scored: kualifikasi,
      suppose: (theirs) => supposeEducation(facts, theirs, table, context, until),
    },
    kompetensi: {
      scored: kompetensi,
      suppose: (theirs) => supposeTrainings(history, year, theirs, table, context),
    },
    kinerja: {
      scored: kinerja,
      suppose: (theirs) => supposeAssessment(facts, year, theirs, table, context),
    },
    disiplin: {
      scored: disiplin,
      suppose: (theirs) => supposePenalty(facts, theirs, table, context, until),
    },
  };
};

/** Explanations by the paths of the record, where entries of it do not count. */
const inRecordOf = (explanations: readonly IpAsnDifference[], history: History): IpAsnDifference[] =>
  explanations.map((one) => ({ ...one, paths: one.paths.map((path) => pathInRecord(path, history)) }));

const reconcileDimension = (
  { scored, suppose }: DimensionOfRecord,
  theirs: Exact | null,
  history: History,
): IpAsnReconciledDimension => {
  const figures = figuresOf(scored.possible, theirs);
  const { lowest, highest } = scored.dimension;
  const explain = (): IpAsnDifference[] => {
    if (theirs === null || figures.agrees === true) return [];
    return figures.agrees === null
      ? [missingFact(scored)]
      : inRecordOf(explanationsOf(suppose(theirs.toNumber())), history);
  };
  return { ...figures, lowest, highest, explanations: explain() };
};

/** Whether all of their figures can be ours at once. */
const canAllAgree = (possible: PerDimension<readonly number[]>, theirs: Theirs): boolean => {
  const isTheirs = (name: FigureName) => (points: number) => theirs[name]?.eq(points) !== false;
  return sumsOf(IP_ASN_DIMENSIONS.map((name) => possible[name].filter(isTheirs(name)))).some(isTheirs('subtotal'));
};

const addsUp = (theirs: Theirs): boolean | null => {
  const figures: Exact[] = [];
  for (const name of IP_ASN_DIMENSIONS) {
    const figure = theirs[name];
    if (figure === null) return null;
    figures.push(figure);
  }
  return theirs.subtotal === null ? null : theirs.subtotal.eq(sumOf(figures));
};

/**
 * Where does our score differ from the figures that the service of BKN returned, and what would explain that? Figures are
 * compared exactly: ours are whole or half points, and a figure of theirs between them agrees with none.
 *
 * Every explanation says what would have to be otherwise in our record, and is checked by scoring that record: it makes
 * our figure theirs. Education, trainings and penalties are taken away and added; for trainings several together, of which
 * no part would do. Only where no post of the same group could come to their figure are posts of other groups supposed,
 * and `other-rules` is said where nothing explains it: they reckon in another way, or round. Which of several explanations
 * holds is for somebody to find out.
 *
 * @param record - an {@link IpAsnReconciliationInput}; facts and figures may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when `bkn.tahun` is
 *   another year than `year` (`contradictory`), or a figure is none (`impossible-value`).
 * @throws {@link NotInForceError} when `asOf` is before 2019-05-15.
 *
 * @example
 * ```ts
 * const reconciliation = reconcileIpAsn(
 *   {
 *     employmentStatus: 'pns',
 *     position: 'pelaksana',
 *     education: [{ level: 's1' }],
 *     trainings: [
 *       { kind: 'teknis', lastDay: '2022-03-10', hours: 20 },
 *       { kind: 'seminar', lastDay: '2021-05-04' },
 *     ],
 *     performance: { '2020': 'baik', '2021': 'sangat-baik' },
 *     penalties: [],
 *     bkn: { kualifikasi: '15', kompetensi: '22,5', kinerja: '25', disiplin: '5', subtotal: '67,5', tahun: '2022' },
 *   },
 *   { asOf: '2023-04-30' },
 * );
 * reconciliation.verdict; // 'differs'
 * reconciliation.total.difference; // -22.5
 * const { kualifikasi, kompetensi, kinerja } = reconciliation.dimensions;
 * kualifikasi.agrees; // true
 * kompetensi.explanations; // [{ set: 1, reason: 'training-not-recorded', paths: ['trainings[1]'], value: 'seminar' }]
 * kinerja.explanations[0]; // { set: 1, reason: 'other-year', paths: ['performance.2020'], value: 2020 }
 * kinerja.explanations[1]; // { set: 2, reason: 'other-assessment', paths: ['performance.2021'], value: 'baik' }
 * ```
 * @pasal Permenpan RB 38/2018 Pasal 4, 12, 13
 */
export const reconcileIpAsn = (record: IpAsnReconciliationInput, options: IpAsnOptions): IpAsnReconciliation =>
  reconcileIpAsnFrom(record, options);

/**
 * {@link reconcileIpAsn} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const reconcileIpAsnFrom = (record: unknown, options: IpAsnOptions): IpAsnReconciliation => {
  const context = ipAsnContextOf(options);
  const { facts, theirs } = parseReconciliation(record);
  const scoring = scoringOf(facts, context);
  const score = scoreBy(scoring, facts, context);
  const { history } = scoring;
  const ours = dimensionsOf(scoring, context);
  const possible: PerDimension<readonly number[]> = {
    kualifikasi: ours.kualifikasi.scored.possible,
    kompetensi: ours.kompetensi.scored.possible,
    kinerja: ours.kinerja.scored.possible,
    disiplin: ours.disiplin.scored.possible,
  };
  const dimensions: PerDimension<IpAsnReconciledDimension> = {
    kualifikasi: reconcileDimension(ours.kualifikasi, theirs.kualifikasi, history),
    kompetensi: reconcileDimension(ours.kompetensi, theirs.kompetensi, history),
    kinerja: reconcileDimension(ours.kinerja, theirs.kinerja, history),
    disiplin: reconcileDimension(ours.disiplin, theirs.disiplin, history),
  };
  const total = figuresOf(sumsOf(Object.values(possible)), theirs.subtotal);
  const agreements = [...Object.values(dimensions), total].map(({ agrees }) => agrees);
  const verdictOf = (): IpAsnReconciliation['verdict'] => {
    if (agreements.includes(false) || !canAllAgree(possible, theirs)) return 'differs';
    return agreements.includes(null) ? 'undetermined' : 'agrees';
  };
  const verdict = verdictOf();
  const open = IP_ASN_DIMENSIONS.filter((name) => dimensions[name].ours === null && dimensions[name].agrees === null);
  const valuesMissing = [
    ...open.flatMap((name) => missingOf(ours[name].scored)),
    ...FIGURES.filter((name) => theirs[name] === null).map((name) => `bkn.${name}`),
  ];
  return {
    question: 'ip-asn-reconciliation',
    verdict,
    year: score.year,
    measuredYear: score.measuredYear,
    assumptions: score.assumptions,
    laterThanAsOf: score.laterThanAsOf,
    ...sameLabels(score),
    dimensions,
    total,
    subtotalAddsUp: addsUp(theirs),
    beyondRuleset: score.beyondRuleset,
    steps: score.steps,
    missing: verdict === 'undetermined' ? [...valuesMissing] : [],
    valuesMissing,
    basis: score.basis,
  };
};
