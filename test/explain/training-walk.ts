import {
  amend,
  assessCompetencyCertificationFrom,
  assessDouEvaluationFrom,
  assessLearningMixFrom,
  assessTrainingCandidateFrom,
  assessTrainingDutiesFrom,
  assessTrainingHoursFrom,
  assessTrainingKindFrom,
  pedomanDouAsnProbolinggo,
  selectAuthorityFrom,
  selectCertificateFrom,
  selectDouAwardsFrom,
  selectOrganizerFrom,
  validateCatalogueEntryFrom,
  validateCurriculumFrom,
  validateTeacherFrom,
  validateTrainingCooperationFrom,
  validateTrainingOfferFrom,
} from 'bangkom';
import type { Explainable } from 'bangkom/explain';
import {
  CatalogueEntryInput,
  CertificateInput,
  CompetencyCertificationInput,
  CurriculumInput,
  OrganizerInput,
  TeacherInput,
  TrainingCandidateInput,
  TrainingCooperationInput,
  TrainingOfferInput,
} from 'bangkom/schema';
import { asOf } from './records.js';
import {
  certification,
  contractTrainee,
  cooperation,
  curriculum,
  duties,
  entry,
  evaluation,
  graduate,
  guidance,
  leaders,
  offer,
  participants,
  plan,
  programme,
  teacher,
  trainee,
  trainingCandidate,
} from './training-records.js';
import { around, douAmendments, each, factsOf, otherReadings, type RawRecord, truths } from './walking.js';

const ask = [{ asOf }];

const withRecord = (record: RawRecord, index: number, part: object): RawRecord => ({
  ...record,
  trainings: trainee.trainings.map((one, i) => (i === index ? { ...one, ...part } : one)),
});

const yearsOfTraining: RawRecord[] = [
  trainee,
  contractTrainee,
  { ...contractTrainee, employmentStatus: 'cpns' },
  { ...trainee, employmentStatus: null },
  { ...trainee, trainings: null },
  { ...trainee, trainings: [] },
  { ...contractTrainee, trainings: null },
  withRecord(trainee, 0, { hours: null }),
  withRecord(trainee, 0, { hours: 30 }),
  withRecord(trainee, 0, { lastDay: null }),
  withRecord(trainee, 0, { lastDay: '2025-12-31', firstDay: '2025-12-31' }),
  withRecord(trainee, 1, { international: null }),
  withRecord(trainee, 1, { kind: null }),
  withRecord(trainee, 1, { lastDay: '2026-05-04' }),
  withRecord(trainee, 1, { certificateNumber: 'A-1', certified: null }),
  withRecord(trainee, 1, { certified: null }),
  withRecord(trainee, 1, { kind: 'teknis', firstDay: '2026-03-02', lastDay: '2026-03-04', hours: 2 }),
  withRecord(trainee, 1, { kind: 'alam-terbuka', units: 3, firstDay: '2026-03-03' }),
  withRecord(trainee, 1, { kind: 'alam-terbuka', units: null, lastDay: '2026-03-06', firstDay: '2026-03-03' }),
  withRecord(trainee, 2, { conversionApproved: true }),
  withRecord(trainee, 2, { conversionApproved: null }),
  withRecord(trainee, 2, { organizer: null }),
  withRecord(trainee, 2, { organizer: 'unit-sdm', units: 9 }),
  {
    ...trainee,
    trainings: [1, 2, 3].map((day) => ({
      kind: 'coaching',
      lastDay: `2026-05-0${day}`,
      units: 2,
      organizer: 'unit-sdm',
    })),
  },
  {},
];

const kinds: RawRecord[] = [
  ...around(programme, {
    employmentStatus: ['pns', 'cpns', null],
    kinds: [['teknis'], ['magang'], ['fungsional'], ['pelatihan-dasar'], ['pelatihan-dasar', 'fungsional'], null],
    position: ['ahli-muda', 'pelaksana', null],
  }),
  { employmentStatus: 'pns', kinds: ['teknis', 'magang'] },
  { employmentStatus: 'pppk', kinds: ['teknis', 'coaching'] },
  { employmentStatus: 'cpns', kinds: ['pelatihan-dasar'] },
  { employmentStatus: 'pns', kinds: ['fungsional'], position: 'ahli-muda' },
];

