/**
 * Makes the sample data in memory, and `npx tsx examples/ip-asn-agency/generate.ts` the file of rows that are wrong.
 * Everyone in it is invented. The same seed gives the same people everywhere.
 */
import { openLines } from '../shared/csv.js';
import {
  BIRTHDAYS,
  type Cells,
  csvLines,
  nipOf,
  pad,
  pick,
  type Random,
  randomFrom,
  upTo,
  writeSamples,
  written,
} from '../shared/sample-data.js';
import { COLUMNS, readHeader } from './columns.js';

const YEARLY = ['predikat_2024', 'predikat_2025', 'nilai_kinerja_2025'] as const;
const COLUMN_NAMES: readonly string[] = [...COLUMNS.map(({ name }) => name), ...YEARLY];

type Weighted = readonly [readonly [string, number], ...(readonly [string, number])[]];

/** One of some texts, each as often as its weight says. */
const weighted = (random: Random, choices: Weighted): string => {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [text, weight] of choices) {
    left -= weight;
    if (left < 0) return text;
  }
  return choices[0][0];
};

/** A unit: its part of the people, how much it trains them, and whether it assesses by value. */
interface UnitProfile {
  readonly name: string;
  readonly weight: number;
  readonly training: number;
  readonly assessesByValue: boolean;
}

const unit = (name: string, weight: number, training: number, assessesByValue = false): UnitProfile => ({
  name,
  weight,
  training,
  assessesByValue,
});

const UNITS = [
  unit('Sekretariat', 9, 0.55),
  unit('Pusat Data & Informasi', 4, 0.8, true),
  unit('Pusat Pengembangan Talenta', 3, 0.9),
  unit('Direktorat Sungai dan Danau', 12, 0.6),
  unit('Direktorat Irigasi', 11, 0.5, true),
  unit('Direktorat Jalan Bebas Hambatan', 10, 0.65),
  unit('Direktorat Jembatan', 9, 0.7),
  unit('Direktorat Air Minum', 8, 0.6, true),
  unit('Direktorat Rumah Susun', 7, 0.45),
  unit('Balai Sungai Wilayah Barat', 10, 0.35),
  unit('Balai Jalan Wilayah Timur', 10, 0.3),
  unit('Inspektorat', 4, 0.85),
] as const;

const UNIT_WEIGHTS: Weighted = [
  [UNITS[0].name, UNITS[0].weight],
  ...UNITS.slice(1).map(({ name, weight }): [string, number] => [name, weight]),
];

const STATUSES: Weighted = [
  ['PNS', 74],
  ['PPPK', 23],
  ['CPNS', 3],
];

/** Of a PNS; everybody else is in a functional post or pelaksana. */
const POSTS: Weighted = [
  ['fungsional', 55],
  ['Pelaksana', 36],
  ['Pengawas', 5],
  ['Administrator', 3],
  ['JPT Pratama', 1],
];

/** The few posts at the top are held by the first few people. */
const TOP: readonly string[] = ['JPT Utama', 'JPT Madya', 'JPT Madya', 'jpt-madya', 'JPT Madya'];

const FUNCTIONAL_POSTS = ['Ahli Muda', 'Ahli Pertama', 'fungsional', 'AHLI MADYA', 'Terampil', 'Penyelia'] as const;

const isLeading = (position: string): boolean => /^(jpt|pengawas|administrator)/i.test(position);

/** Levels of education by kind of post. */
const EDUCATION = {
  leading: [
    ['S2', 62],
    ['S1', 30],
    ['S3', 8],
  ],
  fungsional: [
    ['S1', 58],
    ['S2', 22],
    ['D3', 12],
    ['D-IV', 6],
    ['S3', 2],
  ],
  pelaksana: [
    ['S1', 44],
    ['SMA', 27],
    ['D3', 17],
    ['S2', 4],
    ['SMP', 4],
    ['D1', 2],
    ['D-II', 2],
  ],
} as const satisfies Readonly<Record<string, Weighted>>;

