/**
 * The instruments that the rules come from: what each is called, when it has been in force as far as our own sources tell,
 * what of it was read, and the last day on which it is known to have stood. A day that they do not give is not made up: of
 * many instruments only the year is known, of a repeal only the month.
 */
import type { ProvisionId } from './provisions.js';

/** How an instrument stands, as far as is known. */
export type SourceStatus =
  /** In force, and nothing is known to have changed what is used of it. */
  | 'in-force'
  /** In force, but changed by a text that was not seen. */
  | 'changed-text-unseen'
  /** Repealed by another instrument. */
  | 'repealed'
  /** It bears no date, and no word on whether it still holds. */
  | 'not-known';

/** What of an instrument was read. */
export type SourceReading =
  /** Its own text, though in a copy that is not official. */
  | 'text'
  /** What others say it says. */
  | 'secondary'
  /** A summary. */
  | 'summary'
  /** Nothing: it is known to exist, and what it replaced or was replaced by. */
  | 'unseen';

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

/** An instrument: a law, a regulation, a guide. */
export interface Source {
  readonly id: string;
  readonly en: string;
  readonly status: SourceStatus;
  /** Its first day in force. */
  readonly inForceFrom: OpenDaySpan;
  /** Its last day in force; `null` where no end is known of. */
  readonly inForceUntil: DaySpan | null;
  /** The instrument that repealed it. */
  readonly repealedBy: string | null;
  /** What changed it, by a text that was not seen. */
  readonly changedBy: string | null;
  /** The first day from which that text may hold; `null` where nothing is known to have changed it. */
  readonly changedFrom: string | null;
  /** The last day on which it is known to have been in force, changed or not; its last day at most. */
  readonly lastVerified: string;
  readonly read: SourceReading;
}

const on = (day: string): DaySpan => ({ earliest: day, latest: day });
/** The first day of an instrument of which the year alone is known. */
const during = (year: number): DaySpan => ({ earliest: `${year}-01-01`, latest: `${year}-12-31` });

/** The check of 30 November 2026 could verify most instruments up to here. */
const endOf2025 = '2025-12-31';

const standing = {
  status: 'in-force',
  inForceUntil: null,
  repealedBy: null,
  changedBy: null,
  changedFrom: null,
  lastVerified: endOf2025,
  read: 'secondary',
} as const;

