/**
 * The fourth dimension: the heaviest disciplinary penalty ever given (A81).
 *
 * @pasal Permenpan RB 38/2018, disiplin; Pasal 12 huruf d
 */
import type { PenaltyLevel } from '../../asn/employment.js';
import { addMonths } from '../../kernel/calendar.js';
import { type Confidence, weakerOf } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import { dimensionOf, distinct, type IpAsnItem, pathOfEntry, type ScoredDimension, stepOf } from '../dimension.js';
import type { PointTable } from '../points.js';
import { type IpAsnFacts, type IpAsnPenalty, LONGEST_LOOK_BACK } from './facts.js';

/** From none to the heaviest; a penalty weighs as much as its place. */
export const PENALTIES = ['tidak-ada', 'ringan', 'sedang', 'berat'] as const;
type Weight = 0 | 1 | 2 | 3;
/** What something can weigh, one thing at least; the lightest first. */
type Weights = readonly [Weight, ...Weight[]];

const NONE = 0;
const LEVELS: Weights = [1, 2, 3];
const WEIGHTS: { readonly [level in PenaltyLevel]: Weight } = { ringan: 1, sedang: 2, berat: 3 };
const MONTHS_OF_YEAR = 12;

/** How long a penalty counts: for good, for so many years, or for a number of years that is not known. */
type LookBack = number | 'whole-history' | null;

const lookBackOf = ({ penaltyLookBackYears }: IpAsnFacts, context: Context): LookBack =>
  context.readings.A81 === 'look-back' ? penaltyLookBackYears : 'whole-history';

/** The look-backs that one which is not known may turn out to be. */
const LOOK_BACKS: readonly number[] = Array.from({ length: LONGEST_LOOK_BACK }, (_, i) => i + 1);
const ALL_BUT_THE_LONGEST = LOOK_BACKS.slice(0, -1);

/** Whether a penalty counts on a day; `null` while its date is not known. */
const counts = ({ decreeDate }: IpAsnPenalty, lookBack: LookBack, until: string): boolean | null => {
  if (typeof lookBack !== 'number') return true;
  return decreeDate === null ? null : until < addMonths(decreeDate, lookBack * MONTHS_OF_YEAR);
};

const levelsOf = ({ level }: IpAsnPenalty): Weights => (level === null ? LEVELS : [WEIGHTS[level]]);

/** Everything that a penalty can weigh. */
const weightsOf = (penalty: IpAsnPenalty, lookBack: LookBack, until: string): Weights => {
  const counted = counts(penalty, lookBack, until);
  if (counted === false) return [NONE];
  return counted === null ? [NONE, ...levelsOf(penalty)] : levelsOf(penalty);
};

const heavier = (a: Weight, b: Weight): Weight => (a > b ? a : b);

/** Everything that the heaviest of some penalties can weigh. */
const heaviestOf = (penalties: readonly Weights[]): Weights => {
  let lowest: Weight = NONE;
  for (const weights of penalties) lowest = heavier(lowest, weights[0]);
  return [lowest, ...distinct(penalties.flat().filter((weight) => weight > lowest))];
};

const pointsOf = (weight: Weight, table: PointTable): number => table.penalties[PENALTIES[weight]].points;

/** Whether it makes a difference to the points which of some weights stands beside others. */
const differs = (weights: Weights, others: Weights, table: PointTable): boolean =>
  others.some((other) => new Set(weights.map((weight) => pointsOf(heavier(weight, other), table))).size > 1);

/** The facts of penalties that can still change the points under a look-back. */
const missingUnder = (
  penalties: readonly IpAsnPenalty[],
  lookBack: LookBack,
  until: string,
  table: PointTable,
): string[] => {
  const weights = penalties.map((penalty) => weightsOf(penalty, lookBack, until));
  return penalties.flatMap((penalty, i) => {
    const others = heaviestOf(weights.filter((_, other) => other !== i));
    const counted = counts(penalty, lookBack, until);
    const level = penalty.level === null && counted !== false && differs(LEVELS, others, table);
    const date = counted === null && levelsOf(penalty).some((one) => differs([NONE, one], others, table));
    return [...(level ? [`penalties[${i}].level`] : []), ...(date ? [`penalties[${i}].decreeDate`] : [])];
  });
};

/**
 * Whether the number of years makes a difference. It does if one year more does somewhere: to the penalties that count
 * already, it adds those that come within it, and perhaps one whose date is not known.
 */
