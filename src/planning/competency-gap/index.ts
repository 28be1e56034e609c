/**
 * How far a person's competencies are from those that a post asks for.
 *
 * @pasal Pasal 5
 * @source Permen PUPR 2/2023; Permenpan RB 38/2017; slides of a training officer on the importance of competencies (C26)
 * @module
 */
import { type Assessment, assessBy } from '../../law/assessment.js';
import { contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { type CompetencyGapInput, parseCompetencies } from './facts.js';
import { type CompetencyGapProvision, competencyRules } from './rules.js';
import { type CompetencyValues, valuesMissingOf, valuesOf } from './values.js';

export type { CompetencyGapProvision } from './rules.js';

/** The answer to "does this person have the competencies that the post asks for?". */
export interface CompetencyGapAssessment
  extends Assessment<'meets-standard' | 'has-gaps', CompetencyGapProvision>,
    CompetencyValues {
  readonly question: 'competency-gap';
  /** Paths of the facts that can still change one of the values. */
  readonly valuesMissing: readonly string[];
}

/**
 * Does this person have the competencies that the post asks for, and where do they fall short? A gap is the level asked
 * for less the level held, never below 0 (A05). A single gap settles the verdict; every value is told as soon as no
 * missing fact can change it. The one exception is the band where the caller's bands give the same label twice with
 * another between: it may then be told late. Without a `mutlak` competency nobody is fit to hold the post, without a
 * `penting` or `perlu` one they still are (C26): that is told as `fitForPost`, is likely and no more, and leaves the verdict
 * on the gap as it is. A standard that asks for nothing is met.
 *
 * @param record - a {@link CompetencyGapInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted (C22 for the match, C26 for
 *   the fitness).
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when bands do not cover
 *   every match from 0 up (`impossible-bands`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const answer = assessCompetencyGap(
 *   {
 *     competencies: [
 *       { cluster: 'teknis', required: 4, held: 3, importance: 'penting' },
 *       { cluster: 'manajerial', required: 3, held: 3, importance: 'mutlak' },
 *       { cluster: 'teknis', required: 3, held: 1, importance: 'penting' },
 *     ],
 *     bands: [{ from: 0, label: 'belum sesuai' }, { from: 68, label: 'cukup' }, { from: 80, label: 'sesuai' }],
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * answer.verdict; // 'has-gaps'
 * answer.order; // [2, 0]
 * answer.match; // 70
 * answer.band; // 'cukup'
 * answer.fitForPost; // true
 * ```
 * @pasal Pasal 5 ayat (1) dan (3)
 */
export const assessCompetencyGap = (record: CompetencyGapInput, options: DecisionOptions): CompetencyGapAssessment =>
  assessCompetencyGapFrom(record, options);

/**
 * {@link assessCompetencyGap} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessCompetencyGapFrom = (record: unknown, options: DecisionOptions): CompetencyGapAssessment => {
  const context = contextOf(options);
  const facts = parseCompetencies(record);
  const { basis, ...assessment } = assessBy(competencyRules, facts, context, {
    barred: 'has-gaps',
    clear: 'meets-standard',
  });
  return {
    question: 'competency-gap',
    ...assessment,
    ...valuesOf(facts, context),
    valuesMissing: valuesMissingOf(facts),
    basis,
  };
};
