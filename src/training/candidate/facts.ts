/**
 * The facts about a candidate for training.
 *
 * @module
 */
import { PENALTY_LEVELS } from '../../asn/employment.js';
import { facts, type Input, type Known, oneOf, type QuestionOf, questionOf, yesNo } from '../../kernel/fact.js';
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

const PROPOSERS = [
  'sekretaris-unit-organisasi',
  'pimpinan-unit-kerja-pembina-kepegawaian',
  'sekretaris-jenderal',
  'ppk-daerah',
  'sekretaris-daerah',
  'lainnya',
  'tidak-ada',
] as const;

const PENALTIES_SERVED = ['tidak-ada', ...PENALTY_LEVELS] as const;

const own = /* @__PURE__ */ facts(() => ({
  /** Whether the candidate works in public works and housing; read for regional staff only (Pasal 78 ayat (1)). */
  worksInPublicWorksOrHousing: yesNo(),
  /** Who proposed the candidate; `tidak-ada` when nobody did. */
  proposedBy: oneOf(PROPOSERS),
  /** Whether the training fits the candidate's field of duty (Pasal 60 huruf a). */
  fitsDuties: yesNo(),
  /** The disciplinary penalty being served; one of any level bars (A68). */
  servingPenalty: oneOf(PENALTIES_SERVED),
  /** Whether the candidate is temporarily dismissed (Pasal 60 huruf c). */
  temporarilyDismissed: yesNo(),
  /** Whether the candidate breached the code of ethics and conduct (Pasal 60 huruf d). */
  ethicsBreach: yesNo(),
}));

/** The facts about a candidate for training. Every one may be left out. */
export interface TrainingCandidateInput extends CandidacyInput, Input<typeof own> {}
/** The same once read: `null` where not known. */
export interface TrainingCandidateFacts extends Candidacy, Known<typeof own> {}

export const trainingCandidate = /* @__PURE__ */ questionOf<TrainingCandidateInput, TrainingCandidateFacts>(() => ({
  ...candidacy.shape,
  ...own.shape,
}));

/** What {@link assessTrainingCandidate} asks of a person, for `factsFor`. */
export const trainingCandidateQuestion: QuestionOf<TrainingCandidateInput> = trainingCandidate;

export const readTrainingCandidate = /* @__PURE__ */ readFacts(trainingCandidate);

export const candidateGaps = /* @__PURE__ */ gapsOf<TrainingCandidateInput, TrainingCandidateFacts, Context>(
  trainingCandidate,
  {
    organisation: ORGANISATIONS_BY_PROPOSER,
    kind: KINDS_BY_PROPOSER,
  },
);
