/**
 * How the measurement of IP ASN is run: when, in which stages, from which data, and to whom it is reported.
 *
 * @pasal Pasal 3, Pasal 9 sampai dengan Pasal 12, Pasal 15 sampai dengan Pasal 17
 * @source Permenpan RB 38/2018
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import { ipAsnParameters } from '../law/ip-asn-parameters.js';
import type { ProvisionId } from '../law/provisions.js';
import type { IpAsnDimensionName } from './dimension.js';

/** Who has a part in the measurement; the minister is the one for administrative reform. */
export type IpAsnBody = 'instansi' | 'bkn' | 'kepala-bkn' | 'menteri-pan-rb';

/** How results are reported: on paper and electronically, both. */
export type IpAsnReportForm = 'manual' | 'elektronik';

/** A stage of the measurement; the next one comes after it. */
export interface IpAsnStage {
  readonly stage: 'persiapan' | 'pelaksanaan' | 'pengolahan-data' | 'penyusunan-laporan';
  readonly provision: ProvisionId;
}

/** Where data come from. */
export interface IpAsnDataSource {
  readonly source: 'sapk' | 'e-pupns' | 'penilaian-prestasi-kerja' | 'data-hukuman-disiplin';
  readonly provision: ProvisionId;
}

/** A task, whose it is, and by which provision. */
export interface IpAsnTask {
  readonly by: IpAsnBody;
  readonly provision: ProvisionId;
}

/** A step of the reporting line. */
export interface IpAsnReport {
  readonly from: IpAsnBody;
  readonly to: IpAsnBody;
  readonly forms: readonly IpAsnReportForm[];
  readonly provision: ProvisionId;
}

/** A dimension and the most points it has, of a hundred. */
export interface IpAsnWeight {
  readonly dimension: IpAsnDimensionName;
  readonly weight: number;
  readonly provision: ProvisionId;
}

/** How the measurement is run. */
export interface IpAsnMeasurement {
  /** How often at least, and in which month of the year, 1 to 12. */
  readonly due: { readonly timesPerYear: number; readonly month: number; readonly provision: ProvisionId };
  /** In their order. */
  readonly stages: readonly IpAsnStage[];
  readonly dataSources: readonly IpAsnDataSource[];
  /** Who builds the application for the measurement. */
  readonly application: IpAsnTask;
  /** In their order. */
  readonly reports: readonly IpAsnReport[];
  /** Who draws up the national index from the reports, and who sets it. */
  readonly nationalIndex: { readonly drawnUp: IpAsnTask; readonly set: IpAsnTask };
  /** Who lays down the technical guide, which the points stand in. */
  readonly guide: IpAsnTask;
  /** In the order of Pasal 12. */
  readonly weights: readonly IpAsnWeight[];
}

const weightOf = (
  dimension: IpAsnDimensionName,
  { value, provision }: { readonly value: number; readonly provision: ProvisionId },
): IpAsnWeight => ({ dimension, weight: value, provision });

/**
 * How the measurement of IP ASN is run, every part with its provision.
 *
 * @example
 * ```ts
 * IP_ASN_MEASUREMENT.due; // { timesPerYear: 1, month: 4, provision: 'permenpan-rb-38-2018/3' }
 * IP_ASN_MEASUREMENT.reports.map(({ from, to }) => [from, to]);
 * // [['instansi', 'kepala-bkn'], ['kepala-bkn', 'menteri-pan-rb']]
 * IP_ASN_MEASUREMENT.weights.map(({ weight }) => weight); // [25, 40, 30, 5]
 * ```
 * @pasal Permenpan RB 38/2018 Pasal 3, Pasal 9-12, Pasal 15-17
 */
export const IP_ASN_MEASUREMENT: IpAsnMeasurement = /* @__PURE__ */ frozen(() => ({
  due: { timesPerYear: 1, month: 4, provision: 'permenpan-rb-38-2018/3' },
  stages: [
    { stage: 'persiapan', provision: 'permenpan-rb-38-2018/9' },
    { stage: 'pelaksanaan', provision: 'permenpan-rb-38-2018/9' },
    { stage: 'pengolahan-data', provision: 'permenpan-rb-38-2018/9' },
    { stage: 'penyusunan-laporan', provision: 'permenpan-rb-38-2018/9' },
  ],
  dataSources: [
    { source: 'sapk', provision: 'permenpan-rb-38-2018/10' },
    { source: 'e-pupns', provision: 'permenpan-rb-38-2018/10' },
    { source: 'penilaian-prestasi-kerja', provision: 'permenpan-rb-38-2018/10' },
    { source: 'data-hukuman-disiplin', provision: 'permenpan-rb-38-2018/10' },
  ],
  application: { by: 'bkn', provision: 'permenpan-rb-38-2018/11' },
  reports: [
    {
      from: 'instansi',
      to: 'kepala-bkn',
      forms: ['manual', 'elektronik'],
      provision: 'permenpan-rb-38-2018/15.1',
    },
    {
      from: 'kepala-bkn',
      to: 'menteri-pan-rb',
      forms: ['manual', 'elektronik'],
      provision: 'permenpan-rb-38-2018/15.2',
    },
  ],
  nationalIndex: {
    drawnUp: { by: 'kepala-bkn', provision: 'permenpan-rb-38-2018/16.1' },
    set: { by: 'menteri-pan-rb', provision: 'permenpan-rb-38-2018/16.2' },
  },
  guide: { by: 'bkn', provision: 'permenpan-rb-38-2018/17' },
  weights: [
    weightOf('kualifikasi', ipAsnParameters.ipAsnWeightKualifikasi),
    weightOf('kompetensi', ipAsnParameters.ipAsnWeightKompetensi),
    weightOf('kinerja', ipAsnParameters.ipAsnWeightKinerja),
    weightOf('disiplin', ipAsnParameters.ipAsnWeightDisiplin),
  ],
}));
