/**
 * The score of IP ASN of one person in one year: four dimensions, their total and its category.
 *
 * @pasal Pasal 4, Pasal 12, Pasal 13, Pasal 14
 * @source Permenpan RB 38/2018; Peraturan BKN 8/2019
 * @module
 */

import { type Labelled, labelsOf } from '../../kernel/labels.js';
import { decidedOn } from '../../kernel/read-facts.js';
import { type Finding, type Status, weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, type Context, type IpAsnOptions, ipAsnContextOf } from '../../law/ruleset.js';
import { categoryOf, IP_ASN_CATEGORIES, type IpAsnCategory } from '../bands.js';
import {
  type IpAsnDimension,
  type IpAsnDimensionName,
  type IpAsnScoreProvision,
  rangeOf,
  type ScoredDimension,
  stepOf,
  sumsOf,
} from '../dimension.js';
import { isBeyondRuleset, type PointTable, pointTableOf } from '../points.js';
import { scoreDisiplin } from './disiplin.js';
import type { IpAsnInput } from './facts.js';
import { type IpAsnFacts, parseIpAsn } from './facts.js';
import { countsUndated, type History, historyOf, inRecord, placeInRecord, scoredInRecord } from './history.js';
import type { IpAsnPostGroup } from './kinds.js';
import { scoreKinerja } from './kinerja.js';
import { type ScoredKompetensi, scoreKompetensi } from './kompetensi.js';
import { scoreKualifikasi } from './kualifikasi.js';
import {
  assumptionsOf,
  historyUntil,
  type IpAsnAssumption,
  type IpAsnMeasuredYear,
  measuredYearOf,
} from './measured-year.js';
import { type IpAsnDouble, type IpAsnSameTraining, sameTrainingOf } from './same-trainings.js';
import { windowsOf } from './trainings.js';

