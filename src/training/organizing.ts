/**
 * Who may run a training, as the question about organisers and the one about documents both need it: what a participant
 * unit may run, and what takes LAN or an accredited institute.
 *
 * @pasal Pasal 49 ayat (3), Pasal 57 ayat (4) dan (7)
 * @source Permen PUPR 2/2023, PP 11/2017 Pasal 217
 * @module
 */
import { hoursOf, hundredthsOf, learningHours } from '../asn/learning-hours.js';
import {
  isOpenToParticipantUnits,
  LEADERSHIP_TIERS,
  type LeadershipTier,
  TRAINING_KINDS,
  type TrainingKind,
  trackOf,
} from '../asn/training-kind.js';
import { facts, type Input, type Known, oneOf, yesNo } from '../kernel/fact.js';
import type { Truth } from '../kernel/logic.js';
import type { Confidence } from '../kernel/rules.js';
import { confidenceOf } from '../law/confidence.js';
import { type Context, parameterOf } from '../law/ruleset.js';

/** The facts about a training that decide who may run it. */
export const organizing = /* @__PURE__ */ facts(() => ({
  /** The kind of training. */
  kind: oneOf(TRAINING_KINDS),
  /** The tier of structural leadership training; read for that kind only (Pasal 54 ayat (2)). */
  tier: oneOf(LEADERSHIP_TIERS),
  /** Whether the HRD unit is accredited to run that leadership training; not read for the madya tier (PP 11/2017 art. 217). */
  hrdUnitAccredited: yesNo(),
  /** Whether it is experiential or social learning; read for other nonclassical training only, whose kind does not tell. */
  experientialOrSocial: yesNo(),
  /** Learning hours of the one event (A67); read for technical guidance only. */
  hours: learningHours(),
  /** Whether it passes on norms, standards, procedures or criteria that were drawn up (Pasal 57 ayat (7)). */
  disseminatesNspk: yesNo(),
  /** Whether it serves the duties and functions of the participant unit itself (Pasal 57 ayat (7)). */
  servesOwnDuties: yesNo(),
}));
export interface OrganizingInput extends Input<typeof organizing> {}
/** The same once read: `null` where not known. */
export interface Organizing extends Known<typeof organizing> {}

/** Their names. */
export const ORGANIZING_FACTS = [
  'kind',
  'tier',
  'hrdUnitAccredited',
  'experientialOrSocial',
  'hours',
  'disseminatesNspk',
  'servesOwnDuties',
] as const satisfies readonly (keyof Organizing)[];

/** One kind for each class that the rules on organisers tell apart. */
export const KINDS_BY_ORGANIZER = [
  'seminar',
  'magang',
  'bimbingan-teknis',
  'komunitas-belajar',
  'nonklasikal-lainnya',
  'teknis',
  'kepemimpinan',
] as const;

/** Learning at work, and learning from and with others (Pasal 49 ayat (2) huruf a-b, C55). */
const experientialOrSocialKinds: ReadonlySet<TrainingKind> = new Set([
  'detasering',
  'magang',
  'bimbingan-di-tempat-kerja',
  'pertukaran',
  'coaching',
  'mentoring',
  'komunitas-belajar',
  'patok-banding',
]);

/** Whether a training is experiential or social learning, which the participants' unit carries out (Pasal 49 ayat (3)). */
export const isExperientialOrSocial = ({
  kind,
  experientialOrSocial,
}: Pick<Organizing, 'kind' | 'experientialOrSocial'>): Truth => {
  if (kind === null) return null;
  return kind === 'nonklasikal-lainnya' ? experientialOrSocial : experientialOrSocialKinds.has(kind);
};

/** What tells whether a participant unit may run a kind of training. */
export const measureKind = (facts: Organizing) => ({
  kind: facts.kind,
  openToParticipantUnits: facts.kind === null ? null : isOpenToParticipantUnits(facts.kind),
  experientialOrSocial: isExperientialOrSocial(facts),
});
export type MeasuredKind = ReturnType<typeof measureKind>;

/** Whether Pasal 49 ayat (3) opens a kind to participant units that Pasal 57 ayat (4) does not list. */
export const isOpenedByArticle49 = (
  e: Pick<MeasuredKind, 'openToParticipantUnits' | 'experientialOrSocial'>,
): boolean => e.openToParticipantUnits !== true && e.experientialOrSocial === true;

/** Technical guidance beside what a participant unit's may be (Pasal 57 ayat (7)). */
export const measureGuidance = (
  { kind, hours, disseminatesNspk, servesOwnDuties }: Omit<Organizing, 'tier' | 'hrdUnitAccredited'>,
  context: Context,
) => ({
  kind,
  hours: hours === null ? null : hoursOf(hundredthsOf(hours)),
  mostHours: parameterOf(context, 'technicalGuidanceHours'),
  disseminatesNspk,
  servesOwnDuties,
});

export const isLongerThan = (hours: number | null, mostHours: number): boolean =>
  hours !== null && hundredthsOf(hours) > hundredthsOf(mostHours);

/** Hours of technical guidance on both sides of the limit. */
export const hoursAroundLimit = (_facts: unknown, context: Context): readonly number[] => {
  const mostHours = parameterOf(context, 'technicalGuidanceHours');
  return [0, mostHours, mostHours + 1];
};

/** Whether technical guidance is what a participant unit may run. */
export const isOwnGuidance = (e: ReturnType<typeof measureGuidance>): boolean =>
  e.disseminatesNspk === true && e.servesOwnDuties === true && !isLongerThan(e.hours, e.mostHours);

/** The tier of leadership training; `null` for any other kind, whose tier nobody asks for. */
export const tierOf = ({ kind, tier }: Pick<Organizing, 'kind' | 'tier'>): LeadershipTier | null =>
  kind === 'kepemimpinan' ? tier : null;

/** What tells who runs leadership training. */
export const measureLeadership = (facts: Organizing) => ({ kind: facts.kind, tier: tierOf(facts) });

/** Leadership training below madya, which accredited institutes run (PP 11/2017 art. 217 (5)). */
export const takesAccreditation = (e: { readonly tier: LeadershipTier | null }): boolean =>
  e.tier !== null && e.tier !== 'madya';

/** Whether a participant unit may run a training; asked of complete facts only. */
export const mayParticipantUnitRun = (facts: Organizing, context: Context): boolean => {
  const measured = measureKind(facts);
  if (facts.kind === 'bimbingan-teknis') return isOwnGuidance(measureGuidance(facts, context));
  return measured.openToParticipantUnits === true || isOpenedByArticle49(measured);
};

/** Whether the HRD unit may run a training; asked of complete facts only. */
export const mayHrdUnitRun = (facts: Organizing): boolean =>
  facts.kind !== 'kepemimpinan' || (facts.tier !== 'madya' && facts.hrdUnitAccredited === true);

/** How sure it is what a kind is to participant units: the lists of the text, or their reading (C55). */
export const confidenceOfKind = ({ kind }: Organizing, context: Context): Confidence =>
  kind !== null && trackOf(kind) === 'klasikal' ? 'certain' : confidenceOf(context, ['C55']);

/** How sure it is who runs leadership training. */
export const confidenceOfLeadership = ({ kind }: Organizing, context: Context): Confidence =>
  kind === null || kind === 'kepemimpinan' ? confidenceOf(context, ['C55']) : 'certain';

/** How sure the limit of technical guidance is. */
export const confidenceOfGuidance = (_facts: Organizing, context: Context): Confidence =>
  confidenceOf(context, ['technicalGuidanceHours']);
