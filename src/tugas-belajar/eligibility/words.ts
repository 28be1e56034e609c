/**
 * The sentences of "may this person go on Tugas Belajar?".
 *
 * @module
 */

import { frozen } from '../../kernel/frozen.js';
import type { Bilingual } from '../../law/citation.js';
import { sayAssessed, type VerdictWords } from '../../prose/assessments.js';
import { sayProvisions } from '../../prose/citations.js';
import { contradicted } from '../../prose/contradictions.js';
import { type Explanation, type Prose, sayAll } from '../../prose/explanation.js';
import { sayFacts } from '../../prose/facts.js';
import { informing, type ProvisionWords, requirement } from '../../prose/statuses.js';
import { sayCode, sayDate, sayList, type Voice } from '../../prose/voice.js';
import type { EligibilityAssessment, EligibilityAssumption, EligibilityProvision } from '../index.js';
import { dictionary } from './fact-words.js';

const eligibilityProvisions: Record<EligibilityProvision, ProvisionWords> = {
  'pupr-2-2023/1.13': requirement('Calon berstatus PNS', 'The candidate is a PNS'),
  'pupr-2-2023/28.a': requirement(
    'Masa kerja sejak pengangkatan sudah cukup',
    'Service since appointment is long enough',
  ),
  'pupr-2-2023/28.b': requirement(
    'Sisa masa kerja mencukupi kelipatan waktu normatif studi',
    'Remaining service covers the multiple of the normative study time',
  ),
  'pupr-2-2023/28.b.1': requirement(
    'Sisa masa kerja mencukupi kelipatan waktu normatif bagi yang dibebaskan dari tugas',
    'Remaining service covers the multiple of the normative time for those released from duties',
  ),
  'pupr-2-2023/28.b.2': requirement(
    'Sisa masa kerja mencukupi kelipatan waktu normatif bagi yang tetap bertugas',
    'Remaining service covers the multiple of the normative time for those who stay in post',
  ),
  'pupr-2-2023/28.c': requirement(
    'Pendidikan, pengalaman, atau jabatan sesuai dengan Program Studi',
    'Education, experience or post fits the programme',
  ),
  'pupr-2-2023/28.d.1': requirement(
    'Tidak ada pemeriksaan disiplin atau pidana yang berjalan',
    'No disciplinary or criminal examination is under way',
  ),
  'pupr-2-2023/28.d.2': requirement(
    'Tidak ada pidana atau hukuman disiplin sedang atau berat yang dijalani',
    'No sentence and no medium or heavy disciplinary penalty is being served',
  ),
  'pupr-2-2023/28.d.3': requirement(
    'Tidak cuti di luar tanggungan negara dan tidak diberhentikan sementara',
    'Not on leave outside state cost and not temporarily dismissed',
  ),
  'pupr-2-2023/28.e.1': requirement(
    'Riwayat bersih dari hukuman disiplin sedang atau berat',
    'The history is free of medium and heavy disciplinary penalties',
  ),
  'pupr-2-2023/28.e.2': requirement(
    'Riwayat bersih dari pidana penjara dan kurungan',
    'The history is free of prison and confinement sentences',
  ),
  'pupr-2-2023/28.e.3': requirement(
    'Tidak ada penghentian Tugas Belajar tanpa alasan yang sah yang masih menghalangi',
    'No study assignment terminated without lawful reason still bars',
  ),
  'pupr-2-2023/28.f': requirement('Sehat menurut surat keterangan dokter', 'Healthy by a doctor’s letter'),
  'pupr-2-2023/28.g': requirement(
    'Penilaian kinerja tahun-tahun terakhir baik',
    'Performance in the last years was good',
  ),
  'pupr-2-2023/28.h': requirement('Diusulkan oleh pejabat yang tepat', 'Proposed by the right official'),
  'pupr-2-2023/28.i': requirement(
    'Program doktoral dan biaya mandiri disertai rekomendasi',
    'Doctoral and self-funded study comes with a recommendation',
  ),
  'pupr-2-2023/28.j': requirement(
    'Lulus seleksi perguruan tinggi atau pemberi beasiswa',
    'The selection of the university or scholarship body is passed',
  ),
  'pupr-2-2023/28.k': requirement(
    'Setelah lulus, perjanjian ditandatangani dan berkas diserahkan',
    'After passing, the agreement is signed and the papers are handed in',
  ),
  'pupr-2-2023/29': requirement(
    'Sudah cukup lama bekerja kembali sebelum studi ke jenjang lebih tinggi',
    'Back at work long enough before study at a higher level',
  ),
};

