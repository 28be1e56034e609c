/**
 * What the model asks of each part, and the shares that planned hours come to.
 *
 * @pasal Pasal 49 ayat (2)
 * @module
 */
import { hoursOf, hundredthsOf } from '../../asn/learning-hours.js';
import { exact, roundHalfUp } from '../../kernel/decimal.js';
import { metIf, row, ruleTable } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { LEARNING_PARTS, type LearningPart, type MixFacts } from './facts.js';
import { hoursGap } from './gaps.js';
import { REQUIREMENTS, requiredPercentOf } from './requirements.js';

/** Provisions that the findings on a learning mix cite. */
export type LearningMixProvision = 'pupr-2-2023/49.2.a' | 'pupr-2-2023/49.2.b' | 'pupr-2-2023/49.2.c';

/** The hundredths of all hours; `null` while a part is missing. */
const totalOf = ({ experiential, social, formal }: Pick<MixFacts, LearningPart>): number | null =>
  experiential === null || social === null || formal === null ? null : experiential + social + formal;

export const hoursKnown = (hundredths: number | null): number | null =>
  hundredths === null ? null : hoursOf(hundredths);

const sharePercentOf = (hundredths: number | null, total: number | null): number | null =>
  hundredths === null || total === null
    ? null
    : Number(roundHalfUp(exact(hundredths).times(100).dividedBy(exact(total)), 2));

export const gaps = { hours: hoursGap };

/** Whether a share is within the tolerance of what is required, in whole numbers and so exactly (A64, B11). */
const isWithin = (hours: number, total: number, requiredPercent: number, tolerance: number): boolean => {
  const hundredths = hundredthsOf(hours);
  const all = hundredthsOf(total);
  return 100 * Math.abs(100 * hundredths - requiredPercent * all) <= hundredthsOf(tolerance) * all;
};

const requirement = (part: LearningPart) =>
  row({
    provision: REQUIREMENTS[part].provision,
    reads: ['hours'],
    measure: (facts: MixFacts, context: Context) => {
      const total = totalOf(facts);
      return {
        hours: hoursKnown(facts[part]),
        totalHours: hoursKnown(total),
        sharePercent: sharePercentOf(facts[part], total),
        requiredPercent: requiredPercentOf(part, context),
        tolerance: hoursOf(facts.tolerance),
      };
    },
    judge: (e) =>
      metIf(
        e.hours !== null && e.totalHours !== null && isWithin(e.hours, e.totalHours, e.requiredPercent, e.tolerance),
      ),
    confidence: (_facts, context) => confidenceOf(context, [REQUIREMENTS[part].share]),
  });

export const learningMixRules = ruleTable<MixFacts, Context, 'hours', LearningMixProvision>(
  gaps,
  LEARNING_PARTS.map(requirement),
);

/** What the hours come to: all of them, and the share of each part. */
export const sharesOf = (facts: MixFacts) => {
  const total = totalOf(facts);
  return {
    totalHours: hoursKnown(total),
    experiential: sharePercentOf(facts.experiential, total),
    social: sharePercentOf(facts.social, total),
    formal: sharePercentOf(facts.formal, total),
  };
};
