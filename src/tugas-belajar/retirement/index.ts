/**
 * When somebody retires: the age that the post sets, the last day of service and the first day of the pension.
 *
 * @source UU 20/2023, UU 5/2014, PP 11/2017, UU 14/2005, UU 11/2019, UU 49/2009
 * @module
 */

import { nip } from '../../asn/nip.js';
import { POSITIONS, type Position } from '../../asn/position.js';
import { AGE_OF_POSITION } from '../../asn/retirement.js';
import {
  type BirthRecord,
  birthConfidenceOf,
  birthDateOf,
  birthDatesOf,
  checkBirthDates,
  contradictionsOfBirth,
} from '../../asn/service-record.js';
import { addDays, addMonths, EARLIEST_DATE, endOfMonth, LATEST_DATE } from '../../kernel/calendar.js';
import { gapOf } from '../../kernel/completions.js';
import { readerOf } from '../../kernel/computation.js';
import { day, facts, type Input, type Known, oneOf, type QuestionOf, questionOf } from '../../kernel/fact.js';
import { flatGap } from '../../kernel/gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import {
  appraise,
  type Confidence,
  type Finding,
  gapsAmong,
  metIfApplies,
  row,
  ruleTable,
  weakerOf,
  weakestOf,
} from '../../kernel/rules.js';
import { confidenceOf, provisionOfParameter } from '../../law/confidence.js';
import {
  type Basis,
  basisOf,
  type Context,
  type DecisionOptions,
  parameterOf,
  retirementContextOf,
} from '../../law/ruleset.js';
import { isInForceOn } from '../../law/standing.js';

const own = /* @__PURE__ */ facts(() => ({
  /** NIP, 18 digits; the birth date is read from it where none is given. */
  nip: nip(),
  /** Date of birth; where it is not the one in the NIP, both are tried (C49). */
  birthDate: day(),
  /** Post held, as far as it decides the retirement age. */
  position: oneOf(POSITIONS),
}));

/** The facts that retirement follows from. Every one may be left out. */
export interface RetirementInput extends Input<typeof own> {}

export const retirement = /* @__PURE__ */ questionOf<RetirementInput, Known<typeof own>>(() => own.shape);

/** What {@link computeRetirement} asks of a person, for `factsFor`. */
export const retirementQuestion: QuestionOf<RetirementInput> = retirement;

const readRetirement = /* @__PURE__ */ readFacts(retirement);

/** What is known. */
interface RetirementFacts {
  /** As recorded or read from the NIP; `null` where the two contradict each other, too. */
  readonly birthDate: string | null;
  /** Every date of birth that counts: two where record and NIP contradict each other and both are tried. */
  readonly births: readonly string[];
  /** How well the day is attested that follows from them. */
  readonly birthConfidence: Confidence;
  readonly position: Position | null;
}

const factsOf = (record: BirthRecord, position: Position | null, context: Context): RetirementFacts => ({
  birthDate: birthDateOf(record, context),
  births: birthDatesOf(record, context),
  birthConfidence: birthConfidenceOf(record),
  position,
});

/** What sets the age of managerial and nonmanagerial posts: the law in force on the day that is asked for. */
type ManagerialAgeProvision = 'uu-5-2014' | 'uu-20-2023/55';

/** Provisions that the steps of retirement cite: each sets the age for some posts. */
export type RetirementProvision =
  | ManagerialAgeProvision
  | 'pp-11-2017/239'
  | 'uu-14-2005'
  | 'uu-11-2019'
  | 'uu-49-2009';

/** The answer to "when does this person retire?". */
export interface RetirementComputation {
  readonly question: 'retirement';
  readonly birthDate: string | null;
  /** The age at which holders of the post retire, in years. */
  readonly retirementAge: number | null;
  /** The day the age is reached. */
  readonly ageReachedOn: string | null;
  /** Last day of service: the last one of that month (B3). */
  readonly lastDay: string | null;
  /** First day of the pension (TMT pensiun). */
  readonly pensionFrom: string | null;
  /** Whether the last day of service is over on `asOf`. */
  readonly reached: boolean | null;
  /** One finding a provision: `met` when it sets the age for the post, `not-applicable` when it does so for others. */
  readonly steps: readonly Finding<RetirementProvision>[];
  /** Paths of the facts that can still change one of the values or steps. */
  readonly missing: readonly string[];
  /** What the record says twice, and not the same (C49). */
  readonly contradictions: readonly 'nip-contradicts-birth-date'[];
  readonly basis: Basis;
}

const gaps = {
  birthDate: ({ birthDate, births }: RetirementFacts) =>
    birthDate === null
      ? [
          gapOf<RetirementFacts>(
            ['birthDate', 'nip'],
            // Those that contradict each other, or the youngest and the eldest there can be: no limit of age lets both
            // serve, or neither.
            (births.length > 0 ? births : [LATEST_DATE, EARLIEST_DATE]).map((birthDate) => ({ birthDate })),
          ),
        ]
      : [],
  position: flatGap<RetirementFacts, Context>()('position', POSITIONS),
};
type RetirementFact = keyof typeof gaps;

