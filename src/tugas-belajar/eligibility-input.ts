/**
 * The facts that Pasal 28 and 29 ask about, as a record gives them and as the rules read them.
 *
 * @module
 */
import * as z from 'zod';
import { Degree } from '../asn/degree.js';
import { EmploymentStatus, Funding, Organisation, PenaltyLevel, PREDICATES } from '../asn/employment.js';
import { issuesOfNip } from '../asn/nip.js';
import {
  issuesOfCareer,
  issuesOfServiceRecord,
  type ServiceRecord,
  serviceRecordFields,
  serviceRecordOf,
} from '../asn/service-record.js';
import { StudyTime } from '../asn/study-time.js';
import { type InputIssue, InvalidInputError } from '../kernel/errors.js';
import { fact, isoDate } from '../kernel/fields.js';
import { parserOf } from '../kernel/input.js';

/** Officials who may have proposed a candidate; `tidak-ada` when nobody has. */
export const PROPOSERS = [
  'sekretaris-unit-organisasi',
  'pimpinan-unit-kerja-pembina-kepegawaian',
  'ppk-daerah',
  'sekretaris-daerah',
  'lainnya',
  'tidak-ada',
] as const;

/** Officials who may have signed a recommendation; `tidak-ada` when there is none. */
export const RECOMMENDERS = [
  'pimpinan-tinggi-madya',
  'ppk-daerah',
  'sekretaris-daerah',
  'lainnya',
  'tidak-ada',
] as const;

/**
 * How far a candidate has come (A33): to be screened before the selection; through the selection, with the agreement and
 * papers still to come; or about to leave, when everything has to be there.
 */
export const ELIGIBILITY_STAGES = ['applying', 'selected', 'departing'] as const;
export type EligibilityStage = (typeof ELIGIBILITY_STAGES)[number];

/** The last year that was assessed by the rules before Permenpan RB 6/2022, with labels and numbers of their own. */
const LAST_YEAR_OF_OLD_LABELS = 2021;

/**
 * What a yearly assessment came to (Pasal 28 huruf g; C50). Up to 2021 `cukup` was a label, and many records have only the
 * number, on the scale of its year; `belum-dinilai` says that the year has not been assessed yet.
 */
const YearlyAssessment = z.union([z.enum([...PREDICATES, 'cukup', 'belum-dinilai']), z.number().min(0).max(120)]);
export type YearlyAssessment = z.infer<typeof YearlyAssessment>;

/**
 * The facts about a candidate. Every one may be left out: what the law needs and the record lacks makes its finding
 * `unknown`.
 */
