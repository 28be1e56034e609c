/**
 * The floor: what a fast and careful programmer writes by hand for Pasal 28 and 29 when all that is wanted is one word,
 * without validation, findings or explanation. A row is met, failed, or open while a fact that it needs is missing.
 */
import { birthDayOfNip, dayAfter, dayBefore, dayOf, endOfBirthMonthAt, plusMonths, yearOf } from './dates.js';
import { type Candidate, CURRICULUM_MONTHS, type Decide, LEVEL, RETIREMENT_AGE } from './law.js';

type Nullish<T> = T | null | undefined;

/** Bits, so that rows are joined with `|`. */
const MET = 0;
const OPEN = 1;
const FAILED = 2;

const isTrue = (fact: Nullish<boolean>): number => {
  if (fact == null) return OPEN;
  return fact ? MET : FAILED;
};

const isFalse = (fact: Nullish<boolean>): number => {
  if (fact == null) return OPEN;
  return fact ? FAILED : MET;
};

const is = (fact: Nullish<string>, required: string): number => {
  if (fact == null) return OPEN;
  return fact === required ? MET : FAILED;
};

const isLocal = (official: Nullish<string>): number => {
  if (official == null) return OPEN;
  return official === 'ppk-daerah' || official === 'sekretaris-daerah' ? MET : FAILED;
};

const fits = ({ backgroundFits, experienceFits, positionFits }: Candidate): number => {
  if (backgroundFits === true || experienceFits === true || positionFits === true) return MET;
  return backgroundFits == null || experienceFits == null || positionFits == null ? OPEN : FAILED;
};

const servesNoPenalty = ({ servingPenalty }: Candidate): number => {
  if (servingPenalty == null) return OPEN;
  return servingPenalty === 'sedang' || servingPenalty === 'berat' ? FAILED : MET;
};

const neverPenalised = ({ penalties }: Candidate): number => {
  if (penalties == null) return OPEN;
  let status = MET;
  for (const { level } of penalties) {
    if (level === 'sedang' || level === 'berat') return FAILED;
    if (level == null) status = OPEN;
  }
  return status;
};

const neverSentenced = ({ criminalSentences }: Candidate): number => {
  if (criminalSentences == null) return OPEN;
  return criminalSentences.length > 0 ? FAILED : MET;
};

const proposed = ({ organisation, proposedBy }: Candidate): number => {
  if (organisation == null) return OPEN;
  if (organisation === 'pemerintah-daerah') return isLocal(proposedBy);
  return is(
    proposedBy,
    organisation === 'sekretariat-jenderal' ? 'pimpinan-unit-kerja-pembina-kepegawaian' : 'sekretaris-unit-organisasi',
  );
};

const recommended = ({ degree, funding, organisation, recommendedBy }: Candidate): number => {
  const needed = degree === 's3' || funding === 'mandiri';
  if (!needed && degree != null && funding != null) return MET;
  if (organisation == null) return OPEN;
  const status =
    organisation === 'pemerintah-daerah' ? isLocal(recommendedBy) : is(recommendedBy, 'pimpinan-tinggi-madya');
  return needed || status === MET ? status : OPEN;
};

const agreed = ({ selectionPassed, agreementSigned, documentsSubmitted }: Candidate): number => {
  if (selectionPassed === false) return MET;
  if (agreementSigned === true && documentsSubmitted === true) return MET;
  return selectionPassed === true && (agreementSigned === false || documentsSubmitted === false) ? FAILED : OPEN;
};

const isGood = (predicate: Nullish<string | number>): number => {
  if (predicate == null) return OPEN;
  return predicate === 'baik' || predicate === 'sangat-baik' ? MET : FAILED;
};

const performedWell = ({ performance }: Candidate, year: number): number =>
  performance == null ? OPEN : isGood(performance[year - 1]) | isGood(performance[year - 2]);

