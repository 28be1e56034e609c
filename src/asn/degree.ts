import { frozen } from '../kernel/frozen.js';
import type { Confidence } from '../kernel/rules.js';
import { confidenceOf } from '../law/confidence.js';
import type { ParameterName } from '../law/parameters.js';
import { type Context, parameterOf } from '../law/ruleset.js';

/** Levels of formal higher education, from lowest to highest; D4 and S1 stand on one level. */
export const DEGREES = /* @__PURE__ */ frozen(() => ['d1', 'd2', 'd3', 'd4', 's1', 'profesi', 's2', 's3'] as const);
export type Degree = (typeof DEGREES)[number];

/** Formal education that somebody has finished, from the highest; D4 and S1 stand on one level. */
export const EDUCATION_LEVELS = /* @__PURE__ */ frozen(
  () => ['s3', 's2', 's1', 'd4', 'd3', 'd2', 'd1', 'slta', 'di-bawah-slta'] as const,
);
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

const KKNI_LEVELS: { readonly [degree in Degree]: number } = {
  d1: 3,
  d2: 4,
  d3: 5,
  d4: 6,
  s1: 6,
  profesi: 7,
  s2: 8,
  s3: 9,
};

/** The level of a degree in the national qualification framework (A34). */
export const kkniLevel = (degree: Degree): number => KKNI_LEVELS[degree];

const CURRICULUM_SEMESTERS = {
  d1: 'curriculumSemestersD1',
  d2: 'curriculumSemestersD2',
  d3: 'curriculumSemestersD3',
  d4: 'curriculumSemestersS1',
  s1: 'curriculumSemestersS1',
  profesi: 'curriculumSemestersProfesi',
  s2: 'curriculumSemestersS2',
  s3: 'curriculumSemestersS3',
} as const satisfies { readonly [degree in Degree]: ParameterName };

/** The curriculum time of a degree in months: a fallback for the university's own normative time, only when asked for. */
export const curriculumMonths = (degree: Degree, context: Context): number =>
  parameterOf(context, CURRICULUM_SEMESTERS[degree]) * parameterOf(context, 'semesterMonths');

/**
 * How well the curriculum time of a degree is attested on the day of a decision; `unsure` before 2024, for which it is not known
 * whether the rule was in force, and since September 2025, when a text that was not seen took its place.
 */
export const curriculumConfidence = (degree: Degree, context: Context): Confidence =>
  confidenceOf(context, [CURRICULUM_SEMESTERS[degree]]);
