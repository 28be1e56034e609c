/**
 * Whether a person's development plan for a year holds everything that it has to.
 *
 * @pasal Pasal 17 ayat (2)
 * @source Permen PUPR 2/2023
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { gapsAmong } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { type DevelopmentPlanInput, NOT_THERE, parsePlan, type Total } from './facts.js';
import { hoursIfKnown, planGaps, settledTotal } from './gaps.js';
import { type DevelopmentPlanProvision, ELEMENTS, type PlanElementState, planRules } from './rules.js';

export type { DevelopmentPlanProvision, PlanElementState } from './rules.js';

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

/** Whether a figure of the plan lies outside of what its activities can come to. */
const contradicts = (stated: number | typeof NOT_THERE | null, { from, to }: Total): boolean =>
  stated !== null && stated !== NOT_THERE && (stated < from || stated > to);

/**
 * Does this person's plan for the year hold everything that it has to? Each of the eleven elements is there, is not, or is
 * there but at odds with the rest: a NIP that cannot be or is not of the status, days in the wrong order, trainings outside
 * the year. A study may outlast the year, as long as it runs in it. What is stated is there: the law asks for no breakdown
 * of the budget or the hours, and activities that come to something else are told in `contradictions` (C27). A curriculum
 * that does not fit counts as not there. The status is no element of a plan, and is asked for as long as the NIP may not be
 * of it. Whether a NIP is really the person's nobody can tell from its digits.
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
