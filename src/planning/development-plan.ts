/**
 * Whether a person's development plan for a year holds everything that it has to.
 *
 * @pasal Pasal 17 ayat (2)
 * @source Permen PUPR 2/2023
 * @module
 */
import { isPlausibleNip } from '../asn/nip.js';
import { yearOf } from '../kernel/calendar.js';
import { readerOf } from '../kernel/computation.js';
import { notAfter } from '../kernel/logic.js';
import { type Confidence, type Evidence, gapsAmong, metIf, row, ruleTable } from '../kernel/rules.js';
import { type Assessment, assessBy } from '../law/assessment.js';
import { type Context, contextOf, type DecisionOptions } from '../law/ruleset.js';
import { hoursIfKnown, type PlanFact, planGaps, settledTotal } from './development-plan-gaps.js';
import { NOT_THERE, type PlanFacts, parsePlan } from './development-plan-input.js';

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

/** The answer to "does this plan hold everything?". */
export interface DevelopmentPlanValidation extends Assessment<'complete' | 'incomplete', DevelopmentPlanProvision> {
  readonly question: 'development-plan';
  /** The eleven elements, in the order of Pasal 17 ayat (2). */
  readonly elements: readonly PlanElement[];
  /** What the activities come to, in hours and rupiah; `null` while a missing fact can still change it. */
  readonly totals: { readonly hours: number | null; readonly cost: number | null };
  /** Paths of the facts that can still change one of the values above. */
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
const statement = (provision: DevelopmentPlanProvision, name: 'position' | 'organizer' | 'facilitator' | 'predicate') =>
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

const isInYear = (day: string | null, year: number | null): boolean => day !== null && yearOf(day) === year;

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
  statement('pupr-2-2023/17.2.b', 'position'),
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
  statement('pupr-2-2023/17.2.e', 'organizer'),
  statement('pupr-2-2023/17.2.f', 'facilitator'),
  element({
    provision: 'pupr-2-2023/17.2.g',
    reads: ['firstDay', 'lastDay', 'year'],
    measure: ({ firstDay, lastDay, year }) => ({ firstDay, lastDay, year }),
    stateOf: ({ firstDay, lastDay, year }) => {
      if (firstDay === NOT_THERE || lastDay === NOT_THERE) return 'absent';
      return presentUnless(!(isInYear(firstDay, year) && isInYear(lastDay, year) && notAfter(firstDay, lastDay)));
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
    reads: ['budget', 'costTotal'],
    measure: ({ budget, costTotal }) => ({ budget, activityCost: settledTotal(costTotal) }),
    stateOf: (e) => (e.budget === NOT_THERE ? 'absent' : presentUnless(e.budget !== e.activityCost)),
  }),
  element({
    provision: 'pupr-2-2023/17.2.k',
    reads: ['hours', 'hoursTotal'],
    measure: ({ hours, hoursTotal }) => ({
      hours: hours === NOT_THERE ? hours : hoursIfKnown(hours),
      activityHours: hoursIfKnown(settledTotal(hoursTotal)),
    }),
    stateOf: (e) => (e.hours === NOT_THERE ? 'absent' : presentUnless(e.hours !== e.activityHours)),
  }),
] as const;

const planRules = ruleTable<PlanFacts, Context, PlanFact, DevelopmentPlanProvision>(
  planGaps,
  ELEMENTS.map((one) => one.row),
);

/**
 * Does this person's plan for the year hold everything that it has to? Each of the eleven elements is there, is not, or is
 * there but at odds with the rest: a NIP that cannot be or is not of the status, days outside the year or in the wrong
 * order, a budget or hours other than those of the activities together. A curriculum that does not fit counts as not
 * there. Whether a NIP is really the person's nobody can tell from its digits.
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
 *   position: 'Analis Kebijakan Ahli Muda',
 *   competencies: ['Analisis kebijakan'],
 *   activities: [{ kind: 'teknis', hours: 24, cost: 4500000 }, { kind: 'seminar', hours: '3.5', cost: 0 }],
 *   organizer: 'BPSDM',
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
 * answer.elements[10]; // { provision: 'pupr-2-2023/17.2.k', state: 'doubtful' }
 * answer.totals; // { hours: 27.5, cost: 4500000 }
 * ```
 * @pasal Pasal 17 ayat (2)
 */
export const validateDevelopmentPlan = (record: unknown, options: DecisionOptions): DevelopmentPlanValidation => {
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
    totals: { hours: hoursIfKnown(settledTotal(hoursTotal)), cost: settledTotal(costTotal) },
    valuesMissing: [
      ...new Set([...read.flatMap(({ missing }) => missing), ...hoursTotal.missing, ...costTotal.missing]),
    ],
    basis,
  };
};
