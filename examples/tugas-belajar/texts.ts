/** Every word that the program says, in both languages. */
import type { EligibilityProvision, EligibilityVerdict, Locale } from 'bangkom';
import type { Issue } from './columns.js';
import type { FileProblem } from './read-candidates.js';

/** Where the day of the decisions comes from. */
export type AsOfSource = 'sample' | 'option' | 'clock';

/** A provision that is not met, in a few words that fit a column. */
const SHORT_REASONS: Readonly<Record<EligibilityProvision, Readonly<Record<Locale, string>>>> = {
  'pupr-2-2023/1.13': { id: 'bukan PNS', en: 'not a PNS' },
  'pupr-2-2023/28.a': { id: 'masa kerja kurang', en: 'too little service' },
  'pupr-2-2023/28.b': { id: 'sisa masa kerja kurang', en: 'retires too soon' },
  'pupr-2-2023/28.b.1': { id: 'sisa masa kerja kurang', en: 'retires too soon' },
  'pupr-2-2023/28.b.2': { id: 'sisa masa kerja kurang', en: 'retires too soon' },
  'pupr-2-2023/28.c': { id: 'tidak sesuai prodi', en: 'does not fit programme' },
  'pupr-2-2023/28.d.1': { id: 'sedang diperiksa', en: 'under examination' },
  'pupr-2-2023/28.d.2': { id: 'menjalani hukuman', en: 'serving a penalty' },
  'pupr-2-2023/28.d.3': { id: 'cuti/berhenti sementara', en: 'leave or suspension' },
  'pupr-2-2023/28.e.1': { id: 'pernah dihukum disiplin', en: 'disciplinary record' },
  'pupr-2-2023/28.e.2': { id: 'pernah dipidana', en: 'criminal record' },
  'pupr-2-2023/28.e.3': { id: 'tugas belajar dihentikan', en: 'study stopped before' },
  'pupr-2-2023/28.f': { id: 'kesehatan', en: 'health' },
  'pupr-2-2023/28.g': { id: 'penilaian kinerja', en: 'performance' },
  'pupr-2-2023/28.h': { id: 'pengusul', en: 'proposer' },
  'pupr-2-2023/28.i': { id: 'rekomendasi', en: 'recommendation' },
  'pupr-2-2023/28.j': { id: 'seleksi', en: 'selection' },
  'pupr-2-2023/28.k': { id: 'perjanjian/berkas', en: 'agreement or papers' },
  'pupr-2-2023/29': { id: 'jeda antarstudi', en: 'time between studies' },
};

export const shortReason = (provision: EligibilityProvision, locale: Locale): string =>
  SHORT_REASONS[provision][locale];

const VERDICTS: Readonly<Record<EligibilityVerdict, Readonly<Record<Locale, string>>>> = {
  eligible: { id: 'memenuhi', en: 'eligible' },
  ineligible: { id: 'tidak memenuhi', en: 'ineligible' },
  undetermined: { id: 'belum pasti', en: 'undetermined' },
};

export const verdictName = (verdict: EligibilityVerdict, locale: Locale): string => VERDICTS[verdict][locale];

/** A date as readers of the language write it; as SIASN does in Indonesian. */
export const writeDate = (date: string, locale: Locale): string =>
  locale === 'en' ? date : date.split('-').reverse().join('-');

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
  'field-count': (counts) => `not as many fields as there are columns (${counts})`,
  'quote-not-closed': () => 'a quote is opened here and never closed; neither this row nor any after it could be read',
};

const PROBLEMS: Readonly<Record<Locale, Readonly<Record<string, Say>>>> = { id: PROBLEMS_ID, en: PROBLEMS_EN };

/** What is wrong with a cell, in a sentence without a full stop. */
export const problemReason = ({ code, detail, example }: Issue, locale: Locale): string => {
  const reason = PROBLEMS[locale][code]?.(detail) ?? detail;
  return example === undefined ? reason : `${reason}; ${WORDS[locale].example(example)}`;
};

