/**
 * Which document a participant gets after training, who issues and signs it, and whether an award may go with it.
 *
 * @pasal Pasal 57 ayat (6), Pasal 58 ayat (5) huruf e, Pasal 66, Pasal 67
 * @source Permen PUPR 2/2023
 * @module
 */
import * as z from 'zod';
import {
  isOpenToParticipantUnits,
  TRAINING_ORGANIZERS,
  TrainingKind,
  TrainingOrganizer,
} from '../asn/training-kind.js';
import { readerOf } from '../kernel/computation.js';
import { flatFact } from '../kernel/fields.js';
import { flatGap, YES_NO } from '../kernel/gaps.js';
import { parserOf } from '../kernel/input.js';
import { both, either, type Truth } from '../kernel/logic.js';
import {
  appraise,
  type Evidence,
  type Finding,
  gapsAmong,
  metIf,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
  weakestOf,
} from '../kernel/rules.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions, parameterOf } from '../law/ruleset.js';

const UNRANKED = 'tidak-diperingkat';

const isRank = (value: number | string): boolean =>
  value === UNRANKED || (Number.isSafeInteger(value) && Number(value) >= 1);

const Rank = z.union([z.number(), z.literal(UNRANKED)]).refine(isRank, {
  error: `not a rank: a whole number from 1, or ${UNRANKED}`,
  params: { code: 'impossible-rank' },
});

/** The facts about a training and one participant. Every one may be left out. */
export const CertificateInput = z.strictObject({
  /** The kind of training. */
  kind: flatFact(TrainingKind),
  /** Who ran it; no document of this regulation follows from training of an outside institution. */
  organizer: flatFact(TrainingOrganizer),
  /** Whether an evaluation decides who passes; not read for structural, basic and functional training. */
  evaluationRequired: flatFact(z.boolean()),
  /** Whether the participant attended in full. */
  attended: flatFact(z.boolean()),
  /** Whether the participant finished the whole programme. */
  finished: flatFact(z.boolean()),
  /** Whether the participant was declared to have passed. */
  passed: flatFact(z.boolean()),
  /** Whether the participant reached the competency that is required. */
  competencyReached: flatFact(z.boolean()),
  /** Rank among the participants, from 1; those who share a place share a rank (A72). */
  rank: flatFact(Rank),
});
export interface CertificateInput extends z.input<typeof CertificateInput> {}
type CertificateFacts = z.output<typeof CertificateInput>;

const readCertificate = parserOf(CertificateInput);

/** Provisions that the steps of choosing a document cite. */
export type CertificateProvision =
  | 'pupr-2-2023/57.6'
  | 'pupr-2-2023/58.5.e'
  | 'pupr-2-2023/66.1'
  | 'pupr-2-2023/66.2'
  | 'pupr-2-2023/66.3'
  | 'pupr-2-2023/66.4.a'
  | 'pupr-2-2023/66.4.b'
  | 'pupr-2-2023/66.5'
  | 'pupr-2-2023/66.6'
  | 'pupr-2-2023/67.1.a'
  | 'pupr-2-2023/67.1.b'
  | 'pupr-2-2023/67.1.c'
  | 'pupr-2-2023/67.1.d'
  | 'pupr-2-2023/67.1.e';

/** A document that proves training (Pasal 66 ayat (1)). */
export type TrainingDocument = 'surat-tanda-tamat' | 'sertifikat' | 'surat-keterangan' | 'tidak-ada';

/** The words by which a certificate says what it proves (Pasal 66 ayat (4)). */
export type CertificateWording = 'kompeten' | 'telah-mengikuti-pelatihan' | 'tidak-ada';

/**
 * Who signs a document (Pasal 67 ayat (1)). A certificate of attendance of training held in cooperation is signed by
 * whoever the agreement says (Pasal 58 ayat (5) huruf e).
 */
export type CertificateSignatory =
  | 'pimpinan-unit-sdm'
  | 'jpt-madya-atau-pratama-penyelenggara'
  | 'menurut-perjanjian'
  | 'pimpinan-unit-penyelenggara'
  | 'tidak-ada';

const CERTIFICATE_CONDITIONS = [
  'attended',
  'finished',
  'passed',
  'competencyReached',
] as const satisfies readonly CertificateCondition[];

/** What a document is earned by. */
export type CertificateCondition = 'attended' | 'finished' | 'passed' | 'competencyReached';

