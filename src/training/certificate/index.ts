/**
 * Which document a participant gets after training, who issues and signs it, whether an award may go with it, and whether
 * the organiser may run the training at all.
 *
 * @pasal Pasal 57 ayat (4), (6)-(7), Pasal 58 ayat (5) huruf e dan ayat (6), Pasal 66, Pasal 67
 * @source Permen PUPR 2/2023, PP 11/2017 Pasal 217
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { appraise, type Finding, gapsAmong, weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { awardIssuerOf, awardOf, awardSignatoryOf, documentOf, lackingFor } from './due.js';
import {
  AWARD_FACTS,
  CERTIFICATE_CONDITIONS,
  type CertificateCondition,
  type CertificateFacts,
  type CertificateInput,
  gaps,
  readCertificate,
  SIGNING_FACTS,
} from './facts.js';
import { assessOrganizer, type OrganizerAdmissibility } from './organizer.js';
import { type CertificateProvision, certificateSteps } from './rules.js';
import type { DocumentValues } from './values.js';

export type { CertificateCondition, CertificateInput } from './facts.js';
export type { CertificateOrganizerProvision, OrganizerAdmissibility } from './organizer.js';
export type { CertificateProvision } from './rules.js';
export type { CertificateSignatory, CertificateWording, TrainingDocument } from './values.js';

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
