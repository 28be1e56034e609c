/**
 * What each provision on documents comes to, step by step.
 *
 * @pasal Pasal 57 ayat (6), Pasal 58 ayat (5) huruf e dan ayat (6), Pasal 66, Pasal 67
 * @module
 */
import {
  type Confidence,
  type Evidence,
  metIf,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import {
  awardOf,
  awardSignatoryOf,
  documentOf,
  governingProvision,
  isAmongBest,
  isEvaluated,
  takesPassing,
} from './due.js';
import {
  AWARD_FACTS,
  type CertificateFact,
  type CertificateFacts,
  COURSE_FACTS,
  DOCUMENT_FACTS,
  gaps,
  SIGNING_FACTS,
  UNRANKED,
} from './facts.js';
import type { CertificateOrganizerProvision } from './organizer.js';

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

export const certificateSteps = ruleTable<CertificateFacts, Context, CertificateFact, CertificateProvision>(gaps, [
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
