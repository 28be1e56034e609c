/**
 * The sentences of "may this person resign on that day, and what follows?".
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import type {
  RepaymentConsequence,
  ResignationAssessment,
  ResignationProvision,
  ResignationVerdict,
} from '../tugas-belajar/index.js';
import { type Explanation, PROVISIONS, type Prose, type Sentence, sayAll, sayVerdict } from './explanation.js';
import { BAN, CONSEQUENCE, type ProvisionWords, RELIEF } from './statuses.js';
import { DAY, sayCount, sayDate, type Voice } from './voice.js';

const resignationProvisions: Record<ResignationProvision, ProvisionWords> = {
  'pupr-2-2023/37.2.e': {
    id: 'Larangan mengundurkan diri selama ikatan dinas',
    en: 'No resignation while the bond lasts',
    statuses: BAN,
  },
  'pupr-2-2023/39.4.e': {
    id: 'Mundur sebagai PNS sebelum ikatan dinas selesai berakibat pengembalian biaya',
    en: 'Resigning as PNS before the bond is over leads to repayment',
    statuses: CONSEQUENCE,
    informs: true,
  },
  'pupr-2-2023/39.3': {
    id: 'Force majeure menghapus sanksi',
    en: 'Force majeure lifts the sanction',
    statuses: RELIEF,
    informs: true,
  },
};

/** Until when the bond lasts, where that is known. */
const until = ({ bondLastDay, freeFrom }: ResignationAssessment, voice: Voice): Bilingual => {
  if (bondLastDay === null || freeFrom === null) {
    return {
      id: 'ikatan dinas masih berjalan dan hari terakhirnya belum diketahui',
      en: 'a service bond is running, its last day not known yet',
    };
  }
  const last = sayDate(bondLastDay, voice);
  const free = sayDate(freeFrom, voice);
  return {
    id: `ikatan dinas berjalan, hari terakhirnya ${last}, bebas mulai ${free}`,
    en: `a service bond is running, its last day is ${last}, free from ${free}`,
  };
};

const verdicts: Record<ResignationVerdict, Sentence<ResignationAssessment>> = {
  permitted: ({ resignationDate }, voice) => {
    const day = sayDate(resignationDate, voice);
    return {
      id: `Tidak ada ikatan dinas yang menghalangi pengunduran diri pada ${day}.`,
      en: `No service bond bars a resignation on ${day}.`,
    };
  },
  barred: (result, voice) => {
    const day = sayDate(result.resignationDate, voice);
    const why = until(result, voice);
    return {
      id: `Tidak boleh mengajukan pengunduran diri pada ${day}: ${why.id}.`,
      en: `A resignation may not be asked for on ${day}: ${why.en}.`,
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

const repayments: Record<RepaymentConsequence, Sentence<ResignationAssessment>> = {
  reclaimable: () => ({
    id: 'Bila tetap mundur, seluruh biaya pendidikan dapat ditagih kembali.',
    en: 'Should the person resign all the same, all costs of the education can be reclaimed.',
  }),
  lifted: () => ({
    id: 'Biaya pendidikan tidak ditagih kembali karena force majeure.',
    en: 'The costs of the education are not reclaimed because of force majeure.',
  }),
  none: () => ({
    id: 'Tidak ada biaya pendidikan yang ditagih kembali karena ikatan dinas.',
    en: 'No costs of the education are reclaimed on account of a bond.',
  }),
  undetermined: () => ({
    id: 'Pengembalian biaya pendidikan belum dapat diputuskan: ada data yang kurang.',
    en: 'Repayment of the costs of the education cannot be decided yet: facts are missing.',
  }),
};

const unserved = ({ unservedDays }: ResignationAssessment, voice: Voice): Bilingual[] => {
  if (unservedDays === null || unservedDays === 0) return [];
  const days = sayCount(unservedDays, DAY, voice);
  return [{ id: `Ikatan dinas yang belum dijalani: ${days}.`, en: `Bond left unserved: ${days}.` }];
};

const explainResignation = (result: ResignationAssessment, voice: Voice): Explanation => ({
  verdict: sayVerdict(verdicts, result.verdict, result, voice),
  details: [sayVerdict(repayments, result.repayment, result, voice), ...sayAll(unserved(result, voice), voice)],
  sections: [],
  findingsTitle: PROVISIONS,
  findings: result.findings,
  provisions: resignationProvisions,
  missing: result.missing,
  otherMissing: {
    title: { id: 'Data yang menentukan pengembalian biaya', en: 'Facts that decide the repayment' },
    paths: result.repaymentMissing,
  },
  assumptions: [],
  basis: result.basis,
});

export const resignation: Prose<ResignationAssessment> = {
  provisions: resignationProvisions,
  explain: explainResignation,
};
