/** Records on IP ASN whose explanations were written out by hand. */

/** A day in the last year that the rules are known for. */
export const asOf = '2022-12-31';

/** Everything known; technical training and a seminar are lacking. */
export const supervisor = {
  employmentStatus: 'pns',
  year: 2022,
  position: 'pengawas',
  education: [{ level: 'slta' }, { level: 's1' }],
  trainings: [
    { kind: 'kepemimpinan', tier: 'pengawas', lastDay: '2014-06-12' },
    { kind: 'teknis', lastDay: '2022-03-10', hours: 12.5 },
    { kind: 'seminar', lastDay: '2020-12-31' },
    { kind: 'pelatihan-dasar' },
  ],
  performance: { '2020': 'sangat-baik', '2021': 'baik' },
  penalties: [{ level: 'ringan' }, { level: 'sedang' }],
};

/** Half points: technical training of a pelaksana is worth 22.5, a seminar 17.5. */
export const clerk = {
  employmentStatus: 'pns',
  year: 2022,
  position: 'pelaksana',
  education: [{ level: 's1' }],
  trainings: [
    { kind: 'teknis', lastDay: '2022-03-10', hours: 20 },
    { kind: 'seminar', lastDay: '2021-05-04' },
  ],
  performance: { '2020': 'baik', '2021': 'sangat-baik' },
  penalties: [],
};

/** What the service of BKN has of the clerk: no seminar, and another assessment. */
export const clerkByBkn = {
  kualifikasi: '15',
  kompetensi: '22,5',
  kinerja: '25',
  disiplin: '5',
  subtotal: '67,5',
  tahun: '2022',
};

const points = { kualifikasi: 15, kompetensi: '22.5', kinerja: 25, disiplin: 5 };

export const members = [
  { employmentStatus: 'pns', ...points },
  { employmentStatus: 'pns', ...points, kompetensi: 40 },
  { employmentStatus: 'pns', ...points, kompetensi: 40 },
  { id: 'Siti 77', employmentStatus: 'pns', ...points, kinerja: null },
  { employmentStatus: 'cpns' },
  { ...points },
];

/** Names of the callers' own in these records, which are told as they are. */
export const memberNames: ReadonlySet<string> = new Set(['Siti 77']);

const starter = {
  employmentStatus: 'pns',
  education: [{ level: 's1' }],
  performance: { '2021': 'baik' },
  penalties: [],
};

export const agency = {
  year: 2022,
  people: [
    { ...starter, position: 'pelaksana', trainings: [] },
    { ...starter, position: 'pelaksana', trainings: [{ kind: 'seminar', lastDay: '2022-02-01' }] },
    { ...starter, position: 'fungsional', trainings: null },
    { ...starter, employmentStatus: 'cpns' },
  ],
};
