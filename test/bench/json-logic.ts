/**
 * Pasal 28 and 29 as one JsonLogic rule, built once; operations for dates and lists are added, the rest is its own. A
 * failure is looked for first; then every row has to be met, else the verdict is open.
 */
import jsonLogic, { type AdditionalOperation, type RulesLogic } from 'json-logic-js';
import { dayBefore } from './dates.js';
import type { Decide } from './law.js';
import {
  dayAfterMonths,
  isAfter,
  isKnownAndNotIn,
  isOnOrBefore,
  noStudyHasToWait,
  noTerminationBars,
  prepare,
  someStudyHasToWait,
  someTerminationBars,
} from './prepared.js';

type Logic = RulesLogic<AdditionalOperation>;

interface Row {
  readonly met: Logic;
  readonly failed: Logic;
}

const requiredUntil = (startDate: string | null, studyMonths: number | null, times: number): number | null => {
  const anniversary = studyMonths === null ? null : dayAfterMonths(startDate, studyMonths * times);
  return anniversary === null ? null : dayBefore(anniversary);
};

jsonLogic.add_operation('day_after_months', dayAfterMonths);
jsonLogic.add_operation('required_until', requiredUntil);
jsonLogic.add_operation('on_or_before', isOnOrBefore);
jsonLogic.add_operation('after', isAfter);
jsonLogic.add_operation('known_and_not_in', isKnownAndNotIn);
jsonLogic.add_operation('no_termination_bars', noTerminationBars);
jsonLogic.add_operation('some_termination_bars', someTerminationBars);
jsonLogic.add_operation('no_study_has_to_wait', noStudyHasToWait);
jsonLogic.add_operation('some_study_has_to_wait', someStudyHasToWait);

const fact = (name: string) => ({ var: name });
const isTrue = (name: string): Logic => ({ '===': [fact(name), true] });
const isFalse = (name: string): Logic => ({ '===': [fact(name), false] });
const isIn = (name: string, values: string[]): Logic => ({ in: [fact(name), values] });
const isNotIn = (name: string, values: string[]): Logic => ({ known_and_not_in: [fact(name), values] });

const oneOf = (name: string, values: string[]): Row => ({
  met: isIn(name, values),
  failed: isNotIn(name, values),
});

const SERVICE_REACHED = { day_after_months: [fact('pnsAppointmentDate'), 12] };

const remains = (comparison: 'on_or_before' | 'after'): Logic => {
  const until = (times: number) => ({
    required_until: [fact('studyStartDate'), fact('studyMonths'), times],
  });
  const branch = (times: number) => ({ [comparison]: [until(times), fact('retirementDay')] });
  return {
    or: [{ and: [isTrue('releasedFromDuties'), branch(3)] }, { and: [isFalse('releasedFromDuties'), branch(2)] }],
  };
};

const LOCAL = ['ppk-daerah', 'sekretaris-daerah'];
const MINISTRY = ['unit-organisasi', 'sekretariat-jenderal'];
const HIGH_OFFICIAL = ['pimpinan-tinggi-madya'];
const GOOD = ['baik', 'sangat-baik'];

const proposedBy = (is: typeof isIn): Logic => ({
  or: [
    { and: [isIn('organisation', ['unit-organisasi']), is('proposedBy', ['sekretaris-unit-organisasi'])] },
    {
      and: [
        isIn('organisation', ['sekretariat-jenderal']),
        is('proposedBy', ['pimpinan-unit-kerja-pembina-kepegawaian']),
      ],
    },
    { and: [isIn('organisation', ['pemerintah-daerah']), is('proposedBy', LOCAL)] },
  ],
});

const recommendedBy = (is: typeof isIn): Logic => ({
  or: [
    { and: [isIn('organisation', ['pemerintah-daerah']), is('recommendedBy', LOCAL)] },
    { and: [isIn('organisation', MINISTRY), is('recommendedBy', HIGH_OFFICIAL)] },
  ],
});

const ROWS: readonly Row[] = [
  oneOf('employmentStatus', ['pns']),
  {
    met: { on_or_before: [SERVICE_REACHED, fact('asOf')] },
    failed: { after: [SERVICE_REACHED, fact('asOf')] },
  },
  { met: remains('on_or_before'), failed: remains('after') },
  {
    met: { or: [isTrue('backgroundFits'), isTrue('experienceFits'), isTrue('positionFits')] },
    failed: { and: [isFalse('backgroundFits'), isFalse('experienceFits'), isFalse('positionFits')] },
  },
  {
    met: { and: [isFalse('underDisciplinaryExamination'), isFalse('underCriminalExamination')] },
    failed: { or: [isTrue('underDisciplinaryExamination'), isTrue('underCriminalExamination')] },
  },
  {
    met: { and: [isFalse('servingSentence'), isIn('servingPenalty', ['tidak-ada', 'ringan'])] },
    failed: { or: [isTrue('servingSentence'), isIn('servingPenalty', ['sedang', 'berat'])] },
  },
  {
    met: { and: [isFalse('onUnpaidLeave'), isFalse('temporarilyDismissed')] },
    failed: { or: [isTrue('onUnpaidLeave'), isTrue('temporarilyDismissed')] },
  },
  {
    met: {
      and: [
        { '!==': [fact('penalties'), null] },
        { none: [fact('penalties'), { '!': { in: [fact('level'), ['ringan']] } }] },
      ],
    },
    failed: { some: [fact('penalties'), isIn('level', ['sedang', 'berat'])] },
  },
  {
    met: { '===': [fact('criminalSentences.length'), 0] },
    failed: { '!!': fact('criminalSentences.length') },
  },
  {
    met: { no_termination_bars: [fact('studyAssignments'), fact('asOf')] },
    failed: { some_termination_bars: [fact('studyAssignments'), fact('asOf')] },
  },
  oneOf('healthCertificate', ['sehat']),
  {
    met: { and: [isIn('performanceLastYear', GOOD), isIn('performanceYearBefore', GOOD)] },
    failed: { or: [isNotIn('performanceLastYear', GOOD), isNotIn('performanceYearBefore', GOOD)] },
  },
  { met: proposedBy(isIn), failed: proposedBy(isNotIn) },
  {
    met: { or: [{ and: [isNotIn('degree', ['s3']), isNotIn('funding', ['mandiri'])] }, recommendedBy(isIn)] },
    failed: { and: [{ or: [isIn('degree', ['s3']), isIn('funding', ['mandiri'])] }, recommendedBy(isNotIn)] },
  },
  { met: isTrue('selectionPassed'), failed: isFalse('selectionPassed') },
  {
    met: { or: [isFalse('selectionPassed'), { and: [isTrue('agreementSigned'), isTrue('documentsSubmitted')] }] },
    failed: { and: [isTrue('selectionPassed'), { or: [isFalse('agreementSigned'), isFalse('documentsSubmitted')] }] },
  },
  {
    met: { no_study_has_to_wait: [fact('studyAssignments'), fact('intended')] },
    failed: { some_study_has_to_wait: [fact('studyAssignments'), fact('intended')] },
  },
];

const SOME_FAILED: Logic = { or: ROWS.map(({ failed }) => failed) };
const ALL_MET: Logic = { and: ROWS.map(({ met }) => met) };

export const decideWithJsonLogic: Decide = (record, asOf) => {
  const facts = prepare(record, asOf);
  if (jsonLogic.apply(SOME_FAILED, facts)) return 'ineligible';
  return jsonLogic.apply(ALL_MET, facts) ? 'eligible' : 'undetermined';
};
