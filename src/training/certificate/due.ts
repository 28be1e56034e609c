/**
 * Which document a participant is due, what it says, who issues and signs it, and whether an award goes with it.
 *
 * @pasal Pasal 57 ayat (6), Pasal 58 ayat (5) huruf e dan ayat (6), Pasal 66, Pasal 67
 * @source Permen PUPR 2/2023
 * @module
 */
import { isOpenToParticipantUnits, type TrainingKind } from '../../asn/training-kind.js';
import { both, either, type Truth } from '../../kernel/logic.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import { CERTIFICATE_CONDITIONS, type CertificateCondition, type CertificateFacts } from './facts.js';
import type { CertificateSignatory, DocumentValues, TrainingDocument } from './values.js';

/** Structural, basic and functional training: these give the completion certificate only (Pasal 66 ayat (2), A71). */
const isConcluded = (kind: TrainingKind): boolean =>
  kind === 'kepemimpinan' || kind === 'pelatihan-dasar' || kind === 'fungsional';

/** Whether an evaluation decides who passes. */
export const isEvaluated = ({ kind, evaluationRequired }: CertificateFacts): Truth =>
  either(kind === null ? null : isConcluded(kind), evaluationRequired);

/** The provision that governs the better document of a training: one of these for every training, never two. */
type Governing = 'pupr-2-2023/57.6' | 'pupr-2-2023/66.2' | 'pupr-2-2023/66.4.a' | 'pupr-2-2023/66.4.b' | 'tidak-ada';

export const governingProvision = (facts: CertificateFacts, { readings }: Context): Governing | null => {
  const { kind, organizer, evaluationRequired } = facts;
  if (organizer === 'lembaga-lain') return 'tidak-ada';
  if (organizer === null || kind === null) return null;
  if (isConcluded(kind)) return 'pupr-2-2023/66.2';
  const byParticipantUnit = organizer === 'unit-peserta' && isOpenToParticipantUnits(kind);
  if (byParticipantUnit && readings.C9 === 'attendance-only') return 'pupr-2-2023/57.6';
  if (evaluationRequired === null) return null;
  if (evaluationRequired) return 'pupr-2-2023/66.4.a';
  return byParticipantUnit ? 'pupr-2-2023/57.6' : 'pupr-2-2023/66.4.b';
};

/** Whether a document takes passing and the competency, and not attendance alone. */
export const takesPassing = (governedBy: Governing | null): boolean =>
  governedBy === 'pupr-2-2023/66.2' || governedBy === 'pupr-2-2023/66.4.a';

/** The provision under which a document is due. */
type DueUnder = Governing | 'pupr-2-2023/66.6';

/** What those who attended in full and finished get: the better document, the statement or nothing (B10). */
const dueToFollowers = (governedBy: Governing, facts: CertificateFacts): DueUnder | null => {
  if (!takesPassing(governedBy)) return governedBy;
  if (facts.passed === false) return 'pupr-2-2023/66.6';
  if (facts.passed === null || facts.competencyReached === null) return null;
  return facts.competencyReached ? governedBy : 'tidak-ada';
};

const hasFollowed = ({ attended, finished }: CertificateFacts): Truth => both(attended, finished);

const dueUnder = (facts: CertificateFacts, context: Context): DueUnder | null => {
  const followed = hasFollowed(facts);
  if (followed === false) return 'tidak-ada';
  const governedBy = governingProvision(facts, context);
  if (governedBy === null) return null;
  const due = dueToFollowers(governedBy, facts);
  return due === 'tidak-ada' || followed === true ? due : null;
};

type Grant = Pick<DocumentValues, 'document' | 'wording' | 'duty' | 'signedBy'>;

const OF_ATTENDANCE = {
  document: 'sertifikat',
  wording: 'telah-mengikuti-pelatihan',
  signedBy: 'jpt-madya-atau-pratama-penyelenggara',
} as const;

