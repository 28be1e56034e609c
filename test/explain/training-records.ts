/** Records on training whose explanations were written out by hand; every fact is known. */

export const trainee = {
  employmentStatus: 'pns',
  monthsInService: 12,
  trainings: [
    {
      kind: 'teknis',
      certificateNumber: 'A-1',
      firstDay: '2026-03-02',
      lastDay: '2026-03-04',
      hours: '11.25',
      organizer: 'unit-sdm',
    },
    { kind: 'seminar', certified: false, lastDay: '2026-03-03', international: false, organizer: 'unit-sdm' },
    { kind: 'coaching', lastDay: '2026-05-20', units: 1, organizer: 'unit-peserta', conversionApproved: false },
    { kind: 'teknis', lastDay: '2026-11-20', hours: 6, organizer: 'unit-sdm' },
  ],
};

export const contractTrainee = {
  employmentStatus: 'pppk',
  monthsInService: 6,
  trainings: [
    { kind: 'teknis', firstDay: '2026-03-02', lastDay: '2026-03-04', hours: 30 },
    { kind: 'tugas-belajar', lastDay: '2026-04-30', hours: 100 },
    { kind: 'mentoring', lastDay: '2026-05-20', units: 1, organizer: 'unit-peserta', conversionApproved: true },
  ],
};

export const programme = { employmentStatus: 'pppk', kinds: ['teknis', 'magang'], position: 'pelaksana' };

export const guidance = { kind: 'bimbingan-teknis', hours: '30.5', disseminatesNspk: true, servesOwnDuties: true };

export const trainingCandidate = {
  organisation: 'unit-organisasi',
  kind: 'teknis',
  tier: 'pratama',
  worksInPublicWorksOrHousing: true,
  proposedBy: 'sekretaris-jenderal',
  fitsDuties: true,
  servingPenalty: 'ringan',
  temporarilyDismissed: false,
  ethicsBreach: false,
};

export const duties = { rulesObeyed: true, deadline: '2026-06-20', finishedOn: '2026-06-26', reported: true };

export const leaders = { organisation: 'unit-organisasi', kind: 'kepemimpinan', tier: 'pratama' };

export const graduate = {
  kind: 'fungsional',
  organizer: 'unit-sdm',
  evaluationRequired: true,
  attended: true,
  finished: true,
  passed: true,
  competencyReached: true,
  rank: 1,
};

export const plan = { experientialHours: '69.5', socialHours: 20.5, formalHours: 10, tolerance: '0.5' };

export const certification = {
  body: 'lsp-unit-sdm',
  bnspLicensed: true,
  standard: 'skkni',
  testPassed: true,
  developmentFinishedOn: '2026-06-30',
  developmentFieldFits: true,
  certifiedOn: '2026-06-29',
};

export const entry = {
  catalogue: 'pelatihan',
  fromUnitNeeds: true,
  fromCompetencyStandard: true,
  programmes: ['kesenjangan'],
  requiredForPost: true,
  closesGap: true,
  meetsUnitNeed: true,
  field: 'jalan-dan-jembatan',
  kind: 'fungsional',
  tier: 'tidak-ada',
  functionalLevel: 'tidak-ada',
  followsIntegrityGuide: true,
};

export const cooperation = {
  enteredBy: 'unit-sdm',
  partner: 'kementerian-lembaga',
  scholarshipWithTraining: false,
  coordinatedWithUnitSdm: false,
  requestedBy: 'mitra',
  memorandumSignedBy: 'pimpinan-unit-sdm',
  agreementSignedBy: 'pimpinan-unit-penyelenggara',
  counterpartEqual: true,
  requestSent: true,
  approved: false,
  unitAppointed: false,
  prepared: false,
};

export const offer = {
  location: 'luar-negeri',
  receivedThrough: 'unit-kerja-sama-luar-negeri',
  meetsNeed: true,
  forwarded: true,
  targetGroupSet: true,
  sentToUnits: true,
  candidatesSent: true,
  candidatesChecked: true,
  nominated: true,
  organizedBy: 'penawar',
  paidBy: 'penawar',
};

export const curriculum = {
  fieldGroup: 'pupr',
  draftedBy: ['unit-sdm'],
  fitsStandard: true,
  fitsNeeds: true,
};

export const teacher = { fieldGroup: 'pupr', origin: 'eksternal', teacherKind: 'widyaiswara' };

export const participants = {
  participants: [
    { followed: true, score: 88 },
    { followed: true, score: '91.25' },
    { followed: false },
    { followed: true, score: 70 },
  ],
};

export const evaluation = { lastDay: '2025-08-31', evaluatedOn: '2026-02-27' };
