/**
 * One study assignment that a bond may follow from: what is recorded of it, when it ended, and whether it was finished.
 *
 * @pasal Pasal 37 ayat (2) huruf d, Pasal 38 ayat (9)
 * @module
 */

import { DEGREES } from '../asn/degree.js';
import { FUNDINGS } from '../asn/employment.js';
import { entryLabel } from '../asn/entries.js';
import { day, entry, type Fact, facts, type Input, type Known, oneOf, yesNo } from '../kernel/fact.js';
import { type Context, parameterOf } from '../law/ruleset.js';
import {
  decreedLastDayOf,
  extendedLastDay,
  extensionMonths,
  type StudyPeriod,
  type StudyPeriodInput,
  studyPeriod,
} from './study-assignment.js';

/** What is recorded of one study assignment that a bond may follow from, beside its period. */
export const assignment = /* @__PURE__ */ facts(() => ({
  /** What results and explanations call the study instead of its number; decides nothing. */
  label: entryLabel(),
  /**
   * Last day of study as it was, extensions included; reckoned from the decreed end and the extensions if not given. While
   * it lies after the day of the decision it is the day on which the study is to end.
   */
  lastDay: day(),
  /**
   * Whether the programme is finished, or taken to be: a bond follows only then (Pasal 37 ayat (2)). `false` speaks of the
   * day of the decision: of a study that ends on that day or later it does not tell how it will end.
   */
  completed: yesNo(),
  /** Whether the person was released from the duties of the post (Pasal 37 ayat (2) huruf d). */
  releasedFromDuties: yesNo(),
  /** Who paid (Pasal 37 ayat (2) huruf d angka 3). */
  funding: oneOf(FUNDINGS),
  /** Day of the report after study; read only under the reading A47 `report-date`. */
  reportedOn: day(),
  /** Level of the study; tells two studies with the same days apart (C47). */
  degree: oneOf(DEGREES),
}));
/** One study assignment that a bond may follow from. */
export interface StudyAssignmentInput extends StudyPeriodInput, Input<typeof assignment> {}
/** The same once read: `null` where not known. */
export interface RecordedStudy extends StudyPeriod, Known<typeof assignment> {}

/** One study assignment that a bond may follow from, as a part of records. */
export const studyAssignment = (): Fact<StudyAssignmentInput, RecordedStudy> =>
  entry(facts(() => ({ ...studyPeriod.shape, ...assignment.shape })));

export interface BondStudy extends RecordedStudy {
  /** Whether the study ends finished; `null` while that is not known, as of one that runs and is not finished yet. */
  readonly completed: boolean | null;
  /** Whether it was not finished by the day of the decision, which is all that a recorded `completed: false` says. */
  readonly unfinishedSoFar: boolean | null;
  /**
   * The end of a study that was not finished in the time set, which may have been stopped before and may still run. It is
   * never recorded, only filled in: `lastDay` stays apart, since one that was finished ended when the time set did.
   */
  readonly endOfUnfinished: string | null;
  /** Position of an earlier entry that records the same study; such an entry leaves no bond of its own (C47). */
  readonly sameAs: number | null;
}

/** A study as it is recorded, `completed` as the record has it. */
export const studyOf = (study: RecordedStudy): BondStudy => ({
  label: study.label,
  firstDay: study.firstDay,
  decreedLastDay: study.decreedLastDay,
  normativeTime: study.normativeTime,
  extensions: study.extensions,
  lastDay: study.lastDay,
  completed: study.completed,
  unfinishedSoFar: null,
  endOfUnfinished: null,
  releasedFromDuties: study.releasedFromDuties,
  funding: study.funding,
  reportedOn: study.reportedOn,
  degree: study.degree,
  sameAs: null,
});

/** The day on which a study ends by the record: as it was, or the decreed end with all extensions (Pasal 38 ayat (9)). */
export const plannedLastDayOf = (study: BondStudy, context: Context): string | null => {
  if (study.lastDay !== null) return study.lastDay;
  const decreed = decreedLastDayOf(study, context);
  const months = study.extensions === null ? null : extensionMonths(study.extensions, context);
  return decreed === null || months === null ? null : extendedLastDay(study.firstDay, decreed, months);
};

/**
 * Reads `completed` as what it says of the end of the study. A study that was not finished by the day of the decision ended
 * unfinished if its recorded last day is past; else it may run, and be finished yet: only an extended one is revoked when
 * its time is over (Pasal 38 ayat (8)).
 */
export const withOutcome = (study: BondStudy, { asOf }: Context): BondStudy => {
  const { completed, lastDay } = study;
  const isOver = lastDay !== null && lastDay < asOf;
  return {
    ...study,
    completed: completed === false && !isOver ? null : completed,
    unfinishedSoFar: completed === null ? null : !completed,
  };
};

/** Whether a study that was not finished by the day of the decision ended on a day that the record does not tell. */
export const isEndOpen = (study: BondStudy, context: Context): boolean => {
  const planned = plannedLastDayOf(study, context);
  return study.lastDay === null && planned !== null && planned < context.asOf && study.unfinishedSoFar !== false;
};

/** The last day of study; `null` while it is not known, as of one that was not finished in the time set (Pasal 38 ayat (8)). */
export const studyLastDayOf = (study: BondStudy, context: Context): string | null =>
  isEndOpen(study, context) ? study.endOfUnfinished : plannedLastDayOf(study, context);

/** Whether a study ends finished; one that was not finished by the day of the decision does only if it runs on that day. */
export const endsFinished = (study: BondStudy, context: Context): boolean => {
  const lastDay = studyLastDayOf(study, context);
  const endedUnfinished = study.unfinishedSoFar === true && lastDay !== null && lastDay < context.asOf;
  return study.completed === true && !endedUnfinished;
};

/** How many times the study period is owed, and by which provision (Pasal 37 ayat (2) huruf d; A49). */
export const multiplierOf = (study: BondStudy, context: Context) => {
  if (study.releasedFromDuties !== true) {
    return { provision: 'pupr-2-2023/37.2.d.2', times: parameterOf(context, 'bondTimesInPost') } as const;
  }
  return study.funding === 'mandiri'
    ? ({ provision: 'pupr-2-2023/37.2.d.3', times: parameterOf(context, 'bondTimesSelfFundedReleased') } as const)
    : ({ provision: 'pupr-2-2023/37.2.d.1', times: parameterOf(context, 'bondTimesReleased') } as const);
};
