/**
 * The facts about a person and the training in view.
 *
 * @module
 */
import { EMPLOYMENT_STATUSES } from '../../asn/employment.js';
import { GROUPED_POSITIONS } from '../../asn/position.js';
import { TRAINING_KINDS, type TrainingKind } from '../../asn/training-kind.js';
import { facts, type Input, type Known, listOf, oneOf, type QuestionOf, questionOf } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';

const own = /* @__PURE__ */ facts(() => ({
  /** The person's employment status. */
  employmentStatus: oneOf(EMPLOYMENT_STATUSES),
  /** The kinds that the programme combines; for most programmes one (Pasal 51 ayat (3)), none for one without training. */
  kinds: listOf(oneOf(TRAINING_KINDS), TRAINING_KINDS.length),
  /** The post held, of which it matters whether it is a functional one (Pasal 54 ayat (4)). */
  position: oneOf(GROUPED_POSITIONS),
}));

/** The facts about a person and the training in view. Every one may be left out. */
export interface TrainingKindInput extends Input<typeof own> {}
export interface TrainingKindFacts extends Known<typeof own> {}

export const trainingKind = /* @__PURE__ */ questionOf<TrainingKindInput, TrainingKindFacts>(() => own.shape);

/** What {@link assessTrainingKind} asks of a person, for `factsFor`. */
export const trainingKindQuestion: QuestionOf<TrainingKindInput> = trainingKind;

export const readTrainingKind = /* @__PURE__ */ readFacts(trainingKind);

/** Every programme that can be made of some kinds. */
const programmesOf = (kinds: readonly TrainingKind[]): TrainingKind[][] =>
  kinds.reduce<TrainingKind[][]>(
    (programmes, kind) =>
      programmes.concat(
        [[kind]],
        programmes.map((programme) => programme.concat(kind)),
      ),
    [],
  );

/** One kind for each class that the rules tell apart: its track, whether it is listed for PPPK, whom it is for. */
const KINDS_TOLD_APART = ['teknis', 'e-learning', 'kepemimpinan', 'magang', 'pelatihan-dasar', 'fungsional'] as const;

export const gaps = /* @__PURE__ */ gapsOf<TrainingKindInput, TrainingKindFacts, Context>(trainingKind, {
  kinds: [...programmesOf(KINDS_TOLD_APART), []],
  position: ['fungsional', 'pelaksana'],
});
export type TrainingKindFact = keyof typeof gaps;
