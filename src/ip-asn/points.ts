/**
 * The tables of points of Peraturan BKN 8/2019 as a decision sees them, with what its ruleset amends.
 */

import type { EducationLevel } from '../asn/degree.js';
import type { PenaltyLevel, Predicate } from '../asn/employment.js';
import { hundredthsOf } from '../asn/learning-hours.js';
import { yearOf } from '../kernel/calendar.js';
import { type Confidence, weakerOf } from '../kernel/rules.js';
import { ipAsnParameters } from '../law/ip-asn-parameters.js';
import { parameterNamed } from '../law/parameter.js';
import type { ParameterName } from '../law/parameters.js';
import { type Context, type Numbers, parameterOf } from '../law/ruleset.js';
import type { TableLabel } from './score/facts.js';
import type { IpAsnPostGroup } from './score/kinds.js';

/** Points, and how well they are attested. */
export interface Points {
  readonly points: number;
  readonly confidence: Confidence;
}

const pointsBy = (rules: Numbers, name: ParameterName): Points => ({
  points: parameterOf(rules, name),
  confidence: parameterNamed(rules.parameters, name).confidence,
});

/** A band of values of performance: those above a bound, up to the next band. */
export interface PerformanceBand extends Points {
  readonly above: number;
}

/** A band: surer neither than its points nor than its bounds. */
const bandBy = (
  rules: Numbers,
  points: ParameterName,
  above: ParameterName,
  upTo: ParameterName = above,
): PerformanceBand => ({
  above: parameterOf(rules, above),
  points: parameterOf(rules, points),
  confidence: [above, upTo].reduce<Confidence>(
    (weakest, name) => weakerOf(weakest, parameterNamed(rules.parameters, name).confidence),
    parameterNamed(rules.parameters, points).confidence,
  ),
});

/** The points of the components of kompetensi; `null` for one that the group of posts does not have. */
export interface ComponentPoints {
  readonly leadership: number | null;
  readonly functional: number | null;
  readonly technical: number;
  readonly seminar: number;
}

/** Every number that a score needs. */
export interface PointTable {
  readonly weights: {
    readonly kualifikasi: number;
    readonly kompetensi: number;
    readonly kinerja: number;
    readonly disiplin: number;
  };
  readonly education: { readonly [level in EducationLevel]: Points };
  readonly components: { readonly [group in IpAsnPostGroup]: ComponentPoints };
  /** In hundredths of JP. */
  readonly technicalHours: number;
  readonly technicalYears: number;
  readonly seminarYears: number;
  /** From the highest. */
  readonly bands: readonly PerformanceBand[];
  readonly lowestBand: Points;
  /** Predicates, and the labels of the table's own classes that no predicate has. */
  readonly predicates: { readonly [label in Predicate | TableLabel]: Points };
  readonly penalties: { readonly [level in PenaltyLevel | 'tidak-ada']: Points };
  readonly pppkFromYear: number;
  /** What a total must be above to be of a category; the lowest has no bound. */
  readonly categoryAbove: {
    readonly sangatTinggi: number;
    readonly tinggi: number;
    readonly sedang: number;
    readonly rendah: number;
  };
}

const makeTable = (rules: Numbers): PointTable => {
  const of = (name: ParameterName): number => parameterOf(rules, name);
  const points = (name: ParameterName): Points => pointsBy(rules, name);
  const s1 = points('ipAsnEducationS1');
  const slta = points('ipAsnEducationSlta');
  const technical = of('ipAsnTechnicalTraining');
  const seminar = of('ipAsnSeminar');
  return {
    weights: {
      kualifikasi: of('ipAsnWeightKualifikasi'),
      kompetensi: of('ipAsnWeightKompetensi'),
      kinerja: of('ipAsnWeightKinerja'),
      disiplin: of('ipAsnWeightDisiplin'),
    },
    education: {
      s3: points('ipAsnEducationS3'),
      s2: points('ipAsnEducationS2'),
      s1,
      d4: s1,
      d3: points('ipAsnEducationD3'),
      d2: slta,
      d1: slta,
      slta,
      'di-bawah-slta': points('ipAsnEducationBelowSlta'),
    },
    components: {
      struktural: { leadership: of('ipAsnLeadershipTraining'), functional: null, technical, seminar },
      fungsional: { leadership: null, functional: of('ipAsnFunctionalTraining'), technical, seminar },
      pelaksana: {
        leadership: null,
        functional: null,
        technical: of('ipAsnTechnicalTrainingPelaksana'),
        seminar: of('ipAsnSeminarPelaksana'),
      },
    },
    technicalHours: hundredthsOf(of('ipAsnTechnicalHours')),
    technicalYears: of('ipAsnTechnicalYears'),
    seminarYears: of('ipAsnSeminarYears'),
    bands: [
      bandBy(rules, 'ipAsnPerformanceHighestBand', 'ipAsnPerformanceHighestBandAbove'),
      bandBy(rules, 'ipAsnPerformanceHighBand', 'ipAsnPerformanceHighBandAbove', 'ipAsnPerformanceHighestBandAbove'),
      bandBy(rules, 'ipAsnPerformanceMiddleBand', 'ipAsnPerformanceMiddleBandAbove', 'ipAsnPerformanceHighBandAbove'),
      bandBy(rules, 'ipAsnPerformanceLowBand', 'ipAsnPerformanceLowBandAbove', 'ipAsnPerformanceMiddleBandAbove'),
    ],
    lowestBand: bandBy(rules, 'ipAsnPerformanceLowestBand', 'ipAsnPerformanceLowBandAbove'),
    predicates: {
      'sangat-baik': points('ipAsnPredicateSangatBaik'),
      baik: points('ipAsnPredicateBaik'),
      'butuh-perbaikan': points('ipAsnPredicateButuhPerbaikan'),
      kurang: points('ipAsnPredicateKurang'),
      'sangat-kurang': points('ipAsnPredicateSangatKurang'),
      cukup: points('ipAsnPerformanceMiddleBand'),
      buruk: points('ipAsnPerformanceLowestBand'),
    },
    penalties: {
      'tidak-ada': points('ipAsnPenaltyNever'),
      ringan: points('ipAsnPenaltyRingan'),
      sedang: points('ipAsnPenaltySedang'),
      berat: points('ipAsnPenaltyBerat'),
    },
    pppkFromYear: of('ipAsnPppkFromYear'),
    categoryAbove: {
      sangatTinggi: of('ipAsnSangatTinggiAbove'),
      tinggi: of('ipAsnTinggiAbove'),
      sedang: of('ipAsnSedangAbove'),
      rendah: of('ipAsnRendahAbove'),
    },
  };
};

/** Made once: making it costs more than a score. */
const asTheLawStands = makeTable({ amendments: {}, parameters: ipAsnParameters });

/** The numbers under the rules of a decision. */
export const pointTableOf = (context: Context): PointTable => {
  return Object.keys(context.amendments).length === 0 ? asTheLawStands : makeTable(context);
};

/** Whether a year is later than the ruleset is known to stand unchanged. */
export const isBeyondRuleset = (year: number, { ruleset }: Context): boolean =>
  ruleset.unchangedUntil !== null && year > yearOf(ruleset.unchangedUntil);
