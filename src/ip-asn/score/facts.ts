/**
 * The facts that the score of IP ASN is made of, as a record gives them and as the rules read them.
 *
 * @module
 */

import { EDUCATION_LEVELS } from '../../asn/degree.js';
import {
  EMPLOYMENT_STATUSES,
  type EmploymentStatus,
  PENALTY_LEVELS,
  PREDICATES,
  type Predicate,
} from '../../asn/employment.js';
import { entryLabel } from '../../asn/entries.js';
import { hundredthsOf, learningHours } from '../../asn/learning-hours.js';
import {
  type FUNCTIONAL_POSITIONS,
  GROUPED_POSITIONS,
  type GroupedPosition,
  postOfGroup,
  type StructuralPosition,
} from '../../asn/position.js';
import {
  DEVELOPMENT_KINDS,
  type DevelopmentKind,
  LEADERSHIP_TIERS,
  type LeadershipTier,
} from '../../asn/training-kind.js';
import { decimalOf, isUnsignedDecimal } from '../../kernel/decimal.js';
import type { InputIssue } from '../../kernel/errors.js';
import {
  byKey,
  day,
  either,
  entry,
  type Fact,
  facts,
  type Input,
  type Known,
  listOf,
  numeral,
  oneOf,
  type QuestionOf,
  questionOf,
  text,
  whole,
  yesNo,
} from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import {
  IP_ASN_KIND_OF,
  IP_ASN_POSTS,
  IP_ASN_TRAINING_KINDS,
  type IpAsnPost,
  type IpAsnTrainingKind,
  isMatchedKind,
  type MatchedKind,
  matchedKindOf,
} from './kinds.js';

/** Labels of the classes that the table of points has for values of performance, which are no predicates (C50). */
export const TABLE_LABELS = ['cukup', 'buruk'] as const;
export type TableLabel = (typeof TABLE_LABELS)[number];

const HIGHEST_VALUE = 100;
/**
 * Values of 2021 are on a scale of their own, up to this one, on which the bands of the table of points mean something else:
 * they give no points by themselves, and a label is asked for (C50).
 */
const YEAR_OF_OTHER_SCALE = 2021;
const HIGHEST_ON_OTHER_SCALE = 120;

/** Whether the values of a year are on another scale than the table of points. */
export const isOfOtherScale = (year: number): boolean => year === YEAR_OF_OTHER_SCALE;

const highestValueOf = (year: number): number => (isOfOtherScale(year) ? HIGHEST_ON_OTHER_SCALE : HIGHEST_VALUE);

const isValue = (value: number | string): boolean =>
  isUnsignedDecimal(value) && decimalOf(value).lte(HIGHEST_ON_OTHER_SCALE);

const impossibleValue = (highest: number) => ({
  code: 'impossible-value',
  message: `not a value: a number from 0 to ${highest}, or text with a point`,
});

const education = /* @__PURE__ */ facts(() => ({
  /** What results and explanations call the education instead of its number; decides nothing. */
  label: entryLabel(),
  /** Level of the education. */
  level: oneOf(EDUCATION_LEVELS),
  /** Day of graduation; one that lies after the time seen is told and not counted (C39). Decides under C41 `latest`. */
  graduatedOn: day(),
}));

/** Text by which a training is told from others. */
const mark = (): Fact<string> => text(0, 500);

const training = /* @__PURE__ */ facts(() => ({
  /** What results and explanations call the training instead of its number; decides nothing. */
  label: entryLabel(),
  /** Its kind (Pasal 51), from which it follows what it counts as, but for kinds that no text tells of (C61). */
  kind: oneOf(DEVELOPMENT_KINDS),
  /** What it counts as, where the agency says so itself. */
  ipAsnKind: oneOf(IP_ASN_TRAINING_KINDS),
  /** First day of the training; left out for one of a single day. Tells trainings apart, and decides nothing else. */
  firstDay: day(),
  /** Last day of the training, which says what window it falls in. */
  lastDay: day(),
  /** Learning hours (JP); only those of technical training count. */
  hours: learningHours(),
  /** Tier of leadership training, from which it is read whether it matches the post (C31). */
  tier: oneOf(LEADERSHIP_TIERS),
  /** Whether leadership or functional training matches the post held, where the agency says so itself. */
  matchesPost: yesNo(),
  /** Title of the training. It, the organiser and the certificate tell whether it was entered twice (C15). */
  title: mark(),
  /** Name of who ran it. */
  organizerName: mark(),
  /** Who issued the certificate. */
  issuer: mark(),
  /** Number of the certificate. */
  certificateNumber: mark(),
}));

