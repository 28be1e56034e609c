/**
 * Pasal 28 huruf a to k and Pasal 29 as a table, a row a provision, in the law's own order.
 *
 * @module
 */

import { isRequiredOfficial } from '../../asn/officials.js';
import { groundsOfOrganisation } from '../../asn/organisation.js';
import { atLeast, notAfter } from '../../kernel/logic.js';
import {
  type Evidence,
  metIf,
  metIfApplies,
  type Row,
  type RowDefinition,
  row,
  ruleTable,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import type { EligibilityFacts, EligibilityStage } from './facts.js';
import { type EligibilityFact, eligibilityGaps } from './gaps.js';
import {
  countsMinistryOnly,
  isWorkInRegionOnly,
  measurePenalties,
  measureSentences,
  measureTerminations,
  measureWorkBetween,
} from './history.js';
import {
  groundsOfRecommendation,
  groundsOfWork,
  leavesPost,
  measureProposal,
  measureRecommendation,
  measureRemainingService,
  measureService,
  remainingServiceConfidence,
} from './measures.js';
import { measurePerformance } from './performance.js';

/** Provisions that the findings on eligibility cite. */
export type EligibilityProvision =
  | 'pupr-2-2023/1.13'
  | 'pupr-2-2023/28.a'
  | 'pupr-2-2023/28.b'
  | 'pupr-2-2023/28.b.1'
  | 'pupr-2-2023/28.b.2'
  | 'pupr-2-2023/28.c'
  | 'pupr-2-2023/28.d.1'
  | 'pupr-2-2023/28.d.2'
  | 'pupr-2-2023/28.d.3'
  | 'pupr-2-2023/28.e.1'
  | 'pupr-2-2023/28.e.2'
  | 'pupr-2-2023/28.e.3'
  | 'pupr-2-2023/28.f'
  | 'pupr-2-2023/28.g'
  | 'pupr-2-2023/28.h'
  | 'pupr-2-2023/28.i'
  | 'pupr-2-2023/28.j'
  | 'pupr-2-2023/28.k'
  | 'pupr-2-2023/29';

const rule = <P extends EligibilityProvision, E extends Evidence>(
  definition: RowDefinition<EligibilityFacts, Context, EligibilityFact, P, E>,
) => row(definition);

/** The degree counts for the curriculum time only, the funding and the first day of study under some readings. */
const ignoredByRemainingService = (facts: EligibilityFacts, context: Context): EligibilityFact[] => {
  const { readings } = context;
  return [
    ...(facts.normativeTime === 'curriculum' ? [] : (['degree'] as const)),
    ...(readings.A24 === 'two-times' ? [] : (['funding'] as const)),
    ...(readings.A22 === 'as-of' ? (['studyStartDate'] as const) : []),
    ...(leavesPost(facts, context) === true ? (['retirementDate'] as const) : []),
  ];
};

/** Nothing of the selection and of what follows it is asked of somebody who is only applying (A33). */
const ignoredWhenApplying = ({ stage }: EligibilityFacts): EligibilityFact[] =>
  stage === 'applying' ? ['selectionPassed', 'agreementSigned', 'documentsSubmitted'] : [];

/** A bar that has no end lasts; one that has an end is over on that day (A27, A28). */
const isOver = (barEnds: string | null, asOf: string): boolean => barEnds === null || barEnds <= asOf;

const isMediumOrHeavier = (level: string | null): boolean => level === 'sedang' || level === 'berat';

const barred = ({ bars, barEnds, asOf }: { bars: string | null; barEnds: string | null; asOf: string }): boolean =>
  bars === 'seumur-hidup' || (bars === 'sampai-tanggal' && !isOver(barEnds, asOf));

/** The agreement and the papers: owed by who passed the selection, and a condition once the study is to begin (A33). */
const agreement = {
  provision: 'pupr-2-2023/28.k' as const,
  reads: ['selectionPassed', 'agreementSigned', 'documentsSubmitted'] as const,
  ignores: ignoredWhenApplying,
  measure: ({ stage, selectionPassed, agreementSigned, documentsSubmitted }: EligibilityFacts) => ({
    stage,
    selectionPassed,
    agreementSigned,
    documentsSubmitted,
  }),
  judge: (e: {
    readonly stage: EligibilityStage;
    readonly selectionPassed: boolean | null;
    readonly agreementSigned: boolean | null;
    readonly documentsSubmitted: boolean | null;
  }) =>
    metIfApplies(
      e.stage !== 'applying' && e.selectionPassed !== false,
      e.agreementSigned === true && e.documentsSubmitted === true,
    ),
};

type EligibilityRow = Row<EligibilityFacts, Context, EligibilityFact, EligibilityProvision>;

const tableWith = (agreementRow: EligibilityRow) =>
  ruleTable<EligibilityFacts, Context, EligibilityFact, EligibilityProvision>(eligibilityGaps, [
    rule({
      provision: 'pupr-2-2023/1.13',
      reads: ['employmentStatus'],
      measure: ({ employmentStatus }) => ({ requiredStatus: 'pns', employmentStatus }),
      judge: (e) => metIf(e.employmentStatus === e.requiredStatus),
    }),
    rule({
      provision: 'pupr-2-2023/28.a',
      reads: ['pnsAppointmentDate', 'cpnsStartDate'],
      ignores: (_facts, { readings }) =>
        readings.A21 === 'pns-appointment' ? ['cpnsStartDate'] : ['pnsAppointmentDate'],
      measure: measureService,
      judge: (e) => metIf(notAfter(e.reachedOn, e.asOf)),
      confidence: (_facts, context) => confidenceOf(context, ['A21', 'minimumServiceMonths']),
    }),
    rule({
      provision: ({ releasedFromDuties }) => {
        if (releasedFromDuties === null) return 'pupr-2-2023/28.b';
        return releasedFromDuties ? 'pupr-2-2023/28.b.1' : 'pupr-2-2023/28.b.2';
      },
      reads: [
        'releasedFromDuties',
        'normativeTime',
        'degree',
        'funding',
        'studyStartDate',
        'retirementDate',
        'retirementAsPelaksana',
      ],
      ignores: ignoredByRemainingService,
      measure: measureRemainingService,
      judge: (e) => metIf(notAfter(e.requiredUntil, e.retirementDate)),
      confidence: remainingServiceConfidence,
    }),
    rule({
      provision: 'pupr-2-2023/28.c',
      reads: ['backgroundFits', 'experienceFits', 'positionFits'],
      measure: ({ backgroundFits, experienceFits, positionFits }) => ({ backgroundFits, experienceFits, positionFits }),
      judge: (e) => metIf(e.backgroundFits === true || e.experienceFits === true || e.positionFits === true),
    }),
    rule({
      provision: 'pupr-2-2023/28.d.1',
      reads: ['underDisciplinaryExamination', 'underCriminalExamination'],
      measure: ({ underDisciplinaryExamination, underCriminalExamination }) => ({
        underDisciplinaryExamination,
        underCriminalExamination,
      }),
      judge: (e) => metIf(e.underDisciplinaryExamination !== true && e.underCriminalExamination !== true),
    }),
    rule({
      provision: 'pupr-2-2023/28.d.2',
      reads: ['servingSentence', 'servingPenalty'],
      measure: ({ servingSentence, servingPenalty }) => ({ servingSentence, servingPenalty }),
      judge: (e) => metIf(e.servingSentence !== true && !isMediumOrHeavier(e.servingPenalty)),
    }),
    rule({
      provision: 'pupr-2-2023/28.d.3',
      reads: ['onUnpaidLeave', 'temporarilyDismissed'],
      measure: ({ onUnpaidLeave, temporarilyDismissed }) => ({ onUnpaidLeave, temporarilyDismissed }),
      judge: (e) => metIf(e.onUnpaidLeave !== true && e.temporarilyDismissed !== true),
    }),
    rule({
      provision: 'pupr-2-2023/28.e.1',
      reads: ['penalties'],
      measure: measurePenalties,
      judge: (e) => metIf(!barred(e)),
      confidence: (_facts, context) => confidenceOf(context, ['A27', 'terminationBarMonths']),
    }),
    rule({
      provision: 'pupr-2-2023/28.e.2',
      reads: ['criminalSentences'],
      measure: measureSentences,
      judge: (e) => metIf(!barred(e)),
      confidence: (_facts, context) => confidenceOf(context, ['A27', 'terminationBarMonths']),
    }),
    rule({
      provision: 'pupr-2-2023/28.e.3',
      reads: ['terminations'],
      measure: measureTerminations,
      judge: (e) => metIf(isOver(e.barEnds, e.asOf)),
      confidence: (_facts, context) => confidenceOf(context, ['terminationBarMonths']),
    }),
    rule({
      provision: 'pupr-2-2023/28.f',
      reads: ['healthCertificate'],
      measure: ({ healthCertificate }) => ({ requiredCertificate: 'sehat', healthCertificate }),
      judge: (e) => metIf(e.healthCertificate === e.requiredCertificate),
    }),
    rule({
      provision: 'pupr-2-2023/28.g',
      reads: ['performance'],
      measure: measurePerformance,
      judge: (e) => {
        if (e.rule === 'average-baik') return metIf(atLeast(e.rankTotal, e.requiredRankTotal));
        return metIf(
          atLeast(e.rule === 'exactly-baik-each' ? e.yearsExactlyGood : e.yearsAtLeastGood, e.requiredYears),
        );
      },
      confidence: (_facts, context) => confidenceOf(context, ['A30', 'performanceYears']),
    }),
    rule({
      provision: 'pupr-2-2023/28.h',
      reads: ['organisation', 'proposedBy'],
      measure: measureProposal,
      judge: (e) => metIf(isRequiredOfficial(e.requiredProposer, e.proposedBy)),
      confidence: (facts, context) => confidenceOf(context, ['A31', ...groundsOfOrganisation(facts)]),
    }),
    rule({
      provision: 'pupr-2-2023/28.i',
      reads: ['degree', 'funding', 'organisation', 'recommendedBy'],
      measure: measureRecommendation,
      judge: (e) =>
        e.requiredRecommender === 'tidak-perlu'
          ? 'not-applicable'
          : metIf(isRequiredOfficial(e.requiredRecommender, e.recommendedBy)),
      confidence: (facts, context) => confidenceOf(context, groundsOfRecommendation(facts, context)),
    }),
    rule({
      provision: 'pupr-2-2023/28.j',
      reads: ['selectionPassed'],
      ignores: ignoredWhenApplying,
      measure: ({ stage, selectionPassed }) => ({ stage, selectionPassed }),
      judge: (e) => metIfApplies(e.stage !== 'applying', e.selectionPassed === true),
    }),
    agreementRow,
    rule({
      provision: 'pupr-2-2023/29',
      reads: ['finishedStudies', 'degree', 'studyStartDate', 'organisation'],
      ignores: (_facts, context) => (countsMinistryOnly(context) ? [] : ['organisation']),
      measure: measureWorkBetween,
      judge: (e) => {
        if (e.earliestStart === null) return 'not-applicable';
        return metIf(!isWorkInRegionOnly(e) && notAfter(e.earliestStart, e.studyStartDate));
      },
      confidence: (facts, context) =>
        confidenceOf(context, ['A34', 'C7', 'serviceBeforeNextStudyMonths', ...groundsOfWork(facts, context)]),
    }),
  ]);

const departing = tableWith(rule(agreement));
/** Through the selection, nobody is barred for want of a signature that is still to come (A33). */
const selected = tableWith(rule({ ...agreement, informs: true }));

/** The table for a stage; nothing but what bars differs. */
export const eligibilityRulesAt = (stage: EligibilityStage) => (stage === 'selected' ? selected : departing);
