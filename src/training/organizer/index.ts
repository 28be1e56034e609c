/**
 * Who may run a training: the unit that handles human-resource development, a participant unit as well, or for leadership
 * training LAN and accredited institutes.
 *
 * @pasal Pasal 49 ayat (3), Pasal 57
 * @source Permen PUPR 2/2023, PP 11/2017 Pasal 217
 * @module
 */
import { isOpenToParticipantUnits, type TrainingOrganizer } from '../../asn/training-kind.js';
import { readerOf } from '../../kernel/computation.js';
import { questionOf } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import {
  type Evidence,
  gapsAmong,
  metIf,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
} from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import {
  confidenceOfGuidance,
  confidenceOfKind,
  confidenceOfLeadership,
  hoursAroundLimit,
  isExperientialOrSocial,
  isLongerThan,
  isOpenedByArticle49,
  isOwnGuidance,
  KINDS_BY_ORGANIZER,
  mayHrdUnitRun,
  mayParticipantUnitRun,
  measureGuidance,
  measureKind,
  measureLeadership,
  ORGANIZING_FACTS,
  type Organizing,
  type OrganizingInput,
  organizing,
  takesAccreditation,
} from '../organizing.js';

/** The facts about a training that is to be run. Every one may be left out. */
export interface OrganizerInput extends OrganizingInput {}

export const trainingOrganizer = /* @__PURE__ */ questionOf<OrganizerInput, Organizing>(() => organizing.shape);

const readOrganizer = /* @__PURE__ */ readFacts(trainingOrganizer);

/** Provisions that the findings on who may run a training cite. */
export type OrganizerProvision =
  | 'pupr-2-2023/49.3'
  | 'pupr-2-2023/57.4'
  | 'pupr-2-2023/57.7'
  | 'pupr-2-2023/57.8'
  | 'pp-11-2017/217.4'
  | 'pp-11-2017/217.5';

/** What a participant unit owes the HRD unit for a training of its own (Pasal 57 ayat (3) dan (5)). */
export type ParticipantUnitDuty = 'berkoordinasi' | 'melapor' | 'mengikuti-pedoman';

/** Who may run a training; the last two run leadership training (PP 11/2017 art. 217). */
export type AdmissibleOrganizer =
  | Extract<TrainingOrganizer, 'unit-sdm' | 'unit-peserta'>
  | 'lan'
  | 'lembaga-terakreditasi';

/** The answer to "who may run this training?". */
export interface OrganizerSelection
  extends Assessment<'participant-unit-may' | 'participant-unit-may-not', OrganizerProvision> {
  readonly question: 'training-organizer';
  /** Who may run it: the HRD unit any training but leadership, which is for LAN (madya) and accredited institutes. */
  readonly organizers: readonly AdmissibleOrganizer[] | null;
  /** Through whom the HRD unit runs its training (Pasal 57 ayat (2)). */
  readonly runThrough: 'unit-penyelenggara';
  /** What a participant unit that may run it has to do; empty when it may not. */
  readonly duties: readonly ParticipantUnitDuty[] | null;
  /** Paths of the facts that can still change `organizers` or `duties`. */
  readonly valuesMissing: readonly string[];
}

const gaps = /* @__PURE__ */ gapsOf<OrganizerInput, Organizing, Context>(trainingOrganizer, {
  kind: KINDS_BY_ORGANIZER,
  hours: hoursAroundLimit,
});
type OrganizerFact = keyof typeof gaps;
const rule = <P extends OrganizerProvision, E extends Evidence>(
  definition: RowDefinition<Organizing, Context, OrganizerFact, P, E>,
) => row(definition);

/** The hours of an event beside the most that a participant unit's technical guidance may take. */
const measureHours = (facts: Organizing, context: Context) => {
  const { kind, hours, mostHours } = measureGuidance(facts, context);
  return { kind, hours, mostHours };
};

