/** What the user asked for on the command line. */
import { assessEligibility, type Locale } from 'bangkom';
import { type Request, readRequest, refusalOf } from '../shared/arguments.js';

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

export const readArguments = (argv: readonly string[]): Request | { readonly problem: string } => {
  const read = readRequest(argv);
  if ('problem' in read) return read;
  const { request } = read;
  const { asOf } = request;
  // Whether the library decides anything on this day.
  const problem = asOf === null ? null : refusalOf('--as-of', () => assessEligibility({}, { asOf }));
  return problem === null ? request : { problem };
};