export const EligibilityInput = z.strictObject({
  /** How far the candidate has come; `departing` when left out (Pasal 28 huruf j and k, A33). */
  stage: fact(z.enum(ELIGIBILITY_STAGES)),
  /** PNS, CPNS or PPPK (Pasal 1 angka 13). */
  employmentStatus: fact(EmploymentStatus),
  ...serviceRecordFields,
  /** First day as CPNS; read only under the reading A21 `cpns-start` (Pasal 28 huruf a). */
  cpnsStartDate: fact(isoDate),
  /** Date of appointment as PNS (Pasal 28 huruf a). */
  pnsAppointmentDate: fact(isoDate),
  /** Where the candidate serves (Pasal 28 huruf h, A31). */
  organisation: fact(Organisation),
  /** Level of the intended study (Pasal 28 huruf i, Pasal 29). */
  degree: fact(Degree),
  /** Normative time of the programme as its university sets it; `curriculum` asks for the usual time of the degree. */
  normativeTime: fact(z.union([StudyTime, z.literal('curriculum')])),
  /** First day of the intended study (Pasal 28 huruf b, Pasal 29). */
  studyStartDate: fact(isoDate),
  /** Whether the candidate is released from the duties of the post (Pasal 28 huruf b). */
  releasedFromDuties: fact(z.boolean()),
  /** Who pays (Pasal 28 huruf i). */
  funding: fact(Funding),
  /** Educational background fits the programme (Pasal 28 huruf c). */
  backgroundFits: fact(z.boolean()),
  /** Experience fits the programme (Pasal 28 huruf c). */
  experienceFits: fact(z.boolean()),
  /** The post held fits the programme (Pasal 28 huruf c). */
  positionFits: fact(z.boolean()),
  /** Under examination for a breach of discipline (Pasal 28 huruf d angka 1). */
  underDisciplinaryExamination: fact(z.boolean()),
  /** Under examination for a crime (Pasal 28 huruf d angka 1). */
  underCriminalExamination: fact(z.boolean()),
  /** Serving a prison or confinement sentence (Pasal 28 huruf d angka 2). */
  servingSentence: fact(z.boolean()),
  /** Level of the disciplinary penalty being served (Pasal 28 huruf d angka 2). */
  servingPenalty: fact(z.enum(['tidak-ada', ...PenaltyLevel.options])),
  /** On leave outside state cost (Pasal 28 huruf d angka 3). */
  onUnpaidLeave: fact(z.boolean()),
  /** Temporarily dismissed as PNS (Pasal 28 huruf d angka 3). */
  temporarilyDismissed: fact(z.boolean()),
  /** Every disciplinary penalty ever given; an empty list when there was none (Pasal 28 huruf e angka 1). */
  disciplinaryPenalties: fact(
    z
      .array(
        z.strictObject({
          /** Level of the penalty. */
          level: fact(PenaltyLevel),
          /** Date of the decree; read only under the reading A27 `two-years`. */
          decreeDate: fact(isoDate),
        }),
      )
      .max(20),
  ),
  /** Every prison or confinement sentence by a court; an empty list when there was none (Pasal 28 huruf e angka 2). */
  criminalSentences: fact(
    z
      .array(
        z.strictObject({
          /** Date of the judgment; read only under the reading A27 `two-years`. */
          judgmentDate: fact(isoDate),
        }),
      )
      .max(20),
  ),
  /** Every study assignment that was cancelled or stopped; an empty list when there was none (Pasal 28 huruf e angka 3). */
  terminatedStudyAssignments: fact(
    z
      .array(
        z.strictObject({
          /** Date of the decree that cancelled or stopped it. */
          decreeDate: fact(isoDate),
          /** Whether the reason was one the rules allow. */
          justified: fact(z.boolean()),
        }),
      )
      .max(20),
  ),
  /** What the doctor's letter says of body and mind; `tidak-ada` when there is no letter (Pasal 28 huruf f). */
  healthCertificate: fact(z.enum(['sehat', 'tidak-sehat', 'tidak-ada'])),
  /**
   * Assessment by year, `{ '2025': 'baik' }` (Pasal 28 huruf g); `belum-dinilai` for a year that is not assessed yet. Up to
   * 2021 also `cukup`, or a number on the scale of that year.
   */
  performance: fact(z.record(z.string().regex(/^\d{4}$/), fact(YearlyAssessment))),
  /** Who proposed the candidate; `tidak-ada` when nobody has (Pasal 28 huruf h). */
  proposedBy: fact(z.enum(PROPOSERS)),
  /** Who signed the letter of recommendation; `tidak-ada` when there is none (Pasal 28 huruf i). */
  recommendedBy: fact(z.enum(RECOMMENDERS)),
  /** Met the conditions and passed the selection (Pasal 28 huruf j). */
  selectionPassed: fact(z.boolean()),
  /** Signed the study-assignment agreement (Pasal 28 huruf k). */
  agreementSigned: fact(z.boolean()),
  /** Handed in the papers required (Pasal 28 huruf k). */
  documentsSubmitted: fact(z.boolean()),
  /** Every study assignment finished before; an empty list when there was none (Pasal 29). */
  earlierStudyAssignments: fact(
    z
      .array(
        z.strictObject({
          /** Level of the earlier study. */
          degree: fact(Degree),
          /** Last day of the earlier study. */
          lastDay: fact(isoDate),
          /** Day of the report after that study; read only under the reading C7 `report-date`. */
          reportedOn: fact(isoDate),
        }),
      )
      .max(20),
  ),
});
export interface EligibilityInput extends z.infer<typeof EligibilityInput> {}

const readEligibility = parserOf(EligibilityInput);

export interface Penalty {
  readonly level: PenaltyLevel | null;
  readonly decreeDate: string | null;
}
export interface Sentence {
  readonly judgmentDate: string | null;
}
export interface TerminatedStudy {
  readonly decreeDate: string | null;
  readonly justified: boolean | null;
}
export interface EarlierStudy {
  readonly degree: Degree | null;
  readonly lastDay: string | null;
  readonly reportedOn: string | null;
}

/** A candidate's facts after checking: every one present, `null` where not known. Made by {@link parseEligibility}. */
export interface EligibilityFacts extends ServiceRecord {
  readonly stage: EligibilityStage;
  /** The last day of service as pelaksana, where it is supposed; a record does not hold it. */
  readonly retirementAsPelaksana: string | null;
  readonly employmentStatus: EmploymentStatus | null;
  readonly cpnsStartDate: string | null;
  readonly pnsAppointmentDate: string | null;
  readonly organisation: Organisation | null;
  readonly degree: Degree | null;
  readonly normativeTime: StudyTime | 'curriculum' | null;
  readonly studyStartDate: string | null;
  readonly releasedFromDuties: boolean | null;
  readonly funding: Funding | null;
  readonly backgroundFits: boolean | null;
  readonly experienceFits: boolean | null;
  readonly positionFits: boolean | null;
  readonly underDisciplinaryExamination: boolean | null;
  readonly underCriminalExamination: boolean | null;
  readonly servingSentence: boolean | null;
  readonly servingPenalty: PenaltyLevel | 'tidak-ada' | null;
  readonly onUnpaidLeave: boolean | null;
  readonly temporarilyDismissed: boolean | null;
  readonly disciplinaryPenalties: readonly Penalty[] | null;
  readonly criminalSentences: readonly Sentence[] | null;
  readonly terminatedStudyAssignments: readonly TerminatedStudy[] | null;
  readonly healthCertificate: 'sehat' | 'tidak-sehat' | 'tidak-ada' | null;
  readonly performance: { readonly [year: string]: YearlyAssessment | null };
  readonly proposedBy: (typeof PROPOSERS)[number] | null;
  readonly recommendedBy: (typeof RECOMMENDERS)[number] | null;
  readonly selectionPassed: boolean | null;
  readonly agreementSigned: boolean | null;
  readonly documentsSubmitted: boolean | null;
  readonly earlierStudyAssignments: readonly EarlierStudy[] | null;
}

