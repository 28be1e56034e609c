/** The questions of training whose records are flat, and the values their facts may take. */
import {
  assessCompetencyCertification,
  assessDouEvaluation,
  assessLearningMix,
  assessTrainingCandidate,
  assessTrainingDuties,
  assessTrainingKind,
  pedomanDouAsnProbolinggo,
  selectAuthority,
  selectCertificate,
  selectOrganizer,
  validateCatalogueEntry,
  validateCurriculum,
  validateTeacher,
  validateTrainingCooperation,
  validateTrainingOffer,
} from 'bangkom';
import fc from 'fast-check';
import { anyRecordOf, type FlatQuestion, type RawRecord } from '../brute-force.js';

export const asOf = '2026-07-01';

const truth = [true, false];

export const CLASSICAL = [
  'kepemimpinan',
  'pelatihan-dasar',
  'manajerial',
  'teknis',
  'fungsional',
  'sosial-kultural',
  'seminar',
  'lokakarya',
  'bimbingan-teknis',
  'sosialisasi',
  'klasikal-lainnya',
];
export const NONCLASSICAL = [
  'coaching',
  'mentoring',
  'e-learning',
  'jarak-jauh',
  'detasering',
  'alam-terbuka',
  'patok-banding',
  'pertukaran',
  'belajar-mandiri',
  'komunitas-belajar',
  'bimbingan-di-tempat-kerja',
  'magang',
  'nonklasikal-lainnya',
];
export const KINDS = [...CLASSICAL, ...NONCLASSICAL];
const TIERS = ['madya', 'pratama', 'administrator', 'pengawas'];
const ORGANISATIONS = [
  'unit-organisasi',
  'sekretariat-jenderal',
  'pemerintah-daerah',
  'unit-organisasi-pu',
  'sekretariat-jenderal-pkp',
  'instansi-lain',
];
export const ORGANIZERS = ['unit-sdm', 'unit-peserta', 'kerja-sama', 'lembaga-lain'];

const hours = (...values: (number | string)[]) => values;

export const trainingKind: FlatQuestion = {
  name: 'training-kind',
  ask: assessTrainingKind,
  pools: {
    employmentStatus: ['pns', 'cpns', 'pppk'],
    kinds: [
      [],
      ...KINDS.map((kind) => [kind]),
      ...KINDS.map((kind, i) => [kind, KINDS[(i * 7 + 5) % KINDS.length]]),
      ['fungsional', 'pelatihan-dasar'],
      ['pelatihan-dasar', 'e-learning'],
      ['teknis', 'teknis'],
      ['kepemimpinan', 'magang', 'teknis', 'coaching'],
      KINDS,
    ],
    position: ['fungsional', 'terampil', 'pelaksana'],
  },
};

export const trainingOrganizer: FlatQuestion = {
  name: 'training-organizer',
  ask: selectOrganizer,
  pools: {
    kind: KINDS,
    tier: TIERS,
    hrdUnitAccredited: truth,
    experientialOrSocial: truth,
    hours: hours(0, '0.01', 11.99, 12, '12.01', 29.99, 30, '30.00', '30.01', 31, 1000, '1000.01', 10000),
    disseminatesNspk: truth,
    servesOwnDuties: truth,
  },
  lean: {
    kind: ['seminar', 'magang', 'bimbingan-teknis', 'patok-banding', 'nonklasikal-lainnya', 'teknis', 'kepemimpinan'],
    tier: ['madya', 'pratama'],
    hours: [0, 30, 31, 1001],
  },
};

