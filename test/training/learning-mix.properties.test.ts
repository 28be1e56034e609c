import { type Amendments, amend, assessLearningMix, type LearningMixAssessment, permenPupr2Of2023 } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../size.js';
import { asOf } from './records.js';

/**
 * An oracle that leaves nothing out: hours are whole hundredths up to a million. What one part can do beside two others
 * is told by the ranges in which requirements hold, found by division in whole numbers; where two parts are missing, that
 * is asked beside every value of the other; where all are, beside those at which the shares of a plan reach their bounds.
 */
const MOST = 1_000_000;
const WHOLE = 10_000;
const PARTS = ['experiential', 'social', 'formal'] as const;
const NAMES = ['experientialHours', 'socialHours', 'formalHours'] as const;

/** Hundredths of hours by part, `null` where missing. */
type Mix = readonly [number | null, number | null, number | null];
type Whole = readonly [number, number, number];

interface Plan {
  readonly mix: Mix;
  /** Hundredths of percentage points. */
  readonly tolerance: number;
  readonly required: Whole;
}

/** The ten-thousandths that each share may be. */
const boundsOf = ({ required, tolerance }: Plan) =>
  required.map((percent) => ({ least: 100 * percent - tolerance, most: 100 * percent + tolerance }));

const isMet = ({ least, most }: { least: number; most: number }, part: number, total: number): boolean =>
  WHOLE * part >= least * total && WHOLE * part <= most * total;

const roundedShare = (part: number, total: number): number =>
  Math.floor((2 * WHOLE * part + total) / (2 * total)) / 100;

/** What can be asked of a mix: the three requirements, all of them, the total, the three shares. */
type Asked = 'row 0' | 'row 1' | 'row 2' | 'verdict' | 'total' | 'share 0' | 'share 1' | 'share 2';
const ASKED: readonly Asked[] = ['row 0', 'row 1', 'row 2', 'verdict', 'total', 'share 0', 'share 1', 'share 2'];

const outcomesOf = (plan: Plan, [a, b, c]: Whole): { readonly [asked in Asked]: boolean | number } => {
  const total = a + b + c;
  const [row0, row1, row2] = boundsOf(plan).map((bounds, i) => isMet(bounds, [a, b, c][i] ?? 0, total));
  return {
    'row 0': row0 ?? false,
    'row 1': row1 ?? false,
    'row 2': row2 ?? false,
    verdict: row0 === true && row1 === true && row2 === true,
    total: total / 100,
    'share 0': roundedShare(a, total),
    'share 1': roundedShare(b, total),
    'share 2': roundedShare(c, total),
  };
};

/** What changes when one part runs through all it may be, the other two being known. */
const changedByScan = (plan: Plan, part: number, known: Whole): Set<Asked> => {
  const mixWith = (value: number): Whole => [
    part === 0 ? value : known[0],
    part === 1 ? value : known[1],
    part === 2 ? value : known[2],
  ];
  const rest = known[0] + known[1] + known[2] - known[part as 0 | 1 | 2];
  const bounds = boundsOf(plan);
  const first = outcomesOf(plan, mixWith(rest === 0 ? 1 : 0));
  const changed = new Set<Asked>();
  const isRow = [first['row 0'], first['row 1'], first['row 2']];
  for (let value = rest === 0 ? 1 : 0; value <= MOST; value += 1) {
    const total = rest + value;
    let all = true;
    for (let i = 0; i < 3; i += 1) {
      const bound = bounds[i];
      if (bound === undefined) continue;
      const hundredths = i === part ? value : (known[i as 0 | 1 | 2] ?? 0);
      const met = isMet(bound, hundredths, total);
      if (met !== isRow[i]) changed.add(ASKED[i] ?? 'verdict');
      if (!met) all = false;
      if (roundedShare(hundredths, total) !== first[`share ${i}` as Asked]) changed.add(`share ${i}` as Asked);
    }
    if (all !== first.verdict) changed.add('verdict');
    if (total / 100 !== first.total) changed.add('total');
  }
  return changed;
};

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Further than any hours go. */
const NEVER = MOST + 1;

