/**
 * The sentences of "may this person resign on that day, and what follows?".
 *
 * @module
 */

import { frozen } from '../../kernel/frozen.js';
import type { Bilingual } from '../../law/citation.js';
import { contradicted } from '../../prose/contradictions.js';
import {
  type Explanation,
  PROVISIONS,
  type Prose,
  type Sentence,
  sayAll,
  sayVerdict,
} from '../../prose/explanation.js';
import { sayDuplicates, sayLater } from '../../prose/facts.js';
import { sayBars } from '../../prose/findings.js';
import { BAN, consequence, informing, type ProvisionWords, RELIEF, requirement } from '../../prose/statuses.js';
import { sayRupiah } from '../../prose/values.js';
import { DAY, MONTH, sayCount, sayDate, type Voice } from '../../prose/voice.js';
import { sayBondAssumptions } from '../bond-words.js';
import type {
  RepaymentConsequence,
  ResignationAssessment,
  ResignationProvision,
  ResignationVerdict,
} from '../index.js';
import { dictionary } from './fact-words.js';

const resignationProvisions: Record<ResignationProvision, ProvisionWords> = {
  'pupr-2-2023/37.2.e': {
    id: 'Larangan mengundurkan diri selama ikatan dinas',
    en: 'No resignation while the bond lasts',
    statuses: BAN,
  },
  'pupr-2-2023/39.1.a': informing(consequence('Tugas Belajar dihentikan', 'The study assignment is stopped')),
  'pupr-2-2023/39.1.c': informing(
    consequence(
      'Biaya yang dikeluarkan selama mengikuti program dikembalikan',
      'Costs spent while following the programme are repaid',
    ),
  ),
  'pupr-2-2023/39.3': {
    id: 'Force majeure menghapus sanksi',
    en: 'Force majeure lifts the sanction',
    statuses: RELIEF,
    informs: true,
  },
  'pupr-2-2023/39.4.d': informing(
    consequence(
      'Studi tidak diselesaikan tanpa alasan yang sah berakibat penghentian dan pengembalian biaya',
      'A study left unfinished without lawful reason leads to the stop and to repayment',
    ),
  ),
  'pupr-2-2023/39.4.e': informing(
    consequence(
      'Mundur sebagai PNS sebelum ikatan dinas selesai berakibat pengembalian biaya',
      'Resigning as PNS before the bond is over leads to repayment',
    ),
  ),
  'pupr-2-2023/39.4.f': {
    id: 'Studi yang gagal karena force majeure bebas dari sanksi',
    en: 'A study that failed because of force majeure is free of sanctions',
    statuses: RELIEF,
    informs: true,
  },
  'pp-11-2017/238.2': informing(consequence('PPK dapat menunda permintaan', 'The PPK may postpone the request')),
  'pp-11-2017/238.3.a': requirement('Tidak dalam proses peradilan pidana', 'Not on trial on a criminal charge'),
  'pp-11-2017/238.3.b': requirement(
    'Tidak terikat kewajiban bekerja atau studi',
    'Not bound by a duty to serve or to study',
  ),
  'pp-11-2017/238.3.c': requirement(
    'Tidak dalam pemeriksaan pelanggaran disiplin',
    'Not under examination for a breach of discipline',
  ),
  'pp-11-2017/238.3.d': requirement(
    'Tidak sedang mengajukan upaya administratif atas hukuman disiplin',
    'No appeal against a disciplinary penalty pending',
  ),
  'pp-11-2017/238.3.e': requirement('Tidak sedang menjalani hukuman disiplin', 'No disciplinary penalty being served'),
  'pp-11-2017/238.3.f': informing(
    consequence('PPK dapat menolak karena alasan lain', 'The PPK may refuse for other reasons'),
  ),
};

const verdicts: Record<ResignationVerdict, Sentence<ResignationAssessment>> = {
  'not-barred': ({ resignationDate }, voice) => {
    const day = sayDate(resignationDate, voice);
    return {
      id: `Tidak ada halangan yang tercatat bagi pengunduran diri pada ${day}; itu belum berarti permintaannya diterima.`,
      en: `Nothing on record bars a resignation on ${day}; that does not yet mean that it is granted.`,
    };
  },
  barred: ({ resignationDate, findings }, voice) => {
    const day = sayDate(resignationDate, voice);
    const why = sayBars(findings, resignationProvisions, voice);
    return {
      id: `Pengunduran diri pada ${day} terhalang, karena ${why}.`,
      en: `A resignation on ${day} is barred, because of ${why}.`,
    };
  },
  undetermined: ({ resignationDate }, voice) => {
    const day = sayDate(resignationDate, voice);
    return {
      id: `Belum dapat diputuskan apakah pengunduran diri pada ${day} terhalang: ada data yang kurang.`,
      en: `Whether a resignation on ${day} is barred cannot be decided yet: facts are missing.`,
    };
  },
};

