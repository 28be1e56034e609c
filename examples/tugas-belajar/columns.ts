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
  type ReadCell,
  yesNoCell,
} from '../shared/cells.js';
import { type Header, headerReader } from '../shared/header.js';
import { type Issue, readCells } from '../shared/rows.js';

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
  column('tahap', 'stage', oneOf(shape.stage.unwrap().unwrap().options)),
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

const [labels] = shape.performance.unwrap().unwrap().valueType.unwrap().unwrap().options;
const readPredicate = oneOf(labels.options);

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
