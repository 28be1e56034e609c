/**
 * How a person comes to a higher category of IP ASN: every step that can still be taken, alone and together.
 *
 * @pasal Pasal 4, Pasal 12, Pasal 14
 * @source Permenpan RB 38/2018; Peraturan BKN 8/2019
 * @module
 */

import { InvalidInputError } from '../../kernel/errors.js';
import { facts, type Input, type Known, oneOf, questionOf } from '../../kernel/fact.js';
import { type Labelled, sameLabels } from '../../kernel/labels.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Finding } from '../../kernel/rules.js';
import { type Basis, type Context, type IpAsnOptions, ipAsnContextOf } from '../../law/ruleset.js';
import { categoryOf, IP_ASN_CATEGORIES, type IpAsnCategory } from '../bands.js';
import type { IpAsnScoreProvision } from '../dimension.js';
import { pointTableOf } from '../points.js';
import {
  factsOf,
  type IpAsnAnyRecord,
  type IpAsnInput,
  type IpAsnRecord,
  ipAsnPerson,
  issuesOfRecord,
} from '../score/facts.js';
import { type IpAsnScore, scoreBy, scoringOf } from '../score/index.js';
import type { IpAsnAssumption, IpAsnMeasuredYear } from '../score/measured-year.js';
import { type IpAsnStep, lastTrainingDayOf, type Standing, standingOf } from './steps.js';

const aim = /* @__PURE__ */ facts(() => ({
  /** The category aimed at; the next above the present one when left out. */
  target: oneOf(IP_ASN_CATEGORIES),
}));
interface PlanRecord extends IpAsnRecord, Known<typeof aim> {}

export const ipAsnPlan = /* @__PURE__ */ questionOf<IpAsnAnyRecord & Input<typeof aim>, PlanRecord>(
  () => ({
    ...ipAsnPerson.shape,
    ...aim.shape,
  }),
  issuesOfRecord,
);

/** The facts about a person as one may write them down for a score, and the category that is aimed at. */
export type IpAsnPlanInput = IpAsnInput & { readonly target?: IpAsnCategory | null | undefined };

const readPlan = /* @__PURE__ */ readFacts(ipAsnPlan);

/** Steps that are taken together, or one alone. */
export interface IpAsnStepSet {
  /** In the order of the single steps. */
  readonly steps: readonly IpAsnStep[];
  /** The points that they add. */
  readonly gain: number;
  /** The total after them. */
  readonly total: number;
  /** The category of that total. */
  readonly category: IpAsnCategory;
  /** Whether that category is the target or a higher one; `false` where there is no target. */
  readonly reachesTarget: boolean;
  /** Whether they reach the target, and do not without any one of them. */
  readonly minimal: boolean;
}

