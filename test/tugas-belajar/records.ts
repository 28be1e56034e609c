/** Records to test with, and the values each fact may take: enough to stand on both sides of every rule. */
import fc from 'fast-check';
import { followsFromBirth, RETIREMENT_AGES, retiringAt } from './retiring.js';

export const asOf = '2026-07-01';

export type RawRecord = Readonly<Record<string, unknown>>;

/** Every fact known and every row met, but for 28 i and 29, which do not apply. Dates leave room on both sides. */
export const candidate: RawRecord = {
  stage: 'departing',
  employmentStatus: 'pns',
  birthDate: '1988-05-20',
  retirementDate: '2046-05-31',
  pnsAppointmentDate: '2014-03-01',
  cpnsStartDate: '2013-03-01',
  organisation: 'unit-organisasi',
  degree: 's2',
  normativeTime: { semesters: 4 },
  studyStartDate: '2026-09-01',
  releasedFromDuties: true,
  funding: 'pemerintah',
  backgroundFits: true,
  experienceFits: false,
  positionFits: false,
  underDisciplinaryExamination: false,
  underCriminalExamination: false,
  servingSentence: false,
  servingPenalty: 'tidak-ada',
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

const dates = [
  '1990-02-28',
  '2014-03-01',
  '2024-02-29',
  '2024-07-01',
  '2025-02-28',
  '2025-07-01',
  '2025-07-02',
  '2026-06-30',
  asOf,
] as const;
const futureDates = ['2026-07-02', '2027-12-31', '2028-02-29', '2030-01-01', '2032-08-31', '2040-01-31', '2199-12-31'];
const truth = [true, false];

/** A day a month apart or more, so dense that every window a rule can leave open holds one. */
const grid = (from: number, to: number, months: readonly string[]): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((year) => months.map((rest) => `${year}-${rest}`));

export const eligibilityValues: Readonly<Record<string, readonly unknown[]>> = {
  stage: ['applying', 'selected', 'departing'],
  employmentStatus: ['pns', 'cpns', 'pppk'],
  birthDate: [...grid(1930, 2008, ['02-28', '08-15']), '1900-01-01', '1988-05-20'],
  retirementDate: [
    ...grid(1990, 2072, ['02-28', '05-31', '08-31', '11-30']),
    '1985-12-31',
    '2026-07-31',
    '2028-08-31',
    '2029-08-30',
    '2030-08-30',
    '2030-08-31',
    '2032-08-31',
    '2046-05-31',
    '2150-01-31',
  ],
  pnsAppointmentDate: ['2014-03-01', '2025-07-01', '2025-07-02', '2026-06-30', '2199-12-31'],
  cpnsStartDate: ['1990-02-28', '2013-03-01', '2025-07-01', '2025-07-02', '2026-06-30', '2199-12-31'],
  organisation: [
    'unit-organisasi',
    'sekretariat-jenderal-pu',
    'unit-organisasi-pkp',
    'pemerintah-daerah',
    'instansi-lain',
  ],
  degree: ['d1', 'd3', 's1', 'profesi', 's2', 's3'],
  normativeTime: Array.from({ length: 20 }, (_, i) => ({ months: 6 * (i + 1) })),
  studyStartDate: [
    ...grid(2014, 2060, ['01-01', '07-01']),
    '1990-01-01',
    '2026-09-01',
    '2027-01-01',
    '2028-02-29',
    '2029-01-31',
    '2040-01-01',
    '2060-01-01',
    '2199-01-01',
  ],
  releasedFromDuties: truth,
  funding: ['dipa', 'lembaga-pemberi-bantuan', 'mandiri', 'pemerintah'],
  backgroundFits: truth,
  experienceFits: truth,
  positionFits: truth,
  underDisciplinaryExamination: truth,
  underCriminalExamination: truth,
  servingSentence: truth,
  servingPenalty: ['tidak-ada', 'ringan', 'sedang', 'berat'],
  onUnpaidLeave: truth,
  temporarilyDismissed: truth,
  penalties: [
    [],
    [{ level: 'ringan', decreeDate: '2020-01-01' }],
    [{ level: 'sedang', decreeDate: '2024-07-01' }],
    [{ level: 'berat', decreeDate: '2026-01-31' }],
    [{ level: 'sedang', decreeDate: asOf }],
    [{ level: 'berat', decreeDate: '2026-07-02' }],
    [
      { level: 'ringan', decreeDate: '2024-07-02' },
      { level: 'sedang', decreeDate: '2024-07-01' },
    ],
  ],
  criminalSentences: [[], [{ judgmentDate: '2001-01-01' }], [{ judgmentDate: '2026-01-01' }], [{ judgmentDate: asOf }]],
  healthCertificate: ['sehat', 'tidak-sehat', 'tidak-ada'],
  performance: [
    { '2024': 'baik', '2025': 'baik' },
    { '2024': 'sangat-baik', '2025': 'sangat-baik' },
    { '2024': 'kurang', '2025': 'sangat-baik' },
    { '2024': 'butuh-perbaikan', '2025': 'sangat-baik' },
  ],
  proposedBy: [
    'sekretaris-unit-organisasi',
    'pimpinan-unit-kerja-pembina-kepegawaian',
    'ppk-daerah',
    'sekretaris-daerah',
    'lainnya',
    'tidak-ada',
  ],
  recommendedBy: ['pimpinan-tinggi-madya', 'ppk-daerah', 'sekretaris-daerah', 'lainnya', 'tidak-ada'],
  selectionPassed: truth,
  agreementSigned: truth,
  documentsSubmitted: truth,
  studyAssignments: [
    [],
    [{ completed: true, degree: 's1', lastDay: '2020-08-31', reportedOn: '2020-09-14' }],
    [{ completed: true, degree: 's1', lastDay: '2025-08-31', reportedOn: '2025-09-01' }],
    [{ completed: true, degree: 'd1', lastDay: '2026-06-30', reportedOn: asOf }],
    [{ completed: true, degree: 's1', lastDay: '2026-07-02', reportedOn: asOf }],
    [{ completed: false, terminated: false, degree: 's1', lastDay: '2026-07-02', reportedOn: '2026-07-02' }],
    [{ completed: false, terminated: false, degree: 's1', lastDay: '2026-06-30', reportedOn: asOf }],
    [
      {
        completed: false,
        terminated: true,
        terminatedOn: '2024-07-01',
        unfinishedJustified: false,
        degree: 's1',
        lastDay: '2024-07-01',
      },
    ],
    [
      {
        completed: false,
        terminated: true,
        terminatedOn: '2024-07-02',
        unfinishedJustified: false,
        degree: 's1',
        lastDay: '2024-07-02',
      },
    ],
    [
      {
        completed: false,
        terminated: true,
        terminatedOn: '2026-01-01',
        unfinishedJustified: true,
        degree: 's1',
        lastDay: '2026-01-01',
      },
    ],
    [
      { completed: true, degree: 'd3', lastDay: '2016-02-29', reportedOn: '2016-03-10' },
      { completed: true, degree: 's1', lastDay: '2024-08-31', reportedOn: '2025-01-31' },
    ],
    [
      {
        completed: false,
        terminated: true,
        terminatedOn: '2026-07-02',
        unfinishedJustified: false,
        lastDay: '2026-07-02',
      },
      {
        completed: false,
        terminated: true,
        terminatedOn: '2024-07-02',
        unfinishedJustified: false,
        lastDay: '2024-07-02',
      },
      { completed: true, degree: 's1', lastDay: '2024-08-31', reportedOn: '2025-01-31' },
    ],
  ],
};

const isBefore = (day: unknown, other: unknown): boolean =>
  typeof day !== 'string' || typeof other !== 'string' || day < other;

/**
 * Nobody is appointed as PNS before starting as CPNS, nor does anything before being born; such a record is refused, so it
 * completes nothing.
 */
export const isPossible = ({ birthDate, cpnsStartDate, pnsAppointmentDate, retirementDate }: RawRecord): boolean =>
  [cpnsStartDate, pnsAppointmentDate, retirementDate].every((day) => isBefore(birthDate, day)) &&
  (typeof cpnsStartDate !== 'string' || typeof pnsAppointmentDate !== 'string' || cpnsStartDate <= pnsAppointmentDate);

/** Where a fact may take very many values, the few of them that a record is likely to hold. */
const likelyValues: Readonly<Record<string, readonly unknown[]>> = {
  birthDate: ['1970-05-20', '1972-08-15', '1974-08-31', '1988-05-20'],
  retirementDate: ['2028-08-31', '2030-08-30', '2030-08-31', '2032-08-31', '2046-05-31'],
  studyStartDate: ['2026-09-01', '2027-01-01', '2028-02-29', '2040-01-01'],
};

const valuesIn = (name: string): readonly unknown[] => likelyValues[name] ?? eligibilityValues[name] ?? [];

/** A complete record: the candidate with a few facts changed. */
export const completeRecord = fc
  .subarray(Object.keys(eligibilityValues), { maxLength: 4 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...valuesIn(name))]))))
  .map((changes): RawRecord => ({ ...candidate, ...changes }))
  .filter(isPossible);

