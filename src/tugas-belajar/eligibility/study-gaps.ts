/**
 * What became of earlier study assignments, where the record does not tell: stopped or not, for Pasal 28 huruf e; finished or
 * not, and when, for Pasal 29; and both together.
 *
 * @module
 */
import type { Degree } from '../../asn/degree.js';
import { EARLIEST_DATE, LATEST_DATE } from '../../kernel/calendar.js';
import { type ItemPart, itemPart, type ListOf, listGap } from '../../kernel/gaps.js';
import type { Context } from '../../law/ruleset.js';
import type { EligibilityFacts, PastStudy } from './facts.js';
import { isOrWillBeFinished, isStudyPast, lacksReport, wasTerminated } from './history.js';
import { EARLIEST_STUDY, LOWEST_DEGREE } from './remaining-service-samples.js';

type Facts = EligibilityFacts;
type StudyPart = ItemPart<PastStudy, Facts, Context>;

const HIGHEST_DEGREE: Degree = 's3';

/** The day of a report, looked for only where it decides (C7); one after the day of the decision has not been made. */
const reportPart: StudyPart = {
  missing: (study, _facts, context) => (lacksReport(study, context) ? ['reportedOn'] : []),
  fillings: (_study, _facts, { asOf }) =>
    [EARLIEST_DATE, asOf].map((reportedOn) => (study: PastStudy) => ({ ...study, reportedOn })),
};

const stays = (study: PastStudy): PastStudy => ({ ...study, terminated: false });
const isStopped = (study: PastStudy): PastStudy => ({ ...study, completed: false, terminated: true });
const isFinished = (study: PastStudy): PastStudy => ({ ...study, completed: true, terminated: false });

/** The names by which it is told what became of a study: one that was finished was not stopped. */
const outcomeNames = ({ completed, terminated }: PastStudy, asksFirst: 'terminated' | 'completed'): string[] => {
  const names = [...(terminated === null ? ['terminated'] : []), ...(completed === null ? ['completed'] : [])];
  return asksFirst === 'completed' ? names.toReversed() : names;
};

/** Whether a study was cancelled or stopped. */
const terminationPart: StudyPart = {
  missing: (study, _facts, { asOf }) => (wasTerminated(study, asOf) === null ? outcomeNames(study, 'terminated') : []),
  fillings: () => [stays, isStopped],
};

/** A part of a study that is looked for only if it may have been cancelled or stopped. */
const ofTerminated = (
  name: 'terminatedOn' | 'unfinishedJustified',
  fillings: (context: Context) => readonly Partial<PastStudy>[],
): StudyPart => ({
  missing: (study, _facts, { asOf }) => (study[name] === null && wasTerminated(study, asOf) !== false ? [name] : []),
  fillings: (_study, _facts, context) =>
    fillings(context).map((part) => (study) => (study.terminated === false ? study : { ...study, ...part })),
});

const terminatedOnPart = ofTerminated('terminatedOn', ({ asOf }) => [
  { terminatedOn: EARLIEST_DATE },
  { terminatedOn: asOf },
]);
const justifiedPart = ofTerminated('unfinishedJustified', () => [
  { unfinishedJustified: true },
  { unfinishedJustified: false },
]);

/** Whether it is open if a study was finished, beyond what its last day tells. */
const isOutcomeOpen = (study: PastStudy, asOf: string): boolean =>
  isOrWillBeFinished(study, asOf) === null && (study.completed === null || wasTerminated(study, asOf) === null);

/** Whether a study was finished, or is to be. */
const outcomePart: StudyPart = {
  missing: (study, _facts, { asOf }) => (isOutcomeOpen(study, asOf) ? outcomeNames(study, 'completed') : []),
  fillings: ({ completed, terminated }) => [
    ...(terminated === false ? [] : [isStopped]),
    stays,
    ...(completed === false ? [] : [isFinished]),
  ],
};

/** What became of a study, for both that ask. */
const anyOutcomePart: StudyPart = {
  missing: (study, _facts, { asOf }) =>
    wasTerminated(study, asOf) === null || isOutcomeOpen(study, asOf) ? outcomeNames(study, 'completed') : [],
  fillings: outcomePart.fillings,
};

/** The end of a study; one that is not finished may still run. */
const endPart: StudyPart = {
  missing: ({ lastDay }) => (lastDay === null ? ['lastDay'] : []),
  fillings: ({ completed }, _facts, { asOf }) =>
    [EARLIEST_DATE, asOf, ...(completed === true ? [] : [LATEST_DATE])].map((lastDay) => (study) => ({
      ...study,
      lastDay,
    })),
};

/** A part of a study that is looked for only if Pasal 29 may speak of it. */
const whereItCounts = (part: StudyPart): StudyPart => ({
  ...part,
  missing: (study, facts, context) =>
    isOrWillBeFinished(study, context.asOf) === false ? [] : part.missing(study, facts, context),
});

const studyAssignments: ListOf<Facts, PastStudy> = {
  get: (f) => f.studyAssignments,
  setting: (list) => ({ studyAssignments: list }),
};

/** A part of a study that is looked for only once the study is over (C5). */
const ofEndedStudy = (part: StudyPart): StudyPart => ({
  ...part,
  missing: (study, facts, context) => (isStudyPast(study, context.asOf) ? part.missing(study, facts, context) : []),
});

const degreePart = whereItCounts(
  itemPart<PastStudy, 'degree', Facts, Context>('degree', [HIGHEST_DEGREE, LOWEST_DEGREE]),
);
const endingParts = [whereItCounts(endPart), whereItCounts(ofEndedStudy(reportPart))];

const stoppedToday = ({ asOf }: Context): PastStudy => ({
  ...EARLIEST_STUDY,
  completed: false,
  terminated: true,
  terminatedOn: asOf,
  unfinishedJustified: false,
});
const finishedToday = ({ asOf }: Context): PastStudy => ({ ...EARLIEST_STUDY, lastDay: asOf, reportedOn: asOf });

export const studyGaps = {
  /** The study assignments, as far as it matters whether they were cancelled or stopped. */
  terminations: listGap<Facts, Context, PastStudy>(
    'studyAssignments',
    studyAssignments,
    (_facts, context) => [[], [stoppedToday(context)]],
    [terminationPart, terminatedOnPart, justifiedPart],
  ),
  /** The study assignments, as far as it matters whether and when they were finished. */
  finishedStudies: listGap<Facts, Context, PastStudy>(
    'studyAssignments',
    studyAssignments,
    (_facts, context) => [[], [EARLIEST_STUDY], [finishedToday(context)]],
    [degreePart, outcomePart, ...endingParts],
  ),
  /** The study assignments, for what hangs on both. */
  studyAssignments: listGap<Facts, Context, PastStudy>(
    'studyAssignments',
    studyAssignments,
    (_facts, context) => [
      [],
      [EARLIEST_STUDY],
      [finishedToday(context)],
      [stoppedToday(context)],
      [finishedToday(context), stoppedToday(context)],
    ],
    [degreePart, anyOutcomePart, terminatedOnPart, justifiedPart, ...endingParts],
  ),
};
