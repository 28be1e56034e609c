/**
 * Whether a person's development plan for a year holds everything that it has to.
 *
 * @pasal Pasal 17 ayat (2)
 * @source Permen PUPR 2/2023
 * @module
 */

import { isPlausibleNip } from '../../asn/nip.js';
import { yearOf } from '../../kernel/calendar.js';
import { readerOf } from '../../kernel/computation.js';
import { notAfter } from '../../kernel/logic.js';
import { type Confidence, type Evidence, gapsAmong, metIf, row, ruleTable } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import type { DevelopmentPlanInput } from './facts.js';
import { NOT_THERE, type PlanFacts, parsePlan, type Total } from './facts.js';
import { hoursIfKnown, type PlanFact, planGaps, settledTotal } from './gaps.js';

/** Provisions that the findings on a development plan cite. */
export type DevelopmentPlanProvision =
  | 'pupr-2-2023/17.2.a'
  | 'pupr-2-2023/17.2.b'
  | 'pupr-2-2023/17.2.c'
  | 'pupr-2-2023/17.2.d'
  | 'pupr-2-2023/17.2.e'
  | 'pupr-2-2023/17.2.f'
  | 'pupr-2-2023/17.2.g'
  | 'pupr-2-2023/17.2.h'
  | 'pupr-2-2023/17.2.i'
  | 'pupr-2-2023/17.2.j'
  | 'pupr-2-2023/17.2.k';

/** How it stands with an element: the plan has it; does not; or has it, but at odds with the rest. */
export type PlanElementState = 'present' | 'absent' | 'doubtful';

/** One element that a plan has to hold. */
export interface PlanElement {
  readonly provision: DevelopmentPlanProvision;
  /** `null` while a missing fact can still change it. */
  readonly state: PlanElementState | null;
}

/** What the plan says of its activities that its own figures contradict; no element is missing for it. */
export type PlanContradiction = 'budget-contradicts-activities' | 'hours-contradict-activities';

/** The answer to "does this plan hold everything?". */
export interface DevelopmentPlanValidation extends Assessment<'complete' | 'incomplete', DevelopmentPlanProvision> {
  readonly question: 'development-plan';
  /** The eleven elements, in the order of Pasal 17 ayat (2). */
  readonly elements: readonly PlanElement[];
  /** What the activities come to, in hours and rupiah; `null` while a missing fact can still change it. */
  readonly totals: { readonly hours: number | null; readonly cost: number | null };
  /** Figures of the plan that the activities together cannot come to, as far as these are known. */
  readonly contradictions: readonly PlanContradiction[];
  /** Paths of the facts that can still change `elements` or `totals`. */
  readonly valuesMissing: readonly string[];
}

interface ElementDefinition<P extends DevelopmentPlanProvision, E extends Evidence> {
  readonly provision: P;
  readonly reads: readonly PlanFact[];
  readonly measure: (facts: PlanFacts) => E;
  /** Called with the evidence of complete facts only. */
  readonly stateOf: (evidence: E) => PlanElementState;
  readonly confidence?: (facts: PlanFacts) => Confidence;
}

/** An element, its evidence type sealed in: the row is met when the element is there and agrees with the rest. */
const element = <P extends DevelopmentPlanProvision, E extends Evidence>({
  stateOf,
  ...definition
}: ElementDefinition<P, E>) => ({
  provision: definition.provision,
  reads: definition.reads,
  stateOf: (facts: PlanFacts): PlanElementState => stateOf(definition.measure(facts)),
  row: row<PlanFacts, Context, PlanFact, P, E>({
    ...definition,
    judge: (evidence) => metIf(stateOf(evidence) === 'present'),
  }),
});

const presentIf = (condition: boolean): PlanElementState => (condition ? 'present' : 'absent');
const presentUnless = (isDoubtful: boolean): PlanElementState => (isDoubtful ? 'doubtful' : 'present');

/** An element that is there as soon as the plan says anything. */
const statement = (
  provision: DevelopmentPlanProvision,
  name: 'positionName' | 'organizerName' | 'facilitator' | 'predicate',
) =>
  element({
    provision,
    reads: [name],
    measure: ({ [name]: stated }) => ({ [name]: stated }),
    stateOf: (e) => presentIf(e[name] !== NOT_THERE),
  });

/** How a number of a PPPK is told from that of a PNS: by the first of the digits of the month. */
const isOfPppk = (nip: string): boolean => nip.charAt(12) === '2';

