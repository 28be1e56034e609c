/**
 * The rules on an extension, a row a provision.
 *
 * @pasal Pasal 38, Pasal 40
 * @module
 */

import { monthsOf } from '../../asn/study-time.js';
import { notAfter } from '../../kernel/logic.js';
import { type Evidence, metIf, type RowDefinition, row, ruleTable, weakerOf } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { decreedPeriod, type ExtensionFacts, forceMajeureApplies, grantedMonths } from './facts.js';
import { type ExtensionFact, extensionGaps, type Inquiry } from './gaps.js';
import {
  canBeExcused,
  consentOf,
  isAtMost,
  isEndedByDeath,
  isExcused,
  isOverrun,
  isRevocable,
  measureEnding,
  measureLimit,
  measureOverrun,
  OVERRUN_FACTS,
  requestedLastDayOf,
  sureOfForceMajeure,
} from './measures.js';

/** Provisions that the findings on an extension cite. */
export type ExtensionProvision =
  | 'pupr-2-2023/38'
  | 'pupr-2-2023/38.1'
  | 'pupr-2-2023/38.2'
  | 'pupr-2-2023/38.3'
  | 'pupr-2-2023/38.4'
  | 'pupr-2-2023/38.4.a'
  | 'pupr-2-2023/38.4.b'
  | 'pupr-2-2023/38.4.c'
  | 'pupr-2-2023/38.5'
  | 'pupr-2-2023/38.6'
  | 'pupr-2-2023/38.7'
  | 'pupr-2-2023/38.8'
  | 'pupr-2-2023/40'
  | 'pupr-2-2023/40.a'
  | 'pupr-2-2023/40.b'
  | 'pupr-2-2023/40.c';

const rule = <P extends ExtensionProvision, E extends Evidence>(
  definition: RowDefinition<ExtensionFacts, Inquiry, ExtensionFact, P, E>,
) => row(definition);

