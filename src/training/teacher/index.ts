/**
 * Who may teach a training: the teachers from inside and outside the Ministry.
 *
 * @pasal Pasal 65
 * @source Permen PUPR 2/2023
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { gapsAmong } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { readTeacher, type TeacherInput, teacherGaps } from './facts.js';
import { isListed, TEACHER_FACTS, type TeacherProvision, teacherRules } from './rules.js';

export type { TeacherInput } from './facts.js';
export type { TeacherProvision } from './rules.js';

/** The answer to "may this person teach the training?". */
export interface TeacherValidation extends Assessment<'admissible' | 'not-admissible', TeacherProvision> {
  readonly question: 'teacher';
  /**
   * Whether the list for the teacher's origin names the kind; who is not named may teach all the same, unless the lists are
   * read as complete (C12). `tidak-diatur` for other fields, which have no list.
   */
  readonly listed: boolean | 'tidak-diatur' | null;
  /** Paths of the facts that can still change `listed`. */
  readonly valuesMissing: readonly string[];
}

/**
 * May this person teach the training? The lists of Pasal 65 give examples: whom they do not name may teach, and `listed`
 * says so; under the reading C12 `complete` nobody else may. For fields outside public works and housing the organiser's
 * own rules apply, and none is checked.
 *
 * @param record - a {@link TeacherInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const teacher = { fieldGroup: 'pupr', origin: 'eksternal', teacherKind: 'widyaiswara' };
 * const answer = validateTeacher(teacher, { asOf: '2026-07-01' });
 * answer.verdict; // 'admissible'
 * answer.listed; // false
 * validateTeacher(teacher, { asOf: '2026-07-01', readings: { C12: 'complete' } }).verdict; // 'not-admissible'
 * ```
 * @pasal Pasal 65
 */
export const validateTeacher = (record: TeacherInput, options: DecisionOptions): TeacherValidation =>
  validateTeacherFrom(record, options);

/**
 * {@link validateTeacher} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const validateTeacherFrom = (record: unknown, options: DecisionOptions): TeacherValidation => {
  const context = contextOf(options);
  const facts = readTeacher(record);
  const words = { barred: 'not-admissible', clear: 'admissible' } as const;
  const { basis, ...assessment } = assessBy(teacherRules, facts, context, words);
  const reader = readerOf(facts, gapsAmong(teacherGaps, TEACHER_FACTS, facts, context), isListed);
  return {
    question: 'teacher',
    ...assessment,
    listed: reader.read((listed) => listed),
    valuesMissing: reader.missing(),
    basis,
  };
};
