/**
 * Who may run a training: the unit that handles human-resource development, or a participant unit as well.
 *
 * @pasal Pasal 57
 * @source Permen PUPR 2/2023
 * @module
 */
import * as z from 'zod';
import { hoursOf, hundredthsOf, LearningHours } from '../asn/learning-hours.js';
import { isOpenToParticipantUnits, TrainingKind, type TrainingOrganizer } from '../asn/training-kind.js';
import { flatFact } from '../kernel/fields.js';
import { flatGap, YES_NO } from '../kernel/gaps.js';
import { parserOf } from '../kernel/input.js';
import { type Evidence, metIf, metIfApplies, type RowDefinition, row, ruleTable } from '../kernel/rules.js';
import { type Assessment, assessBy } from '../law/assessment.js';
import { type Context, contextOf, type DecisionOptions, parameterOf } from '../law/ruleset.js';

/** The facts about a training that is to be run. Every one may be left out. */
export const OrganizerInput = z.strictObject({
  /** The kind of training. */
  kind: flatFact(TrainingKind),
  /** Learning hours of the one event (A67); read for technical guidance only. */
  hours: flatFact(LearningHours),
  /** Whether it passes on norms, standards, procedures or criteria that were drawn up (Pasal 57 ayat (7)). */
  disseminatesNspk: flatFact(z.boolean()),
  /** Whether it serves the duties and functions of the participant unit itself (Pasal 57 ayat (7)). */
  servesOwnDuties: flatFact(z.boolean()),
});
export interface OrganizerInput extends z.input<typeof OrganizerInput> {}
type OrganizerFacts = z.output<typeof OrganizerInput>;

const readOrganizer = parserOf(OrganizerInput);

/** Provisions that the findings on who may run a training cite. */
export type OrganizerProvision = 'pupr-2-2023/57.4' | 'pupr-2-2023/57.7' | 'pupr-2-2023/57.8';

/** What a participant unit owes the HRD unit for a training of its own (Pasal 57 ayat (3) dan (5)). */
export type ParticipantUnitDuty = 'berkoordinasi' | 'melapor' | 'mengikuti-pedoman';

/** The answer to "who may run this training?". */
export interface OrganizerSelection extends Assessment<'participant-unit-may' | 'hrd-unit-only', OrganizerProvision> {
  readonly question: 'training-organizer';
  /** Who may run it; the HRD unit may run any training. */
  readonly organizers: readonly Extract<TrainingOrganizer, 'unit-sdm' | 'unit-peserta'>[] | null;
  /** Through whom the HRD unit runs its training (Pasal 57 ayat (2)). */
  readonly runThrough: 'unit-penyelenggara';
  /** What a participant unit that may run it has to do; empty when it may not. */
  readonly duties: readonly ParticipantUnitDuty[] | null;
  /** Paths of the facts that can still change `organizers` or `duties`. */
  readonly valuesMissing: readonly string[];
}

const gap = flatGap<OrganizerFacts, Context>();
const gaps = {
  kind: gap('kind', ['seminar', 'bimbingan-teknis', 'teknis']),
  hours: gap('hours', (_facts, context) => {
    const mostHours = parameterOf(context, 'technicalGuidanceHours');
    return [0, mostHours, mostHours + 1];
  }),
  disseminatesNspk: gap('disseminatesNspk', YES_NO),
  servesOwnDuties: gap('servesOwnDuties', YES_NO),
};
type OrganizerFact = keyof typeof gaps;

const rule = <P extends OrganizerProvision, E extends Evidence>(
  definition: RowDefinition<OrganizerFacts, Context, OrganizerFact, P, E>,
) => row(definition);

/** The hours of an event beside the most that a participant unit's technical guidance may take. */
const measureHours = ({ kind, hours }: OrganizerFacts, context: Context) => ({
  kind,
  hours: hours === null ? null : hoursOf(hundredthsOf(hours)),
  mostHours: parameterOf(context, 'technicalGuidanceHours'),
});

const isLongerThan = (hours: number | null, mostHours: number): boolean =>
  hours !== null && hundredthsOf(hours) > hundredthsOf(mostHours);

const organizerRules = ruleTable<OrganizerFacts, Context, OrganizerFact, OrganizerProvision>(gaps, [
  rule({
    provision: 'pupr-2-2023/57.4',
    reads: ['kind'],
    measure: ({ kind }) => ({ kind, openToParticipantUnits: kind === null ? null : isOpenToParticipantUnits(kind) }),
    judge: (e) => metIf(e.openToParticipantUnits === true),
  }),
  rule({
    provision: 'pupr-2-2023/57.7',
    reads: ['kind', 'hours', 'disseminatesNspk', 'servesOwnDuties'],
    measure: (facts, context) => ({
      ...measureHours(facts, context),
      disseminatesNspk: facts.disseminatesNspk,
      servesOwnDuties: facts.servesOwnDuties,
    }),
    judge: (e) =>
      metIfApplies(
        e.kind === 'bimbingan-teknis',
        e.disseminatesNspk === true && e.servesOwnDuties === true && !isLongerThan(e.hours, e.mostHours),
      ),
  }),
  rule({
    provision: 'pupr-2-2023/57.8',
    reads: ['kind', 'hours'],
    measure: measureHours,
    judge: (e) => metIfApplies(e.kind === 'bimbingan-teknis' && isLongerThan(e.hours, e.mostHours), true),
    // It gives long technical guidance to the HRD unit; what keeps the participant unit from it is Pasal 57 ayat (7).
    informs: true,
  }),
]);

/** What follows from whether a participant unit may run the training. */
const consequencesOf = (verdict: OrganizerSelection['verdict']): Pick<OrganizerSelection, 'organizers' | 'duties'> => {
  if (verdict === 'undetermined') return { organizers: null, duties: null };
  return verdict === 'participant-unit-may'
    ? { organizers: ['unit-sdm', 'unit-peserta'], duties: ['berkoordinasi', 'melapor', 'mengikuti-pedoman'] }
    : { organizers: ['unit-sdm'], duties: [] };
};

/**
 * Who may run this training, and what does a participant unit that runs it have to do? Technical guidance of exactly
 * 30 hours is still the participant unit's (A67).
 *
 * @param record - an {@link OrganizerInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const guidance = { kind: 'bimbingan-teknis', hours: 30, disseminatesNspk: true, servesOwnDuties: true };
 * selectOrganizer(guidance, { asOf: '2026-07-01' }).organizers; // ['unit-sdm', 'unit-peserta']
 * selectOrganizer({ ...guidance, hours: '30.5' }, { asOf: '2026-07-01' }).verdict; // 'hrd-unit-only'
 * ```
 * @pasal Pasal 57 ayat (2)-(5), (7)-(8)
 */
export const selectOrganizer = (record: unknown, options: DecisionOptions): OrganizerSelection => {
  const context = contextOf(options);
  const facts = readOrganizer(record);
  const assessment = assessBy(organizerRules, facts, context, {
    barred: 'hrd-unit-only',
    clear: 'participant-unit-may',
  });
  return {
    question: 'training-organizer',
    ...assessment,
    ...consequencesOf(assessment.verdict),
    runThrough: 'unit-penyelenggara',
    // The values follow from the verdict alone, so what can change it can change them, and nothing else can.
    valuesMissing: [...assessment.missing],
  };
};