const GRANTS: { readonly [due in DueUnder]: Grant } = {
  'pupr-2-2023/57.6': { ...OF_ATTENDANCE, duty: 'may' },
  'pupr-2-2023/66.2': {
    document: 'surat-tanda-tamat',
    wording: 'tidak-ada',
    duty: 'must',
    signedBy: 'pimpinan-unit-sdm',
  },
  'pupr-2-2023/66.4.a': { document: 'sertifikat', wording: 'kompeten', duty: 'must', signedBy: 'pimpinan-unit-sdm' },
  'pupr-2-2023/66.4.b': { ...OF_ATTENDANCE, duty: 'must' },
  'pupr-2-2023/66.6': {
    document: 'surat-keterangan',
    wording: 'tidak-ada',
    duty: 'must',
    signedBy: 'pimpinan-unit-penyelenggara',
  },
  'tidak-ada': { document: 'tidak-ada', wording: 'tidak-ada', duty: 'tidak-ada', signedBy: 'tidak-ada' },
};

const UNKNOWN: Grant = { document: null, wording: null, duty: null, signedBy: null };

const issuerOf = (document: TrainingDocument, attendanceByParticipantUnit: boolean): DocumentValues['issuedBy'] => {
  if (document === 'tidak-ada') return 'tidak-ada';
  return attendanceByParticipantUnit ? 'unit-peserta' : 'unit-sdm';
};

/** Whether a rank is among the best. */
export const isAmongBest = (rank: CertificateFacts['rank'], awardRanks: number): boolean =>
  typeof rank === 'number' && rank <= awardRanks;

const hasCompleted = (facts: CertificateFacts, context: Context): Truth => {
  const due = dueUnder(facts, context);
  return due === null ? null : due === 'pupr-2-2023/66.2';
};

export const awardOf = (facts: CertificateFacts, context: Context): DocumentValues['award'] => {
  const { rank } = facts;
  const ranked = rank === null ? null : isAmongBest(rank, parameterOf(context, 'awardRanks'));
  const due = both(hasCompleted(facts, context), ranked);
  if (due === null) return null;
  return due ? 'may' : 'tidak-ada';
};

export const awardIssuerOf = (award: DocumentValues['award']): DocumentValues['awardIssuedBy'] =>
  award === 'may' ? 'unit-sdm' : award;

export const awardSignatoryOf = (award: DocumentValues['award']): DocumentValues['awardSignedBy'] =>
  award === 'may' ? 'pimpinan-unit-pelaksana-pelatihan' : award;

/** Who signs a certificate of attendance of training in cooperation: it hangs on which side asked for it. */
const signatoryOfCooperation = ({ requestedBy }: CertificateFacts): CertificateSignatory | null => {
  if (requestedBy === null) return null;
  return requestedBy === 'mitra' ? 'menurut-perjanjian' : 'menurut-ketentuan-mitra';
};

/** Whether a document may be issued and signed electronically: whatever document there is. */
const electronicOf = (document: TrainingDocument | null): DocumentValues['electronic'] => {
  if (document === null) return null;
  return document === 'tidak-ada' ? 'tidak-ada' : 'may';
};

/** What a participant gets, as far as it is known. */
export const documentOf = (
  facts: CertificateFacts,
  context: Context,
): Omit<DocumentValues, 'award' | 'awardIssuedBy' | 'awardSignedBy'> => {
  const due = dueUnder(facts, context);
  const grant = due === null ? UNKNOWN : GRANTS[due];
  const ofAttendance = grant.wording === 'telah-mengikuti-pelatihan';
  return {
    ...grant,
    issuedBy:
      grant.document === null ? null : issuerOf(grant.document, ofAttendance && facts.organizer === 'unit-peserta'),
    signedBy: ofAttendance && facts.organizer === 'kerja-sama' ? signatoryOfCooperation(facts) : grant.signedBy,
    electronic: electronicOf(grant.document),
  };
};

/** Which conditions of the better document fail (B10). */
export const lackingFor = (facts: CertificateFacts, context: Context): readonly CertificateCondition[] => {
  const governedBy = governingProvision(facts, context);
  if (governedBy === 'tidak-ada') return [];
  const conditions = takesPassing(governedBy) ? CERTIFICATE_CONDITIONS : (['attended', 'finished'] as const);
  return conditions.filter((condition) => facts[condition] === false);
};