const LEVELS_OF_STUDY = ['S1', 'S2', 'S3'];

/** A date as SIASN or as ISO writes it. */
type WriteDay = (year: number, month: number, day: number) => string;

const ISO: WriteDay = (year, month, day) => `${year}-${pad(month)}-${pad(day)}`;

/** Every education up to the highest, the lower ones as often as not without their dates. */
const educationOf = (random: Random, highest: string, bornIn: number, day: WriteDay): string => {
  const known = (level: string, age: number): string =>
    random() < 0.6 ? `${level}@${day(Math.min(bornIn + age, 2025), 7, 1 + upTo(random, 28))}` : level;
  const place = LEVELS_OF_STUDY.indexOf(highest);
  const studies = LEVELS_OF_STUDY.slice(0, place + 1).map((level, i) => known(level, 23 + 4 * i));
  const below = highest === 'SMP' ? [] : ['SMA'];
  return [...(place < 0 && highest !== 'SMA' ? [known(highest, 21)] : studies), ...below].join('|');
};

/** A day of the first half of the year in which the sample is decided, or of any earlier year. */
const dayIn = (random: Random, year: number, day: WriteDay): string =>
  day(year, 1 + upTo(random, year === 2026 ? 6 : 12), 1 + upTo(random, 28));

const HOURS = ['3', '4', '6', '8', '8', '10', '12', '16', '20', '24', '7,5', '40'] as const;
const SEMINARS = ['seminar', 'Workshop', 'seminar', 'Konferensi', 'lokakarya'] as const;

/** The tier of the post held, and the one right below it, which people have from the post before. */
const tiersOf = (position: string): readonly [own: string, earlier: string | null] => {
  if (/utama/i.test(position)) return ['sesuai', 'madya'];
  if (/madya/i.test(position)) return ['PKN I', 'pratama'];
  if (/pratama/i.test(position)) return ['pratama', 'PKA'];
  return /administrator/i.test(position) ? ['administrator', 'PKP'] : ['pengawas', null];
};

const leadershipOf = (random: Random, position: string, day: WriteDay): string[] => {
  const [own, earlier] = tiersOf(position);
  const hours = pick(random, ['', '900', '']);
  const before =
    earlier !== null && random() < 0.6 ? [`kepemimpinan@${dayIn(random, 2016, day)}@${hours}@${earlier}`] : [];
  const matching = random() < 0.78 ? [`Diklat Struktural@${dayIn(random, 2022, day)}@@${own}`] : [];
  return [...before, ...matching];
};

const functionalOf = (random: Random, day: WriteDay): string[] => {
  const share = random();
  if (share > 0.66) return [];
  return [`fungsional@${dayIn(random, 2021, day)}@120@${share > 0.56 ? 'tidak sesuai' : 'sesuai'}`];
};

const repeated = (count: number, make: () => string): string[] => Array.from({ length: count }, make);

const trainingsOf = (random: Random, position: string, { training }: UnitProfile, day: WriteDay): string => {
  const technicalIn = (year: number) => `teknis@${dayIn(random, year, day)}@${pick(random, HOURS)}`;
  const list = [
    ...(isLeading(position) ? leadershipOf(random, position, day) : []),
    ...(FUNCTIONAL_POSTS.some((one) => one === position) ? functionalOf(random, day) : []),
    ...repeated(upTo(random, 3), () => technicalIn(2024 + upTo(random, 2))),
    ...repeated(random() < training ? 1 + upTo(random, 3) : 0, () => technicalIn(2026)),
    ...repeated(random() < training ? 1 + upTo(random, 2) : 0, () => {
      const year = 2025 + upTo(random, 2);
      return `${pick(random, SEMINARS)}@${dayIn(random, year, day)}`;
    }),
    ...(random() < 0.25 ? [`seminar@${dayIn(random, 2023, day)}@4`] : []),
    ...(random() < 0.1 ? [`latsar@${dayIn(random, 2019, day)}@511`] : []),
  ];
  return list.length === 0 ? '-' : list.join('|');
};

