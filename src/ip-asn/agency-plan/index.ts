/**
 * What raises the mean IP ASN of an agency, and by how much.
 *
 * @pasal Pasal 13
 * @source Permenpan RB 38/2018; Peraturan BKN 8/2019
 * @module
 */

import type { EducationLevel } from '../../asn/degree.js';
import { hoursOf, hundredthsOf } from '../../asn/learning-hours.js';
import { roundHalfUp } from '../../kernel/decimal.js';
import { type InputIssue, InvalidInputError, issuesUnder } from '../../kernel/errors.js';
import { entry, facts, type Input, type Known, listOf, questionOf } from '../../kernel/fact.js';
import { readEachFact } from '../../kernel/read-facts.js';
import { type Confidence, type Finding, weakerOf } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Basis, basisOf, type Context, type IpAsnOptions, ipAsnContextOf } from '../../law/ruleset.js';
import { meanTogether } from '../aggregate/means.js';
import { categoryOf, type IpAsnCategory } from '../bands.js';
import { IP_ASN_STEPS, type IpAsnStep, type IpAsnStepKind, LEVELS_TO_REACH, standingOf } from '../plan/steps.js';
import { isBeyondRuleset, pointTableOf } from '../points.js';
import {
  factsOf,
  type IpAsnFacts,
  type IpAsnInput,
  type IpAsnRecord,
  ipAsnPerson,
  issuesOfRecord,
  measuredYear,
} from '../score/facts.js';
import { scoreBy, scoringOf } from '../score/index.js';
import type { IpAsnPostGroup } from '../score/kinds.js';
import { assumptionsOf, type IpAsnAssumption, type IpAsnMeasuredYear, measuredYearOf } from '../score/measured-year.js';

/** The greatest number of people that one plan is made for. */
const MOST_PEOPLE = 100_000;

const own = /* @__PURE__ */ facts(() => ({
  /** The measured year, of everybody; that of `asOf` when left out. */
  year: measuredYear(),
  /** Everybody, measured or not; every fact about a person may be left out. */
  people: listOf(entry(ipAsnPerson), MOST_PEOPLE),
}));

interface AgencyRecord extends Known<typeof own> {}

const issuesOfYear = (person: IpAsnRecord, index: number, year: number): InputIssue[] => {
  if ((person.year ?? year) === year) return [];
  const message = `another year than ${year}, in which everybody is measured`;
  return [{ path: `${pathOfPerson(index)}.year`, code: 'contradictory', message }];
};

/** What is wrong with somebody by themselves, told by their place. */
const issuesOfPerson = (person: IpAsnRecord, index: number): InputIssue[] =>
  issuesOfRecord(person).map((issue) => ({ ...issue, path: `${pathOfPerson(index)}.${issue.path}` }));

export const ipAsnAgencyPlan = /* @__PURE__ */ questionOf<Input<typeof own>, AgencyRecord>(
  () => own.shape,
  ({ year, people }) =>
    (people ?? []).flatMap((person, index) => [
      ...(year === null ? [] : issuesOfYear(person, index, year)),
      ...issuesOfPerson(person, index),
    ]),
);

/** The people of an agency as one may write them down, and the year they are measured in. */
export interface IpAsnAgencyPlanInput {
  readonly year?: number | null | undefined;
  readonly people?: readonly IpAsnInput[] | null | undefined;
}

// What is wrong by the year of the decision is told together with all else.
const readAgency = /* @__PURE__ */ readEachFact(ipAsnAgencyPlan);
type Person = IpAsnRecord;

/** Provisions that the steps of an agency's plan cite. */
export type IpAsnAgencyPlanProvision = 'permenpan-rb-38-2018/13';

