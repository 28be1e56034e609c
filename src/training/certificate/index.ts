/**
 * Which document a participant gets after training, who issues and signs it, whether an award may go with it, and whether
 * the organiser may run the training at all.
 *
 * @pasal Pasal 57 ayat (4), (6)-(7), Pasal 58 ayat (5) huruf e dan ayat (6), Pasal 66, Pasal 67
 * @source Permen PUPR 2/2023, PP 11/2017 Pasal 217
 * @module
 */

import { readerOf } from '../../kernel/computation.js';
import {
  appraise,
  type Confidence,
  type Evidence,
  type Finding,
  gapsAmong,
  metIf,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
  weakestOf,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { basisOf, type Context, contextOf, type DecisionOptions, parameterOf } from '../../law/ruleset.js';
import {
  awardIssuerOf,
  awardOf,
  awardSignatoryOf,
  documentOf,
  governingProvision,
  isAmongBest,
  isEvaluated,
  lackingFor,
  takesPassing,
} from './due.js';
import type { CertificateInput } from './facts.js';
import {
  AWARD_FACTS,
  CERTIFICATE_CONDITIONS,
  type CertificateFact,
  type CertificateFacts,
  type CertificateProvision,
  type CertificateSelection,
  COURSE_FACTS,
  DOCUMENT_FACTS,
  type DocumentValues,
  gaps,
  readCertificate,
  SIGNING_FACTS,
  UNRANKED,
} from './facts.js';
import { assessOrganizer } from './organizer.js';

export type {
  CertificateCondition,
  CertificateInput,
  CertificateProvision,
  CertificateSelection,
  CertificateSignatory,
  CertificateWording,
  TrainingDocument,
} from './facts.js';
export type { CertificateOrganizerProvision, OrganizerAdmissibility } from './organizer.js';

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

/** How sure a signature is: after a request of the Ministry it rests on how Pasal 58 ayat (6) is read. */
const confidenceOfSignature = ({ organizer, requestedBy }: CertificateFacts, context: Context): Confidence => {
  const byOthersRules = (organizer === null || organizer === 'kerja-sama') && requestedBy !== 'mitra';
  return byOthersRules ? confidenceOf(context, ['C17']) : 'certain';
};

/** How sure it is who is among the best. */
const confidenceOfAward = (_facts: CertificateFacts, context: Context): Confidence =>
  confidenceOf(context, ['awardRanks']);

/** The step of a signature, taken when the document is due. */
const stepForSignature = (
  provision: CertificateProvision,
  isDue: (due: { readonly document: string | null; readonly wording: string | null }) => boolean,
) =>
  step({
    provision,
    reads: SIGNING_FACTS,
    measure: (facts, context) => {
      const { document, wording, issuedBy, signedBy } = documentOf(facts, context);
      return { document, wording, issuedBy, signedBy };
    },
    judge: (e) => metIfApplies(isDue(e), true),
    confidence: confidenceOfSignature,
  });

const measureCooperation = (facts: CertificateFacts, context: Context) => {
  const { document, wording, signedBy } = documentOf(facts, context);
  return { organizer: facts.organizer, requestedBy: facts.requestedBy, document, wording, signedBy };
};

/** The step of a certificate of training in cooperation, by the side that asked for it and by what it says. */
const stepForCooperation = (
  provision: 'pupr-2-2023/58.5.e' | 'pupr-2-2023/58.6',
  requestedBy: NonNullable<CertificateFacts['requestedBy']>,
  isGoverned: (due: ReturnType<typeof measureCooperation>) => boolean,
) =>
  step({
    provision,
    reads: SIGNING_FACTS,
    measure: measureCooperation,
    judge: (e) => metIfApplies(e.organizer === 'kerja-sama' && e.requestedBy === requestedBy && isGoverned(e), true),
    confidence: confidenceOfSignature,
  });

/** The step of an electronic form, open to whatever document is due. */
const stepForElectronic = (provision: 'pupr-2-2023/66.7' | 'pupr-2-2023/67.2') =>
  step({
    provision,
    reads: DOCUMENT_FACTS,
    measure: (facts, context) => ({ document: documentOf(facts, context).document }),
    judge: (e) => metIfApplies(e.document !== 'tidak-ada', true),
  });

const certificateSteps = ruleTable<CertificateFacts, Context, CertificateFact, CertificateProvision>(gaps, [
  stepForAttendance('pupr-2-2023/57.6'),
  stepForCooperation('pupr-2-2023/58.5.e', 'mitra', ({ document }) => document === 'sertifikat'),
  // Who signs what says kompeten stands in 67 (1) b, whoever ran the training; the other party's rules say it of attendance.
  stepForCooperation('pupr-2-2023/58.6', 'kementerian', ({ wording }) => wording === 'telah-mengikuti-pelatihan'),
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
    reads: AWARD_FACTS,
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
    confidence: confidenceOfAward,
  }),
  step({
    provision: 'pupr-2-2023/66.6',
    reads: [...COURSE_FACTS, 'attended', 'finished', 'passed'],
    measure: measurePassing,
    // Whoever finished without passing gets the statement, whatever the competency (B10).
    judge: (e) => metIfApplies(takesPassing(e.governedBy) && e.passed === false, hasAttendedAll(e)),
  }),
  stepForElectronic('pupr-2-2023/66.7'),
  stepForSignature('pupr-2-2023/67.1.a', ({ document }) => document === 'surat-tanda-tamat'),
  stepForSignature('pupr-2-2023/67.1.b', ({ wording }) => wording === 'kompeten'),
  stepForSignature('pupr-2-2023/67.1.c', ({ wording }) => wording === 'telah-mengikuti-pelatihan'),
  step({
    provision: 'pupr-2-2023/67.1.d',
    reads: AWARD_FACTS,
    measure: (facts, context) => {
      const award = awardOf(facts, context);
      return { award, awardSignedBy: awardSignatoryOf(award) };
    },
    judge: (e) => metIfApplies(e.award === 'may', true),
    confidence: confidenceOfAward,
  }),
  stepForSignature('pupr-2-2023/67.1.e', ({ document }) => document === 'surat-keterangan'),
  stepForElectronic('pupr-2-2023/67.2'),
]);