const organizerRules = ruleTable<Organizing, Context, OrganizerFact, OrganizerProvision>(gaps, [
  rule({
    provision: 'pupr-2-2023/49.3',
    reads: ['kind', 'experientialOrSocial'],
    measure: (facts) => ({ kind: facts.kind, experientialOrSocial: isExperientialOrSocial(facts) }),
    judge: (e) => metIfApplies(e.experientialOrSocial === true, true),
    confidence: confidenceOfKind,
    // It gives experiential and social learning to participant units; the others are left to Pasal 57 ayat (4).
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/57.4',
    reads: ['kind', 'experientialOrSocial'],
    measure: measureKind,
    judge: (e) => (isOpenedByArticle49(e) ? 'not-applicable' : metIf(e.openToParticipantUnits === true)),
    confidence: (facts, context) =>
      facts.kind !== null && isOpenToParticipantUnits(facts.kind) ? 'certain' : confidenceOfKind(facts, context),
  }),
  rule({
    provision: 'pupr-2-2023/57.7',
    reads: ['kind', 'hours', 'disseminatesNspk', 'servesOwnDuties'],
    measure: measureGuidance,
    judge: (e) => metIfApplies(e.kind === 'bimbingan-teknis', isOwnGuidance(e)),
    confidence: confidenceOfGuidance,
  }),
  rule({
    provision: 'pupr-2-2023/57.8',
    reads: ['kind', 'hours'],
    measure: measureHours,
    judge: (e) => metIfApplies(e.kind === 'bimbingan-teknis' && isLongerThan(e.hours, e.mostHours), true),
    confidence: confidenceOfGuidance,
    // It gives long technical guidance to the HRD unit; what keeps the participant unit from it is Pasal 57 ayat (7).
    informs: true,
  }),
  rule({
    provision: 'pp-11-2017/217.4',
    reads: ['kind', 'tier'],
    measure: measureLeadership,
    judge: (e) => metIfApplies(e.tier === 'madya', true),
    confidence: confidenceOfLeadership,
    // It names LAN; what keeps the participant unit from leadership training is Pasal 57 ayat (4).
    informs: true,
  }),
  rule({
    provision: 'pp-11-2017/217.5',
    reads: ['kind', 'tier', 'hrdUnitAccredited'],
    measure: (facts) => ({ ...measureLeadership(facts), hrdUnitAccredited: facts.hrdUnitAccredited }),
    judge: (e) => metIfApplies(takesAccreditation(e), e.hrdUnitAccredited === true),
    confidence: confidenceOfLeadership,
    // It decides on the HRD unit, as one of the accredited institutes or not.
    informs: true,
  }),
]);

/** What a participant unit has to do for a training that it may run. */
const dutiesOf = (mayRun: boolean | null): readonly ParticipantUnitDuty[] | null => {
  if (mayRun === null) return null;
  return mayRun ? ['berkoordinasi', 'melapor', 'mengikuti-pedoman'] : [];
};

/** Who may run a training, one by one, in the order of the answer. */
const ADMISSIBLE = ['unit-sdm', 'unit-peserta', 'lan', 'lembaga-terakreditasi'] as const;

const reckon = (facts: Organizing, context: Context): { readonly [organizer in AdmissibleOrganizer]: boolean } => ({
  'unit-sdm': mayHrdUnitRun(facts),
  'unit-peserta': mayParticipantUnitRun(facts, context),
  lan: measureLeadership(facts).tier === 'madya',
  'lembaga-terakreditasi': takesAccreditation(measureLeadership(facts)),
});

/**
 * Who may run this training, and what does a participant unit that runs it have to do? A participant unit may run the kinds
 * that Pasal 57 lists and, whatever it lists, experiential and social learning (C55). Technical guidance of exactly 30
 * hours is still the participant unit's (A67). Madya leadership training is run by LAN, that of the other tiers by an
 * accredited institute, the HRD unit if it is accredited.
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
 * selectOrganizer({ ...guidance, hours: '30.5' }, { asOf: '2026-07-01' }).verdict; // 'participant-unit-may-not'
 * const leadership = { kind: 'kepemimpinan', tier: 'madya' };
 * selectOrganizer(leadership, { asOf: '2026-07-01' }).organizers; // ['lan']
 * ```
 * @pasal Pasal 49 ayat (3), Pasal 57 ayat (2)-(5), (7)-(8)
 */
export const selectOrganizer = (record: OrganizerInput, options: DecisionOptions): OrganizerSelection =>
  selectOrganizerFrom(record, options);

/**
 * {@link selectOrganizer} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const selectOrganizerFrom = (record: unknown, options: DecisionOptions): OrganizerSelection => {
  const context = contextOf(options);
  const facts = readOrganizer(record);
  const { basis, ...assessment } = assessBy(organizerRules, facts, context, {
    barred: 'participant-unit-may-not',
    clear: 'participant-unit-may',
  });
  const reader = readerOf(facts, gapsAmong(gaps, ORGANIZING_FACTS, facts, context), (f) => reckon(f, context));
  const may = ADMISSIBLE.map((organizer) => reader.read((admissible) => admissible[organizer]));
  const participantUnitMay = reader.read((admissible) => admissible['unit-peserta']);
  return {
    question: 'training-organizer',
    ...assessment,
    organizers: may.includes(null) ? null : ADMISSIBLE.filter((_organizer, i) => may[i] === true),
    runThrough: 'unit-penyelenggara',
    duties: dutiesOf(participantUnitMay),
    valuesMissing: reader.missing(),
    basis,
  };
};
