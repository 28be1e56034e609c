/**
 * The facts that a resignation is decided on.
 *
 * @module
 */

import { PENALTY_LEVELS } from '../../asn/employment.js';
import { type ServiceInput, type ServiceRecord, serviceFacts } from '../../asn/service-record.js';
import type { InputIssue } from '../../kernel/errors.js';
import {
  day,
  entry,
  type Fact,
  facts,
  type Input,
  type Known,
  listOf,
  oneOf,
  type QuestionOf,
  questionOf,
  type Whole,
  whole,
  wholly,
  yesNo,
} from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';
import { assignment, type BondStudy, type RecordedStudy, type StudyAssignmentInput } from '../bond-study.js';
import { contradictory } from '../same-study.js';
import {
  type BondFacts,
  bondFactsOf,
  issuesOfBondRecord,
  laterStudyDays,
  posting,
  studiesIn,
} from '../service-bond/facts.js';
import { studyPeriod } from '../study-assignment.js';

export const FORCE_MAJEURE = ['tidak-ada', 'sakit', 'bencana', 'meninggal'] as const;
export const SERVING_PENALTY = ['tidak-ada', ...PENALTY_LEVELS] as const;

/** More rupiah than one item of cost can be. */
const MOST_COST = 100_000_000_000;

const PAYERS = ['negara', 'donor', 'peserta'] as const;

const costItem = /* @__PURE__ */ facts(() => ({
  /** The State, a donor, or the person. */
  paidBy: oneOf(PAYERS),
  /** In whole rupiah. */
  amount: whole(0, MOST_COST),
}));
/** A cost that was spent while the person followed the programme (Pasal 39 ayat (1) huruf c). */
interface CostItem extends Whole<typeof costItem> {}

const leaving = /* @__PURE__ */ facts(() => ({
  /** Whether the law justifies the reason for which the study was, or would be, left unfinished (Pasal 39 ayat (4) huruf d). */
  unfinishedJustified: yesNo(),
  /**
   * What was spent while the person followed the programme; an empty list when nothing was. Of a self-funded study neither
   * the State nor a donor paid anything, unless only what the State spent is repaid (A58).
   */
  costs: listOf(wholly(costItem), 50),
}));
interface ResignationStudyInput extends StudyAssignmentInput, Input<typeof leaving> {}
interface ResignationStudy extends RecordedStudy, Known<typeof leaving> {}

const resignationStudy = (): Fact<ResignationStudyInput, ResignationStudy> =>
  entry(facts(() => ({ ...studyPeriod.shape, ...assignment.shape, ...leaving.shape })));

const own = /* @__PURE__ */ facts(() => ({
  /** The person's study assignments, in any order; an empty list when there was none. */
  studyAssignments: listOf(resignationStudy(), 10),
  /** The day on which the person would resign; `asOf` where none is given. */
  resignationDate: day(),
  /** Force majeure that the person met with: illness, disaster, death, or none (Pasal 40). It lifts sanctions, not the ban. */
  forceMajeure: oneOf(FORCE_MAJEURE),
  /** The day on which it began; only one that began by the day of the breach can excuse it (B16). */
  forceMajeureFrom: day(),
  /** Whether it hindered the person in the duty that is breached (Pasal 39 ayat (3)). */
  forceMajeureHinders: yesNo(),
  /** A written statement of a medical board or authorised doctor (Pasal 40 huruf a). */
  medicalStatement: yesNo(),
  /** A declaration of the disaster, or any other proof of it on record (Pasal 40 huruf b, B16). */
  disasterEvidence: yesNo(),
  /** Whether the person stands trial on a criminal charge (PP 11/2017 art. 238 ayat (3) huruf a). */
  inCriminalTrial: yesNo(),
  /** Whether the person is being examined for a breach of discipline (PP 11/2017 art. 238 ayat (3) huruf c). */
  underDisciplinaryExamination: yesNo(),
  /** Whether an administrative appeal against a disciplinary penalty is pending (PP 11/2017 art. 238 ayat (3) huruf d). */
  disciplinaryAppealPending: yesNo(),
  /** Level of a disciplinary penalty being served (PP 11/2017 art. 238 ayat (3) huruf e). */
  servingPenalty: oneOf(SERVING_PENALTY),
}));

/** The facts about a resignation: the person's study assignments, and the day. Every one may be left out. */
export interface ResignationInput extends ServiceInput, Input<typeof posting>, Input<typeof own> {}
/** The same once read: `null` where not known. */
interface ResignationRecord extends ServiceRecord, Known<typeof posting>, Known<typeof own> {}

export const resignation = /* @__PURE__ */ questionOf<ResignationInput, ResignationRecord>(
  () => ({ ...serviceFacts.shape, ...posting.shape, ...own.shape }),
  issuesOfBondRecord,
);

/** What {@link assessResignation} asks of a person, for `factsFor`. */
export const resignationQuestion: QuestionOf<ResignationInput> = resignation;

const readResignation = /* @__PURE__ */ readFacts(resignation);

/** What was spent on one study, by who spent it, in rupiah. */
export interface Costs {
  readonly state: number;
  readonly donor: number;
}

/** The facts as rules read them: `null` where not known. */
export interface ResignationFacts extends BondFacts, Omit<Known<typeof own>, 'studyAssignments'> {
  readonly resignationDate: string;
  /** By the position of the study; apart from the studies themselves, so that each is filled in by itself. */
  readonly unfinishedJustified: readonly (boolean | null)[];
  /** By the position of the study. */
  readonly costs: readonly (Costs | null)[];
}

type CostItems = readonly CostItem[];

const spentBy = (items: CostItems, payer: CostItem['paidBy']): number =>
  items.reduce((total, { paidBy, amount }) => (paidBy === payer ? total + amount : total), 0);