export const trainingCandidate: FlatQuestion = {
  name: 'training-candidate',
  ask: assessTrainingCandidate,
  pools: {
    organisation: ORGANISATIONS,
    kind: KINDS,
    tier: TIERS,
    worksInPublicWorksOrHousing: truth,
    proposedBy: [
      'sekretaris-unit-organisasi',
      'pimpinan-unit-kerja-pembina-kepegawaian',
      'sekretaris-jenderal',
      'ppk-daerah',
      'sekretaris-daerah',
      'lainnya',
      'tidak-ada',
    ],
    fitsDuties: truth,
    servingPenalty: ['tidak-ada', 'ringan', 'sedang', 'berat'],
    temporarilyDismissed: truth,
    ethicsBreach: truth,
  },
  lean: { kind: ['kepemimpinan', 'teknis', 'magang'], servingPenalty: ['tidak-ada', 'berat'] },
};

export const trainingDuties: FlatQuestion = {
  name: 'training-duties',
  ask: assessTrainingDuties,
  pools: {
    rulesObeyed: truth,
    deadline: ['1900-01-01', '2026-06-29', '2026-06-30', asOf, '2026-07-02', '2199-12-31'],
    finished: truth,
    finishedOn: ['1900-01-01', '1900-01-02', '2026-06-29', '2026-06-30', asOf, '2026-07-02', '2199-12-31'],
    reported: truth,
  },
  // What is not finished has no day of finishing; where one is known, not to be finished is refused. What is finished on
  // the day asked for was not finished after it; where such a day is known it decides (C5).
  tidy: (completion, known) => {
    if (completion.finished === false) return { ...completion, finishedOn: known.finishedOn ?? null };
    const isToCome = typeof completion.finishedOn === 'string' && completion.finishedOn > asOf;
    return isToCome && typeof known.finishedOn !== 'string' ? { ...completion, finishedOn: asOf } : completion;
  },
};

export const trainingAuthority: FlatQuestion = {
  name: 'training-authority',
  ask: selectAuthority,
  pools: { organisation: ORGANISATIONS, kind: KINDS, tier: TIERS },
};

export const trainingCertificate: FlatQuestion = {
  name: 'training-certificate',
  ask: selectCertificate,
  pools: {
    kind: KINDS,
    tier: TIERS,
    hrdUnitAccredited: truth,
    experientialOrSocial: truth,
    hours: hours(12, 30, '30.01', 1000),
    disseminatesNspk: truth,
    servesOwnDuties: truth,
    organizer: ORGANIZERS,
    requestedBy: ['mitra', 'kementerian'],
    evaluationRequired: truth,
    attended: truth,
    finished: truth,
    passed: truth,
    competencyReached: truth,
    rank: [1, 2, 3, 4, 1000, 1001, 'tidak-diperingkat'],
  },
  lean: {
    kind: ['kepemimpinan', 'seminar', 'bimbingan-teknis', 'komunitas-belajar', 'nonklasikal-lainnya', 'manajerial'],
    tier: ['madya', 'pratama'],
    hours: [12, 31],
    rank: [1, 3, 4, 'tidak-diperingkat'],
  },
};

const mixHours = hours(0, '0.01', 0.02, 1, 2, 7, 9.99, 10, 10.01, 19.99, 20, 20.01, 69.99, 70, '70.01', 9999.99, 10000);

/** All three hours are never nothing together: such a plan is refused. */
export const learningMix: FlatQuestion = {
  name: 'learning-mix',
  ask: assessLearningMix,
  pools: { experientialHours: mixHours, socialHours: mixHours, formalHours: mixHours },
  settings: { tolerance: hours(0, '0.01', 0.5, 1, 5, 33.33, 99.99, 100) },
  tidy: (record) => {
    const planned = ['experientialHours', 'socialHours', 'formalHours'].some((name) => Number(record[name]) !== 0);
    return planned ? record : { ...record, formalHours: 1 };
  },
};

export const competencyCertification: FlatQuestion = {
  name: 'competency-certification',
  ask: assessCompetencyCertification,
  pools: {
    body: ['lsp-unit-sdm', 'lsp-lain', 'lainnya'],
    bnspLicensed: truth,
    standard: ['skkni', 'internasional', 'khusus', 'lainnya'],
    testPassed: truth,
    developmentFinishedOn: ['1900-01-01', '2026-06-30', asOf, '2026-07-02', '2199-12-31', 'belum'],
    developmentFieldFits: truth,
  },
  settings: { certifiedOn: ['1900-01-01', '2026-06-30', asOf, '2026-07-02', '2199-12-31'] },
};

