/**
 * The facts that the score of IP ASN is made of, as a record gives them and as the rules read them.
 *
 * @module
 */
import * as z from 'zod';
import { EmploymentStatus, PenaltyLevel, PREDICATES, Predicate } from '../asn/employment.js';
import { hundredthsOf, LearningHours } from '../asn/learning-hours.js';
import { LeadershipTier } from '../asn/training-kind.js';
import { type InputIssue, InvalidInputError } from '../kernel/errors.js';
import { fact, isoDate } from '../kernel/fields.js';
import { parserOf } from '../kernel/input.js';

/** Posts with leadership training of their own, from the top. */
export const STRUCTURAL_POSTS = ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'] as const;

/** Posts as IP ASN tells them apart, those with leadership training first. */
export const IP_ASN_POSTS = [...STRUCTURAL_POSTS, 'fungsional', 'pelaksana'] as const;
export const IpAsnPost = z.enum(IP_ASN_POSTS);
export type IpAsnPost = z.infer<typeof IpAsnPost>;

/** A post with leadership training of its own. */
export type StructuralPost = Exclude<IpAsnPost, 'fungsional' | 'pelaksana'>;

/** The groups of posts that have tables of points of their own. */
export type IpAsnPostGroup = 'struktural' | 'fungsional' | 'pelaksana';

/** The group that a post belongs to. */
export const postGroupOf = (post: IpAsnPost): IpAsnPostGroup =>
  post === 'fungsional' || post === 'pelaksana' ? post : 'struktural';

/** Formal education as IP ASN tells it apart, from the highest. */
export const EDUCATION_LEVELS = ['s3', 's2', 's1', 'd4', 'd3', 'd2', 'd1', 'slta', 'di-bawah-slta'] as const;
export const EducationLevel = z.enum(EDUCATION_LEVELS);
export type EducationLevel = z.infer<typeof EducationLevel>;

/**
 * Kinds of training that IP ASN counts. `seminar` is the fourth kind as a whole: seminar, workshop, conference and their
 * equals; `lainnya` counts for nothing.
 */
export const IP_ASN_TRAINING_KINDS = ['kepemimpinan', 'fungsional', 'teknis', 'seminar', 'lainnya'] as const;
export const IpAsnTrainingKind = z.enum(IP_ASN_TRAINING_KINDS);
export type IpAsnTrainingKind = z.infer<typeof IpAsnTrainingKind>;

const PLAIN_VALUE = /^\d{1,3}(\.\d{1,6})?$/;
const HIGHEST_VALUE = 100;

const isValue = (value: number | string): boolean => PLAIN_VALUE.test(`${value}`) && Number(value) <= HIGHEST_VALUE;

/** A value from 0 to 100, as a number or decimal text with at most six decimals. */
export const HundredValue = z.union([z.number(), z.string()]).refine(isValue, {
  error: `not a value: a number from 0 to ${HIGHEST_VALUE}, with a point and at most six decimals`,
  params: { code: 'impossible-value' },
});

const EducationInput = z.strictObject({
  /** Level of the education. */
  level: fact(EducationLevel),
  /** Day of graduation; may not lie after the day of the decision, and decides nothing else (C39). */
  graduatedOn: fact(isoDate),
});

const TrainingInput = z.strictObject({
  /** What it counts as. */
  kind: fact(IpAsnTrainingKind),
  /** Last day of the training, which says what window it falls in. */
  completedOn: fact(isoDate),
  /** Learning hours (JP); only those of technical training count. */
  hours: fact(LearningHours),
  /** Tier of leadership training, from which it is read whether it matches the post (C31). */
  tier: fact(LeadershipTier),
  /** Whether leadership or functional training matches the post held, where the agency says so itself. */
  matchesPost: fact(z.boolean()),
});

const IpAsnPenaltyInput = z.strictObject({
  /** Level of the penalty. */
  level: fact(PenaltyLevel),
  /** Date of the decree; decides only under the reading A81 `look-back`. */
  decreeDate: fact(isoDate),
});

/** Measured years that can be asked for: from that of the ruleset on. */
export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2199;
/** The most years that a look-back can have. */
export const LONGEST_LOOK_BACK = 60;

