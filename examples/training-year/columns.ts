/** The columns of a file of training records: which fact each one gives and how its cells are written. See docs/columns.md. */
import { DEVELOPMENT_KINDS, type DevelopmentKind, EMPLOYMENT_STATUSES, TRAINING_ORGANIZERS } from 'bangkom/training';
import {
  countCell,
  dateCell,
  decimalCell,
  nipCell,
  oneOf,
  type ReadCell,
  textCell,
  yesNoCell,
} from '../shared/cells.js';
import { openCsv } from '../shared/csv.js';
import { headerReader } from '../shared/header.js';

/** What the cells of a row give, by the library's names where it has one. */
export const FACTS = [
  'nip',
  'name',
  'employmentStatus',
  'kind',
  'title',
  'certificateNumber',
  'issuer',
  'certified',
  'firstDay',
  'lastDay',
  'hours',
  'days',
  'sessions',
  'activities',
  'international',
  'organizer',
  'conversionApproved',
] as const;
export type Fact = (typeof FACTS)[number];

export interface Column {
  readonly name: string;
  readonly fact: Fact;
  readonly read: ReadCell;
}

/** Says that a person has no training on record, where an empty cell would say that nobody knows of what kind it was. */
export const NO_RECORD = 'tidak-ada';

/** Other names that personnel systems have for kinds of training. */
const KIND_SYNONYMS: Readonly<Record<string, DevelopmentKind | typeof NO_RECORD>> = {
  'diklat-struktural': 'kepemimpinan',
  latsar: 'pelatihan-dasar',
  'diklat-teknis': 'teknis',
  'diklat-fungsional': 'fungsional',
  workshop: 'lokakarya',
  bimtek: 'bimbingan-teknis',
  'pelatihan-jarak-jauh': 'jarak-jauh',
  benchmarking: 'patok-banding',
  outbound: 'alam-terbuka',
  '-': NO_RECORD,
  'tidak-ada': NO_RECORD,
  nihil: NO_RECORD,
};

const column = (name: string, fact: Fact, read: ReadCell): Column => ({ name, fact, read });

export const COLUMNS: readonly Column[] = [
  column('nip', 'nip', nipCell),
  column('nama', 'name', textCell),
  column('status_kepegawaian', 'employmentStatus', oneOf(EMPLOYMENT_STATUSES)),
  column('jenis_diklat', 'kind', oneOf(DEVELOPMENT_KINDS, KIND_SYNONYMS)),
  column('nama_diklat', 'title', textCell),
  column('nomor_sertifikat', 'certificateNumber', textCell),
  column('penerbit_sertifikat', 'issuer', textCell),
  column('bersertifikat', 'certified', yesNoCell),
  column('tanggal_mulai', 'firstDay', dateCell),
  column('tanggal_selesai', 'lastDay', dateCell),
  column('jumlah_jp', 'hours', decimalCell),
  column('jumlah_hari', 'days', countCell(366)),
  column('jumlah_sesi', 'sessions', countCell(366)),
  column('jumlah_kegiatan', 'activities', countCell(366)),
  column('internasional', 'international', yesNoCell),
  column('penyelenggara', 'organizer', oneOf(TRAINING_ORGANIZERS, { bpsdm: 'unit-sdm' })),
  column('konversi_disetujui', 'conversionApproved', yesNoCell),
];

/** What exports carry along and no rule asks for. */
export const IGNORED_COLUMNS = ['unit_kerja', 'jabatan', 'tahun', 'tempat', 'tanggal_sertifikat'];

export const openRecords = (path: string) =>
  openCsv(
    path,
    headerReader((name) => {
      const known = COLUMNS.find((one) => one.name === name);
      return known === undefined ? null : { path: known.fact, read: known.read };
    }, IGNORED_COLUMNS),
  );

/** What the usual conversion counts for a kind, and so which column tells how many; days for most (A11). */
const COUNTED: { readonly [kind in DevelopmentKind]?: 'sessions' | 'activities' } = {
  coaching: 'sessions',
  mentoring: 'sessions',
  'patok-banding': 'activities',
  magang: 'activities',
  detasering: 'activities',
  pertukaran: 'activities',
};

export const countedFor = (kind: DevelopmentKind): 'days' | 'sessions' | 'activities' => COUNTED[kind] ?? 'days';

/** The column that a fact of a record stands in, by the name of the fact as the library writes it. */
export const columnOf = (fact: string, kind: DevelopmentKind | null): string => {
  const meant = fact === 'units' && kind !== null ? countedFor(kind) : fact;
  return COLUMNS.find((one) => one.fact === meant)?.name ?? fact;
};
