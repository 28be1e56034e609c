import {
  aggregateIpAsnFrom,
  amend,
  classifyIpAsnFrom,
  IP_ASN_CATEGORIES,
  IP_ASN_POSTS,
  peraturanBkn8Of2019,
  planIpAsnAgencyFrom,
  planIpAsnFrom,
  reconcileIpAsnFrom,
  scoreIpAsnFrom,
  streamIpAsn,
} from 'bangkom';
import type { Explainable } from 'bangkom/explain';
import { agency, asOf, clerk, clerkByBkn, members, supervisor } from './ip-asn-records.js';
import { around, each, ipAsnAmendments, otherReadings, type RawRecord } from './walking.js';

const ask = [{ asOf }];

const levels = ['s3', 's2', 's1', 'd4', 'd3', 'd2', 'd1', 'slta', 'di-bawah-slta'];
const predicates = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'];

const leadership = { kind: 'kepemimpinan', tier: 'madya' };
const functional = { kind: 'fungsional', matchesPost: true };
const course = { kind: 'teknis', lastDay: '2022-03-10', hours: 12.5 };
const old = '2020-01-31';

const facts: Record<string, readonly unknown[]> = {
  employmentStatus: ['cpns', 'pppk', null],
  year: [2019, 2022, 2024, 2026, null],
  education: [
    [],
    [{}, { level: 's3' }],
    [{}, { level: 's1' }],
    ...levels.map((level) => [{ level }]),
    [{ level: 's1', graduatedOn: old }, { level: 'd4' }],
    null,
  ],
  performance: [
    {},
    { '2021': 82.5, '2022': 82.5, '2023': 'baik' },
    { '2022': null, '2020': '0.5', '2021': 'cukup' },
    ...predicates.map((predicate) => ({ '2021': predicate, '2022': predicate })),
    null,
  ],
  penalties: [
    [{ level: 'berat' }],
    [{ level: 'berat' }, {}],
    [{}],
    [{ level: 'ringan' }, {}],
    [{ level: 'sedang', decreeDate: '2011-05-02' }],
    [{ level: 'ringan', decreeDate: old }, { level: 'ringan' }],
    null,
  ],
  penaltyLookBackYears: [1, 5],
};

const trainings: readonly unknown[] = [
  [],
  [course, { kind: 'teknis', lastDay: old, hours: 20 }],
  [course, { kind: 'teknis', hours: 7.5 }],
  [course, { kind: 'teknis', lastDay: '2022-12-31' }],
  [{ kind: 'teknis' }, { kind: 'seminar' }],
  [{}, { kind: 'pelatihan-dasar' }],
  [{ kind: 'kepemimpinan' }, { kind: 'fungsional' }],
  [
    { kind: 'kepemimpinan', matchesPost: false },
    { kind: 'fungsional', matchesPost: false },
  ],
  [leadership],
  null,
];

const holders: RawRecord[] = [...IP_ASN_POSTS, null].flatMap((position) =>
  trainings.map((list) => ({ ...supervisor, position, trainings: list })),
);

const people: RawRecord[] = [
  ...around(supervisor, facts),
  ...around(clerk, facts),
  ...holders,
  { ...supervisor, position: 'fungsional', trainings: [functional, course, course] },
  { ...clerk, position: null, trainings: [functional] },
  {},
];

const penalised: RawRecord[] = around(supervisor, facts).flatMap((record) => [
  { ...record, penaltyLookBackYears: 5 },
  { ...record, penaltyLookBackYears: 5, penalties: [{ level: 'ringan' }] },
]);

/** Somebody at the start, with many ways on. */
const beginner = {
  ...supervisor,
  education: [],
  trainings: [],
  performance: { '2021': 'sangat-baik' },
  penalties: [],
};

const planners: RawRecord[] = [
  ...people,
  beginner,
  { ...beginner, target: 'sangat-tinggi' },
  { ...beginner, performance: {} },
  { ...clerk, education: [{ level: 's3' }], performance: { '2021': 'sangat-baik' } },
];

const figures: Record<string, readonly unknown[]> = {
  kualifikasi: [25, 20, 10, 1, 7, null],
  kompetensi: [0, 10, 15, '17.5', 25, 30, 40, 12, null],
  kinerja: [30, 15, 5, 1, 2, null],
  disiplin: [5, 3, 2, 1, 0, null],
  subtotal: [70, 0, null],
};
const answers: readonly unknown[] = [...around(clerkByBkn, figures), null];
const answeredBy = (record: RawRecord): RawRecord[] => answers.map((bkn) => ({ ...record, bkn }));

