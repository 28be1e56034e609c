/**
 * Cooperation in training: with whom, on which documents, by which steps.
 *
 * @pasal Pasal 58
 * @source Permen PUPR 2/2023
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { facts, type Input, type Known, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { both, type Truth } from '../../kernel/logic.js';
import { readFacts } from '../../kernel/read-facts.js';
import {
  type Confidence,
  type Evidence,
  gapsAmong,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
} from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { confidenceOf } from '../../law/confidence.js';
import type { ProvisionId } from '../../law/provisions.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';

/** A document that cooperation in training rests on. */
export interface CooperationDocument {
  readonly document: 'kesepakatan-bersama' | 'perjanjian-kerja-sama';
  /** Who signs for the Ministry; any one of them. */
  readonly signedBy: readonly ('menteri' | 'pimpinan-unit-sdm' | 'pimpinan-unit-penyelenggara')[];
  /** Who signs for the other party. */
  readonly counterpart: 'pejabat-setara' | 'tidak-diatur';
  readonly provision: ProvisionId;
}

/**
 * The documents that cooperation in training rests on.
 *
 * @pasal Pasal 58 ayat (2)-(4)
 */
export const COOPERATION_DOCUMENTS = [
  {
    document: 'kesepakatan-bersama',
    signedBy: ['menteri', 'pimpinan-unit-sdm'],
    counterpart: 'tidak-diatur',
    provision: 'pupr-2-2023/58.3',
  },
  {
    document: 'perjanjian-kerja-sama',
    signedBy: ['pimpinan-unit-penyelenggara'],
    counterpart: 'pejabat-setara',
    provision: 'pupr-2-2023/58.4',
  },
] as const satisfies readonly CooperationDocument[];

/** A step on the way to cooperation that the other party asked for. */
export interface CooperationStep {
  /** The fact of a {@link TrainingCooperationInput} that says it is done. */
  readonly fact: 'requestSent' | 'approved' | 'unitAppointed' | 'prepared';
  /** Who acts, the one who is answerable first. */
  readonly actedBy: readonly ('mitra' | 'pimpinan-unit-sdm' | 'unit-penyelenggara' | 'unit-pelaksana-pelatihan')[];
  readonly provision: ProvisionId;
}

/**
 * The steps on the way to cooperation that the other party asked for, in order.
 *
 * @pasal Pasal 58 ayat (5) huruf a-d
 */
export const COOPERATION_STEPS = [
  { fact: 'requestSent', actedBy: ['mitra'], provision: 'pupr-2-2023/58.5.a' },
  { fact: 'approved', actedBy: ['pimpinan-unit-sdm'], provision: 'pupr-2-2023/58.5.b' },
  { fact: 'unitAppointed', actedBy: ['pimpinan-unit-sdm'], provision: 'pupr-2-2023/58.5.c' },
  {
    fact: 'prepared',
    actedBy: ['unit-penyelenggara', 'mitra', 'unit-pelaksana-pelatihan'],
    provision: 'pupr-2-2023/58.5.d',
  },
] as const satisfies readonly CooperationStep[];

const own = /* @__PURE__ */ facts(() => ({
  /** Who enters into it on the Ministry's side (Pasal 58 ayat (1) dan (7)). */
  enteredBy: oneOf(['unit-sdm', 'unit-peserta', 'lainnya']),
  /** With whom (Pasal 58 ayat (1)). */
  partner: oneOf(['kementerian-lembaga', 'pemerintah-daerah', 'mitra-kerja-sama', 'lainnya']),
  /** Whether it is a cooperation with a scholarship donor that holds training (Pasal 58 ayat (7)). */
  scholarshipWithTraining: yesNo(),
  /** Whether the training is coordinated with the HRD unit; read for a scholarship cooperation (Pasal 58 ayat (7)). */
  coordinatedWithUnitSdm: yesNo(),
  /** Which side asked for it (Pasal 58 ayat (5) dan (6)). */
  requestedBy: oneOf(['mitra', 'kementerian']),
  /** Who signed the memorandum; `tidak-ada` where there is none (Pasal 58 ayat (3)). */
  memorandumSignedBy: oneOf(['menteri', 'pimpinan-unit-sdm', 'lainnya', 'tidak-ada']),
  /** Who signed the cooperation agreement; `tidak-ada` where there is none (Pasal 58 ayat (4)). */
  agreementSignedBy: oneOf(['pimpinan-unit-penyelenggara', 'lainnya', 'tidak-ada']),
  /** Whether the official who signed it for the other party is of equal standing (Pasal 58 ayat (4)). */
  counterpartEqual: yesNo(),
  /** Whether the other party sent its request to the head of the HRD unit (Pasal 58 ayat (5) huruf a). */
  requestSent: yesNo(),
  /** Whether the head of the HRD unit approved it (Pasal 58 ayat (5) huruf b). */
  approved: yesNo(),
  /** Whether the head of the HRD unit appointed a programme unit (Pasal 58 ayat (5) huruf c). */
  unitAppointed: yesNo(),
  /** Whether curriculum, teachers and participants are prepared (Pasal 58 ayat (5) huruf d). */
  prepared: yesNo(),
}));