export const fileProblem = (problem: FileProblem, file: string, locale: Locale): string => {
  const id = locale === 'id';
  switch (problem.code) {
    case 'file-missing':
      return id ? `berkas tidak ada: ${file}` : `no such file: ${file}`;
    case 'file-unreadable':
      return id ? `berkas tidak dapat dibaca: ${file} (${problem.reason})` : `cannot read ${file} (${problem.reason})`;
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

/** What is said around the rows. */
export const WORDS = {
  id: {
    title: 'Calon peserta Tugas Belajar menurut Permen PUPR 2/2023',
    file: (file: string) => `Berkas : ${file}`,
    asOf: (date: string, source: AsOfSource) => `Per    : ${date} (${asOfSourceId[source]})`,
    assumed:
      'Ikatan dinas dihitung seandainya studi selesai pada hari terakhir yang direncanakan; batas studi dengan seluruh\n' +
      'perpanjangan Pasal 38 ayat (3), tanpa force majeure.',
    heads: ['NIP', 'Putusan', 'Alasan', 'Ikatan dinas sampai', 'Batas studi'],
    line: (line: number) => `baris ${line}`,
    cell: (column: string, cell: string) => `kolom ${column}, isi "${cell}"`,
    notDecided: 'tidak diputus',
    more: (count: number) => `+${count} lagi`,
    missing: (facts: string) => `belum diisi: ${facts}`,
    from: (date: string) => `terpenuhi mulai ${date}`,
    eitherWay: (citations: string) => `salah satu pasti tidak terpenuhi: ${citations}`,
    example: (written: string) => `contoh: ${written}`,
    sameNip: (line: number) => `NIP sama dengan baris ${line}`,
    birthDate: (date: string) => `tanggal lahir ${date} bukan yang tercantum dalam NIP; tanggal lahir yang dipakai`,
    beyond: '* melampaui batas usia pensiun',
    summary: 'Ringkasan',
    rows: 'Baris data',
    refused: 'tidak diputus (salah isi)',
    refusedLines: 'Baris yang perlu diperbaiki',
    sameNips: 'NIP yang berulang',
    blank: 'Baris kosong, dilewati',
    reasons: 'Syarat yang paling sering tidak terpenuhi',
    facts: 'Fakta yang paling sering belum diisi',
    unknownColumns: (names: string) => `kolom tidak dikenal, tidak dibaca: ${names}`,
    progress: (rows: number) => `${rows} baris dibaca`,
    refusedCount: (refused: number, rows: number) => `${refused} dari ${rows} baris tidak diputus; lihat tanda ✗`,
  },
  en: {
    title: 'Candidates for Tugas Belajar under Permen PUPR 2/2023',
    file: (file: string) => `File  : ${file}`,
    asOf: (date: string, source: AsOfSource) => `As of : ${date} (${asOfSourceEn[source]})`,
    assumed:
      'The bond is reckoned as if the study is finished on its planned last day; the latest end of study with every\n' +
      'extension of Article 38 paragraph (3), without force majeure.',
    heads: ['NIP', 'Verdict', 'Reasons', 'Bound until', 'Latest end'],
    line: (line: number) => `line ${line}`,
    cell: (column: string, cell: string) => `column ${column}, cell "${cell}"`,
    notDecided: 'not decided',
    more: (count: number) => `+${count} more`,
    missing: (facts: string) => `not filled in: ${facts}`,
    from: (date: string) => `met from ${date}`,
    eitherWay: (citations: string) => `one of these is not met in any case: ${citations}`,
    example: (written: string) => `for example: ${written}`,
    sameNip: (line: number) => `the same NIP as line ${line}`,
    birthDate: (date: string) => `the birth date ${date} is not the one in the NIP; the birth date was used`,
    beyond: '* past the retirement age',
    summary: 'Summary',
    rows: 'Rows',
    refused: 'not decided (wrong data)',
    refusedLines: 'Lines to correct',
    sameNips: 'Repeated NIP',
    blank: 'Blank lines, skipped',
    reasons: 'Requirements most often not met',
    facts: 'Facts most often not filled in',
    unknownColumns: (names: string) => `unknown columns, not read: ${names}`,
    progress: (rows: number) => `${rows} rows read`,
    refusedCount: (refused: number, rows: number) => `${refused} of ${rows} rows were not decided; look for ✗`,
  },
} as const;