const lookBackMatters = (penalties: readonly IpAsnPenalty[], until: string, table: PointTable): boolean => {
  const dated = penalties.filter(({ decreeDate }) => decreeDate !== null);
  const undated = penalties.filter(({ decreeDate }) => decreeDate === null);
  const within = (years: number) => dated.filter((penalty) => counts(penalty, years, until) === true);
  return ALL_BUT_THE_LONGEST.some((years) => {
    const inside = within(years);
    const entering = within(years + 1).filter((penalty) => !inside.includes(penalty));
    return [null, ...undated].some((other) => {
      const open = undated.filter((penalty) => penalty !== other);
      const before = heaviestOf([
        ...inside.map(levelsOf),
        ...open.map((penalty): Weights => [NONE, ...levelsOf(penalty)]),
      ]);
      const added = heaviestOf([...entering, ...(other === null ? [] : [other])].map(levelsOf));
      return added.some((weight) => differs([NONE, weight], before, table));
    });
  });
};

const missingOf = ({ penalties }: IpAsnFacts, lookBack: LookBack, until: string, table: PointTable): string[] => {
  if (penalties === null) return ['penalties', ...(lookBack === null ? ['penaltyLookBackYears'] : [])];
  const ofPenalties = (lookBack === null ? LOOK_BACKS : [lookBack]).flatMap((one) =>
    missingUnder(penalties, one, until, table),
  );
  const ofLookBack = lookBack === null && lookBackMatters(penalties, until, table) ? ['penaltyLookBackYears'] : [];
  return [...new Set([...ofPenalties, ...ofLookBack])];
};

const reasonOf = (
  penalty: IpAsnPenalty,
  weights: Weights,
  heaviest: Weights,
  lookBack: LookBack,
): IpAsnItem['reason'] => {
  if (lookBack === null) return 'look-back-unknown';
  if (weights.length === 1 && weights[0] === NONE) return 'before-look-back';
  if (penalty.level === null) return 'level-unknown';
  if (weights.length > 1) return 'date-unknown';
  if (weights[0] < heaviest[0]) return 'not-heaviest';
  return heaviest.length > 1 ? 'other-level-unknown' : 'heaviest';
};

const STATUSES: { readonly [reason in IpAsnItem['reason']]?: IpAsnItem['status'] } = {
  heaviest: 'counted',
  'not-heaviest': 'not-counted',
  'before-look-back': 'not-counted',
};

const itemsOf = (
  penalties: readonly IpAsnPenalty[],
  heaviest: Weights,
  lookBack: LookBack,
  until: string,
): IpAsnItem[] => {
  if (penalties.length === 0) return [];
  return penalties.map((penalty, i) => {
    const reason = reasonOf(penalty, weightsOf(penalty, lookBack, until), heaviest, lookBack);
    return { path: pathOfEntry('penalties', i), status: STATUSES[reason] ?? 'unknown', reason };
  });
};

/** Everything that the heaviest penalty can weigh, whatever the missing facts are. */
const heaviestUnder = ({ penalties }: IpAsnFacts, lookBack: LookBack, until: string): Weights => {
  if (penalties === null) return [NONE, ...LEVELS];
  if (penalties.length === 0) return [NONE];
  const under = (one: LookBack): Weights => heaviestOf(penalties.map((penalty) => weightsOf(penalty, one, until)));
  if (lookBack !== null) return under(lookBack);
  // The longer the look-back, the more can count: the lightest outcome is that of the shortest.
  const [lightest] = under(1);
  return [lightest, ...distinct(LOOK_BACKS.flatMap(under).filter((weight) => weight > lightest))];
};

/** The weakest of what the penalties that are possible are worth. */
const confidenceIn = (heaviest: Weights, table: PointTable): Confidence =>
  heaviest.reduce<Confidence>(
    (weakest, weight) => weakerOf(weakest, table.penalties[PENALTIES[weight]].confidence),
    'certain',
  );

export const scoreDisiplin = (
  facts: IpAsnFacts,
  table: PointTable,
  context: Context,
  until: string,
): ScoredDimension => {
  const lookBack = lookBackOf(facts, context);
  const heaviest = heaviestUnder(facts, lookBack, until);
  const isKnown = heaviest.length === 1;
  const items = itemsOf(facts.penalties ?? [], heaviest, lookBack, until);
  const possible = isKnown
    ? [pointsOf(heaviest[0], table)]
    : distinct(heaviest.map((weight) => pointsOf(weight, table)));
  const dimension = dimensionOf(table.weights.disiplin, possible, items);
  const settled = dimension.points !== null;
  const known = isKnown ? PENALTIES[heaviest[0]] : null;
  return {
    dimension,
    possible,
    steps: [
      stepOf(
        facts.penalties?.length === 0 ? 'permenpan-rb-38-2018/disiplin.a' : 'permenpan-rb-38-2018/disiplin.b',
        settled ? 'met' : 'unknown',
        confidenceIn(heaviest, table),
        settled ? [] : missingOf(facts, lookBack, until, table),
        { heaviestPenalty: known, points: dimension.points, maximum: dimension.maximum },
      ),
    ],
  };
};
