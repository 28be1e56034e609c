/**
 * When the instruments that the rules come from have been in force, as far as our own sources tell. A day that they do not
 * give is not made up: of many instruments only the year is known, of a repeal only the month.
 *
 * @module
 */
import type { ProvisionId } from './provisions.js';

/** A day that is known to lie between two days, both included; the same day twice where it is known exactly. */
export interface DaySpan {
  readonly earliest: string;
  readonly latest: string;
}

/** A day of which it may not be known by when it had come; `latest` is `null` then. */
export interface OpenDaySpan {
  readonly earliest: string;
  readonly latest: string | null;
}

/** When an instrument has been in force. */
export interface Period {
  /** Its first day in force. */
  readonly inForceFrom: OpenDaySpan;
  /** Its last day in force; `null` where no end is known of. */
  readonly inForceUntil: DaySpan | null;
  /** The first day from which a text that was not seen may hold; `null` where nothing is known to have changed it. */
  readonly changedFrom: string | null;
}

const on = (day: string): DaySpan => ({ earliest: day, latest: day });
/** The first day of an instrument of which the year alone is known. */
const during = (year: number): DaySpan => ({ earliest: `${year}-01-01`, latest: `${year}-12-31` });

const UNCHANGED = { inForceUntil: null, changedFrom: null } as const;

export const periods = {
  // The Ministry became two in October 2024; whether the regulation was replaced since could not be verified.
  'pupr-2-2023': { ...UNCHANGED, inForceFrom: on('2023-01-13') },
  'uu-20-2023': { ...UNCHANGED, inForceFrom: on('2023-10-31') },
  'uu-5-2014': { ...UNCHANGED, inForceFrom: during(2014), inForceUntil: on('2023-10-30') },
  'uu-14-2005': { ...UNCHANGED, inForceFrom: during(2005) },
  'uu-11-2019': { ...UNCHANGED, inForceFrom: during(2019) },
  'uu-49-2009': { ...UNCHANGED, inForceFrom: during(2009) },
  'pp-11-2017': { ...UNCHANGED, inForceFrom: during(2017), changedFrom: '2020-01-01' },
  'permenpan-rb-6-2022': { ...UNCHANGED, inForceFrom: during(2022) },
  'permenpan-rb-3-2020': { ...UNCHANGED, inForceFrom: during(2020), changedFrom: '2025-01-01' },
  'permenpan-rb-38-2017': { ...UNCHANGED, inForceFrom: during(2017) },
  'permenpan-rb-38-2018': { ...UNCHANGED, inForceFrom: during(2018) },
  'peraturan-bkn-8-2019': { ...UNCHANGED, inForceFrom: on('2019-05-15'), changedFrom: '2024-01-01' },
  'perlan-10-2018': { ...UNCHANGED, inForceFrom: during(2018) },
  // The latest instrument that it names as its ground is the mayor's plan for the year 2021; it bears no date itself.
  'dou-asn-probolinggo': { ...UNCHANGED, inForceFrom: { earliest: '2021-01-01', latest: null } },
  // No rule, but what a regional agency teaches of Permenpan RB 38/2017; without a date, and put up on 26 March 2024.
  'paparan-pengembangan-kompetensi': { ...UNCHANGED, inForceFrom: { earliest: '2017-01-01', latest: null } },
  'permendikbudristek-53-2023': {
    ...UNCHANGED,
    inForceFrom: during(2023),
    inForceUntil: { earliest: '2025-08-31', latest: '2025-09-30' },
  },
  'permendiktisaintek-39-2025': { ...UNCHANGED, inForceFrom: { earliest: '2025-09-01', latest: '2025-09-30' } },
} as const satisfies { readonly [id: string]: Period };

/** The short name of an instrument, as it stands before the slash of a provision id. */
export type InstrumentId = keyof typeof periods;

export const isInstrumentId = (id: string): id is InstrumentId => Object.hasOwn(periods, id);

/** Whether an instrument was in force on a day; `not-known` where our sources do not tell. */
export type Standing = 'in-force' | 'not-known' | 'not-in-force';

/** Whether the first day had come by a day; `null` where that is not known. */
const hasBegun = (day: string, { earliest, latest }: OpenDaySpan): boolean | null => {
  if (day < earliest) return false;
  return latest !== null && day >= latest ? true : null;
};

/** Whether the last day was over on a day; `null` where that is not known. */
const hasEnded = (day: string, { earliest, latest }: DaySpan): boolean | null => {
  if (day <= earliest) return false;
  return day > latest ? true : null;
};

/** What stands before the slash of an id. Ids are looked at for each finding: no text is split for it. */
export const instrumentOf = (id: string): string => {
  const slash = id.indexOf('/');
  return slash === -1 ? id : id.slice(0, slash);
};

const periodOf = (id: ProvisionId | InstrumentId): Period | null => {
  const instrument = instrumentOf(`${id}`);
  return isInstrumentId(instrument) ? periods[instrument] : null;
};

/**
 * How the instrument of a provision stood on a day. That it was changed by an unseen text does not show here.
 *
 * @param day - `YYYY-MM-DD`.
 * @example
 * ```ts
 * standingOn('uu-20-2023/55', '2023-10-30'); // 'not-in-force'
 * standingOn('permendikbudristek-53-2023', '2025-09-15'); // 'not-known'
 * ```
 */
export const standingOn = (id: ProvisionId | InstrumentId, day: string): Standing => {
  const period = periodOf(id);
  if (period === null) return 'not-known';
  const { inForceFrom, inForceUntil } = period;
  const begun = hasBegun(day, inForceFrom);
  const ended = inForceUntil === null ? false : hasEnded(day, inForceUntil);
  if (begun === false || ended === true) return 'not-in-force';
  return begun === null || ended === null ? 'not-known' : 'in-force';
};

/** Whether a text that was not seen may have changed the instrument of a provision by a day. */
export const mayHaveChangedBy = (id: ProvisionId | InstrumentId, day: string): boolean => {
  const changedFrom = periodOf(id)?.changedFrom ?? null;
  return changedFrom !== null && day >= changedFrom;
};

/**
 * Whether a provision can be cited for a day: whether nothing is known against its instrument having been in force.
 *
 * @param day - `YYYY-MM-DD`.
 * @example
 * ```ts
 * isInForceOn('uu-5-2014', '2023-10-30'); // true
 * isInForceOn('uu-5-2014', '2023-10-31'); // false
 * ```
 */
export const isInForceOn = (id: ProvisionId | InstrumentId, day: string): boolean =>
  standingOn(id, day) !== 'not-in-force';