/** From which hours on, and up to which, a part has its share beside a rest. */
const fromOfPart = ({ least }: Bounds, rest: number): number => {
  if (least <= 0) return 0;
  if (least >= WHOLE) return rest === 0 ? 0 : NEVER;
  return Math.ceil((least * rest) / (WHOLE - least));
};
const toOfPart = ({ most }: Bounds, rest: number): number =>
  most >= WHOLE ? MOST : Math.min(MOST, Math.floor((most * rest) / (WHOLE - most)));

/** From which hours of another part on, and up to which, a part has its share beside them and a rest. */
const fromOfOther = ({ most }: Bounds, part: number, rest: number): number => {
  if (most === 0) return part === 0 ? 0 : NEVER;
  return Math.ceil((WHOLE * part) / most) - part - rest;
};
const toOfOther = ({ least }: Bounds, part: number, rest: number): number =>
  least <= 0 ? MOST : Math.min(MOST, Math.floor((WHOLE * part) / least) - part - rest);

/** Whether something holds in a range, and not always. */
const isSometimes = (from: number, to: number, start: number): boolean => from <= to && (from > start || to < MOST);

/** Notes what a part can change by itself beside some hours of the two others. */
const noteChanges = (
  [ofPart, ofOne, ofOther]: readonly [Bounds, Bounds, Bounds],
  one: number,
  other: number,
  note: (asked: 'part' | 'one' | 'other' | 'verdict' | 'part share' | 'one share' | 'other share') => void,
): void => {
  const rest = one + other;
  const start = rest === 0 ? 1 : 0;
  const fromPart = Math.max(start, fromOfPart(ofPart, rest));
  const toPart = toOfPart(ofPart, rest);
  const fromOne = Math.max(start, fromOfOther(ofOne, one, other));
  const toOne = toOfOther(ofOne, one, other);
  const fromOther = Math.max(start, fromOfOther(ofOther, other, one));
  const toOther = toOfOther(ofOther, other, one);
  if (isSometimes(fromPart, toPart, start)) note('part');
  if (isSometimes(fromOne, toOne, start)) note('one');
  if (isSometimes(fromOther, toOther, start)) note('other');
  if (isSometimes(Math.max(fromPart, fromOne, fromOther), Math.min(toPart, toOne, toOther), start)) note('verdict');
  if (roundedShare(start, rest + start) !== roundedShare(MOST, rest + MOST)) note('part share');
  if (roundedShare(one, rest + start) !== roundedShare(one, rest + MOST)) note('one share');
  if (roundedShare(other, rest + start) !== roundedShare(other, rest + MOST)) note('other share');
};

/** What a part can change by itself, the others taking each of some pairs of hours. */
const changedByRanges = (
  plan: Plan,
  part: number,
  pairs: Iterable<readonly [number, number]>,
  others: readonly [number, number],
): Set<Asked> => {
  const bounds = boundsOf(plan);
  const [ofPart, ofOne, ofOther] = [bounds[part], bounds[others[0]], bounds[others[1]]];
  const changed = new Set<Asked>(['total']);
  if (ofPart === undefined || ofOne === undefined || ofOther === undefined) return changed;
  const noted = new Set<string>();
  const note = (asked: string) => {
    noted.add(asked);
  };
  for (const [one, other] of pairs) {
    noteChanges([ofPart, ofOne, ofOther], one, other, note);
    if (noted.size === 7) break;
  }
  const places: readonly [string, number][] = [
    ['part', part],
    ['one', others[0]],
    ['other', others[1]],
  ];
  for (const [place, index] of places) {
    if (noted.has(place)) changed.add(`row ${index}` as Asked);
    if (noted.has(`${place} share`)) changed.add(`share ${index}` as Asked);
  }
  if (noted.has('verdict')) changed.add('verdict');
  return changed;
};

