/**
 * What each kind of training asks of whoever takes it, row by row.
 *
 * @pasal Pasal 14 ayat (3), Pasal 50, Pasal 51, Pasal 52, Pasal 54 ayat (3)-(4)
 * @module
 */

import type { EmploymentStatus } from '../../asn/employment.js';
import { isFunctional as isFunctionalPost } from '../../asn/position.js';
import { isOpenToPppk, judgeTracks } from '../../asn/training-access.js';
import { isListedForPppk, type TrainingKind, trackOf } from '../../asn/training-kind.js';
import {
  type Evidence,
  metIf,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
  type Settled,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { gaps, type TrainingKindFact, type TrainingKindFacts } from './facts.js';

/** Provisions that the findings on the kind of training cite. */
export type TrainingKindProvision =
  | 'pupr-2-2023/14.3'
  | 'pupr-2-2023/50'
  | 'pupr-2-2023/51.1'
  | 'pupr-2-2023/51.2'
  | 'pupr-2-2023/51.3'
  | 'pupr-2-2023/52.1'
  | 'pupr-2-2023/52.2'
  | 'pupr-2-2023/54.3'
  | 'pupr-2-2023/54.4';

const rule = <P extends TrainingKindProvision, E extends Evidence>(
  definition: RowDefinition<TrainingKindFacts, Context, TrainingKindFact, P, E>,
) => row(definition);

/** How many of the kinds are such as are looked for; `null` while the kinds are unknown. */
export const countOf = ({ kinds }: TrainingKindFacts, isCounted: (kind: TrainingKind) => boolean): number | null =>
  kinds === null ? null : kinds.filter(isCounted).length;

export const isClassical = (kind: TrainingKind): boolean => trackOf(kind) === 'klasikal';
export const isNonclassical = (kind: TrainingKind): boolean => trackOf(kind) === 'nonklasikal';
const isBasic = (kind: TrainingKind): boolean => kind === 'pelatihan-dasar';
const isFunctional = (kind: TrainingKind): boolean => kind === 'fungsional';

/** Whether a PPPK may take the kinds of one track: all of them, or only the listed ones (A66). */
const judgeForPppk = (e: {
  readonly employmentStatus: EmploymentStatus | null;
  readonly rule: Context['readings']['A66'];
  readonly kindsOfTrack: number | null;
  readonly listedKinds: number | null;
}): Settled =>
  metIfApplies(
    e.employmentStatus === 'pppk' && e.kindsOfTrack !== 0,
    isOpenToPppk(e.listedKinds === e.kindsOfTrack, e.rule),
  );

const measureForPppk = (
  facts: TrainingKindFacts,
  { readings }: Context,
  isOfTrack: (kind: TrainingKind) => boolean,
) => ({
  employmentStatus: facts.employmentStatus,
  rule: readings.A66,
  kindsOfTrack: countOf(facts, isOfTrack),
  listedKinds: countOf(facts, (kind) => isOfTrack(kind) && isListedForPppk(kind)),
});

export const trainingKindRules = ruleTable<TrainingKindFacts, Context, TrainingKindFact, TrainingKindProvision>(gaps, [
  rule({
    provision: 'pupr-2-2023/14.3',
    reads: ['kinds'],
    measure: (facts) => ({
      classicalKinds: countOf(facts, isClassical),
      nonclassicalKinds: countOf(facts, isNonclassical),
    }),
    judge: (e) => metIfApplies(e.classicalKinds !== 0 || e.nonclassicalKinds !== 0, true),
    // It names the tracks, and every kind runs on one of them.
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/50',
    reads: ['employmentStatus', 'kinds'],
    measure: (facts, { readings }) => ({
      employmentStatus: facts.employmentStatus,
      kindsBesideBasic: countOf(facts, (kind) => !isBasic(kind)),
      rule: readings.C11,
    }),
    judge: judgeTracks,
    confidence: ({ employmentStatus, kinds }, context) =>
      (employmentStatus !== null && employmentStatus !== 'cpns') || kinds?.every(isBasic) === true
        ? 'certain'
        : confidenceOf(context, ['C11']),
  }),
  rule({
    provision: 'pupr-2-2023/51.1',
    reads: ['employmentStatus', 'kinds'],
    measure: (facts) => ({
      employmentStatus: facts.employmentStatus,
      classicalKinds: countOf(facts, isClassical),
    }),
    judge: (e) => metIfApplies(e.employmentStatus === 'pns' && e.classicalKinds !== 0, true),
  }),
  rule({
    provision: 'pupr-2-2023/51.2',
    reads: ['employmentStatus', 'kinds'],
    measure: (facts) => ({
      employmentStatus: facts.employmentStatus,
      nonclassicalKinds: countOf(facts, isNonclassical),
    }),
    judge: (e) => metIfApplies(e.employmentStatus === 'pns' && e.nonclassicalKinds !== 0, true),
  }),
  rule({
    provision: 'pupr-2-2023/51.3',
    reads: ['kinds'],
    measure: (facts) => ({
      classicalKinds: countOf(facts, isClassical),
      nonclassicalKinds: countOf(facts, isNonclassical),
    }),
    judge: (e) => metIfApplies(e.classicalKinds !== 0 && e.nonclassicalKinds !== 0, true),
    // Combining the tracks is a possibility, not a requirement.
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/52.1',
    reads: ['employmentStatus', 'kinds'],
    measure: (facts, context) => measureForPppk(facts, context, isClassical),
    judge: judgeForPppk,
    confidence: (_facts, context) => confidenceOf(context, ['A66']),
  }),
  rule({
    provision: 'pupr-2-2023/52.2',
    reads: ['employmentStatus', 'kinds'],
    measure: (facts, context) => measureForPppk(facts, context, isNonclassical),
    judge: judgeForPppk,
    confidence: (_facts, context) => confidenceOf(context, ['A66']),
  }),
  rule({
    provision: 'pupr-2-2023/54.3',
    reads: ['employmentStatus', 'kinds'],
    measure: (facts) => ({
      basicKinds: countOf(facts, isBasic),
      requiredStatus: 'cpns',
      employmentStatus: facts.employmentStatus,
    }),
    judge: (e) => metIfApplies(e.basicKinds !== 0, e.employmentStatus === e.requiredStatus),
  }),
  rule({
    provision: 'pupr-2-2023/54.4',
    reads: ['kinds', 'position'],
    measure: (facts) => ({
      functionalKinds: countOf(facts, isFunctional),
      holdsFunctionalPost: facts.position === null ? null : isFunctionalPost(facts.position),
    }),
    judge: (e) => (e.functionalKinds === 0 ? 'not-applicable' : metIf(e.holdsFunctionalPost === true)),
  }),
]);
