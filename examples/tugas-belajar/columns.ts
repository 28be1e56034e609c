/** The columns of a candidate file: which fact each one gives and how its cells are written. See docs/columns.md. */
import { EligibilityInput } from 'bangkom/tugas-belajar';
import {
  codeCell,
  converted,
  countCell,
  dateCell,
  listCell,
  nipCell,
  oneOf,
  type Problem,
  type ReadCell,
  yesNoCell,
} from './cells.js';

/** A fact of the library's input, or the planned last day of study, which only the projections read. */
export type Fact = keyof EligibilityInput | 'plannedLastDay';

export interface Column {
  readonly name: string;
  readonly fact: Fact;
  readonly read: ReadCell;
}

const { shape } = EligibilityInput;
const penalty = shape.disciplinaryPenalties.unwrap().unwrap().element.shape;
const degrees = shape.degree.unwrap().unwrap().options;

const column = (name: string, fact: Fact, read: ReadCell): Column => ({ name, fact, read });

export const COLUMNS: readonly Column[] = [
  column('nip', 'nip', nipCell),
  column('status_kepegawaian', 'employmentStatus', oneOf(shape.employmentStatus.unwrap().unwrap().options)),
  column('tanggal_lahir', 'birthDate', dateCell),
  column('tmt_cpns', 'cpnsStartDate', dateCell),
  column('tmt_pns', 'pnsAppointmentDate', dateCell),
  column('jenjang_jabatan', 'position', oneOf(shape.position.unwrap().unwrap().options)),
  column('tanggal_pensiun', 'retirementDate', dateCell),
  column('jenis_organisasi', 'organisation', oneOf(shape.organisation.unwrap().unwrap().options)),
  column('jenjang_studi', 'degree', oneOf(degrees)),
  column(
    'sumber_pembiayaan',
    'funding',
    oneOf(shape.funding.unwrap().unwrap().options, {
      apbn: 'pemerintah',
      apbd: 'pemerintah',
      'biaya-mandiri': 'mandiri',
    }),
  ),
  column('tanggal_mulai', 'studyStartDate', dateCell),
  column('tanggal_selesai', 'plannedLastDay', dateCell),
  column('masa_studi_semester', 'normativeTime', (cell) =>
    cell.toLowerCase() === 'kurikulum'
      ? { value: 'curriculum' }
      : converted(countCell(20), (semesters) => ({ semesters }))(cell),
  ),
  column(
    'masa_studi_bulan',
    'normativeTime',
    converted(countCell(120), (months) => ({ months })),
  ),
  column('dibebaskan_tugas', 'releasedFromDuties', yesNoCell),
  column('latar_belakang_sesuai', 'backgroundFits', yesNoCell),
  column('pengalaman_sesuai', 'experienceFits', yesNoCell),
  column('jabatan_sesuai', 'positionFits', yesNoCell),
  column('sedang_diperiksa_disiplin', 'underDisciplinaryExamination', yesNoCell),
  column('sedang_diperiksa_pidana', 'underCriminalExamination', yesNoCell),
  column('sedang_menjalani_pidana', 'servingSentence', yesNoCell),
  column('hukuman_disiplin_dijalani', 'servingPenalty', oneOf(shape.servingPenalty.unwrap().unwrap().options)),
  column('cuti_luar_tanggungan_negara', 'onUnpaidLeave', yesNoCell),
  column('diberhentikan_sementara', 'temporarilyDismissed', yesNoCell),
  column(
    'riwayat_hukuman_disiplin',
    'disciplinaryPenalties',
    listCell(
      [
        ['level', oneOf(penalty.level.unwrap().unwrap().options)],
        ['decreeDate', dateCell],
      ],
      'sedang@12-03-2019',
    ),
  ),
  column('riwayat_pidana', 'criminalSentences', listCell([['judgmentDate', dateCell]], '12-03-2019')),
  column(
    'riwayat_penghentian_tugas_belajar',
    'terminatedStudyAssignments',
    listCell(
      [
        [
          'justified',
          codeCell(
            new Map([
              ['sah', true],
              ['tidak-sah', false],
            ]),
          ),
        ],
        ['decreeDate', dateCell],
      ],
      'tidak-sah@12-03-2019',
    ),
  ),
  column('surat_keterangan_sehat', 'healthCertificate', oneOf(shape.healthCertificate.unwrap().unwrap().options)),
  column('pengusul', 'proposedBy', oneOf(shape.proposedBy.unwrap().unwrap().options)),
  column('pemberi_rekomendasi', 'recommendedBy', oneOf(shape.recommendedBy.unwrap().unwrap().options)),
  column('lulus_seleksi', 'selectionPassed', yesNoCell),
  column('perjanjian_ditandatangani', 'agreementSigned', yesNoCell),
  column('berkas_diserahkan', 'documentsSubmitted', yesNoCell),
  column(
    'riwayat_tugas_belajar',
    'earlierStudyAssignments',
    listCell(
      [
        ['degree', oneOf(degrees)],
        ['lastDay', dateCell],
      ],
      's1@30-06-2018',
    ),
  ),
];

