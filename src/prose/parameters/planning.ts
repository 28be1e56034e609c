/**
 * Words for the numbers of the law on plans.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { puprParameters } from '../../law/pupr-parameters.js';

const words = {
  planYearsMost: { id: 'jangka rencana terpanjang', en: 'longest period of a plan' },
  planApprovalQuarter: {
    id: 'batas pengesahan rencana tahunan sejak awal tahun anggaran',
    en: 'limit for approving the annual plan, from the start of the fiscal year',
  },
  planSubmissionQuarter: {
    id: 'batas penyampaian rencana kepada LAN sejak awal tahun anggaran',
    en: 'limit for sending the plan to LAN, from the start of the fiscal year',
  },
} as const satisfies Record<string, Bilingual>;

/** The same with the numbers that they are for. */
export const planningParameterWords = { words, numbers: puprParameters };
