/**
 * The rules on a resignation, a row a provision.
 *
 * @pasal Pasal 37 ayat (2) huruf e, Pasal 39, Pasal 40; PP 11/2017 Pasal 238
 * @module
 */

import { type Evidence, metIf, metIfApplies, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { parameterOf } from '../../law/ruleset.js';
import type { ResignationFacts } from './facts.js';
import { type ResignationFact, resignationGaps } from './gaps.js';
import {
  type Inquiry,
  measureFailure,
  measureLeaving,
  measureLifting,
  measureRepayment,
  measureStanding,
  measureStop,
  sureOfBond,
  sureOfLifting,
  sureOfRepayment,
  sureOfStop,
} from './measures.js';

/** Provisions that the findings on a resignation cite. */
export type ResignationProvision =
  | 'pupr-2-2023/37.2.e'
  | 'pupr-2-2023/39.1.a'
  | 'pupr-2-2023/39.1.c'
  | 'pupr-2-2023/39.3'
  | 'pupr-2-2023/39.4.d'
  | 'pupr-2-2023/39.4.e'
  | 'pupr-2-2023/39.4.f'
  | 'pp-11-2017/238.2'
  | 'pp-11-2017/238.3.a'
  | 'pp-11-2017/238.3.b'
  | 'pp-11-2017/238.3.c'
  | 'pp-11-2017/238.3.d'
  | 'pp-11-2017/238.3.e'
  | 'pp-11-2017/238.3.f';

const rule = <P extends ResignationProvision, E extends Evidence>(
  definition: RowDefinition<ResignationFacts, Inquiry, ResignationFact, P, E>,
) => row(definition);

/** PP 11/2017 art. 238 is read as of 2017 (C43). */
const sureOfArticle238 = (_facts: ResignationFacts, context: Inquiry) => confidenceOf(context, ['C43']);

export const resignationRules = ruleTable<ResignationFacts, Inquiry, ResignationFact, ResignationProvision>(
  resignationGaps,
  [
    rule({
      provision: 'pupr-2-2023/37.2.e',
      reads: ['studyAssignments'],
      measure: measureStanding,
      judge: (e) => {
        if (e.bound === true) return 'unmet';
        return e.bondLastDay !== null && e.resignationDate > e.bondLastDay ? 'met' : 'not-applicable';
      },
      confidence: sureOfBond,
    }),
    rule({
      provision: 'pupr-2-2023/39.1.a',
      reads: ['studyAssignments', 'unfinishedJustified', 'forceMajeure'],
      measure: measureStop,
      judge: (e) => metIfApplies(e.stopped === true, e.stopLifted !== true),
      confidence: sureOfStop,
      informs: true,
    }),
    rule({
      provision: 'pupr-2-2023/39.1.c',
      reads: ['studyAssignments', 'unfinishedJustified', 'costs'],
      measure: measureRepayment,
      judge: (e) => metIfApplies(e.breached === true, e.repaid === true),
      confidence: sureOfRepayment,
      informs: true,
    }),
    rule({
      provision: 'pupr-2-2023/39.3',
      reads: ['studyAssignments', 'unfinishedJustified', 'forceMajeure'],
      measure: measureLifting,
      judge: (e) => metIfApplies(e.breached === true, e.lifted === true),
      confidence: sureOfLifting,
      informs: true,
    }),
    rule({
      provision: 'pupr-2-2023/39.4.d',
      reads: ['studyAssignments', 'unfinishedJustified'],
      measure: measureLeaving,
      judge: (e) => metIfApplies(e.leftUnfinished === true, e.withoutLawfulReason === true),
      informs: true,
    }),
    rule({
      provision: 'pupr-2-2023/39.4.e',
      reads: ['studyAssignments'],
      measure: measureStanding,
      judge: (e) => (e.owing === true ? 'met' : 'not-applicable'),
      confidence: sureOfBond,
      informs: true,
    }),
    rule({
      provision: 'pupr-2-2023/39.4.f',
      reads: ['studyAssignments', 'unfinishedJustified', 'forceMajeure'],
      measure: measureFailure,
      judge: (e) => metIfApplies(e.failed === true, e.failureExcused === true),
      informs: true,
    }),
    rule({
      provision: 'pp-11-2017/238.2',
      reads: [],
      measure: (_facts, context) => ({ postponableMonths: parameterOf(context, 'resignationPostponementMonths') }),
      // The PPK may always do so; whether it does is not ours to tell.
      judge: () => 'met',
      confidence: (_facts, context) => confidenceOf(context, ['C43', 'resignationPostponementMonths']),
      informs: true,
    }),
    rule({
      provision: 'pp-11-2017/238.3.a',
      reads: ['inCriminalTrial'],
      measure: ({ inCriminalTrial }) => ({ inCriminalTrial }),
      judge: (e) => metIf(e.inCriminalTrial === false),
      confidence: sureOfArticle238,
    }),
    rule({
      provision: 'pp-11-2017/238.3.b',
      reads: ['studyAssignments'],
      measure: (facts, context) => {
        const { resignationDate, bound, owing, studying } = measureStanding(facts, context);
        return { resignationDate, bound, owing, studying };
      },
      judge: (e) => metIf(e.bound === false && e.owing === false && e.studying === false),
      confidence: sureOfArticle238,
    }),
    rule({
      provision: 'pp-11-2017/238.3.c',
      reads: ['underDisciplinaryExamination'],
      measure: ({ underDisciplinaryExamination }) => ({ underDisciplinaryExamination }),
      judge: (e) => metIf(e.underDisciplinaryExamination === false),
      confidence: sureOfArticle238,
    }),
    rule({
      provision: 'pp-11-2017/238.3.d',
      reads: ['disciplinaryAppealPending'],
      measure: ({ disciplinaryAppealPending }) => ({ disciplinaryAppealPending }),
      judge: (e) => metIf(e.disciplinaryAppealPending === false),
      confidence: sureOfArticle238,
    }),
    rule({
      provision: 'pp-11-2017/238.3.e',
      reads: ['servingPenalty'],
      measure: ({ servingPenalty }) => ({ servingPenalty }),
      judge: (e) => metIf(e.servingPenalty === 'tidak-ada'),
      confidence: sureOfArticle238,
    }),
    rule({
      provision: 'pp-11-2017/238.3.f',
      reads: [],
      measure: () => ({ refusableBy: 'ppk' as const }),
      judge: () => 'met',
      confidence: sureOfArticle238,
      informs: true,
    }),
  ],
);
