/**
 * Learning hours (JP) of one person in one year: the minimum for PNS, the limit for PPPK, and what each record adds.
 *
 * @pasal Pasal 12 ayat (2) huruf f, Pasal 19 ayat (2)-(3)
 * @source Permen PUPR 2/2023
 * @module
 */

import { hoursOf } from '../../asn/learning-hours.js';
import { compareFolded, type Sameness } from '../../asn/same-training.js';
import { DEVELOPMENT_KINDS } from '../../asn/training-kind.js';
import { daysBetween, yearOf } from '../../kernel/calendar.js';
import { readerOf } from '../../kernel/computation.js';
import { type Labelled, labelsOf } from '../../kernel/labels.js';
import {
  type Confidence,
  type Evidence,
  exactness,
  type Finding,
  gapsAmong,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
  weakerOf,
} from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { confidenceOf } from '../../law/confidence.js';
import { readings } from '../../law/readings.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import {
  contradict,
  needsApproval,
  type OwnHours,
  ownHoursOf,
  type RecordStatus,
  shareDay,
  tallyOf,
} from './activities.js';
import { usualConfidence } from './conversion.js';
import { mayCompete } from './extremes.js';
import type { TrainingHoursInput } from './facts.js';
import { type Development, type HoursFacts, parseTrainingHours, recordsIn } from './facts.js';
import { areRecordsKnown, type HoursFact, hoursGaps, leastHundredths, mostHundredths } from './gaps.js';

/**
 * `sufficient` when nothing lacks and nothing exceeds; `short-so-far` below the minimum while the year is not over, `short`
 * once it is; `over-limit` above the limit; `not-applicable` for a CPNS, who has no yearly hours to take; `undetermined`
 * as long as a missing fact can still change the answer.
 */
export type TrainingHoursVerdict =
  | 'sufficient'
  | 'short-so-far'
  | 'short'
  | 'over-limit'
  | 'not-applicable'
  | 'undetermined';

/** Provisions that the findings on a year's hours cite. */
export type TrainingHoursProvision = 'pupr-2-2023/12.2.f' | 'pupr-2-2023/19.2' | 'pupr-2-2023/19.3';

/** What became of one record. */
export interface AssessedRecord {
  /** `unknown` while a missing fact can still change it. */
  readonly status: RecordStatus | 'unknown';
  /** Hours of the record by itself, no more sessions than its months hold; `null` while they are not known. */
  readonly hours: number | null;
  /** Hours it adds to the total. */
  readonly credited: number | null;
  /** Whether the hours were recorded or converted. */
  readonly source: 'recorded' | 'converted' | null;
  /** Where the numbers stand that its hours are converted by; `null` where they are recorded or a table was handed in. */
  readonly convertedBy: 'perlan-10-2018' | null;
  /** How well the conversion is attested. */
  readonly confidence: Confidence;
  /** Places of other records of the same activity, as far as is known (C15). */
  readonly sharesActivityWith: readonly number[];
  /** Places of other records that may be of the same activity and do not say enough to tell; each counts (C15). */
  readonly mayShareActivityWith: readonly number[];
  /** Places of other records of training that share a day with it, whether they compete for it or not (C8). */
  readonly sharesDayWith: readonly number[];
  /** Whether records of the same activity differ in kind or days. */
  readonly contradictory: boolean;
  /** Hours between the record and the one of the same activity that says most; `null` while they are not known. */
  readonly hoursBelowMost: number | null;
}