/** A fact that a record may lack: a field, or a part of an item of a list. */
export interface Hole {
  readonly path: string;
  readonly values: readonly unknown[];
  readonly fill: (record: RawRecord, value: unknown) => RawRecord;
}

const fieldHole = (name: string): Hole => ({
  path: name,
  values: eligibilityValues[name] ?? [],
  fill: (record, value) => ({ ...record, [name]: value }),
});

const itemHole = (list: string, index: number, part: string, values: readonly unknown[]): Hole => ({
  path: `${list}[${index}].${part}`,
  values,
  fill: (record, value) => {
    const items = record[list];
    if (!Array.isArray(items)) return record;
    return { ...record, [list]: items.map((item: object, i) => (i === index ? { ...item, [part]: value } : item)) };
  },
});

const studyEnds = ['1900-01-01', ...grid(2015, 2025, ['02-28', '08-31']), '2026-05-31', asOf];
const ITEM_PARTS = [
  ['penalties', 'level', ['ringan', 'sedang', 'berat']],
  ['penalties', 'decreeDate', ['1999-01-01', '2024-07-01', '2024-07-02', asOf]],
  ['criminalSentences', 'judgmentDate', ['1999-01-01', '2024-07-01', '2024-07-02', asOf]],
  // What became of a study stays told: finished and stopped exclude each other, and holes are filled in one by one.
  ['studyAssignments', 'terminatedOn', ['1999-01-01', '2024-07-01', '2024-07-02', asOf]],
  ['studyAssignments', 'unfinishedJustified', truth],
  ['studyAssignments', 'degree', ['d1', 'd3', 's1', 's2', 's3']],
  ['studyAssignments', 'lastDay', studyEnds],
  ['studyAssignments', 'reportedOn', studyEnds],
] as const;