const PREDICATES: Weighted = [
  ['Baik', 79],
  ['Sangat Baik', 14],
  ['Butuh Perbaikan', 4],
  ['Kurang', 2],
  ['Sangat Kurang', 1],
];

/** Values on both sides of the bounds and right on them, where reading them goes wrong if at all. */
const NEAR_BOUNDS = ['90', '90,5', '75', '75,01', '60.5', '50', '51', '91'] as const;

const assessedBy = (random: Random, byValue: boolean): Cells => {
  const earlier = { predikat_2024: weighted(random, PREDICATES) };
  if (!byValue) return { ...earlier, predikat_2025: weighted(random, PREDICATES) };
  if (random() < 0.08) return { ...earlier, nilai_kinerja_2025: pick(random, NEAR_BOUNDS) };
  const hundredths = 6_400 + Math.round(((random() + random() + random()) / 3) * 3_500);
  return { ...earlier, nilai_kinerja_2025: `${Math.floor(hundredths / 100)},${pad(hundredths % 100)}` };
};

const PENALTIES: Weighted = [
  ['-', 970],
  ['ringan', 16],
  ['sedang', 7],
  ['berat', 4],
  ['both', 3],
];

const penaltiesOf = (random: Random, day: WriteDay): string => {
  const level = weighted(random, PENALTIES);
  if (level === '-') return level;
  const first = dayIn(random, 2018, day);
  return level === 'both' ? `ringan@${first}|sedang@${dayIn(random, 2023, day)}` : `${level}@${first}`;
};

/** What a person's row leaves open, for one in so many people; nobody has filled in what is empty. */
const holesOf = (serial: number, trainings: string): Cells => ({
  ...(serial % 167 === 11 ? { predikat_2025: '', nilai_kinerja_2025: '' } : {}),
  ...(serial % 199 === 13 ? { riwayat_pelatihan: '' } : {}),
  ...(serial % 211 === 17 ? { riwayat_pendidikan: '' } : {}),
  ...(serial % 251 === 19 ? { riwayat_hukuman_disiplin: '' } : {}),
  ...(serial % 401 === 23 ? { jenjang_jabatan: '' } : {}),
  ...(serial % 599 === 29 ? { status_kepegawaian: '' } : {}),
  ...(serial % 809 === 31 ? { unit_kerja: '' } : {}),
  // A certificate without its hours, one without its date, and one of which nobody says what it is for.
  ...(serial % 149 === 37 ? { riwayat_pelatihan: `${trainings}|teknis@15-04-2026@?`.replace(/^-\|/, '') } : {}),
  ...(serial % 173 === 41 ? { riwayat_pelatihan: `${trainings}|seminar@?`.replace(/^-\|/, '') } : {}),
  ...(serial % 227 === 43 ? { riwayat_pelatihan: 'fungsional@11-05-2020@80|kepemimpinan@12-10-2018' } : {}),
  ...(serial % 307 === 47 ? { riwayat_pendidikan: 'S1@?|?@30-06-2015' } : {}),
});

const GROUP_OF_SERIALS = 999;

const postOf = (random: Random, status: string, serial: number): string => {
  const top = TOP[serial - 1];
  if (top !== undefined) return top;
  const position = status === 'PNS' ? weighted(random, POSTS) : pick(random, ['fungsional', 'fungsional', 'Pelaksana']);
  return position === 'fungsional' ? pick(random, FUNCTIONAL_POSTS) : position;
};

