import { describe, expect, it } from 'vitest';
import { defaultReadings, readings } from '../../src/law/readings.js';

const all = Object.entries<readonly string[]>(readings);

const DEFAULTS: readonly [string, string, string][] = [
  ['A21', 'pns-appointment', 'service counts from the appointment as PNS'],
  ['A22', 'study-start', 'remaining service runs from the first day of study'],
  ['A24', 'as-written', 'the self-funded and released need three times as well'],
  ['A27', 'for-life', 'penalties and sentences bar for life'],
  ['A30', 'at-least-baik-each', 'baik or better in each of the two years'],
  ['A31', 'own-region', 'local-government staff go through their own region'],
  ['A32', 'either', 'doctoral or self-funded, either needs the recommendation'],
  ['A34', 'higher-level-only', 'only a higher level has to wait'],
  ['C7', 'day-after-study', 'the work before further study is counted from the day after the last one'],
  ['C49', 'both', 'a date of birth that the NIP contradicts is tried beside that of the NIP'],
  ['A46', 'actual-period', 'the bond multiplies the actual period'],
  ['A47', 'day-after-study', 'the bond begins the day after the study'],
  ['A48', 'consecutive', 'bonds are served one after the other'],
  ['B5', 'pauses-during-released-study', 'a bond pauses during a later study with release'],
  ['A51', 'article-40-without-limit', 'force majeure excuses an overrun after an extension too'],
  ['A52', 'donor-only', 'only a giver of scholarships has to agree to an extension'],
  ['B12', 'statement-is-declaration', 'the doctor’s statement declares an illness'],
  ['C45', 'told', 'a late request is told and not refused for that'],
  ['A58', 'state-or-donor-costs', 'what the State or a donor spent is repaid, in full'],
  ['B16', 'lifts-every-sanction', 'force majeure lifts every sanction'],
  ['A10', 'calendar-year', 'learning hours hold in full for a calendar year'],
  ['A12', 'training-only', 'only training counts toward the hours of PPPK'],
  ['A13', 'up-to-limit', 'hours are credited up to the limit'],
  ['A66', 'at-least', 'the lists of kinds are a minimum'],
  ['A70', 'as-for-ministry', 'LAN selects regional candidates for madya leadership training'],
  ['C8', 'each-certified', 'of classical activities that share a day each counts that has a certificate'],
  ['C9', 'article-66', 'an evaluation counts for a participant unit’s training too'],
  ['A03', 'december', 'an annual evaluation is in time from the first of December'],
  ['C26', 'by-importance', 'without a mutlak competency nobody is fit for the post'],
  ['C11', 'not-named', 'training of a CPNS beside basic training is not named'],
  ['C12', 'open', 'lists that begin with dapat meliputi give examples'],
  ['C17', 'documents-remain', 'a request of the Ministry does not waive the documents of cooperation'],
  ['C22', 'total-levels', 'the match divides the levels held by the levels required'],
  ['A81', 'whole-history', 'the heaviest penalty ever given decides'],
  ['A84', 'above-lower-band', 'a band starts just above the one below it'],
  ['C40', 'calendar-year-so-far', 'the calendar year so far, with the performance of the year before'],
  ['C29', 'as-measured-year', 'trainings count as the measured year has it'],
  ['C30', 'as-measured-year', 'performance counts as the measured year has it'],
  ['C39', 'end-of-measured-year', 'a history is seen up to the end of the measured year'],
  ['C41', 'highest', 'the highest education counts'],
  ['C31', 'same-tier', 'leadership training matches a post of its own tier'],
  ['C32', 'by-head-count', 'PNS and PPPK together weigh by their number'],
];

describe('readings', () => {
  it.each(all)('%s leaves a choice among different options', (_id, options) => {
    expect(options.length).toBeGreaterThanOrEqual(2);
    expect(new Set(options).size).toBe(options.length);
  });

  it('have their first option for the default', () => {
    expect(defaultReadings).toEqual(Object.fromEntries(all.map(([id, options]) => [id, options[0]])));
  });

  it.each(DEFAULTS)('%s is read as %s unless the caller chooses otherwise: %s', (id, option) => {
    expect(defaultReadings).toHaveProperty(id, option);
  });

  it('are those, and no others', () => {
    expect(Object.keys(readings).sort()).toEqual(DEFAULTS.map(([id]) => id).sort());
  });
});
