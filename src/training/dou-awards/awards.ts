/**
 * What each participant gets, and how they rank.
 *
 * @pasal Pedoman DOU ASN bagian VII angka 8.2
 * @module
 */
import { HIGHEST_SCORE, type Participant } from './facts.js';

const UNITS = 10_000;

/** A score as a whole number of ten-thousandths, in which comparisons are exact. */
const unitsOf = (score: number | string): number => Math.round(Number(score) * UNITS);

const HIGHEST_UNITS = HIGHEST_SCORE * UNITS;

/** What one participant gets. Every value is `null` while a missing fact can still change it. */
export interface DouParticipantAward {
  readonly certificate: 'must' | 'tidak-ada' | null;
  /** 1 and the number of followers with a higher score; `null` too for who did not follow. */
  readonly rank: number | null;
  readonly award: 'must' | 'tidak-ada' | null;
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
export const awardsOf = (participants: readonly Participant[], places: number): DouParticipantAward[] => {
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
export const missingAmong = (participants: readonly Participant[]): string[] => {
  const compete = participants.filter(({ followed }) => followed !== false).length > 1;
  return participants.flatMap(({ followed, score }, index) => [
    ...(followed === null ? [`participants[${index}].followed`] : []),
    ...(score === null && followed !== false && compete ? [`participants[${index}].score`] : []),
  ]);
};
