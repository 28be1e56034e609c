/** Records whose explanations were written out by hand. */

export const asOf = '2026-07-01';

/** Every fact known and every row met, but for 28 i and 29, which do not apply; retirement is derived from the NIP. */
export const candidate = {
  employmentStatus: 'pns',
  nip: '198805202013031001',
  position: 'ahli-muda',
  pnsAppointmentDate: '2014-03-01',
  organisation: 'unit-organisasi',
  degree: 's2',
  normativeTime: { semesters: 4 },
  studyStartDate: '2026-09-01',
  releasedFromDuties: true,
  funding: 'pemerintah',
  backgroundFits: true,
  experienceFits: false,
  positionFits: true,
  underDisciplinaryExamination: false,
  underCriminalExamination: false,
  servingSentence: false,
  servingPenalty: 'ringan',
  onUnpaidLeave: false,
  temporarilyDismissed: false,
  penalties: [],
  criminalSentences: [],
  healthCertificate: 'sehat',
  performance: { '2024': 'baik', '2025': 'sangat-baik' },
  proposedBy: 'sekretaris-unit-organisasi',
  recommendedBy: 'tidak-ada',
  selectionPassed: true,
  agreementSigned: true,
  documentsSubmitted: true,
  studyAssignments: [],
};

/** A person newly appointed and once punished, in a local government, the doctor's letter not in the record. */
export const newcomer = {
  ...candidate,
  retirementDate: '2046-05-31',
  pnsAppointmentDate: '2026-03-01',
  organisation: 'pemerintah-daerah',
  proposedBy: 'ppk-daerah',
  penalties: [{ level: 'berat', decreeDate: '2025-08-17' }],
  healthCertificate: null,
  studyAssignments: [{ terminated: true, unfinishedJustified: true }, { terminated: true }],
};

/** Two years of study, released and paid for, finished. */
export const finishedStudy = {
  firstDay: '2022-09-01',
  decreedLastDay: '2024-08-31',
  extensions: [],
  lastDay: '2024-08-31',
  completed: true,
  releasedFromDuties: true,
  funding: 'pemerintah',
};

/** A second study that runs into the bond of the first, extended beyond its decreed end. */
export const secondStudy = {
  firstDay: '2026-01-01',
  decreedLastDay: '2027-01-31',
  lastDay: '2027-06-17',
  completed: true,
  releasedFromDuties: false,
  funding: 'mandiri',
};

/** Four semesters from 1 September 2024; eight months asked for, for the final work and for an illness. */
export const student = {
  firstDay: '2024-09-01',
  decreedLastDay: '2026-08-31',
  normativeTime: { semesters: 4 },
  extensions: [{ time: { semesters: 1 }, forceMajeure: false }],
  completed: false,
  requested: { months: 8 },
  studySystemChanged: false,
  fundingLate: false,
  finalWorkDelayed: true,
  forceMajeure: 'sakit',
  medicalStatement: false,
  forceMajeureDeclared: false,
  funding: 'lembaga-pemberi-bantuan',
  donorConsent: true,
};