export const ipAsnFields = {
  /** PNS are measured; PPPK since 2024. */
  employmentStatus: fact(EmploymentStatus),
  /** The measured year; that of `asOf` when left out, which is not the one that is measured in April. */
  year: z.int().min(FIRST_YEAR).max(LAST_YEAR).nullish(),
  /** The post held. */
  post: fact(IpAsnPost),
  /** Every formal education finished, in any order; an empty list when there was none. */
  education: fact(z.array(EducationInput).max(50)),
  /** Every training taken, in any order, of any year; an empty list when there was none. */
  trainings: fact(z.array(TrainingInput).max(1000)),
  /** Assessment by year, as a predicate or as a value from 0 to 100: `{ '2025': 'baik' }` or `{ '2025': 82.5 }`. */
  performance: fact(z.record(z.string().regex(/^(19|20|21)\d\d$/), fact(z.union([Predicate, HundredValue])))),
  /** Every disciplinary penalty ever given; an empty list when there was none. */
  penalties: fact(z.array(IpAsnPenaltyInput).max(50)),
  /** For how many years a penalty counts; read only under the reading A81 `look-back`. */
  penaltyLookBackYears: fact(z.int().min(1).max(LONGEST_LOOK_BACK)),
};

/** The facts about a person. Every one may be left out. */
export const IpAsnInput = z.strictObject(ipAsnFields);

type AnyRecord = z.input<typeof IpAsnInput>;
type AnyTraining = z.input<typeof TrainingInput>;

/** A training of a kind that the group of posts does not count, so that it cannot match the post. */
export interface UncountedIpAsnTraining<Kind extends IpAsnTrainingKind>
  extends Omit<AnyTraining, 'kind' | 'matchesPost'> {
  readonly kind?: Kind | null | undefined;
  readonly matchesPost?: false | null | undefined;
}

/** A training of the other kinds. */
export interface CountedIpAsnTraining<Uncounted extends IpAsnTrainingKind> extends Omit<AnyTraining, 'kind'> {
  readonly kind?: Exclude<IpAsnTrainingKind, Uncounted> | null | undefined;
}

/** A record of somebody in some posts, with the trainings that one can write down for them. */
export interface IpAsnRecordOf<Post extends IpAsnPost, Training> extends Omit<AnyRecord, 'post' | 'trainings'> {
  readonly post?: Post | null | undefined;
  readonly trainings?: readonly Training[] | null | undefined;
}

/**
 * The facts about a person, as one may write them down: leadership training that matches the post of a pelaksana, and the
 * like, cannot be written.
 */
export type IpAsnInput =
  | IpAsnRecordOf<StructuralPost, UncountedIpAsnTraining<'fungsional'> | CountedIpAsnTraining<'fungsional'>>
  | IpAsnRecordOf<'fungsional', UncountedIpAsnTraining<'kepemimpinan'> | CountedIpAsnTraining<'kepemimpinan'>>
  | IpAsnRecordOf<
      'pelaksana',
      UncountedIpAsnTraining<'kepemimpinan' | 'fungsional'> | CountedIpAsnTraining<'kepemimpinan' | 'fungsional'>
    >;

const readRecord = parserOf(IpAsnInput);

/** An education after checking. */
export interface Education {
  readonly level: EducationLevel | null;
  readonly graduatedOn: string | null;
}

/** A training after checking. */
export interface IpAsnTraining {
  readonly kind: IpAsnTrainingKind | null;
  readonly completedOn: string | null;
  /** Learning hours in hundredths. */
  readonly hours: number | null;
  readonly tier: LeadershipTier | null;
  readonly matchesPost: boolean | null;
}

/** A penalty after checking. */
export interface IpAsnPenalty {
  readonly level: PenaltyLevel | null;
  readonly decreeDate: string | null;
}

/** The assessment of a year after checking: a predicate, or a value from 0 to 100. */
export interface YearOfPerformance {
  readonly year: number;
  readonly assessment: Predicate | number;
}