/** The answer to "does this person have the hours of the year, and what is still to be taken?". */
export interface TrainingHoursAssessment
  extends Omit<Assessment<TrainingHoursVerdict, TrainingHoursProvision>, 'verdict'>,
    Labelled {
  readonly question: 'training-hours';
  readonly verdict: TrainingHoursVerdict;
  /** The calendar year asked about. */
  readonly year: number;
  /** Hours taken by `asOf` that count; for a PPPK, of training alone (A12). */
  readonly total: number | null;
  /** Hours credited: for a PPPK no more than the limit (A13). */
  readonly credited: number | null;
  /** The fewest hours asked for; `null` where there is no minimum, or while it is not known. */
  readonly required: number | null;
  /** The most hours; `null` where there is no limit, or while it is not known. */
  readonly limit: number | null;
  /** Hours that lack to the minimum: those still to be taken before the year ends. */
  readonly shortfall: number | null;
  /** Hours above the limit. */
  readonly excess: number | null;
  /** Hours that the year's records after `asOf` will add; below zero where a certificate will displace more than it adds. */
  readonly planned: number | null;
  /** What lacks once they have been taken. */
  readonly shortfallAfterPlanned: number | null;
  /** Days left of the year after `asOf`. */
  readonly daysLeft: number;
  /** What became of each record, in the order given; empty while the list is not known. */
  readonly trainings: readonly AssessedRecord[];
  /** Paths of the facts that can still change one of the values above. */
  readonly valuesMissing: readonly string[];
}

const rule = <P extends TrainingHoursProvision, E extends Evidence>(
  definition: RowDefinition<HoursFacts, Context, HoursFact, P, E>,
) => row(definition);

/** Whom a bound on hours is for, and which records bear on it. */
const BOUNDS = {
  minimum: { status: 'pns', trainings: 'recordsForMinimum' },
  limit: { status: 'pppk', trainings: 'recordsForLimit' },
} as const;
type BoundName = keyof typeof BOUNDS;

const mayBeBoundBy = (bound: BoundName, { employmentStatus }: HoursFacts): boolean =>
  employmentStatus === null || employmentStatus === BOUNDS[bound].status;

/** The months of service count under one reading only, the records for those whom the bound may be for. */
const ignoredBy =
  (bound: BoundName) =>
  (facts: HoursFacts, { readings }: Context): HoursFact[] => [
    ...(readings.A10 === 'pro-rated' ? [] : (['monthsInService'] as const)),
    ...(mayBeBoundBy(bound, facts) ? [] : [BOUNDS[bound].trainings]),
  ];

/** A bound on hours, as far as the part of the year it is for is known. */
const boundOf = (
  hundredths: (facts: HoursFacts, context: Context) => number,
  facts: HoursFacts,
  context: Context,
): number | null =>
  context.readings.A10 === 'pro-rated' && facts.monthsInService === null ? null : hoursOf(hundredths(facts, context));

/** The hours that count toward a bound; nothing for those whom it is not for. */
const countedToward = (bound: BoundName, facts: HoursFacts, context: Context): number | null => {
  if (!mayBeBoundBy(bound, facts) || !areRecordsKnown(facts, bound, context)) return null;
  return hoursOf(tallyOf({ ...facts, employmentStatus: BOUNDS[bound].status }, context, 'ended-only').total);
};

const isOfYear = ({ lastDay }: Development, { year }: HoursFacts): boolean =>
  lastDay !== null && yearOf(lastDay) === year;

/** The weakest of what some hours rest on; a table of the caller's is taken as certain. */
const confidenceOfHours =
  (bound: BoundName) =>
  (facts: HoursFacts, context: Context): Confidence => {
    if (!mayBeBoundBy(bound, facts)) return 'certain';
    const isSure = (record: Development) =>
      weakestConversion(record, facts, context) === 'certain' &&
      !recordsIn(facts).some(mayBeOneWith(record)) &&
      !recordsIn(facts).some((other) => other !== record && shareDay(record, other));
    if (recordsIn(facts).every(isSure)) return 'certain';
    const ofBound = { ...facts, employmentStatus: BOUNDS[bound].status };
    const { total, outcomes } = tallyOf(ofBound, context, 'ended-only');
    // Where the hours suffice, or are too many, those that may still be added make no difference.
    const isPast =
      bound === 'minimum' ? total >= leastHundredths(facts, context) : total > mostHundredths(facts, context);
    const weighed = recordsIn(facts).filter((_, i) => outcomes[i]?.[isPast ? 'weighed' : 'mayWeigh'] === true);
    const conversions = weighed.map((record) => weakestConversion(record, facts, context));
    const mayBeDouble = weighed.some((record) => weighed.some(mayBeOneWith(record)));
    const grounds = [
      ...(mayBeDouble ? (['C15'] as const) : []),
      ...(restsOnSharedDays(ofBound, context) ? (['C8'] as const) : []),
    ];
    return [...conversions, confidenceOf(context, grounds)].reduce(weakerOf);
  };