const organizers: RawRecord[] = [
  ...around(guidance, { ...factsOf(OrganizerInput), hours: [30, 0, null] }),
  ...around({ ...guidance, hours: 30 }, factsOf(OrganizerInput)),
  ...around({ kind: 'nonklasikal-lainnya', experientialOrSocial: true }, { experientialOrSocial: truths }),
  ...around({ kind: 'kepemimpinan', tier: 'pratama', hrdUnitAccredited: true }, factsOf(OrganizerInput)),
];

const candidates: RawRecord[] = [
  ...around(trainingCandidate, factsOf(TrainingCandidateInput)),
  ...around({ ...trainingCandidate, kind: 'kepemimpinan' }, factsOf(TrainingCandidateInput)),
  { ...trainingCandidate, servingPenalty: 'tidak-ada', proposedBy: 'sekretaris-unit-organisasi' },
  ...around(
    { ...trainingCandidate, organisation: 'pemerintah-daerah', proposedBy: 'ppk-daerah' },
    { worksInPublicWorksOrHousing: truths },
  ),
];

const dutiesDone: RawRecord[] = around(duties, {
  rulesObeyed: truths,
  deadline: ['2026-06-26', '2026-12-31', null],
  finishedOn: ['2026-06-01', '2026-07-02', null],
  reported: truths,
});

const authorities: RawRecord[] = [
  ...['unit-organisasi', 'sekretariat-jenderal', 'pemerintah-daerah'],
  ...['unit-organisasi-pu', 'sekretariat-jenderal-pkp', 'instansi-lain', null],
].flatMap((organisation) => [
  ...['madya', 'pratama', 'administrator', 'pengawas', null].map((tier) => ({
    ...leaders,
    organisation,
    tier,
  })),
  { organisation, kind: 'seminar' },
  { organisation },
]);

const documents: RawRecord[] = [
  graduate,
  { ...graduate, kind: 'teknis' },
  { ...graduate, kind: 'seminar', organizer: 'unit-peserta', evaluationRequired: false },
  { ...graduate, kind: 'seminar', organizer: 'unit-peserta', evaluationRequired: null },
  { ...graduate, kind: null, organizer: 'unit-peserta', evaluationRequired: false },
  { ...graduate, kind: 'teknis', organizer: 'kerja-sama', requestedBy: 'mitra', evaluationRequired: false },
  { ...graduate, kind: 'teknis', organizer: 'kerja-sama', requestedBy: 'kementerian', evaluationRequired: false },
  { ...graduate, kind: 'kepemimpinan', tier: 'pratama', hrdUnitAccredited: false },
  { ...graduate, kind: 'kepemimpinan', tier: 'madya' },
  { ...graduate, kind: 'bimbingan-teknis', organizer: 'unit-peserta', hours: 40 },
  { ...graduate, kind: 'komunitas-belajar', organizer: 'unit-peserta' },
].flatMap((base) => around(base, { ...factsOf(CertificateInput), rank: [2, 'tidak-diperingkat', null] }));

const plans: RawRecord[] = [
  plan,
  { ...plan, tolerance: null },
  { ...plan, formalHours: null },
  { ...plan, experientialHours: 7, socialHours: 7, formalHours: 7 },
  {},
];

const certifications: RawRecord[] = ['2026-06-30', '2026-08-01', null].flatMap((certifiedOn) =>
  around(
    { ...certification, certifiedOn },
    {
      ...factsOf(CompetencyCertificationInput),
      developmentFinishedOn: ['belum', '2026-08-01', '2026-08-02', null],
      certifiedOn: [],
    },
  ),
);

const entries: RawRecord[] = [
  entry,
  { ...entry, functionalLevel: 'pertama' },
  { ...entry, kind: 'kepemimpinan' },
  { ...entry, kind: 'sosial-kultural' },
  { ...entry, field: 'selain-pupr' },
  { ...entry, catalogue: 'pendidikan' },
].flatMap((base) =>
  around(base, {
    ...factsOf(CatalogueEntryInput),
    programmes: [[], ['mandatory'], ['regular'], ['mandatory', 'kesenjangan', 'regular'], null],
  }),
);