const penalty = /* @__PURE__ */ facts(() => ({
  /** What results and explanations call the penalty instead of its number; decides nothing. */
  label: entryLabel(),
  /** Level of the penalty. */
  level: oneOf(PENALTY_LEVELS),
  /** Date of the decree; one after the time seen is not counted (C39). Decides also under the reading A81 `look-back`. */
  decreeDate: day(),
}));

/** Measured years that can be asked for: from that of the ruleset on. */
export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2199;
/** The most years that a look-back can have. */
export const LONGEST_LOOK_BACK = 60;

/** The measured year. */
export const measuredYear = (): Fact<number> => whole(FIRST_YEAR, LAST_YEAR);

const own = /* @__PURE__ */ facts(() => ({
  /** PNS are measured; PPPK since 2024. */
  employmentStatus: oneOf(EMPLOYMENT_STATUSES),
  /** The measured year; that of `asOf` when left out, which is not the one that is measured in April. */
  year: measuredYear(),
  /** The post held. */
  position: oneOf(GROUPED_POSITIONS),
  /** Every formal education finished, in any order; an empty list when there was none. */
  education: listOf(entry(education), 50),
  /** Every training taken, in any order, of any year; an empty list when there was none. */
  trainings: listOf(entry(training), 1000),
  /**
   * Assessment by year, as a predicate, a label of the table of points, or a value from 0 to 100: `{ '2025': 'baik' }` or
   * `{ '2025': 82.5 }`. A value of 2021 may be up to 120, and gives no points by itself.
   */
  performance: byKey(
    /^(19|20|21)\d\d$/,
    either(
      oneOf([...PREDICATES, ...TABLE_LABELS]),
      numeral(isValue, impossibleValue(HIGHEST_ON_OTHER_SCALE), {
        least: 0,
        most: HIGHEST_ON_OTHER_SCALE,
        pattern: /^((0?\d{1,2}|1[01]\d)(\.\d{1,31})?|120(\.0{1,31})?)$/,
      }),
    ),
  ),
  /** Every disciplinary penalty ever given; an empty list when there was none. */
  penalties: listOf(entry(penalty), 50),
  /** For how many years a penalty counts; read only under the reading A81 `look-back`. */
  penaltyLookBackYears: whole(1, LONGEST_LOOK_BACK),
}));

/** The facts about a person, as they are read. */
export const ipAsnPerson = own;
/** The same as a record gives them, in whatever combination. */
export interface IpAsnAnyRecord extends Input<typeof own> {}
/** The same once read: `null` where not known. */
export interface IpAsnRecord extends Known<typeof own> {}
type AnyTraining = Input<typeof training>;
type KnownTraining = Known<typeof training>;

/** Whether a value is above what its year can have. A number is told by itself; only its equal needs all decimals. */
const isAbove = (value: number | string, highest: number): boolean =>
  Number(value) >= highest && decimalOf(value).gt(highest);

const issuesOfPerformance = (performance: IpAsnRecord['performance']): InputIssue[] => {
  const issues: InputIssue[] = [];
  for (const name of Object.keys(performance ?? {})) {
    const value = performance?.[name] ?? null;
    const highest = highestValueOf(Number(name));
    if (value === null || labelOf(value) !== undefined || !isAbove(value, highest)) continue;
    issues.push({ path: `performance.${name}`, ...impossibleValue(highest) });
  }
  return issues;
};

/** Trainings that end before they begin. */
const issuesOfDays = (trainings: readonly KnownTraining[]): InputIssue[] =>
  trainings.flatMap(({ lastDay, firstDay }, i): InputIssue[] => {
    if (firstDay === null || lastDay === null || firstDay <= lastDay) return [];
    return [{ path: `trainings[${i}].lastDay`, code: 'end-before-start', message: 'before the training started' }];
  });

/** What a training counts as; `null` while that is not known. */
const countedKindOf = ({ kind, ipAsnKind }: KnownTraining): IpAsnTrainingKind | null =>
  ipAsnKind ?? (kind === null ? null : IP_ASN_KIND_OF[kind]);

