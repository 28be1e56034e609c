/**
 * Who gets a certificate after a training of the DOU ASN programme, and who of them gets an award.
 *
 * @pasal Pedoman DOU ASN bagian VII angka 8.2
 * @source Pedoman DOU ASN Kota Probolinggo
 * @module
 */
import { entry, facts, type Input, type Known, listOf, numeral, questionOf, yesNo } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Evidence, type Finding, metIfApplies, weakestOf } from '../../kernel/rules.js';
import { confidenceOf, type Ground } from '../../law/confidence.js';
import {
  type Basis,
  basisOf,
  type Context,
  type DecisionOptions,
  douContextOf,
  parameterOf,
} from '../../law/ruleset.js';

const HIGHEST_SCORE = 1_000_000;
const PLAIN_SCORE = /^\d{1,7}(\.\d{1,4})?$/;
const UNITS = 10_000;

const isScore = (value: number | string): boolean => PLAIN_SCORE.test(`${value}`) && Number(value) <= HIGHEST_SCORE;

const IMPOSSIBLE_SCORE = {
  code: 'impossible-score',
  message: `not a score: a number from 0 to ${HIGHEST_SCORE} with at most four decimals`,
};

/** A score as a whole number of ten-thousandths, in which comparisons are exact. */
const unitsOf = (score: number | string): number => Math.round(Number(score) * UNITS);

const HIGHEST_UNITS = HIGHEST_SCORE * UNITS;

const participant = /* @__PURE__ */ facts(() => ({
  /** Whether this person followed the programme. */
  followed: yesNo(),
  /** Score in the final evaluation: a number or decimal text from 0 to 1,000,000, at most four decimals. */
  score: numeral(isScore, IMPOSSIBLE_SCORE),
}));
interface Participant extends Known<typeof participant> {}

const own = /* @__PURE__ */ facts(() => ({
  /** Everybody who was called to the training, in any order. */
  participants: listOf(entry(participant), 5000),
}));

/** The facts about those who were called to a training. Every one may be left out, and so may the list; an empty one is nobody. */
export interface DouAwardsInput extends Input<typeof own> {}

export const douAwards = /* @__PURE__ */ questionOf<DouAwardsInput, Known<typeof own>>(() => own.shape);

const readAwards = /* @__PURE__ */ readFacts(douAwards);

/** Provisions that the steps of the awards cite. */
export type DouProvision = 'dou-asn-probolinggo/vii.8.2.1' | 'dou-asn-probolinggo/vii.8.2.2';

/** What one participant gets. Every value is `null` while a missing fact can still change it. */
export interface DouParticipantAward {
  readonly certificate: 'must' | 'tidak-ada' | null;
  /** 1 and the number of followers with a higher score; `null` too for who did not follow. */
  readonly rank: number | null;
  readonly award: 'must' | 'tidak-ada' | null;
}

