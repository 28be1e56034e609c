/** Every word that the program says, in both languages. */
import { type Bilingual, type Locale, parameters } from 'bangkom';
import type {
  EducationLevel,
  IpAsnAgencyAction,
  IpAsnCategory,
  IpAsnDimensionName,
  IpAsnPostGroup,
} from 'bangkom/ip-asn';
import { COMMON_WORDS, writeDate, writeNumber } from '../shared/texts.js';
import { placeOf } from './columns.js';

const CATEGORIES: Readonly<Record<IpAsnCategory, Bilingual>> = {
  'sangat-tinggi': { id: 'sangat tinggi', en: 'very high' },
  tinggi: { id: 'tinggi', en: 'high' },
  sedang: { id: 'sedang', en: 'medium' },
  rendah: { id: 'rendah', en: 'low' },
  'sangat-rendah': { id: 'sangat rendah', en: 'very low' },
};

export const categoryName = (category: IpAsnCategory, locale: Locale): string => CATEGORIES[category][locale];

const DIMENSIONS: Readonly<Record<IpAsnDimensionName, Bilingual>> = {
  kualifikasi: { id: 'Kualifikasi', en: 'Qualification' },
  kompetensi: { id: 'Kompetensi', en: 'Competency' },
  kinerja: { id: 'Kinerja', en: 'Performance' },
  disiplin: { id: 'Disiplin', en: 'Discipline' },
};

export const dimensionName = (dimension: IpAsnDimensionName, locale: Locale): string => DIMENSIONS[dimension][locale];

const POST_GROUPS: Readonly<Record<IpAsnPostGroup, Bilingual>> = {
  struktural: { id: 'JPT, administrator, pengawas', en: 'leadership posts' },
  fungsional: { id: 'jabatan fungsional', en: 'functional posts' },
  pelaksana: { id: 'pelaksana', en: 'pelaksana posts' },
};

export const postGroupName = (group: IpAsnPostGroup, locale: Locale): string => POST_GROUPS[group][locale];

const HOURS = parameters.ipAsnTechnicalHours.value;

const LEVELS: Readonly<Record<EducationLevel, string>> = {
  s3: 'S3',
  s2: 'S2',
  s1: 'S1',
  d4: 'D4',
  d3: 'D3',
  d2: 'D2',
  d1: 'D1',
  slta: 'SLTA',
  'di-bawah-slta': 'SD/SMP',
};

const STEPS: Readonly<Record<Exclude<IpAsnAgencyAction['step'], 'pendidikan'>, Bilingual>> = {
  kepemimpinan: { id: 'Pelatihan kepemimpinan yang sesuai jabatan', en: 'Leadership training that matches the post' },
  fungsional: { id: 'Pelatihan fungsional yang sesuai jabatan', en: 'Functional training that matches the post' },
  teknis: { id: `Pelatihan teknis sampai ${HOURS} JP`, en: `Technical training up to ${HOURS} JP` },
  seminar: { id: 'Seminar, lokakarya, atau setara', en: 'A seminar, workshop or the like' },
};

/** What is to be done; of education the level that those people come to who are right below it. */
export const stepName = ({ step, education }: IpAsnAgencyAction, locale: Locale): string => {
  if (step !== 'pendidikan') return STEPS[step][locale];
  const level = education === null ? '' : LEVELS[education];
  return locale === 'id' ? `Pendidikan sampai ${level}` : `Education up to ${level}`;
};

const THOUSANDS: Readonly<Record<Locale, string>> = { id: '.', en: ',' };

/** A number that may be large as readers of the language write it. */
export const writeCount = (count: number, locale: Locale): string => {
  const [whole = '', ...decimals] = `${count}`.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THOUSANDS[locale]);
  return [grouped, ...decimals].join(locale === 'id' ? ',' : '.');
};

/** What part of a whole so many are, to one decimal, with the unit. */
export const writeShare = (part: number, whole: number, locale: Locale): string => {
  const tenths = Math.floor((part * 2_000 + whole) / (whole * 2));
  return `${writeNumber(`${Math.floor(tenths / 10)}.${tenths % 10}`, locale)}%`;
};

