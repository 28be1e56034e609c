/**
 * The eleven elements of a plan, one a row: whether each is there, and agrees with the rest.
 *
 * @pasal Pasal 17 ayat (2)
 * @module
 */
import { isPlausibleNip } from '../../asn/nip.js';
import { yearOf } from '../../kernel/calendar.js';
import { notAfter } from '../../kernel/logic.js';
import { type Confidence, type Evidence, metIf, row, ruleTable } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import { NOT_THERE, type PlanFacts } from './facts.js';
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

/** The elements, in the order of Pasal 17 ayat (2). */
export const ELEMENTS = [
  element({
    provision: 'pupr-2-2023/17.2.a',
    reads: ['name', 'nip', 'employmentStatus'],
    measure: measureNip,
    stateOf: (e) => {
      if (e.hasName === false || e.nip === NOT_THERE) return 'absent';
      return presentUnless(e.isNipPossible === false || e.isNipOfStatus === false);
    },
    // How the number of a PPPK is made up is less well attested, and whose status is not known may be one.
    confidence: ({ nip, employmentStatus }) =>
      hasDigits(nip) && (isOfPppk(nip) || (employmentStatus ?? 'pppk') === 'pppk') ? 'likely' : 'certain',
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

export const planRules = ruleTable<PlanFacts, Context, PlanFact, DevelopmentPlanProvision>(
  planGaps,
  ELEMENTS.map((one) => one.row),
);
