/** The columns of a file of employees: which fact each one gives and how its cells are written. See docs/columns.md. */
import {
  EDUCATION_LEVELS,
  type EducationLevel,
  EMPLOYMENT_STATUSES,
  IP_ASN_POSTS,
  IP_ASN_TRAINING_KINDS,
  type IpAsnPost,
  type IpAsnTrainingKind,
  LEADERSHIP_TIERS,
  PENALTY_LEVELS,
  PREDICATES,
} from 'bangkom/ip-asn';
import {
  codeCell,
  converted,
  dateCell,
  decimalCell,
  listCell,
  nipCell,
  oneOf,
  type ReadCell,
} from '../shared/cells.js';
import { openCsv } from '../shared/csv.js';
import { headerReader } from '../shared/header.js';

export interface Column {
  readonly name: string;
  /** What the cell gives, by the library's name where it has one. */
  readonly fact: string;
  readonly read: ReadCell;
}

/** Levels of functional posts, as personnel systems write them: IP ASN asks only whether the post is one. */
const FUNCTIONAL = [
  'ahli-utama',
  'ahli-madya',
  'ahli-muda',
  'ahli-pertama',
  'penyelia',
  'mahir',
  'terampil',
  'pemula',
  'guru',
  'dosen',
] as const;

const POST_SYNONYMS: Readonly<Record<string, IpAsnPost>> = Object.fromEntries(
  FUNCTIONAL.map((level) => [level, 'fungsional']),
);

const EDUCATION_SYNONYMS: Readonly<Record<string, EducationLevel>> = {
  doktor: 's3',
  magister: 's2',
  sarjana: 's1',
  'd-iv': 'd4',
  'd-iii': 'd3',
  'd-ii': 'd2',
  'd-i': 'd1',
  sma: 'slta',
  smk: 'slta',
  ma: 'slta',
  smp: 'di-bawah-slta',
  sd: 'di-bawah-slta',
};

/** The fourth kind is seminar, workshop, conference and their equals. */
const KIND_SYNONYMS: Readonly<Record<string, IpAsnTrainingKind>> = {
  'diklat-struktural': 'kepemimpinan',
  'diklat-fungsional': 'fungsional',
  'diklat-teknis': 'teknis',
  workshop: 'seminar',
  lokakarya: 'seminar',
  konferensi: 'seminar',
  latsar: 'lainnya',
};

/** What a leadership or functional training is for: a tier, by its name or that of the training, or the post held. */
const matchCell = codeCell<unknown>(
  new Map<string, unknown>([
    ['sesuai', { matchesPost: true }],
    ['tidak-sesuai', { matchesPost: false }],
    ...LEADERSHIP_TIERS.map((tier): [string, unknown] => [tier, { tier }]),
    ['pkn-i', { tier: 'madya' }],
    ['pkn-ii', { tier: 'pratama' }],
    ['pka', { tier: 'administrator' }],
    ['pkp', { tier: 'pengawas' }],
  ]),
);

const TRAINING_EXAMPLE = 'teknis@12-03-2026@12|kepemimpinan@14-08-2019@@administrator';

const readTrainings = listCell(
  [
    ['ipAsnKind', oneOf(IP_ASN_TRAINING_KINDS, KIND_SYNONYMS)],
    ['lastDay', dateCell],
    ['hours', decimalCell],
    ['match', matchCell],
  ],
  TRAINING_EXAMPLE,
);

/** A training as the list gives it, once what it is for stands among its own facts. */
const withMatch = ({ match, ...training }: Readonly<Record<string, unknown>>): unknown =>
  typeof match === 'object' ? { ...training, ...match } : training;

/** A text on one line, so that a name is the same however often it was broken or spaced. */
const lineCell: ReadCell = (cell) => ({ value: cell.replace(/\s+/g, ' ') });

const column = (name: string, fact: string, read: ReadCell): Column => ({ name, fact, read });

export const COLUMNS: readonly Column[] = [
  column('nip', 'nip', nipCell),
  column('nama', 'name', lineCell),
  column('unit_kerja', 'unit', lineCell),
  column('status_kepegawaian', 'employmentStatus', oneOf(EMPLOYMENT_STATUSES)),
  column('jenjang_jabatan', 'position', oneOf(IP_ASN_POSTS, POST_SYNONYMS)),
  column(
    'riwayat_pendidikan',
    'education',
    listCell(
      [
        ['level', oneOf(EDUCATION_LEVELS, EDUCATION_SYNONYMS)],
        ['graduatedOn', dateCell],
      ],
      's1@30-08-2012',
    ),
  ),
  column(
    'riwayat_pelatihan',
    'trainings',
    converted(readTrainings, (list) => (Array.isArray(list) ? list.map(withMatch) : list)),
  ),
  column(
    'riwayat_hukuman_disiplin',
    'penalties',
    listCell(
      [
        ['level', oneOf(PENALTY_LEVELS)],
        ['decreeDate', dateCell],
      ],
      'sedang@12-03-2019',
    ),
  ),
];

/** What exports carry along and no rule of IP ASN asks for. */
export const IGNORED_COLUMNS = ['jabatan', 'golongan', 'tanggal_lahir', 'tmt_cpns', 'tmt_pns'];

/** Columns of which there is one a year: the predicate, or the value that it rests on. */
export const YEARLY_COLUMNS: Readonly<Record<'predikat' | 'nilai_kinerja', ReadCell>> = {
  predikat: oneOf(PREDICATES),
  nilai_kinerja: decimalCell,
};

const isYearly = (name: string): name is keyof typeof YEARLY_COLUMNS => Object.hasOwn(YEARLY_COLUMNS, name);

/** The path under which the library has the assessment of a year. */
export const performancePath = (year: string): string => `performance.${year}`;

export const readHeader = headerReader((name) => {
  const [, yearly = '', year = ''] = /^(\w+)_(\d{4})$/.exec(name) ?? [];
  if (isYearly(yearly)) return { path: performancePath(year), read: YEARLY_COLUMNS[yearly] };
  const known = COLUMNS.find((one) => one.name === name);
  return known === undefined ? null : { path: known.fact, read: known.read };
}, IGNORED_COLUMNS);

export const openEmployees = (path: string) => openCsv(path, readHeader);

/** The place in a row that a missing fact is filled in at. */
export interface Place {
  /** Names of columns, one of which is enough. */
  readonly columns: readonly string[];
  /** The item of a list, counted from 1; `null` where the cell is no list, or is empty. */
  readonly item: number | null;
}

/** Where a missing fact belongs, by the path under which the library names it. */
export const placeOf = (path: string): Place => {
  const [, fact = '', index, year] = /^(\w+)(?:\[(\d+)\])?(?:\.(\d{4}))?/.exec(path) ?? [];
  const item = index === undefined ? null : Number(index) + 1;
  if (year !== undefined) return { columns: Object.keys(YEARLY_COLUMNS).map((name) => `${name}_${year}`), item };
  const known = COLUMNS.find((one) => one.fact === fact);
  return { columns: [known?.name ?? path], item };
};