/** What exports of SIMPEG carry along and no rule asks for. */
export const IGNORED_COLUMNS = ['nama', 'program_studi', 'perguruan_tinggi', 'semester_berjalan', 'status_studi'];

const readPredicate = oneOf(shape.performance.unwrap().unwrap().valueType.unwrap().unwrap().options);

/** A column of one file: its name as the file writes it, and the path of its fact as the library writes it. */
export interface FileColumn {
  readonly name: string;
  readonly path: string;
  readonly read: ReadCell;
}

const tidy = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

const columnCalled = (name: string): FileColumn | null => {
  const tidied = tidy(name);
  const [, year] = /^predikat_(\d{4})$/.exec(tidied) ?? [];
  if (year !== undefined) return { name, path: `performance.${year}`, read: readPredicate };
  const known = COLUMNS.find((one) => one.name === tidied);
  return known === undefined ? null : { name, path: known.fact, read: known.read };
};

/** The columns of a file by position, `null` where a column gives no fact. */
export interface Header {
  readonly columns: readonly (FileColumn | null)[];
  /** Names that neither give a fact nor are known to be beside the point. */
  readonly unknown: readonly string[];
}

export type HeaderProblem =
  | { readonly code: 'no-known-column' }
  | { readonly code: 'no-nip-column' }
  | { readonly code: 'column-twice'; readonly column: string };

export const readHeader = (names: readonly string[]): Header | { readonly problem: HeaderProblem } => {
  const trimmed = names.map((name) => name.trim());
  const columns = trimmed.map(columnCalled);
  const known = columns.flatMap((one) => (one === null ? [] : [one]));
  if (known.length === 0) return { problem: { code: 'no-known-column' } };
  const twice = known.find(({ name }, i) => known.findIndex((other) => tidy(other.name) === tidy(name)) < i);
  if (twice !== undefined) return { problem: { code: 'column-twice', column: twice.name } };
  if (!known.some(({ path }) => path === 'nip')) return { problem: { code: 'no-nip-column' } };
  return {
    columns,
    unknown: trimmed.flatMap((name, i) =>
      columns[i] !== null || IGNORED_COLUMNS.includes(tidy(name)) ? [] : [name === '' ? `#${i + 1}` : name],
    ),
  };
};

/** One thing that is wrong with a row, where, and what stands there. */
export interface Issue extends Problem {
  /** The column as the file names it; `null` for the row as a whole. */
  readonly column: string | null;
  readonly cell: string | null;
}

/** A row once its cells are read: the record that the library is asked about. Empty cells are left out of it. */
export interface Candidate {
  readonly record: Readonly<Record<string, unknown>>;
  readonly plannedLastDay: unknown;
  /** The cells that could not be read. */
  readonly issues: readonly Issue[];
}

export const readCandidate = (header: Header, cells: readonly string[]): Candidate => {
  const record: Record<string, unknown> = {};
  const performance: Record<string, unknown> = {};
  const issues: Issue[] = [];
  let plannedLastDay: unknown;
  for (const [i, one] of header.columns.entries()) {
    const cell = cells[i]?.trim() ?? '';
    if (one === null || cell === '') continue;
    const reading = one.read(cell);
    if ('problem' in reading) {
      issues.push({ column: one.name, cell, ...reading.problem });
    } else if (one.path.startsWith('performance.')) {
      performance[one.path.slice('performance.'.length)] = reading.value;
    } else if (one.path === 'plannedLastDay') {
      plannedLastDay = reading.value;
    } else if (one.path in record) {
      issues.push({ column: one.name, cell, code: 'given-twice', detail: '' });
    } else {
      record[one.path] = reading.value;
    }
  }
  return { record: { ...record, performance }, plannedLastDay, issues };
};

/** The column, with its cell, that a path of the library's is about: `earlierStudyAssignments[0].lastDay`. */
export const cellAt = (header: Header, cells: readonly string[], path: string): Pick<Issue, 'column' | 'cell'> => {
  const isAbout = (one: FileColumn | null) =>
    one !== null && (path === one.path || path.startsWith(`${one.path}[`) || path.startsWith(`${one.path}.`));
  const filled = header.columns.findIndex((one, i) => isAbout(one) && (cells[i]?.trim() ?? '') !== '');
  return { column: header.columns[filled]?.name ?? null, cell: cells[filled]?.trim() ?? null };
};