const reconciled: RawRecord[] = [
  ...[supervisor, clerk, {}].flatMap(answeredBy),
  ...[
    { ...clerk, position: null },
    { ...supervisor, education: [{ level: 's2' }, {}] },
    { ...supervisor, position: 'fungsional', trainings: [functional, course, course] },
    { ...supervisor, penalties: null },
    { ...supervisor, performance: {} },
    { ...clerk, trainings: [...clerk.trainings, { kind: 'kepemimpinan' }] },
  ].flatMap(answeredBy),
  { ...clerk, bkn: { ...clerkByBkn, kompetensi: 40, kinerja: 30, subtotal: 90 } },
  { ...clerk, bkn: { ...clerkByBkn, kompetensi: 40, kinerja: 30, subtotal: 91 } },
  { ...clerk, trainings: null, performance: null, bkn: { ...clerkByBkn, subtotal: 89, tahun: null } },
  { ...clerk, trainings: null, education: null, bkn: { kualifikasi: 15, kompetensi: 0, subtotal: 90 } },
];

const populations: RawRecord[] = [
  { year: 2022, members },
  { members: [] },
  { members: [{ ...members[0], employmentStatus: 'pppk' }] },
  {
    year: 2024,
    members: [
      ...members,
      { ...members[0], employmentStatus: 'pppk' },
      { ...members[1], employmentStatus: 'pppk', kinerja: 0 },
    ],
  },
  {},
];

const agencies: RawRecord[] = [
  agency,
  { people: [] },
  { year: 2022, people: [{ ...beginner, year: null, penalties: null }] },
  { year: 2022, people: [{ ...clerk, education: [{ level: 's3' }] }] },
  { year: 2022, people: [{}, ...IP_ASN_POSTS.map((position) => ({ ...beginner, position }))] },
  { year: 2022, people: levels.map((level) => ({ ...beginner, position: 'pelaksana', education: [{ level }] })) },
  {},
];

/** History of other years and days, and trainings that were entered twice. */
const ofYears: RawRecord[] = [
  {
    ...clerk,
    education: [
      { level: 's1', graduatedOn: old },
      { level: 's2', graduatedOn: '2001-01-01' },
    ],
  },
  { ...clerk, education: [{ level: 's1', graduatedOn: old }, { level: 's2' }] },
  { ...clerk, education: [{ level: 's3', graduatedOn: '2023-04-30' }], penalties: [{ decreeDate: '2024-01-01' }] },
  { ...clerk, trainings: [0, 1].map(() => ({ ...course, title: 'Jembatan', organizerName: 'x' })) },
  { ...clerk, trainings: [course, course] },
];

/** Rules under which nothing is above a bound. */
const alwaysLowest = amend(peraturanBkn8Of2019, {
  ipAsnSangatTinggiAbove: 100,
  ipAsnTinggiAbove: 100,
  ipAsnSedangAbove: 100,
  ipAsnRendahAbove: 100,
});

const numbers: RawRecord[] = [95, '90.4', 80.5, 80, '70.25', 66, 12, 0, null].map((total) => ({ total }));

/** Results of every question on IP ASN. */
export const ipAsnResults: readonly Explainable[] = [
  ...each(people, [{ asOf }, { asOf: '2023-04-30' }], scoreIpAsnFrom),
  ...each([supervisor, clerk, {}], otherReadings, scoreIpAsnFrom),
  ...each(penalised, [{ asOf, readings: { A81: 'look-back' } }], scoreIpAsnFrom),
  ...each(around(supervisor, facts), [{ asOf, readings: { A81: 'look-back' } }], scoreIpAsnFrom),
  ...each([supervisor, clerk, { ...supervisor, employmentStatus: 'pppk' }], ipAsnAmendments, scoreIpAsnFrom),
  ...each(numbers, [{ asOf }, { asOf, readings: { A84: 'rounded' } }], classifyIpAsnFrom),
  ...each([{ total: '82.5' }], ipAsnAmendments, classifyIpAsnFrom),
  ...each([{ total: 100 }, {}], [{ asOf, ruleset: alwaysLowest }], classifyIpAsnFrom),
  ...each(populations, [{ asOf }, { asOf, readings: { C32: 'mean-of-groups' } }], aggregateIpAsnFrom),
  ...populations.map((one) => streamIpAsn(Array.isArray(one.members) ? one.members : [], { asOf })),
  ...each(planners, ask, planIpAsnFrom),
  ...each([supervisor, beginner], [...otherReadings, { asOf: '2023-04-30' }], planIpAsnFrom),
  ...IP_ASN_CATEGORIES.slice(1).map((target) =>
    planIpAsnFrom({ ...beginner, position: 'pelaksana', target }, { asOf }),
  ),
  ...each(agencies, ask, planIpAsnAgencyFrom),
  ...each(reconciled, ask, reconcileIpAsnFrom),
  ...each([{ ...clerk, bkn: clerkByBkn }], otherReadings, reconcileIpAsnFrom),
  ...each([{ ...clerk, employmentStatus: 'pppk', bkn: clerkByBkn }], [{ asOf }], reconcileIpAsnFrom),
  ...each(ofYears, [{ asOf: '2023-04-30' }, { asOf: '2023-04-30', readings: { C41: 'latest' } }], scoreIpAsnFrom),
];
