/**
 * How an activity whose learning hours are not recorded is converted into hours: by a table of the caller's, or by the
 * usual one.
 *
 * @pasal Pasal 19 ayat (4), Pasal 12 ayat (2) huruf f
 * @source Perlan 10/2018; Lampiran II of Permen PUPR 2/2023 is not available and nothing here stands in for it
 * @module
 */

import { hundredthsOf, learningHours } from '../../asn/learning-hours.js';
import { CLASSICAL_KINDS, DEVELOPMENT_KINDS, type DevelopmentKind } from '../../asn/training-kind.js';
import {
  type Contradiction,
  entryWith,
  facts,
  type Input,
  type Known,
  oneOf,
  questionOf,
  whole,
} from '../../kernel/fact.js';
import type { Confidence } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { ParameterName } from '../../law/parameters.js';
import { type Context, parameterOf } from '../../law/ruleset.js';

const conversionLine = /* @__PURE__ */ facts(() => ({
  /** Hours for each unit. */
  hours: learningHours(),
  /** Hours for each unit of an international activity, where they differ; not beside `mostPerMonth`. */
  internationalHours: learningHours(),
  /** What is counted: days, sessions, or whole activities. */
  per: oneOf(['hari', 'sesi', 'kegiatan']),
  /** The most units that count in a calendar month; for nonclassical kinds only. */
  mostPerMonth: whole(0, 366),
}));

/** One line of a conversion table. */
const line = () => entryWith(conversionLine, ['hours', 'per']);

/** The lines of a conversion table, by the kind of development. */
export const conversionTable = /* @__PURE__ */ facts(() => ({
  kepemimpinan: line(),
  'pelatihan-dasar': line(),
  manajerial: line(),
  teknis: line(),
  fungsional: line(),
  'sosial-kultural': line(),
  seminar: line(),
  lokakarya: line(),
  'bimbingan-teknis': line(),
  sosialisasi: line(),
  'klasikal-lainnya': line(),
  coaching: line(),
  mentoring: line(),
  'e-learning': line(),
  'jarak-jauh': line(),
  detasering: line(),
  'alam-terbuka': line(),
  'patok-banding': line(),
  pertukaran: line(),
  'belajar-mandiri': line(),
  'komunitas-belajar': line(),
  'bimbingan-di-tempat-kerja': line(),
  magang: line(),
  'nonklasikal-lainnya': line(),
  'tugas-belajar': line(),
}));

/** A conversion table: lines by the kind of development; a kind without a line is not converted. */
export interface ConversionTableInput extends Input<typeof conversionTable> {}
/** The same once read. */
export interface ConversionTable extends Known<typeof conversionTable> {}

const isCapped = (one: ConversionTable[DevelopmentKind]): boolean => one !== null && one.mostPerMonth !== null;

/** What is wrong with the lines of a table, told of the table. */
export const issuesOfTable = (table: ConversionTable, path: string): Contradiction[] => [
  ...(CLASSICAL_KINDS.some((kind) => isCapped(table[kind]))
    ? [
        {
          path,
          code: 'cap-on-classical',
          message: 'a classical kind has no most per month: its activities compete for days instead',
        },
      ]
    : []),
  ...(DEVELOPMENT_KINDS.some((kind) => isCapped(table[kind]) && table[kind]?.internationalHours !== null)
    ? [{ path, code: 'cap-on-international', message: 'a line with a most per month has one rate of hours' }]
    : []),
];

export const tableOfConversion = /* @__PURE__ */ questionOf<ConversionTableInput, ConversionTable>(
  () => conversionTable.shape,
  (table) => issuesOfTable(table, ''),
);

/** A line as it is reckoned with; hours in hundredths. */
export interface ConversionLine {
  readonly hours: number;
  readonly internationalHours: number;
  readonly per: 'hari' | 'sesi' | 'kegiatan';
  readonly mostPerMonth: number | null;
  readonly confidence: Confidence;
}

/** A line of the usual table, by the parameters its numbers stand in. */
interface UsualLine {
  readonly hours: ParameterName;
  readonly internationalHours?: ParameterName;
  readonly per: ConversionLine['per'];
  readonly mostPerMonth?: ParameterName;
}

const guidance: UsualLine = { hours: 'hoursGuidanceSession', per: 'sesi', mostPerMonth: 'guidanceSessionsPerMonth' };
const selfStudy: UsualLine = { hours: 'hoursSelfStudyDay', per: 'hari' };
const placement: UsualLine = { hours: 'hoursPlacement', per: 'kegiatan' };

/**
 * The usual conversion, by the parameters that hold its numbers and their confidence. Courses whose programme sets their
 * hours, and degree education, have no line: their hours must be recorded.
 */
const usualLines: { readonly [kind in DevelopmentKind]?: UsualLine } = {
  seminar: { hours: 'hoursSeminarDay', internationalHours: 'hoursSeminarDayInternational', per: 'hari' },
  lokakarya: { hours: 'hoursWorkshopDay', internationalHours: 'hoursWorkshopDayInternational', per: 'hari' },
  'bimbingan-teknis': { hours: 'hoursTechnicalGuidanceDay', per: 'hari' },
  coaching: guidance,
  mentoring: guidance,
  'e-learning': { hours: 'hoursELearningDay', per: 'hari' },
  'jarak-jauh': { hours: 'hoursDistanceTrainingDay', per: 'hari' },
  detasering: placement,
  'alam-terbuka': { hours: 'hoursOutboundDay', per: 'hari' },
  'patok-banding': { hours: 'hoursBenchmarking', per: 'kegiatan' },
  pertukaran: placement,
  'belajar-mandiri': selfStudy,
  'komunitas-belajar': selfStudy,
  magang: placement,
};

/** The weakest of the numbers that the usual conversion of a kind uses; `certain` where there is nothing to convert by. */
export const usualConfidence = (kind: DevelopmentKind, context: Context): Confidence => {
  const { hours, internationalHours = hours, mostPerMonth = hours } = usualLines[kind] ?? {};
  const numbers = [hours, internationalHours, mostPerMonth].filter((name) => name !== undefined);
  return confidenceOf(context, numbers);
};

const usualLineOf = (kind: DevelopmentKind, context: Context): ConversionLine | null => {
  const line = usualLines[kind];
  if (line === undefined) return null;
  const hundredths = (name: ParameterName) => parameterOf(context, name) * 100;
  return {
    hours: hundredths(line.hours),
    internationalHours: hundredths(line.internationalHours ?? line.hours),
    per: line.per,
    mostPerMonth: line.mostPerMonth === undefined ? null : parameterOf(context, line.mostPerMonth),
    confidence: usualConfidence(kind, context),
  };
};

/** The line that a kind is converted by; `null` where there is none. */
export const conversionLineOf = (
  kind: DevelopmentKind,
  table: ConversionTableInput | null,
  context: Context,
): ConversionLine | null => {
  if (table === null) return usualLineOf(kind, context);
  const line = table[kind] ?? null;
  if (line === null) return null;
  return {
    hours: hundredthsOf(line.hours),
    internationalHours: hundredthsOf(line.internationalHours ?? line.hours),
    per: line.per,
    mostPerMonth: line.mostPerMonth ?? null,
    confidence: 'certain',
  };
};