/** Until when the bond lasts that stands in the way. */
const until = (
  { findings, bondLastDay, freeFrom, bondAsPlanned }: ResignationAssessment,
  voice: Voice,
): Bilingual[] => {
  const isBound = findings.some(({ provision, status }) => provision === 'pupr-2-2023/37.2.e' && status === 'unmet');
  if (!isBound) return [];
  if (bondLastDay === null || freeFrom === null) {
    return [
      {
        id: 'Ikatan dinas masih berjalan dan hari terakhirnya belum diketahui.',
        en: 'A service bond is running, its last day not known yet.',
      },
    ];
  }
  const last = sayDate(bondLastDay, voice);
  const free = sayDate(freeFrom, voice);
  if (bondAsPlanned === true) {
    return [
      {
        id: `Hari terakhir ikatan dinas bila studi selesai sesuai rencana: ${last}; bebas mulai ${free}.`,
        en: `Last day of the service bond if finished as planned: ${last}; free from ${free}.`,
      },
    ];
  }
  return [
    {
      id: `Hari terakhir ikatan dinas: ${last}; bebas mulai ${free}.`,
      en: `Last day of the service bond: ${last}; free from ${free}.`,
    },
  ];
};

const repayments: Record<RepaymentConsequence, Sentence<ResignationAssessment>> = {
  reclaimable: ({ basis }) =>
    basis.readings.A58 === undefined
      ? {
          id: 'Seluruh biaya yang dikeluarkan selama mengikuti program dapat ditagih kembali.',
          en: 'All costs spent while following the programme can be reclaimed.',
        }
      : {
          id: 'Biaya yang dikeluarkan selama mengikuti program dapat ditagih kembali menurut tafsir yang dipilih.',
          en: 'Costs spent while following the programme can be reclaimed as the chosen reading has it.',
        },
  lifted: () => ({
    id: 'Biaya yang dikeluarkan selama mengikuti program tidak ditagih kembali karena force majeure.',
    en: 'The costs spent while following the programme are not reclaimed because of force majeure.',
  }),
  none: () => ({
    id: 'Tidak ada biaya program yang ditagih kembali.',
    en: 'No costs of a programme are reclaimed.',
  }),
  undetermined: () => ({
    id: 'Pengembalian biaya yang dikeluarkan selama mengikuti program belum dapat diputuskan: ada data yang kurang.',
    en: 'Repayment of the costs spent while following the programme cannot be decided yet: facts are missing.',
  }),
};

const amount = ({ repayableCosts }: ResignationAssessment, voice: Voice): Bilingual[] => {
  if (repayableCosts === null || repayableCosts === 0) return [];
  const rupiah = sayRupiah(repayableCosts, voice);
  return [
    {
      id: `Yang dapat ditagih menurut rincian biaya: ${rupiah}.`,
      en: `To be reclaimed by the items of cost: ${rupiah}.`,
    },
  ];
};

/** What the PPK may do where nothing bars. */
const powers = ({ verdict, postponableMonths }: ResignationAssessment, voice: Voice): Bilingual[] => {
  if (verdict === 'barred') return [];
  const months = sayCount(postponableMonths, MONTH, voice);
  return [
    {
      id: `PPK dapat menunda permintaan paling lama ${months}, atau menolaknya karena alasan lain.`,
      en: `The PPK may postpone the request by ${months} at most, or refuse it for other reasons.`,
    },
  ];
};

const unserved = ({ unservedDays }: ResignationAssessment, voice: Voice): Bilingual[] => {
  if (unservedDays === null || unservedDays === 0) return [];
  const days = sayCount(unservedDays, DAY, voice);
  return [{ id: `Ikatan dinas yang belum dijalani: ${days}.`, en: `Bond left unserved: ${days}.` }];
};

const explainResignation = (result: ResignationAssessment, voice: Voice): Explanation => ({
  verdict: sayVerdict(verdicts, result.verdict, result, voice),
  details: [
    ...sayAll(until(result, voice), voice),
    sayVerdict(repayments, result.repayment, result, voice),
    ...sayAll(
      [
        ...amount(result, voice),
        ...unserved(result, voice),
        ...powers(result, voice),
        ...sayDuplicates(result.duplicates, voice),
        ...sayLater(result.laterThanAsOf, voice),
      ],
      voice,
    ),
  ],
  sections: contradicted(result, voice),
  findingsTitle: PROVISIONS,
  findings: result.findings,
  provisions: resignationProvisions,
  missing: result.missing,
  otherMissing: {
    title: {
      id: 'Data yang menentukan pengembalian biaya dan nilai lainnya',
      en: 'Facts that decide the repayment and the other values',
    },
    paths: [...new Set([...result.repaymentMissing, ...result.valuesMissing])],
  },
  assumptions: sayBondAssumptions(result.assumptions, voice),
  basis: result.basis,
});

export const resignation: Prose<ResignationAssessment> = frozen(() => ({
  dictionary,
  provisions: resignationProvisions,
  explain: explainResignation,
}));
