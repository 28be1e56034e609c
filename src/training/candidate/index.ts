/**
 * Who may be a candidate for training: the general requirements.
 *
 * @pasal Pasal 60, Pasal 62 ayat (1) huruf b-d, Pasal 78 ayat (1)
 * @source Permen PUPR 2/2023
 * @module
 */
import { type Assessment, assessBy } from '../../law/assessment.js';
import { contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { readTrainingCandidate, type TrainingCandidateInput } from './facts.js';
import { type TrainingCandidateProvision, trainingCandidateRules } from './rules.js';

export type { TrainingCandidateInput } from './facts.js';
export type { TrainingCandidateProvision } from './rules.js';

/** The answer to "may this person be a candidate for the training?". */
export interface TrainingCandidateAssessment extends Assessment<'eligible' | 'ineligible', TrainingCandidateProvision> {
  readonly question: 'training-candidate';
}

/**
 * May this person be a candidate for the training? Proposed by the official who speaks for the person's unit or, for
 * leadership training in the Ministry, for its tier; and free of penalties of any level (A68), for PPPK as for PNS. The
 * regulation names proposers for the Ministry and the regions alone, so that staff of other agencies are not eligible (C54,
 * likely); of regional staff, those who work in public works and housing are.
 *
 * @param record - a {@link TrainingCandidateInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const candidate = {
 *   organisation: 'unit-organisasi',
 *   kind: 'kepemimpinan',
 *   tier: 'pratama',
 *   proposedBy: 'sekretaris-unit-organisasi',
 *   fitsDuties: true,
 *   servingPenalty: 'tidak-ada',
 *   temporarilyDismissed: false,
 *   ethicsBreach: false,
 * };
 * const answer = assessTrainingCandidate(candidate, { asOf: '2026-07-01' });
 * answer.verdict; // 'ineligible'
 * answer.findings[0]?.evidence.requiredProposer; // 'sekretaris-jenderal'
 * ```
 * @pasal Pasal 60, Pasal 62 ayat (1) huruf b-d, Pasal 78 ayat (1)
 */
export const assessTrainingCandidate = (
  record: TrainingCandidateInput,
  options: DecisionOptions,
): TrainingCandidateAssessment => assessTrainingCandidateFrom(record, options);

/**
 * {@link assessTrainingCandidate} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessTrainingCandidateFrom = (record: unknown, options: DecisionOptions): TrainingCandidateAssessment => {
  const context = contextOf(options);
  const facts = readTrainingCandidate(record);
  return {
    question: 'training-candidate',
    ...assessBy(trainingCandidateRules, facts, context, { barred: 'ineligible', clear: 'eligible' }),
  };
};