export const catalogueEntry: FlatQuestion = {
  name: 'catalogue-entry',
  ask: validateCatalogueEntry,
  pools: {
    catalogue: ['pendidikan', 'pelatihan'],
    fromUnitNeeds: truth,
    fromCompetencyStandard: truth,
    programmes: [
      [],
      ['mandatory'],
      ['kesenjangan'],
      ['regular'],
      ['kesenjangan', 'mandatory'],
      ['regular', 'mandatory'],
      ['regular', 'kesenjangan'],
      ['mandatory', 'kesenjangan', 'regular'],
      ['regular', 'regular'],
    ],
    requiredForPost: truth,
    closesGap: truth,
    meetsUnitNeed: truth,
    field: [
      'sumber-daya-air',
      'jalan-dan-jembatan',
      'perumahan',
      'permukiman',
      'pembiayaan-infrastruktur',
      'pengembangan-infrastruktur-wilayah',
      'manajemen-konstruksi',
      'manajemen-umum',
      'selain-pupr',
      'tidak-ada',
    ],
    kind: KINDS,
    tier: [...TIERS, 'tidak-ada'],
    functionalLevel: ['pertama', 'berjenjang', 'tidak-ada'],
    followsIntegrityGuide: truth,
  },
  lean: {
    programmes: [[], ['mandatory'], ['kesenjangan', 'regular'], ['mandatory', 'kesenjangan', 'regular']],
    field: ['perumahan', 'selain-pupr', 'tidak-ada'],
    kind: ['fungsional', 'kepemimpinan', 'sosial-kultural', 'magang'],
    tier: ['pratama', 'tidak-ada'],
    functionalLevel: ['berjenjang', 'tidak-ada'],
  },
};

export const trainingCooperation: FlatQuestion = {
  name: 'training-cooperation',
  ask: validateTrainingCooperation,
  pools: {
    enteredBy: ['unit-sdm', 'unit-peserta', 'lainnya'],
    partner: ['kementerian-lembaga', 'pemerintah-daerah', 'mitra-kerja-sama', 'lainnya'],
    scholarshipWithTraining: truth,
    coordinatedWithUnitSdm: truth,
    requestedBy: ['mitra', 'kementerian'],
    memorandumSignedBy: ['menteri', 'pimpinan-unit-sdm', 'lainnya', 'tidak-ada'],
    agreementSignedBy: ['pimpinan-unit-penyelenggara', 'lainnya', 'tidak-ada'],
    counterpartEqual: truth,
    requestSent: truth,
    approved: truth,
    unitAppointed: truth,
    prepared: truth,
  },
  lean: {
    partner: ['pemerintah-daerah', 'lainnya'],
    memorandumSignedBy: ['pimpinan-unit-sdm', 'lainnya', 'tidak-ada'],
  },
};

export const trainingOffer: FlatQuestion = {
  name: 'training-offer',
  ask: validateTrainingOffer,
  pools: {
    location: ['dalam-negeri', 'luar-negeri'],
    receivedThrough: ['unit-kerja-sama-luar-negeri', 'unit-sdm', 'lainnya'],
    meetsNeed: truth,
    forwarded: truth,
    targetGroupSet: truth,
    sentToUnits: truth,
    candidatesSent: truth,
    candidatesChecked: truth,
    nominated: truth,
    organizedBy: ['penawar', 'lainnya'],
    paidBy: ['penawar', 'lainnya'],
  },
};

/** Every set of those who may take part in drawing up a curriculum. */
const DRAFTER_SETS = ['unit-sdm', 'unit-peserta', 'pakar', 'asosiasi-profesi', 'pemangku-kepentingan'].reduce<
  string[][]
