/**
 * Pasal 28 and 29 for json-rules-engine. Its conditions know true and false only, so each row is two rules: one for what
 * meets it and one for what fails it; a row of which neither fires is open. Failures have priority and stop the engine.
 */
import type { EligibilityVerdict } from 'bangkom';
import { type DynamicFactCallback, Engine, type TopLevelCondition } from 'json-rules-engine';
import { dayBefore } from './dates.js';
import type { Candidate } from './law.js';
import {
  dayAfterMonths,
  isAfter,
  isKnownAndNotIn,
  isOnOrBefore,
  noStudyHasToWait,
  noTerminationBars,
  type Prepared,
  prepare,
  someStudyHasToWait,
  someTerminationBars,
} from './prepared.js';

type Condition = Extract<TopLevelCondition, { all: unknown }>['all'][number];

interface Row {
  readonly met: TopLevelCondition;
  readonly failed: TopLevelCondition;
}

const all = (...conditions: Condition[]) => ({ all: conditions });
const any = (...conditions: Condition[]) => ({ any: conditions });
const holds = (fact: string, operator: string, value: unknown): Condition => ({ fact, operator, value });
const equal = (fact: string, value: string | boolean): Condition => holds(fact, 'equal', value);
const isIn = (fact: string, values: readonly string[]): Condition => holds(fact, 'in', values);
const isNotIn = (fact: string, values: readonly string[]): Condition => holds(fact, 'knownAndNotIn', values);

const oneOf = (fact: string, values: readonly string[]): Row => ({
  met: all(isIn(fact, values)),
  failed: all(isNotIn(fact, values)),
});

const serviceReached = (operator: string): Condition => ({
  fact: 'dayAfterMonths',
  params: { date: 'pnsAppointmentDate', months: 12 },
  operator,
  value: { fact: 'asOf' },
});

const remains = (operator: string) => {
  const branch = (released: boolean, times: number) =>
    all(equal('releasedFromDuties', released), {
      fact: 'requiredUntil',
      params: { times },
      operator,
      value: { fact: 'retirementDay' },
    });
  return any(branch(true, 3), branch(false, 2));
};

const LOCAL = ['ppk-daerah', 'sekretaris-daerah'];
const MINISTRY = ['unit-organisasi', 'sekretariat-jenderal'];
const HIGH_OFFICIAL = ['pimpinan-tinggi-madya'];
const GOOD = ['baik', 'sangat-baik'];

const proposedBy = (is: typeof isIn) =>
  any(
    all(equal('organisation', 'unit-organisasi'), is('proposedBy', ['sekretaris-unit-organisasi'])),
    all(equal('organisation', 'sekretariat-jenderal'), is('proposedBy', ['pimpinan-unit-kerja-pembina-kepegawaian'])),
    all(equal('organisation', 'pemerintah-daerah'), is('proposedBy', LOCAL)),
  );

const recommendedBy = (is: typeof isIn) =>
  any(
    all(equal('organisation', 'pemerintah-daerah'), is('recommendedBy', LOCAL)),
    all(isIn('organisation', MINISTRY), is('recommendedBy', HIGH_OFFICIAL)),
  );