export const extensionRules = ruleTable<ExtensionFacts, Inquiry, ExtensionFact, ExtensionProvision>(extensionGaps, [
  rule({
    provision: 'pupr-2-2023/38',
    reads: ['completed'],
    measure: ({ completed }) => ({ completed }),
    judge: (e) => (e.completed === true ? 'unmet' : 'met'),
    // That a finished study is not extended is our reading, which no paragraph says.
    confidence: ({ completed }, context) => confidenceOf(context, completed === false ? [] : ['C51']),
  }),
  rule({
    provision: 'pupr-2-2023/38.1',
    reads: [...OVERRUN_FACTS, 'requested'],
    ignores: (_facts, { readings }) =>
      readings.C45 === 'told' ? ['completed', 'forceMajeure', 'forceMajeureFrom'] : [],
    measure: (facts, context) => ({
      ...measureOverrun(facts, context),
      requestedLastDay: requestedLastDayOf(facts, context),
      inTimeOnly: context.readings.C45 === 'in-time-only',
    }),
    judge: (e) => {
      if (e.inTimeOnly && isOverrun(e) && !isExcused(e)) return 'unmet';
      return metIf(notAfter(e.asOf, e.requestedLastDay));
    },
    confidence: (facts, context) => weakerOf(sureOfForceMajeure(facts, context), confidenceOf(context, ['C45'])),
  }),
  rule({
    provision: 'pupr-2-2023/38.2',
    reads: ['decree'],
    measure: (facts, context) => {
      const decreed = decreedPeriod(facts);
      return {
        decreedMonths: decreed === null ? null : decreed.months,
        decreedDays: decreed === null ? null : decreed.days,
        normativeMonths: facts.normativeTime === null ? null : monthsOf(facts.normativeTime, context),
      };
    },
    judge: ({ decreedMonths, decreedDays, normativeMonths }) =>
      metIf(
        decreedMonths !== null &&
          normativeMonths !== null &&
          (decreedMonths < normativeMonths || (decreedMonths === normativeMonths && decreedDays === 0)),
      ),
    // A decree that is too long is no fault of the request (C46).
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/38.3',
    reads: ['standing', 'requested', 'forceMajeure'],
    ignores: ({ extensions }, context) => (grantedMonths(extensions, context).ordinary === null ? [] : ['standing']),
    measure: measureLimit,
    judge: (e) => {
      if (e.forceMajeureApplies === true) return 'not-applicable';
      return isAtMost(e.totalMonths, e.limitMonths) ? 'met' : 'unmet';
    },
    confidence: (facts, context) =>
      weakerOf(sureOfForceMajeure(facts, context), confidenceOf(context, ['extensionLimitMonths'])),
  }),
  rule({
    provision: (e) => {
      if (e.studySystemChanged === true) return 'pupr-2-2023/38.4.a';
      if (e.fundingLate === true) return 'pupr-2-2023/38.4.b';
      return e.finalWorkDelayed === true ? 'pupr-2-2023/38.4.c' : 'pupr-2-2023/38.4';
    },
    reads: ['studySystemChanged', 'fundingLate', 'finalWorkDelayed', 'forceMajeure'],
    measure: (facts, context) => ({
      forceMajeureApplies: forceMajeureApplies(facts, context),
      studySystemChanged: facts.studySystemChanged,
      fundingLate: facts.fundingLate,
      finalWorkDelayed: facts.finalWorkDelayed,
    }),
    judge: (e) => {
      if (e.forceMajeureApplies === true) return 'not-applicable';
      return e.studySystemChanged === true || e.fundingLate === true || e.finalWorkDelayed === true ? 'met' : 'unmet';
    },
    confidence: sureOfForceMajeure,
  }),
  rule({
    provision: 'pupr-2-2023/38.5',
    reads: ['forceMajeureInFull'],
    measure: (facts, context) => ({
      forceMajeure: facts.forceMajeure,
      forceMajeureDeclared: facts.forceMajeureDeclared,
      medicalStatement: facts.medicalStatement,
      forceMajeureApplies: forceMajeureApplies(facts, context),
    }),
    judge: (e) => {
      if (e.forceMajeure === 'tidak-ada' || e.forceMajeure === 'meninggal') return 'not-applicable';
      return e.forceMajeureApplies === true ? 'met' : 'unmet';
    },
    confidence: sureOfForceMajeure,
    // Without it the ordinary way stays open, within the limit and on one of the grounds.
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/38.6',
    reads: OVERRUN_FACTS,
    measure: measureEnding,
    judge: (e) => {
      if (!isOverrun(e) || !canBeExcused(e) || isEndedByDeath(e)) return 'not-applicable';
      return metIf(isExcused(e));
    },
    confidence: sureOfForceMajeure,
    // What follows after an extension where nothing excuses the overrun is told by paragraph (8).
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/38.7',
    reads: ['funding', 'donorConsent', 'forceMajeure'],
    measure: (facts, context) => ({
      forceMajeureApplies: forceMajeureApplies(facts, context),
      funding: facts.funding,
      consentOf: consentOf(facts, context),
      donorConsent: facts.donorConsent,
    }),
    judge: (e) => {
      if (e.consentOf === 'tidak-ada') return 'not-applicable';
      return e.donorConsent === true ? 'met' : 'unmet';
    },
    confidence: sureOfForceMajeure,
  }),
  rule({
    provision: 'pupr-2-2023/38.8',
    reads: OVERRUN_FACTS,
    measure: measureEnding,
    judge: (e) => {
      if (e.completed === true || e.extended === false || isExcused(e) || isEndedByDeath(e)) return 'not-applicable';
      return isRevocable(e) ? 'unmet' : 'met';
    },
    confidence: sureOfForceMajeure,
  }),
  rule({
    provision: (e) => {
      if (e.forceMajeure === 'sakit') return 'pupr-2-2023/40.a';
      return e.forceMajeure === 'bencana' ? 'pupr-2-2023/40.b' : 'pupr-2-2023/40';
    },
    reads: ['forceMajeureInFull'],
    measure: ({ forceMajeure, medicalStatement }) => ({ forceMajeure, medicalStatement }),
    judge: (e) => {
      if (e.forceMajeure === 'bencana') return 'met';
      if (e.forceMajeure !== 'sakit') return 'not-applicable';
      return e.medicalStatement === true ? 'met' : 'unmet';
    },
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/40.c',
    reads: ['forceMajeure'],
    measure: ({ forceMajeure }) => ({ forceMajeure }),
    // Death ends the assignment; it is no ground for an extension (B12).
    judge: (e) => (e.forceMajeure === 'meninggal' ? 'unmet' : 'not-applicable'),
    confidence: ({ forceMajeure }, context) => confidenceOf(context, forceMajeure === 'meninggal' ? ['B12'] : []),
  }),
]);
