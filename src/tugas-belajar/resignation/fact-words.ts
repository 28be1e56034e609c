/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */

import { bondReadings } from '../../law/interpretations/tugas-belajar/bond.js';
import { extensionReadings } from '../../law/interpretations/tugas-belajar/extension.js';
import { studyReadings } from '../../law/interpretations/tugas-belajar/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { months, plain } from '../../prose/evidence.js';
import { tugasBelajarParameterWords } from '../../prose/parameters/tugas-belajar.js';
import {
  degreeWords,
  fundingWords,
  organisationWords,
  penaltyLevelWords,
  personFacts,
  positionWords,
} from '../../prose/shared-words.js';
import {
  extensionList,
  forceMajeureFacts,
  forceMajeureWords,
  studyList,
  studyTimeParts,
  unfinishedJustifiedWords,
} from '../study-words.js';
import type { ResignationInput } from './facts.js';

export const dictionary = dictionaryOf<ResignationInput, 'ppk'>({
  facts: {
    nip: personFacts.nip,
    birthDate: personFacts.birthDate,
    position: personFacts.position,
    retirementDate: personFacts.retirementDate,
    organisation: personFacts.organisation,
    studyAssignments: { id: 'daftar Tugas Belajar', en: 'list of study assignments' },
    resignationDate: { id: 'tanggal pengunduran diri', en: 'day of resignation' },
    forceMajeure: forceMajeureFacts.forceMajeure,
    forceMajeureFrom: forceMajeureFacts.forceMajeureFrom,
    forceMajeureHinders: {
      id: 'terhalangnya kewajiban oleh force majeure',
      en: 'whether the force majeure hindered the duty',
    },
    medicalStatement: forceMajeureFacts.medicalStatement,
    disasterEvidence: { id: 'pernyataan atau bukti bencana', en: 'declaration or other proof of the disaster' },
    inCriminalTrial: { id: 'proses peradilan pidana yang berjalan', en: 'criminal trial under way' },
    underDisciplinaryExamination: personFacts.underDisciplinaryExamination,
    disciplinaryAppealPending: {
      id: 'upaya administratif atas hukuman disiplin yang berjalan',
      en: 'appeal against a disciplinary penalty under way',
    },
    servingPenalty: personFacts.servingPenalty,
  },
  lists: {
    studyAssignments: {
      ...studyList,
      parts: {
        ...studyList.parts,
        unfinishedJustified: unfinishedJustifiedWords,
        costs: { id: 'rincian biaya', en: 'items of cost' },
      },
    },
    extensions: extensionList,
    costs: {
      item: { id: 'biaya', en: 'cost' },
      parts: {
        paidBy: { id: 'pihak yang mengeluarkan', en: 'party that spent it' },
        amount: { id: 'jumlah', en: 'amount' },
      },
    },
  },
  parts: { normativeTime: studyTimeParts, time: studyTimeParts },
  evidence: {
    bound: plain({ id: 'sedang terikat pada hari itu', en: 'bound on that day' }),
    owing: plain({ id: 'masih ada ikatan dinas yang belum dijalani', en: 'bond still to be served' }),
    studying: plain({ id: 'sedang studi pada hari itu', en: 'studying on that day' }),
    bondLastDay: plain({ id: 'hari terakhir ikatan dinas', en: 'last day of the bond' }),
    stopped: plain({
      id: 'ada studi yang ditinggalkan tanpa alasan yang sah',
      en: 'a study is left without lawful reason',
    }),
    stopLifted: plain({ id: 'penghentian dihapus force majeure', en: 'force majeure lifts the stop' }),
    breached: plain({ id: 'ada kewajiban yang dilanggar', en: 'a duty is breached' }),
    repaid: plain({ id: 'ada biaya yang dapat ditagih kembali', en: 'there are costs to be reclaimed' }),
    lifted: plain({ id: 'setiap sanksi dihapus', en: 'every sanction is lifted' }),
    leftUnfinished: plain({ id: 'ada studi yang tidak diselesaikan', en: 'a study is left unfinished' }),
    withoutLawfulReason: plain({ id: 'tanpa alasan yang sah', en: 'without lawful reason' }),
    failed: plain({
      id: 'ada studi yang berakhir tanpa selesai dan tanpa alasan yang sah',
      en: 'a study ended unfinished without lawful reason',
    }),
    failureExcused: plain({ id: 'gagalnya studi karena force majeure', en: 'it failed because of force majeure' }),
    postponableMonths: months({ id: 'penundaan paling lama', en: 'postponed by at most' }),
    refusableBy: plain({ id: 'yang dapat menolak', en: 'may be refused by' }),
  },
  values: {
    ...forceMajeureWords,
    ...positionWords,
    ...organisationWords,
    ...fundingWords,
    ...degreeWords,
    ...penaltyLevelWords,
    ppk: { id: 'PPK', en: 'the PPK' },
    negara: { id: 'anggaran negara', en: 'the state budget' },
    peserta: { id: 'peserta sendiri', en: 'the person' },
    donor: { id: 'donor', en: 'the donor' },
  },
  readings: { ...bondReadings, ...extensionReadings, ...studyReadings },
  parameters: tugasBelajarParameterWords,
});
