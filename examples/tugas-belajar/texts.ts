/** Every word that the program says, in both languages. */
import type { EligibilityProvision, EligibilityVerdict, Locale } from 'bangkom';
import { COMMON_WORDS } from '../shared/texts.js';

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

/** What is said around the rows. */
export const WORDS = {
  id: {
    ...COMMON_WORDS.id,
    title: 'Calon peserta Tugas Belajar menurut Permen PUPR 2/2023',
    assumed:
      'Ikatan dinas dihitung seandainya studi selesai pada hari terakhir yang direncanakan; batas studi dengan seluruh\n' +
      'perpanjangan Pasal 38 ayat (3), tanpa force majeure.',
    heads: ['NIP', 'Putusan', 'Alasan', 'Ikatan dinas sampai', 'Batas studi'],
    notDecided: 'tidak diputus',
    from: (date: string) => `terpenuhi mulai ${date}`,
    eitherWay: (citations: string) => `salah satu pasti tidak terpenuhi: ${citations}`,
    sameNip: (line: number) => `NIP sama dengan baris ${line}`,
    birthDate: (date: string) => `tanggal lahir ${date} bukan yang tercantum dalam NIP; tanggal lahir yang dipakai`,
    beyond: '* melampaui batas usia pensiun',
    sameNips: 'NIP yang berulang',
    reasons: 'Syarat yang paling sering tidak terpenuhi',
    facts: 'Fakta yang paling sering belum diisi',
  },
  en: {
    ...COMMON_WORDS.en,
    title: 'Candidates for Tugas Belajar under Permen PUPR 2/2023',
    assumed:
      'The bond is reckoned as if the study is finished on its planned last day; the latest end of study with every\n' +
      'extension of Article 38 paragraph (3), without force majeure.',
    heads: ['NIP', 'Verdict', 'Reasons', 'Bound until', 'Latest end'],
    notDecided: 'not decided',
    from: (date: string) => `met from ${date}`,
    eitherWay: (citations: string) => `one of these is not met in any case: ${citations}`,
    sameNip: (line: number) => `the same NIP as line ${line}`,
    birthDate: (date: string) => `the birth date ${date} is not the one in the NIP; the birth date was used`,
    beyond: '* past the retirement age',
    sameNips: 'Repeated NIP',
    reasons: 'Requirements most often not met',
    facts: 'Facts most often not filled in',
  },
} as const;
