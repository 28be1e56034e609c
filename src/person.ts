/**
 * A person, written down once for every question.
 *
 * @module
 */
import { GROUPED_POSITIONS, type GroupedPosition, POSITIONS, type Position } from './asn/position.js';
import type { IpAsnAnyRecord } from './ip-asn/score/facts.js';
import type { Kind, QuestionOf } from './kernel/fact.js';
import { pickFacts, type Takes } from './kernel/pick-facts.js';
import { isPlainObject } from './kernel/plain.js';
import { readable } from './kernel/read-facts.js';
import type { TrainingHoursInput } from './training/hours/facts.js';
import type { EligibilityInput } from './tugas-belajar/eligibility/facts.js';
import type { ResignationInput } from './tugas-belajar/resignation/facts.js';

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;
type ItemIn<In, Name extends keyof In> = ItemOf<NonNullable<In[Name]>>;

/** One training of a person, with all that any question asks of it. */
export interface PersonTraining extends ItemIn<TrainingHoursInput, 'trainings'>, ItemIn<IpAsnAnyRecord, 'trainings'> {}

/** One study assignment of a person, with all that any question asks of it. */
export interface PersonStudy
  extends ItemIn<ResignationInput, 'studyAssignments'>,
    ItemIn<EligibilityInput, 'studyAssignments'> {}

/** One assessment of a year: a predicate, a label of the rules of its time, or a value. */
export type PersonAssessment = NonNullable<
  NonNullable<EligibilityInput['performance']>[string] | NonNullable<IpAsnAnyRecord['performance']>[string]
>;

/**
 * The record of one person, from which {@link factsFor} picks what a question asks. Every fact may be left out, and `null`
 * and `undefined` mean "not known" as well. What only one question asks, such as the study that somebody applies for, is
 * handed to that question beside it.
 */
export interface Person
  extends Pick<
      EligibilityInput,
      | 'nip'
      | 'birthDate'
      | 'retirementDate'
      | 'employmentStatus'
      | 'cpnsStartDate'
      | 'pnsAppointmentDate'
      | 'organisation'
      | 'underDisciplinaryExamination'
      | 'underCriminalExamination'
      | 'servingSentence'
      | 'servingPenalty'
      | 'onUnpaidLeave'
      | 'temporarilyDismissed'
      | 'penalties'
      | 'criminalSentences'
    >,
    Pick<IpAsnAnyRecord, 'education'> {
  /** The post held; `fungsional` where the level of a functional post is not recorded. */
  position?: Position | GroupedPosition | null | undefined;
  /** Every training taken, in any order, of any year; an empty list when there was none. */
  trainings?: readonly PersonTraining[] | null | undefined;
  /** Every study assignment, finished, stopped or running; an empty list when there was none. */
  studyAssignments?: readonly PersonStudy[] | null | undefined;
  /** Assessment by year, `{ '2025': 'baik' }`. */
  performance?: { [year: string]: PersonAssessment | null | undefined } | null | undefined;
}

const EVERY_POSITION: readonly unknown[] = [...POSITIONS, ...GROUPED_POSITIONS];
/** The last year that was assessed by labels and numbers; from then on by predicates (C50). */
const LAST_YEAR_OF_OLD_LABELS = 2021;

/** Whether a word is one of those that a kind lists. */
const lists = (kind: Kind, word: unknown): boolean =>
  kind.is === 'either'
    ? kind.options.some((option) => lists(option, word))
    : kind.is === 'one-of' && kind.values.some((one) => one === word);

const isValue = (assessment: unknown): boolean => typeof assessment === 'number' || /^\d/.test(String(assessment));

/**
 * The assessments that a question takes: one that asks for predicates takes nothing else of years that have them (C50), and
 * no value that is written as text; one that asks for values knows no year that is not assessed yet.
 */
const assessmentsFor = (kind: Kind, performance: unknown): unknown => {
  if (kind.is !== 'by-key' || !isPlainObject(performance)) return performance;
  const asksForValues = lists(kind.value, 'buruk');
  const isLeftOut = (year: string, assessment: unknown): boolean => {
    if (asksForValues) return assessment === 'belum-dinilai';
    if (assessment === 'buruk' || (typeof assessment === 'string' && isValue(assessment))) return true;
    return Number(year) > LAST_YEAR_OF_OLD_LABELS && (assessment === 'cukup' || isValue(assessment));
  };
  return Object.fromEntries(Object.entries(performance).filter(([year, assessment]) => !isLeftOut(year, assessment)));
};

/** A post that the question cannot tell apart from others is left out: then it is not known more exactly. */
const takes: Takes = (name, kind, value) =>
  !(name === 'position' && EVERY_POSITION.includes(value) && !lists(kind, value));

/**
 * Picks of a person what a question asks: its facts, and of trainings, penalties, education and study assignments the parts
 * it looks at. What the question cannot take of the shared vocabulary is left out, and so not known: a functional post
 * without its level where the retirement age is asked, a value where a predicate is. Names that no question knows are passed
 * over; mistakes in what is picked are told by the question.
 *
 * @param question - the facts of the question, such as `eligibilityQuestion`.
 * @throws {@link InvalidInputError} when the person cannot be read at all.
 *
 * @example
 * ```ts
 * const person: Person = {
 *   employmentStatus: 'pns',
 *   position: 'ahli-muda',
 *   trainings: [{ kind: 'teknis', lastDay: '2026-03-12', hours: 24, organizer: 'unit-sdm' }],
 * };
 * assessTrainingHours(factsFor(trainingHoursQuestion, person), { asOf: '2026-07-01' }).verdict; // 'sufficient'
 * factsFor(trainingKindQuestion, person); // { employmentStatus: 'pns', position: 'ahli-muda' }
 * ```
 */
export const factsFor = <In>(question: QuestionOf<In>, person: Person): In => {
  const { kind } = question;
  const facts = readable(() => {
    const picked = pickFacts(kind, person, takes);
    const performance = kind.parts.find(({ name }) => name === 'performance');
    return performance !== undefined && isPlainObject(picked) && Object.hasOwn(picked, 'performance')
      ? { ...picked, performance: assessmentsFor(performance.kind, picked.performance) }
      : picked;
  });
  // What it holds has the names of the declaration; whether it is right, the question says when it reads it.
  return facts as In;
};