/** The values of a selection, `null` while a missing fact can still change them. */
interface DocumentValues {
  /** The document that is due. */
  readonly document: TrainingDocument | null;
  /** What a certificate says. */
  readonly wording: CertificateWording | null;
  /** Whether the document has to be given or may be. */
  readonly duty: 'must' | 'may' | 'tidak-ada' | null;
  readonly issuedBy: 'unit-sdm' | 'unit-peserta' | 'tidak-ada' | null;
  readonly signedBy: CertificateSignatory | null;
  /** Whether an award may go with it. */
  readonly award: 'may' | 'tidak-ada' | null;
  readonly awardSignedBy: 'pimpinan-unit-pelaksana-pelatihan' | 'tidak-ada' | null;
}

/** The answer to "which document does this participant get?". */
export interface CertificateSelection extends DocumentValues {
  readonly question: 'training-certificate';
  /** Documents may be issued and signed electronically (Pasal 66 ayat (7), Pasal 67 ayat (2)). */
  readonly electronic: 'may';
  /** The conditions that fail and without which the better document of the kind is not due; empty when it is due. */
  readonly lacking: readonly CertificateCondition[] | null;
  /** What each provision comes to: `met` when it governs and is fulfilled, `unmet` when it governs and is not. */
  readonly steps: readonly Finding<CertificateProvision>[];
  /** Paths of the facts that can still change one of the values or steps. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

const gap = flatGap<CertificateFacts, Context>();
const gaps = {
  // Kinds that are told apart: with a completion certificate, open to participant units, neither.
  kind: gap('kind', ['kepemimpinan', 'seminar', 'teknis']),
  organizer: gap('organizer', TRAINING_ORGANIZERS),
  evaluationRequired: gap('evaluationRequired', YES_NO),
  attended: gap('attended', YES_NO),
  finished: gap('finished', YES_NO),
  passed: gap('passed', YES_NO),
  competencyReached: gap('competencyReached', YES_NO),
  rank: gap('rank', (_facts, context) => [1, parameterOf(context, 'awardRanks') + 1, UNRANKED]),
};
type CertificateFact = keyof typeof gaps;

const COURSE_FACTS = ['kind', 'organizer', 'evaluationRequired'] as const;
const DOCUMENT_FACTS = [...COURSE_FACTS, ...CERTIFICATE_CONDITIONS] as const;
const CERTIFICATE_FACTS = [...DOCUMENT_FACTS, 'rank'] as const;

/** Structural, basic and functional training: these give the completion certificate only (Pasal 66 ayat (2), A71). */
const isConcluded = (kind: TrainingKind): boolean =>
  kind === 'kepemimpinan' || kind === 'pelatihan-dasar' || kind === 'fungsional';

/** Whether an evaluation decides who passes. */
const isEvaluated = ({ kind, evaluationRequired }: CertificateFacts): Truth =>
  either(kind === null ? null : isConcluded(kind), evaluationRequired);

/** The provision that governs the better document of a training: one of these for every training, never two. */
type Governing = 'pupr-2-2023/57.6' | 'pupr-2-2023/66.2' | 'pupr-2-2023/66.4.a' | 'pupr-2-2023/66.4.b' | 'tidak-ada';

const governingProvision = (facts: CertificateFacts, { readings }: Context): Governing | null => {
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
const takesPassing = (governedBy: Governing | null): boolean =>
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
const isAmongBest = (rank: CertificateFacts['rank'], awardRanks: number): boolean =>
  typeof rank === 'number' && rank <= awardRanks;

const hasCompleted = (facts: CertificateFacts, context: Context): Truth => {
  const due = dueUnder(facts, context);
  return due === null ? null : due === 'pupr-2-2023/66.2';
};

const awardOf = (facts: CertificateFacts, context: Context): DocumentValues['award'] => {
  const { rank } = facts;
  const ranked = rank === null ? null : isAmongBest(rank, parameterOf(context, 'awardRanks'));
  const due = both(hasCompleted(facts, context), ranked);
  if (due === null) return null;
  return due ? 'may' : 'tidak-ada';
};

const awardSignatoryOf = (award: DocumentValues['award']): DocumentValues['awardSignedBy'] =>
  award === 'may' ? 'pimpinan-unit-pelaksana-pelatihan' : award;

/** What a participant gets, as far as it is known. */
const documentOf = (facts: CertificateFacts, context: Context): Omit<DocumentValues, 'award' | 'awardSignedBy'> => {
  const due = dueUnder(facts, context);
  const grant = due === null ? UNKNOWN : GRANTS[due];
  const ofAttendance = grant.wording === 'telah-mengikuti-pelatihan';
  return {
    ...grant,
    issuedBy:
      grant.document === null ? null : issuerOf(grant.document, ofAttendance && facts.organizer === 'unit-peserta'),
    signedBy: ofAttendance && facts.organizer === 'kerja-sama' ? 'menurut-perjanjian' : grant.signedBy,
  };
};

/** Which conditions of the better document fail (B10). */
const lackingFor = (facts: CertificateFacts, context: Context): readonly CertificateCondition[] => {
  const governedBy = governingProvision(facts, context);
  if (governedBy === 'tidak-ada') return [];
  const conditions = takesPassing(governedBy) ? CERTIFICATE_CONDITIONS : (['attended', 'finished'] as const);
  return conditions.filter((condition) => facts[condition] === false);
};

/** A step; it chooses, and bars nobody. */
const step = <P extends CertificateProvision, E extends Evidence>(
  definition: RowDefinition<CertificateFacts, Context, CertificateFact, P, E>,
) => row({ ...definition, informs: true });

const measureCourse = (facts: CertificateFacts, context: Context) => ({
  kind: facts.kind,
  organizer: facts.organizer,
  evaluationRequired: isEvaluated(facts),
  governedBy: governingProvision(facts, context),
});

const measureAttendance = (facts: CertificateFacts, context: Context) => ({
  ...measureCourse(facts, context),
  attended: facts.attended,
  finished: facts.finished,
});

const measurePassing = (facts: CertificateFacts, context: Context) => ({
  ...measureAttendance(facts, context),
  passed: facts.passed,
});

const measureConditions = (facts: CertificateFacts, context: Context) => ({
  ...measurePassing(facts, context),
  competencyReached: facts.competencyReached,
});

const hasAttendedAll = (e: ReturnType<typeof measureAttendance>): boolean => e.attended === true && e.finished === true;
const hasEarnedAll = (e: ReturnType<typeof measureConditions>): boolean =>
  hasAttendedAll(e) && e.passed === true && e.competencyReached === true;

/** The step of a document that takes all four conditions. */
const stepForThosePassing = (provision: CertificateProvision, governing: 'pupr-2-2023/66.2' | 'pupr-2-2023/66.4.a') =>
  step({
    provision,
    reads: DOCUMENT_FACTS,
    measure: measureConditions,
    judge: (e) => metIfApplies(e.governedBy === governing, hasEarnedAll(e)),
  });

/** The step of a document that takes attendance. */
const stepForAttendance = (provision: 'pupr-2-2023/57.6' | 'pupr-2-2023/66.4.b') =>
  step({
    provision,
    reads: [...COURSE_FACTS, 'attended', 'finished'],
    measure: measureAttendance,
    judge: (e) => metIfApplies(e.governedBy === provision, hasAttendedAll(e)),
  });

/** The step of a signature, taken when the document is due. */
const stepForSignature = (
  provision: CertificateProvision,
  isDue: (due: { readonly document: string | null; readonly wording: string | null }) => boolean,
) =>
  step({
    provision,
    reads: DOCUMENT_FACTS,
    measure: (facts, context) => {
      const { document, wording, issuedBy, signedBy } = documentOf(facts, context);
      return { document, wording, issuedBy, signedBy };
    },
    judge: (e) => metIfApplies(isDue(e), true),
  });

const certificateSteps = ruleTable<CertificateFacts, Context, CertificateFact, CertificateProvision>(gaps, [
  stepForAttendance('pupr-2-2023/57.6'),
  step({
    provision: 'pupr-2-2023/58.5.e',
    reads: DOCUMENT_FACTS,
    measure: (facts, context) => {
      const { document, signedBy } = documentOf(facts, context);
      return { organizer: facts.organizer, document, signedBy };
    },
    judge: (e) => metIfApplies(e.organizer === 'kerja-sama' && e.document === 'sertifikat', true),
  }),
  step({
    provision: 'pupr-2-2023/66.1',
    reads: ['organizer'],
    measure: ({ organizer }) => ({ organizer }),
    judge: (e) => metIf(e.organizer !== 'lembaga-lain'),
  }),
  stepForThosePassing('pupr-2-2023/66.2', 'pupr-2-2023/66.2'),
  stepForThosePassing('pupr-2-2023/66.3', 'pupr-2-2023/66.4.a'),
  stepForThosePassing('pupr-2-2023/66.4.a', 'pupr-2-2023/66.4.a'),
  stepForAttendance('pupr-2-2023/66.4.b'),
  step({
    provision: 'pupr-2-2023/66.5',
    reads: CERTIFICATE_FACTS,
    measure: (facts, context) => ({
      ...measureConditions(facts, context),
      rank: facts.rank,
      awardRanks: parameterOf(context, 'awardRanks'),
    }),
    judge: (e) =>
      metIfApplies(
        e.governedBy === 'pupr-2-2023/66.2' && e.rank !== UNRANKED,
        hasEarnedAll(e) && isAmongBest(e.rank, e.awardRanks),
      ),
  }),
  step({
    provision: 'pupr-2-2023/66.6',
    reads: [...COURSE_FACTS, 'attended', 'finished', 'passed'],
    measure: measurePassing,
    // Whoever finished without passing gets the statement, whatever the competency (B10).
    judge: (e) => metIfApplies(takesPassing(e.governedBy) && e.passed === false, hasAttendedAll(e)),
  }),
  stepForSignature('pupr-2-2023/67.1.a', ({ document }) => document === 'surat-tanda-tamat'),
  stepForSignature('pupr-2-2023/67.1.b', ({ wording }) => wording === 'kompeten'),
  stepForSignature('pupr-2-2023/67.1.c', ({ wording }) => wording === 'telah-mengikuti-pelatihan'),
  step({
    provision: 'pupr-2-2023/67.1.d',
    reads: CERTIFICATE_FACTS,
    measure: (facts, context) => {
      const award = awardOf(facts, context);
      return { award, awardSignedBy: awardSignatoryOf(award) };
    },
    judge: (e) => metIfApplies(e.award === 'may', true),
  }),
  stepForSignature('pupr-2-2023/67.1.e', ({ document }) => document === 'surat-keterangan'),
]);

const reckon = (facts: CertificateFacts, context: Context) => ({
  ...documentOf(facts, context),
  lacking: lackingFor(facts, context),
});

/**
 * Which document does this participant get after training, who issues and signs it, and may an award go with it? One
 * who did not finish gets none; nor does one who passed without the competency, and `lacking` says so (B10). Training
 * of a participant unit may be proven by a certificate of attendance; where an evaluation decides who passes, Pasal 66
 * applies to it as to any training, unless the reading C9 `attendance-only` is chosen.
 *
 * @param record - a {@link CertificateInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const course = { kind: 'fungsional', organizer: 'unit-sdm', attended: true, finished: true, passed: true };
 * const first = selectCertificate({ ...course, competencyReached: true, rank: 1 }, { asOf: '2026-07-01' });
 * first.document; // 'surat-tanda-tamat'
 * first.award; // 'may'
 * const other = selectCertificate({ ...course, competencyReached: false }, { asOf: '2026-07-01' });
 * other.document; // 'tidak-ada'
 * other.lacking; // ['competencyReached']
 * ```
 * @pasal Pasal 57 ayat (6), Pasal 58 ayat (5) huruf e, Pasal 66, Pasal 67
 */
export const selectCertificate = (record: unknown, options: DecisionOptions): CertificateSelection => {
  const context = contextOf(options);
  const facts = readCertificate(record);
  const { findings } = appraise(certificateSteps, facts, context);
  const documents = readerOf(facts, gapsAmong(gaps, DOCUMENT_FACTS, facts, context), (f) => reckon(f, context));
  const awards = readerOf(facts, gapsAmong(gaps, CERTIFICATE_FACTS, facts, context), (f) => awardOf(f, context));
  const award = awards.read((due) => due);
  const values: DocumentValues = {
    document: documents.read(({ document }) => document),
    wording: documents.read(({ wording }) => wording),
    duty: documents.read(({ duty }) => duty),
    issuedBy: documents.read(({ issuedBy }) => issuedBy),
    signedBy: documents.read(({ signedBy }) => signedBy),
    award,
    awardSignedBy: awardSignatoryOf(award),
  };
  const lacks = CERTIFICATE_CONDITIONS.map((condition) => documents.read(({ lacking }) => lacking.includes(condition)));
  const open = new Set([...documents.missing(), ...awards.missing(), ...findings.flatMap((one) => one.missing)]);
  return {
    question: 'training-certificate',
    ...values,
    electronic: 'may',
    lacking: lacks.includes(null) ? null : CERTIFICATE_CONDITIONS.filter((_condition, i) => lacks[i] === true),
    steps: findings,
    missing: CERTIFICATE_FACTS.filter((name) => open.has(name)),
    basis: basisOf(context, weakestOf(findings)),
  };
};
