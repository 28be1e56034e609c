/**
 * What each missing fact about a resignation may turn out to be.
 *
 * @module
 */

import { addDays, EARLIEST_DATE } from '../../kernel/calendar.js';
import { type Gap, gapBetween, gapOf, type OpeningBetween } from '../../kernel/completions.js';
import { flatGap, YES_NO } from '../../kernel/gaps.js';
import type { GapFinders } from '../../kernel/rules.js';
import { condensed, triedIfFew } from '../../kernel/tables.js';
import type { Context } from '../../law/ruleset.js';
import { type BondStudy, endsFinished, studyLastDayOf } from '../bond-study.js';
import { studiesIn, studyGapsIn } from '../service-bond/facts.js';
import { type Costs, FORCE_MAJEURE, type ResignationFacts, SERVING_PENALTY } from './facts.js';
import { allReadOf, decidingOf, type Outcome } from './outcome.js';

type Kind = (typeof FORCE_MAJEURE)[number];
type FactFill = (facts: ResignationFacts) => Partial<ResignationFacts>;

/** Fills in what is missing of the force majeure so that it excuses as much as it can, if it is of this kind. */
const excusing =
  (kind: Kind): FactFill =>
  (f) => ({
    forceMajeure: f.forceMajeure ?? kind,
    forceMajeureFrom: f.forceMajeureFrom ?? EARLIEST_DATE,
    forceMajeureHinders: f.forceMajeureHinders ?? true,
    medicalStatement: f.medicalStatement ?? true,
    disasterEvidence: f.disasterEvidence ?? true,
  });

/** Fills it in so that it excuses as little as it can. */
const notExcusing: FactFill = (f) => ({
  forceMajeure: f.forceMajeure ?? 'tidak-ada',
  forceMajeureFrom: f.forceMajeureFrom ?? addDays(f.resignationDate, 1),
  forceMajeureHinders: f.forceMajeureHinders ?? false,
  medicalStatement: f.medicalStatement ?? false,
  disasterEvidence: f.disasterEvidence ?? false,
});

const FORCE_MAJEURE_FACTS = [
  'forceMajeure',
  'forceMajeureFrom',
  'forceMajeureHinders',
  'medicalStatement',
  'disasterEvidence',
] as const;

/** What is not looked at for a force majeure of some kind. */
const UNREAD: { readonly [kind in Kind | 'any']: readonly (typeof FORCE_MAJEURE_FACTS)[number][] } = {
  any: [],
  'tidak-ada': FORCE_MAJEURE_FACTS,
  sakit: ['disasterEvidence'],
  bencana: ['medicalStatement'],
  meninggal: ['medicalStatement', 'disasterEvidence'],
};

/** The other facts as they excuse most, and one of them set. */
const given =
  (kind: Kind, set: Partial<ResignationFacts>): FactFill =>
  (f) => ({ ...excusing(kind)(f), ...set });

/** Days from which a force majeure can excuse every breach, and none. */
const firstDays = ({ resignationDate }: ResignationFacts): string[] => [EARLIEST_DATE, addDays(resignationDate, 1)];

/** Fillings that differ in one fact of the force majeure, while the others excuse as much as they can. */
const contrastsOf = (name: (typeof FORCE_MAJEURE_FACTS)[number], facts: ResignationFacts): FactFill[][] => {
  switch (name) {
    case 'forceMajeure':
      return [FORCE_MAJEURE.map(excusing)];
    case 'forceMajeureFrom':
      return (['sakit', 'bencana', 'meninggal'] as const).map((kind) =>
        firstDays(facts).map((forceMajeureFrom) => given(kind, { forceMajeureFrom })),
      );
    case 'forceMajeureHinders':
      return (['sakit', 'bencana', 'meninggal'] as const).map((kind) =>
        YES_NO.map((forceMajeureHinders) => given(kind, { forceMajeureHinders })),
      );
    case 'medicalStatement':
      return [YES_NO.map((medicalStatement) => given('sakit', { medicalStatement }))];
    default:
      return [YES_NO.map((disasterEvidence) => given('bencana', { disasterEvidence }))];
  }
};

/**
 * Looks for what is missing of the force majeure. It excuses only if everything about it is in order, so that it is enough
 * to vary one of its facts while the others excuse as much as they can.
 */
