/**
 * The instruments that the rules come from: what each is called, how it stands, what of it was read, and the last day on
 * which it is known to have stood.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import { type InstrumentId, type Period, periods } from './standing.js';

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

/** An instrument: a law, a regulation, a guide. */
export interface Source extends Period {
  readonly id: string;
  readonly en: string;
  readonly status: SourceStatus;
  /** The instrument that repealed it. */
  readonly repealedBy: string | null;
  /** What changed it, by a text that was not seen. */
  readonly changedBy: string | null;
  /** The last day on which it is known to have been in force, changed or not; its last day at most. */
  readonly lastVerified: string;
  readonly read: SourceReading;
}

/** The check of 30 November 2026 could verify most instruments up to here. */
const endOf2025 = '2025-12-31';

const standing = {
  status: 'in-force',
  repealedBy: null,
  changedBy: null,
  lastVerified: endOf2025,
  read: 'secondary',
} as const;

export const sources = /* @__PURE__ */ frozen(
  () =>
    ({
      'pupr-2-2023': {
        ...periods['pupr-2-2023'],
        ...standing,
        id: 'Permen PUPR 2/2023',
        en: 'Permen PUPR 2/2023',
        lastVerified: '2024-09-30',
        read: 'text',
      },
      'uu-20-2023': { ...periods['uu-20-2023'], ...standing, id: 'UU 20/2023', en: 'Law 20/2023' },
      'uu-5-2014': {
        ...periods['uu-5-2014'],
        id: 'UU 5/2014',
        en: 'Law 5/2014',
        status: 'repealed',
        repealedBy: 'uu-20-2023',
        changedBy: null,
        lastVerified: '2023-10-30',
        read: 'unseen',
      },
      'uu-14-2005': { ...periods['uu-14-2005'], ...standing, id: 'UU 14/2005', en: 'Law 14/2005' },
      'uu-11-2019': { ...periods['uu-11-2019'], ...standing, id: 'UU 11/2019', en: 'Law 11/2019' },
      'uu-49-2009': { ...periods['uu-49-2009'], ...standing, id: 'UU 49/2009', en: 'Law 49/2009' },
      'pp-11-2017': {
        ...periods['pp-11-2017'],
        ...standing,
        id: 'PP 11/2017',
        en: 'Government Regulation 11/2017',
        status: 'changed-text-unseen',
        changedBy: 'PP 17/2020',
      },
      'permenpan-rb-6-2022': {
        ...periods['permenpan-rb-6-2022'],
        ...standing,
        id: 'Permenpan RB 6/2022',
        en: 'Permenpan RB 6/2022',
      },
      'permenpan-rb-3-2020': {
        ...periods['permenpan-rb-3-2020'],
        ...standing,
        id: 'Permenpan RB 3/2020',
        en: 'Permenpan RB 3/2020',
        status: 'changed-text-unseen',
        changedBy: 'Permenpan RB 20/2025',
      },
      'permenpan-rb-38-2017': {
        ...periods['permenpan-rb-38-2017'],
        ...standing,
        id: 'Permenpan RB 38/2017',
        en: 'Permenpan RB 38/2017',
      },
      'permenpan-rb-38-2018': {
        ...periods['permenpan-rb-38-2018'],
        ...standing,
        id: 'Permenpan RB 38/2018',
        en: 'Permenpan RB 38/2018',
        read: 'summary',
      },
      'peraturan-bkn-8-2019': {
        ...periods['peraturan-bkn-8-2019'],
        ...standing,
        id: 'Peraturan BKN 8/2019',
        en: 'BKN Regulation 8/2019',
        status: 'changed-text-unseen',
        changedBy: 'surat BKN 4190/2024',
      },
      'perlan-10-2018': {
        ...periods['perlan-10-2018'],
        ...standing,
        id: 'Perlan 10/2018',
        en: 'LAN Regulation 10/2018',
      },
      'dou-asn-probolinggo': {
        ...periods['dou-asn-probolinggo'],
        id: 'Pedoman DOU ASN Kota Probolinggo',
        en: 'DOU ASN Guide of the City of Probolinggo',
        status: 'not-known',
        repealedBy: null,
        changedBy: null,
        lastVerified: '2021-12-31',
        read: 'text',
      },
      'paparan-pengembangan-kompetensi': {
        ...periods['paparan-pengembangan-kompetensi'],
        id: 'Paparan Perspektif Pengembangan Kompetensi ASN (BKPP Kota Semarang)',
        en: 'Slides on the competency development of ASN (BKPP of the City of Semarang)',
        status: 'not-known',
        repealedBy: null,
        changedBy: null,
        lastVerified: '2024-03-26',
        read: 'text',
      },
      'permendikbudristek-53-2023': {
        ...periods['permendikbudristek-53-2023'],
        id: 'Permendikbudristek 53/2023',
        en: 'Permendikbudristek 53/2023',
        status: 'repealed',
        repealedBy: 'permendiktisaintek-39-2025',
        changedBy: null,
        lastVerified: '2025-08-31',
        read: 'secondary',
      },
      'permendiktisaintek-39-2025': {
        ...periods['permendiktisaintek-39-2025'],
        ...standing,
        id: 'Permendiktisaintek 39/2025',
        en: 'Permendiktisaintek 39/2025',
        read: 'unseen',
      },
    }) as const satisfies { readonly [id in InstrumentId]: Source },
);
