/** What programs say of files, rows and cells, in both languages. */
import type { Locale } from 'bangkom';
import type { FileProblem } from './csv.js';
import type { Issue, RefusedRow } from './rows.js';

/** Where the day of the decisions comes from. */
export type AsOfSource = 'sample' | 'option' | 'clock';

/** A date as readers of the language write it; as SIASN does in Indonesian. */
export const writeDate = (date: string, locale: Locale): string =>
  locale === 'en' ? date : date.split('-').reverse().join('-');

/** A number as readers of the language write it. */
export const writeNumber = (value: number | string, locale: Locale): string =>
  locale === 'en' ? String(value) : String(value).replace('.', ',');

type Say = (detail: string) => string;

const PROBLEMS_ID: Readonly<Record<string, Say>> = {
  'nip-as-number': () => 'NIP tersimpan sebagai angka dan digitnya hilang; simpan kolomnya sebagai teks',
  'impossible-nip': () => 'bukan NIP: 18 digit, diawali tanggal lahir yang ada di kalender',
  'not-a-date': () => 'bukan tanggal; tulis dd-mm-yyyy atau yyyy-mm-dd',
  'impossible-date': () => 'tanggal ini tidak ada di kalender (1900 sampai 2199)',
  'not-yes-or-no': () => 'bukan ya atau tidak',
  'unknown-code': (options) => `bukan salah satu dari: ${options}`,
  'not-a-whole-number': () => 'bukan bilangan bulat',
  'out-of-range': (range) => `di luar rentang ${range}`,
  'not-an-item': () => 'bukan butir daftar; pisahkan butir dengan |, tulis - bila tidak ada',
  'given-twice': () => 'fakta ini sudah diisi di kolom lain',
  'end-before-start': () => 'lebih awal daripada tanggal yang mendahuluinya',
  'too-long': () => 'masa studi lebih dari 20 tahun',
  'after-as-of': () => 'riwayat yang terjadi sesudah tanggal penilaian',
  too_big: () => 'terlalu banyak',
  'no-nip': () => 'NIP kosong, sehingga tidak diketahui baris ini milik siapa',
  'impossible-hours': () => 'bukan JP; tulis angka dari 0 sampai 10000, paling banyak dua desimal, tanpa titik ribuan',
  'too-many-rows': (most) => `lebih dari ${most} baris untuk satu orang`,
  'impossible-score': () => 'bukan nilai; tulis angka, tanpa titik ribuan',
  'impossible-value': () => 'bukan nilai; tulis angka dari 0 sampai 100, paling banyak enam desimal',
  'outside-scale': (range) => `di luar skala nilai ${range}`,
  contradictory: () => 'bertentangan dengan isian lain di baris yang sama',
  'nip-twice': (line) => `NIP ini sudah ada di baris ${line}, yang dipakai`,
  'too-many-people': (most) => `lebih dari ${most} orang dalam satu laporan`,
  'none-beside-record': () => 'ditulis tidak ada pelatihan, tetapi kolom pelatihan lain terisi',
  'field-count': (counts) => `jumlah isian tidak sama dengan jumlah kolom (${counts})`,
  'quote-not-closed': () =>
    'tanda kutip dibuka di sini dan tidak pernah ditutup; baris ini dan semua baris sesudahnya tidak terbaca',
};

const PROBLEMS_EN: Readonly<Record<string, Say>> = {
  'nip-as-number': () => 'the NIP was stored as a number and lost its digits; store the column as text',
  'impossible-nip': () => 'not a NIP: 18 digits that begin with a birth date of the calendar',
  'not-a-date': () => 'not a date; write dd-mm-yyyy or yyyy-mm-dd',
  'impossible-date': () => 'no such date in the calendar (1900 to 2199)',
  'not-yes-or-no': () => 'neither ya nor tidak',
  'unknown-code': (options) => `not one of: ${options}`,
  'not-a-whole-number': () => 'not a whole number',
  'out-of-range': (range) => `outside the range ${range}`,
  'not-an-item': () => 'not an item of a list; divide items by |, write - when there is none',
  'given-twice': () => 'this fact is already given in another column',
  'end-before-start': () => 'earlier than the date that comes before it',
  'too-long': () => 'a study of more than 20 years',
  'after-as-of': () => 'history that happens after the day of the decision',
  too_big: () => 'too many',
  'no-nip': () => 'the NIP is empty, so whose row it is is not known',
  'impossible-hours': () => 'not JP; write a number from 0 to 10000, at most two decimals, no thousands separator',
  'too-many-rows': (most) => `more than ${most} rows for one person`,
  'impossible-score': () => 'not a score; write a number, no thousands separator',
  'impossible-value': () => 'not a value; write a number from 0 to 100, at most six decimals',
  'outside-scale': (range) => `outside the scale ${range}`,
  contradictory: () => 'contradicts another cell of the same row',
  'nip-twice': (line) => `this NIP stands on line ${line} already, which is the one that counts`,
  'too-many-people': (most) => `more than ${most} people in one report`,
  'none-beside-record': () => 'says that there is no training, yet other training columns are filled in',
  'field-count': (counts) => `not as many fields as there are columns (${counts})`,
  'quote-not-closed': () => 'a quote is opened here and never closed; neither this row nor any after it could be read',
};

const PROBLEMS: Readonly<Record<Locale, Readonly<Record<string, Say>>>> = { id: PROBLEMS_ID, en: PROBLEMS_EN };

/** What is wrong with a cell, in a sentence without a full stop. */
export const problemReason = ({ code, detail, example, item }: Issue, locale: Locale): string => {
  const told = PROBLEMS[locale][code]?.(detail) ?? detail;
  const reason = item === undefined ? told : `${COMMON_WORDS[locale].item(item)}: ${told}`;
  return example === undefined ? reason : `${reason}; ${COMMON_WORDS[locale].example(example)}`;
};

