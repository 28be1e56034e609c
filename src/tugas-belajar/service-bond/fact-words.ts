/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */

import { bondReadings } from '../../law/interpretations/tugas-belajar/bond.js';
import { studyReadings } from '../../law/interpretations/tugas-belajar/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain, span, times, toldByPartner } from '../../prose/evidence.js';
import { tugasBelajarParameterWords } from '../../prose/parameters/tugas-belajar.js';
import {
  degreeWords,
  fundingWords,
  organisationWords,
  personFacts,
  positionWords,
  sharedEvidence,
} from '../../prose/shared-words.js';
import { extensionList, studyEvidence, studyList, studyTimeParts } from '../study-words.js';
import type { ServiceBondInput } from './facts.js';

export const dictionary = dictionaryOf<ServiceBondInput>({
  facts: {
    nip: personFacts.nip,
    birthDate: personFacts.birthDate,
    position: personFacts.position,
    retirementDate: personFacts.retirementDate,
    organisation: personFacts.organisation,
    studyAssignments: { id: 'daftar Tugas Belajar', en: 'list of study assignments' },
  },
  lists: { studyAssignments: studyList, extensions: extensionList },
  parts: { normativeTime: studyTimeParts, time: studyTimeParts },
  evidence: {
    completed: studyEvidence.completed,
    releasedFromDuties: studyEvidence.releasedFromDuties,
    funding: studyEvidence.funding,
    studyFirstDay: plain({ id: 'hari pertama studi', en: 'first day of study' }),
    studyLastDay: plain({ id: 'hari terakhir studi', en: 'last day of study' }),
    periodMonths: span({ id: 'masa yang dikalikan', en: 'period multiplied' }, 'periodDays'),
    periodDays: toldByPartner,
    times: times({ id: 'kelipatan', en: 'multiple' }),
    owedMonths: span({ id: 'ikatan dinas', en: 'bond' }, 'owedDays'),
    owedDays: toldByPartner,
    bondFirstDay: plain({ id: 'hari pertama ikatan dinas', en: 'first day of the bond' }),
    bondLastDay: plain({ id: 'hari terakhir ikatan dinas', en: 'last day of the bond' }),
    asOf: sharedEvidence.asOf,
    beyondRetirement: plain({ id: 'melewati masa pensiun', en: 'runs past retirement' }),
    decreedLastDay: studyEvidence.decreedLastDay,
  },
  values: {
    ...positionWords,
    ...organisationWords,
    ...fundingWords,
    ...degreeWords,
  },
  readings: { ...bondReadings, ...studyReadings },
  parameters: tugasBelajarParameterWords,
});
