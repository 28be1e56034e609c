/**
 * What a person's yearly development plan holds.
 *
 * @module
 */

import { EMPLOYMENT_STATUSES, PREDICATES } from '../../asn/employment.js';
import { hoursOf, hundredthsOf, learningHours } from '../../asn/learning-hours.js';
import { TRAINING_KINDS } from '../../asn/training-kind.js';
import type { InputIssue } from '../../kernel/errors.js';
import {
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
  questionOf,
  text,
  whole,
  yesNo,
} from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';

/** Stored where the plan is known not to have something. */
export const NOT_THERE = 'tidak-ada' as const;
const notThere = () => oneOf([NOT_THERE]);

/** The first and the last year of a plan that can be asked about. */
export const EARLIEST_PLAN_YEAR = 2023;
export const LATEST_PLAN_YEAR = 2199;

/** No plan costs more than that, in whole rupiah. */
export const MOST_RUPIAH = 999_999_999_999_999;
/** No plan takes more than that, in hundredths of learning hours. */
export const MOST_HUNDREDTHS = 1_000_000;

const PLAIN_RUPIAH = /^\d{1,15}$/;

const isRupiah = (value: number | string): boolean => PLAIN_RUPIAH.test(`${value}`);

type Rupiah = number | string;

const IMPOSSIBLE_AMOUNT = {
  code: 'impossible-amount',
  message: 'not an amount: whole rupiah, of no more than 15 digits',
};

/** Rupiah, nothing but whole ones: a number or text of up to 15 digits. */
const rupiah = (): Fact<Rupiah> =>
  numeral(isRupiah, IMPOSSIBLE_AMOUNT, { least: 0, most: MOST_RUPIAH, whole: true, pattern: PLAIN_RUPIAH });

// Adding 0 makes 0 of -0, which JSON does not have.
const rupiahOf = (amount: Rupiah): number => Number(amount) + 0;

/** Text that says something. */
const telling = (): Fact<string> => text(0, 500, /\S/);

const plannedActivity = /* @__PURE__ */ facts(() => ({
  /** What is planned, and so its form and track: a kind of training (Pasal 51), or Tugas Belajar. */
  kind: oneOf([...TRAINING_KINDS, 'tugas-belajar', NOT_THERE]),
  /** Learning hours (JP). */
  hours: learningHours(),
  /** What it costs, in whole rupiah. */
  cost: rupiah(),
}));

const own = /* @__PURE__ */ facts(() => ({
  /** Name of the person. */
  name: telling(),
  /** The person's NIP, as it stands in the plan. */
  nip: text(0, 500, /^(\d{1,30}|tidak-ada)$/),
  /** Status of employment, which the NIP has to be of; decides nothing else. */
  employmentStatus: oneOf(EMPLOYMENT_STATUSES),
  /** The post that is developed. */
  positionName: telling(),
  /** The competencies to be developed. */
  competencies: listOf(telling(), 100),
  /** What is planned. */
  activities: listOf(entry(plannedActivity), 100),
  /** Who runs it. */
  organizerName: telling(),
  /** Who facilitates it. */
  facilitator: telling(),
  /** First day of what is planned. */
  firstDay: either(notThere(), day()),
  /** Last day of what is planned. */
  lastDay: either(notThere(), day()),
  /** The year that the plan is for; that of its first day when left out. */
  year: whole(EARLIEST_PLAN_YEAR, LATEST_PLAN_YEAR),
  /** Whether it fits the standard curriculum of the agency that is in charge of the competency. */
  curriculumFits: yesNo(),
  /** The predicate of the person's performance (Pasal 6 ayat (3)). */
  predicate: oneOf([...PREDICATES, NOT_THERE]),
  /** The budget of the whole plan, in whole rupiah; the plan needs no breakdown of it. */
  budget: either(notThere(), rupiah()),
  /** Learning hours (JP) of the whole plan; the plan needs no breakdown of them. */
  hours: either(notThere(), learningHours()),
}));

/**
 * A person's development plan for a year. Every fact may be left out, which says that it is not known; `tidak-ada`, or an
 * empty list, says that the plan does not have it.
 */
export interface DevelopmentPlanInput extends Input<typeof own> {}
interface PlanRecord extends Known<typeof own> {}

/** A planned activity after checking. */
export interface PlannedActivity extends Known<typeof plannedActivity> {}

/** What a sum may come to: anything from what is known of it to the most, or one number alone. */
export interface Total {
  readonly from: number;
  readonly to: number;
  /** Paths of the facts that can still change it; none when it is settled. */
  readonly missing: readonly string[];
}

/** The facts after checking. */
export interface PlanFacts extends Omit<PlanRecord, 'activities' | 'budget' | 'hours'> {
  readonly activities: readonly PlannedActivity[] | null;
  /** Whole rupiah. */
  readonly budget: number | typeof NOT_THERE | null;
  /** Hundredths of hours. */
  readonly hours: number | typeof NOT_THERE | null;
  readonly costTotal: Total;
  readonly hoursTotal: Total;
}

/** The sum of a part of the activities; what is not known of it adds anything up to the most. */
const totalOf = (
  activities: readonly PlannedActivity[] | null,
  name: 'hours' | 'cost',
  amountOf: (amount: number | string) => number,
  most: number,
): Total => {
  if (activities === null) return { from: 0, to: most, missing: ['activities'] };
  const from = activities.reduce((sum, { [name]: amount }) => sum + (amount === null ? 0 : amountOf(amount)), 0);
  const unknown = activities.flatMap((activity, i) => (activity[name] === null ? [`activities[${i}].${name}`] : []));
  return unknown.length === 0 || from >= most ? { from, to: from, missing: [] } : { from, to: most, missing: unknown };
};

const issuesOfTotal = ({ from }: Total, most: number, what: string): InputIssue[] =>
  from > most ? [{ path: 'activities', code: 'impossible-total', message: `the activities come to more ${what}` }] : [];

const totalsOf = ({ activities }: Pick<PlanRecord, 'activities'>) => ({
  costTotal: totalOf(activities, 'cost', rupiahOf, MOST_RUPIAH),
  hoursTotal: totalOf(activities, 'hours', hundredthsOf, MOST_HUNDREDTHS),
});

/** Sums that are above all that a plan can hold. */
const issuesOfTotals = (record: PlanRecord): readonly InputIssue[] => {
  const { costTotal, hoursTotal } = totalsOf(record);
  return [
    ...issuesOfTotal(costTotal, MOST_RUPIAH, 'rupiah than 15 digits hold'),
    ...issuesOfTotal(hoursTotal, MOST_HUNDREDTHS, `hours than ${hoursOf(MOST_HUNDREDTHS)}`),
  ];
};

export const developmentPlan = /* @__PURE__ */ questionOf<DevelopmentPlanInput, PlanRecord>(
  () => own.shape,
  issuesOfTotals,
);

const readPlan = /* @__PURE__ */ readFacts(developmentPlan);

export const parsePlan = (raw: unknown): PlanFacts => {
  const record = readPlan(raw);
  const { budget, hours } = record;
  return {
    ...record,
    budget: budget === null || budget === NOT_THERE ? budget : rupiahOf(budget),
    hours: hours === null || hours === NOT_THERE ? hours : hundredthsOf(hours),
    ...totalsOf(record),
  };
};