const assumptions: Record<EligibilityAssumption, Bilingual> = {
  'birth-date-from-nip': { id: 'Tanggal lahir dibaca dari NIP.', en: 'The date of birth was read from the NIP.' },
  'retirement-date-derived': {
    id: 'Hari kerja terakhir diturunkan dari tanggal lahir dan jabatan.',
    en: 'The last day of service was derived from the date of birth and the post.',
  },
  'post-not-known': {
    id: 'Jabatan tidak tercatat; hasil sisa masa kerja sama pada batas usia pensiun semua jabatan yang dikenal.',
    en: 'The post is not recorded; remaining service comes to the same at the retirement age of every post that is known.',
  },
  'curriculum-time': {
    id: 'Waktu normatif memakai masa tempuh kurikulum menurut Permendikbudristek 53/2023, bukan ketetapan perguruan tinggi; sejak September 2025 aturan itu diganti Permendiktisaintek 39/2025 yang isinya belum dilihat.',
    en: 'The curriculum time of Permendikbudristek 53/2023 stands in for the normative time set by the university; since September 2025 Permendiktisaintek 39/2025, whose text was not seen, is in its place.',
  },
  'local-government-officials': {
    id: 'Rekomendasi pejabat daerah menggantikan rekomendasi pejabat Kementerian yang disebut ketentuan.',
    en: 'A recommendation of the region stands in for that of the Ministry’s official whom the provision names.',
  },
  'self-funded-conditions': {
    id: 'Syarat biaya mandiri menurut Pasal 30 serta syarat Program Studi dan bidangnya menurut Pasal 31 tidak diperiksa di sini.',
    en: 'What Article 30 asks of self-funded study, and Article 31 of programme and field, is not examined here.',
  },
  'work-in-region': {
    id: 'Pasal 29 menyebut bekerja di Kementerian; bagi pegawai daerah bekerja di daerahnya yang dihitung.',
    en: 'Article 29 speaks of work in the Ministry; for staff of a region, work in the region counts.',
  },
};

const verdictWords: VerdictWords<EligibilityAssessment> = {
  verdicts: {
    eligible: { id: 'Memenuhi syarat Tugas Belajar', en: 'Eligible for Tugas Belajar' },
    ineligible: { id: 'Tidak memenuhi syarat Tugas Belajar', en: 'Not eligible for Tugas Belajar' },
  },
  whether: { id: 'syarat Tugas Belajar terpenuhi', en: 'eligible for Tugas Belajar' },
};

/** What passes on a day that the record tells. */
const TIME_BARS: readonly EligibilityProvision[] = [
  'pupr-2-2023/28.a',
  'pupr-2-2023/28.e.1',
  'pupr-2-2023/28.e.2',
  'pupr-2-2023/28.e.3',
];

/** What lasts for a time and ends on a day that no record tells: an examination, a penalty or sentence served, a leave. */
const LASTING: readonly EligibilityProvision[] = ['pupr-2-2023/28.d.1', 'pupr-2-2023/28.d.2', 'pupr-2-2023/28.d.3'];

const isUnmet = ({ findings }: EligibilityAssessment, provisions: readonly EligibilityProvision[]): boolean =>
  findings.some(({ provision, status }) => status === 'unmet' && provisions.includes(provision));

const isDay = (value: unknown): value is string => typeof value === 'string';

/**
 * The day before which the conditions of time that are not met cannot be, where the study on record starts before it;
 * `null` where it does not, or neither is known.
 */
const dayAfterStart = ({ findings }: EligibilityAssessment): string | null => {
  const start = findings.find(({ provision }) => provision === 'pupr-2-2023/29')?.evidence.studyStartDate;
  const days = findings
    .filter(({ provision, status }) => status === 'unmet' && TIME_BARS.includes(provision))
    .flatMap(({ evidence }) => [evidence.reachedOn, evidence.barEnds].filter(isDay));
  const latest = days.toSorted().at(-1);
  return isDay(start) && latest !== undefined && start < latest ? latest : null;
};

/** Whether the work between studies is compared with where it was, and was not in the Ministry (A31). */
const isWorkElsewhere = ({ findings }: EligibilityAssessment): boolean =>
  findings.some(
    ({ provision, evidence }) => provision === 'pupr-2-2023/29' && evidence.organisation === 'pemerintah-daerah',
  );

/** Why no day will do, when none does. */
const whyNever = (result: EligibilityAssessment, voice: Voice): Bilingual => {
  if (isUnmet(result, ['pupr-2-2023/29'])) {
    if (isWorkElsewhere(result)) {
      return {
        id: 'Pasal 29 meminta bekerja di Kementerian, sedangkan calon bertugas di daerah',
        en: 'Article 29 asks for work in the Ministry, and the candidate serves in a region',
      };
    }
    return {
      id: 'studi yang direncanakan mulai sebelum masa tunggu Pasal 29 selesai',
      en: 'the intended study starts before the wait of Article 29 is over',
    };
  }
  if (isUnmet(result, ['pupr-2-2023/28.b', 'pupr-2-2023/28.b.1', 'pupr-2-2023/28.b.2'])) {
    return { id: 'sisa masa kerja tidak cukup', en: 'remaining service is too short' };
  }
  const tooLate = dayAfterStart(result);
  if (tooLate !== null) {
    const day = sayDate(tooLate, voice);
    return {
      id: `studi yang direncanakan mulai sebelum syarat itu dapat terpenuhi, paling cepat pada ${day}`,
      en: `the intended study starts before they can be met, on ${day} at the earliest`,
    };
  }
  return {
    id: 'begitu masa tunggu selesai, sisa masa kerja tidak lagi cukup',
    en: 'once the wait is over, remaining service is too short',
  };
};

