/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import type { CorporateUniversityInput } from './facts.js';

export const dictionary = dictionaryOf<CorporateUniversityInput>({
  facts: {
    strategyGovernance: { id: 'tata kelola strategi pembelajaran', en: 'learning strategy governance' },
    learningFocus: { id: 'fokus pembelajaran', en: 'learning focus' },
    knowledgeManagement: { id: 'manajemen pengetahuan', en: 'knowledge management' },
    smartInfrastructure: { id: 'infrastruktur pembelajaran pintar', en: 'smart learning infrastructure' },
    solutionArchitecture: { id: 'arsitektur solusi pembelajaran', en: 'learning solution architecture' },
    deliverySolution: { id: 'solusi penyampaian pembelajaran', en: 'learning solution delivery' },
    determinedBy: { id: 'pejabat yang menetapkan', en: 'official who decided' },
  },
  lists: {},
  evidence: {
    inPlace: plain({ id: 'tersedia', en: 'in place' }),
  },
  values: {
    menteri: { id: 'Menteri', en: 'the Minister' },
    lainnya: { id: 'lainnya', en: 'other' },
    'tidak-ada': { id: 'tidak ada', en: 'none' },
  },
});