const reckon = ({ birthDate, position }: RetirementFacts, context: Context) => {
  const retirementAge = position === null ? null : parameterOf(context, AGE_OF_POSITION[position]);
  const ageReachedOn = birthDate === null || retirementAge === null ? null : addMonths(birthDate, 12 * retirementAge);
  const lastDay = ageReachedOn === null ? null : endOfMonth(ageReachedOn);
  return { birthDate, retirementAge, ageReachedOn, lastDay };
};

/** The provision that sets the age for a post on the day asked for. */
const governedBy = (position: Position, context: Context): string =>
  provisionOfParameter(AGE_OF_POSITION[position], context);

/** How sure an age is, and the day that it is reached. */
const confidenceOfAge = ({ birthConfidence, position }: RetirementFacts, context: Context): Confidence =>
  weakerOf(birthConfidence, confidenceOf(context, position === null ? [] : [AGE_OF_POSITION[position]]));

/** The step of a provision; it tells where the age comes from, and bars nobody. */
const stepOf = (provision: RetirementProvision) =>
  row<RetirementFacts, Context, RetirementFact, RetirementProvision, ReturnType<typeof measureAge>>({
    provision,
    reads: ['position'],
    measure: measureAge,
    judge: (e) => metIfApplies(e.governedBy === provision, true),
    confidence: (facts, context) => {
      const concerns = facts.position === null || governedBy(facts.position, context) === provision;
      return concerns ? confidenceOfAge(facts, context) : 'certain';
    },
    informs: true,
  });

const measureAge = (facts: RetirementFacts, context: Context) => ({
  position: facts.position,
  governedBy: facts.position === null ? null : governedBy(facts.position, context),
  ...reckon(facts, context),
});

const stepsUnder = (managerial: ManagerialAgeProvision) =>
  ruleTable<RetirementFacts, Context, RetirementFact, RetirementProvision>(gaps, [
    stepOf(managerial),
    stepOf('pp-11-2017/239'),
    stepOf('uu-14-2005'),
    stepOf('uu-11-2019'),
    stepOf('uu-49-2009'),
  ]);

const stepsOf = {
  'uu-5-2014': stepsUnder('uu-5-2014'),
  'uu-20-2023/55': stepsUnder('uu-20-2023/55'),
} as const satisfies { readonly [provision in ManagerialAgeProvision]: unknown };

/** UU 20/2023 has been in force since 31 October 2023, and revoked UU 5/2014. */
const retirementSteps = ({ asOf }: Context) =>
  stepsOf[isInForceOn('uu-20-2023/55', asOf) ? 'uu-20-2023/55' : 'uu-5-2014'];

/**
 * When does this person retire? Service ends on the last day of the month in which the age of the post is reached, and
 * the pension begins the day after (B3); for someone born on the first of a month that is only likely. Whoever was born
 * on 29 February reaches the age on 28 February of a common year.
 *
 * @param record - a {@link RetirementInput}; facts may be missing. Where the date of birth is not that of the NIP, both are tried, and
 *   what comes out the same either way stands (C49).
 * @param options - the day the question is asked for, and other ages if wanted, by {@link batasUsiaPensiun}.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2020-01-01; from that day all rules that are cited are known to hold.
 *
 * @example
 * ```ts
 * const retirement = computeRetirement({ birthDate: '1968-02-29', position: 'ahli-muda' }, { asOf: '2026-07-01' });
 * retirement.ageReachedOn; // '2026-02-28'
 * retirement.lastDay; // '2026-02-28'
 * retirement.pensionFrom; // '2026-03-01'
 * retirement.reached; // true
 * ```
 * @pasal Pasal 55 UU 20/2023, before 31 October 2023 UU 5/2014; Pasal 239 PP 11/2017
 */
export const computeRetirement = (
  record: RetirementInput,
  options: DecisionOptions<'batas-usia-pensiun'>,
): RetirementComputation => computeRetirementFrom(record, options);

/**
 * {@link computeRetirement} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const computeRetirementFrom = (
  record: unknown,
  options: DecisionOptions<'batas-usia-pensiun'>,
): RetirementComputation => {
  const context = retirementContextOf(options);
  const { nip, birthDate, position } = readRetirement(record);
  const born: BirthRecord = { nip, birthDate };
  checkBirthDates(born, context);
  const facts = factsOf(born, position, context);
  const { findings } = appraise(retirementSteps(context), facts, context);
  const open = gapsAmong(gaps, ['birthDate', 'position'], facts, context);
  const reader = readerOf(facts, open, (filled) => {
    const reckoned = reckon(filled, context);
    return { ...reckoned, reached: reckoned.lastDay !== null && context.asOf > reckoned.lastDay };
  });
  const lastDay = reader.read((reckoned) => reckoned.lastDay);
  const values = {
    birthDate: reader.read((reckoned) => reckoned.birthDate),
    retirementAge: reader.read((reckoned) => reckoned.retirementAge),
    ageReachedOn: reader.read((reckoned) => reckoned.ageReachedOn),
    lastDay,
    pensionFrom: lastDay === null ? null : addDays(lastDay, 1),
    reached: reader.read((reckoned) => reckoned.reached),
  };
  return {
    question: 'retirement',
    ...values,
    steps: findings,
    missing: [...new Set([...reader.missing(), ...findings.flatMap((step) => step.missing)])],
    contradictions: contradictionsOfBirth(born),
    basis: basisOf(context, weakestOf(findings)),
  };
};
