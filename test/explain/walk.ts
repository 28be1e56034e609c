import { assessEligibilityFrom, assessExtensionFrom, assessResignationFrom, computeServiceBondFrom } from 'bangkom';
import type { Explainable } from 'bangkom/explain';
import { ipAsnResults } from './ip-asn-walk.js';
import { asOf, candidate, finishedStudy, newcomer, secondStudy, student } from './records.js';
import { talentPlanningResults } from './talent-planning-walk.js';
import { trainingResults } from './training-walk.js';
import { amendments, around, each, otherReadings, type RawRecord, truths } from './walking.js';

const fundings = ['dipa', 'lembaga-pemberi-bantuan', 'mandiri', 'pemerintah', null];
const times = [{ semesters: 1 }, { months: 30 }, null];

const candidateFacts: Record<string, readonly unknown[]> = {
  stage: ['applying', 'selected'],
  employmentStatus: ['pns', 'cpns', null],
  nip: [null],
  birthDate: ['1988-05-01', '1970-05-20'],
  position: ['jpt-utama', 'pelaksana', null],
  retirementDate: ['2032-08-30', '2046-05-31'],
  cpnsStartDate: ['2013-03-01', null],
  pnsAppointmentDate: ['2026-03-01', null],
  organisation: [
    'sekretariat-jenderal',
    'pemerintah-daerah',
    'unit-organisasi-pu',
    'sekretariat-jenderal-pu',
    'unit-organisasi-pkp',
    'sekretariat-jenderal-pkp',
    'instansi-lain',
    null,
  ],
  degree: ['d1', 'd2', 'd3', 'd4', 's1', 'profesi', 's3', null],
  normativeTime: ['curriculum', ...times],
  studyStartDate: ['2045-01-01', null],
  releasedFromDuties: truths,
  funding: fundings,
  backgroundFits: truths,
  experienceFits: truths,
  positionFits: truths,
  underDisciplinaryExamination: truths,
  underCriminalExamination: truths,
  servingSentence: truths,
  servingPenalty: ['tidak-ada', 'ringan', 'sedang', 'berat', null],
  onUnpaidLeave: truths,
  temporarilyDismissed: truths,
  penalties: [[{ level: 'berat', decreeDate: '2025-08-17' }], [{ level: 'sedang' }, {}], null],
  criminalSentences: [[{ judgmentDate: '2025-08-17' }], [{}], null],
  healthCertificate: ['sehat', 'tidak-sehat', 'tidak-ada', null],
  performance: [
    { '2024': 'sangat-kurang', '2025': 'kurang' },
    { '2024': 'butuh-perbaikan', '2025': 'sangat-baik' },
    { '2025': 'baik' },
    { '2024': 'baik', '2025': 'belum-dinilai' },
    null,
  ],
  proposedBy: [
    'pimpinan-unit-kerja-pembina-kepegawaian',
    'ppk-daerah',
    'sekretaris-daerah',
    'lainnya',
    'tidak-ada',
    null,
  ],
  recommendedBy: ['pimpinan-tinggi-madya', 'ppk-daerah', 'sekretaris-daerah', 'lainnya', null],
  selectionPassed: truths,
  agreementSigned: truths,
  documentsSubmitted: truths,
  studyAssignments: [
    [{ completed: true, degree: 's1', lastDay: '2025-08-31', reportedOn: '2026-08-01' }],
    [{ completed: true, degree: 's1', lastDay: '2027-08-31' }],
    [{ terminatedOn: '2025-08-17', unfinishedJustified: false }],
    [{ terminated: true }, { terminated: true, unfinishedJustified: false }],
    [{}],
    [{ completed: true }],
    [{ completed: true, degree: 's3' }],
    null,
  ],
};

const studyFacts: Record<string, readonly unknown[]> = {
  firstDay: ['2023-02-28', null],
  decreedLastDay: ['2024-02-29', null],
  normativeTime: times,
  extensions: [[{ time: { semesters: 1 }, forceMajeure: false }], [{ time: { months: 3 } }], null],
  lastDay: ['2024-12-17', null],
  completed: truths,
  releasedFromDuties: truths,
  funding: fundings,
  reportedOn: ['2025-01-10', null],
  degree: ['s2', null],
};

const leavingFacts: Record<string, readonly unknown[]> = {
  ...studyFacts,
  unfinishedJustified: truths,
  costs: [[], [{ paidBy: 'negara', amount: 40_000_000 }], null],
};

const studentFacts: Record<string, readonly unknown[]> = {
  firstDay: ['2024-08-31', null],
  decreedLastDay: ['2025-01-31', null],
  normativeTime: times,
  extensions: [[], [{ time: { months: 3 } }], [{ time: { semesters: 2 }, forceMajeure: true }], null],
  completed: truths,
  requested: times,
  studySystemChanged: truths,
  fundingLate: truths,
  finalWorkDelayed: truths,
  forceMajeure: ['tidak-ada', 'sakit', 'bencana', 'meninggal', null],
  forceMajeureFrom: ['2026-06-01', '2027-08-01', null],
  medicalStatement: truths,
  forceMajeureDeclared: truths,
  funding: fundings,
  donorConsent: truths,
};