const ROWS: readonly Row[] = [
  oneOf('employmentStatus', ['pns']),
  { met: all(serviceReached('onOrBefore')), failed: all(serviceReached('after')) },
  { met: remains('onOrBefore'), failed: remains('after') },
  {
    met: any(equal('backgroundFits', true), equal('experienceFits', true), equal('positionFits', true)),
    failed: all(equal('backgroundFits', false), equal('experienceFits', false), equal('positionFits', false)),
  },
  {
    met: all(equal('underDisciplinaryExamination', false), equal('underCriminalExamination', false)),
    failed: any(equal('underDisciplinaryExamination', true), equal('underCriminalExamination', true)),
  },
  {
    met: all(equal('servingSentence', false), isIn('servingPenalty', ['tidak-ada', 'ringan'])),
    failed: any(equal('servingSentence', true), isIn('servingPenalty', ['sedang', 'berat'])),
  },
  {
    met: all(equal('onUnpaidLeave', false), equal('temporarilyDismissed', false)),
    failed: any(equal('onUnpaidLeave', true), equal('temporarilyDismissed', true)),
  },
  {
    met: all(holds('penalties', 'everyLevelIn', ['ringan'])),
    failed: all(holds('penalties', 'someLevelIn', ['sedang', 'berat'])),
  },
  {
    met: all(holds('criminalSentences', 'isEmpty', true)),
    failed: all(holds('criminalSentences', 'isEmpty', false)),
  },
  {
    met: all(holds('studyAssignments', 'noTerminationBars', { fact: 'asOf' })),
    failed: all(holds('studyAssignments', 'someTerminationBars', { fact: 'asOf' })),
  },
  oneOf('healthCertificate', ['sehat']),
  {
    met: all(isIn('performanceLastYear', GOOD), isIn('performanceYearBefore', GOOD)),
    failed: any(isNotIn('performanceLastYear', GOOD), isNotIn('performanceYearBefore', GOOD)),
  },
  { met: proposedBy(isIn), failed: proposedBy(isNotIn) },
  {
    met: any(all(isNotIn('degree', ['s3']), isNotIn('funding', ['mandiri'])), recommendedBy(isIn)),
    failed: all(any(equal('degree', 's3'), equal('funding', 'mandiri')), recommendedBy(isNotIn)),
  },
  { met: all(equal('selectionPassed', true)), failed: all(equal('selectionPassed', false)) },
  {
    met: any(equal('selectionPassed', false), all(equal('agreementSigned', true), equal('documentsSubmitted', true))),
    failed: all(
      equal('selectionPassed', true),
      any(equal('agreementSigned', false), equal('documentsSubmitted', false)),
    ),
  },
  {
    met: all(holds('studyAssignments', 'noStudyHasToWait', { fact: 'intended' })),
    failed: all(holds('studyAssignments', 'someStudyHasToWait', { fact: 'intended' })),
  },
];

type Penalties = Prepared['penalties'];

const dayAfterMonthsFact: DynamicFactCallback<Promise<number | null>> = async ({ date, months }, almanac) =>
  dayAfterMonths(await almanac.factValue<string | null>(date), months);

const requiredUntilFact: DynamicFactCallback<Promise<number | null>> = async ({ times }, almanac) => {
  const startDate = await almanac.factValue<string | null>('studyStartDate');
  const studyMonths = await almanac.factValue<number | null>('studyMonths');
  const anniversary = studyMonths === null ? null : dayAfterMonths(startDate, studyMonths * times);
  return anniversary === null ? null : dayBefore(anniversary);
};

const makeEngine = (): Engine => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addFact('dayAfterMonths', dayAfterMonthsFact);
  engine.addFact('requiredUntil', requiredUntilFact);
  engine.addOperator('onOrBefore', isOnOrBefore);
  engine.addOperator('after', isAfter);
  engine.addOperator('knownAndNotIn', isKnownAndNotIn);
  engine.addOperator('isEmpty', (list: Prepared['criminalSentences'], empty: boolean) =>
    list == null ? false : (list.length === 0) === empty,
  );
  engine.addOperator(
    'everyLevelIn',
    (penalties: Penalties, levels: readonly string[]) =>
      penalties?.every(({ level }) => level != null && levels.includes(level)) ?? false,
  );
  engine.addOperator(
    'someLevelIn',
    (penalties: Penalties, levels: readonly string[]) =>
      penalties?.some(({ level }) => level != null && levels.includes(level)) ?? false,
  );
  engine.addOperator('noTerminationBars', noTerminationBars);
  engine.addOperator('someTerminationBars', someTerminationBars);
  engine.addOperator('noStudyHasToWait', noStudyHasToWait);
  engine.addOperator('someStudyHasToWait', someStudyHasToWait);
  for (const { met, failed } of ROWS) {
    engine.addRule({ conditions: failed, event: { type: 'failed' }, priority: 2 });
    engine.addRule({ conditions: met, event: { type: 'met' }, priority: 1 });
  }
  engine.on('failed', () => {
    engine.stop();
  });
  return engine;
};

const engine = makeEngine();

export const decideWithJsonRules = async (record: Candidate, asOf: string): Promise<EligibilityVerdict> => {
  const { events } = await engine.run(prepare(record, asOf));
  if (events.some(({ type }) => type === 'failed')) return 'ineligible';
  return events.length === ROWS.length ? 'eligible' : 'undetermined';
};