/** Whether the hours would be others if days that activities share were read otherwise (C8). */
const restsOnSharedDays = (facts: HoursFacts, context: Context): boolean => {
  const totals = readings.C8.map(
    (C8) => tallyOf(facts, { ...context, readings: { ...context.readings, C8 } }, 'with-planned').total,
  );
  return new Set(totals).size > 1;
};

const mayBeOneWith =
  (one: Development) =>
  (other: Development): boolean =>
    one !== other && compareFolded(one, other) === 'possible-double';

/** How well the conversion of a record is attested; `certain` where nothing is converted by the usual table. */
const confidenceOfConversion = ({ hours, kind }: Development, { conversion }: HoursFacts, context: Context) =>
  hours !== null || kind === null || conversion !== null ? 'certain' : usualConfidence(kind, context);

/** The weakest conversion that may turn out to be that of a record. */
const weakestConversion = (record: Development, facts: HoursFacts, context: Context): Confidence =>
  (record.kind === null ? DEVELOPMENT_KINDS : [record.kind])
    .map((kind) => confidenceOfConversion({ ...record, kind }, facts, context))
    .reduce(weakerOf);

const measureApprovals = (facts: HoursFacts) => {
  const known = facts.isFilledIn || (facts.trainings !== null && hoursGaps.approvals(facts).length === 0);
  const concerned = recordsIn(facts).filter((record) => isOfYear(record, facts) && needsApproval(record));
  return {
    year: facts.year,
    recordsToApprove: known ? concerned.length : null,
    recordsApproved: known ? concerned.filter(({ conversionApproved }) => conversionApproved === true).length : null,
  };
};

const hoursRules = ruleTable<HoursFacts, Context, HoursFact, TrainingHoursProvision>(hoursGaps, [
  rule({
    provision: 'pupr-2-2023/12.2.f',
    reads: ['approvals'],
    measure: measureApprovals,
    judge: (e) => metIfApplies(e.recordsToApprove !== 0, e.recordsToApprove === e.recordsApproved),
    // What is not approved does not count; that by itself breaks no duty of the person.
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/19.2',
    reads: ['employmentStatus', 'monthsInService', 'recordsForMinimum'],
    ignores: ignoredBy('minimum'),
    measure: (facts, context) => ({
      employmentStatus: facts.employmentStatus,
      year: facts.year,
      countedHours: countedToward('minimum', facts, context),
      minimumHours: boundOf(leastHundredths, facts, context),
    }),
    judge: (e) =>
      metIfApplies(
        e.employmentStatus === 'pns',
        e.countedHours !== null && e.minimumHours !== null && e.countedHours >= e.minimumHours,
      ),
    confidence: (facts, context) =>
      facts.employmentStatus === 'cpns' ? confidenceOf(context, ['C11']) : confidenceOfHours('minimum')(facts, context),
  }),
  rule({
    provision: 'pupr-2-2023/19.3',
    reads: ['employmentStatus', 'monthsInService', 'recordsForLimit'],
    ignores: ignoredBy('limit'),
    measure: (facts, context) => ({
      employmentStatus: facts.employmentStatus,
      year: facts.year,
      countedHours: countedToward('limit', facts, context),
      maximumHours: boundOf(mostHundredths, facts, context),
    }),
    judge: (e) =>
      metIfApplies(
        e.employmentStatus === 'pppk',
        e.countedHours !== null && e.maximumHours !== null && e.countedHours <= e.maximumHours,
      ),
    confidence: confidenceOfHours('limit'),
  }),
]);

