/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */

import { extensionReadings } from '../../law/interpretations/tugas-belajar/extension.js';
import { studyReadings } from '../../law/interpretations/tugas-belajar/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { months, plain, span, toldByPartner } from '../../prose/evidence.js';
import { tugasBelajarParameterWords } from '../../prose/parameters/tugas-belajar.js';
import { fundingWords, sharedEvidence } from '../../prose/shared-words.js';
import { extensionList, forceMajeureFacts, forceMajeureWords, studyFacts, studyTimeParts } from '../study-words.js';
import type { ExtensionInput } from './facts.js';
import type { ConsentOf } from './index.js';

export const dictionary = dictionaryOf<ExtensionInput, Exclude<ConsentOf, 'tidak-perlu'>>({
  facts: {
    firstDay: { id: 'hari pertama studi atau kegiatan', en: 'first day of the study or activity' },
    decreedLastDay: studyFacts.decreedLastDay,
    normativeTime: studyFacts.normativeTime,
    extensions: studyFacts.extensions,
    completed: studyFacts.completed,
    requested: { id: 'lama perpanjangan yang diminta', en: 'extension asked for' },
    studySystemChanged: { id: 'perubahan sistem studi atau perkuliahan', en: 'change in the study or lecture system' },
    fundingLate: { id: 'keterlambatan dana studi', en: 'study funds received late' },
    finalWorkDelayed: {
      id: 'tugas akhir tertunda di luar kemampuan PNS',
      en: 'final work delayed beyond one’s control',
    },
    forceMajeure: forceMajeureFacts.forceMajeure,
    forceMajeureFrom: forceMajeureFacts.forceMajeureFrom,
    medicalStatement: forceMajeureFacts.medicalStatement,
    forceMajeureDeclared: {
      id: 'pernyataan force majeure oleh pejabat yang berwenang',
      en: 'force majeure declared by the competent official',
    },
    funding: studyFacts.funding,
    donorConsent: { id: 'persetujuan donor', en: 'donor’s agreement' },
  },
  lists: { extensions: extensionList },
  parts: { normativeTime: studyTimeParts, requested: studyTimeParts, time: studyTimeParts },
  evidence: {
    extended: plain({ id: 'pernah diperpanjang', en: 'extended before' }),
    extendedLastDay: plain({ id: 'hari terakhir setelah perpanjangan', en: 'last day with extensions' }),
    asOf: sharedEvidence.asOf,
    forceMajeureApplies: plain({ id: 'force majeure berlaku', en: 'force majeure applies' }),
    excusedAfterExtension: plain({
      id: 'force majeure membenarkan juga setelah perpanjangan',
      en: 'force majeure excuses after an extension too',
    }),
    requestedLastDay: plain({ id: 'hari terakhir yang diminta', en: 'last day asked for' }),
    inTimeOnly: plain({ id: 'harus diminta sebelum berakhir', en: 'to be asked for before the end' }),
    decreedMonths: span({ id: 'jangka waktu yang ditetapkan', en: 'period decreed' }, 'decreedDays'),
    decreedDays: toldByPartner,
    normativeMonths: months({ id: 'waktu normatif', en: 'normative time' }),
    grantedMonths: months({ id: 'sudah diberikan', en: 'granted before' }),
    requestedMonths: months({ id: 'diminta', en: 'asked for' }),
    totalMonths: months({ id: 'seluruhnya', en: 'in all' }),
    limitMonths: months({ id: 'batas', en: 'limit' }),
    consentOf: plain({ id: 'persetujuan yang diperlukan', en: 'agreement needed' }),
  },
  values: {
    ...forceMajeureWords,
    ...fundingWords,
    donor: { id: 'donor', en: 'the donor' },
    'pemegang-anggaran': { id: 'unit pemegang anggaran', en: 'the unit that holds the budget' },
  },
  readings: { ...extensionReadings, ...studyReadings },
  parameters: tugasBelajarParameterWords,
});
