/**
 * Makes the sample data: `npx tsx examples/tugas-belajar/generate.ts`. Everyone in it is invented. The same seed gives
 * the same files everywhere; a test makes them again and compares.
 */
import {
  BIRTHDAYS,
  type Cells,
  csvLines,
  monthEnd,
  nipOf,
  pad,
  pick,
  type Random,
  randomFrom,
  upTo,
  writeSamples,
  written,
} from '../shared/sample-data.js';
import { COLUMNS } from './columns.js';

const COLUMN_NAMES: readonly string[] = [
  'nip',
  'nama',
  ...COLUMNS.map(({ name }) => name).filter(
    (name) => !['nip', 'tahap', 'tanggal_selesai', 'masa_studi_bulan'].includes(name),
  ),
  'tanggal_selesai',
  'masa_studi_bulan',
  'program_studi',
  'perguruan_tinggi',
  'predikat_2024',
  'predikat_2025',
];

interface Study {
  readonly jenjang_studi: string;
  readonly tanggal_mulai: string;
  readonly tanggal_selesai: string;
  readonly masa_studi_semester: string;
  readonly masa_studi_bulan: string;
}

const study = (degree: string, from: string, until: string, semesters: string, months = ''): Study => ({
  jenjang_studi: degree,
  tanggal_mulai: from,
  tanggal_selesai: until,
  masa_studi_semester: semesters,
  masa_studi_bulan: months,
});

const STUDIES = [
  study('S2', '01-09-2026', '31-08-2028', '4'),
  study('S2', '31-08-2026', '', '4'),
  study('S2', '29-02-2028', '27-02-2030', '4'),
  study('S2', '01-02-2027', '', 'kurikulum'),
  study('S3', '01-09-2026', '31-08-2029', '6'),
  study('S3', '30-11-2026', '', '6'),
  study('Profesi', '01-08-2026', '31-07-2027', '2'),
  study('S2', '15-01-2027', '', '', '18'),
  study('D4', '01-09-2026', '', '8'),
] as const;

const POSITIONS = [
  'Ahli Pertama',
  'Ahli Muda',
  'Ahli Madya',
  'Pelaksana',
  'Pengawas',
  'Administrator',
  'Terampil',
  'Mahir',
] as const;

const OFFICES = [
  { jenis_organisasi: 'Unit Organisasi', pengusul: 'Sekretaris Unit Organisasi', recommender: 'Pimpinan Tinggi Madya' },
  {
    jenis_organisasi: 'Sekretariat Jenderal',
    pengusul: 'Pimpinan Unit Kerja Pembina Kepegawaian',
    recommender: 'Pimpinan Tinggi Madya',
  },
  { jenis_organisasi: 'Pemerintah Daerah', pengusul: 'Sekretaris Daerah', recommender: 'PPK Daerah' },
] as const;

const person = (random: Random, serial: number): Cells => {
  const leapDay = serial % 11 === 0;
  const year = leapDay ? pick(random, [1984, 1988, 1992]) : 1982 + upTo(random, 13);
  const [month, day] = leapDay ? ([2, 29] as const) : pick(random, BIRTHDAYS);
  const startYear = year + 23 + upTo(random, 5);
  const startMonth = pick(random, [1, 3, 4, 12]);
  const onLeapDay = startYear % 4 === 2 && random() < 0.5;
  const position = pick(random, POSITIONS);
  const age = position === 'Ahli Madya' ? 60 : 58;
  const sex = pick(random, ['1', '2']);
  return {
    nip: nipOf([year, month, day], [startYear, startMonth], sex, serial),
    nama: `Calon ${pad(serial, 3)}`,
    status_kepegawaian: 'PNS',
    tanggal_lahir: written(year, month, day),
    tmt_cpns: written(startYear, startMonth, 1),
    tmt_pns: onLeapDay ? `29-02-${startYear + 2}` : written(startYear + 1, startMonth, 1),
    jenjang_jabatan: position,
    tanggal_pensiun: random() < 0.5 ? monthEnd(year + age, month) : '',
  };
};