/** The facts after checking: every one present, `null` where not known. Made by {@link parseIpAsn}. */
export interface IpAsnFacts {
  readonly employmentStatus: EmploymentStatus | null;
  /** `null` stands for the year of the day of the decision. */
  readonly year: number | null;
  readonly post: IpAsnPost | null;
  readonly education: readonly Education[] | null;
  readonly trainings: readonly IpAsnTraining[] | null;
  /** Years that an assessment is known of. */
  readonly performance: readonly YearOfPerformance[];
  readonly penalties: readonly IpAsnPenalty[] | null;
  readonly penaltyLookBackYears: number | null;
}

const performanceOf = (input: AnyRecord['performance']): YearOfPerformance[] => {
  const years: YearOfPerformance[] = [];
  for (const year in input) {
    const raw = input[year] ?? null;
    if (raw === null) continue;
    const predicate = PREDICATES.find((one) => one === raw);
    // Adding 0 makes 0 of -0, which JSON does not have.
    years.push({ year: Number(year), assessment: predicate ?? Number(raw) + 0 });
  }
  return years;
};

const trainingOf = ({ kind, completedOn, hours, tier, matchesPost }: AnyTraining): IpAsnTraining => ({
  kind: kind ?? null,
  completedOn: completedOn ?? null,
  hours: hours === undefined || hours === null ? null : hundredthsOf(hours),
  tier: tier ?? null,
  matchesPost: matchesPost ?? null,
});

/** The facts of a record that was checked. */
export const factsOf = (input: z.output<typeof IpAsnInput>): IpAsnFacts => ({
  employmentStatus: input.employmentStatus ?? null,
  year: input.year ?? null,
  post: input.post ?? null,
  education:
    input.education?.map(({ level, graduatedOn }) => ({ level: level ?? null, graduatedOn: graduatedOn ?? null })) ??
    null,
  trainings: input.trainings?.map(trainingOf) ?? null,
  performance: performanceOf(input.performance),
  penalties:
    input.penalties?.map(({ level, decreeDate }) => ({ level: level ?? null, decreeDate: decreeDate ?? null })) ?? null,
  penaltyLookBackYears: input.penaltyLookBackYears ?? null,
});

/**
 * Checks a raw record once, so that it can be scored many times (for other years, readings, amendments) without checking
 * it again.
 *
 * @throws {@link InvalidInputError} with every issue when the record is wrong.
 */
export const parseIpAsn = (raw: unknown): IpAsnFacts => factsOf(readRecord(raw));

const isAfter = (date: string | null, asOf: string): boolean => date !== null && date > asOf;

const pathsAfter = ({ education, trainings, penalties }: IpAsnFacts, asOf: string): string[] => [
  ...(education ?? []).flatMap(({ graduatedOn }, i) =>
    isAfter(graduatedOn, asOf) ? [`education[${i}].graduatedOn`] : [],
  ),
  ...(trainings ?? []).flatMap(({ completedOn }, i) =>
    isAfter(completedOn, asOf) ? [`trainings[${i}].completedOn`] : [],
  ),
  ...(penalties ?? []).flatMap(({ decreeDate }, i) =>
    isAfter(decreeDate, asOf) ? [`penalties[${i}].decreeDate`] : [],
  ),
];

/** Asked first: hardly any history has one, and lists of paths would be made for everybody. */
const hasEventAfter = ({ education, trainings, penalties }: IpAsnFacts, asOf: string): boolean => {
  if (education !== null) for (const { graduatedOn } of education) if (isAfter(graduatedOn, asOf)) return true;
  if (trainings !== null) for (const { completedOn } of trainings) if (isAfter(completedOn, asOf)) return true;
  if (penalties !== null) for (const { decreeDate } of penalties) if (isAfter(decreeDate, asOf)) return true;
  return false;
};

/**
 * A history can only hold what has happened by the day of the decision (C5).
 *
 * @throws {@link InvalidInputError} with the path of every later date.
 */
export const checkIpAsnHistory = (facts: IpAsnFacts, asOf: string): void => {
  if (!hasEventAfter(facts, asOf)) return;
  const message = `history that happens after ${asOf}, the day of the decision`;
  const issues: InputIssue[] = pathsAfter(facts, asOf).map((path) => ({ path, code: 'after-as-of', message }));
  throw new InvalidInputError(issues);
};
