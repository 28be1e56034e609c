/**
 * The sentence on days that lie after the day of the decision: what is recorded there has not happened yet.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import { sayFacts } from './facts.js';
import { sayList, type Voice } from './voice.js';

/** Names what is dated later and so was not counted; nothing where there is none. */
export const laterDetail = (
  { laterThanAsOf }: { readonly laterThanAsOf: readonly string[] },
  voice: Voice,
): Bilingual[] => {
  if (laterThanAsOf.length === 0) return [];
  const names = sayList(sayFacts(laterThanAsOf, voice), voice);
  return [
    {
      id: `Bertanggal sesudah tanggal putusan, jadi dianggap belum terjadi: ${names}.`,
      en: `Dated after the day of the decision, so taken as not happened yet: ${names}.`,
    },
  ];
};