/** The facts about a cooperation in training. Every one may be left out. */
export interface TrainingCooperationInput extends Input<typeof own> {}
interface CooperationFacts extends Known<typeof own> {}

export const trainingCooperation = /* @__PURE__ */ questionOf<TrainingCooperationInput, CooperationFacts>(
  () => own.shape,
);

const readCooperation = /* @__PURE__ */ readFacts(trainingCooperation);

/** Provisions of the steps on the way to cooperation that the other party asked for. */
export type CooperationStepProvision = (typeof COOPERATION_STEPS)[number]['provision'];

/** Provisions that the findings on a cooperation cite. */
export type TrainingCooperationProvision =
  | 'pupr-2-2023/58.1'
  | 'pupr-2-2023/58.2'
  | 'pupr-2-2023/58.3'
  | 'pupr-2-2023/58.4'
  | CooperationStepProvision
  | 'pupr-2-2023/58.6'
  | 'pupr-2-2023/58.7';

/** The answer to "is this cooperation in training in order?". */
export interface TrainingCooperationValidation extends Assessment<'valid' | 'invalid', TrainingCooperationProvision> {
  readonly question: 'training-cooperation';
  /**
   * The first step up to preparation that is not done; `tidak-ada` when all are done or none is needed, `null` while facts are
   * missing. After preparation the procedure goes on (Pasal 58 ayat (5) huruf e-h), with what no fact of the record tells.
   */
  readonly nextStep: CooperationStepProvision | 'tidak-ada' | null;
  /** Paths of the facts that can still change `nextStep`. */
  readonly valuesMissing: readonly string[];
}

const gaps = /* @__PURE__ */ gapsOf<TrainingCooperationInput, CooperationFacts, Context>(trainingCooperation, {
  partner: ['kementerian-lembaga', 'lainnya'],
  requestedBy: ['kementerian', 'mitra'],
  memorandumSignedBy: ['menteri', 'lainnya', 'tidak-ada'],
});
type CooperationFact = keyof typeof gaps;

const SCHOLARSHIP_FACTS = ['enteredBy', 'scholarshipWithTraining'] as const;

/** Whether a participant unit works with a scholarship donor; then Pasal 58 ayat (7) governs and nothing else does. */
const isScholarshipCooperation = ({ enteredBy, scholarshipWithTraining }: CooperationFacts): Truth =>
  both(enteredBy === null ? null : enteredBy === 'unit-peserta', scholarshipWithTraining);

const rule = <P extends TrainingCooperationProvision, E extends Evidence>(
  definition: RowDefinition<CooperationFacts, Context, CooperationFact, P, E>,
) => row(definition);

/** What tells whether the Ministry's own rules on documents and steps govern the case. */
const measureCase = (facts: CooperationFacts) => ({
  scholarshipCooperation: isScholarshipCooperation(facts),
  requestedBy: facts.requestedBy,
});

/** Whether the other party asked for a cooperation that is not one with a scholarship donor. */
const isPartnerRequest = (e: ReturnType<typeof measureCase>): boolean =>
  e.scholarshipCooperation !== true && e.requestedBy === 'mitra';

/** What tells whether the documents of the Ministry's rules are needed. */
const measureDocuments = (facts: CooperationFacts, { readings }: Context) => ({
  ...measureCase(facts),
  rule: readings.C17,
});

/** Whether the documents are needed: for what the other party asked for, and as C17 is read for what the Ministry did. */
const takesDocuments = (e: ReturnType<typeof measureDocuments>): boolean =>
  e.scholarshipCooperation !== true && (e.requestedBy === 'mitra' || e.rule === 'documents-remain');

/** How sure it is what a request of the Ministry leaves of its own rules. */
const confidenceOfRequest = (facts: CooperationFacts, context: Context): Confidence => {
  const isOurRequest = facts.requestedBy !== 'mitra' && isScholarshipCooperation(facts) !== true;
  return isOurRequest ? confidenceOf(context, ['C17']) : 'certain';
};

const stepRule = ({ fact, provision }: (typeof COOPERATION_STEPS)[number]) =>
  rule({
    provision,
    reads: [...SCHOLARSHIP_FACTS, 'requestedBy', fact],
    measure: (facts) => ({ ...measureCase(facts), done: facts[fact] }),
    judge: (e) => metIfApplies(isPartnerRequest(e), e.done === true),
  });

