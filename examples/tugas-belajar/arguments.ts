/** What the user asked for on the command line. */
import { parseArgs } from 'node:util';
import { assessEligibility, InvalidInputError, type Locale, NotInForceError } from 'bangkom';
import { dateCell } from './cells.js';

export interface Request {
  /** The file to read; `null` for the sample data. */
  readonly file: string | null;
  readonly locale: Locale;
  readonly json: boolean;
  readonly help: boolean;
  readonly asOf: string | null;
}

const USAGE_ID = `Pemakaian: npm start -- [berkas.csv] [pilihan]

  berkas.csv          calon peserta Tugas Belajar, satu baris satu orang (bawaan: examples/data/candidates.csv)
  --as-of TANGGAL     tanggal penilaian, dd-mm-yyyy atau yyyy-mm-dd (bawaan: hari ini; data contoh: 2026-07-01)
  --locale id|en      bahasa laporan (bawaan: id)
  --json              satu dokumen JSON; pakai "npm --silent start -- --json" agar hanya JSON yang tercetak
  --help              tulisan ini

Kode keluar: 0 semua baris diputus, 1 ada baris yang salah isi, 2 berkas atau pilihan tidak dapat dipakai.
Kolom berkas: docs/columns.md
`;

const USAGE_EN = `Usage: npm start -- [file.csv] [options]

  file.csv            candidates for Tugas Belajar, one a row (default: examples/data/candidates.csv)
  --as-of DATE        day of the decision, dd-mm-yyyy or yyyy-mm-dd (default: today; sample data: 2026-07-01)
  --locale id|en      language of the report (default: id)
  --json              one JSON document; use "npm --silent start -- --json" so that nothing but JSON is printed
  --help              this text

Exit code: 0 every row was decided, 1 some rows were wrong, 2 the file or an option could not be used.
Columns of the file: docs/columns.md
`;

export const usage = (locale: Locale): string => (locale === 'id' ? USAGE_ID : USAGE_EN);

const isLocale = (text: string): text is Locale => text === 'id' || text === 'en';

/** Whether the library decides anything on this day, and why not. */
const asOfProblem = (asOf: string): string | null => {
  try {
    assessEligibility({}, { asOf });
    return null;
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof NotInForceError) return `--as-of: ${error.message}`;
    throw error;
  }
};

const OPTIONS = {
  locale: { type: 'string', default: 'id' },
  'as-of': { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const parsed = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

export const readArguments = (argv: readonly string[]): Request | { readonly problem: string } => {
  const result = parsed(argv);
  if (typeof result === 'string') return { problem: result };
  const { values, positionals } = result;
  const { locale, json, help } = values;
  if (!isLocale(locale)) return { problem: `--locale: id | en` };
  if (positionals.length > 1) return { problem: `${positionals.join(' ')}: 1 file` };
  const written = values['as-of'];
  if (written === undefined) return { file: positionals[0] ?? null, locale, json, help, asOf: null };
  const reading = dateCell(written);
  const asOf = 'value' in reading ? String(reading.value) : written;
  const problem = asOfProblem(asOf);
  return problem === null ? { file: positionals[0] ?? null, locale, json, help, asOf } : { problem };
};
