/**
 * Whether a corporate university has everything it consists of, and whether the Minister decided on its application.
 *
 * @pasal Pasal 8
 * @source Permen PUPR 2/2023
 * @module
 */
import { facts, type Input, type Known, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Evidence, metIf, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';

/**
 * What a corporate university consists of, in the order of Pasal 8 ayat (3), with the fact that tells whether it is in
 * place.
 *
 * @example
 * ```ts
 * CORPORATE_UNIVERSITY_ELEMENTS.map(({ element }) => element).includes('manajemen-pengetahuan'); // true
 * CORPORATE_UNIVERSITY_ELEMENTS[1].fact; // 'learningFocus'
 * ```
 * @pasal Pasal 8 ayat (3)-(9)
 */
export const CORPORATE_UNIVERSITY_ELEMENTS = [
  { element: 'tata-kelola-strategi-pembelajaran', fact: 'strategyGovernance', provision: 'pupr-2-2023/8.3.a' },
  { element: 'fokus-pembelajaran', fact: 'learningFocus', provision: 'pupr-2-2023/8.3.b' },
  { element: 'manajemen-pengetahuan', fact: 'knowledgeManagement', provision: 'pupr-2-2023/8.3.c' },
  { element: 'infrastruktur-pembelajaran-pintar', fact: 'smartInfrastructure', provision: 'pupr-2-2023/8.3.d' },
  { element: 'arsitektur-solusi-pembelajaran', fact: 'solutionArchitecture', provision: 'pupr-2-2023/8.3.e' },
  { element: 'solusi-penyampaian-pembelajaran', fact: 'deliverySolution', provision: 'pupr-2-2023/8.3.f' },
] as const;

const MINISTER = 'menteri';
const DETERMINED_BY = [MINISTER, 'lainnya', 'tidak-ada'] as const;

const own = /* @__PURE__ */ facts(() => ({
  /** Whether the learning strategy is governed: its pattern, relations and roles (Pasal 8 ayat (3) huruf a). */
  strategyGovernance: yesNo(),
  /** Whether priority competencies are set for every post (Pasal 8 ayat (3) huruf b). */
  learningFocus: yesNo(),
  /** Whether knowledge is managed, from its acquisition to its renewal (Pasal 8 ayat (3) huruf c). */
  knowledgeManagement: yesNo(),
  /** Whether there are facilities for learning by information technology (Pasal 8 ayat (3) huruf d). */
  smartInfrastructure: yesNo(),
  /** Whether curricula, standards for teachers and certification are planned (Pasal 8 ayat (3) huruf e). */
  solutionArchitecture: yesNo(),
  /** Whether there are models of learning that fit that architecture (Pasal 8 ayat (3) huruf f). */
  deliverySolution: yesNo(),
  /** Who decided on the application; `tidak-ada` when nobody did (Pasal 8 ayat (10)). */
  determinedBy: oneOf(DETERMINED_BY),
}));

/** The facts about a corporate university: which elements are in place. Every one may be left out. */
export interface CorporateUniversityInput extends Input<typeof own> {}
interface UniversityFacts extends Known<typeof own> {}

export const corporateUniversity = /* @__PURE__ */ questionOf<CorporateUniversityInput, UniversityFacts>(
  () => own.shape,
);

const readUniversity = /* @__PURE__ */ readFacts(corporateUniversity);

/** Provisions that the findings on a corporate university cite. */
export type CorporateUniversityProvision =
  | (typeof CORPORATE_UNIVERSITY_ELEMENTS)[number]['provision']
  | 'pupr-2-2023/8.10';

/** The answer to "is the corporate university complete?". */
export interface CorporateUniversityValidation
  extends Assessment<'complete' | 'incomplete', CorporateUniversityProvision> {
  readonly question: 'corporate-university';
}

const gaps = /* @__PURE__ */ gapsOf<CorporateUniversityInput, UniversityFacts, Context>(corporateUniversity, {});
type UniversityFact = keyof typeof gaps;

const rule = <P extends CorporateUniversityProvision, E extends Evidence>(
  definition: RowDefinition<UniversityFacts, Context, UniversityFact, P, E>,
) => row(definition);

const elementRule = ({ fact, provision }: (typeof CORPORATE_UNIVERSITY_ELEMENTS)[number]) =>
  rule({
    provision,
    reads: [fact],
    measure: (facts) => ({ inPlace: facts[fact] }),
    judge: (e) => metIf(e.inPlace === true),
  });

const universityRules = ruleTable<UniversityFacts, Context, UniversityFact, CorporateUniversityProvision>(gaps, [
  ...CORPORATE_UNIVERSITY_ELEMENTS.map(elementRule),
  rule({
    provision: 'pupr-2-2023/8.10',
    reads: ['determinedBy'],
    measure: ({ determinedBy }) => ({ determinedBy }),
    judge: (e) => metIf(e.determinedBy === MINISTER),
  }),
]);

/**
 * Is the corporate university complete? It is when all six elements are in place and the Minister decided on its
 * application.
 *
 * @param record - a {@link CorporateUniversityInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const university = {
 *   strategyGovernance: true,
 *   learningFocus: true,
 *   knowledgeManagement: true,
 *   smartInfrastructure: true,
 *   solutionArchitecture: true,
 *   determinedBy: 'menteri',
 * };
 * validateCorporateUniversity(university, { asOf: '2026-07-01' }).missing; // ['deliverySolution']
 * const whole = { ...university, deliverySolution: true };
 * validateCorporateUniversity(whole, { asOf: '2026-07-01' }).verdict; // 'complete'
 * ```
 * @pasal Pasal 8 ayat (3)-(10)
 */
export const validateCorporateUniversity = (
  record: CorporateUniversityInput,
  options: DecisionOptions,
): CorporateUniversityValidation => validateCorporateUniversityFrom(record, options);

/**
 * {@link validateCorporateUniversity} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const validateCorporateUniversityFrom = (
  record: unknown,
  options: DecisionOptions,
): CorporateUniversityValidation => {
  const context = contextOf(options);
  const facts = readUniversity(record);
  return {
    question: 'corporate-university',
    ...assessBy(universityRules, facts, context, { barred: 'incomplete', clear: 'complete' }),
  };
};