const hasDigits = (nip: string | null): nip is string => nip !== null && nip !== NOT_THERE;

const measureNip = ({ name, nip, employmentStatus }: PlanFacts) => ({
  hasName: name === null ? null : name !== NOT_THERE,
  nip,
  isNipPossible: hasDigits(nip) ? isPlausibleNip(nip) : null,
  employmentStatus,
  isNipOfStatus: hasDigits(nip) && employmentStatus !== null ? isOfPppk(nip) === (employmentStatus === 'pppk') : null,
});

/** The year that the plan is for: as stated, or that of its first day. */
const planYearOf = ({ year, firstDay }: PlanFacts): number | null =>
  year ?? (firstDay === null || firstDay === NOT_THERE ? null : yearOf(firstDay));

/** Whether the plan has a study, which may outlast its year, as far as that is known. */
const hasStudy = ({ activities }: PlanFacts): boolean | null => {
  if (activities === null) return null;
  if (activities.some(({ kind }) => kind === 'tugas-belajar')) return true;
  return activities.some(({ kind }) => kind === null) ? null : false;
};

const measureSchedule = (facts: PlanFacts) => ({
  firstDay: facts.firstDay,
  lastDay: facts.lastDay,
  year: planYearOf(facts),
  hasStudy: hasStudy(facts),
});

/** Trainings lie within the plan's year; where there is a study it is enough that the days run in it (C27). */
const isInYear = ({ firstDay, lastDay, year, hasStudy }: ReturnType<typeof measureSchedule>): boolean =>
  firstDay !== null &&
  lastDay !== null &&
  year !== null &&
  (hasStudy === true
    ? yearOf(firstDay) <= year && year <= yearOf(lastDay)
    : yearOf(firstDay) === year && yearOf(lastDay) === year);

const ELEMENTS = [
  element({
    provision: 'pupr-2-2023/17.2.a',
    reads: ['name', 'nip'],
    measure: measureNip,
    stateOf: (e) => {
      if (e.hasName === false || e.nip === NOT_THERE) return 'absent';
      return presentUnless(e.isNipPossible === false || e.isNipOfStatus === false);
    },
    // How the number of a PPPK is made up is less well attested.
    confidence: ({ nip, employmentStatus }) =>
      hasDigits(nip) && (isOfPppk(nip) || employmentStatus === 'pppk') ? 'likely' : 'certain',
  }),
  statement('pupr-2-2023/17.2.b', 'positionName'),
  element({
    provision: 'pupr-2-2023/17.2.c',
    reads: ['competencies'],
    measure: ({ competencies }) => ({
      competencies: competencies?.filter((competency) => competency !== NOT_THERE).length ?? null,
    }),
    stateOf: (e) => presentIf(e.competencies !== 0),
  }),
  element({
    provision: 'pupr-2-2023/17.2.d',
    reads: ['forms'],
    measure: ({ activities }) => ({
      activities: activities?.length ?? null,
      withoutForm:
        activities?.every(({ kind }) => kind !== null) === true
          ? activities.filter(({ kind }) => kind === NOT_THERE).length
          : null,
    }),
    stateOf: (e) => presentIf(e.activities !== 0 && e.withoutForm === 0),
  }),
  statement('pupr-2-2023/17.2.e', 'organizerName'),
  statement('pupr-2-2023/17.2.f', 'facilitator'),
  element({
    provision: 'pupr-2-2023/17.2.g',
    reads: ['firstDay', 'lastDay', 'studies'],
    measure: measureSchedule,
    stateOf: (e) => {
      if (e.firstDay === NOT_THERE || e.lastDay === NOT_THERE) return 'absent';
      return presentUnless(!(notAfter(e.firstDay, e.lastDay) && isInYear(e)));
    },
  }),
  element({
    provision: 'pupr-2-2023/17.2.h',
    reads: ['curriculumFits'],
    measure: ({ curriculumFits }) => ({ curriculumFits }),
    stateOf: (e) => presentIf(e.curriculumFits === true),
  }),
  statement('pupr-2-2023/17.2.i', 'predicate'),
  element({
    provision: 'pupr-2-2023/17.2.j',
    reads: ['budget'],
    measure: ({ budget, costTotal }) => ({ budget, activityCost: settledTotal(costTotal) }),
    stateOf: (e) => presentIf(e.budget !== NOT_THERE),
  }),
  element({
    provision: 'pupr-2-2023/17.2.k',
    reads: ['hours'],
    measure: ({ hours, hoursTotal }) => ({
      hours: hours === NOT_THERE ? hours : hoursIfKnown(hours),
      activityHours: hoursIfKnown(settledTotal(hoursTotal)),
    }),
    stateOf: (e) => presentIf(e.hours !== NOT_THERE),
  }),
] as const;

