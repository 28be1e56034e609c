/** What the user asked for on the command line. */
import type { Locale } from 'bangkom';
import { assessTrainingHours } from 'bangkom/training';
import { type Request, readRequest, refusalOf } from '../shared/arguments.js';

export interface YearRequest extends Request {
  /** The year asked about; `null` for that of the day of the decisions. */
  readonly year: number | null;
}

const USAGE_ID = `Pemakaian: npm run training -- [berkas.csv] [pilihan]

  berkas.csv          riwayat pelatihan satu unit, satu baris satu kegiatan (bawaan: examples/data/training-2026.csv)
  --year TAHUN        tahun yang dinilai, 2023 sampai 2199 (bawaan: tahun tanggal penilaian)
  --as-of TANGGAL     tanggal penilaian, dd-mm-yyyy atau yyyy-mm-dd (bawaan: hari ini; data contoh: 2026-11-20)
  --locale id|en      bahasa laporan (bawaan: id)
  --json              satu dokumen JSON; pakai "npm --silent run training -- --json" agar hanya JSON yang tercetak
  --help              tulisan ini

Kode keluar: 0 semua baris terbaca, 1 ada baris yang salah isi, 2 berkas atau pilihan tidak dapat dipakai.
Kolom berkas: docs/columns.md
`;

const USAGE_EN = `Usage: npm run training -- [file.csv] [options]

  file.csv            training records of a unit, one activity a row (default: examples/data/training-2026.csv)
  --year YEAR         the year asked about, 2023 to 2199 (default: that of the day of the decisions)
  --as-of DATE        day of the decisions, dd-mm-yyyy or yyyy-mm-dd (default: today; sample data: 2026-11-20)
  --locale id|en      language of the report (default: id)
  --json              one JSON document; use "npm --silent run training -- --json" so that nothing but JSON is printed
  --help              this text

Exit code: 0 every row was read, 1 some rows were wrong, 2 the file or an option could not be used.
Columns of the file: docs/columns.md
`;

export const usage = (locale: Locale): string => (locale === 'id' ? USAGE_ID : USAGE_EN);

/** A day on which any year can be asked about. */
const SOME_DAY = '2026-01-01';

export const readArguments = (argv: readonly string[]): YearRequest | { readonly problem: string } => {
  const read = readRequest(argv, ['year']);
  if ('problem' in read) return read;
  const { request, own } = read;
  const { asOf } = request;
  const year = own.year === undefined ? null : Number(own.year);
  const problem =
    (asOf === null ? null : refusalOf('--as-of', () => assessTrainingHours({}, { asOf }))) ??
    refusalOf('--year', () => assessTrainingHours({ year }, { asOf: SOME_DAY }));
  return problem === null ? { ...request, year } : { problem };
};
