/**
 * The facts about training and a participant that documents follow from, and the values that they come to.
 *
 * @pasal Pasal 57 ayat (6), Pasal 58 ayat (5) huruf e dan ayat (6), Pasal 66, Pasal 67
 * @source Permen PUPR 2/2023
 * @module
 */
import { TRAINING_ORGANIZERS } from '../../asn/training-kind.js';
import { either, facts, type Input, type Known, numberBy, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Finding } from '../../kernel/rules.js';
import { type Basis, type Context, parameterOf } from '../../law/ruleset.js';
import { hoursAroundLimit, type Organizing, type OrganizingInput, organizing } from '../organizing.js';
import type { CertificateOrganizerProvision, OrganizerAdmissibility } from './organizer.js';

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
  rank: either(numberBy(isRank, IMPOSSIBLE_RANK), oneOf([UNRANKED])),
}));

/** The facts about a training and one participant. Every one may be left out. */
export interface CertificateInput extends OrganizingInput, Input<typeof own> {}
export interface CertificateFacts extends Organizing, Known<typeof own> {}

export const trainingCertificate = /* @__PURE__ */ questionOf<CertificateInput, CertificateFacts>(() => ({
  ...organizing.shape,
  ...own.shape,
}));

export const readCertificate = /* @__PURE__ */ readFacts(trainingCertificate);

/** Provisions that the steps of choosing a document cite. */
export type CertificateProvision =
  | CertificateOrganizerProvision
  | 'pupr-2-2023/57.6'
  | 'pupr-2-2023/58.5.e'
  | 'pupr-2-2023/58.6'
  | 'pupr-2-2023/66.1'
  | 'pupr-2-2023/66.2'
  | 'pupr-2-2023/66.3'
  | 'pupr-2-2023/66.4.a'
  | 'pupr-2-2023/66.4.b'
  | 'pupr-2-2023/66.5'
  | 'pupr-2-2023/66.6'
  | 'pupr-2-2023/66.7'
  | 'pupr-2-2023/67.1.a'
  | 'pupr-2-2023/67.1.b'
  | 'pupr-2-2023/67.1.c'
  | 'pupr-2-2023/67.1.d'
  | 'pupr-2-2023/67.1.e'
  | 'pupr-2-2023/67.2';

/** A document that proves training; the award of Pasal 66 ayat (1) huruf c goes beside one, and is told by itself. */
export type TrainingDocument = 'surat-tanda-tamat' | 'sertifikat' | 'surat-keterangan' | 'tidak-ada';

/** The words by which a certificate says what it proves (Pasal 66 ayat (4)). */
export type CertificateWording = 'kompeten' | 'telah-mengikuti-pelatihan' | 'tidak-ada';

/**
 * Who signs a document (Pasal 67 ayat (1)). A certificate of attendance of training held in cooperation is signed by
 * whoever the agreement says (Pasal 58 ayat (5) huruf e), or as the other party's rules have it where the Ministry asked
 * for the cooperation (Pasal 58 ayat (6)).
 */
export type CertificateSignatory =
  | 'pimpinan-unit-sdm'
  | 'jpt-madya-atau-pratama-penyelenggara'
  | 'menurut-perjanjian'
  | 'menurut-ketentuan-mitra'
  | 'pimpinan-unit-penyelenggara'
  | 'tidak-ada';

export const CERTIFICATE_CONDITIONS = [
  'attended',
  'finished',
  'passed',
  'competencyReached',
] as const satisfies readonly CertificateCondition[];

/** What a document is earned by. */
export type CertificateCondition = 'attended' | 'finished' | 'passed' | 'competencyReached';

/** The values of a selection, `null` while a missing fact can still change them. */
export interface DocumentValues {
  /** The document that is due. */
  readonly document: TrainingDocument | null;
  /** What a certificate says. */
  readonly wording: CertificateWording | null;
  /** Whether the document has to be given or may be. */
  readonly duty: 'must' | 'may' | 'tidak-ada' | null;
  readonly issuedBy: 'unit-sdm' | 'unit-peserta' | 'tidak-ada' | null;
  readonly signedBy: CertificateSignatory | null;
  /** Whether the document may be issued and signed electronically (Pasal 66 ayat (7), Pasal 67 ayat (2)). */
  readonly electronic: 'may' | 'tidak-ada' | null;
  /** Whether an award may go with it: only with the completion certificate (Pasal 66 ayat (5), B10). */
  readonly award: 'may' | 'tidak-ada' | null;
  /** Who issues the award, as one of the documents of Pasal 66 ayat (1). */
  readonly awardIssuedBy: 'unit-sdm' | 'tidak-ada' | null;
  readonly awardSignedBy: 'pimpinan-unit-pelaksana-pelatihan' | 'tidak-ada' | null;
}

/** The answer to "which document does this participant get?". */
export interface CertificateSelection extends DocumentValues {
  readonly question: 'training-certificate';
  /**
   * Whether the organiser may run the training. What is due is told as earned whether it may or not; `tidak-diatur` for
   * training of an outside institution, and for leadership training in cooperation.
   */
  readonly organizerAdmissible: OrganizerAdmissibility | null;
  /** The conditions that fail and without which the better document of the kind is not due; empty when it is due. */
  readonly lacking: readonly CertificateCondition[] | null;
  /** What each provision comes to: `met` when it governs and is fulfilled, `unmet` when it governs and is not. */
  readonly steps: readonly Finding<CertificateProvision>[];
  /** Paths of the facts that can still change one of the values or steps. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

export const gaps = /* @__PURE__ */ gapsOf<CertificateInput, CertificateFacts, Context>(trainingCertificate, {
  // Kinds that are told apart: with a completion certificate, open to participant units, neither.
  kind: ['kepemimpinan', 'seminar', 'teknis'],
  hours: hoursAroundLimit,
  rank: (_facts, context) => [1, parameterOf(context, 'awardRanks') + 1, UNRANKED],
});
export type CertificateFact = keyof typeof gaps;

export const COURSE_FACTS = ['kind', 'organizer', 'evaluationRequired'] as const;
export const DOCUMENT_FACTS = [...COURSE_FACTS, ...CERTIFICATE_CONDITIONS] as const;
/** Those that decide who signs as well. */
export const SIGNING_FACTS = [...DOCUMENT_FACTS, 'requestedBy'] as const;
export const AWARD_FACTS = [...DOCUMENT_FACTS, 'rank'] as const;