export const fileProblem = (problem: FileProblem, file: string, locale: Locale): string => {
  const id = locale === 'id';
  switch (problem.code) {
    case 'file-missing':
      return id ? `berkas tidak ada: ${file}` : `no such file: ${file}`;
    case 'file-unreadable':
      return id ? `berkas tidak dapat dibaca: ${file} (${problem.reason})` : `cannot read ${file} (${problem.reason})`;
    case 'file-unwritable':
      return id
        ? `berkas tidak dapat ditulis: ${file} (${problem.reason})`
        : `cannot write ${file} (${problem.reason})`;
    case 'file-empty':
      return id ? `berkas kosong: ${file}` : `the file is empty: ${file}`;
    case 'not-utf-8':
      return id ? `bukan teks UTF-8: ${file}; simpan sebagai CSV UTF-8` : `not UTF-8 text: ${file}; save as CSV UTF-8`;
    case 'no-known-column':
      return id
        ? `tidak ada kolom yang dikenal di baris judul ${file}; lihat docs/columns.md`
        : `no column of ${file} is known; see docs/columns.md`;
    case 'no-nip-column':
      return id ? `kolom wajib nip tidak ada: ${file}` : `the required column nip is missing: ${file}`;
    case 'column-twice':
      return id
        ? `kolom ${problem.column} ada dua kali: ${file}`
        : `the column ${problem.column} stands there twice: ${file}`;
  }
};

const asOfSourceId: Readonly<Record<AsOfSource, string>> = {
  sample: 'tanggal tetap data contoh',
  option: '--as-of',
  clock: 'hari ini menurut komputer ini',
};

const asOfSourceEn: Readonly<Record<AsOfSource, string>> = {
  sample: 'the fixed date of the sample data',
  option: '--as-of',
  clock: 'today by the clock of this computer',
};

/** What every report says around its rows. */
export const COMMON_WORDS = {
  id: {
    file: (file: string) => `Berkas : ${file}`,
    asOf: (date: string, source: AsOfSource) => `Per    : ${date} (${asOfSourceId[source]})`,
    line: (line: number) => `baris ${line}`,
    item: (item: number) => `butir ke-${item}`,
    cell: (column: string, cell: string) => `kolom ${column}, isi "${cell}"`,
    more: (count: number) => `+${count} lagi`,
    missing: (facts: string) => `belum diisi: ${facts}`,
    example: (written: string) => `contoh: ${written}`,
    summary: 'Ringkasan',
    rows: 'Baris data',
    refused: 'tidak diputus (salah isi)',
    refusedLines: 'Baris yang perlu diperbaiki',
    blank: 'Baris kosong, dilewati',
    unknownColumns: (names: string) => `kolom tidak dikenal, tidak dibaca: ${names}`,
    progress: (rows: number) => `${rows} baris dibaca`,
    refusedCount: (refused: number, rows: number) => `${refused} dari ${rows} baris tidak diputus; lihat tanda ✗`,
  },
  en: {
    file: (file: string) => `File  : ${file}`,
    asOf: (date: string, source: AsOfSource) => `As of : ${date} (${asOfSourceEn[source]})`,
    line: (line: number) => `line ${line}`,
    item: (item: number) => `item ${item}`,
    cell: (column: string, cell: string) => `column ${column}, cell "${cell}"`,
    more: (count: number) => `+${count} more`,
    missing: (facts: string) => `not filled in: ${facts}`,
    example: (written: string) => `for example: ${written}`,
    summary: 'Summary',
    rows: 'Rows',
    refused: 'not decided (wrong data)',
    refusedLines: 'Lines to correct',
    blank: 'Blank lines, skipped',
    unknownColumns: (names: string) => `unknown columns, not read: ${names}`,
    progress: (rows: number) => `${rows} rows read`,
    refusedCount: (refused: number, rows: number) => `${refused} of ${rows} rows were not decided; look for ✗`,
  },
} as const;

/** The lines that tell what is wrong with a row; the caller says first whose it is. */
export const problemLines = (issues: readonly Issue[], locale: Locale): string[] =>
  issues.map((issue) => {
    const place = issue.column === null ? '' : `${COMMON_WORDS[locale].cell(issue.column, issue.cell ?? '')}: `;
    return `    ${place}${problemReason(issue, locale)}`;
  });

/** A row that is wrong, and what becomes of it. */
export const refusedText = ({ line, nip, issues }: RefusedRow, fate: string, locale: Locale): string => {
  const who = nip === null ? '' : ` (NIP ${nip})`;
  return [`✗ ${COMMON_WORDS[locale].line(line)}${who}: ${fate}`, ...problemLines(issues, locale)].join('\n');
};

/** The same for programs. */
export const problemDocuments = (issues: readonly Issue[], locale: Locale) =>
  issues.map((issue) => ({
    column: issue.column,
    cell: issue.cell,
    code: issue.code,
    reason: problemReason(issue, locale),
  }));

export const refusedDocument = ({ line, nip, issues }: RefusedRow, locale: Locale) => ({
  line,
  nip,
  errors: problemDocuments(issues, locale),
});

/** Documents as a list of JSON, one a line. */
export const listOf = (documents: readonly unknown[]): string =>
  documents.map((document) => `\n${JSON.stringify(document)}`).join(',');

/** The lines to correct, the first of them one by one. */
export const linesToCorrect = (lines: readonly number[], count: number, locale: Locale): string => {
  const words = COMMON_WORDS[locale];
  const unlisted = count - lines.length;
  return `${words.refusedLines}: ${[...lines, ...(unlisted > 0 ? [words.more(unlisted)] : [])].join(', ')}`;
};