/** The answer to "how does this person come to a higher category?". */
export interface IpAsnPlan extends Labelled {
  readonly question: 'ip-asn-plan';
  /** The measured year. */
  readonly year: number;
  /** What the measured year takes in (C40). */
  readonly measuredYear: IpAsnMeasuredYear;
  /** What is taken for granted. */
  readonly assumptions: readonly IpAsnAssumption[];
  /** Paths of the entries dated after the day of the decision, which are not counted. */
  readonly laterThanAsOf: readonly string[];
  /** Whether the person is measured in that year; there is a plan for nobody else. */
  readonly measured: boolean | null;
  /** The present total; `null` while facts are missing that can still change it. */
  readonly total: number | null;
  /** The present category; `null` while several are possible. */
  readonly category: IpAsnCategory | null;
  /** The category aimed at; `null` at the top, for who is not measured, and while it is not known which steps there are. */
  readonly target: IpAsnCategory | null;
  /**
   * Every single step, in the law's order, the highest education first; `null` for who is not measured, and while that,
   * the total or the post is unknown.
   */
  readonly singles: readonly IpAsnStep[] | null;
  /**
   * Every combination of the single steps, each alone included, with one education at most: the fewest steps first,
   * then the greatest gain, then the order of the single steps. `null` together with `singles`.
   */
  readonly sets: readonly IpAsnStepSet[] | null;
  /**
   * The last day on which technical training or a seminar still falls in the time that counts for the year; `null` when
   * that is over, and for who is not measured.
   */
  readonly lastDay: string | null;
  /** Whether the year is later than the ruleset is known to stand unchanged. */
  readonly beyondRuleset: boolean;
  /** The steps of the score. */
  readonly steps: readonly Finding<IpAsnScoreProvision>[];
  /** Paths of the facts that the score still lacks. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

const rankOf = (category: IpAsnCategory): number => IP_ASN_CATEGORIES.indexOf(category);

/** The next category above one; `null` at the top. */
const nextAbove = (category: IpAsnCategory): IpAsnCategory | null => IP_ASN_CATEGORIES[rankOf(category) + 1] ?? null;

/** Refuses a target that the person is at or above, whatever the missing facts are. */
const checkTarget = (target: IpAsnCategory | null, { categories, measured }: IpAsnScore): void => {
  if (target === null || measured === false || categories.some((category) => rankOf(category) < rankOf(target))) return;
  const message = 'the person is in this category already, or in a higher one';
  throw new InvalidInputError([{ path: 'target', code: 'contradictory', message }]);
};

/** Every combination of steps without two of a kind; those that begin with an earlier step come earlier. */
const combinationsOf = (steps: readonly IpAsnStep[]): (readonly IpAsnStep[])[] => {
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  const others = rest.filter(({ step }) => step !== first.step);
  return [[first], ...combinationsOf(others).map((more) => [first, ...more]), ...combinationsOf(rest)];
};

const gainOf = (steps: readonly IpAsnStep[]): number => steps.reduce((sum, { gain }) => sum + gain, 0);

const setsOf = (standing: Standing, target: IpAsnCategory | null, context: Context): IpAsnStepSet[] => {
  const table = pointTableOf(context);
  const reaches = (total: number): boolean =>
    target !== null && rankOf(categoryOf(total, table, context)) >= rankOf(target);
  const sets = combinationsOf(standing.singles).map((combination): IpAsnStepSet => {
    const gain = gainOf(combination);
    const total = standing.total + gain;
    const reachesTarget = reaches(total);
    return {
      steps: combination.map((step) => ({ ...step })),
      gain,
      total,
      category: categoryOf(total, table, context),
      reachesTarget,
      // Every step adds points, so that no smaller part reaches what none of those with one step less does.
      minimal: reachesTarget && combination.every((step) => !reaches(total - step.gain)),
    };
  });
  return sets.sort((a, b) => a.steps.length - b.steps.length || b.gain - a.gain);
};

/**
 * How does this person come to the next category of IP ASN, or to the one asked for? Every step that adds points and
 * can still be taken, with what it adds, and every combination of them with the total and the category it leads to.
 *
 * The steps are those that a person can take: training that is lacking, as long as it still falls in the time that
 * counts, and a higher education. Nothing can be done about the assessment and the penalties of years past.
 * Leadership and functional training and education count until the year is over (C39). Who is not measured in the year
 * gets no plan. Learning hours still to take are those that are enough whatever the hours and dates are that
 * trainings lack.
 *
 * `minimal` marks the combinations that reach the target and of which no part does. A target has to lie above the
 * present category: one that is reached already, without a step, is refused.
 *
 * @param record - an {@link IpAsnPlanInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when the target is
 *   not above the present category (`contradictory`).
 * @throws {@link NotInForceError} when `asOf` is before 2019-05-15.
 *
 * @example
 * ```ts
 * const plan = planIpAsn(
 *   {
 *     employmentStatus: 'pns',
 *     position: 'pengawas',
 *     education: [{ level: 's1' }],
 *     trainings: [{ kind: 'teknis', lastDay: '2022-03-10', hours: 12 }],
 *     performance: { '2021': 'baik' },
 *     penalties: [],
 *   },
 *   { asOf: '2022-07-01' },
 * );
 * plan.total; // 45
 * plan.target; // 'rendah'
 * plan.lastDay; // '2022-12-31'
 * plan.singles?.[1]; // { step: 'teknis', hours: 8, education: null, gain: 15 }
 * const [way] = plan.sets?.filter(({ minimal }) => minimal) ?? [];
 * way?.steps.map(({ step }) => step); // ['kepemimpinan', 'teknis']
 * way?.total; // 75
 * ```
 * @pasal Permenpan RB 38/2018 Pasal 14
 */
export const planIpAsn = (record: IpAsnPlanInput, options: IpAsnOptions): IpAsnPlan => planIpAsnFrom(record, options);

/**
 * {@link planIpAsn} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const planIpAsnFrom = (record: unknown, options: IpAsnOptions): IpAsnPlan => {
  const context = ipAsnContextOf(options);
  const { target: asked = null, ...person } = readPlan(record);
  const facts = factsOf(person);
  const scoring = scoringOf(facts, context);
  const score = scoreBy(scoring, facts, context);
  checkTarget(asked, score);
  const { year, measuredYear, assumptions, laterThanAsOf, measured } = score;
  const { total, category, beyondRuleset, steps, missing, basis } = score;
  const standing = standingOf(scoring, score, context);
  const target = standing === null ? null : (asked ?? nextAbove(standing.category));
  return {
    question: 'ip-asn-plan',
    year,
    measuredYear,
    assumptions,
    laterThanAsOf,
    ...sameLabels(score),
    measured,
    total,
    category,
    target,
    singles: standing?.singles ?? null,
    sets: standing === null ? null : setsOf(standing, target, context),
    lastDay: measured === false ? null : lastTrainingDayOf(year, context),
    beyondRuleset,
    steps,
    missing,
    basis,
  };
};
