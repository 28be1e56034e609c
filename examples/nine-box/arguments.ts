/** What the user asked for on the command line. */
import { resolve } from 'node:path';
import type { Locale } from 'bangkom';
import { placeTalent } from 'bangkom/talent';
import { type Request, readRequest, refusalOf } from '../shared/arguments.js';

/** Where the levels of a scale begin, as decimal text; a cut-off belongs to the level above it. */
export interface CutOffs {
  readonly min: string;
  readonly middleFrom: string;
  readonly highFrom: string;
  readonly max: string;
}

/** The cut-offs of one axis, and whether the user gave them. */
export interface Scale {
  readonly cutOffs: CutOffs;
  readonly source: 'example' | 'option';
}

export interface Scales {
  readonly performance: Scale;
  readonly potential: Scale;
}

export interface NineBoxRequest extends Request {
  readonly scales: Scales;
  /** How many people of the talent pool are listed. */
  readonly pool: number;
  /** The file that the picture is written to; `null` when none is. */
  readonly svg: string | null;
}

/** The cut-offs of this example and of nobody else: agencies lay down their own. */
const EXAMPLE: Readonly<Record<keyof Scales, CutOffs>> = {
  performance: { min: '0', middleFrom: '70', highFrom: '90', max: '100' },
  potential: { min: '0', middleFrom: '60', highFrom: '80', max: '100' },
};

const POOL = 20;
const SVG = 'nine-box.svg';

const USAGE_ID = `Pemakaian: npm run nine-box -- [berkas.csv] [pilihan]

  berkas.csv          nilai atau tingkat kinerja dan potensi, satu baris satu pegawai (bawaan: 1.000 pegawai rekaan)
  --cut-offs-kinerja ANGKA,ANGKA
                      nilai kinerja terendah untuk "sesuai" dan "di atas ekspektasi" pada skala 0 sampai 100, atau empat
                      angka: nilai terendah, kedua batas, nilai tertinggi (bawaan contoh ini: 70,90)
  --cut-offs-potensi ANGKA,ANGKA
                      begitu pula untuk potensi "menengah" dan "tinggi" (bawaan contoh ini: 60,80)
  --pool N            banyaknya anggota kelompok talenta yang dirinci (bawaan: 20)
  --svg BERKAS        berkas gambar matriks (bawaan: nine-box.svg di folder ini)
  --as-of TANGGAL     tanggal penilaian, dd-mm-yyyy atau yyyy-mm-dd (bawaan: hari ini; data contoh: 2026-07-01)
  --locale id|en      bahasa laporan dan gambar (bawaan: id)
  --json              satu dokumen JSON, tanpa gambar; pakai "npm --silent run nine-box -- --json"
  --help              tulisan ini

Batas nilai tidak ditetapkan oleh peraturan; batas bawaan hanya milik contoh ini. Desimal pada batas ditulis dengan titik.
Kode keluar: 0 semua baris terbaca, 1 ada baris yang salah isi, 2 berkas atau pilihan tidak dapat dipakai.
Kolom berkas: docs/columns.md
`;

const USAGE_EN = `Usage: npm run nine-box -- [file.csv] [options]

  file.csv            scores or levels of performance and potential, one employee a row (default: 1,000 invented ones)
  --cut-offs-kinerja NUMBER,NUMBER
                      lowest performance scores of "as expected" and "above expectation" on a scale of 0 to 100, or four
                      numbers: lowest score, both cut-offs, highest score (default of this example: 70,90)
  --cut-offs-potensi NUMBER,NUMBER
                      the same for "medium" and "high" potential (default of this example: 60,80)
  --pool N            how many of the talent pool are listed (default: 20)
  --svg FILE          file for the picture of the matrix (default: nine-box.svg in this folder)
  --as-of DATE        day of the decisions, dd-mm-yyyy or yyyy-mm-dd (default: today; sample data: 2026-07-01)
  --locale id|en      language of report and picture (default: id)
  --json              one JSON document and no picture; use "npm --silent run nine-box -- --json"
  --help              this text

No law sets cut-offs; the default ones are this example's alone. Decimals of cut-offs are written with a point.
Exit code: 0 every row was read, 1 some rows were wrong, 2 the file or an option could not be used.
Columns of the file: docs/columns.md
`;

export const usage = (locale: Locale): string => (locale === 'id' ? USAGE_ID : USAGE_EN);

/** A day on which any cut-offs can be asked about. */
const SOME_DAY = '2026-01-01';

const scaleOf = (written: string | undefined, axis: keyof Scales): Scale | null => {
  const example = EXAMPLE[axis];
  if (written === undefined) return { cutOffs: example, source: 'example' };
  const numbers = written.split(',').map((number) => number.trim());
  const [min = '', middleFrom = '', highFrom = '', max = ''] =
    numbers.length === 2 ? [example.min, ...numbers, example.max] : numbers;
  if (numbers.length !== 2 && numbers.length !== 4) return null;
  return { cutOffs: { min, middleFrom, highFrom, max }, source: 'option' };
};

/** A count of people as it is written; `null` for anything else. */
const countIn = (written: string): number | null => (/^\d{1,6}$/.test(written) ? Number(written) : null);

/** What is wrong with where the picture is to go. */
const svgProblem = (svg: string | undefined, { file, json }: Request): string | null => {
  if (svg === undefined) return null;
  if (json) return '--svg: without --json';
  if (svg === '') return '--svg: 1 file';
  return file !== null && resolve(svg) === resolve(file) ? `--svg: ${svg} = ${file}` : null;
};

export const readArguments = (argv: readonly string[]): NineBoxRequest | { readonly problem: string } => {
  const read = readRequest(argv, ['cut-offs-kinerja', 'cut-offs-potensi', 'pool', 'svg']);
  if ('problem' in read) return read;
  const { request, own } = read;
  const { asOf, json } = request;
  const performance = scaleOf(own['cut-offs-kinerja'], 'performance');
  const potential = scaleOf(own['cut-offs-potensi'], 'potential');
  if (performance === null) return { problem: '--cut-offs-kinerja: 70,90 | 0,70,90,100' };
  if (potential === null) return { problem: '--cut-offs-potensi: 60,80 | 0,60,80,100' };
  const pool = own.pool === undefined ? POOL : countIn(own.pool);
  if (pool === null) return { problem: '--pool: 0-999999' };
  const problem =
    svgProblem(own.svg, request) ??
    (asOf === null ? null : refusalOf('--as-of', () => placeTalent({}, { asOf }))) ??
    refusalOf('--cut-offs-kinerja', () => placeTalent({ performanceScale: performance.cutOffs }, { asOf: SOME_DAY })) ??
    refusalOf('--cut-offs-potensi', () => placeTalent({ potentialScale: potential.cutOffs }, { asOf: SOME_DAY }));
  if (problem !== null) return { problem };
  return { ...request, scales: { performance, potential }, pool, svg: json ? null : (own.svg ?? SVG) };
};
