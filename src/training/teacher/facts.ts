/**
 * The facts about a teacher.
 *
 * @module
 */
import { facts, type Input, type Known, oneOf, questionOf } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';

export const INTERNAL_TEACHERS = ['widyaiswara', 'pejabat-fungsional', 'pejabat-struktural'] as const;
export const EXTERNAL_TEACHERS = ['praktisi', 'asosiasi-profesi', 'akademisi'] as const;

/** Kinds of teachers, those of the Ministry first (Pasal 65 ayat (2) dan (3)). */
export const TEACHER_KINDS = [...INTERNAL_TEACHERS, ...EXTERNAL_TEACHERS] as const;

const own = /* @__PURE__ */ facts(() => ({
  /** Whether the training is in public works and housing, or in another field (Pasal 53). */
  fieldGroup: oneOf(['pupr', 'selain-pupr']),
  /** Whether the teacher comes from inside the Ministry or from outside (Pasal 65 ayat (1)). */
  origin: oneOf(['internal', 'eksternal']),
  /** What the teacher is; `lainnya` for anyone else. */
  teacherKind: oneOf([...TEACHER_KINDS, 'lainnya']),
}));

/** The facts about a teacher. Every one may be left out. */
export interface TeacherInput extends Input<typeof own> {}
/** The same once read: `null` where not known. */
export interface TeacherFacts extends Known<typeof own> {}

export const teacher = /* @__PURE__ */ questionOf<TeacherInput, TeacherFacts>(() => own.shape);

export const readTeacher = /* @__PURE__ */ readFacts(teacher);

export const teacherGaps = /* @__PURE__ */ gapsOf<TeacherInput, TeacherFacts, Context>(teacher, {});