const forceMajeureGap = (facts: ResignationFacts): readonly Gap<ResignationFacts>[] => {
  const unread = UNREAD[facts.forceMajeure ?? 'any'];
  const names = FORCE_MAJEURE_FACTS.filter((name) => facts[name] === null && !unread.includes(name));
  if (names.length === 0) return [];
  const openings = names.map(
    (name): OpeningBetween<ResignationFacts> => ({ paths: [name], contrasts: contrastsOf(name, facts) }),
  );
  return [gapBetween([notExcusing, excusing('meninggal')], openings)];
};

/** Looks for a fact of each study that is kept apart from the studies. */
const perStudyGap =
  <V>(
    name: string,
    list: {
      readonly get: (facts: ResignationFacts) => readonly (V | null)[];
      readonly setting: (values: readonly (V | null)[]) => Partial<ResignationFacts>;
    },
    samples: readonly V[],
    isAsked: (study: BondStudy, facts: ResignationFacts, context: Context) => boolean,
  ) =>
  (facts: ResignationFacts, context: Context): readonly Gap<ResignationFacts>[] =>
    studiesIn(facts).flatMap((study, index) => {
      if (study.sameAs !== null || list.get(facts)[index] !== null || !isAsked(study, facts, context)) return [];
      const fills = samples.map(
        (value): FactFill =>
          (f) =>
            list.setting(list.get(f).map((known, i) => (i === index ? value : known))),
      );
      return [gapOf([`studyAssignments[${index}].${name}`], fills)];
    });

/** Whether a study may turn out to be unfinished on the day of the resignation. */
const mayBeUnfinished = (study: BondStudy, { resignationDate }: ResignationFacts, context: Context): boolean => {
  const lastDay = studyLastDayOf(study, context);
  const isFinished = lastDay !== null && lastDay < resignationDate && endsFinished(study, context);
  return !isFinished && (study.firstDay === null || study.firstDay <= resignationDate);
};

const COST_SAMPLES: readonly Costs[] = [
  { state: 0, donor: 0 },
  { state: 1, donor: 1 },
];

const costsIn = {
  get: (f: ResignationFacts) => f.costs,
  setting: (costs: readonly (Costs | null)[]) => ({ costs }),
};

const gap = flatGap<ResignationFacts, Context>();

const studyGaps = studyGapsIn<ResignationFacts>({
  dayOf: ({ resignationDate }) => resignationDate,
  asksOfUnfinished: true,
});

/** What is missing of the studies, as far as any value of the answer can tell. */
export const studyGapsInFull = (
  facts: ResignationFacts,
  outcomeOf: (facts: ResignationFacts) => Outcome,
  context: Context,
): readonly Gap<ResignationFacts>[] =>
  condensed<ResignationFacts>(facts, triedIfFew<ResignationFacts>(studyGaps(facts, context)), (filled) =>
    allReadOf(outcomeOf(filled), filled),
  );

/** What a resignation is decided in, and what was found of the studies. */
export interface Reckoning extends Context {
  readonly outcomeOf: (facts: ResignationFacts) => Outcome;
  readonly studyGapsInFull: readonly Gap<ResignationFacts>[];
}

export const resignationGaps = {
  /** As far as the rules can tell. */
  studyAssignments: (facts: ResignationFacts, { outcomeOf, studyGapsInFull }: Reckoning) =>
    condensed(facts, studyGapsInFull, (filled) => decidingOf(outcomeOf(filled), filled)),
  studiesInFull: (_facts: ResignationFacts, { studyGapsInFull }: Reckoning) => studyGapsInFull,
  unfinishedJustified: perStudyGap(
    'unfinishedJustified',
    {
      get: (f) => f.unfinishedJustified,
      setting: (unfinishedJustified) => ({ unfinishedJustified }),
    },
    YES_NO,
    mayBeUnfinished,
  ),
  /** The items of cost decide whether anything is repaid, and how much (A58). */
  costs: perStudyGap(
    'costs',
    costsIn,
    COST_SAMPLES,
    ({ funding }, _facts, { readings }) => readings.A58 === 'state-costs-only' || funding !== 'mandiri',
  ),
  forceMajeure: forceMajeureGap,
  inCriminalTrial: gap('inCriminalTrial', [false, true]),
  underDisciplinaryExamination: gap('underDisciplinaryExamination', [false, true]),
  disciplinaryAppealPending: gap('disciplinaryAppealPending', [false, true]),
  servingPenalty: gap('servingPenalty', SERVING_PENALTY),
} satisfies GapFinders<ResignationFacts, Reckoning, string>;

export type ResignationFact = keyof typeof resignationGaps;