const candidate = (random: Random, serial: number): Cells => {
  const chosen = pick(random, STUDIES);
  const { recommender, ...office } = pick(random, OFFICES);
  const funding = pick(random, ['Pemerintah', 'Pemerintah', 'APBN', 'Donor', 'Mandiri']);
  const needsRecommendation = chosen.jenjang_studi === 'S3' || funding === 'Mandiri';
  const good = ['Baik', 'Baik', 'Sangat Baik'] as const;
  return {
    ...person(random, serial),
    ...office,
    ...chosen,
    program_studi: pick(random, ['Teknik Sipil', 'Perencanaan Wilayah', 'Manajemen Air', 'Kebijakan Publik']),
    perguruan_tinggi: `Universitas Contoh ${pick(random, ['A', 'B', 'C'])}`,
    sumber_pembiayaan: funding,
    dibebaskan_tugas: pick(random, ['ya', 'ya', 'tidak']),
    latar_belakang_sesuai: 'ya',
    pengalaman_sesuai: pick(random, ['ya', 'tidak']),
    jabatan_sesuai: pick(random, ['ya', 'tidak']),
    sedang_diperiksa_disiplin: 'tidak',
    sedang_diperiksa_pidana: 'tidak',
    sedang_menjalani_pidana: 'tidak',
    hukuman_disiplin_dijalani: 'tidak-ada',
    cuti_luar_tanggungan_negara: 'tidak',
    diberhentikan_sementara: 'tidak',
    riwayat_hukuman_disiplin: pick(random, ['-', '-', '-', 'ringan@31-03-2019', 'ringan@29-02-2020|ringan@?']),
    riwayat_pidana: '-',
    surat_keterangan_sehat: 'sehat',
    predikat_2024: pick(random, good),
    predikat_2025: pick(random, good),
    pemberi_rekomendasi: needsRecommendation ? recommender : 'tidak-ada',
    lulus_seleksi: 'ya',
    perjanjian_ditandatangani: 'ya',
    berkas_diserahkan: 'ya',
    riwayat_tugas_belajar: pick(random, ['-', '-', '-', 'd3@30-06-2019', 's1@31-08-2021|dihentikan-sah@31-08-2025']),
  };
};

/** What makes a candidate fail, one way a provision. */
type Fault = (cells: Cells) => Cells;

const withCells =
  (changes: Cells): Fault =>
  (cells) => ({ ...cells, ...changes });

/** Born so early that the study and its bond no longer fit before retirement; the NIP is made to agree. */
const bornIn1971 =
  (released: string): Fault =>
  ({ nip = '', ...cells }) => ({
    ...cells,
    nip: `19710331${nip.slice(8)}`,
    tanggal_lahir: '31-03-1971',
    jenjang_jabatan: 'Ahli Muda',
    tanggal_pensiun: '',
    dibebaskan_tugas: released,
  });

const asPppk: Fault = ({ nip = '', ...cells }) => ({
  ...cells,
  nip: `${nip.slice(0, 12)}21${nip.slice(14)}`,
  status_kepegawaian: 'PPPK',
  tmt_cpns: '',
  tmt_pns: '',
});

/** By provision of Permen PUPR 2/2023, without its prefix. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  '1.13': asPppk,
  '28.a': ({ nip = '', ...cells }) => ({
    ...cells,
    nip: `${nip.slice(0, 8)}202407${nip.slice(14)}`,
    tmt_cpns: '01-07-2024',
    tmt_pns: '31-08-2025',
    riwayat_tugas_belajar: '-',
  }),
  '28.b.1': bornIn1971('ya'),
  '28.b.2': bornIn1971('tidak'),
  '28.c': withCells({ latar_belakang_sesuai: 'tidak', pengalaman_sesuai: 'tidak', jabatan_sesuai: 'tidak' }),
  '28.d.1': withCells({ sedang_diperiksa_disiplin: 'ya' }),
  '28.d.2': withCells({ hukuman_disiplin_dijalani: 'sedang' }),
  '28.d.3': withCells({ cuti_luar_tanggungan_negara: 'ya' }),
  '28.e.1': withCells({ riwayat_hukuman_disiplin: 'ringan@12-03-2015|sedang@29-02-2020' }),
  '28.e.2': withCells({ riwayat_pidana: '30-11-2017' }),
  '28.e.3': withCells({ riwayat_tugas_belajar: 'dihentikan-tidak-sah@31-08-2025' }),
  '28.f': withCells({ surat_keterangan_sehat: 'tidak-sehat' }),
  '28.g': withCells({ predikat_2025: 'Butuh Perbaikan' }),
  '28.h': withCells({ pengusul: 'lainnya' }),
  '28.i': withCells({ sumber_pembiayaan: 'Mandiri', pemberi_rekomendasi: 'tidak-ada' }),
  '28.j': withCells({ lulus_seleksi: 'tidak', perjanjian_ditandatangani: '', berkas_diserahkan: '' }),
  '28.k': withCells({ berkas_diserahkan: 'tidak' }),
  '29': withCells({ ...STUDIES[0], riwayat_tugas_belajar: 's1@31-08-2025' }),
};

/** The facts that files lack most often; several cells where only together they leave a hole. */
const HOLES: readonly [readonly string[], ...(readonly string[])[]] = [
  ['tanggal_pensiun', 'jenjang_jabatan'],
  ['surat_keterangan_sehat'],
  ['predikat_2025'],
  ['predikat_2024', 'predikat_2025'],
  ['pengusul'],
  ['lulus_seleksi'],
  ['berkas_diserahkan'],
  ['riwayat_hukuman_disiplin'],
  ['riwayat_pidana'],
  ['riwayat_tugas_belajar'],
  ['dibebaskan_tugas'],
  ['tanggal_mulai', 'tanggal_selesai'],
  ['masa_studi_semester', 'masa_studi_bulan'],
  ['jenis_organisasi'],
  ['tmt_pns'],
  ['sedang_diperiksa_disiplin'],
  ['status_kepegawaian'],
];

