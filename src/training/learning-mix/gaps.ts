/**
 * What missing hours of a learning mix may turn out to be. Hours come in hundredths, so whether a share can still be met
 * is a question of whole numbers; the levels tried here are those at which a requirement is just met, or just not.
 *
 * @module
 */
import { hundredthsOf } from '../../asn/learning-hours.js';
import type { Gap } from '../../kernel/completions.js';
import type { Context } from '../../law/ruleset.js';
import { LEARNING_PARTS, type LearningPart, type MixFacts } from './facts.js';
import { requiredPercentOf } from './requirements.js';

/** Hours by part, in hundredths. */
type Mix = { readonly [part in LearningPart]: number };

/** The whole, in the ten-thousandths that shares and tolerances are told apart by. */
const WHOLE = 10_000;
const MOST_HUNDREDTHS = hundredthsOf(10_000);

/** The least and the most that a share may be, in ten-thousandths. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}
type BoundsByPart = { readonly [part in LearningPart]: Bounds };

const ANY_SHARE: Bounds = { least: 0, most: WHOLE };

const boundsOf = ({ tolerance }: MixFacts, context: Context): BoundsByPart => {
  const around = (part: LearningPart): Bounds => {
    const required = requiredPercentOf(part, context) * 100;
    return { least: Math.max(required - tolerance, 0), most: Math.min(required + tolerance, WHOLE) };
  };
  return { experiential: around('experiential'), social: around('social'), formal: around('formal') };
};

const OTHER_PARTS = {
  experiential: ['social', 'formal'],
  social: ['experiential', 'formal'],
  formal: ['experiential', 'social'],
} as const satisfies { readonly [part in LearningPart]: readonly [LearningPart, LearningPart] };

/**
 * The hundredths of one part that matter when the other two are settled: the least and the most there can be, and for
 * each requirement those that just meet it and just do not. No hours at all is no plan, so it is not among them.
 *
 * @param start - the mix with nothing of this part.
 */
const turningPoints = (part: LearningPart, start: Mix, bounds: BoundsByPart): number[] => {
  const rest = start.experiential + start.social + start.formal;
  const { least, most } = bounds[part];
  const ends = [
    Math.ceil((least * rest) / (WHOLE - least)),
    Math.floor((most * rest) / (WHOLE - most)),
    ...OTHER_PARTS[part].flatMap((other) => [
      Math.ceil((start[other] * WHOLE) / bounds[other].most) - rest,
      Math.floor((start[other] * WHOLE) / bounds[other].least) - rest,
    ]),
  ];
  const first = rest === 0 ? 1 : 0;
  const candidates = [first, MOST_HUNDREDTHS, ...ends.flatMap((end) => [end - 1, end, end + 1])];
  // A share that can be anything has no end: the division by 0 gives what is not between the two.
  return [...new Set(candidates)].filter((hundredths) => hundredths >= first && hundredths <= MOST_HUNDREDTHS);
};

/** The first total, from one end of a range to the other, at which something is found; and what is found. */
const findAlong = (from: number, to: number, step: 1 | -1, find: (total: number) => number[]): number[] => {
  for (let total = from; (to - total) * step >= 0; total += step) {
    const found = find(total);
    if (found.length > 0) return found;
  }
  return [];
};

/**
 * Two parts are missing and one is known: the hundredths of the second at the least and the greatest total for which
 * all shares are within bounds. Fractions of hundredths allowed, these totals are a range, found by linear
 * inequalities; at every ten thousandth total all bounds are whole hundredths, so no more than that many are tried
 * from either end.
 */
const meetingLevels = (known: number, ofFirst: Bounds, ofSecond: Bounds, ofKnown: Bounds): number[] => {
  // Each is what it is at a total of 0, and what it grows by; the first part lies between them, in ten-thousandths.
  const lowest = [
    [0, 0],
    [-WHOLE * (known + MOST_HUNDREDTHS), WHOLE],
    [0, ofFirst.least],
    [-WHOLE * known, WHOLE - ofSecond.most],
  ] as const;
  const highest = [
    [WHOLE * MOST_HUNDREDTHS, 0],
    [-WHOLE * known, WHOLE],
    [0, ofFirst.most],
    [-WHOLE * known, WHOLE - ofSecond.least],
  ] as const;
  const room = [
    [WHOLE * known, -ofKnown.least] as const,
    [-WHOLE * known, ofKnown.most] as const,
    ...highest.flatMap(([top, rise]) => lowest.map(([bottom, climb]) => [top - bottom, rise - climb] as const)),
  ].filter(([start, growth]) => growth !== 0 || start < 0);
  const from = Math.max(1, ...room.filter(([, g]) => g >= 0).map(([start, growth]) => Math.ceil(-start / growth)));
  const to = Math.min(...room.filter(([, g]) => g < 0).map(([start, growth]) => Math.floor(start / -growth)));

  const levelsAt = (total: number): number[] => {
    const both = total - known;
    const fewest = Math.max(
      0,
      both - MOST_HUNDREDTHS,
      Math.ceil((ofFirst.least * total) / WHOLE),
      both - Math.floor((ofSecond.most * total) / WHOLE),
    );
    const most = Math.min(
      MOST_HUNDREDTHS,
      both,
      Math.floor((ofFirst.most * total) / WHOLE),
      both - Math.ceil((ofSecond.least * total) / WHOLE),
    );
    return fewest <= most ? [both - fewest, both - most] : [];
  };
  return [
    ...findAlong(from, Math.min(to, from + WHOLE), 1, levelsAt),
    ...findAlong(to, Math.max(from, to - WHOLE), -1, levelsAt),
  ];
};