const isSaidToMatch = (one: KnownTraining): boolean => one.matchesPost === true && isMatchedKind(countedKindOf(one));

/**
 * Trainings said to match a post whose group counts none of their kind; or, of a post not told, no group all of theirs. No
 * record is to be written down so. A question refuses it as well, but for trainings later than its day, which do not count.
 */
export const issuesOfMatches = ({ position: held, trainings }: IpAsnRecord): InputIssue[] => {
  if (trainings === null) return [];
  const position = held === null ? null : postOfGroup(held);
  const said = trainings.filter(isSaidToMatch);
  if (said.length === 0) return [];
  const fitsAll = (one: IpAsnPost): boolean => said.every((training) => countedKindOf(training) === matchedKindOf(one));
  if (position === null ? IP_ASN_POSTS.some(fitsAll) : fitsAll(position)) return [];
  const isWrong = (one: KnownTraining): boolean =>
    isSaidToMatch(one) && (position === null || countedKindOf(one) !== matchedKindOf(position));
  const message =
    position === null
      ? 'no post goes with all that is said of the trainings'
      : `cannot be said of training for the post ${position}`;
  return trainings.flatMap((one, i): InputIssue[] =>
    isWrong(one) ? [{ path: `trainings[${i}].matchesPost`, code: 'contradictory', message }] : [],
  );
};

/** What is wrong with a record, whatever the day and the readings, though no single fact shows it. */
export const issuesOfRecord = (record: IpAsnRecord): readonly InputIssue[] => [
  ...issuesOfPerformance(record.performance),
  ...issuesOfDays(record.trainings ?? []),
];

export const ipAsn = /* @__PURE__ */ questionOf<IpAsnAnyRecord, IpAsnRecord>(() => own.shape, issuesOfRecord);

/** What {@link scoreIpAsnFrom} asks of a person, for `factsFor`. */
export const ipAsnQuestion: QuestionOf<IpAsnAnyRecord> = ipAsn;

/** A training of a kind that the group of posts does not count, so that it cannot match the post. */
export interface UncountedIpAsnTraining<Kind extends MatchedKind> extends Omit<AnyTraining, 'kind' | 'matchesPost'> {
  readonly kind?: Kind | null | undefined;
  readonly matchesPost?: false | null | undefined;
}

/** A functional post, whether its level is told or not. */
export type FunctionalPosition = (typeof FUNCTIONAL_POSITIONS)[number] | 'fungsional';

/** A training of the other kinds. */
export interface CountedIpAsnTraining<Uncounted extends MatchedKind> extends Omit<AnyTraining, 'kind'> {
  readonly kind?: Exclude<DevelopmentKind, Uncounted> | null | undefined;
}

/** A record of somebody in some posts, with the trainings that one can write down for them. */
export interface IpAsnRecordOf<Position extends GroupedPosition, Training>
  extends Omit<IpAsnAnyRecord, 'position' | 'trainings'> {
  readonly position?: Position | null | undefined;
  readonly trainings?: readonly Training[] | null | undefined;
}

/**
 * The facts about a person, as one may write them down: leadership training that matches the post of a pelaksana, and the
 * like, cannot be written.
 */
export type IpAsnInput =
  | IpAsnRecordOf<StructuralPosition, UncountedIpAsnTraining<'fungsional'> | CountedIpAsnTraining<'fungsional'>>
  | IpAsnRecordOf<FunctionalPosition, UncountedIpAsnTraining<'kepemimpinan'> | CountedIpAsnTraining<'kepemimpinan'>>
  | IpAsnRecordOf<
      'pelaksana',
      UncountedIpAsnTraining<'kepemimpinan' | 'fungsional'> | CountedIpAsnTraining<'kepemimpinan' | 'fungsional'>
    >;

const readRecord = /* @__PURE__ */ readFacts(ipAsn);

/** An education once read. */
export interface Education extends Known<typeof education> {}

/** What tells a training apart from others. */
export interface IpAsnTrainingMarks {
  readonly firstDay: string | null;
  readonly title: string | null;
  readonly organizerName: string | null;
  readonly issuer: string | null;
  readonly certificateNumber: string | null;
}