export const sources = {
  // The Ministry became two in October 2024; whether the regulation was replaced since could not be verified.
  'pupr-2-2023': {
    ...standing,
    id: 'Permen PUPR 2/2023',
    en: 'Permen PUPR 2/2023',
    inForceFrom: on('2023-01-13'),
    lastVerified: '2024-09-30',
    read: 'text',
  },
  'uu-20-2023': { ...standing, id: 'UU 20/2023', en: 'Law 20/2023', inForceFrom: on('2023-10-31') },
  'uu-5-2014': {
    id: 'UU 5/2014',
    en: 'Law 5/2014',
    status: 'repealed',
    inForceFrom: during(2014),
    inForceUntil: on('2023-10-30'),
    repealedBy: 'uu-20-2023',
    changedBy: null,
    changedFrom: null,
    lastVerified: '2023-10-30',
    read: 'unseen',
  },
  'uu-14-2005': { ...standing, id: 'UU 14/2005', en: 'Law 14/2005', inForceFrom: during(2005) },
  'uu-11-2019': { ...standing, id: 'UU 11/2019', en: 'Law 11/2019', inForceFrom: during(2019) },
  'uu-49-2009': { ...standing, id: 'UU 49/2009', en: 'Law 49/2009', inForceFrom: during(2009) },
  'pp-11-2017': {
    ...standing,
    id: 'PP 11/2017',
    en: 'Government Regulation 11/2017',
    status: 'changed-text-unseen',
    inForceFrom: during(2017),
    changedBy: 'PP 17/2020',
    changedFrom: '2020-01-01',
  },
  'permenpan-rb-6-2022': {
    ...standing,
    id: 'Permenpan RB 6/2022',
    en: 'Permenpan RB 6/2022',
    inForceFrom: during(2022),
  },
  'permenpan-rb-3-2020': {
    ...standing,
    id: 'Permenpan RB 3/2020',
    en: 'Permenpan RB 3/2020',
    status: 'changed-text-unseen',
    inForceFrom: during(2020),
    changedBy: 'Permenpan RB 20/2025',
    changedFrom: '2025-01-01',
  },
  'permenpan-rb-38-2017': {
    ...standing,
    id: 'Permenpan RB 38/2017',
    en: 'Permenpan RB 38/2017',
    inForceFrom: during(2017),
  },
  'permenpan-rb-38-2018': {
    ...standing,
    id: 'Permenpan RB 38/2018',
    en: 'Permenpan RB 38/2018',
    inForceFrom: during(2018),
    read: 'summary',
  },
  'peraturan-bkn-8-2019': {
    ...standing,
    id: 'Peraturan BKN 8/2019',
    en: 'BKN Regulation 8/2019',
    status: 'changed-text-unseen',
    inForceFrom: on('2019-05-15'),
    changedBy: 'surat BKN 4190/2024',
    changedFrom: '2024-01-01',
  },
  'perlan-10-2018': { ...standing, id: 'Perlan 10/2018', en: 'LAN Regulation 10/2018', inForceFrom: during(2018) },
  // The latest instrument that it names as its ground is the mayor's plan for the year 2021; it bears no date itself.
  'dou-asn-probolinggo': {
    id: 'Pedoman DOU ASN Kota Probolinggo',
    en: 'DOU ASN Guide of the City of Probolinggo',
    status: 'not-known',
    inForceFrom: { earliest: '2021-01-01', latest: null },
    inForceUntil: null,
    repealedBy: null,
    changedBy: null,
    changedFrom: null,
    lastVerified: '2021-12-31',
    read: 'text',
  },
  // No rule, but what a regional agency teaches of Permenpan RB 38/2017; without a date, and put up on 26 March 2024.
  'paparan-pengembangan-kompetensi': {
    id: 'Paparan Perspektif Pengembangan Kompetensi ASN (BKPP Kota Semarang)',
    en: 'Slides on the competency development of ASN (BKPP of the City of Semarang)',
    status: 'not-known',
    inForceFrom: { earliest: '2017-01-01', latest: null },
    inForceUntil: null,
    repealedBy: null,
    changedBy: null,
    changedFrom: null,
    lastVerified: '2024-03-26',
    read: 'text',
  },
  'permendikbudristek-53-2023': {
    id: 'Permendikbudristek 53/2023',
    en: 'Permendikbudristek 53/2023',
    status: 'repealed',
    inForceFrom: during(2023),
    inForceUntil: { earliest: '2025-08-31', latest: '2025-09-30' },
    repealedBy: 'permendiktisaintek-39-2025',
    changedBy: null,
    changedFrom: null,
    lastVerified: '2025-08-31',
    read: 'secondary',
  },
  'permendiktisaintek-39-2025': {
    ...standing,
    id: 'Permendiktisaintek 39/2025',
    en: 'Permendiktisaintek 39/2025',
    inForceFrom: { earliest: '2025-09-01', latest: '2025-09-30' },
    read: 'unseen',
  },
} as const satisfies { readonly [id: string]: Source };

/** The short name of an instrument, as it stands before the slash of a provision id. */
export type InstrumentId = keyof typeof sources;

export const isInstrumentId = (id: string): id is InstrumentId => Object.hasOwn(sources, id);

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

const sourceOf = (id: ProvisionId | InstrumentId): Source | null => {
  const [instrument = ''] = id.split('/');
  return isInstrumentId(instrument) ? sources[instrument] : null;
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
  const source = sourceOf(id);
  if (source === null) return 'not-known';
  const { inForceFrom, inForceUntil } = source;
  const begun = hasBegun(day, inForceFrom);
  const ended = inForceUntil === null ? false : hasEnded(day, inForceUntil);
  if (begun === false || ended === true) return 'not-in-force';
  return begun === null || ended === null ? 'not-known' : 'in-force';
};

/** Whether a text that was not seen may have changed the instrument of a provision by a day. */
export const mayHaveChangedBy = (id: ProvisionId | InstrumentId, day: string): boolean => {
  const changedFrom = sourceOf(id)?.changedFrom ?? null;
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
