/**
 * Makes the sample data: `npx tsx examples/training-year/generate.ts`. Everyone in it is invented. The same seed gives
 * the same files everywhere; a test makes them again and compares.
 */
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
import { COLUMNS } from './columns.js';

const COLUMN_NAMES: readonly string[] = COLUMNS.map(({ name }) => name);

/** What people are sent to: a kind, how much it may be, who runs it, and whether its hours are recorded. */
interface Course {
  readonly kind: string;
  readonly title: string;
  readonly hours: readonly [string, ...string[]];
  readonly days: number;
  readonly organizer: string;
  /** Cells that an activity without recorded hours is converted by. */
  readonly converted?: Cells;
}

const course = (kind: string, title: string, days: number, hours: Course['hours'], organizer: string, more = {}) =>
  ({ kind, title, days, hours, organizer, ...more }) satisfies Course;

const CLASSICAL = [
  course('teknis', 'Pelatihan Teknis Pengelolaan Irigasi', 2, ['6', '8', '7,5'], 'Unit SDM'),
  course('Diklat Teknis', 'Pengawasan Mutu Perkerasan Jalan', 3, ['10', '9'], 'BPSDM'),
  course('manajerial', 'Pelatihan Manajemen Proyek', 2, ['6', '6.5'], 'unit-sdm'),
  course('fungsional', 'Pelatihan Fungsional Berjenjang', 3, ['8', '12'], 'unit-sdm'),
  course('sosial kultural', 'Pelatihan Budaya Integritas', 1, ['3', '4'], 'kerja-sama'),
  course('sosialisasi', 'Sosialisasi Peraturan Kepegawaian', 1, ['2', '1,5'], 'unit-peserta'),
  course('seminar', 'Seminar Bangunan Gedung Hijau', 1, ['3', '2'], 'lembaga-lain', {
    converted: { internasional: 'tidak' },
  }),
  course('Workshop', 'Lokakarya Tata Ruang', 2, ['4', '5'], 'lembaga-lain', {
    converted: { internasional: 'ya', jumlah_hari: '1' },
  }),
  course('bimtek', 'Bimbingan Teknis Pengadaan', 1, ['3', '4'], 'unit-peserta', { converted: {} }),
] as const;

const NONCLASSICAL = [
  course('coaching', 'Coaching Penyusunan Kinerja', 1, ['2'], 'unit-peserta', { converted: { jumlah_sesi: '1' } }),
  course('mentoring', 'Mentoring Pegawai Baru', 30, ['2', '4'], 'unit-peserta', { converted: { jumlah_sesi: '3' } }),
  course('e-learning', 'E-Learning Pengelolaan Arsip', 2, ['3', '4'], 'unit-sdm', { converted: { jumlah_hari: '1' } }),
  course('jarak jauh', 'Pelatihan Jarak Jauh Aset Negara', 2, ['4', '5,25'], 'unit-sdm'),
  course('belajar-mandiri', 'Belajar Mandiri Analisis Data', 1, ['2'], 'unit-peserta', { converted: {} }),
  course('komunitas-belajar', 'Komunitas Belajar Jembatan', 1, ['2', '1'], 'unit-peserta', { converted: {} }),
  course('benchmarking', 'Patok Banding Pengelolaan Air', 2, ['6'], 'kerja-sama', {
    converted: { jumlah_kegiatan: '1' },
  }),
] as const;

const DAY_MS = 86_400_000;

