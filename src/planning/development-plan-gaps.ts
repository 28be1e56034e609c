/**
 * What each missing part of a plan may turn out to be: there, not there, and at odds with the rest.
 *
 * @module
 */
import { hoursOf } from '../asn/learning-hours.js';
import { yearOf } from '../kernel/calendar.js';
import type { Fill, Gap } from '../kernel/completions.js';
import { flatGap, itemPart, listGap, YES_NO } from '../kernel/gaps.js';
import type { Context } from '../law/ruleset.js';
import {
  EARLIEST_PLAN_YEAR,
  LATEST_PLAN_YEAR,
  NOT_THERE,
  type PlanFacts,
  type PlannedActivity,
} from './development-plan-input.js';

const gap = flatGap<PlanFacts, Context>();

const textGap = (name: 'name' | 'position' | 'organizer' | 'facilitator') => gap(name, ['ada', NOT_THERE]);

const NIP_OF_PNS = '198001012005011001';
const NIP_OF_PPPK = '198001012023211001';

const nipSamples = ({ employmentStatus }: PlanFacts): string[] => [
  employmentStatus === 'pppk' ? NIP_OF_PPPK : NIP_OF_PNS,
  NOT_THERE,
  '0',
];

/** The year of the plan, or one that lets what is known of its days fall into it where that can be. */
const yearAround = ({ year, firstDay, lastDay }: PlanFacts, context: Context): number => {
  const day = [firstDay, lastDay].find((one) => one !== null && one !== NOT_THERE) ?? context.asOf;
  return year ?? Math.max(yearOf(day), EARLIEST_PLAN_YEAR);
};

/** A day within the year, whichever other day it has; one before it, earlier than any other in it; none. */
const daySamples =
  (dayOfYear: '01-01' | '12-31') =>
  (facts: PlanFacts, context: Context): string[] => {
    const year = yearAround(facts, context);
    return [`${year}-${dayOfYear}`, `${year - 1}-01-01`, NOT_THERE];
  };

const AN_ACTIVITY: PlannedActivity = { kind: 'teknis', hours: null, cost: null };

/** Looks for the kinds of the activities; what they come to is looked for by its sums. */
const formGap = listGap<PlanFacts, Context, PlannedActivity>(
  'activities',
  { get: (f) => f.activities, set: (f, activities) => ({ ...f, activities }) },
  [[AN_ACTIVITY], []],
  [itemPart('kind', ['teknis', NOT_THERE])],
);

/** Looks for a sum that is open: it may be what the plan says, as far as it can be, and the least and the most. */
const totalGap =
  (name: 'costTotal' | 'hoursTotal', told: 'budget' | 'hours') =>
  (facts: PlanFacts): readonly Gap<PlanFacts>[] => {
    const { from, to, missing } = facts[name];
    if (missing.length === 0) return [];
    const amount = facts[told];
    const asTold = amount === null || amount === NOT_THERE ? from : Math.max(from, amount);
    const fillings = [asTold, from, to].map(
      (total): Fill<PlanFacts> =>
        (f) => ({ ...f, [name]: { from: total, to: total, missing: [] } }),
    );
    return [{ fillings, openings: missing.map((path) => ({ paths: [path], contrasts: [fillings] })) }];
  };

export const planGaps = {
  name: textGap('name'),
  nip: gap('nip', nipSamples),
  position: textGap('position'),
  competencies: gap('competencies', [['ada'], []]),
  forms: formGap,
  organizer: textGap('organizer'),
  facilitator: textGap('facilitator'),
  firstDay: gap('firstDay', daySamples('01-01')),
  lastDay: gap('lastDay', daySamples('12-31')),
  year: gap('year', (facts, context) => [yearAround(facts, context), EARLIEST_PLAN_YEAR, LATEST_PLAN_YEAR]),
  curriculumFits: gap('curriculumFits', YES_NO),
  predicate: gap('predicate', ['baik', NOT_THERE]),
  budget: gap('budget', ({ costTotal }) => [costTotal.from, NOT_THERE]),
  costTotal: totalGap('costTotal', 'budget'),
  hours: gap('hours', ({ hoursTotal }) => [hoursTotal.from, NOT_THERE]),
  hoursTotal: totalGap('hoursTotal', 'hours'),
};
export type PlanFact = keyof typeof planGaps;

/** What a sum comes to, as soon as it is settled. */
export const settledTotal = ({ from, missing }: PlanFacts['costTotal']): number | null =>
  missing.length === 0 ? from : null;

/** Hundredths as hours, where they are known. */
export const hoursIfKnown = (hundredths: number | null): number | null =>
  hundredths === null ? null : hoursOf(hundredths);
