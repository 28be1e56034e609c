/**
 * The facts about training and a participant that documents follow from.
 *
 * @pasal Pasal 57 ayat (6), Pasal 58 ayat (5) huruf e dan ayat (6), Pasal 66, Pasal 67
 * @source Permen PUPR 2/2023
 * @module
 */
import { TRAINING_ORGANIZERS } from '../../asn/training-kind.js';
import { either, facts, type Input, type Known, numberBy, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import { hoursAroundLimit, type Organizing, type OrganizingInput, organizing } from '../organizing.js';

export const UNRANKED = 'tidak-diperingkat' as const;

const isRank = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;

const IMPOSSIBLE_RANK = { code: 'impossible-rank', message: `not a rank: a whole number from 1, or ${UNRANKED}` };

const own = /* @__PURE__ */ facts(() => ({
  /** Who ran it; no document of this regulation follows from training of an outside institution. */
  organizer: oneOf(TRAINING_ORGANIZERS),
  /** Which side asked for the cooperation; read for certificates of training in cooperation (Pasal 58 ayat (5) dan (6)). */
  requestedBy: oneOf(['mitra', 'kementerian']),
  /** Whether an evaluation decides who passes; not read for structural, basic and functional training. */
  evaluationRequired: yesNo(),
  /** Whether the participant attended in full. */
  attended: yesNo(),
  /** Whether the participant finished the whole programme. */
  finished: yesNo(),
  /** Whether the participant was declared to have passed. */
  passed: yesNo(),
  /** Whether the participant reached the competency that is required. */
  competencyReached: yesNo(),
  /** Rank among the participants, from 1; those who share a place share a rank (A72). */
  rank: either(
    numberBy(isRank, IMPOSSIBLE_RANK, { least: 1, most: Number.MAX_SAFE_INTEGER, whole: true }),
    oneOf([UNRANKED]),
  ),
}));

/** The facts about a training and one participant. Every one may be left out. */
export interface CertificateInput extends OrganizingInput, Input<typeof own> {}
export interface CertificateFacts extends Organizing, Known<typeof own> {}

export const trainingCertificate = /* @__PURE__ */ questionOf<CertificateInput, CertificateFacts>(() => ({
  ...organizing.shape,
  ...own.shape,
}));

export const readCertificate = /* @__PURE__ */ readFacts(trainingCertificate);

export const gaps = /* @__PURE__ */ gapsOf<CertificateInput, CertificateFacts, Context>(trainingCertificate, {
  // Kinds that are told apart: with a completion certificate, open to participant units, neither.
  kind: ['kepemimpinan', 'seminar', 'teknis'],
  hours: hoursAroundLimit,
  rank: (_facts, context) => [1, parameterOf(context, 'awardRanks') + 1, UNRANKED],
});
export type CertificateFact = keyof typeof gaps;

export const CERTIFICATE_CONDITIONS = [
  'attended',
  'finished',
  'passed',
  'competencyReached',
] as const satisfies readonly CertificateCondition[];

/** What a document is earned by. */
export type CertificateCondition = 'attended' | 'finished' | 'passed' | 'competencyReached';

export const COURSE_FACTS = ['kind', 'organizer', 'evaluationRequired'] as const;
export const DOCUMENT_FACTS = [...COURSE_FACTS, ...CERTIFICATE_CONDITIONS] as const;
/** Those that decide who signs as well. */
export const SIGNING_FACTS = [...DOCUMENT_FACTS, 'requestedBy'] as const;
export const AWARD_FACTS = [...DOCUMENT_FACTS, 'rank'] as const;