/**
 * The holes that a record can have: each of its fields, and each part of each item of its lists. A stage that is left out
 * is known to be the last one.
 */
const holesIn = (record: RawRecord): Hole[] => [
  ...Object.keys(eligibilityValues)
    .filter((name) => name !== 'stage')
    .map(fieldHole),
  ...ITEM_PARTS.flatMap(([list, part, values]) => {
    const items = record[list];
    return Array.isArray(items) ? items.map((_, index) => itemHole(list, index, part, values)) : [];
  }),
];

/** More than these take brute force too long. */
const MOST_COMPLETIONS = 4_000;

/** A complete record and some of its facts that it may come to lack; holes in lists as often as others. */
export const punctured = (max: number) =>
  completeRecord.chain((record) => {
    const all = holesIn(record);
    const inLists = all.filter(({ path }) => path.includes('['));
    const timely = all.filter(({ path }) =>
      ['studyStartDate', 'birthDate', 'retirementDate', 'normativeTime', 'releasedFromDuties', 'degree'].includes(path),
    );
    const pick = (from: readonly Hole[]) =>
      fc.subarray([...from], { minLength: Math.min(1, from.length), maxLength: Math.min(max, from.length) });
    const holes = fc
      .oneof(pick(all), pick([...inLists, ...timely]), pick(timely))
      .filter((some) => some.reduce((count, { values }) => count * values.length, 1) <= MOST_COMPLETIONS || max > 3);
    return holes
      .map((some) => some.map(({ path }) => path))
      .chain((lacking) => fc.record({ record: retiringInSomePost(record, lacking), lacking: fc.constant(lacking) }));
  });

/** A record whose retirement, if looked for, is at the age of a post, for a study that can begin when brute force tries. */
const retiringInSomePost = (record: RawRecord, lacking: readonly string[]): fc.Arbitrary<RawRecord> =>
  followsFromBirth(lacking)
    ? fc
        .tuple(
          fc.constantFrom(
            String(record.birthDate),
            '1962-07-20',
            '1970-08-15',
            '1972-08-15',
            '1974-07-31',
            '1974-08-31',
          ),
          fc.constantFrom(...RETIREMENT_AGES),
          fc.constantFrom(12, 24, 36, 48, 60),
        )
        .map(([birthDate, age, months]) => ({
          ...record,
          birthDate,
          retirementDate: retiringAt(birthDate, age),
          normativeTime: { months },
        }))
        .filter(isPossible)
    : fc.constant(record);

