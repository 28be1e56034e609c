/**
 * Who may teach, row by row.
 *
 * @pasal Pasal 65
 * @module
 */
import { type Evidence, metIfApplies, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { EXTERNAL_TEACHERS, INTERNAL_TEACHERS, type TeacherFacts, teacherGaps } from './facts.js';

/** Provisions that the findings on a teacher cite. */
export type TeacherProvision = 'pupr-2-2023/65.1' | 'pupr-2-2023/65.2' | 'pupr-2-2023/65.3' | 'pupr-2-2023/65.4';

type TeacherFact = keyof typeof teacherGaps;

const rule = <P extends TeacherProvision, E extends Evidence>(
  definition: RowDefinition<TeacherFacts, Context, TeacherFact, P, E>,
) => row(definition);

export const TEACHER_FACTS = ['fieldGroup', 'origin', 'teacherKind'] as const;

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

export const teacherRules = ruleTable<TeacherFacts, Context, TeacherFact, TeacherProvision>(teacherGaps, [
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
export const isListed = ({ fieldGroup, origin, teacherKind }: TeacherFacts): boolean | 'tidak-diatur' => {
  if (fieldGroup !== 'pupr' || origin === null || teacherKind === null) return 'tidak-diatur';
  return LISTS[origin].includes(teacherKind);
};