/** Between which numbers a total lies. */
export const writeRange = (lowest: number, highest: number, locale: Locale): string =>
  lowest === highest ? writeNumber(lowest, locale) : `${writeNumber(lowest, locale)} – ${writeNumber(highest, locale)}`;

/** The cells that are to be filled in before a score is settled, each told once. */
export const emptyCells = (missing: readonly string[], locale: Locale): string => {
  const words = WORDS[locale];
  const cells = missing.map((path) => {
    const { columns, item } = placeOf(path);
    const names = columns.join(words.or);
    return item === null ? names : `${names} (${words.item(item)})`;
  });
  return [...new Set(cells)].join(', ');
};

const employees = (count: number): string => `${writeCount(count, 'en')} ${count === 1 ? 'employee' : 'employees'}`;

/** What is said around the people. */
export const WORDS = {
  id: {
    ...COMMON_WORDS.id,
    title: (year: number) =>
      `Indeks Profesionalitas ASN (IP ASN) tahun ${year} menurut Permenpan RB 38/2018 dan Peraturan BKN 8/2019`,
    pictureTitle: (year: number, date: string) => `IP ASN tahun ${year} per ${date}`,
    picture: (file: string) => `Gambar : ${file}`,
    remark: 'Catatan:',
    beyond: (year: number) =>
      `Aturan yang dipakai diketahui tidak berubah sampai tahun ${year}. Surat BKN tentang tahun 2023 mengubah kualifikasi dan ` +
      'kompetensi: angka kedua dimensi itu, dan jumlahnya, belum pasti.',
    or: ' atau ',
    people: (count: number) => `${writeCount(count, 'id')} pegawai`,
    headline: (mean: string, category: string, people: number) =>
      `Indeks ${mean} (${category}), rata-rata ${writeCount(people, 'id')} pegawai`,
    nobody: 'Tidak ada pegawai yang diukur dan nilainya pasti, jadi tidak ada indeks.',
    index: 'Indeks',
    indexTitle: 'Indeks menurut kelompok pegawai',
    groups: { pns: 'PNS', pppk: 'PPPK', together: 'Bersama' },
    groupHead: 'Kelompok',
    peopleHead: 'Pegawai',
    maximum: (points: number) => `dari ${points}`,
    of: (mean: string, maximum: number, share: string) => `${mean} dari ${maximum} (${share})`,
    category: 'Kategori',
    categoryTitle: 'Pegawai menurut kategori',
    dimensionTitle: 'Rata-rata tiap dimensi',
    unit: 'Unit kerja',
    unitTitle: 'Indeks tiap unit kerja',
    unitNote: 'rata-rata pegawai yang diukur dan nilainya pasti; indeks tertinggi lebih dahulu',
    noUnit: '(unit kerja kosong)',
    agency: (mean: string) => `instansi ${mean}`,
    moreUnits: (count: number) => `+${count} unit kerja lagi, lihat laporan`,
    dimensionHeads: {
      kualifikasi: 'Kualifi-\nkasi',
      kompetensi: 'Kompe-\ntensi',
      kinerja: 'Kinerja',
      disiplin: 'Disiplin',
    },
    openHead: 'Belum\npasti',
    unsettledTitle: (count: number) => `Nilainya belum pasti, sehingga tidak ikut dirata-ratakan: ${count}`,
    unsettledRemark: (count: number) =>
      `${writeCount(count, 'id')} pegawai belum pasti nilainya dan tidak ikut dirata-ratakan.`,
    unsettledHeads: ['Pegawai', 'Baris', 'Terendah – tertinggi', 'Kategori yang mungkin', 'Sel yang perlu diisi'],
    stepsTitle: (shown: number, all: number) => `Langkah yang paling menaikkan indeks: ${shown} dari ${all}`,
    stepsHeads: ['', 'Langkah', 'Kelompok jabatan', 'Pegawai', 'JP', 'Kenaikan', 'Sesudahnya'],
    stepsFrom: (mean: string, people: number) =>
      `dari indeks ${mean}, yaitu rata-rata ${writeCount(people, 'id')} pegawai yang nilai dan jabatannya pasti`,
    stepsNote: 'Tiap langkah ditempuh semua pegawai yang dapat menempuhnya, dan dihitung tersendiri.',
    lastDay: (date: string) => `Pelatihan teknis dan seminar dihitung bila selesai paling lambat ${date}.`,
    noSteps: 'Tidak ada langkah yang menaikkan indeks.',
    explained: (person: string, line: number) => `Contoh: mengapa nilai ${person} (baris ${line}) demikian`,
    noSuchPerson: (nip: string) => `--person: NIP ${nip} tidak ada di antara baris yang terbaca`,
    notCounted: 'tidak diperhitungkan',
    everyone: 'Pegawai',
    settled: 'diukur dan nilainya pasti',
    open: 'belum pasti nilainya atau statusnya',
    notMeasured: 'tidak diukur tahun ini (CPNS, dan PPPK sebelum 2024)',
  },
  en: {
    ...COMMON_WORDS.en,
    title: (year: number) =>
      `Professionalism index (IP ASN) of ${year} under Permenpan RB 38/2018 and Peraturan BKN 8/2019`,
    pictureTitle: (year: number, date: string) => `IP ASN of ${year} as of ${date}`,
    picture: (file: string) => `Image : ${file}`,
    remark: 'Note:',
    beyond: (year: number) =>
      `The rules used are known to stand unchanged until ${year}. A letter of BKN on 2023 changed qualification and ` +
      'competency: the figures of these two dimensions, and the totals, are not certain.',
    or: ' or ',
    people: employees,
    headline: (mean: string, category: string, people: number) =>
      `Index ${mean} (${category}), the mean of ${employees(people)}`,
    nobody: 'No employee is measured and has a settled score, so there is no index.',
    index: 'Index',
    indexTitle: 'Index by group of employees',
    groups: { pns: 'PNS', pppk: 'PPPK', together: 'Together' },
    groupHead: 'Group',
    peopleHead: 'Employees',
    maximum: (points: number) => `of ${points}`,
    of: (mean: string, maximum: number, share: string) => `${mean} of ${maximum} (${share})`,
    category: 'Category',
    categoryTitle: 'Employees by category',
    dimensionTitle: 'Mean of each dimension',
    unit: 'Unit',
    unitTitle: 'Index of each unit',
    unitNote: 'means of the employees who are measured and have a settled score; the highest index first',
    noUnit: '(no unit filled in)',
    agency: (mean: string) => `agency ${mean}`,
    moreUnits: (count: number) => `+${count} more units, see the report`,
    dimensionHeads: {
      kualifikasi: 'Qualifi-\ncation',
      kompetensi: 'Compe-\ntency',
      kinerja: 'Perfor-\nmance',
      disiplin: 'Disci-\npline',
    },
    openHead: 'Not\nsettled',
    unsettledTitle: (count: number) => `Score not settled, and so in no mean: ${count}`,
    unsettledRemark: (count: number) => `In no mean, since the score is not settled: ${employees(count)}.`,
    unsettledHeads: ['Employee', 'Line', 'Lowest – highest', 'Categories possible', 'Cells to fill in'],
    stepsTitle: (shown: number, all: number) => `Steps that raise the index most: ${shown} of ${all}`,
    stepsHeads: ['', 'Step', 'Posts', 'Employees', 'JP', 'Rise', 'Index after'],
    stepsFrom: (mean: string, people: number) =>
      `from an index of ${mean}, the mean of the ${employees(people)} whose score and post are settled`,
    stepsNote: 'Each step is taken by everybody who can take it, and is told apart from the others.',
    lastDay: (date: string) => `Technical training and seminars count when they are over by ${date}.`,
    noSteps: 'No step raises the index.',
    explained: (person: string, line: number) => `Example: why the score of ${person} (line ${line}) is what it is`,
    noSuchPerson: (nip: string) => `--person: NIP ${nip} is not among the rows that could be read`,
    notCounted: 'not counted',
    everyone: 'Employees',
    settled: 'measured and with a settled score',
    open: 'score or status not settled',
    notMeasured: 'not measured this year (CPNS, and PPPK before 2024)',
  },
} as const;

/** The head of a picture or a report says the day in the language asked for. */
export const pictureTitle = (year: number, asOf: string, locale: Locale): string =>
  WORDS[locale].pictureTitle(year, writeDate(asOf, locale));