/** A step that everybody of a group of posts takes who can, and what becomes of the mean. */
export interface IpAsnAgencyAction {
  readonly step: IpAsnStepKind;
  readonly postGroup: IpAsnPostGroup;
  /** The level of education that they reach, the next one with more points; `null` for the other steps. */
  readonly education: EducationLevel | null;
  /** How many people can take it. */
  readonly people: number;
  /** Learning hours (JP) that they still have to take together; `null` for what is not technical training. */
  readonly hours: number | null;
  /** The points that it adds for all of them together. */
  readonly gain: number;
  /** By how much it raises the mean: decimal text, rounded half up to four decimals. */
  readonly rise: string;
  /** The mean after it: decimal text, rounded half up to two decimals. */
  readonly mean: string;
}

/**
 * The answer to "what raises our mean, and by how much?". Every value but the year is `null` while it is not known who
 * the people are.
 */
export interface IpAsnAgencyPlan {
  readonly question: 'ip-asn-agency-plan';
  /** The measured year. */
  readonly year: number;
  /** What the measured year takes in (C40). */
  readonly measuredYear: IpAsnMeasuredYear;
  /** What is taken for granted of the year, or of somebody's history. */
  readonly assumptions: readonly IpAsnAssumption[];
  /** Paths of the entries dated after the day of the decision, which are not counted. */
  readonly laterThanAsOf: readonly string[];
  /** How many people are measured, or may be, for all that is known of them. */
  readonly people: number | null;
  /** How many are not measured in that year; they are left out of everything else. */
  readonly notMeasured: number | null;
  /**
   * Whose total, post or employment status is not known: their places in the list, counted from 0. They are among the
   * people, and in no mean and no action.
   */
  readonly unsettledAt: readonly number[] | null;
  /**
   * The mean of the totals of all others (C32): decimal text, rounded half up to two decimals; `null` when there are
   * none.
   */
  readonly mean: string | null;
  /** The category of the mean before rounding. */
  readonly category: IpAsnCategory | null;
  /**
   * What can be done, each apart from the others: what raises the mean most first, then the fewest people, then the order of
   * the law. Education goes up to the next level with more points only.
   */
  readonly actions: readonly IpAsnAgencyAction[] | null;
  /** Whether the year is later than the ruleset is known to stand unchanged. */
  readonly beyondRuleset: boolean;
  readonly steps: readonly Finding<IpAsnAgencyPlanProvision>[];
  /** Paths of the facts that people lack. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

const pathOfPerson = (index: number): string => `people[${index}]`;

const GROUPS: readonly IpAsnPostGroup[] = ['struktural', 'fungsional', 'pelaksana'];

/** Sums of points of each group: halves, and so exact. */
interface Sums {
  pns: number;
  pppk: number;
}

const noSums = (): Sums => ({ pns: 0, pppk: 0 });

/** An action in the making. */
interface Tally {
  readonly step: IpAsnStepKind;
  readonly postGroup: IpAsnPostGroup;
  readonly education: EducationLevel | null;
  people: number;
  hundredths: number;
  readonly gains: Sums;
}

/** All that is counted while people are gone through one by one, so that nobody's score is kept. */
interface Count {
  readonly settled: Sums;
  notMeasured: number;
  readonly totals: Sums;
  confidence: Confidence;
  readonly unsettledAt: number[];
  readonly missing: string[];
  readonly laterThanAsOf: string[];
  countsUndated: boolean;
  readonly tallies: Map<string, Tally>;
}

/** The groups that are measured. */
type MeasuredStatus = keyof Sums;

const addTo = (
  tallies: Map<string, Tally>,
  status: MeasuredStatus,
  postGroup: IpAsnPostGroup,
  { step, education, hours, gain }: IpAsnStep,
) => {
  const key = `${step} ${postGroup} ${education}`;
  const tally = tallies.get(key) ?? { step, postGroup, education, people: 0, hundredths: 0, gains: noSums() };
  tally.people += 1;
  tally.hundredths += hundredthsOf(hours ?? 0);
  tally.gains[status] += gain;
  tallies.set(key, tally);
};

/** The steps that actions are made of: of several levels of education the nearest, which is the last. */
const stepsToTake = (singles: readonly IpAsnStep[]): IpAsnStep[] =>
  singles.filter(({ step }, i) => singles.findLastIndex((other) => other.step === step) === i);

const countPerson = (count: Count, index: number, facts: IpAsnFacts, context: Context): void => {
  const scoring = scoringOf(facts, context);
  const score = scoreBy(scoring, facts, context);
  count.laterThanAsOf.push(...score.laterThanAsOf.map((path) => `${pathOfPerson(index)}.${path}`));
  if (score.measured === false) {
    count.notMeasured += 1;
    return;
  }
  count.confidence = weakerOf(count.confidence, score.basis.confidence);
  const standing = standingOf(scoring, score, context);
  const { employmentStatus } = facts;
  if (standing === null || employmentStatus === null || employmentStatus === 'cpns') {
    count.unsettledAt.push(index);
    count.missing.push(...score.missing.map((path) => `${pathOfPerson(index)}.${path}`));
    return;
  }
  if (score.assumptions.includes('undated-counted')) count.countsUndated = true;
  count.settled[employmentStatus] += 1;
  count.totals[employmentStatus] += standing.total;
  for (const step of stepsToTake(standing.singles)) {
    addTo(count.tallies, employmentStatus, standing.postGroup, step);
  }
};

/** How sure the measured year is that every plan tells, with the time in which trainings count. */
const confidenceOfYear = (context: Context): Confidence =>
  confidenceOf(context, ['ipAsnTechnicalYears', 'ipAsnSeminarYears']);

const countPeople = (people: readonly Person[], year: number, context: Context): Count => {
  const count: Count = {
    settled: noSums(),
    notMeasured: 0,
    totals: noSums(),
    confidence: confidenceOfYear(context),
    unsettledAt: [],
    missing: [],
    laterThanAsOf: [],
    countsUndated: false,
    tallies: new Map(),
  };
  const issues: InputIssue[] = [];
  people.forEach((person, index) => {
    const own = issuesOfPerson(person, index);
    issues.push(...issuesOfYear(person, index, year), ...own);
    if (own.length > 0) return;
    try {
      countPerson(count, index, { ...factsOf(person), year }, context);
    } catch (error) {
      issues.push(...issuesUnder(pathOfPerson(index), error));
    }
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
  return count;
};

/** The place of an action among those that are worth the same. */
const placeOf = ({ step, postGroup, education }: Tally): number => {
  const level = education === null ? 0 : LEVELS_TO_REACH.indexOf(education);
  return (IP_ASN_STEPS.indexOf(step) * GROUPS.length + GROUPS.indexOf(postGroup)) * LEVELS_TO_REACH.length + level;
};

const actionsOf = ({ tallies, totals, settled }: Count, context: Context): IpAsnAgencyAction[] =>
  [...tallies.values()]
    .map((tally) => ({ tally, rise: meanTogether(tally.gains, settled, context) }))
    .sort((a, b) => b.rise.cmp(a.rise) || a.tally.people - b.tally.people || placeOf(a.tally) - placeOf(b.tally))
    .map(({ tally: { step, postGroup, education, people, hundredths, gains }, rise }) => {
      const after = { pns: totals.pns + gains.pns, pppk: totals.pppk + gains.pppk };
      return {
        step,
        postGroup,
        education,
        people,
        hours: step === 'teknis' ? hoursOf(hundredths) : null,
        gain: gains.pns + gains.pppk,
        rise: roundHalfUp(rise, 4),
        mean: roundHalfUp(meanTogether(after, settled, context), 2),
      };
    });

const stepOf = (
  missing: readonly string[],
  confidence: Confidence,
  evidence: { readonly people: number | null; readonly settled: number | null },
): Finding<IpAsnAgencyPlanProvision> => ({
  provision: 'permenpan-rb-38-2018/13',
  status: missing.length === 0 ? 'met' : 'unknown',
  confidence,
  missing: [...missing],
  evidence,
});

type Findings = Omit<IpAsnAgencyPlan, 'question' | 'year' | 'measuredYear' | 'beyondRuleset'>;

const unknownPeople = (year: number, context: Context): Findings => ({
  assumptions: assumptionsOf(year, context),
  laterThanAsOf: [],
  people: null,
  notMeasured: null,
  unsettledAt: null,
  mean: null,
  category: null,
  actions: null,
  steps: [stepOf(['people'], 'certain', { people: null, settled: null })],
  missing: ['people'],
  basis: basisOf(context, confidenceOfYear(context)),
});

const findingsOf = (count: Count, year: number, context: Context): Findings => {
  const { notMeasured, unsettledAt, missing, confidence, laterThanAsOf, countsUndated } = count;
  const settled = count.settled.pns + count.settled.pppk;
  const people = settled + unsettledAt.length;
  const mean = settled === 0 ? null : meanTogether(count.totals, count.settled, context);
  return {
    assumptions: [...assumptionsOf(year, context), ...(countsUndated ? (['undated-counted'] as const) : [])],
    laterThanAsOf,
    people,
    notMeasured,
    unsettledAt,
    mean: mean === null ? null : roundHalfUp(mean, 2),
    category: mean === null ? null : categoryOf(mean, pointTableOf(context), context),
    actions: actionsOf(count, context),
    steps: [stepOf(missing, confidence, { people, settled })],
    missing,
    basis: basisOf(context, confidence),
  };
};

/**
 * What raises the mean IP ASN of an agency, and by how much? For every step, group of posts and level of education: how
 * many people can take it, what it adds when all of them do, and the mean after it. Each action is told apart from the
 * others; as the gains of different steps of one person add up, so do those of actions.
 *
 * Whoever is not measured in the year is left out and counted. Whose total, post or employment status is not known is
 * listed, and in no mean and no action.
 *
 * @param record - an {@link IpAsnAgencyPlanInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when a person has
 *   another year than everybody (`contradictory`).
 * @throws {@link NotInForceError} when `asOf` is before 2019-05-15.
 *
 * @example
 * ```ts
 * const person = {
 *   employmentStatus: 'pns',
 *   education: [{ level: 's1' }],
 *   performance: { '2021': 'baik' },
 *   penalties: [],
 * };
 * const seminar = { kind: 'seminar', lastDay: '2022-02-01' };
 * const agency = planIpAsnAgency(
 *   {
 *     year: 2022,
 *     people: [
 *       { ...person, position: 'pelaksana', trainings: [] },
 *       { ...person, position: 'pelaksana', trainings: [seminar] },
 *       { ...person, position: 'fungsional', trainings: null },
 *       { ...person, employmentStatus: 'cpns' },
 *     ],
 *   },
 *   { asOf: '2022-07-01' },
 * );
 * agency.mean; // '53.75'
 * agency.notMeasured; // 1
 * agency.unsettledAt; // [2]
 * agency.actions?.[0]?.step; // 'teknis'
 * agency.actions?.[0]?.people; // 2
 * agency.actions?.[0]?.rise; // '22.5000'
 * agency.actions?.[0]?.mean; // '76.25'
 * ```
 * @pasal Permenpan RB 38/2018 Pasal 13
 */
export const planIpAsnAgency = (record: IpAsnAgencyPlanInput, options: IpAsnOptions): IpAsnAgencyPlan =>
  planIpAsnAgencyFrom(record, options);

/**
 * {@link planIpAsnAgency} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const planIpAsnAgencyFrom = (record: unknown, options: IpAsnOptions): IpAsnAgencyPlan => {
  const context = ipAsnContextOf(options);
  const input = readAgency(record);
  const year = input.year ?? context.year;
  const people = input.people ?? null;
  return {
    question: 'ip-asn-agency-plan',
    year,
    measuredYear: measuredYearOf(year, pointTableOf(context), context),
    beyondRuleset: isBeyondRuleset(year, context),
    ...(people === null ? unknownPeople(year, context) : findingsOf(countPeople(people, year, context), year, context)),
  };
};