const performanceOf = (input: EligibilityInput['performance']): EligibilityFacts['performance'] => {
  const performance: { [year: string]: YearlyAssessment | null } = {};
  for (const year in input) performance[year] = input[year] ?? null;
  return performance;
};

/**
 * Checks a raw record once, so that it can be decided many times (for other dates, readings, amendments) without
 * checking it again.
 *
 * @throws {@link InvalidInputError} with every issue when the record is wrong.
 */
export const parseEligibility = (raw: unknown): EligibilityFacts => {
  const input = readEligibility(raw);
  const record = serviceRecordOf(input);
  const facts: EligibilityFacts = {
    stage: input.stage ?? 'departing',
    retirementAsPelaksana: null,
    employmentStatus: input.employmentStatus ?? null,
    nip: record.nip,
    birthDate: record.birthDate,
    position: record.position,
    retirementDate: record.retirementDate,
    cpnsStartDate: input.cpnsStartDate ?? null,
    pnsAppointmentDate: input.pnsAppointmentDate ?? null,
    organisation: input.organisation ?? null,
    degree: input.degree ?? null,
    normativeTime: input.normativeTime ?? null,
    studyStartDate: input.studyStartDate ?? null,
    releasedFromDuties: input.releasedFromDuties ?? null,
    funding: input.funding ?? null,
    backgroundFits: input.backgroundFits ?? null,
    experienceFits: input.experienceFits ?? null,
    positionFits: input.positionFits ?? null,
    underDisciplinaryExamination: input.underDisciplinaryExamination ?? null,
    underCriminalExamination: input.underCriminalExamination ?? null,
    servingSentence: input.servingSentence ?? null,
    servingPenalty: input.servingPenalty ?? null,
    onUnpaidLeave: input.onUnpaidLeave ?? null,
    temporarilyDismissed: input.temporarilyDismissed ?? null,
    disciplinaryPenalties:
      input.disciplinaryPenalties?.map(({ level, decreeDate }) => ({
        level: level ?? null,
        decreeDate: decreeDate ?? null,
      })) ?? null,
    criminalSentences:
      input.criminalSentences?.map(({ judgmentDate }) => ({ judgmentDate: judgmentDate ?? null })) ?? null,
    terminatedStudyAssignments:
      input.terminatedStudyAssignments?.map(({ decreeDate, justified }) => ({
        decreeDate: decreeDate ?? null,
        justified: justified ?? null,
      })) ?? null,
    healthCertificate: input.healthCertificate ?? null,
    performance: performanceOf(input.performance),
    proposedBy: input.proposedBy ?? null,
    recommendedBy: input.recommendedBy ?? null,
    selectionPassed: input.selectionPassed ?? null,
    agreementSigned: input.agreementSigned ?? null,
    documentsSubmitted: input.documentsSubmitted ?? null,
    earlierStudyAssignments:
      input.earlierStudyAssignments?.map(({ degree, lastDay, reportedOn }) => ({
        degree: degree ?? null,
        lastDay: lastDay ?? null,
        reportedOn: reportedOn ?? null,
      })) ?? null,
  };
  const issues = [
    ...issuesOfNip(facts.nip, facts.employmentStatus),
    ...issuesOfServiceRecord(facts),
    ...issuesOfCareer(facts),
    ...issuesOfPerformance(facts),
  ];
  if (issues.length > 0) throw new InvalidInputError(issues);
  return facts;
};

const isOldLabel = (assessment: YearlyAssessment | null): boolean =>
  assessment === 'cukup' || typeof assessment === 'number';

/** Labels and numbers of the rules before 2022 are none of a later year (C50). */
const issuesOfPerformance = ({ performance }: EligibilityFacts): InputIssue[] =>
  Object.entries(performance)
    .filter(([year, assessment]) => Number(year) > LAST_YEAR_OF_OLD_LABELS && isOldLabel(assessment))
    .map(([year]) => ({
      path: `performance.${year}`,
      code: 'impossible-value',
      message: `not a predicate of ${year}: assessed by label and number up to ${LAST_YEAR_OF_OLD_LABELS} only`,
    }));
