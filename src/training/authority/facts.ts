/**
 * The facts that the officials are chosen by.
 *
 * @module
 */
import { questionOf } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';
import {
  type Candidacy,
  type CandidacyInput,
  candidacy,
  KINDS_BY_PROPOSER,
  ORGANISATIONS_BY_PROPOSER,
} from '../proposer.js';

/** The facts that the officials are chosen by. Every one may be left out. */
export interface AuthorityInput extends CandidacyInput {}

export const trainingAuthority = /* @__PURE__ */ questionOf<AuthorityInput, Candidacy>(() => candidacy.shape);

export const readAuthority = /* @__PURE__ */ readFacts(trainingAuthority);

export const authorityGaps = /* @__PURE__ */ gapsOf<AuthorityInput, Candidacy, Context>(trainingAuthority, {
  organisation: ORGANISATIONS_BY_PROPOSER,
  kind: KINDS_BY_PROPOSER,
});

export const AUTHORITY_FACTS = ['organisation', 'kind', 'tier'] as const;
