/**
 * What a trainee owes, row by row.
 *
 * @pasal Pasal 61
 * @module
 */
import { gapsOf } from '../../kernel/fact-gaps.js';
import { notAfter } from '../../kernel/logic.js';
import { type Evidence, metIf, metIfApplies, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import { type TrainingDutiesFacts, trainingDuties, turns } from './facts.js';

/** Provisions that the findings on a trainee's duties cite. */
export type TrainingDutiesProvision = 'pupr-2-2023/61.a' | 'pupr-2-2023/61.b' | 'pupr-2-2023/61.c';

const rule = <P extends TrainingDutiesProvision, E extends Evidence>(
  definition: RowDefinition<TrainingDutiesFacts, Context, keyof TrainingDutiesFacts, P, E>,
) => row(definition);

export const trainingDutiesRules = ruleTable<
  TrainingDutiesFacts,
  Context,
  keyof TrainingDutiesFacts,
  TrainingDutiesProvision
>(gapsOf(trainingDuties, turns), [
  rule({
    provision: 'pupr-2-2023/61.a',
    reads: ['rulesObeyed'],
    measure: ({ rulesObeyed }) => ({ rulesObeyed }),
    judge: (e) => metIf(e.rulesObeyed === true),
  }),
  rule({
    provision: 'pupr-2-2023/61.b',
    reads: ['finished', 'finishedOn', 'deadline'],
    measure: ({ finished, finishedOn, deadline }, { asOf }) => ({ finished, finishedOn, deadline, asOf }),
    judge: (e) => {
      if (e.finished === true) return metIf(notAfter(e.finishedOn, e.deadline));
      return notAfter(e.asOf, e.deadline) ? 'not-applicable' : 'unmet';
    },
  }),
  rule({
    provision: 'pupr-2-2023/61.c',
    reads: ['finished', 'reported'],
    measure: ({ finished, reported }) => ({ finished, reported }),
    judge: (e) => metIfApplies(e.finished === true, e.reported === true),
  }),
]);