/** What the year comes to, in hundredths, for facts that are known. */
const reckon = (facts: HoursFacts, context: Context) => {
  const ended = tallyOf(facts, context, 'ended-only');
  const inAll = tallyOf(facts, context, 'with-planned').total;
  const required = facts.employmentStatus === 'pns' ? leastHundredths(facts, context) : null;
  const limit = facts.employmentStatus === 'pppk' ? mostHundredths(facts, context) : null;
  const lackingTo = (total: number) => Math.max((required ?? 0) - total, 0);
  const capped = limit !== null && context.readings.A13 === 'up-to-limit';
  return {
    total: ended.total,
    credited: capped ? Math.min(ended.total, limit) : ended.total,
    required,
    limit,
    shortfall: lackingTo(ended.total),
    excess: Math.max(ended.total - (limit ?? ended.total), 0),
    planned: inAll - ended.total,
    shortfallAfterPlanned: lackingTo(inAll),
    outcomes: ended.outcomes,
    own: recordsIn(facts).map((record) => ownHoursOf(record, facts, context)),
  };
};

const placesOf = (
  trainings: readonly Development[],
  isMeant: (other: Development) => boolean,
  index: number,
): number[] => trainings.flatMap((other, i) => (i !== index && isMeant(other) ? [i] : []));

/** What the hours of a record lack to the most that the records of its activity have; `null` while some is not known. */
const belowMost = (own: readonly (OwnHours | null)[], index: number, others: readonly number[]): number | null => {
  const hundredths = [index, ...others].map((place) => own[place]?.hundredths ?? Number.NaN);
  const below = Math.max(...hundredths) - (own[index]?.hundredths ?? Number.NaN);
  return Number.isNaN(below) ? null : below;
};

type Appraised = Assessment<'short' | 'sufficient', TrainingHoursProvision>;

/** The verdict and what it still waits for: whose hours these are decides whether there is anything to suffice for. */
const verdictOn = (
  { verdict, findings, missing }: Appraised,
  { employmentStatus, year }: HoursFacts,
  { asOf }: Context,
): { readonly verdict: TrainingHoursVerdict; readonly missing: readonly string[] } => {
  if (employmentStatus === 'cpns') return { verdict: 'not-applicable', missing };
  if (employmentStatus === null) {
    return { verdict: 'undetermined', missing: [...new Set(['employmentStatus', ...missing])] };
  }
  if (verdict !== 'short') return { verdict, missing };
  const isOver = ({ provision, status }: Finding) => provision === 'pupr-2-2023/19.3' && status === 'unmet';
  if (findings.some(isOver)) return { verdict: 'over-limit', missing };
  return { verdict: asOf > lastDayOf(year) ? 'short' : 'short-so-far', missing };
};

const lastDayOf = (year: number): string => `${year}-12-31`;

/**
 * Does this person have the learning hours of the year, and what is still to be taken? A record counts for the year of
 * its last day once that day has come, and records of one activity count once (C15). Of classical activities that share
 * a day each counts that earned a certificate; one without counts if none beside it has one, and then the one with most
 * hours (C8). Hours that are not recorded are converted by the table handed in or, failing that, by the usual one, whose
 * numbers are only likely or unsure; the result's confidence says so. A CPNS has no yearly hours: the verdict is
 * `not-applicable`, beside the total.
 *
 * @param record - a {@link TrainingHoursInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const answer = assessTrainingHours(
 *   {
 *     employmentStatus: 'pns',
 *     trainings: [
 *       { kind: 'teknis', certificateNumber: 'A-1', firstDay: '2026-03-02', lastDay: '2026-03-04', hours: 12 },
 *       { kind: 'teknis', certificateNumber: 'A-1', firstDay: '2026-03-02', lastDay: '2026-03-04', hours: 12 },
 *       { kind: 'seminar', lastDay: '2026-05-20', international: false },
 *     ],
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * answer.verdict; // 'short-so-far'
 * answer.total; // 16
 * answer.shortfall; // 4
 * answer.trainings.map(({ status }) => status); // ['counted', 'double', 'counted']
 * answer.basis.confidence; // 'likely'
 * ```
 * @pasal Pasal 12 ayat (2) huruf f, Pasal 19 ayat (2)-(3)
 */