/** Every value of what is missing beside a part, where that is one part at most; else those on which bounds turn. */
function* pairsBeside(plan: Plan, one: number, other: number): Generator<readonly [number, number]> {
  const [ofOne, ofOther] = [plan.mix[one as 0 | 1 | 2] ?? null, plan.mix[other as 0 | 1 | 2] ?? null];
  if (ofOne === null && ofOther === null) {
    const turns = boundsOf(plan).flatMap(({ least, most }) => [Math.max(least, 0), Math.min(most, WHOLE)]);
    const sums = turns.flatMap((turn) => turns.map((more) => turn + more));
    const rests = [0, ...turns, ...sums].flatMap((turn) => [turn, WHOLE - turn]).filter((turn) => turn >= 0);
    const some = [...new Set([0, 1, 2, 3, 7, ...rests])];
    for (const first of some) for (const second of some) yield [first, second];
  } else if (ofOne === null) for (let value = 0; value <= MOST; value += 1) yield [value, ofOther ?? 0];
  else if (ofOther === null) for (let value = 0; value <= MOST; value += 1) yield [ofOne, value];
  else yield [ofOne, ofOther];
}

/** Which missing parts can change what is asked, by themselves. */
const influences = (plan: Plan): ReadonlyMap<Asked, readonly string[]> => {
  const missing = [0, 1, 2].filter((part) => plan.mix[part as 0 | 1 | 2] === null);
  const changed = missing.map((part) => {
    const others: readonly [number, number] = [part === 0 ? 1 : 0, part === 2 ? 1 : 2];
    return changedByRanges(plan, part, pairsBeside(plan, ...others), others);
  });
  return new Map(
    ASKED.map((asked) => [
      asked,
      missing.filter((_, i) => changed[i]?.has(asked) === true).map((part) => NAMES[part] ?? ''),
    ]),
  );
};

const recordOf = ({ mix, tolerance }: Plan) => ({
  ...Object.fromEntries(NAMES.map((name, i) => [name, mix[i] === null ? null : (mix[i] ?? 0) / 100])),
  tolerance: tolerance / 100,
});

const decide = (plan: Plan): LearningMixAssessment => {
  const [experientialShare, socialShare, formalShare] = plan.required;
  const amendments: Amendments = { experientialShare, socialShare, formalShare };
  return assessLearningMix(recordOf(plan), { asOf, ruleset: amend(permenPupr2Of2023, amendments) });
};

const saidBy = (answer: LearningMixAssessment): Record<Asked, boolean | number | null> => {
  const met = (i: number) => {
    const status = answer.findings[i]?.status;
    return status === 'unknown' ? null : status === 'met';
  };
  const share = (i: number) => answer.parts[i]?.sharePercent ?? null;
  return {
    'row 0': met(0),
    'row 1': met(1),
    'row 2': met(2),
    verdict: answer.verdict === 'undetermined' ? null : answer.verdict === 'follows',
    total: answer.totalHours,
    'share 0': share(0),
    'share 1': share(1),
    'share 2': share(2),
  };
};

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

const expectExact = (plan: Plan) => {
  const answer = decide(plan);
  const influence = influences(plan);
  // What nothing can change is as it is with any hours.
  const some = outcomesOf(plan, [plan.mix[0] ?? 1, plan.mix[1] ?? 1, plan.mix[2] ?? 1]);
  const missingFor = (...asked: readonly Asked[]) => sorted(asked.flatMap((one) => influence.get(one) ?? []));
  expect(saidBy(answer)).toEqual(
    Object.fromEntries(ASKED.map((asked) => [asked, missingFor(asked).length > 0 ? null : some[asked]])),
  );
  expect(answer.findings.map(({ missing }) => sorted(missing))).toEqual(
    PARTS.map((_, i) => missingFor(`row ${i}` as Asked)),
  );
  expect(sorted(answer.missing)).toEqual(missingFor('verdict'));
  expect(sorted(answer.valuesMissing)).toEqual(missingFor('total', 'share 0', 'share 1', 'share 2'));
};

