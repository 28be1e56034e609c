/**
 * The facts that Pasal 28 and 29 ask about, as a record gives them and as the rules read them.
 *
 * @module
 */

import { DEGREES } from '../../asn/degree.js';
import { EMPLOYMENT_STATUSES, FUNDINGS, ORGANISATIONS, PENALTY_LEVELS, PREDICATES } from '../../asn/employment.js';
import { entryLabel } from '../../asn/entries.js';
import { issuesOfNip } from '../../asn/nip.js';
import {
  issuesOfCareer,
  issuesOfServiceRecord,
  type ServiceInput,
  type ServiceRecord,
  serviceFacts,
} from '../../asn/service-record.js';
import { studyTime } from '../../asn/study-time.js';
import type { InputIssue } from '../../kernel/errors.js';
import {
  byKey,
  day,
  either,
  entry,
  facts,
  type Input,
  type Known,
  listOf,
  numberBetween,
  oneOf,
  type QuestionOf,
  questionOf,
  yesNo,
} from '../../kernel/fact.js';
import { frozen } from '../../kernel/frozen.js';
import { readFacts } from '../../kernel/read-facts.js';

/** Officials who may have proposed a candidate; `tidak-ada` when nobody has. */
export const PROPOSERS = /* @__PURE__ */ frozen(
  () =>
    [
      'sekretaris-unit-organisasi',
      'pimpinan-unit-kerja-pembina-kepegawaian',
      'ppk-daerah',
      'sekretaris-daerah',
      'lainnya',
      'tidak-ada',
    ] as const,
);

/** Officials who may have signed a recommendation; `tidak-ada` when there is none. */
export const RECOMMENDERS = /* @__PURE__ */ frozen(
  () => ['pimpinan-tinggi-madya', 'ppk-daerah', 'sekretaris-daerah', 'lainnya', 'tidak-ada'] as const,
);

/**
 * How far a candidate has come (A33): to be screened before the selection; through the selection, with the agreement and
 * papers still to come; or about to leave, when everything has to be there.
 */
export const ELIGIBILITY_STAGES = /* @__PURE__ */ frozen(() => ['applying', 'selected', 'departing'] as const);
export type EligibilityStage = (typeof ELIGIBILITY_STAGES)[number];

/** What a doctor's letter says; `tidak-ada` when there is no letter. */
export const HEALTH_CERTIFICATES = /* @__PURE__ */ frozen(() => ['sehat', 'tidak-sehat', 'tidak-ada'] as const);

/** The last year that was assessed by the rules before Permenpan RB 6/2022, with labels and numbers of their own. */
const LAST_YEAR_OF_OLD_LABELS = 2021;

/**
 * What a yearly assessment came to (Pasal 28 huruf g; C50). Up to 2021 `cukup` was a label, and many records have only the
 * number, on the scale of its year; `belum-dinilai` says that the year has not been assessed yet.
 */
export type YearlyAssessment = (typeof YEARLY_LABELS)[number] | number;
/** Labels of a yearly assessment. */
export const YEARLY_LABELS = /* @__PURE__ */ frozen(() => [...PREDICATES, 'cukup', 'belum-dinilai'] as const);

const penalty = /* @__PURE__ */ facts(() => ({
  /** What results and explanations call the penalty instead of its number; decides nothing. */
  label: entryLabel(),
  /** Level of the penalty. */
  level: oneOf(PENALTY_LEVELS),
  /** Date of the decree; read only under the reading A27 `two-years`. */
  decreeDate: day(),
}));
export interface Penalty extends Known<typeof penalty> {}

const sentence = /* @__PURE__ */ facts(() => ({
  /** What results and explanations call the sentence instead of its number; decides nothing. */
  label: entryLabel(),
  /** Date of the judgment; read only under the reading A27 `two-years`. */
  judgmentDate: day(),
}));
export interface Sentence extends Known<typeof sentence> {}