/** The holes of a record by their paths. */
export const holesAt = (record: RawRecord, paths: readonly string[]): Hole[] =>
  holesIn(record)
    .filter(({ path }) => paths.includes(path))
    .map((hole) =>
      hole.path === 'retirementDate' && followsFromBirth(paths)
        ? { ...hole, values: RETIREMENT_AGES.map((age) => retiringAt(String(record.birthDate), age)) }
        : hole,
    );

/** Leaves a hole: a list that is gone has no items to lack parts of. */
export const puncture = (record: RawRecord, holes: readonly Hole[]): RawRecord =>
  holes.toSorted((a, b) => b.path.length - a.path.length).reduce((rest, hole) => hole.fill(rest, null), record);

/** Every way of filling some holes. */
export const fillings = (record: RawRecord, holes: readonly Hole[]): RawRecord[] =>
  holes.reduce<RawRecord[]>(
    (records, { fill, values }) => records.flatMap((one) => values.map((value) => fill(one, value))),
    [record],
  );

export const withoutFacts = (record: RawRecord, names: readonly string[]): RawRecord => ({
  ...record,
  ...Object.fromEntries(names.map((name) => [name, null])),
});

const day = fc.constantFrom(...dates, ...futureDates);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
const studyTime = fc.oneof(
  fc.record({ semesters: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 60 }) }),
);
const extensions = fc.array(fc.record({ time: studyTime, forceMajeure: maybe(fc.boolean()) }), { maxLength: 3 });

/** Any first day and length, month ends and leap days included. */
const firstDay = fc
  .tuple(fc.integer({ min: 2010, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('01', '15', '28'))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${date}`);

const laterThan = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

export const completeStudy = fc.tuple(firstDay, fc.integer({ min: 1, max: 6 })).chain(([first, years]) =>
  fc.record({
    firstDay: fc.constant(first),
    lastDay: fc.constant(laterThan(first, years)),
    decreedLastDay: fc.constant(laterThan(first, years)),
    normativeTime: studyTime,
    extensions: fc.constant([]),
    completed: fc.boolean(),
    releasedFromDuties: fc.boolean(),
    funding: fc.constantFrom('dipa', 'lembaga-pemberi-bantuan', 'mandiri', 'pemerintah'),
    reportedOn: fc.constant(laterThan(first, years + 1)),
  }),
);

type CompleteStudy = typeof completeStudy extends fc.Arbitrary<infer T> ? T : never;

/** Nobody is released for two studies at once, and no study is entered twice; such a record is refused or told. */
const areApart = (studies: readonly CompleteStudy[]): boolean =>
  studies.every((a, i) =>
    studies.every(
      (b, j) =>
        i >= j ||
        ((a.firstDay !== b.firstDay || a.lastDay !== b.lastDay) &&
          (!a.releasedFromDuties || !b.releasedFromDuties || a.firstDay > b.lastDay || b.firstDay > a.lastDay)),
    ),
  );

export const bondRecord = fc.record({
  studyAssignments: fc.array(completeStudy, { maxLength: 3 }).filter(areApart),
  retirementDate: fc.constantFrom('2035-05-31', '2045-12-31', '2060-02-28'),
});

export const extensionRecord = fc.record(
  {
    firstDay: maybe(firstDay),
    normativeTime: maybe(studyTime),
    extensions: maybe(extensions),
    completed: maybe(fc.boolean()),
    requested: maybe(studyTime),
    studySystemChanged: maybe(fc.boolean()),
    fundingLate: maybe(fc.boolean()),
    finalWorkDelayed: maybe(fc.boolean()),
    forceMajeure: maybe(fc.constantFrom('tidak-ada', 'sakit', 'bencana', 'meninggal')),
    forceMajeureFrom: maybe(day),
    medicalStatement: maybe(fc.boolean()),
    forceMajeureDeclared: maybe(fc.boolean()),
    funding: maybe(fc.constantFrom('dipa', 'lembaga-pemberi-bantuan', 'mandiri', 'pemerintah')),
    donorConsent: maybe(fc.boolean()),
  },
  { requiredKeys: [] },
);

/** Records with holes in every place, for properties that hold whatever the answer is. */
export const anyEligibilityRecord = fc
  .tuple(completeRecord, fc.subarray(Object.keys(eligibilityValues), { maxLength: 12 }))
  .map(([record, names]) => withoutFacts(record, names));

export const anyBondRecord = fc.record({
  studyAssignments: maybe(
    fc
      .array(completeStudy, { maxLength: 2 })
      .filter(areApart)
      .chain((studies) =>
        fc.tuple(...studies.map((study) => fc.subarray(Object.keys(study)).map((names) => withoutFacts(study, names)))),
      ),
  ),
  retirementDate: maybe(day),
});