/**
 * Levels of one missing part at which it is tried what another can do: the extremes, and those at which a requirement,
 * or all of them together, can just be met, with their neighbours.
 */
const levelsOf = (known: number, ofFirst: Bounds, ofSecond: Bounds, ofKnown: Bounds): number[] => {
  const levels = [
    ...meetingLevels(known, ofFirst, ANY_SHARE, ANY_SHARE),
    ...meetingLevels(known, ANY_SHARE, ofSecond, ANY_SHARE),
    ...meetingLevels(known, ANY_SHARE, ANY_SHARE, ofKnown),
    ...meetingLevels(known, ofFirst, ofSecond, ofKnown),
  ];
  const candidates = [0, MOST_HUNDREDTHS, ...levels.flatMap((level) => [level - 1, level, level + 1])];
  return [...new Set(candidates)].filter((level) => level >= 0 && level <= MOST_HUNDREDTHS);
};

/**
 * Everything is missing: levels of two parts at which it is tried what the third can do. The least hours there are;
 * those that give one part its share and another the rest; and those that fit all shares in a plan of 100 hours with
 * the least of the third.
 */
const levelPairs = (
  ofThird: Bounds,
  ofFirst: Bounds,
  ofSecond: Bounds,
  required: readonly [number, number, number],
) => {
  const rest = WHOLE - Math.max(ofThird.least, WHOLE - ofFirst.most - ofSecond.most);
  const first = Math.max(ofFirst.least, rest - ofSecond.most);
  return [
    [1, 0],
    [0, 1],
    [1, 1],
    [required[1], 0],
    [0, required[2]],
    [100 - required[0], 0],
    [first, Math.max(rest - first, 0)],
  ] as const;
};

/** The mixes, with nothing of a missing part, at which it is tried what that part can do. */
const startsFor = (part: LearningPart, facts: MixFacts, bounds: BoundsByPart, context: Context): Mix[] => {
  const [first, second] = OTHER_PARTS[part];
  const known: Mix = {
    experiential: facts.experiential ?? 0,
    social: facts.social ?? 0,
    formal: facts.formal ?? 0,
  };
  if (facts[first] === null && facts[second] === null) {
    const required = [
      requiredPercentOf(part, context),
      requiredPercentOf(first, context),
      requiredPercentOf(second, context),
    ] as const;
    const pairs = levelPairs(bounds[part], bounds[first], bounds[second], required);
    return pairs.map(([ofFirst, ofSecond]) => ({ ...known, [first]: ofFirst, [second]: ofSecond }));
  }
  const startsOver = (missing: LearningPart, kept: LearningPart): Mix[] =>
    levelsOf(known[kept], bounds[part], bounds[missing], bounds[kept]).map((level) => ({ ...known, [missing]: level }));
  if (facts[first] === null) return startsOver(first, second);
  return facts[second] === null ? startsOver(second, first) : [known];
};

/**
 * Looks for all missing parts as one gap, for what one of them can do depends on the others: each is tried along lines
 * on which only it varies, and which together show everything that it can change.
 */
export const hoursGap = (facts: MixFacts, context: Context): readonly Gap<MixFacts>[] => {
  const missing = LEARNING_PARTS.filter((part) => facts[part] === null);
  if (missing.length === 0) return [];
  const bounds = boundsOf(facts, context);
  const fillings: Mix[] = [];
  const placeOf = (mix: Mix): number => fillings.push(mix) - 1;
  const openings = missing.map((part) => ({
    paths: [`${part}Hours`],
    contrasts: startsFor(part, facts, bounds, context).map((start) =>
      turningPoints(part, start, bounds).map((hundredths) => placeOf({ ...start, [part]: hundredths })),
    ),
  }));
  return [{ fillings, tried: fillings.length, openings }];
};