export const assessTrainingHours = (record: TrainingHoursInput, options: DecisionOptions): TrainingHoursAssessment =>
  assessTrainingHoursFrom(record, options);

/**
 * {@link assessTrainingHours} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessTrainingHoursFrom = (record: unknown, options: DecisionOptions): TrainingHoursAssessment => {
  const context = contextOf(options);
  const facts = parseTrainingHours(record, context);
  const assessed = assessBy(hoursRules, facts, context, { barred: 'short', clear: 'sufficient' });
  const proRated = context.readings.A10 === 'pro-rated' ? (['monthsInService'] as const) : [];
  const names: readonly HoursFact[] = ['employmentStatus', ...proRated, 'recordsForValues'];
  const { read, missing, isExact } = readerOf(facts, gapsAmong(hoursGaps, names, facts, context), (f) =>
    reckon(f, context),
  );
  const readHours = (project: (values: ReturnType<typeof reckon>) => number | null): number | null => {
    const hundredths = read(project);
    return hundredths === null ? null : hoursOf(hundredths);
  };
  const trainings = recordsIn(facts);
  const told = trainings.map((one, index): AssessedRecord => {
    const compares = (as: Sameness) => (other: Development) => compareFolded(one, other) === as;
    const sharesActivityWith = placesOf(trainings, compares('same'), index);
    const source = read((v) => v.own[index]?.source ?? null);
    return {
      status: read((v) => v.outcomes[index]?.status ?? null) ?? 'unknown',
      hours: readHours((v) => v.own[index]?.hundredths ?? null),
      credited: readHours((v) => v.outcomes[index]?.credited ?? null),
      source,
      convertedBy: source === 'converted' && facts.conversion === null ? 'perlan-10-2018' : null,
      confidence: confidenceOfConversion(one, facts, context),
      sharesActivityWith,
      mayShareActivityWith: placesOf(trainings, compares('possible-double'), index),
      sharesDayWith: placesOf(trainings, (other) => shareDay(one, other), index),
      contradictory: trainings.some((other, i) => i !== index && contradict(one, other)),
      hoursBelowMost: readHours((v) => belowMost(v.own, index, sharesActivityWith)),
    };
  });
  // What is planned is a value of the answer too, and rests on how its hours were found.
  const ofPlanned = told.filter(({ status }) => status === 'planned').map(({ confidence }) => confidence);
  const ofYear = trainings.filter((_, index) => told[index]?.status !== 'outside-year');
  const sharesDays = ofYear.some((one, i) => ofYear.some((other, j) => i < j && mayCompete(one, other)));
  const ofDays = confidenceOf(context, sharesDays ? ['C8'] : []);
  return {
    question: 'training-hours',
    ...assessed,
    ...verdictOn(assessed, facts, context),
    basis: { ...assessed.basis, confidence: ofPlanned.reduce(weakerOf, weakerOf(assessed.basis.confidence, ofDays)) },
    year: facts.year,
    total: readHours((v) => v.total),
    credited: readHours((v) => v.credited),
    required: readHours((v) => v.required),
    limit: readHours((v) => v.limit),
    shortfall: readHours((v) => v.shortfall),
    excess: readHours((v) => v.excess),
    planned: readHours((v) => v.planned),
    shortfallAfterPlanned: readHours((v) => v.shortfallAfterPlanned),
    ...labelsOf({ trainings: facts.trainings }),
    daysLeft: Math.max(daysBetween(context.asOf, lastDayOf(facts.year)), 0),
    trainings: told,
    valuesMissing: missing(),
    ...exactness(isExact() && assessed.exact !== false),
  };
};