/** The answer to "what is this person's IP ASN, and why?". */
export interface IpAsnScore extends Labelled {
  readonly question: 'ip-asn-score';
  /** The measured year. */
  readonly year: number;
  /** What the measured year takes in (C40). */
  readonly measuredYear: IpAsnMeasuredYear;
  /** What is taken for granted. */
  readonly assumptions: readonly IpAsnAssumption[];
  /** Paths of the entries dated after the day of the decision, which are not counted. */
  readonly laterThanAsOf: readonly string[];
  /** Trainings that were entered more than once, and count once (C15). */
  readonly sameTrainings: readonly IpAsnSameTraining[];
  /** Entries that may be of one training and earn more as two, two and two; all of them count (C15). */
  readonly possibleDoubles: readonly IpAsnDouble[];
  /** The group of the post; also where the post is not known and all that are possible are of one group. */
  readonly postGroup: IpAsnPostGroup | null;
  /** Whether the person is among those who are measured in that year; the score is given in any case. */
  readonly measured: boolean | null;
  /** The sum of the four dimensions; `null` while facts are missing that can still change it. */
  readonly total: number | null;
  /** The lowest total still possible. */
  readonly lowest: number;
  /** The highest total still possible. */
  readonly highest: number;
  /** The category of the total; `null` while several are possible. */
  readonly category: IpAsnCategory | null;
  /** Every category still possible, from the lowest. */
  readonly categories: readonly IpAsnCategory[];
  readonly dimensions: { readonly [name in IpAsnDimensionName]: IpAsnDimension };
  /** Whether the year is later than the ruleset is known to stand unchanged. */
  readonly beyondRuleset: boolean;
  readonly steps: readonly Finding<IpAsnScoreProvision>[];
  /** Paths of the facts that can still change a step: the total, or whether the person is measured. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/** Who is measured: PNS, and PPPK from some year on, of which no article was found. */
const measuredStep = (
  { employmentStatus }: IpAsnFacts,
  year: number,
  table: PointTable,
): Finding<IpAsnScoreProvision> => {
  const measuredFrom = employmentStatus === 'pppk' ? table.pppkFromYear : null;
  const evidence = { employmentStatus, year, measuredFrom };
  const provision = employmentStatus === 'pppk' ? 'peraturan-bkn-8-2019' : 'permenpan-rb-38-2018/3';
  if (employmentStatus === null) {
    return stepOf(provision, 'unknown', 'certain', ['employmentStatus'], evidence);
  }
  const isMeasured = employmentStatus === 'pns' || (measuredFrom !== null && year >= measuredFrom);
  return stepOf(provision, isMeasured ? 'met' : 'unmet', 'certain', [], evidence);
};

/** The sum of the dimensions, if each has one number of points left. */
const settledTotal = ({ kualifikasi, kompetensi, kinerja, disiplin }: IpAsnScore['dimensions']): number | null =>
  kualifikasi.points === null || kompetensi.points === null || kinerja.points === null || disiplin.points === null
    ? null
    : kualifikasi.points + kompetensi.points + kinerja.points + disiplin.points;

/** What the total can still come to, and its category. */
type Outlook = Pick<IpAsnScore, 'lowest' | 'highest' | 'category' | 'categories'>;

const settledOutlook = (total: number, table: PointTable, context: Context): Outlook => {
  const category = categoryOf(total, table, context);
  return { lowest: total, highest: total, category, categories: [category] };
};

const openOutlook = (totals: readonly number[], table: PointTable, context: Context): Outlook => {
  const reached = new Set(totals.map((total) => categoryOf(total, table, context)));
  const categories = IP_ASN_CATEGORIES.filter((category) => reached.has(category));
  const [category = null, ...others] = categories;
  return { ...rangeOf(totals), category: others.length === 0 ? category : null, categories };
};

const missingIn = (steps: readonly Finding[]): string[] => {
  if (steps.every((step) => step.missing.length === 0)) return [];
  return [...new Set(steps.flatMap((step) => step.missing))];
};

const MEASURED: { readonly [status in Status]: boolean | null } = {
  met: true,
  unmet: false,
  unknown: null,
  'not-applicable': null,
};

/** The dimensions as they were scored, and by what. */
export interface Scoring {
  readonly year: number;
  readonly table: PointTable;
  /** The part of the history that counts. */
  readonly history: History;
  readonly kualifikasi: ScoredDimension;
  readonly kompetensi: ScoredKompetensi;
  readonly kinerja: ScoredDimension;
  readonly disiplin: ScoredDimension;
}

/** Scores the dimensions of facts that were checked, in a decision's surroundings. */
export const scoringOf = (facts: IpAsnFacts, context: Context): Scoring => {
  const year = facts.year ?? context.year;
  const table = pointTableOf(context);
  const beyondRuleset = isBeyondRuleset(year, context);
  const windows = windowsOf(table, year, context);
  const history = historyOf(facts, year, windows, context);
  const until = historyUntil(year, context);
  const counted = history.facts;
  const kompetensi = scoredInRecord(history, (seen) =>
    scoreKompetensi(seen, history.together, windows, table, context, beyondRuleset),
  );
  return {
    year,
    table,
    history,
    kualifikasi: inRecord(scoreKualifikasi(counted, table, context, until, beyondRuleset), 'education', history),
    kompetensi: { ...kompetensi, ...inRecord(kompetensi, 'trainings', history) },
    kinerja: scoreKinerja(counted, year, table, context),
    disiplin: inRecord(scoreDisiplin(counted, table, context, until), 'penalties', history),
  };
};

/** The trainings that were entered more than once, with those of which facts are missing that make no difference. */
const sameTrainingsIn = ({ history, kompetensi }: Scoring, { trainings }: IpAsnFacts): IpAsnSameTraining[] => {
  const placeOf = (place: number): number => placeInRecord(place, history);
  if (trainings === null) return [];
  const settled = kompetensi.settledTwins.map(({ counted, others }) =>
    sameTrainingOf(trainings, placeOf(counted), others.map(placeOf)),
  );
  return [...history.sameTrainings, ...settled];
};

/** The score that the dimensions make. */
export const scoreBy = (scoring: Scoring, facts: IpAsnFacts, context: Context): IpAsnScore => {
  const { year, table, history, kualifikasi, kompetensi, kinerja, disiplin } = scoring;
  const measured = measuredStep(facts, year, table);
  const steps = [measured, ...kualifikasi.steps, ...kompetensi.steps, ...kinerja.steps, ...disiplin.steps];
  const dimensions = {
    kualifikasi: kualifikasi.dimension,
    kompetensi: kompetensi.dimension,
    kinerja: kinerja.dimension,
    disiplin: disiplin.dimension,
  };
  const total = settledTotal(dimensions);
  const { lowest, highest, category, categories } =
    total === null
      ? openOutlook(
          sumsOf([kualifikasi.possible, kompetensi.possible, kinerja.possible, disiplin.possible]),
          table,
          context,
        )
      : settledOutlook(total, table, context);
  return {
    question: 'ip-asn-score',
    year,
    measuredYear: measuredYearOf(year, table, context),
    assumptions: [
      ...assumptionsOf(year, context),
      ...(countsUndated(history, year, context) ? (['undated-counted'] as const) : []),
    ],
    laterThanAsOf: [...history.laterThanAsOf],
    ...labelsOf({ education: facts.education, trainings: facts.trainings, penalties: facts.penalties }),
    sameTrainings: sameTrainingsIn(scoring, facts),
    possibleDoubles: [...history.possibleDoubles],
    postGroup: kompetensi.postGroup,
    measured: MEASURED[measured.status],
    total,
    lowest,
    highest,
    category,
    categories,
    dimensions,
    beyondRuleset: isBeyondRuleset(year, context),
    steps,
    missing: missingIn(steps),
    basis: basisOf(context, weakestOf(steps)),
  };
};

/** A score by facts that were checked, in a decision's surroundings. */
export const scoreIn = (facts: IpAsnFacts, context: Context): IpAsnScore =>
  scoreBy(scoringOf(facts, context), facts, context);

const decidedOnParsed = (facts: IpAsnFacts, context: Context): IpAsnScore => decidedOn(() => scoreIn(facts, context));

/**
 * Scores facts that {@link parseIpAsn} has checked: the same answer as {@link scoreIpAsn}, without checking again.
 *
 * @throws {@link InvalidInputError} when a training contradicts the post.
 * @throws {@link NotInForceError} when `asOf` is before 2019-05-15.
 */
export const scoreParsedIpAsn = (facts: IpAsnFacts, options: IpAsnOptions): IpAsnScore =>
  decidedOnParsed(facts, ipAsnContextOf(options));

/**
 * What is this person's IP ASN in a year, and why? Every entry of the history is told, with what it gave or why it gave
 * nothing; with facts missing the lowest and the highest total still possible are given, and nothing is guessed. Entries
 * dated after `asOf`, or after the measured year, are told and not counted (C5, C39).
 *
 * @param record - an {@link IpAsnInput}, straight from an HRIS; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when a training is said
 *   to match a post that it cannot match (`contradictory`).
 * @throws {@link NotInForceError} when `asOf` is before 2019-05-15.
 *
 * @example
 * ```ts
 * const score = scoreIpAsn(
 *   {
 *     employmentStatus: 'pns',
 *     year: 2022,
 *     position: 'pelaksana',
 *     education: [{ level: 's1' }, { level: 'slta' }],
 *     trainings: [
 *       { kind: 'teknis', lastDay: '2022-03-09', hours: 12 },
 *       { kind: 'teknis', lastDay: '2022-08-18', hours: 8 },
 *       { kind: 'seminar', lastDay: '2020-12-31' },
 *     ],
 *     performance: { '2021': 'baik' },
 *     penalties: [],
 *   },
 *   { asOf: '2022-12-31' },
 * );
 * score.total; // 67.5
 * score.category; // 'rendah'
 * score.dimensions.kompetensi.points; // 22.5
 * score.dimensions.kompetensi.items[2]; // { path: 'trainings[2]', status: 'not-counted', reason: 'outside-window' }
 * ```
 * @pasal Permenpan RB 38/2018 Pasal 4, 12, 13, 14
 */
export const scoreIpAsn = (record: IpAsnInput, options: IpAsnOptions): IpAsnScore => scoreIpAsnFrom(record, options);

/**
 * {@link scoreIpAsn} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const scoreIpAsnFrom = (record: unknown, options: IpAsnOptions): IpAsnScore =>
  scoreParsedIpAsn(parseIpAsn(record), options);
