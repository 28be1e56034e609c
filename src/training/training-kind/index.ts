/**
 * Which kinds of training are open to a person: by employment status, and by whether the person is among those that
 * basic and functional training are for.
 *
 * @pasal Pasal 14 ayat (3), Pasal 50, Pasal 51, Pasal 52, Pasal 54 ayat (3)-(4)
 * @source Permen PUPR 2/2023
 * @module
 */
import type { TrainingAccess } from '../../asn/training-access.js';
import type { TrainingTrack } from '../../asn/training-kind.js';
import { readerOf } from '../../kernel/computation.js';
import { appraise, gapsAmong, weakestOf } from '../../kernel/rules.js';
import { missingFor, settle } from '../../kernel/tables.js';
import type { Assessment } from '../../law/assessment.js';
import { basisOf, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { gaps, readTrainingKind, type TrainingKindFact, type TrainingKindInput } from './facts.js';
import { accessOf, isListed, trackOfProgramme } from './programme.js';
import { type TrainingKindProvision, trainingKindRules } from './rules.js';

export type { TrainingKindInput } from './facts.js';
export type { TrainingKindProvision } from './rules.js';

/**
 * The answer to "is training of this kind open to this person?". `not-named` where the regulation neither opens it nor
 * closes it: training of a CPNS other than basic training (C11).
 */
export interface TrainingKindAssessment extends Assessment<TrainingAccess, TrainingKindProvision> {
  readonly question: 'training-kind';
  /** The track the programme runs on; `terpadu` when it combines both (Pasal 14 ayat (3)); `null` also without any kind. */
  readonly track: TrainingTrack | null;
  /** Whether every kind stands in the list for the person's status; `null` also for CPNS, who have no list, and without any kind. */
  readonly listed: boolean | null;
  /** Paths of the facts that can still change `track` or `listed`. */
  readonly valuesMissing: readonly string[];
}

const EVERY_FACT: readonly TrainingKindFact[] = ['employmentStatus', 'kinds', 'position'];

/**
 * Is training of this kind open to this person? PNS and PPPK may train on either track; of candidates for PNS the
 * regulation names basic training alone, and other training is `not-named` unless the reading C11 says otherwise. The lists
 * for PNS and PPPK are read as a minimum unless the reading A66 does.
 *
 * @param record - a {@link TrainingKindInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const programme = { employmentStatus: 'pppk', kinds: ['teknis', 'magang'] };
 * const answer = assessTrainingKind(programme, { asOf: '2026-07-01' });
 * answer.verdict; // 'open'
 * answer.track; // 'terpadu'
 * answer.listed; // false
 * assessTrainingKind(programme, { asOf: '2026-07-01', readings: { A66: 'listed-only' } }).verdict; // 'not-open'
 * assessTrainingKind({ ...programme, employmentStatus: 'cpns' }, { asOf: '2026-07-01' }).verdict; // 'not-named'
 * ```
 * @pasal Pasal 14 ayat (3), Pasal 50, Pasal 51, Pasal 52 ayat (1)-(2), Pasal 54 ayat (3)-(4)
 */
export const assessTrainingKind = (record: TrainingKindInput, options: DecisionOptions): TrainingKindAssessment =>
  assessTrainingKindFrom(record, options);

/**
 * {@link assessTrainingKind} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessTrainingKindFrom = (record: unknown, options: DecisionOptions): TrainingKindAssessment => {
  const context = contextOf(options);
  const facts = readTrainingKind(record);
  const reader = readerOf(facts, gapsAmong(gaps, ['employmentStatus', 'kinds'], facts, context), (filled) => ({
    track: trackOfProgramme(filled),
    listed: isListed(filled),
  }));
  const { findings, notMetTogether } = appraise(trainingKindRules, facts, context);
  const verdict = settle(facts, gapsAmong(gaps, EVERY_FACT, facts, context), (filled) => accessOf(filled, context));
  return {
    question: 'training-kind',
    verdict: verdict.settled ? verdict.value : 'undetermined',
    findings,
    missing: missingFor(verdict),
    notMetTogether,
    basis: basisOf(context, weakestOf(findings)),
    track: reader.read(({ track }) => track),
    listed: reader.read(({ listed }) => listed),
    valuesMissing: reader.missing(),
  };
};