const deriving = { ...candidate, degree: 'd1', normativeTime: 'curriculum', nip: null, birthDate: '1988-05-01' };

const candidates: RawRecord[] = [
  ...around(candidate, candidateFacts),
  ...around(newcomer, candidateFacts),
  ...around({ ...candidate, organisation: 'pemerintah-daerah', degree: 's3', funding: null }, candidateFacts),
  deriving,
  { ...candidate, employmentStatus: 'pppk', nip: '198805202021211003', pnsAppointmentDate: '2014-03-01' },
  { ...candidate, stage: 'selected', agreementSigned: false, cpnsStartDate: '2013-02-01' },
  {
    ...candidate,
    organisation: 'pemerintah-daerah',
    degree: 's3',
    studyAssignments: [{ completed: true, degree: 's1', lastDay: '2020-08-31' }],
  },
  {},
];

const studies: RawRecord[] = [
  ...around(finishedStudy, studyFacts),
  ...around({ ...finishedStudy, lastDay: null }, studyFacts),
  {},
];
const studying = (study: RawRecord): RawRecord => ({ studyAssignments: [study] });
const bondRecords: RawRecord[] = [
  {},
  ...studies.map(studying),
  { retirementDate: '2030-01-31', studyAssignments: [secondStudy, finishedStudy] },
  { retirementDate: '2030-01-31', studyAssignments: [{ ...secondStudy, lastDay: null }, finishedStudy] },
];
/** A resignation against which nothing but the studies can stand, in the middle of a disaster. */
const leaver: RawRecord = {
  studyAssignments: [finishedStudy],
  forceMajeure: 'bencana',
  forceMajeureFrom: '2024-05-01',
  forceMajeureHinders: true,
  medicalStatement: true,
  disasterEvidence: true,
  inCriminalTrial: false,
  underDisciplinaryExamination: false,
  disciplinaryAppealPending: false,
  servingPenalty: 'tidak-ada',
};
const leaverFacts: Record<string, readonly unknown[]> = {
  resignationDate: ['2024-06-01', '2028-08-31', '2028-09-01', null],
  forceMajeure: ['tidak-ada', 'sakit', 'meninggal', null],
  forceMajeureFrom: ['2026-06-01', '2027-01-01', null],
  forceMajeureHinders: truths,
  medicalStatement: truths,
  disasterEvidence: truths,
  inCriminalTrial: truths,
  underDisciplinaryExamination: truths,
  disciplinaryAppealPending: truths,
  servingPenalty: ['ringan', 'sedang', 'berat', null],
};
const resignationRecords: RawRecord[] = [
  ...bondRecords.flatMap((record) => [
    record,
    { ...leaver, ...record, resignationDate: '2024-06-01' },
    { ...leaver, ...record, resignationDate: '2040-01-01', forceMajeure: 'tidak-ada' },
  ]),
  ...around(leaver, leaverFacts),
  ...around({ ...finishedStudy, completed: false, unfinishedJustified: false }, leavingFacts).flatMap((study) => [
    { ...leaver, studyAssignments: [study], resignationDate: '2023-06-01' },
    { ...leaver, studyAssignments: [study, study] },
  ]),
];

const students: RawRecord[] = [
  ...around(student, studentFacts),
  ...around({ ...student, forceMajeureDeclared: true }, studentFacts),
  ...around({ ...student, finalWorkDelayed: false, extensions: [] }, studentFacts),
  {},
];

/** Results of every question, with every status, reading, amended number and missing fact among them. */
export const manyResults: readonly Explainable[] = [
  ...each(candidates, [{ asOf }], assessEligibilityFrom),
  ...each([candidate, newcomer, {}], otherReadings, assessEligibilityFrom),
  ...each(
    [{ ...candidate, performance: { '2021': 'cukup', '2022': 'baik' } }],
    [{ asOf: '2023-06-01' }],
    assessEligibilityFrom,
  ),
  ...each([candidate, deriving], amendments, assessEligibilityFrom),
  ...each(bondRecords, [{ asOf }], computeServiceBondFrom),
  ...each(studies.slice(0, 3).map(studying), otherReadings, computeServiceBondFrom),
  ...each(resignationRecords, [{ asOf }], assessResignationFrom),
  ...each(
    [leaver, { ...leaver, studyAssignments: [{ ...finishedStudy, completed: false }] }],
    otherReadings,
    assessResignationFrom,
  ),
  ...each(students, [{ asOf }, { asOf: '2027-09-01' }], assessExtensionFrom),
  ...each([student, { ...student, funding: 'dipa' }], otherReadings, assessExtensionFrom),
  ...trainingResults,
  ...talentPlanningResults,
  ...ipAsnResults,
];