const person = (random: Random, serial: number): Cells => {
  const status = serial <= TOP.length ? 'PNS' : weighted(random, STATUSES);
  const position = postOf(random, status, serial);
  const unitName = weighted(random, UNIT_WEIGHTS);
  const profile = UNITS.find(({ name }) => name === unitName) ?? UNITS[0];
  const day: WriteDay = serial % 7 === 5 ? ISO : (year, month, date) => written(year, month, date);
  // Serial numbers come again after 999, in other years of birth, so that no NIP does.
  const groups = Math.floor(serial / GROUP_OF_SERIALS) % 6;
  const bornIn = 1969 + groups + 6 * upTo(random, isLeading(position) ? 3 : 6);
  const [month, date] = pick(random, BIRTHDAYS);
  const start: readonly [number, number] = {
    PNS: [Math.min(bornIn + 24, 2024), pick(random, [1, 3, 4, 12])] as const,
    PPPK: [Math.max(bornIn + 24, 2021), 21] as const,
  }[status] ?? [2025, 6];
  const level = isLeading(position) ? 'leading' : position === 'Pelaksana' ? 'pelaksana' : 'fungsional';
  const trainings = trainingsOf(random, position, profile, day);
  return {
    nip: nipOf([bornIn, month, date], [Math.min(start[0], 2025), start[1]], pick(random, ['1', '2']), serial),
    nama: `Pegawai ${pad(serial, 4)}`,
    unit_kerja: profile.name,
    status_kepegawaian: status,
    jenjang_jabatan: position,
    riwayat_pendidikan: educationOf(random, weighted(random, EDUCATION[level]), bornIn, day),
    riwayat_pelatihan: trainings,
    riwayat_hukuman_disiplin: penaltiesOf(random, day),
    ...assessedBy(random, profile.assessesByValue),
    ...holesOf(serial, trainings),
  };
};

const SEED = 38_018;
const COUNT = 5_000;

/** So many people, one a row. */
export const employeeRows = (count: number = COUNT): Cells[] => {
  const random = randomFrom(SEED);
  return Array.from({ length: count }, (_, i) => person(random, i + 1));
};

/** The sample data is this file's, and always decided as of the same day. */
export const SAMPLE = { file: 'examples/ip-asn-agency/generate.ts', asOf: '2026-07-01' } as const;

/** The sample data as a file would have it. */
export const sampleLines = (count: number = COUNT): Iterable<string> =>
  csvLines(employeeRows(count), COLUMN_NAMES, ';');

export const openSample = () => openLines(sampleLines(), readHeader);

/** Rows that are right beside rows that are each wrong in another way. */
const badRowLines = (): string[] => {
  const sound = employeeRows(16);
  const changes: Readonly<Record<number, Cells>> = {
    1: { riwayat_pelatihan: 'teknis@12-03-2026@12|diklat@01-02-2026@8' },
    2: { riwayat_pelatihan: 'teknis@12-03-2026@12|seminar@31-02-2026|teknis@13-03-2026@dua puluh' },
    3: { riwayat_pendidikan: 'S1@30-08-2012|S2@31-11-2020' },
    5: { predikat_2025: 'bagus' },
    6: { predikat_2025: 'Baik', nilai_kinerja_2025: '82,5' },
    7: { predikat_2025: '', nilai_kinerja_2025: '820' },
    8: { jenjang_jabatan: 'Pelaksana', riwayat_pelatihan: 'fungsional@12-03-2020@80@sesuai' },
    9: { nip: '1,98805E+17', status_kepegawaian: 'honorer' },
    10: { nip: '' },
    11: { nip: sound[0]?.nip ?? '' },
    12: { nip: '198802302013031001', riwayat_hukuman_disiplin: 'teguran@12-03-2019' },
    13: { jenjang_jabatan: 'Eselon III', unit_kerja: '' },
    15: {
      status_kepegawaian: 'PNS',
      jenjang_jabatan: 'Administrator',
      riwayat_pelatihan: 'kepemimpinan@12-03-2018@@PKA',
    },
  };
  const rows = sound.map((cells, i): Cells => ({ ...cells, ...changes[i], catatan: 'data rekaan' }));
  const lines = [...csvLines(rows, [...COLUMN_NAMES, 'catatan'], ';')];
  // One row with a field too few.
  return [...lines, `${lines[1]?.split(';').slice(0, -1).join(';')}\n`];
};

/** The files of `examples/data`, by name. */
export const sampleFiles = (): Readonly<Record<string, string>> => ({
  'ip-asn-bad-rows.csv': badRowLines().join(''),
});

writeSamples(import.meta.url, sampleFiles);