const cooperationRules = ruleTable<CooperationFacts, Context, CooperationFact, TrainingCooperationProvision>(gaps, [
  rule({
    provision: 'pupr-2-2023/58.1',
    reads: [...SCHOLARSHIP_FACTS, 'partner'],
    measure: (facts) => ({
      scholarshipCooperation: isScholarshipCooperation(facts),
      enteredBy: facts.enteredBy,
      partner: facts.partner,
    }),
    judge: (e) =>
      metIfApplies(e.scholarshipCooperation !== true, e.enteredBy === 'unit-sdm' && e.partner !== 'lainnya'),
  }),
  rule({
    provision: 'pupr-2-2023/58.2',
    reads: [...SCHOLARSHIP_FACTS, 'requestedBy', 'memorandumSignedBy', 'agreementSignedBy'],
    measure: (facts, context) => ({
      ...measureDocuments(facts, context),
      memorandumSignedBy: facts.memorandumSignedBy,
      agreementSignedBy: facts.agreementSignedBy,
    }),
    judge: (e) =>
      metIfApplies(takesDocuments(e), e.memorandumSignedBy !== 'tidak-ada' && e.agreementSignedBy !== 'tidak-ada'),
    confidence: confidenceOfRequest,
  }),
  rule({
    provision: 'pupr-2-2023/58.3',
    reads: [...SCHOLARSHIP_FACTS, 'requestedBy', 'memorandumSignedBy'],
    measure: (facts, context) => ({
      ...measureDocuments(facts, context),
      memorandumSignedBy: facts.memorandumSignedBy,
    }),
    judge: (e) =>
      metIfApplies(takesDocuments(e) && e.memorandumSignedBy !== 'tidak-ada', e.memorandumSignedBy !== 'lainnya'),
    confidence: confidenceOfRequest,
  }),
  rule({
    provision: 'pupr-2-2023/58.4',
    reads: [...SCHOLARSHIP_FACTS, 'requestedBy', 'agreementSignedBy', 'counterpartEqual'],
    measure: (facts, context) => ({
      ...measureDocuments(facts, context),
      agreementSignedBy: facts.agreementSignedBy,
      counterpartEqual: facts.counterpartEqual,
    }),
    judge: (e) =>
      metIfApplies(
        takesDocuments(e) && e.agreementSignedBy !== 'tidak-ada',
        e.agreementSignedBy !== 'lainnya' && e.counterpartEqual === true,
      ),
    confidence: confidenceOfRequest,
  }),
  ...COOPERATION_STEPS.map(stepRule),
  rule({
    provision: 'pupr-2-2023/58.6',
    reads: [...SCHOLARSHIP_FACTS, 'requestedBy'],
    measure: measureCase,
    judge: (e) => metIfApplies(e.scholarshipCooperation !== true && e.requestedBy === 'kementerian', true),
    confidence: confidenceOfRequest,
    // The other party's own rules apply; they are not known here and bar nothing.
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/58.7',
    reads: [...SCHOLARSHIP_FACTS, 'coordinatedWithUnitSdm'],
    measure: (facts) => ({
      scholarshipCooperation: isScholarshipCooperation(facts),
      coordinatedWithUnitSdm: facts.coordinatedWithUnitSdm,
    }),
    judge: (e) => metIfApplies(e.scholarshipCooperation === true, e.coordinatedWithUnitSdm === true),
  }),
]);

const STEP_FACTS = COOPERATION_STEPS.map(({ fact }) => fact);

/** The first step not done; facts that are missing are filled in before this is asked. */
const nextStepOf = (facts: CooperationFacts): CooperationStepProvision | 'tidak-ada' => {
  if (!isPartnerRequest(measureCase(facts))) return 'tidak-ada';
  return COOPERATION_STEPS.find(({ fact }) => facts[fact] !== true)?.provision ?? 'tidak-ada';
};

/**
 * Is this cooperation in training in order, and which step comes next? A participant unit's cooperation with a
 * scholarship donor is measured by Pasal 58 ayat (7) alone; what the Ministry itself asked for takes no steps and is carried
 * out by the other party's rules, which are not checked. It needs the two documents all the same; that is unsure, and under
 * the reading C17 `partner-rules-only` it does not.
 *
 * @param record - a {@link TrainingCooperationInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const cooperation = validateTrainingCooperation(
 *   {
 *     enteredBy: 'unit-sdm',
 *     partner: 'pemerintah-daerah',
 *     scholarshipWithTraining: false,
 *     requestedBy: 'mitra',
 *     requestSent: true,
 *     approved: false,
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * cooperation.verdict; // 'invalid'
 * cooperation.nextStep; // 'pupr-2-2023/58.5.b'
 * ```
 * @pasal Pasal 58 ayat (1)-(7)
 */
export const validateTrainingCooperation = (
  record: TrainingCooperationInput,
  options: DecisionOptions,
): TrainingCooperationValidation => validateTrainingCooperationFrom(record, options);

/**
 * {@link validateTrainingCooperation} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const validateTrainingCooperationFrom = (
  record: unknown,
  options: DecisionOptions,
): TrainingCooperationValidation => {
  const context = contextOf(options);
  const facts = readCooperation(record);
  const { basis, ...assessment } = assessBy(cooperationRules, facts, context, { barred: 'invalid', clear: 'valid' });
  const reader = readerOf(
    facts,
    gapsAmong(gaps, [...SCHOLARSHIP_FACTS, 'requestedBy', ...STEP_FACTS], facts, context),
    nextStepOf,
  );
  return {
    question: 'training-cooperation',
    ...assessment,
    nextStep: reader.read((step) => step),
    valuesMissing: reader.missing(),
    basis,
  };
};