>((sets, drafter) => sets.concat(sets.map((set) => [...set, drafter])), [[]]);

export const curriculum: FlatQuestion = {
  name: 'curriculum',
  ask: validateCurriculum,
  pools: {
    fieldGroup: ['pupr', 'selain-pupr'],
    draftedBy: [...DRAFTER_SETS, ['unit-sdm', 'unit-sdm']],
    fitsStandard: truth,
    fitsNeeds: truth,
  },
};

export const teacher: FlatQuestion = {
  name: 'teacher',
  ask: validateTeacher,
  pools: {
    fieldGroup: ['pupr', 'selain-pupr'],
    origin: ['internal', 'eksternal'],
    teacherKind: [
      'widyaiswara',
      'pejabat-fungsional',
      'pejabat-struktural',
      'praktisi',
      'asosiasi-profesi',
      'akademisi',
      'lainnya',
    ],
  },
};

const DAY = 86_400_000;
const EVALUATION_DAYS = [
  '1900-01-01',
  '1900-01-31',
  '1900-06-30',
  '1900-07-01',
  '1900-08-31',
  '2024-02-29',
  '2026-02-28',
  '2026-03-30',
  '2026-08-31',
  asOf,
  '2199-12-31',
];

/** The days about so many months before a day: what is said of ends of months is true of some of them. */
const daysAround = (day: string, monthsBefore: number): string[] => {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() - monthsBefore);
  return Array.from({ length: 11 }, (_, i) => new Date(date.getTime() + (i - 6) * DAY).toISOString().slice(0, 10));
};

const lastDays = EVALUATION_DAYS.flatMap((day) => [0, 1, 6, 12, 600].flatMap((months) => daysAround(day, months)));

export const douEvaluation: FlatQuestion<'pedoman-dou-asn-probolinggo'> = {
  name: 'dou-evaluation',
  ask: assessDouEvaluation,
  ruleset: pedomanDouAsnProbolinggo,
  pools: {
    lastDay: [...new Set(['1900-01-01', ...lastDays, '2199-12-31'])].filter((day) => day >= '1900' && day < '2200'),
  },
  settings: { evaluatedOn: EVALUATION_DAYS },
};

export const FLAT_QUESTIONS = [
  trainingKind,
  trainingOrganizer,
  trainingCandidate,
  trainingDuties,
  trainingAuthority,
  trainingCertificate,
  learningMix,
  competencyCertification,
  catalogueEntry,
  trainingCooperation,
  trainingOffer,
  curriculum,
  teacher,
  douEvaluation,
] as const;

const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 4 });

export const score = fc.oneof(
  fc.constantFrom<number | string>(0, '0.0000', 50, '50.0001', 80, '80.0', 100, 999_999.9999, 1_000_000, '1000000'),
  fc.integer({ min: 0, max: 100 }),
);

export const douAwardsRecord: fc.Arbitrary<RawRecord> = fc.record({
  participants: maybe(fc.array(fc.record({ followed: maybe(fc.boolean()), score: maybe(score) }), { maxLength: 8 })),
});

/** Records with holes in every place, by the question they are for. */
export const anyTrainingRecord = {
  trainingKind: anyRecordOf(trainingKind),
  trainingOrganizer: anyRecordOf(trainingOrganizer),
  trainingCandidate: anyRecordOf(trainingCandidate),
  trainingDuties: anyRecordOf(trainingDuties),
  trainingAuthority: anyRecordOf(trainingAuthority),
  trainingCertificate: anyRecordOf(trainingCertificate),
  learningMix: anyRecordOf(learningMix),
  competencyCertification: anyRecordOf(competencyCertification),
  catalogueEntry: anyRecordOf(catalogueEntry),
  trainingCooperation: anyRecordOf(trainingCooperation),
  trainingOffer: anyRecordOf(trainingOffer),
  curriculum: anyRecordOf(curriculum),
  teacher: anyRecordOf(teacher),
  douEvaluation: anyRecordOf(douEvaluation),
} as const;