const planRules = ruleTable<PlanFacts, Context, PlanFact, DevelopmentPlanProvision>(
  planGaps,
  ELEMENTS.map((one) => one.row),
);

/** Whether a figure of the plan lies outside of what its activities can come to. */
const contradicts = (stated: number | typeof NOT_THERE | null, { from, to }: Total): boolean =>
  stated !== null && stated !== NOT_THERE && (stated < from || stated > to);

/**
 * Does this person's plan for the year hold everything that it has to? Each of the eleven elements is there, is not, or is
 * there but at odds with the rest: a NIP that cannot be or is not of the status, days in the wrong order, trainings outside
 * the year. A study may outlast the year, as long as it runs in it. What is stated is there: the law asks for no breakdown
 * of the budget or the hours, and activities that come to something else are told in `contradictions` (C27). A curriculum
 * that does not fit counts as not there. Whether a NIP is really the person's nobody can tell from its digits.
 *
 * @param record - a {@link DevelopmentPlanInput}; facts may be missing, which says that they are not known.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when the activities come
 *   to more than 10,000 hours or 15 digits of rupiah (`impossible-total`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const plan = {
 *   name: 'Siti Rahma',
 *   nip: '199003152015032004',
 *   employmentStatus: 'pns',
 *   positionName: 'Analis Kebijakan Ahli Muda',
 *   competencies: ['Analisis kebijakan'],
 *   activities: [{ kind: 'teknis', hours: 24, cost: 4500000 }, { kind: 'seminar', hours: '3.5', cost: 0 }],
 *   organizerName: 'BPSDM',
 *   facilitator: 'tidak-ada',
 *   firstDay: '2027-03-01',
 *   lastDay: '2027-09-30',
 *   year: 2027,
 *   curriculumFits: true,
 *   predicate: 'baik',
 *   budget: '4500000',
 *   hours: 27,
 * };
 * const answer = validateDevelopmentPlan(plan, { asOf: '2026-07-01' });
 * answer.verdict; // 'incomplete'
 * answer.elements[5]; // { provision: 'pupr-2-2023/17.2.f', state: 'absent' }
 * answer.elements[10]; // { provision: 'pupr-2-2023/17.2.k', state: 'present' }
 * answer.contradictions; // ['hours-contradict-activities']
 * answer.totals; // { hours: 27.5, cost: 4500000 }
 * ```
 * @pasal Pasal 17 ayat (2)
 */
export const validateDevelopmentPlan = (
  record: DevelopmentPlanInput,
  options: DecisionOptions,
): DevelopmentPlanValidation => validateDevelopmentPlanFrom(record, options);

/**
 * {@link validateDevelopmentPlan} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const validateDevelopmentPlanFrom = (record: unknown, options: DecisionOptions): DevelopmentPlanValidation => {
  const context = contextOf(options);
  const facts = parsePlan(record);
  const { basis, ...assessment } = assessBy(planRules, facts, context, { barred: 'incomplete', clear: 'complete' });
  // Elements do not read each other's facts, so that each one is settled by itself.
  const read = ELEMENTS.map(({ provision, reads, stateOf }) => {
    const reader = readerOf(facts, gapsAmong(planGaps, reads, facts, context), stateOf);
    return { element: { provision, state: reader.read((state) => state) }, missing: reader.missing() };
  });
  const { hoursTotal, costTotal } = facts;
  return {
    question: 'development-plan',
    ...assessment,
    elements: read.map((one) => one.element),
    contradictions: [
      ...(contradicts(facts.budget, costTotal) ? (['budget-contradicts-activities'] as const) : []),
      ...(contradicts(facts.hours, hoursTotal) ? (['hours-contradict-activities'] as const) : []),
    ],
    totals: { hours: hoursIfKnown(settledTotal(hoursTotal)), cost: settledTotal(costTotal) },
    valuesMissing: [
      ...new Set([...read.flatMap(({ missing }) => missing), ...hoursTotal.missing, ...costTotal.missing]),
    ],
    basis,
  };
};
