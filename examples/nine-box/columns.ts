/** The columns of a file of scores: which fact each one gives and how its cells are written. See docs/columns.md. */
import { PERFORMANCE_LEVELS, type PerformanceLevel, POTENTIAL_LEVELS, type PotentialLevel } from 'bangkom/talent';
import { decimalCell, nipCell, oneOf, type ReadCell, textCell } from '../shared/cells.js';
import { openCsv } from '../shared/csv.js';
import { headerReader } from '../shared/header.js';

export interface Column {
  readonly name: string;
  /** What the cell gives, by the library's name where it has one. */
  readonly fact: string;
  readonly read: ReadCell;
}

/** Other writings of the levels. */
const PERFORMANCE_SYNONYMS: Readonly<Record<string, PerformanceLevel>> = {
  'di-atas-ekspektasi': 'di-atas',
  'sesuai-ekspektasi': 'sesuai',
  'di-bawah-ekspektasi': 'di-bawah',
};
const POTENTIAL_SYNONYMS: Readonly<Record<string, PotentialLevel>> = { sedang: 'menengah' };

const column = (name: string, fact: string, read: ReadCell): Column => ({ name, fact, read });

export const COLUMNS: readonly Column[] = [
  column('nip', 'nip', nipCell),
  column('nama', 'name', textCell),
  column('nilai_kinerja', 'performanceScore', decimalCell),
  column('tingkat_kinerja', 'performanceLevel', oneOf(PERFORMANCE_LEVELS, PERFORMANCE_SYNONYMS)),
  column('nilai_potensi', 'potentialScore', decimalCell),
  column('tingkat_potensi', 'potentialLevel', oneOf(POTENTIAL_LEVELS, POTENTIAL_SYNONYMS)),
];

/** What exports carry along and no rule asks for. */
export const IGNORED_COLUMNS = ['unit_kerja', 'jabatan', 'tahun', 'predikat_kinerja', 'status_kepegawaian'];

export const readHeader = headerReader((name) => {
  const known = COLUMNS.find((one) => one.name === name);
  return known === undefined ? null : { path: known.fact, read: known.read };
}, IGNORED_COLUMNS);

export const openScores = (path: string) => openCsv(path, readHeader);
