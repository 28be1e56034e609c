import { frozen } from '../kernel/frozen.js';
/**
 * The readings a caller can choose among: per ambiguity its options, the default first. The question, the reason and the
 * meaning of each option are told in `interpretations`, which only prose needs to load.
 */
export const readings = /* @__PURE__ */ frozen(
  () =>
    ({
      /** What service is counted from (Pasal 28 a). */
      A21: ['pns-appointment', 'cpns-start'],
      /** What remaining service is counted from, and to the retirement of which post (Pasal 28 b). */
      A22: ['study-start', 'as-of', 'pelaksana-while-released'],
      /** How often the study time a self-funded, released candidate needs (Pasal 28 b 1). */
      A24: ['as-written', 'two-times'],
      /** How long a penalty or a sentence bars (Pasal 28 e 1 and 2). */
      A27: ['for-life', 'two-years'],
      /** What a good assessment in two years is (Pasal 28 g). */
      A30: ['at-least-baik-each', 'average-baik', 'exactly-baik-each', 'last-two-assessed'],
      /** Who proposes and recommends local-government staff (Pasal 28 h and i). */
      A31: ['own-region', 'ministry-only'],
      /** Who needs the recommendation (Pasal 28 i). */
      A32: ['either', 'both'],
      /** Which further study has to wait (Pasal 29). */
      A34: ['higher-level-only', 'any-level'],
      /** From when the work before further study is counted (Pasal 29). */
      C7: ['day-after-study', 'last-day-of-study', 'report-date'],
      /** Which date of birth counts where the NIP begins with another (Pasal 28 b, 37 (2) d, retirement). */
      C49: ['both', 'record', 'nip', 'refuse'],
      /** Which period the bond multiplies (Pasal 37 (2) d). */
      A46: ['actual-period', 'normative-period'],
      /** When the bond begins (Pasal 37 (2) d). */
      A47: ['day-after-study', 'report-date'],
      /** How bonds of several study assignments are served. */
      A48: ['consecutive', 'concurrent'],
      /** Whether a bond pauses during a later study (Pasal 37 (2) d). */
      B5: ['pauses-during-released-study', 'runs-on'],
      /** Whether force majeure excuses an overrun after an extension too (Pasal 38 (6), (8), 40). */
      A51: ['article-40-without-limit', 'strict'],
      /** Whose agreement an extension needs (Pasal 38 (7)). */
      A52: ['donor-only', 'always'],
      /** What declares an illness as force majeure (Pasal 38 (5), 40 a). */
      B12: ['statement-is-declaration', 'both'],
      /** When an extension has to be asked for (Pasal 38). */
      C45: ['told', 'in-time-only'],
      /** What is repaid (Pasal 39 (1) c). */
      A58: ['state-or-donor-costs', 'state-costs-only', 'pro-rated'],
      /** Which sanctions force majeure lifts (Pasal 39 (3), 40). */
      B16: ['lifts-every-sanction', 'not-lifted', 'only-during-study'],
      /** What a year of learning hours is (Pasal 19 (2) and (3)). */
      A10: ['calendar-year', 'pro-rated'],
      /** What counts toward the hours of PPPK (Pasal 19 (3)). */
      A12: ['training-only', 'all-forms'],
      /** What becomes of hours above the most for PPPK (Pasal 19 (3)). */
      A13: ['up-to-limit', 'all-hours'],
      /** Whether the lists of kinds of training are open (Pasal 51, 52). */
      A66: ['at-least', 'listed-only'],
      /** Which training is open to a CPNS beside basic training (Pasal 50). */
      C11: ['not-named', 'cpns-only'],
      /** Who selects local-government candidates for madya leadership training (Pasal 63 c and d). */
      A70: ['as-for-ministry', 'as-written'],
      /** What becomes of activities that share a day (Pasal 19). */
      C8: ['each-certified', 'each-counted', 'classical-once'],
      /** What training run by a participant unit earns where an evaluation decides who passes (Pasal 57 (6), 66). */
      C9: ['article-66', 'attendance-only'],
      /** Whether lists that say "dapat meliputi" are open (Pasal 65 (2) and (3)). */
      C12: ['open', 'complete'],
      /** Whether cooperation that the Ministry asked for needs the documents of Pasal 58 (2) to (4). */
      C17: ['documents-remain', 'partner-rules-only'],
      /** From when an annual evaluation is in time (Pasal 6 (2) b). */
      A03: ['december', 'last-week', 'last-day'],
      /** How far a person matches a post (Pasal 5 (1)). */
      C22: ['total-levels', 'mean-of-ratios'],
      /** What follows from a competency that is lacking, by its importance (Pasal 5 (1)). */
      C26: ['by-importance', 'only-reported'],
      /** Which penalties count in IP ASN. */
      A81: ['whole-history', 'look-back'],
      /** Where scores between the bands of IP ASN belong (Permenpan RB 38/2018 Pasal 14). */
      A84: ['above-lower-band', 'rounded', 'floor'],
      /** What the measured year of IP ASN takes in. */
      C40: ['calendar-year-so-far', 'april-rolling', 'closed-year'],
      /** Which time trainings count in for IP ASN, where not as the measured year has it. */
      C29: ['as-measured-year', 'calendar-years', 'rolling-years'],
      /** Which year’s performance counts in IP ASN, where not as the measured year has it. */
      C30: ['as-measured-year', 'year-before', 'same-year'],
      /** Up to which day a history is seen for IP ASN. */
      C39: ['end-of-measured-year', 'on-the-day-asked'],
      /** Which formal education counts in IP ASN. */
      C41: ['highest', 'latest'],
      /** When leadership training matches a post, for IP ASN. */
      C31: ['same-tier', 'same-or-higher-tier'],
      /** How PNS and PPPK make one index. */
      C32: ['by-head-count', 'mean-of-groups'],
    }) as const satisfies Record<string, readonly [string, string, ...string[]]>,
);

export type ReadingId = keyof typeof readings;
export type Readings = { readonly [id in ReadingId]: (typeof readings)[id][number] };

export const defaultReadings: Readings = /* @__PURE__ */ frozen(() => ({
  A21: 'pns-appointment',
  A22: 'study-start',
  A24: 'as-written',
  A27: 'for-life',
  A30: 'at-least-baik-each',
  A31: 'own-region',
  A32: 'either',
  A34: 'higher-level-only',
  C7: 'day-after-study',
  C49: 'both',
  A46: 'actual-period',
  A47: 'day-after-study',
  A48: 'consecutive',
  B5: 'pauses-during-released-study',
  A51: 'article-40-without-limit',
  A52: 'donor-only',
  B12: 'statement-is-declaration',
  C45: 'told',
  A58: 'state-or-donor-costs',
  B16: 'lifts-every-sanction',
  A10: 'calendar-year',
  A12: 'training-only',
  A13: 'up-to-limit',
  A66: 'at-least',
  C11: 'not-named',
  A70: 'as-for-ministry',
  C8: 'each-certified',
  C9: 'article-66',
  C12: 'open',
  C17: 'documents-remain',
  A03: 'december',
  C22: 'total-levels',
  C26: 'by-importance',
  A81: 'whole-history',
  A84: 'above-lower-band',
  C40: 'calendar-year-so-far',
  C29: 'as-measured-year',
  C30: 'as-measured-year',
  C39: 'end-of-measured-year',
  C41: 'highest',
  C31: 'same-tier',
  C32: 'by-head-count',
}));
