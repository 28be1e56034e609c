/**
 * Whether the organiser of a training may run it, for the documents that the training earns.
 *
 * @pasal Pasal 49 ayat (3), Pasal 57 ayat (4) dan (7)
 * @source Permen PUPR 2/2023, PP 11/2017 Pasal 217
 * @module
 */
import {
  isOpenToParticipantUnits,
  LEADERSHIP_TIERS,
  TRAINING_ORGANIZERS,
  type TrainingOrganizer,
} from '../../asn/training-kind.js';
import { readerOf } from '../../kernel/computation.js';
import { flatGap, YES_NO } from '../../kernel/gaps.js';
import {
  appraise,
  type Evidence,
  type Finding,
  gapsAmong,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
} from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import {
  confidenceOfGuidance,
  confidenceOfKind,
  confidenceOfLeadership,
  hoursAroundLimit,
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
  takesAccreditation,
} from '../organizing.js';

/** Provisions on whether the organiser of a training may run it. */
export type CertificateOrganizerProvision =
  | 'pupr-2-2023/49.3'
  | 'pupr-2-2023/57.4'
  | 'pupr-2-2023/57.7'
  | 'pp-11-2017/217.4'
  | 'pp-11-2017/217.5';

/** Whether an organiser may run a training; `tidak-diatur` where the rules do not say. */
export type OrganizerAdmissibility = boolean | 'tidak-diatur';

/** The facts that decide it. */
interface Organized extends Organizing {
  readonly organizer: TrainingOrganizer | null;
}

const gap = flatGap<Organized, Context>();
const gaps = {
  organizer: gap('organizer', TRAINING_ORGANIZERS),
  kind: gap('kind', KINDS_BY_ORGANIZER),
  tier: gap('tier', LEADERSHIP_TIERS),
  hrdUnitAccredited: gap('hrdUnitAccredited', YES_NO),
  experientialOrSocial: gap('experientialOrSocial', YES_NO),
  hours: gap('hours', hoursAroundLimit),
  disseminatesNspk: gap('disseminatesNspk', YES_NO),
  servesOwnDuties: gap('servesOwnDuties', YES_NO),
};
type OrganizedFact = keyof typeof gaps;
const ORGANIZED_FACTS = ['organizer', ...ORGANIZING_FACTS] as const;

/** A step; it tells, and takes no document away. */
const step = <P extends CertificateOrganizerProvision, E extends Evidence>(
  definition: RowDefinition<Organized, Context, OrganizedFact, P, E>,
) => row({ ...definition, informs: true });

const mayBeByParticipantUnit = ({ organizer }: Organized): boolean =>
  organizer === null || organizer === 'unit-peserta';

/** Whether the organiser is a unit of the Ministry without anybody else. */
const isByMinistryAlone = ({ organizer }: Pick<Organized, 'organizer'>): boolean =>
  organizer === 'unit-sdm' || organizer === 'unit-peserta';

const organizerSteps = ruleTable<Organized, Context, OrganizedFact, CertificateOrganizerProvision>(gaps, [
  step({
    provision: 'pupr-2-2023/57.4',
    reads: ['organizer', 'kind', 'experientialOrSocial'],
    measure: (facts) => ({ organizer: facts.organizer, ...measureKind(facts) }),
    judge: (e) =>
      metIfApplies(e.organizer === 'unit-peserta' && !isOpenedByArticle49(e), e.openToParticipantUnits === true),
    confidence: (facts, context) => {
      const isListed = facts.kind !== null && isOpenToParticipantUnits(facts.kind);
      return mayBeByParticipantUnit(facts) && !isListed ? confidenceOfKind(facts, context) : 'certain';
    },
  }),
  step({
    provision: 'pupr-2-2023/57.7',
    reads: ['organizer', 'kind', 'hours', 'disseminatesNspk', 'servesOwnDuties'],
    measure: (facts, context) => ({ organizer: facts.organizer, ...measureGuidance(facts, context) }),
    judge: (e) => metIfApplies(e.organizer === 'unit-peserta' && e.kind === 'bimbingan-teknis', isOwnGuidance(e)),
    confidence: confidenceOfGuidance,
  }),
  step({
    provision: 'pupr-2-2023/49.3',
    reads: ['organizer', 'kind', 'experientialOrSocial'],
    measure: (facts) => ({
      organizer: facts.organizer,
      kind: facts.kind,
      experientialOrSocial: measureKind(facts).experientialOrSocial,
    }),
    judge: (e) => metIfApplies(e.organizer === 'unit-peserta' && e.experientialOrSocial === true, true),
    confidence: (facts, context) => (mayBeByParticipantUnit(facts) ? confidenceOfKind(facts, context) : 'certain'),
  }),
  step({
    provision: 'pp-11-2017/217.4',
    reads: ['organizer', 'kind', 'tier'],
    measure: (facts) => ({ organizer: facts.organizer, ...measureLeadership(facts) }),
    // Whether LAN may run it together with others is written nowhere.
    judge: (e) => metIfApplies(isByMinistryAlone(e) && e.tier === 'madya', false),
    confidence: confidenceOfLeadership,
  }),
  step({
    provision: 'pp-11-2017/217.5',
    reads: ['organizer', 'kind', 'tier', 'hrdUnitAccredited'],
    measure: (facts) => ({
      organizer: facts.organizer,
      ...measureLeadership(facts),
      hrdUnitAccredited: facts.hrdUnitAccredited,
    }),
    judge: (e) => metIfApplies(e.organizer === 'unit-sdm' && takesAccreditation(e), e.hrdUnitAccredited === true),
    confidence: confidenceOfLeadership,
  }),
]);

/** Whether the organiser may run the training; facts that are missing are filled in before this is asked. */
const admissibilityOf = (facts: Organized, context: Context): OrganizerAdmissibility => {
  if (facts.organizer === 'unit-peserta') return mayParticipantUnitRun(facts, context);
  if (facts.organizer === 'unit-sdm') return mayHrdUnitRun(facts);
  return facts.organizer === 'kerja-sama' && facts.kind !== 'kepemimpinan' ? true : 'tidak-diatur';
};

/** What the organiser comes to: the findings, whether it may run the training, and what could still change that. */
export const assessOrganizer = (
  facts: Organized,
  context: Context,
): {
  readonly findings: readonly Finding<CertificateOrganizerProvision>[];
  readonly admissible: OrganizerAdmissibility | null;
  readonly missing: readonly string[];
} => {
  const { findings } = appraise(organizerSteps, facts, context);
  const reader = readerOf(facts, gapsAmong(gaps, ORGANIZED_FACTS, facts, context), (f) => admissibilityOf(f, context));
  const admissible = reader.read((one) => one);
  return { findings, admissible, missing: reader.missing() };
};