/** A training after checking. */
export interface IpAsnTraining {
  readonly label: string | null;
  /** What it counts as. */
  readonly kind: IpAsnTrainingKind | null;
  /** Whether the kind is told of which it is open what it counts as. */
  readonly isKindTold: boolean;
  readonly lastDay: string | null;
  /** Learning hours in hundredths. */
  readonly hours: number | null;
  readonly tier: LeadershipTier | null;
  readonly matchesPost: boolean | null;
  /** `null` where nothing of the kind is recorded. */
  readonly marks: IpAsnTrainingMarks | null;
}

/** A penalty once read. */
export interface IpAsnPenalty extends Known<typeof penalty> {}

/**
 * A work assessment: a label, or a value. A value is decimal text where a number would not hold all of its decimals.
 */
export type IpAsnAssessment = Predicate | TableLabel | number | DecimalText;
/** A decimal as it is written. */
export type DecimalText = `${number}`;

/** The assessment of a year after checking. */
export interface YearOfPerformance {
  readonly year: number;
  readonly assessment: IpAsnAssessment;
}

/** The facts after checking: every one present, `null` where not known. Made by {@link parseIpAsn}. */
export interface IpAsnFacts {
  readonly employmentStatus: EmploymentStatus | null;
  /** `null` stands for the year of the day of the decision. */
  readonly year: number | null;
  /** As IP ASN tells posts apart. */
  readonly position: IpAsnPost | null;
  readonly education: readonly Education[] | null;
  readonly trainings: readonly IpAsnTraining[] | null;
  /** Years that an assessment is known of. */
  readonly performance: readonly YearOfPerformance[];
  readonly penalties: readonly IpAsnPenalty[] | null;
  readonly penaltyLookBackYears: number | null;
}

const LABELS: readonly (Predicate | TableLabel)[] = [...PREDICATES, ...TABLE_LABELS];
const labelOf = (raw: number | string): Predicate | TableLabel | undefined => LABELS.find((one) => one === raw);

/** Whether a text is a decimal, all of whose decimals a number would not hold. */
const isLongDecimal = (raw: number | string): raw is DecimalText =>
  typeof raw === 'string' && !decimalOf(raw).eq(Number(raw));

const performanceOf = (input: IpAsnRecord['performance']): YearOfPerformance[] => {
  const years: YearOfPerformance[] = [];
  for (const name of Object.keys(input ?? {})) {
    const raw = input?.[name] ?? null;
    if (raw === null) continue;
    const year = Number(name);
    const label = labelOf(raw);
    if (label !== undefined) {
      years.push({ year, assessment: label });
      continue;
    }
    // Adding 0 makes 0 of -0, which JSON does not have.
    years.push({ year, assessment: isLongDecimal(raw) ? raw : Number(raw) + 0 });
  }
  return years;
};

const marksOf = ({
  firstDay,
  title,
  organizerName,
  issuer,
  certificateNumber,
}: KnownTraining): IpAsnTrainingMarks | null => {
  const marks = { firstDay, title, organizerName, issuer, certificateNumber };
  return Object.values(marks).some((mark) => mark !== null) ? marks : null;
};

const trainingOf = (one: KnownTraining): IpAsnTraining => {
  const { label, lastDay, hours, tier } = one;
  const kind = countedKindOf(one);
  const isKindTold = one.kind !== null;
  // A kind that no text tells of is no leadership training and no functional training, unless it is said to match.
  const matchesPost = one.matchesPost ?? (kind === null && isKindTold ? false : null);
  return {
    label,
    kind,
    isKindTold,
    lastDay,
    hours: hours === null ? null : hundredthsOf(hours),
    tier,
    matchesPost,
    marks: marksOf(one),
  };
};

/** The facts of a record that was checked. */
export const factsOf = ({ position, trainings, performance, ...record }: IpAsnRecord): IpAsnFacts => ({
  ...record,
  position: position === null ? null : postOfGroup(position),
  trainings: trainings?.map(trainingOf) ?? null,
  performance: performanceOf(performance),
});

/**
 * Checks a raw record once, so that it can be scored many times (for other years, readings, amendments) without checking
 * it again.
 *
 * @throws {@link InvalidInputError} with every issue when the record is wrong.
 */
export const parseIpAsn = (raw: unknown): IpAsnFacts => factsOf(readRecord(raw));
