/**
 * What each missing part of a plan may turn out to be: there, not there, and at odds with the rest.
 *
 * @module
 */
import { EMPLOYMENT_STATUSES } from '../../asn/employment.js';
import { hoursOf } from '../../asn/learning-hours.js';
import { EARLIEST_DATE, LATEST_DATE, yearOf } from '../../kernel/calendar.js';
import { flatGap, itemPart, listGap, YES_NO } from '../../kernel/gaps.js';
import type { Context } from '../../law/ruleset.js';
import { NOT_THERE, type PlanFacts, type PlannedActivity } from './facts.js';

const gap = flatGap<PlanFacts, Context>();

const textGap = (name: 'name' | 'positionName' | 'organizerName' | 'facilitator') => gap(name, ['ada', NOT_THERE]);

const NIP_OF_PNS = '198001012005011001';
const NIP_OF_PPPK = '198001012023211001';

const nipSamples = ({ employmentStatus }: PlanFacts): string[] => [
  employmentStatus === 'pppk' ? NIP_OF_PPPK : NIP_OF_PNS,
  NOT_THERE,
  '0',
];

/** The year of the plan, or one that lets what is known of its days fall into it. */
const yearAround = ({ year, firstDay, lastDay }: PlanFacts, context: Context): number => {
  const day = [firstDay, lastDay].find((one) => one !== null && one !== NOT_THERE) ?? context.asOf;
  return year ?? yearOf(day);
};

/** The first and the last day of the year, whichever other day the plan has; days of the years beside it, if any; none. */
const daySamples =
  (first: '01-01' | '12-31', last: '01-01' | '12-31') =>
  (facts: PlanFacts, context: Context): string[] => {
    const year = yearAround(facts, context);
    const days = [`${year}-${first}`, `${year}-${last}`, `${year - 1}-01-01`, `${year + 1}-12-31`];
    return [...days.filter((day) => day >= EARLIEST_DATE && day <= LATEST_DATE), NOT_THERE];
  };

const AN_ACTIVITY: PlannedActivity = { kind: 'teknis', hours: null, cost: null };

/** Looks for the kinds of the activities. */
const formGap = listGap<PlanFacts, Context, PlannedActivity>(
  'activities',
  { get: (f) => f.activities, setting: (activities) => ({ activities }) },
  [[AN_ACTIVITY], []],
  [itemPart('kind', ['teknis', NOT_THERE])],
);

/** Looks for the kinds of the activities once more: one of them that is a study decides how the days are read. */
const studyGap = listGap<PlanFacts, Context, PlannedActivity>(
  'activities',
  { get: (f) => f.activities, setting: (activities) => ({ activities }) },
  [[AN_ACTIVITY], [{ ...AN_ACTIVITY, kind: 'tugas-belajar' }]],
  [itemPart('kind', ['teknis', 'tugas-belajar'])],
);

export const planGaps = {
  name: textGap('name'),
  nip: gap('nip', nipSamples),
  employmentStatus: gap('employmentStatus', EMPLOYMENT_STATUSES),
  positionName: textGap('positionName'),
  competencies: gap('competencies', [['ada'], []]),
  forms: formGap,
  studies: studyGap,
  organizerName: textGap('organizerName'),
  facilitator: textGap('facilitator'),
  firstDay: gap('firstDay', daySamples('01-01', '12-31')),
  lastDay: gap('lastDay', daySamples('12-31', '01-01')),
  curriculumFits: gap('curriculumFits', YES_NO),
  predicate: gap('predicate', ['baik', NOT_THERE]),
  budget: gap('budget', [0, NOT_THERE]),
  hours: gap('hours', [0, NOT_THERE]),
};
export type PlanFact = keyof typeof planGaps;

/** What a sum comes to, as soon as it is settled. */
export const settledTotal = ({ from, missing }: PlanFacts['costTotal']): number | null =>
  missing.length === 0 ? from : null;

/** Hundredths as hours, where they are known. */
export const hoursIfKnown = (hundredths: number | null): number | null =>
  hundredths === null ? null : hoursOf(hundredths);