const servedLongEnough = ({ pnsAppointmentDate }: Candidate, today: number): number => {
  if (pnsAppointmentDate == null) return OPEN;
  return plusMonths(dayOf(pnsAppointmentDate), 12) <= today ? MET : FAILED;
};

const neverTerminated = ({ studyAssignments }: Candidate, today: number): number => {
  if (studyAssignments == null) return OPEN;
  let status = MET;
  for (const { completed, terminatedOn: decreeDate, unfinishedJustified: justified } of studyAssignments) {
    if (completed === true || justified === true) continue;
    if (decreeDate != null && plusMonths(dayOf(decreeDate), 24) <= today) continue;
    if (decreeDate != null && justified === false) return FAILED;
    status = OPEN;
  }
  return status;
};

/** The last day of service as a number; 0 when the record does not tell. */
const retirementDayOf = ({ retirementDate, birthDate, nip, position }: Candidate): number => {
  if (retirementDate != null) return dayOf(retirementDate);
  if (position == null) return 0;
  if (birthDate != null) return endOfBirthMonthAt(dayOf(birthDate), RETIREMENT_AGE[position]);
  return nip == null ? 0 : endOfBirthMonthAt(birthDayOfNip(nip), RETIREMENT_AGE[position]);
};

/** The normative time in months; 0 when the record does not tell. */
const studyMonthsOf = ({ normativeTime, degree }: Candidate): number => {
  if (normativeTime == null) return 0;
  if (normativeTime === 'curriculum') return degree == null ? 0 : CURRICULUM_MONTHS[degree];
  return 'months' in normativeTime ? normativeTime.months : normativeTime.semesters * 6;
};

const remainsLongEnough = (record: Candidate): number => {
  const { releasedFromDuties, studyStartDate } = record;
  if (releasedFromDuties == null || studyStartDate == null) return OPEN;
  const months = studyMonthsOf(record);
  const retirementDay = retirementDayOf(record);
  if (months === 0 || retirementDay === 0) return OPEN;
  const requiredUntil = dayBefore(plusMonths(dayOf(studyStartDate), months * (releasedFromDuties ? 3 : 2)));
  return requiredUntil <= retirementDay ? MET : FAILED;
};

const workedBetween = ({ studyAssignments, degree, studyStartDate }: Candidate): number => {
  if (studyAssignments == null) return OPEN;
  let status = MET;
  for (const { completed, degree: earlier, lastDay } of studyAssignments) {
    if (completed !== true) continue;
    const higher = degree == null || earlier == null ? null : LEVEL[earlier] < LEVEL[degree];
    if (higher === false) continue;
    const comparable = lastDay != null && studyStartDate != null;
    if (comparable && plusMonths(dayAfter(dayOf(lastDay)), 18) <= dayOf(studyStartDate)) continue;
    if (comparable && higher === true) return FAILED;
    status = OPEN;
  }
  return status;
};

/** What needs no reckoning comes first: most who fail, fail there. */
export const decideByHand: Decide = (record, asOf) => {
  const plain =
    is(record.employmentStatus, 'pns') |
    fits(record) |
    isFalse(record.underDisciplinaryExamination) |
    isFalse(record.underCriminalExamination) |
    isFalse(record.servingSentence) |
    servesNoPenalty(record) |
    isFalse(record.onUnpaidLeave) |
    isFalse(record.temporarilyDismissed) |
    neverPenalised(record) |
    neverSentenced(record) |
    is(record.healthCertificate, 'sehat') |
    proposed(record) |
    recommended(record) |
    isTrue(record.selectionPassed) |
    agreed(record);
  if (plain >= FAILED) return 'ineligible';
  const today = dayOf(asOf);
  const status =
    plain |
    performedWell(record, yearOf(today)) |
    servedLongEnough(record, today) |
    neverTerminated(record, today) |
    remainsLongEnough(record) |
    workedBetween(record);
  if (status >= FAILED) return 'ineligible';
  return status === MET ? 'eligible' : 'undetermined';
};
