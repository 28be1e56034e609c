/**
 * Who may teach a training: the teachers from inside and outside the Ministry.
 *
 * @pasal Pasal 65
 * @source Permen PUPR 2/2023
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { facts, type Input, type Known, oneOf, questionOf } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Evidence, gapsAmong, metIfApplies, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';

const INTERNAL_TEACHERS = ['widyaiswara', 'pejabat-fungsional', 'pejabat-struktural'] as const;
const EXTERNAL_TEACHERS = ['praktisi', 'asosiasi-profesi', 'akademisi'] as const;

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
interface TeacherFacts extends Known<typeof own> {}

export const teacher = /* @__PURE__ */ questionOf<TeacherInput, TeacherFacts>(() => own.shape);

const readTeacher = /* @__PURE__ */ readFacts(teacher);

/** Provisions that the findings on a teacher cite. */
export type TeacherProvision = 'pupr-2-2023/65.1' | 'pupr-2-2023/65.2' | 'pupr-2-2023/65.3' | 'pupr-2-2023/65.4';

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

const gaps = /* @__PURE__ */ gapsOf<TeacherInput, TeacherFacts, Context>(teacher, {});
type TeacherFact = keyof typeof gaps;

const rule = <P extends TeacherProvision, E extends Evidence>(
  definition: RowDefinition<TeacherFacts, Context, TeacherFact, P, E>,
) => row(definition);

const TEACHER_FACTS = ['fieldGroup', 'origin', 'teacherKind'] as const;

type Origin = NonNullable<TeacherFacts['origin']>;

/** The list for each origin (Pasal 65 ayat (2) dan (3)). */
const LISTS: { readonly [origin in Origin]: readonly string[] } = {
  internal: INTERNAL_TEACHERS,
  eksternal: EXTERNAL_TEACHERS,
};

/** The list of one origin, held against a teacher of that origin. */
const listRule = (provision: 'pupr-2-2023/65.2' | 'pupr-2-2023/65.3', origin: Origin) =>
  rule({
    provision,
    reads: TEACHER_FACTS,
    measure: (facts, { readings }) => ({
      fieldGroup: facts.fieldGroup,
      origin: facts.origin,
      teacherKind: facts.teacherKind,
      listed: facts.teacherKind === null ? null : LISTS[origin].includes(facts.teacherKind),
      rule: readings.C12,
    }),
    judge: (e) => metIfApplies(e.fieldGroup === 'pupr' && e.origin === origin, e.listed === true || e.rule === 'open'),
    confidence: (_facts, context) => confidenceOf(context, ['C12']),
  });

const teacherRules = ruleTable<TeacherFacts, Context, TeacherFact, TeacherProvision>(gaps, [
  rule({
    provision: 'pupr-2-2023/65.1',
    reads: ['fieldGroup'],
    measure: ({ fieldGroup }) => ({ fieldGroup }),
    judge: (e) => metIfApplies(e.fieldGroup === 'pupr', true),
    // It opens teaching to both sides; whom each side has stands in the two that follow.
    informs: true,
  }),
  listRule('pupr-2-2023/65.2', 'internal'),
  listRule('pupr-2-2023/65.3', 'eksternal'),
  rule({
    provision: 'pupr-2-2023/65.4',
    reads: ['fieldGroup'],
    measure: ({ fieldGroup }) => ({ fieldGroup }),
    judge: (e) => metIfApplies(e.fieldGroup === 'selain-pupr', true),
    // The rules of whoever runs the training apply; they are not known here and bar nobody.
    informs: true,
  }),
]);

/** Whether the list for a teacher's origin names the kind; facts that are missing are filled in before this is asked. */
const isListed = ({ fieldGroup, origin, teacherKind }: TeacherFacts): boolean | 'tidak-diatur' => {
  if (fieldGroup !== 'pupr' || origin === null || teacherKind === null) return 'tidak-diatur';
  return LISTS[origin].includes(teacherKind);
};

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
  const reader = readerOf(facts, gapsAmong(gaps, TEACHER_FACTS, facts, context), isListed);
  return {
    question: 'teacher',
    ...assessment,
    listed: reader.read((listed) => listed),
    valuesMissing: reader.missing(),
    basis,
  };
};
