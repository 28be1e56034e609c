/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { talentPlanningReadings } from '../../law/interpretations/talent-planning.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { inYears, plain } from '../../prose/evidence.js';
import { planningParameterWords } from '../../prose/parameters/planning.js';
import { sharedEvidence } from '../../prose/shared-words.js';
import type { PlanDeadlinesInput } from './facts.js';

export const dictionary = dictionaryOf<PlanDeadlinesInput, 'belum'>({
  facts: {
    planYear: { id: 'tahun rencana', en: 'year of the plan' },
    approvedOn: { id: 'tanggal pengesahan', en: 'day of approval' },
    approvedBy: { id: 'pejabat yang mengesahkan', en: 'official who approved' },
    submittedToLanOn: { id: 'tanggal penyampaian kepada LAN', en: 'day of submission to LAN' },
    periodFirstYear: { id: 'tahun pertama rencana organisasi', en: 'first year of the organisation’s plan' },
    periodLastYear: { id: 'tahun terakhir rencana organisasi', en: 'last year of the organisation’s plan' },
    determinedBy: { id: 'pejabat yang menetapkan', en: 'official who decided' },
  },
  lists: {},
  evidence: {
    periodYears: inYears({ id: 'jangkanya', en: 'period' }),
    mostYears: inYears({ id: 'paling lama', en: 'at most' }),
    approvalDue: plain({ id: 'batas waktu pengesahan', en: 'approval due' }),
    asOf: sharedEvidence.asOf,
    submissionDue: plain({ id: 'batas waktu penyampaian', en: 'submission due' }),
  },
  values: {
    ppk: { id: 'PPK', en: 'the PPK' },
    lainnya: { id: 'lainnya', en: 'other' },
    menteri: { id: 'Menteri', en: 'the Minister' },
    belum: { id: 'belum', en: 'not yet' },
  },
  readings: talentPlanningReadings,
  parameters: planningParameterWords,
});