const pastStudy = /* @__PURE__ */ facts(() => ({
  /** What results and explanations call the study instead of its number; decides nothing. */
  label: entryLabel(),
  /** Level of the study (Pasal 29). */
  degree: oneOf(DEGREES),
  /** Last day of study, extensions included; of a study that runs, the day on which it is to end (Pasal 29). */
  lastDay: day(),
  /** Whether the programme is finished; `false` speaks of the day of the decision (Pasal 29, C60). */
  completed: yesNo(),
  /** Whether a decree cancelled or stopped the study assignment (Pasal 28 huruf e angka 3). */
  terminated: yesNo(),
  /** Date of the decree that cancelled or stopped it (Pasal 28 huruf e angka 3). */
  terminatedOn: day(),
  /** Whether the reason for which it was not finished was one that the rules allow (Pasal 28 huruf e angka 3). */
  unfinishedJustified: yesNo(),
  /** Day of the report after study; read only under the reading C7 `report-date`. */
  reportedOn: day(),
}));
/** A study assignment that a candidate was on before, or still is. */
export interface PastStudy extends Known<typeof pastStudy> {}

const own = /* @__PURE__ */ facts(() => ({
  /** How far the candidate has come; `departing` when left out (Pasal 28 huruf j and k, A33). */
  stage: oneOf(ELIGIBILITY_STAGES),
  /** PNS, CPNS or PPPK (Pasal 1 angka 13). */
  employmentStatus: oneOf(EMPLOYMENT_STATUSES),
  /** First day as CPNS; read only under the reading A21 `cpns-start` (Pasal 28 huruf a). */
  cpnsStartDate: day(),
  /** Date of appointment as PNS (Pasal 28 huruf a). */
  pnsAppointmentDate: day(),
  /** Where the candidate serves (Pasal 28 huruf h, A31). */
  organisation: oneOf(ORGANISATIONS),
  /** Level of the intended study (Pasal 28 huruf i, Pasal 29). */
  degree: oneOf(DEGREES),
  /** Normative time of the programme as its university sets it; `curriculum` asks for the usual time of the degree. */
  normativeTime: either(studyTime(), oneOf(['curriculum'])),
  /** First day of the intended study (Pasal 28 huruf b, Pasal 29). */
  studyStartDate: day(),
  /** Whether the candidate is released from the duties of the post (Pasal 28 huruf b). */
  releasedFromDuties: yesNo(),
  /** Who pays (Pasal 28 huruf i). */
  funding: oneOf(FUNDINGS),
  /** Educational background fits the programme (Pasal 28 huruf c). */
  backgroundFits: yesNo(),
  /** Experience fits the programme (Pasal 28 huruf c). */
  experienceFits: yesNo(),
  /** The post held fits the programme (Pasal 28 huruf c). */
  positionFits: yesNo(),
  /** Under examination for a breach of discipline (Pasal 28 huruf d angka 1). */
  underDisciplinaryExamination: yesNo(),
  /** Under examination for a crime (Pasal 28 huruf d angka 1). */
  underCriminalExamination: yesNo(),
  /** Serving a prison or confinement sentence (Pasal 28 huruf d angka 2). */
  servingSentence: yesNo(),
  /** Level of the disciplinary penalty being served (Pasal 28 huruf d angka 2). */
  servingPenalty: oneOf(['tidak-ada', ...PENALTY_LEVELS]),
  /** On leave outside state cost (Pasal 28 huruf d angka 3). */
  onUnpaidLeave: yesNo(),
  /** Temporarily dismissed as PNS (Pasal 28 huruf d angka 3). */
  temporarilyDismissed: yesNo(),
  /** Every disciplinary penalty ever given; an empty list when there was none (Pasal 28 huruf e angka 1). */
  penalties: listOf(entry(penalty), 20),
  /** Every prison or confinement sentence by a court; an empty list when there was none (Pasal 28 huruf e angka 2). */
  criminalSentences: listOf(entry(sentence), 20),
  /** What the doctor's letter says of body and mind; `tidak-ada` when there is no letter (Pasal 28 huruf f). */
  healthCertificate: oneOf(HEALTH_CERTIFICATES),
  /**
   * Assessment by year, `{ '2025': 'baik' }` (Pasal 28 huruf g); `belum-dinilai` for a year that is not assessed yet. Up to
   * 2021 also `cukup`, or a number on the scale of that year.
   */
  performance: byKey(/^\d{4}$/, either(oneOf(YEARLY_LABELS), numberBetween(0, 120))),
  /** Who proposed the candidate; `tidak-ada` when nobody has (Pasal 28 huruf h). */
  proposedBy: oneOf(PROPOSERS),
  /** Who signed the letter of recommendation; `tidak-ada` when there is none (Pasal 28 huruf i). */
  recommendedBy: oneOf(RECOMMENDERS),
  /** Met the conditions and passed the selection (Pasal 28 huruf j). */
  selectionPassed: yesNo(),
  /** Signed the study-assignment agreement (Pasal 28 huruf k). */
  agreementSigned: yesNo(),
  /** Handed in the papers required (Pasal 28 huruf k). */
  documentsSubmitted: yesNo(),
  /**
   * Every study assignment before the intended one, finished, stopped or running; an empty list when there was none (Pasal 28
   * huruf e angka 3, Pasal 29).
   */
  studyAssignments: listOf(entry(pastStudy), 20),
}));