/** The earliest day as far as time goes, or why there is none. */
const earliestDay = (result: EligibilityAssessment, voice: Voice): Bilingual[] => {
  const { eligibleFrom, eligibleFromMissing, basis, verdict } = result;
  if (eligibleFromMissing.length > 0) {
    return [
      {
        id: 'Kapan syarat waktu terpenuhi belum dapat dihitung: ada data yang kurang.',
        en: 'When the conditions of time are met cannot be told yet: facts are missing.',
      },
    ];
  }
  if (eligibleFrom === null) {
    const why = whyNever(result, voice);
    return [
      {
        id: `Tidak ada hari yang memenuhi syarat waktu: ${why.id}.`,
        en: `No day meets the conditions of time: ${why.en}.`,
      },
    ];
  }
  const day = sayDate(eligibleFrom, voice);
  if (eligibleFrom > basis.asOf) {
    return [
      {
        id: `Syarat waktu terpenuhi paling cepat pada ${day}.`,
        en: `The conditions of time are met on ${day} at the earliest.`,
      },
    ];
  }
  return verdict === 'eligible'
    ? []
    : [{ id: `Syarat waktu sudah terpenuhi pada ${day}.`, en: `The conditions of time are met on ${day} already.` }];
};

/** What no day on record mends: some of it ends by itself all the same, but when cannot be told. */
const notMended = ({ notMendedByTime }: EligibilityAssessment, voice: Voice): Bilingual[] => {
  const lasting = notMendedByTime.filter((provision) => LASTING.includes(provision));
  const others = notMendedByTime.filter((provision) => !LASTING.includes(provision));
  const sentences: Bilingual[] = [];
  if (others.length > 0) {
    const provisions = sayProvisions(others, voice);
    sentences.push({
      id: `Menunggu saja tidak menolong untuk ${provisions}.`,
      en: `Waiting alone will not mend ${provisions}.`,
    });
  }
  if (lasting.length > 0) {
    const provisions = sayProvisions(lasting, voice);
    sentences.push({
      id: `Yang sedang berjalan pada ${provisions} berakhir dengan sendirinya, tetapi harinya tidak dapat diketahui dari data.`,
      en: `What is under way in ${provisions} ends by itself, on a day that the record cannot tell.`,
    });
  }
  return sentences;
};

/** What is still owed and bars nobody yet. */
const stillOwed = ({ openDuties }: EligibilityAssessment, voice: Voice): Bilingual[] => {
  if (openDuties.length === 0) return [];
  const provisions = sayProvisions(openDuties, voice);
  return [
    {
      id: `Masih harus dipenuhi sebelum berangkat: ${provisions}.`,
      en: `Still to be done before leaving: ${provisions}.`,
    },
  ];
};

/** What is dated after the day of the decision, named so that a mistyped date is seen. */
const notHappenedYet = ({ laterThanAsOf }: EligibilityAssessment, voice: Voice): Bilingual[] => {
  if (laterThanAsOf.length === 0) return [];
  const facts = sayList(sayFacts(laterThanAsOf, voice), voice);
  return [
    {
      id: `Bertanggal sesudah tanggal putusan sehingga tidak dihitung: ${facts}.`,
      en: `Dated after the day of the decision, and so not counted: ${facts}.`,
    },
  ];
};

/** The provisions as they bar at the stage: agreement and papers do not, once the selection is passed (A33). */
const provisionsAt = ({ stage }: EligibilityAssessment): Record<EligibilityProvision, ProvisionWords> =>
  stage === 'selected'
    ? { ...eligibilityProvisions, 'pupr-2-2023/28.k': informing(eligibilityProvisions['pupr-2-2023/28.k']) }
    : eligibilityProvisions;

const explainEligibility = (result: EligibilityAssessment, voice: Voice): Explanation => ({
  verdict: sayAssessed(verdictWords, provisionsAt(result), result, voice),
  details: sayAll(
    [
      ...earliestDay(result, voice),
      ...notMended(result, voice),
      ...stillOwed(result, voice),
      ...notHappenedYet(result, voice),
    ],
    voice,
  ),
  sections: contradicted(result, voice),
  findingsTitle: { id: 'Syarat', en: 'Requirements' },
  findings: result.findings,
  provisions: eligibilityProvisions,
  missing: result.missing,
  otherMissing: {
    title: { id: 'Data yang menentukan hari paling cepat', en: 'Facts that decide the earliest day' },
    paths: result.eligibleFromMissing,
  },
  assumptions: result.assumptions.map((code) => sayCode(assumptions, code, voice)),
  basis: result.basis,
});

export const eligibility: Prose<EligibilityAssessment> = frozen(() => ({
  dictionary,
  provisions: eligibilityProvisions,
  explain: explainEligibility,
}));
