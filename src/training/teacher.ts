/**
 * Who may teach a training: the teachers from inside and outside the Ministry.
 *
 * @pasal Pasal 65
 * @source Permen PUPR 2/2023
 * @module
 */
import * as z from 'zod';
import { flatFact } from '../kernel/fields.js';
import { flatGap } from '../kernel/gaps.js';
import { parserOf } from '../kernel/input.js';
import { type Evidence, metIfApplies, type RowDefinition, row, ruleTable } from '../kernel/rules.js';
import { type Assessment, assessBy } from '../law/assessment.js';
import { type Context, contextOf, type DecisionOptions } from '../law/ruleset.js';

const INTERNAL_TEACHERS = ['widyaiswara', 'pejabat-fungsional', 'pejabat-struktural'] as const;
const EXTERNAL_TEACHERS = ['praktisi', 'asosiasi-profesi', 'akademisi'] as const;

/** Kinds of teachers, those of the Ministry first (Pasal 65 ayat (2) dan (3)). */
export const TEACHER_KINDS = [...INTERNAL_TEACHERS, ...EXTERNAL_TEACHERS] as const;

/** The facts about a teacher. Every one may be left out. */
export const TeacherInput = z.strictObject({
  /** Whether the training is in public works and housing, or in another field (Pasal 53). */
  fieldGroup: flatFact(z.enum(['pupr', 'selain-pupr'])),
  /** Whether the teacher comes from inside the Ministry or from outside (Pasal 65 ayat (1)). */
  origin: flatFact(z.enum(['internal', 'eksternal'])),
  /** What the teacher is; `lainnya` for anyone else. */
  teacherKind: flatFact(z.enum([...TEACHER_KINDS, 'lainnya'])),
});
export interface TeacherInput extends z.input<typeof TeacherInput> {}
type TeacherFacts = z.output<typeof TeacherInput>;

const readTeacher = parserOf(TeacherInput);

/** Provisions that the findings on a teacher cite. */
export type TeacherProvision = 'pupr-2-2023/65.2' | 'pupr-2-2023/65.3' | 'pupr-2-2023/65.4';

/** The answer to "may this person teach the training?". */
export interface TeacherValidation extends Assessment<'admissible' | 'not-admissible', TeacherProvision> {
  readonly question: 'teacher';
}

const gap = flatGap<TeacherFacts, Context>();
const gaps = {
  fieldGroup: gap('fieldGroup', ['pupr', 'selain-pupr']),
  origin: gap('origin', ['internal', 'eksternal']),
  teacherKind: gap('teacherKind', [...TEACHER_KINDS, 'lainnya']),
};
type TeacherFact = keyof typeof gaps;

const rule = <P extends TeacherProvision, E extends Evidence>(
  definition: RowDefinition<TeacherFacts, Context, TeacherFact, P, E>,
) => row(definition);

const isAmong = (kinds: readonly string[], kind: string | null): boolean => kind !== null && kinds.includes(kind);

const teacherRules = ruleTable<TeacherFacts, Context, TeacherFact, TeacherProvision>(gaps, [
  rule({
    provision: 'pupr-2-2023/65.2',
    reads: ['fieldGroup', 'origin', 'teacherKind'],
    measure: ({ fieldGroup, origin, teacherKind }) => ({ fieldGroup, origin, teacherKind }),
    judge: (e) =>
      metIfApplies(e.fieldGroup === 'pupr' && e.origin === 'internal', isAmong(INTERNAL_TEACHERS, e.teacherKind)),
  }),
  rule({
    provision: 'pupr-2-2023/65.3',
    reads: ['fieldGroup', 'origin', 'teacherKind'],
    measure: ({ fieldGroup, origin, teacherKind }) => ({ fieldGroup, origin, teacherKind }),
    judge: (e) =>
      metIfApplies(e.fieldGroup === 'pupr' && e.origin === 'eksternal', isAmong(EXTERNAL_TEACHERS, e.teacherKind)),
  }),
  rule({
    provision: 'pupr-2-2023/65.4',
    reads: ['fieldGroup'],
    measure: ({ fieldGroup }) => ({ fieldGroup }),
    judge: (e) => metIfApplies(e.fieldGroup === 'selain-pupr', true),
    // The rules of whoever runs the training apply; they are not known here and bar nobody.
    informs: true,
  }),
]);

/**
 * May this person teach the training? The lists of Pasal 65 are read as complete (C12); for fields outside public works
 * and housing the organiser's own rules apply, and none is checked.
 *
 * @param record - a {@link TeacherInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const teacher = { fieldGroup: 'pupr', origin: 'eksternal', teacherKind: 'widyaiswara' };
 * validateTeacher(teacher, { asOf: '2026-07-01' }).verdict; // 'not-admissible'
 * ```
 * @pasal Pasal 65 ayat (2)-(4)
 */
export const validateTeacher = (record: unknown, options: DecisionOptions): TeacherValidation => {
  const context = contextOf(options);
  const facts = readTeacher(record);
  return {
    question: 'teacher',
    ...assessBy(teacherRules, facts, context, { barred: 'not-admissible', clear: 'admissible' }),
  };
};
