/**
 * The readings a caller can choose among: per ambiguity its options, the default first. The question, the reason and the
 * meaning of each option are told in `interpretations`, which only prose needs to load.
 */
export const readings = {
  /** What service is counted from (Pasal 28 a). */
  A21: ['pns-appointment', 'cpns-start'],
  /** What remaining service is counted from (Pasal 28 b). */
  A22: ['study-start', 'as-of'],
  /** How often the study time a self-funded, released candidate needs (Pasal 28 b 1). */
  A24: ['as-written', 'two-times'],
  /** How long a penalty or a sentence bars (Pasal 28 e 1 and 2). */
  A27: ['for-life', 'two-years'],
  /** What a good assessment in two years is (Pasal 28 g). */
  A30: ['at-least-baik-each', 'average-baik', 'exactly-baik-each'],
  /** Who proposes and recommends local-government staff (Pasal 28 h and i). */
  A31: ['own-region', 'ministry-only'],
  /** Who needs the recommendation (Pasal 28 i). */
  A32: ['either', 'both'],
  /** Which further study has to wait (Pasal 29). */
  A34: ['higher-level-only', 'any-level'],
  /** From when the work before further study is counted (Pasal 29). */
  C7: ['day-after-study', 'last-day-of-study'],
  /** Which period the bond multiplies (Pasal 37 (2) d). */
  A46: ['actual-period', 'normative-period'],
  /** When the bond begins (Pasal 37 (2) d). */
  A47: ['day-after-study', 'report-date'],
  /** How bonds of several study assignments are served. */
  A48: ['consecutive', 'concurrent'],
  /** What a year of learning hours is (Pasal 19 (2) and (3)). */
  A10: ['calendar-year', 'pro-rated'],
  /** What counts toward the hours of PPPK (Pasal 19 (3)). */
  A12: ['training-only', 'all-forms'],
  /** What becomes of hours above the most for PPPK (Pasal 19 (3)). */
  A13: ['up-to-limit', 'all-hours'],
  /** Whether the lists of kinds of training are open (Pasal 51, 52). */
  A66: ['at-least', 'listed-only'],
  /** Who selects local-government candidates for madya leadership training (Pasal 63 c and d). */
  A70: ['as-written', 'as-for-ministry'],
  /** What becomes of activities that share a day (Pasal 19). */
  C8: ['classical-once', 'unless-certified', 'each-counted'],
  /** What training run by a participant unit earns where an evaluation decides who passes (Pasal 57 (6), 66). */
  C9: ['article-66', 'attendance-only'],
  /** How far a person matches a post (Pasal 5 (1)). */
  C22: ['total-levels', 'mean-of-ratios'],
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
} as const satisfies Record<string, readonly [string, string, ...string[]]>;

export type ReadingId = keyof typeof readings;
export type Readings = { readonly [id in ReadingId]: (typeof readings)[id][number] };

export const defaultReadings: Readings = {
  A21: 'pns-appointment',
  A22: 'study-start',
  A24: 'as-written',
  A27: 'for-life',
  A30: 'at-least-baik-each',
  A31: 'own-region',
  A32: 'either',
  A34: 'higher-level-only',
  C7: 'day-after-study',
  A46: 'actual-period',
  A47: 'day-after-study',
  A48: 'consecutive',
  A10: 'calendar-year',
  A12: 'training-only',
  A13: 'up-to-limit',
  A66: 'at-least',
  A70: 'as-written',
  C8: 'classical-once',
  C9: 'article-66',
  C22: 'total-levels',
  A81: 'whole-history',
  A84: 'above-lower-band',
  C40: 'calendar-year-so-far',
  C29: 'as-measured-year',
  C30: 'as-measured-year',
  C39: 'end-of-measured-year',
  C41: 'highest',
  C31: 'same-tier',
  C32: 'by-head-count',
};
