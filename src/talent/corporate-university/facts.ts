/**
 * What a corporate university consists of, and the facts about one.
 *
 * @module
 */

import { facts, type Input, type Known, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { frozen } from '../../kernel/frozen.js';
import { readFacts } from '../../kernel/read-facts.js';

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
export const CORPORATE_UNIVERSITY_ELEMENTS = /* @__PURE__ */ frozen(
  () =>
    [
      { element: 'tata-kelola-strategi-pembelajaran', fact: 'strategyGovernance', provision: 'pupr-2-2023/8.3.a' },
      { element: 'fokus-pembelajaran', fact: 'learningFocus', provision: 'pupr-2-2023/8.3.b' },
      { element: 'manajemen-pengetahuan', fact: 'knowledgeManagement', provision: 'pupr-2-2023/8.3.c' },
      { element: 'infrastruktur-pembelajaran-pintar', fact: 'smartInfrastructure', provision: 'pupr-2-2023/8.3.d' },
      { element: 'arsitektur-solusi-pembelajaran', fact: 'solutionArchitecture', provision: 'pupr-2-2023/8.3.e' },
      { element: 'solusi-penyampaian-pembelajaran', fact: 'deliverySolution', provision: 'pupr-2-2023/8.3.f' },
    ] as const,
);

export const MINISTER = 'menteri';
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
/** The same once read: `null` where not known. */
export interface UniversityFacts extends Known<typeof own> {}

export const corporateUniversity = /* @__PURE__ */ questionOf<CorporateUniversityInput, UniversityFacts>(
  () => own.shape,
);

export const readUniversity = /* @__PURE__ */ readFacts(corporateUniversity);