const reckon = (facts: CertificateFacts, context: Context) => ({
  ...documentOf(facts, context),
  lacking: lackingFor(facts, context),
});

/**
 * Which document does this participant get after training, who issues and signs it, and may an award go with it? One
 * who did not finish gets none; nor does one who passed without the competency, and `lacking` says so (B10). Training
 * of a participant unit may be proven by a certificate of attendance; where an evaluation decides who passes, Pasal 66
 * applies to it as to any training, unless the reading C9 `attendance-only` is chosen. What was earned is told as earned
 * where the organiser may not run the training, with `organizerAdmissible` and the steps that say why.
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
 * const unit = { ...course, organizer: 'unit-peserta', competencyReached: true };
 * selectCertificate(unit, { asOf: '2026-07-01' }).organizerAdmissible; // false
 * ```
 * @pasal Pasal 57 ayat (4), (6)-(7), Pasal 58 ayat (5) huruf e dan ayat (6), Pasal 66, Pasal 67
 */
export const selectCertificate = (record: CertificateInput, options: DecisionOptions): CertificateSelection =>
  selectCertificateFrom(record, options);

/**
 * {@link selectCertificate} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const selectCertificateFrom = (record: unknown, options: DecisionOptions): CertificateSelection => {
  const context = contextOf(options);
  const facts = readCertificate(record);
  const organizing = assessOrganizer(facts, context);
  const { findings } = appraise(certificateSteps, facts, context);
  const documents = readerOf(facts, gapsAmong(gaps, SIGNING_FACTS, facts, context), (f) => reckon(f, context));
  const awards = readerOf(facts, gapsAmong(gaps, AWARD_FACTS, facts, context), (f) => awardOf(f, context));
  const award = awards.read((due) => due);
  const values: DocumentValues = {
    document: documents.read(({ document }) => document),
    wording: documents.read(({ wording }) => wording),
    duty: documents.read(({ duty }) => duty),
    issuedBy: documents.read(({ issuedBy }) => issuedBy),
    signedBy: documents.read(({ signedBy }) => signedBy),
    electronic: documents.read(({ electronic }) => electronic),
    award,
    awardIssuedBy: awardIssuerOf(award),
    awardSignedBy: awardSignatoryOf(award),
  };
  const lacks = CERTIFICATE_CONDITIONS.map((condition) => documents.read(({ lacking }) => lacking.includes(condition)));
  // Who may run the training comes first: a document of training that its organiser may not run is told with it.
  const steps: Finding<CertificateProvision>[] = [...organizing.findings, ...findings];
  const open = [...organizing.missing, ...documents.missing(), ...awards.missing()];
  return {
    question: 'training-certificate',
    organizerAdmissible: organizing.admissible,
    ...values,
    lacking: lacks.includes(null) ? null : CERTIFICATE_CONDITIONS.filter((_condition, i) => lacks[i] === true),
    steps,
    missing: [...new Set([...open, ...steps.flatMap((one) => one.missing)])],
    basis: basisOf(context, weakestOf(steps)),
  };
};
