/** The columns of a candidate file: which fact each one gives and how its cells are written. See docs/columns.md. */
import {
  DEGREES,
  ELIGIBILITY_STAGES,
  type EligibilityInput,
  EMPLOYMENT_STATUSES,
  FUNDINGS,
  HEALTH_CERTIFICATES,
  ORGANISATIONS,
  PENALTY_LEVELS,
  POSITIONS,
  PROPOSERS,
  RECOMMENDERS,
  YEARLY_LABELS,
} from 'bangkom/tugas-belajar';
import { converted, countCell, dateCell, listCell, nipCell, oneOf, type ReadCell, yesNoCell } from '../shared/cells.js';
import { type Header, headerReader } from '../shared/header.js';
import { type Issue, readCells } from '../shared/rows.js';

/** A fact of the library's input, or the planned last day of study, which only the projections read. */
export type Fact = keyof EligibilityInput | 'plannedLastDay';

export interface Column {
  readonly name: string;
  readonly fact: Fact;
  readonly read: ReadCell;
}

const column = (name: string, fact: Fact, read: ReadCell): Column => ({ name, fact, read });

/** How a study assignment that was not finished is written: stopped, with a lawful reason or without. */
const STOPPED: Readonly<Record<string, boolean>> = { 'dihentikan-sah': true, 'dihentikan-tidak-sah': false };

/** A study assignment from what became of it, the degree if it was finished, and the day on which it ended. */
const studyOf = ({ outcome, day }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  if (typeof outcome !== 'string') return { lastDay: day };
  const unfinishedJustified = STOPPED[outcome];
  return unfinishedJustified === undefined
    ? { degree: outcome, lastDay: day, completed: true }
    : { terminated: true, terminatedOn: day, unfinishedJustified };
};

export const COLUMNS: readonly Column[] = [
  column('nip', 'nip', nipCell),
  column('tahap', 'stage', oneOf(ELIGIBILITY_STAGES)),
  column('status_kepegawaian', 'employmentStatus', oneOf(EMPLOYMENT_STATUSES)),
  column('tanggal_lahir', 'birthDate', dateCell),
  column('tmt_cpns', 'cpnsStartDate', dateCell),
  column('tmt_pns', 'pnsAppointmentDate', dateCell),
  column('jenjang_jabatan', 'position', oneOf(POSITIONS)),
  column('tanggal_pensiun', 'retirementDate', dateCell),
  column('jenis_organisasi', 'organisation', oneOf(ORGANISATIONS)),
  column('jenjang_studi', 'degree', oneOf(DEGREES)),
  column(
    'sumber_pembiayaan',
    'funding',
    oneOf(FUNDINGS, {
      apbn: 'pemerintah',
      apbd: 'pemerintah',
      donor: 'lembaga-pemberi-bantuan',
      lpdp: 'lembaga-pemberi-bantuan',
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
  column('hukuman_disiplin_dijalani', 'servingPenalty', oneOf(['tidak-ada', ...PENALTY_LEVELS])),
  column('cuti_luar_tanggungan_negara', 'onUnpaidLeave', yesNoCell),
  column('diberhentikan_sementara', 'temporarilyDismissed', yesNoCell),
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
  column('riwayat_pidana', 'criminalSentences', listCell([['judgmentDate', dateCell]], '12-03-2019')),
  column('surat_keterangan_sehat', 'healthCertificate', oneOf(HEALTH_CERTIFICATES)),
  column('pengusul', 'proposedBy', oneOf(PROPOSERS)),
  column('pemberi_rekomendasi', 'recommendedBy', oneOf(RECOMMENDERS)),
  column('lulus_seleksi', 'selectionPassed', yesNoCell),
  column('perjanjian_ditandatangani', 'agreementSigned', yesNoCell),
  column('berkas_diserahkan', 'documentsSubmitted', yesNoCell),
  column(
    'riwayat_tugas_belajar',
    'studyAssignments',
    listCell(
      [
        ['outcome', oneOf([...DEGREES, ...Object.keys(STOPPED)])],
        ['day', dateCell],
      ],
      's1@30-06-2018',
      studyOf,
    ),
  ),
];

/** What exports of SIMPEG carry along and no rule asks for. */
export const IGNORED_COLUMNS = ['nama', 'program_studi', 'perguruan_tinggi', 'semester_berjalan', 'status_studi'];

const readPredicate = oneOf(YEARLY_LABELS);

export const readHeader = headerReader((name) => {
  const [, year] = /^predikat_(\d{4})$/.exec(name) ?? [];
  if (year !== undefined) return { path: `performance.${year}`, read: readPredicate };
  const known = COLUMNS.find((one) => one.name === name);
  return known === undefined ? null : { path: known.fact, read: known.read };
}, IGNORED_COLUMNS);

/** A row once its cells are read: the record that the library is asked about. Empty cells are left out of it. */
export interface Candidate {
  readonly record: Readonly<Record<string, unknown>>;
  readonly plannedLastDay: unknown;
  /** The cells that could not be read. */
  readonly issues: readonly Issue[];
}

const PERFORMANCE = 'performance.';

export const readCandidate = (header: Header, cells: readonly string[]): Candidate => {
  const { values, issues } = readCells(header, cells);
  const { plannedLastDay, ...facts } = values;
  const record: Record<string, unknown> = {};
  const performance: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(facts)) {
    if (path.startsWith(PERFORMANCE)) performance[path.slice(PERFORMANCE.length)] = value;
    else record[path] = value;
  }
  return { record: { ...record, performance }, plannedLastDay, issues };
};
