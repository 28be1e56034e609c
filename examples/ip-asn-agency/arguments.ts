/** What the user asked for on the command line. */
import { resolve } from 'node:path';
import type { Locale } from 'bangkom';
import { scoreIpAsn } from 'bangkom/ip-asn';
import { type Request, readRequest, refusalOf } from '../shared/arguments.js';
import { nipCell } from '../shared/cells.js';

export interface AgencyRequest extends Request {
  /** The measured year; `null` for that of the day of the decisions. */
  readonly year: number | null;
  /** The person whose score is explained, by NIP; `null` when anybody will do. */
  readonly person: string | null;
  /** The file that the charts are written to; `null` when none is. */
  readonly svg: string | null;
}

const USAGE_ID = `Pemakaian: npm run ip-asn -- [berkas.csv] [pilihan]

  berkas.csv          pegawai satu instansi dengan riwayatnya, satu baris satu pegawai (bawaan: 5.000 pegawai rekaan)
  --year TAHUN        tahun yang diukur, 2019 sampai 2199 (bawaan: tahun tanggal penilaian)
  --person NIP        pegawai yang nilainya dijelaskan (bawaan: yang nilainya paling dekat dengan indeks instansi)
  --svg BERKAS        berkas gambar diagram batang (bawaan: tanpa gambar)
  --as-of TANGGAL     tanggal penilaian, dd-mm-yyyy atau yyyy-mm-dd (bawaan: hari ini; data contoh: 2026-07-01)
  --locale id|en      bahasa laporan dan gambar (bawaan: id)
  --json              satu dokumen JSON, tanpa gambar; pakai "npm --silent run ip-asn -- --json"
  --help              tulisan ini

Kode keluar: 0 semua baris terbaca, 1 ada baris yang salah isi, 2 berkas atau pilihan tidak dapat dipakai.
Kolom berkas: docs/columns.md
`;

const USAGE_EN = `Usage: npm run ip-asn -- [file.csv] [options]

  file.csv            employees of an agency with their histories, one a row (default: 5,000 invented ones)
  --year YEAR         the measured year, 2019 to 2199 (default: that of the day of the decisions)
  --person NIP        whose score is explained (default: the one nearest to the index of the agency)
  --svg FILE          file for the bar charts (default: no picture)
  --as-of DATE        day of the decisions, dd-mm-yyyy or yyyy-mm-dd (default: today; sample data: 2026-07-01)
  --locale id|en      language of report and picture (default: id)
  --json              one JSON document and no picture; use "npm --silent run ip-asn -- --json"
  --help              this text

Exit code: 0 every row was read, 1 some rows were wrong, 2 the file or an option could not be used.
Columns of the file: docs/columns.md
`;

export const usage = (locale: Locale): string => (locale === 'id' ? USAGE_ID : USAGE_EN);

/** A day on which any year can be asked about. */
const SOME_DAY = '2026-01-01';

/** What is wrong with where the picture is to go. */
const svgProblem = (svg: string | undefined, { file, json }: Request): string | null => {
  if (svg === undefined) return null;
  if (json) return '--svg: without --json';
  if (svg === '') return '--svg: 1 file';
  return file !== null && resolve(svg) === resolve(file) ? `--svg: ${svg} = ${file}` : null;
};

/** A NIP as users write it; `null` for anything else. */
const nipIn = (written: string): string | null => {
  const reading = nipCell(written.trim());
  return 'value' in reading && /^\d{18}$/.test(`${reading.value}`) ? `${reading.value}` : null;
};

export const readArguments = (argv: readonly string[]): AgencyRequest | { readonly problem: string } => {
  const read = readRequest(argv, ['year', 'person', 'svg']);
  if ('problem' in read) return read;
  const { request, own } = read;
  const { asOf } = request;
  const year = own.year === undefined ? null : Number(own.year);
  const person = own.person === undefined ? null : nipIn(own.person);
  if (own.person !== undefined && person === null) return { problem: '--person: NIP' };
  const problem =
    svgProblem(own.svg, request) ??
    (asOf === null ? null : refusalOf('--as-of', () => scoreIpAsn({}, { asOf }))) ??
    refusalOf('--year', () => scoreIpAsn({ year }, { asOf: SOME_DAY }));
  return problem === null ? { ...request, year, person, svg: own.svg ?? null } : { problem };
};