/** A day by its number in 2026 (1 is the first of January), as SIASN or as ISO writes it; all arithmetic is in UTC. */
const dayOf2026 = (number: number, iso: boolean): string => {
  const date = new Date(Date.UTC(2026, 0, 1) + (number - 1) * DAY_MS);
  const text = date.toISOString().slice(0, 10);
  return iso ? text : written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

/** 20 November, after which the sample's activities are planned ones. */
const AS_OF = 324;

/** An activity of a person that lasts to this day of 2026. */
const activity = (random: Random, chosen: Course, lastDay: number, iso: boolean): Cells => {
  const isConverted = chosen.converted !== undefined && random() < 0.5;
  const needsApproval = NONCLASSICAL.some(({ kind }) => kind === chosen.kind) && chosen.organizer === 'unit-peserta';
  const firstDay = lastDay - chosen.days + 1;
  return {
    jenis_diklat: chosen.kind,
    nama_diklat: chosen.title,
    tanggal_mulai: chosen.days === 1 && random() < 0.5 ? '' : dayOf2026(firstDay, iso),
    tanggal_selesai: dayOf2026(lastDay, iso),
    penyelenggara: chosen.organizer,
    konversi_disetujui: needsApproval ? pick(random, ['ya', 'ya', 'tidak']) : '',
    ...(isConverted ? chosen.converted : { jumlah_jp: pick(random, chosen.hours) }),
  };
};

const someCourse = (random: Random): Course => (random() < 0.62 ? pick(random, CLASSICAL) : pick(random, NONCLASSICAL));

/** What the rows of a person get wrong, or leave open, one way a turn. */
const TURNS: Readonly<Record<string, (random: Random, rows: readonly Cells[], iso: boolean) => readonly Cells[]>> = {
  sound: (_, rows) => rows,
  // The same certificate twice, the second time as another office typed it.
  'double-certificate': (_, rows) => {
    const numbered = rows.find(({ nomor_sertifikat = '' }) => nomor_sertifikat !== '');
    return numbered === undefined ? rows : [...rows, { ...numbered, nama_diklat: 'salinan dari unit kerja' }];
  },
  'double-row': (_, [first = {}, ...rows]) => {
    const unnumbered = { ...first, nomor_sertifikat: '' };
    return [unnumbered, unnumbered, ...rows];
  },
  // A classical activity in the days of another.
  overlap: (random, rows, iso) => {
    const day = 40 + upTo(random, 200);
    return [
      ...rows,
      {
        ...activity(random, CLASSICAL[1], day, iso),
        nomor_sertifikat: '',
        bersertifikat: day % 4 === 0 ? '' : 'tidak',
      },
      { ...activity(random, CLASSICAL[5], day - 1, iso), nomor_sertifikat: '', bersertifikat: 'tidak' },
    ];
  },
  'other-year': (random, rows, iso) => [...rows, activity(random, someCourse(random), -upTo(random, 90), iso)],
  // Begun in 2025 and ended in 2026: of the year of its last day.
  'across-years': (random, rows, iso) => [...rows, activity(random, CLASSICAL[3], 2, iso)],
  // Few so far, because the rest of the year is planned.
  planned: (random, rows, iso) => [
    ...rows.slice(0, 2),
    activity(random, someCourse(random), AS_OF + 8 + upTo(random, 30), iso),
    activity(random, CLASSICAL[2], AS_OF + 5, iso),
  ],
  'no-hours': (_, [first = {}, ...rows]) => [{ ...first, jenis_diklat: 'teknis', jumlah_jp: '' }, ...rows],
  'no-last-day': (_, [first = {}, ...rows]) => [{ ...first, tanggal_selesai: '' }, ...rows],
  'no-kind': (_, [first = {}, ...rows]) => [{ ...first, jenis_diklat: '' }, ...rows],
  'no-approval': (random, rows, iso) => [
    ...rows,
    { ...activity(random, NONCLASSICAL[4], 100 + upTo(random, 100), iso), konversi_disetujui: '' },
  ],
  'no-sessions': (random, rows, iso) => [
    ...rows,
    { ...activity(random, NONCLASSICAL[1], 150, iso), jumlah_jp: '', jumlah_sesi: '', konversi_disetujui: 'ya' },
  ],
  'tugas-belajar': (_, rows, iso) => [
    ...rows,
    {
      jenis_diklat: 'tugas-belajar',
      nama_diklat: 'Magister Teknik Sipil',
      tanggal_mulai: dayOf2026(-480, iso),
      tanggal_selesai: dayOf2026(243, iso),
      jumlah_jp: '20',
    },
  ],
  // Three sessions of coaching in a month that holds two.
  sessions: (random, rows, iso) => [
    ...rows,
    ...[122, 129, 136].map((day) => ({
      ...activity(random, NONCLASSICAL[0], day, iso),
      jumlah_jp: '',
      jumlah_sesi: '1',
      konversi_disetujui: 'ya',
    })),
  ],
  // Became a PNS in the course of the year, so that the rows disagree.
  'status-differs': (_, [first = {}, ...rows]) => [{ ...first, status_kepegawaian: 'CPNS' }, ...rows],
  'no-status': (_, rows) => rows.map((cells) => ({ ...cells, status_kepegawaian: '' })),
  none: (_, [{ nip = '', nama = '', status_kepegawaian = '' } = {}]) => [
    { nip, nama, status_kepegawaian, jenis_diklat: '-' },
  ],
};

/** A turn a person; what is frequent in real files has several. */
const ORDER = [
  'sound',
  'double-certificate',
  'other-year',
  'planned',
  'overlap',
  'sound',
  'no-hours',
  'double-row',
  'sessions',
  'planned',
  'sound',
  'other-year',
  'no-approval',
  'double-certificate',
  'across-years',
  'tugas-belajar',
  'sound',
  'no-last-day',
  'overlap',
  'planned',
  'no-sessions',
  'other-year',
  'no-kind',
  'none',
  'double-row',
  'status-differs',
  'no-status',
] as const;

const statusOf = (serial: number): 'PNS' | 'PPPK' | 'CPNS' => {
  if (serial % 20 === 9) return 'CPNS';
  return serial % 7 === 3 || serial % 7 === 5 ? 'PPPK' : 'PNS';
};

const person = (random: Random, serial: number): Cells => {
  const status = statusOf(serial);
  const year = 1972 + upTo(random, 28);
  const [month, day] = pick(random, BIRTHDAYS);
  const start: readonly [number, number] =
    status === 'PNS' ? [Math.min(year + 24, 2022), pick(random, [1, 3, 4, 12])] : [status === 'CPNS' ? 2026 : 2023, 4];
  const [startYear, startMonth] = start;
  return {
    nip: nipOf([year, month, day], [startYear, status === 'PPPK' ? 21 : startMonth], pick(random, ['1', '2']), serial),
    nama: `Pegawai ${pad(serial, 3)}`,
    status_kepegawaian: status,
  };
};

const rowsOf = (random: Random, serial: number): readonly Cells[] => {
  const who = person(random, serial);
  const iso = serial % 6 === 5;
  const count = 3 + upTo(random, 6);
  const plain = Array.from({ length: count }, (_, i): Cells => {
    // Each in a part of the year of its own, so that only those overlap that are meant to.
    const part = Math.floor((AS_OF - 10) / count);
    const lastDay = part * i + 34 + upTo(random, Math.max(part - 34, 4));
    const number = random() < 0.8 ? `DK-${pad(serial, 3)}/${pad(i + 1)}/2026` : '';
    return {
      ...activity(random, someCourse(random), Math.min(lastDay, AS_OF), iso),
      nomor_sertifikat: number,
      penerbit_sertifikat: number === '' ? '' : 'BPSDM',
    };
  });
  const turns = [ORDER[serial % ORDER.length], ...(serial % 3 === 0 ? [ORDER[(serial * 5 + 2) % ORDER.length]] : [])];
  const rows = turns.reduce<readonly Cells[]>(
    (sofar, turn) => TURNS[turn ?? 'sound']?.(random, sofar, iso) ?? sofar,
    plain.map((cells) => ({ ...who, ...cells })),
  );
  return rows.map((cells) => ({ ...who, ...cells }));
};

const SEED = 19_023;
const COUNT = 80;

/** The rows of so many people, in the order in which offices send them in: not sorted by person. */
export const trainingRows = (count: number = COUNT): Cells[] => {
  const random = randomFrom(SEED);
  const people = Array.from({ length: count }, (_, i) => rowsOf(random, i + 1));
  // Late reports stand at the end of the file.
  return [...people.flatMap((rows) => rows.slice(0, 4)), ...people.flatMap((rows) => rows.slice(4))];
};

/** Rows that are right beside rows that are each wrong in another way. */
const badRowLines = (): string[] => {
  const names = [...COLUMN_NAMES, 'catatan'];
  const sound = trainingRows(6).slice(0, 12);
  const mistakes: Readonly<Record<number, Cells>> = {
    1: { jumlah_jp: 'delapan' },
    4: { tanggal_mulai: '12-03-2026', tanggal_selesai: '10-03-2026' },
    9: { nip: '1,98805E+17', jenis_diklat: 'kursus' },
  };
  const rows = sound.map((cells, i): Cells => ({ ...cells, ...mistakes[i], catatan: 'data rekaan' }));
  const [header = '', ...lines] = csvLines(rows, names, ';');
  // One row with a field too few.
  return [header, ...lines, `${lines[0]?.split(';').slice(0, -1).join(';')}\n`];
};

/** The files of `examples/data`, by name. */
export const sampleFiles = (): Readonly<Record<string, string>> => ({
  'training-2026.csv': [...csvLines(trainingRows(), COLUMN_NAMES)].join(''),
  'training-bad-rows.csv': badRowLines().join(''),
});

writeSamples(import.meta.url, sampleFiles);
