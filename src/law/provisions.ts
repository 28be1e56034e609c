/**
 * The registry of provisions: what each one says, in our own words, and which functions encode it. Ids are literal types,
 * so a citation of what does not exist does not compile. A rule imports the type only; the texts load with the prose.
 */
import type { Bilingual } from './citation.js';

/** The functions of the library that answer a question. */
export type QuestionFunction = 'assessEligibility' | 'computeServiceBond' | 'assessResignation' | 'assessExtension';

export interface Provision extends Bilingual {
  /** The functions that decide by this provision; each has article cases to prove it. Empty for one that is only cited. */
  readonly encodedBy: readonly QuestionFunction[];
}

const eligibility = ['assessEligibility'] as const;
const bond = ['computeServiceBond'] as const;
const resignation = ['assessResignation'] as const;
const extension = ['assessExtension'] as const;
const cited = [] as const;

export const provisions = {
  'pupr-2-2023/1.13': {
    id: 'Tugas Belajar diberikan kepada PNS, bukan kepada PPPK atau CPNS',
    en: 'A study assignment is given to PNS, not to PPPK or CPNS',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.a': {
    id: 'Masa kerja minimal sejak pengangkatan sebagai PNS',
    en: 'Minimum service since the appointment as PNS',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.b': {
    id: 'Sisa masa kerja sebelum batas usia pensiun cukup untuk studi dan ikatan dinas',
    en: 'Remaining service before retirement covers the study and the service bond',
    encodedBy: cited,
  },
  'pupr-2-2023/28.b.1': {
    id: 'Sisa masa kerja bagi yang dibebaskan dari tugas jabatan, dalam kelipatan waktu normatif',
    en: 'Remaining service of those released from duties, as a multiple of the normative study time',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.b.2': {
    id: 'Sisa masa kerja bagi yang tetap menjalankan tugas jabatan, dalam kelipatan waktu normatif',
    en: 'Remaining service of those who stay in post, as a multiple of the normative study time',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.c': {
    id: 'Latar belakang pendidikan, pengalaman, atau jabatan sesuai dengan Program Studi',
    en: 'Education, experience or post fits the study programme',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.d.1': {
    id: 'Tidak sedang diperiksa karena pelanggaran disiplin atau tindak pidana',
    en: 'Not under examination for a breach of discipline or a crime',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.d.2': {
    id: 'Tidak sedang menjalani pidana penjara atau kurungan, atau hukuman disiplin sedang atau berat',
    en: 'Not serving a prison or confinement sentence, or a medium or heavy disciplinary penalty',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.d.3': {
    id: 'Tidak sedang cuti di luar tanggungan negara atau diberhentikan sementara',
    en: 'Not on leave outside state cost and not temporarily dismissed',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.e.1': {
    id: 'Tidak pernah dijatuhi hukuman disiplin tingkat sedang atau berat',
    en: 'Never given a disciplinary penalty of medium level or above',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.e.2': {
    id: 'Tidak pernah dijatuhi pidana penjara atau kurungan oleh pengadilan',
    en: 'Never sentenced to prison or confinement by a court',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.e.3': {
    id: 'Tidak ada pembatalan atau penghentian Tugas Belajar tanpa alasan yang sah dalam jangka waktu larangan',
    en: 'No study assignment cancelled or stopped without lawful reason within the barring period',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.f': {
    id: 'Sehat jasmani dan rohani menurut surat keterangan dokter',
    en: 'Physically and mentally healthy by a doctor’s letter',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.g': {
    id: 'Penilaian kinerja tahun-tahun terakhir bernilai baik',
    en: 'Performance in the last years assessed as good',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.h': {
    id: 'Diusulkan oleh pejabat yang berwenang mengusulkan',
    en: 'Proposed by the official entitled to propose',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.i': {
    id: 'Rekomendasi pejabat pimpinan tinggi madya untuk program doktoral dan biaya mandiri',
    en: 'A recommendation of the pimpinan tinggi madya official for doctoral and self-funded study',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.j': {
    id: 'Memenuhi persyaratan dan lulus seleksi perguruan tinggi atau pemberi beasiswa',
    en: 'Meets the conditions and passes the selection of the university or scholarship body',
    encodedBy: eligibility,
  },
  'pupr-2-2023/28.k': {
    id: 'Yang lulus seleksi menandatangani perjanjian dan menyerahkan berkas',
    en: 'Those who pass the selection sign the agreement and hand in their papers',
    encodedBy: eligibility,
  },
  'pupr-2-2023/29': {
    id: 'Bekerja kembali lebih dahulu sebelum melanjutkan ke jenjang yang lebih tinggi',
    en: 'Back at work first before going on to a higher level',
    encodedBy: eligibility,
  },
  'pupr-2-2023/37.2.d': {
    id: 'Ikatan dinas setelah menyelesaikan Tugas Belajar',
    en: 'The service bond after finishing a study assignment',
    encodedBy: cited,
  },
  'pupr-2-2023/37.2.d.1': {
    id: 'Ikatan dinas bagi yang dibebaskan dari tugas jabatan',
    en: 'The service bond of those released from duties',
    encodedBy: bond,
  },
  'pupr-2-2023/37.2.d.2': {
    id: 'Ikatan dinas bagi yang tidak dibebaskan dari tugas jabatan',
    en: 'The service bond of those who stayed in post',
    encodedBy: bond,
  },
  'pupr-2-2023/37.2.d.3': {
    id: 'Ikatan dinas bagi yang belajar dengan biaya mandiri dan dibebaskan dari tugas jabatan',
    en: 'The service bond of the self-funded who were released from duties',
    encodedBy: bond,
  },
  'pupr-2-2023/37.2.e': {
    id: 'Selama ikatan dinas PNS tidak boleh mengajukan pengunduran diri',
    en: 'During the bond a PNS may not ask to resign',
    encodedBy: ['computeServiceBond', 'assessResignation'],
  },
  'pupr-2-2023/38.1': {
    id: 'Tugas Belajar berlangsung dalam jangka waktu tertentu',
    en: 'A study assignment runs for a set period',
    encodedBy: extension,
  },
  'pupr-2-2023/38.2': {
    id: 'Jangka waktu Tugas Belajar mengikuti waktu normatif Program Studi',
    en: 'The period of a study assignment is the normative time of the programme',
    encodedBy: extension,
  },
  'pupr-2-2023/38.3': {
    id: 'Batas perpanjangan jangka waktu Tugas Belajar',
    en: 'The limit of extending a study assignment',
    encodedBy: extension,
  },
  'pupr-2-2023/38.4': {
    id: 'Perpanjangan memerlukan salah satu alasan yang ditentukan',
    en: 'An extension needs one of the grounds provided',
    encodedBy: cited,
  },
  'pupr-2-2023/38.4.a': {
    id: 'Alasan perpanjangan: perubahan sistem studi atau perkuliahan',
    en: 'Ground for extension: a change in the study or lecture system',
    encodedBy: extension,
  },
  'pupr-2-2023/38.4.b': {
    id: 'Alasan perpanjangan: dana Tugas Belajar terlambat diterima',
    en: 'Ground for extension: study funds received late',
    encodedBy: extension,
  },
  'pupr-2-2023/38.4.c': {
    id: 'Alasan perpanjangan: tugas akhir tertunda karena keadaan di luar kemampuan PNS',
    en: 'Ground for extension: the final work delayed beyond the person’s control',
    encodedBy: extension,
  },
  'pupr-2-2023/38.5': {
    id: 'Force majeure yang dinyatakan pejabat berwenang mengesampingkan batas dan alasan perpanjangan',
    en: 'Force majeure declared by the competent official sets limit and grounds aside',
    encodedBy: extension,
  },
  'pupr-2-2023/38.6': {
    id: 'Perpanjangan masa studi dapat diberikan karena force majeure',
    en: 'The study may be extended because of force majeure',
    encodedBy: cited,
  },
  'pupr-2-2023/38.7': {
    id: 'PPK menetapkan perpanjangan berdasarkan persetujuan pemberi bantuan atau donor',
    en: 'The PPK sets the extension on the agreement of the funding body or donor',
    encodedBy: extension,
  },
  'pupr-2-2023/38.8': {
    id: 'PPK mencabut status Tugas Belajar bila studi tidak selesai setelah perpanjangan',
    en: 'The PPK revokes the study assignment when it is not finished after an extension',
    encodedBy: extension,
  },
  'pupr-2-2023/38.9': {
    id: 'Perpanjangan dihitung dalam keseluruhan jangka waktu Tugas Belajar',
    en: 'Extensions count in the whole period of the study assignment',
    encodedBy: bond,
  },
  'pupr-2-2023/39.1.c': {
    id: 'Sanksi: pengembalian seluruh biaya pendidikan',
    en: 'Sanction: repayment of all costs of the education',
    encodedBy: cited,
  },
  'pupr-2-2023/39.3': {
    id: 'Sanksi tidak diberlakukan bagi yang mengalami force majeure',
    en: 'No sanction for those hindered by force majeure',
    encodedBy: resignation,
  },
  'pupr-2-2023/39.4.e': {
    id: 'Mundur sebagai PNS sebelum ikatan dinas berakhir dikenai pengembalian biaya',
    en: 'Resigning as PNS before the bond has ended leads to repayment of costs',
    encodedBy: resignation,
  },
  'pupr-2-2023/40': {
    id: 'Keadaan yang termasuk force majeure',
    en: 'What counts as force majeure',
    encodedBy: cited,
  },
  'pupr-2-2023/40.a': {
    id: 'Force majeure: sakit yang membuat studi tidak mungkin diteruskan, dengan pernyataan dokter',
    en: 'Force majeure: illness that makes going on impossible, with a doctor’s statement',
    encodedBy: extension,
  },
  'pupr-2-2023/40.b': {
    id: 'Force majeure: bencana alam maupun nonalam',
    en: 'Force majeure: a natural or nonnatural disaster',
    encodedBy: extension,
  },
  'pupr-2-2023/40.c': {
    id: 'Force majeure: meninggal dunia',
    en: 'Force majeure: death',
    encodedBy: extension,
  },
  'pupr-2-2023/81': {
    id: 'Peraturan berlaku sejak diundangkan, 13 Januari 2023',
    en: 'The regulation is in force from its promulgation on 13 January 2023',
    encodedBy: ['assessEligibility', 'computeServiceBond', 'assessResignation', 'assessExtension'],
  },
  'uu-20-2023/55': {
    id: 'Batas usia pensiun jabatan manajerial dan nonmanajerial',
    en: 'Retirement ages of managerial and nonmanagerial posts',
    encodedBy: cited,
  },
  'pp-11-2017/239': {
    id: 'Batas usia pensiun PNS, termasuk jabatan fungsional',
    en: 'Retirement ages of PNS, functional posts included',
    encodedBy: cited,
  },
  'uu-14-2005': { id: 'Batas usia pensiun guru dan dosen', en: 'Retirement ages of guru and dosen', encodedBy: cited },
  'uu-11-2019': {
    id: 'Batas usia pensiun peneliti dan perekayasa',
    en: 'Retirement ages of peneliti and perekayasa',
    encodedBy: cited,
  },
  'uu-49-2009': { id: 'Batas usia pensiun panitera', en: 'Retirement ages of panitera', encodedBy: cited },
  'permendikbudristek-53-2023': {
    id: 'Masa tempuh kurikulum pendidikan tinggi',
    en: 'Curriculum time of higher education',
    encodedBy: cited,
  },
} as const satisfies Record<string, Provision>;

export type ProvisionId = keyof typeof provisions;