const cooperations: RawRecord[] = [
  cooperation,
  { ...cooperation, approved: true, unitAppointed: true, prepared: true },
  { ...cooperation, requestedBy: 'kementerian' },
  { ...cooperation, enteredBy: 'unit-peserta', scholarshipWithTraining: true },
  { ...cooperation, enteredBy: 'unit-peserta', scholarshipWithTraining: true, coordinatedWithUnitSdm: true },
].flatMap((base) => around(base, factsOf(TrainingCooperationInput)));

const offers: RawRecord[] = [offer, { ...offer, location: 'dalam-negeri', receivedThrough: 'unit-sdm' }].flatMap(
  (base) => around(base, factsOf(TrainingOfferInput)),
);

const curricula: RawRecord[] = [curriculum, { ...curriculum, fieldGroup: 'selain-pupr' }].flatMap((base) =>
  around(base, { ...factsOf(CurriculumInput), draftedBy: [['unit-sdm', 'pakar'], ['asosiasi-profesi'], [], null] }),
);

const teachers: RawRecord[] = [teacher, { ...teacher, origin: 'internal' }].flatMap((base) =>
  around(base, factsOf(TeacherInput)),
);

const classes: RawRecord[] = [
  participants,
  { participants: [...participants.participants, { followed: true }, { followed: null, score: 60 }] },
  { participants: [{ followed: false }] },
  { participants: [] },
  { participants: [{ followed: null }, {}] },
  { participants: Array.from({ length: 7 }, (_, i) => ({ followed: true, score: i })) },
  {},
];

const evaluations: RawRecord[] = around(evaluation, {
  lastDay: ['2020-01-31', null],
  evaluatedOn: ['2026-02-28', '2027-01-01', null],
});

/** Results of every question on training. */
export const trainingResults: readonly Explainable[] = [
  ...each(yearsOfTraining, [{ asOf }, { asOf: '2027-01-05' }], (record, options) =>
    assessTrainingHoursFrom({ year: 2026, ...Object(record) }, options),
  ),
  ...each([trainee, contractTrainee], otherReadings, assessTrainingHoursFrom),
  ...each([{ ...trainee, monthsInService: null }], otherReadings, assessTrainingHoursFrom),
  ...each(kinds, ask, assessTrainingKindFrom),
  ...each([programme], otherReadings, assessTrainingKindFrom),
  ...each(organizers, ask, selectOrganizerFrom),
  ...each(candidates, ask, assessTrainingCandidateFrom),
  ...each(dutiesDone, ask, assessTrainingDutiesFrom),
  ...each([{ ...duties, finishedOn: null, finished: false }, {}], ask, assessTrainingDutiesFrom),
  ...each(authorities, ask, selectAuthorityFrom),
  ...each(
    [{ organisation: 'pemerintah-daerah', kind: 'kepemimpinan', tier: 'madya' }],
    otherReadings,
    selectAuthorityFrom,
  ),
  ...each(documents, ask, selectCertificateFrom),
  ...each([{ ...graduate, kind: 'seminar', organizer: 'unit-peserta' }], otherReadings, selectCertificateFrom),
  ...each(plans, ask, assessLearningMixFrom),
  ...each(certifications, ask, assessCompetencyCertificationFrom),
  ...each(entries, ask, validateCatalogueEntryFrom),
  ...each(cooperations, ask, validateTrainingCooperationFrom),
  ...each([{ ...cooperation, requestedBy: 'kementerian' }], otherReadings, validateTrainingCooperationFrom),
  ...each(offers, ask, validateTrainingOfferFrom),
  ...each(curricula, ask, validateCurriculumFrom),
  ...each(teachers, [{ asOf }, { asOf, readings: { C12: 'complete' } }], validateTeacherFrom),
  ...each(
    classes,
    [{ asOf }, { asOf, ruleset: amend(pedomanDouAsnProbolinggo, { douAwards: 0 }) }],
    selectDouAwardsFrom,
  ),
  ...each(evaluations, [{ asOf }], assessDouEvaluationFrom),
  ...each(evaluations.slice(0, 1), douAmendments, assessDouEvaluationFrom),
];
