/**
 * The usual way: a strict zod schema, date-fns for the dates, and a function a requirement, by the book. Validates like
 * the library does; answers with one word.
 */
import { addDays, addMonths, addYears, endOfMonth, isAfter, parseISO, subDays } from 'date-fns';
import * as z from 'zod';
import { CURRICULUM_MONTHS, type Decide, LEVEL, RETIREMENT_AGE } from './law.js';

const degree = z.enum(['d1', 'd2', 'd3', 'd4', 's1', 'profesi', 's2', 's3']);
const position = z.enum([
  ...(['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas', 'pelaksana', 'ahli-utama'] as const),
  ...(['ahli-madya', 'ahli-muda', 'ahli-pertama', 'penyelia', 'mahir', 'terampil', 'pemula', 'guru', 'dosen'] as const),
  ...(['profesor-diperpanjang', 'peneliti-perekayasa-utama', 'peneliti-perekayasa-madya'] as const),
  ...(['peneliti-perekayasa-muda', 'peneliti-perekayasa-pertama', 'panitera-peradilan-umum-pertama'] as const),
  'panitera-peradilan-umum-banding',
]);
const level = z.enum(['ringan', 'sedang', 'berat']);
const predicate = z.enum(['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'sangat-baik']);
const nip = z.string().regex(/^\d{12}(0[1-9]|1[0-2]|2[1-9])[12]\d{3}$/);

const Candidate = z.strictObject({
  employmentStatus: z.enum(['pns', 'cpns', 'pppk']).nullish(),
  nip: nip.nullish(),
  birthDate: z.iso.date().nullish(),
  position: position.nullish(),
  retirementDate: z.iso.date().nullish(),
  cpnsStartDate: z.iso.date().nullish(),
  pnsAppointmentDate: z.iso.date().nullish(),
  organisation: z.enum(['unit-organisasi', 'sekretariat-jenderal', 'pemerintah-daerah']).nullish(),
  degree: degree.nullish(),
  normativeTime: z
    .union([
      z.strictObject({ semesters: z.int().min(1).max(20) }),
      z.strictObject({ months: z.int().min(1).max(120) }),
      z.literal('curriculum'),
    ])
    .nullish(),
  studyStartDate: z.iso.date().nullish(),
  releasedFromDuties: z.boolean().nullish(),
  funding: z.enum(['dipa', 'lembaga-pemberi-bantuan', 'mandiri', 'pemerintah']).nullish(),
  backgroundFits: z.boolean().nullish(),
  experienceFits: z.boolean().nullish(),
  positionFits: z.boolean().nullish(),
  underDisciplinaryExamination: z.boolean().nullish(),
  underCriminalExamination: z.boolean().nullish(),
  servingSentence: z.boolean().nullish(),
  servingPenalty: z.enum(['tidak-ada', 'ringan', 'sedang', 'berat']).nullish(),
  onUnpaidLeave: z.boolean().nullish(),
  temporarilyDismissed: z.boolean().nullish(),
  penalties: z.array(z.strictObject({ level: level.nullish(), decreeDate: z.iso.date().nullish() })).nullish(),
  criminalSentences: z.array(z.strictObject({ judgmentDate: z.iso.date().nullish() })).nullish(),
  healthCertificate: z.enum(['sehat', 'tidak-sehat', 'tidak-ada']).nullish(),
  performance: z.record(z.string().regex(/^\d{4}$/), predicate.nullish()).nullish(),
  proposedBy: z
    .enum([
      'sekretaris-unit-organisasi',
      'pimpinan-unit-kerja-pembina-kepegawaian',
      'ppk-daerah',
      'sekretaris-daerah',
      'lainnya',
      'tidak-ada',
    ])
    .nullish(),
  recommendedBy: z.enum(['pimpinan-tinggi-madya', 'ppk-daerah', 'sekretaris-daerah', 'lainnya', 'tidak-ada']).nullish(),
  selectionPassed: z.boolean().nullish(),
  agreementSigned: z.boolean().nullish(),
  documentsSubmitted: z.boolean().nullish(),
  studyAssignments: z
    .array(
      z.strictObject({
        degree: degree.nullish(),
        lastDay: z.iso.date().nullish(),
        completed: z.boolean().nullish(),
        terminatedOn: z.iso.date().nullish(),
        unfinishedJustified: z.boolean().nullish(),
      }),
    )
    .nullish(),
});
type Candidate = z.infer<typeof Candidate>;

/** `null` is "not known". */
type Truth = boolean | null;

const all = (truths: readonly Truth[]): Truth => {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
};
const not = (truth: Truth): Truth => (truth === null ? null : !truth);
const any = (truths: readonly Truth[]): Truth => not(all(truths.map(not)));

const truthOf = (fact: boolean | null | undefined): Truth => fact ?? null;
const isOneOf = (fact: string | null | undefined, ...values: string[]): Truth =>
  fact == null ? null : values.includes(fact);

const dateOf = (iso: string | null | undefined): Date | null => (iso == null ? null : parseISO(iso));
const monthsAfter = (date: Date | null, months: number): Date | null =>
  date === null ? null : addMonths(date, months);
const notAfter = (date: Date | null, limit: Date | null): Truth =>
  date === null || limit === null ? null : !isAfter(date, limit);

const birthDateOf = ({ birthDate, nip }: Candidate): Date | null => {
  if (birthDate != null) return parseISO(birthDate);
  return nip == null ? null : parseISO(`${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`);
};

const retirementDateOf = (candidate: Candidate): Date | null => {
  if (candidate.retirementDate != null) return parseISO(candidate.retirementDate);
  const birthDate = birthDateOf(candidate);
  if (birthDate === null || candidate.position == null) return null;
  return endOfMonth(addYears(birthDate, RETIREMENT_AGE[candidate.position]));
};

const studyMonthsOf = ({ normativeTime, degree }: Candidate): number | null => {
  if (normativeTime == null) return null;
  if (normativeTime === 'curriculum') return degree == null ? null : CURRICULUM_MONTHS[degree];
  return 'months' in normativeTime ? normativeTime.months : normativeTime.semesters * 6;
};

const remainsLongEnough = (candidate: Candidate): Truth => {
  const months = studyMonthsOf(candidate);
  const start = dateOf(candidate.studyStartDate);
  if (months === null || start === null || candidate.releasedFromDuties == null) return null;
  const requiredUntil = subDays(addMonths(start, months * (candidate.releasedFromDuties ? 3 : 2)), 1);
  return notAfter(requiredUntil, retirementDateOf(candidate));
};

const neverPenalised = ({ penalties }: Candidate): Truth =>
  penalties == null ? null : all(penalties.map(({ level }) => isOneOf(level, 'ringan')));

const neverTerminated = ({ studyAssignments }: Candidate, today: Date): Truth => {
  if (studyAssignments == null) return null;
  return all(
    studyAssignments.map(({ completed, terminatedOn, unfinishedJustified }) =>
      any([completed === true, truthOf(unfinishedJustified), notAfter(monthsAfter(dateOf(terminatedOn), 24), today)]),
    ),
  );
};

const performedWell = ({ performance }: Candidate, today: Date): Truth => {
  const year = today.getFullYear();
  return all([year - 1, year - 2].map((y) => isOneOf(performance?.[y], 'baik', 'sangat-baik')));
};

const proposed = ({ organisation, proposedBy }: Candidate): Truth => {
  if (organisation == null) return null;
  if (organisation === 'pemerintah-daerah') return isOneOf(proposedBy, 'ppk-daerah', 'sekretaris-daerah');
  if (organisation === 'unit-organisasi') return isOneOf(proposedBy, 'sekretaris-unit-organisasi');
  return isOneOf(proposedBy, 'pimpinan-unit-kerja-pembina-kepegawaian');
};

const recommended = ({ degree, funding, organisation, recommendedBy }: Candidate): Truth => {
  const needed = any([isOneOf(degree, 's3'), isOneOf(funding, 'mandiri')]);
  if (needed === false) return true;
  if (organisation == null) return null;
  const byTheRightOne =
    organisation === 'pemerintah-daerah'
      ? isOneOf(recommendedBy, 'ppk-daerah', 'sekretaris-daerah')
      : isOneOf(recommendedBy, 'pimpinan-tinggi-madya');
  return any([not(needed), byTheRightOne]);
};

const agreed = ({ selectionPassed, agreementSigned, documentsSubmitted }: Candidate): Truth =>
  any([not(truthOf(selectionPassed)), all([truthOf(agreementSigned), truthOf(documentsSubmitted)])]);

const dayAfter = (date: Date | null): Date | null => (date === null ? null : addDays(date, 1));

const workedBetween = ({ studyAssignments, degree, studyStartDate }: Candidate): Truth => {
  if (studyAssignments == null) return null;
  const start = dateOf(studyStartDate);
  return all(
    studyAssignments.map((earlier) => {
      const goesHigher = degree == null || earlier.degree == null ? null : LEVEL[earlier.degree] < LEVEL[degree];
      return any([
        earlier.completed !== true,
        not(goesHigher),
        notAfter(monthsAfter(dayAfter(dateOf(earlier.lastDay)), 18), start),
      ]);
    }),
  );
};

export const decideWithDateFns: Decide = (record, asOf) => {
  const candidate = Candidate.parse(record);
  const today = parseISO(asOf);
  const eligible = all([
    isOneOf(candidate.employmentStatus, 'pns'),
    notAfter(monthsAfter(dateOf(candidate.pnsAppointmentDate), 12), today),
    remainsLongEnough(candidate),
    any([truthOf(candidate.backgroundFits), truthOf(candidate.experienceFits), truthOf(candidate.positionFits)]),
    not(truthOf(candidate.underDisciplinaryExamination)),
    not(truthOf(candidate.underCriminalExamination)),
    not(truthOf(candidate.servingSentence)),
    isOneOf(candidate.servingPenalty, 'tidak-ada', 'ringan'),
    not(truthOf(candidate.onUnpaidLeave)),
    not(truthOf(candidate.temporarilyDismissed)),
    neverPenalised(candidate),
    candidate.criminalSentences == null ? null : candidate.criminalSentences.length === 0,
    neverTerminated(candidate, today),
    isOneOf(candidate.healthCertificate, 'sehat'),
    performedWell(candidate, today),
    proposed(candidate),
    recommended(candidate),
    truthOf(candidate.selectionPassed),
    agreed(candidate),
    workedBetween(candidate),
  ]);
  if (eligible === null) return 'undetermined';
  return eligible ? 'eligible' : 'ineligible';
};