/**
 * The facts about a candidate. Every one may be left out: what the law needs and the record lacks makes its finding
 * `unknown`.
 */
export interface EligibilityInput extends ServiceInput, Input<typeof own> {}
/** The same once read: `null` where not known. */
interface EligibilityRecord extends ServiceRecord, Known<typeof own> {}

export const eligibility = /* @__PURE__ */ questionOf<EligibilityInput, EligibilityRecord>(
  () => ({ ...serviceFacts.shape, ...own.shape }),
  (record) => [
    ...issuesOfNip(record.nip, record.employmentStatus),
    ...issuesOfServiceRecord(record),
    ...issuesOfCareer(record),
    ...issuesOfPerformance(record.performance ?? {}),
    ...(record.studyAssignments ?? []).flatMap(issuesOfPastStudy),
  ],
);

/** What {@link assessEligibility} asks of a person, for `factsFor`. */
export const eligibilityQuestion: QuestionOf<EligibilityInput> = eligibility;

const readEligibility = /* @__PURE__ */ readFacts(eligibility);

/** A candidate's facts as rules read them: `null` where not known. Made by {@link parseEligibility}. */
export interface EligibilityFacts extends Omit<EligibilityRecord, 'stage' | 'performance'> {
  readonly stage: EligibilityStage;
  /** The last day of service as pelaksana, where it is supposed; a record does not hold it. */
  readonly retirementAsPelaksana: string | null;
  readonly performance: { readonly [year: string]: YearlyAssessment | null };
}

/**
 * Checks a raw record once, so that it can be decided many times (for other dates, readings, amendments) without
 * checking it again.
 *
 * @throws {@link InvalidInputError} with every issue when the record is wrong.
 */
export const parseEligibility = (raw: unknown): EligibilityFacts => {
  const record = readEligibility(raw);
  return {
    ...record,
    stage: record.stage ?? 'departing',
    retirementAsPelaksana: null,
    performance: record.performance ?? {},
  };
};

/** A study that was finished was not stopped, and one that was not stopped has no day on which it was. */
const issuesOfPastStudy = ({ completed, terminated, terminatedOn }: PastStudy, index: number): InputIssue[] => {
  const path = `studyAssignments[${index}]`;
  const isTerminated = terminated === true || terminatedOn !== null;
  return [
    ...(completed === true && isTerminated
      ? [{ path: `${path}.completed`, code: 'impossible-value', message: 'finished, and cancelled or stopped' }]
      : []),
    ...(terminated === false && terminatedOn !== null
      ? [
          {
            path: `${path}.terminatedOn`,
            code: 'impossible-value',
            message: 'not cancelled or stopped, and yet on a day',
          },
        ]
      : []),
  ];
};

const isOldLabel = (assessment: YearlyAssessment | null): boolean =>
  assessment === 'cukup' || typeof assessment === 'number';

/** Labels and numbers of the rules before 2022 are none of a later year (C50). */
const issuesOfPerformance = (performance: EligibilityFacts['performance']): InputIssue[] =>
  Object.entries(performance)
    .filter(([year, assessment]) => Number(year) > LAST_YEAR_OF_OLD_LABELS && isOldLabel(assessment))
    .map(([year]) => ({
      path: `performance.${year}`,
      code: 'impossible-value',
      message: `not a predicate of ${year}: assessed by label and number up to ${LAST_YEAR_OF_OLD_LABELS} only`,
    }));