const LAW: Whole = [70, 20, 10];
const someRequired = fc.oneof(
  { weight: 4, arbitrary: fc.constant(LAW) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Whole>([0, 0, 100], [100, 0, 0], [0, 50, 50], [33, 33, 34], [33, 33, 33], [80, 20, 10]),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)),
  },
);
const someTolerance = fc.oneof(
  fc.constantFrom(0, 0, 1, 33, 34, 50, 100, 500, 1000, 2000, 3000, 9000, 9999, 10_000),
  fc.nat(10_000),
);
const someHours = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 7, 10, 20, 70, 100, 700, 999, 1000, 1001, 7000, 7001, MOST - 1, MOST),
  fc.nat(2_000),
  fc.nat(MOST),
);

const somePlan = (missing: number) =>
  fc
    .record({
      hours: fc.tuple(someHours, someHours, someHours),
      gone: fc.shuffledSubarray([0, 1, 2], { minLength: missing, maxLength: missing }),
      tolerance: someTolerance,
      required: someRequired,
    })
    .map(({ hours, gone, tolerance, required }): Plan => {
      const [a, b, c] = hours;
      return {
        mix: [gone.includes(0) ? null : a, gone.includes(1) ? null : b, gone.includes(2) ? null : c],
        tolerance,
        required,
      };
    })
    .filter(({ mix }) => mix.some((part) => part !== 0));

/** Plans that a mix fits or nearly fits: hours as required, give or take a little. */
const nearPlan = (missing: number) =>
  fc
    .record({
      total: fc.oneof(fc.constantFrom(10, 100, 1000, 10_000), fc.integer({ min: 1, max: 200 })),
      off: fc.tuple(...([-1, 0, 1] as const).map(() => fc.integer({ min: -1, max: 1 }))),
      gone: fc.shuffledSubarray([0, 1, 2], { minLength: missing, maxLength: missing }),
      tolerance: fc.constantFrom(0, 1, 50, 100, 500),
      required: fc.constantFrom<Whole>(LAW, LAW, [100, 0, 0], [50, 50, 0], [0, 0, 100], [34, 33, 33]),
    })
    .map(({ total, off, gone, tolerance, required }): Plan => {
      const near = (i: 0 | 1 | 2): number | null =>
        gone.includes(i) ? null : Math.max(0, Math.round((required[i] * total) / 100) + (off[i] ?? 0));
      return { mix: [near(0), near(1), near(2)], tolerance, required };
    })
    .filter(({ mix }) => mix.some((part) => part !== 0));

describe('a learning mix', () => {
  it('that lacks nothing is judged by whole numbers', () => {
    fc.assert(
      fc.property(fc.oneof(somePlan(0), nearPlan(0)), (plan) => {
        const [a, b, c] = plan.mix;
        expect(saidBy(decide(plan))).toEqual(outcomesOf(plan, [a ?? 0, b ?? 0, c ?? 0]));
      }),
      tries(500),
    );
  });

  it('is told by ranges what every value of a part would tell', () => {
    fc.assert(
      fc.property(fc.oneof(somePlan(1), nearPlan(1)), (plan) => {
        const part = plan.mix.indexOf(null);
        const others: readonly [number, number] = [part === 0 ? 1 : 0, part === 2 ? 1 : 2];
        const known: Whole = [plan.mix[0] ?? 0, plan.mix[1] ?? 0, plan.mix[2] ?? 0];
        const ranged = changedByRanges(plan, part, pairsBeside(plan, ...others), others);
        expect(sorted(ranged)).toEqual(sorted(changedByScan(plan, part, known)));
      }),
      tries(5),
    );
  });

  it('that lacks one part says exactly what every value of that part leaves open', () => {
    fc.assert(fc.property(fc.oneof(somePlan(1), nearPlan(1)), expectExact), tries(300));
  });

  it('that lacks two parts says exactly what every value of both leaves open', () => {
    fc.assert(fc.property(fc.oneof(somePlan(2), nearPlan(2)), expectExact), tries(20));
  });

  it('that lacks all hours says exactly what the shares leave open', () => {
    const plan = fc.record({
      mix: fc.constant<Mix>([null, null, null]),
      tolerance: someTolerance,
      required: someRequired,
    });
    fc.assert(fc.property(plan, expectExact), tries(80));
  });
});