const costsOf = (items: CostItems): Costs => ({ state: spentBy(items, 'negara'), donor: spentBy(items, 'donor') });

type Studies = readonly ResignationStudy[];

/** What the entries of one study say that is kept apart from the studies, and need not agree (C47). */
const differencesIn =
  (studies: Studies) =>
  (a: number, b: number): readonly string[] => {
    const [one, other] = [studies[a], studies[b]];
    const [reason, otherReason] = [one?.unfinishedJustified ?? null, other?.unfinishedJustified ?? null];
    const [items, otherItems] = [one?.costs ?? null, other?.costs ?? null];
    const isOtherReason = reason !== null && otherReason !== null && reason !== otherReason;
    const isOtherSum =
      items !== null &&
      otherItems !== null &&
      PAYERS.some((payer) => spentBy(items, payer) !== spentBy(otherItems, payer));
    return [...(isOtherReason ? ['unfinishedJustified'] : []), ...(isOtherSum ? ['costs'] : [])];
  };

/** The study that an entry records: its own, or that of an earlier entry (C47). */
const studyOf = (told: readonly BondStudy[], index: number): number => told[index]?.sameAs ?? index;

/** What the entries of one study tell together, by the position of the study. */
const toldOf = <T>(
  studies: Studies,
  told: readonly BondStudy[],
  read: (study: Studies[number]) => T | null | undefined,
): (T | null)[] =>
  studies.map((_study, index) => {
    const values = studies.map((other, at) => (studyOf(told, at) === index ? read(other) : null));
    return values.find((value) => value !== null && value !== undefined) ?? null;
  });

const costsTold = (studies: Studies, told: readonly BondStudy[]): (Costs | null)[] =>
  toldOf(studies, told, ({ costs }) => costs).map((items) => (items === null ? null : costsOf(items)));

/**
 * Whether costs say that another than the person paid. Where only what the State spent is repaid it is so whoever paid for
 * the study, and the items say nothing of that (A58).
 */
const showOtherPayer = (costs: Costs | null | undefined, { readings }: Context): boolean =>
  readings.A58 !== 'state-costs-only' && costs !== null && costs !== undefined && costs.state + costs.donor > 0;

/** Studies that the person is said to have paid for while the items of cost say that another did: one of them is wrong. */
const issuesOfCosts = (studies: Studies, told: readonly BondStudy[], context: Context): InputIssue[] =>
  costsTold(studies, told).flatMap((costs, study) => {
    if (told[study]?.funding !== 'mandiri' || !showOtherPayer(costs, context)) return [];
    return studies.flatMap((entry, index): InputIssue[] => {
      if (studyOf(told, index) !== study) return [];
      const message = 'the study is self-funded, and by its costs the State or a donor paid';
      const path = `studyAssignments[${index}]`;
      return [
        ...(entry.funding === 'mandiri' ? [contradictory(`${path}.funding`, message)] : []),
        ...((entry.costs ?? null) === null ? [] : [contradictory(`${path}.costs`, message)]),
      ];
    });
  });

/** The facts of a record, and the paths of what is dated after the day of the decision (C5). */
export interface ReadResignation {
  readonly facts: ResignationFacts;
  readonly laterThanAsOf: readonly string[];
}

export const parseResignation = (raw: unknown, context: Context): ReadResignation => {
  const input = readResignation(raw);
  const { asOf } = context;
  const studies = input.studyAssignments ?? [];
  const bondFacts = bondFactsOf(input, context, {
    differences: differencesIn(studies),
    issues: (told) => issuesOfCosts(studies, told, context),
  });
  const told = studiesIn(bondFacts);
  const costs = costsTold(studies, told);
  /** Whoever paid, it was not the person where the costs say so. */
  const funded = (study: BondStudy, index: number): BondStudy =>
    study.funding === null && showOtherPayer(costs[index], context) ? { ...study, funding: 'pemerintah' } : study;
  const isToCome = (input.forceMajeureFrom ?? '') > asOf;
  return {
    facts: {
      ...bondFacts,
      studyAssignments: bondFacts.studyAssignments?.map(funded) ?? null,
      resignationDate: input.resignationDate ?? asOf,
      unfinishedJustified: toldOf(studies, told, ({ unfinishedJustified }) => unfinishedJustified),
      costs,
      // A force majeure that begins after the day of the decision has not happened yet (C5).
      forceMajeure: isToCome ? 'tidak-ada' : (input.forceMajeure ?? null),
      forceMajeureFrom: isToCome ? null : (input.forceMajeureFrom ?? null),
      forceMajeureHinders: input.forceMajeureHinders ?? null,
      medicalStatement: input.medicalStatement ?? null,
      disasterEvidence: input.disasterEvidence ?? null,
      inCriminalTrial: input.inCriminalTrial ?? null,
      underDisciplinaryExamination: input.underDisciplinaryExamination ?? null,
      disciplinaryAppealPending: input.disciplinaryAppealPending ?? null,
      servingPenalty: input.servingPenalty ?? null,
    },
    laterThanAsOf: [...laterStudyDays(bondFacts, asOf), ...(isToCome ? ['forceMajeureFrom'] : [])],
  };
};

/** Whether there is a force majeure of Pasal 40 that hindered and is evidenced, whenever it began (B16). */
export const forceMajeureIsShown = (facts: ResignationFacts): boolean => {
  if (facts.forceMajeureHinders !== true) return false;
  if (facts.forceMajeure === 'sakit') return facts.medicalStatement === true;
  if (facts.forceMajeure === 'bencana') return facts.disasterEvidence === true;
  return facts.forceMajeure === 'meninggal';
};