/** The answer to "who gets a certificate, and who an award?". */
export interface DouAwardsSelection {
  readonly question: 'dou-awards';
  /** One entry a participant, in the order of the input; `null` while the list is missing. */
  readonly participants: readonly DouParticipantAward[] | null;
  readonly steps: readonly Finding<DouProvision>[];
  /** Paths of the facts that can still change one of the values or steps. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/** Somebody who followed, or may have. */
interface Contender {
  readonly index: number;
  readonly followed: true | null;
}
interface ScoredContender extends Contender {
  readonly units: number;
}

/** How many followers have a higher score than a contender, over all that missing facts may turn out to be. */
interface Higher {
  readonly atLeast: number;
  readonly atMost: number;
}

const NOTHING_EARNED: DouParticipantAward = { certificate: 'tidak-ada', rank: null, award: 'tidak-ada' };

const awardOf = ({ followed }: Contender, { atLeast, atMost }: Higher, places: number): DouParticipantAward => {
  const outranked = atLeast >= places;
  if (followed === null) return { certificate: null, rank: null, award: outranked ? 'tidak-ada' : null };
  const awarded = atMost < places ? 'must' : null;
  return {
    certificate: 'must',
    rank: atLeast === atMost ? atLeast + 1 : null,
    award: outranked ? 'tidak-ada' : awarded,
  };
};

/**
 * What each participant gets. A score that is missing can be anything from 0 to the highest: certainly higher than
 * none, and possibly higher than any but the highest. Both bounds are reached, the others following and scoring the
 * most, or not; so a value is settled exactly when both agree on it. The list is sorted once, for trying completions
 * would take longer than anybody waits.
 */
const awardsOf = (participants: readonly Participant[], places: number): DouParticipantAward[] => {
  const scored: ScoredContender[] = [];
  const unscored: Contender[] = [];
  participants.forEach(({ followed, score }, index) => {
    if (followed === false) return;
    if (score === null) unscored.push({ index, followed });
    else scored.push({ index, followed, units: unitsOf(score) });
  });
  const awards = participants.map(() => ({ ...NOTHING_EARNED }));

  let certainlyHigher = 0;
  let possiblyHigher = 0;
  let certainlySeen = 0;
  let level = HIGHEST_UNITS;
  scored.sort((a, b) => b.units - a.units);
  scored.forEach((contender, seen) => {
    const { index, followed, units } = contender;
    if (units < level) {
      level = units;
      certainlyHigher = certainlySeen;
      possiblyHigher = seen;
    }
    const unscoredHigher = units < HIGHEST_UNITS ? unscored.length : 0;
    awards[index] = awardOf(contender, { atLeast: certainlyHigher, atMost: possiblyHigher + unscoredHigher }, places);
    if (followed === true) certainlySeen += 1;
  });

  const aboveNothing = scored.filter(({ units }) => units > 0).length;
  const higherThanUnscored = { atLeast: 0, atMost: aboveNothing + unscored.length - 1 };
  for (const contender of unscored) awards[contender.index] = awardOf(contender, higherThanUnscored, places);
  return awards;
};

/**
 * Paths of the facts that can still change something: whether somebody followed always does; a score does as soon as
 * there can be two followers, for it decides which of them ranks before the other.
 */
const missingAmong = (participants: readonly Participant[]): string[] => {
  const compete = participants.filter(({ followed }) => followed !== false).length > 1;
  return participants.flatMap(({ followed, score }, index) => [
    ...(followed === null ? [`participants[${index}].followed`] : []),
    ...(score === null && followed !== false && compete ? [`participants[${index}].score`] : []),
  ]);
};

/** What decides on the steps: whether anybody followed, as far as it is known, and who could. */
interface Following {
  readonly participants: number | null;
  readonly followers: number | null;
  readonly anybodyFollowed: boolean | null;
  readonly missing: readonly string[];
}

const UNKNOWN_LIST: Following = {
  participants: null,
  followers: null,
  anybodyFollowed: null,
  missing: ['participants'],
};

const followingOf = (participants: readonly Participant[]): Following => {
  const followers = participants.filter(({ followed }) => followed === true).length;
  const open = participants.flatMap(({ followed }, index) =>
    followed === null ? [`participants[${index}].followed`] : [],
  );
  const settled = followers > 0 || open.length === 0;
  return {
    participants: participants.length,
    followers: open.length === 0 ? followers : null,
    anybodyFollowed: settled ? followers > 0 : null,
    missing: settled ? [] : open,
  };
};

/** A step; it governs as soon as anybody followed, and is met if there is something to give then. */
const stepOf = (
  provision: DouProvision,
  context: Context,
  grounds: readonly Ground[],
  { participants, followers, anybodyFollowed, missing }: Following,
  gives: boolean,
  evidence: Evidence,
): Finding<DouProvision> => ({
  provision,
  status: anybodyFollowed === null ? 'unknown' : metIfApplies(anybodyFollowed, gives),
  confidence: confidenceOf(context, [provision, ...grounds]),
  missing: [...missing],
  evidence: { participants, followers, anybodyFollowed, ...evidence },
});

/**
 * Who gets a certificate, and who an award? Everybody who followed gets a certificate, scored or not; an award goes to
 * a follower when fewer followers than there are awards have a higher score, so that ties at the last place all get one
 * (A90). The guide bears no date: whether it was in force on a given day is not known, so that the answer is `unsure`.
 *
 * @param record - a {@link DouAwardsInput}; facts may be missing.
 * @param options - the day the question is asked for, and other parameters of {@link pedomanDouAsnProbolinggo} if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2021-01-01.
 *
 * @example
 * ```ts
 * const awards = selectDouAwards(
 *   {
 *     participants: [
 *       { followed: true, score: 88 },
 *       { followed: true, score: '91.25' },
 *       { followed: false },
 *     ],
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * awards.participants?.[0]; // { certificate: 'must', rank: 2, award: 'must' }
 * awards.participants?.[2]; // { certificate: 'tidak-ada', rank: null, award: 'tidak-ada' }
 * awards.missing; // []
 * ```
 * @pasal Pedoman DOU ASN bagian VII angka 8.2
 */
export const selectDouAwards = (
  record: DouAwardsInput,
  options: DecisionOptions<'pedoman-dou-asn-probolinggo'>,
): DouAwardsSelection => selectDouAwardsFrom(record, options);

/**
 * {@link selectDouAwards} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const selectDouAwardsFrom = (
  record: unknown,
  options: DecisionOptions<'pedoman-dou-asn-probolinggo'>,
): DouAwardsSelection => {
  const context = douContextOf(options);
  const { participants } = readAwards(record);
  const places = parameterOf(context, 'douAwards');
  const following = participants === null ? UNKNOWN_LIST : followingOf(participants);
  const steps = [
    stepOf('dou-asn-probolinggo/vii.8.2.1', context, [], following, true, {}),
    stepOf('dou-asn-probolinggo/vii.8.2.2', context, ['douAwards'], following, places > 0, { places }),
  ];
  return {
    question: 'dou-awards',
    participants: participants === null ? null : awardsOf(participants, places),
    steps,
    missing: participants === null ? ['participants'] : missingAmong(participants),
    basis: basisOf(context, weakestOf(steps)),
  };
};