const withHoles = (random: Random, cells: Cells): Cells => {
  const emptied = Array.from({ length: 1 + upTo(random, 3) }, () => pick(random, HOLES)).flat();
  return { ...cells, ...Object.fromEntries(emptied.map((name) => [name, ''])) };
};

/** Out of each twenty: seven as they should be, eight that fail, three with holes, two that fail and have holes. */
const KINDS = 'GFHGFGFXGFHFGFGFXHGF';

const SEED = 28_029;
const COUNT = 300;

/** What fails most often, between the turns that every provision has. */
const COMMON = ['28.g', '28.i', '28.b.1', '28.g', '28.k', '28.i', '28.g', '28.b.1', '28.h'];

/** So many candidates; every provision has its turn to fail, and some fail by two. */
export const candidates = (count: number = COUNT): Cells[] => {
  const random = randomFrom(SEED);
  const turns = Object.keys(FAULTS).flatMap((provision, i) => [provision, COMMON[i % COMMON.length] ?? provision]);
  let failed = 0;
  const nextFault = (): Fault => {
    const provision = turns[failed % turns.length] ?? '1.13';
    failed += 1;
    return FAULTS[provision] ?? asPppk;
  };
  return Array.from({ length: count }, (_, i) => {
    const kind = KINDS[i % KINDS.length];
    const sound = candidate(random, i + 1);
    const failing = kind === 'F' || kind === 'X' ? nextFault()(sound) : sound;
    const twice = kind === 'F' && random() < 0.2 ? nextFault()(failing) : failing;
    return kind === 'H' || kind === 'X' ? withHoles(random, twice) : twice;
  });
};

/** What each bad row gets wrong, in its cells. */
const MISTAKES: readonly Cells[] = [
  { nip: '19880520201303100' },
  { nip: '199002312014031001' },
  { nip: '1,98805E+17' },
  { tanggal_lahir: '31-02-1990' },
  { tmt_pns: '03/14/2016' },
  { jenjang_studi: 'S4' },
  { lulus_seleksi: 'mungkin' },
  { masa_studi_semester: '-4', masa_studi_bulan: '' },
  { tmt_cpns: '01-03-2016', tmt_pns: '01-03-2014' },
  { tanggal_mulai: '01-09-2026', tanggal_selesai: '31-08-2025' },
  { riwayat_hukuman_disiplin: 'sedang/12-03-2019' },
  { riwayat_tugas_belajar: 'dihentikan-tidak-sah@01-12-2026', predikat_2024: 'Bagus' },
];

/** Rows that are whole beside rows that are each wrong in another way, two of them by a field too few or too many. */
const badRowLines = (): string[] => {
  const names = [...COLUMN_NAMES, 'catatan'];
  const sound = candidates(25);
  const rows = sound.map((cells, i): Cells => {
    const mistake = i % 2 === 1 ? MISTAKES[(i - 1) / 2] : undefined;
    return { ...cells, ...mistake, catatan: 'data rekaan' };
  });
  const [header = '', ...lines] = csvLines(rows, names, ';');
  const last = rows.at(-1) ?? {};
  const differentBirthDate = { ...sound[20], tanggal_lahir: '17-10-1985' };
  return [
    header,
    ...lines,
    // The same person once more, one born on another day than the NIP says, a field too few, and one too many.
    ...[...csvLines([last, differentBirthDate], names, ';')].slice(1),
    `${lines[0]?.split(';').slice(0, -1).join(';')}\n`,
    `${lines[2]?.trimEnd()};lebih\n`,
  ];
};

/** The files of `examples/data`, by name. */
export const sampleFiles = (): Readonly<Record<string, string>> => ({
  'candidates.csv': [...csvLines(candidates(), COLUMN_NAMES)].join(''),
  'candidates-bad-rows.csv': badRowLines().join(''),
});

writeSamples(import.meta.url, sampleFiles);
