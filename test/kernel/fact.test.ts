/** Decisions read records by a declaration; the public schemas say the same of every record. */
import { InvalidInputError, TrainingDutiesInput } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { isIsoDate } from '../../src/kernel/calendar.js';
import {
  byKey,
  day,
  either,
  entry,
  facts,
  type Input,
  type Known,
  listOf,
  notation,
  numberBetween,
  numberBy,
  numeral,
  oneOf,
  type QuestionFacts,
  questionOf,
  text,
  textBy,
  whole,
  wholly,
} from '../../src/kernel/fact.js';
import { formatPath } from '../../src/kernel/input.js';
import { isPlainThroughout } from '../../src/kernel/plain.js';
import { readFacts } from '../../src/kernel/read-facts.js';
import { zodOf } from '../../src/kernel/zod-of.js';
import { trainingDuties } from '../../src/training/duties/facts.js';
import { anyOf, nearly } from './any-of-kind.js';

interface Pair {
  readonly name: string;
  readonly question: QuestionFacts<unknown, never>;
  readonly schema: z.ZodType;
}

const isDone = (value: string) => value === 'belum' || isIsoDate(value);
const isScore = (value: number | string) => Number(value) >= 0 && Number(value) <= 100;
const IMPOSSIBLE_DATE = { code: 'impossible-date', message: 'no day and not belum' };
const IMPOSSIBLE_SCORE = { code: 'impossible-score', message: 'from 0 to 100' };

const course = facts(() => ({
  kind: oneOf(['teknis', 'fungsional']),
  lastDay: day(),
  hours: whole(1, 400),
  time: either(
    wholly(facts(() => ({ semesters: whole(1, 20) }))),
    wholly(facts(() => ({ months: whole(1, 120), tier: oneOf(['a', 'b']) }))),
    oneOf(['curriculum']),
  ),
}));
const everyKind = facts(() => ({
  nip: notation(
    (nip) => (/^[\d ]+$/.test(nip) ? [] : [{ code: 'impossible-nip', message: 'digits' }]),
    (nip) => nip.replaceAll(' ', ''),
  ),
  name: text(1, 5, /\S/),
  done: textBy(isDone, IMPOSSIBLE_DATE),
  score: numeral(isScore, IMPOSSIBLE_SCORE),
  rank: numberBy(isScore, IMPOSSIBLE_SCORE),
  share: numberBetween(0, 1),
  performance: byKey(/^\d{4}$/, either(oneOf(['baik', 'cukup']), numberBetween(0, 120))),
  courses: listOf(entry(course), 3),
  days: listOf(day(), 10),
}));
const made = questionOf<Input<typeof everyKind>, Known<typeof everyKind>>(
  () => everyKind.shape,
  ({ share, rank }) =>
    share !== null && rank !== null && share > rank
      ? [{ path: 'courses[0].lastDay', code: 'contradictory', message: 'share beyond rank' }]
      : [],
);

const QUESTIONS: readonly Pair[] = [
  { name: 'every kind of fact', question: made, schema: zodOf(made) },
  { name: 'TrainingDutiesInput', question: trainingDuties, schema: TrainingDutiesInput },
];

const placesOf = (issues: readonly { readonly path: string; readonly code: string }[]): ReadonlySet<string> =>
  new Set(issues.map(({ path, code }) => `${path}: ${code}`));

const placesByZod = (schema: z.ZodType, value: unknown): ReadonlySet<string> =>
  placesOf(
    (schema.safeParse(value).error?.issues ?? []).flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({ path: formatPath([...issue.path, key]), code: issue.code }));
      }
      const code = issue.code === 'custom' ? String(issue.params?.code) : issue.code;
      return [{ path: formatPath(issue.path), code }];
    }),
  );

const placesByReader = (read: (raw: unknown) => unknown, value: unknown): ReadonlySet<string> => {
  try {
    read(value);
    return new Set();
  } catch (error) {
    if (error instanceof InvalidInputError) return placesOf(error.issues);
    throw error;
  }
};

const pathsIn = (places: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...places].map((place) => place.replace(/: [^:]*$/, '')));

describe.each(QUESTIONS)('$name', ({ question, schema }) => {
  const read = readFacts(question);

  it('finds the same faults in the same places', () => {
    fc.assert(
      fc.property(nearly(question.kind), (value) => {
        // A schema of zod takes a Date or a Map for an object without facts; a decision does not.
        fc.pre(isPlainThroughout(value));
        const byReader = placesByReader(read, value);
        const byZod = placesByZod(schema, value);
        // Of a text where a list is expected zod tells besides that it is too long.
        expect([...byReader].filter((place) => !byZod.has(place))).toEqual([]);
        expect(pathsIn(byReader)).toEqual(pathsIn(byZod));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads what is right as it is, and null where a fact is not known', () => {
    fc.assert(
      fc.property(anyOf(question.kind), (value) => {
        fc.pre(placesByZod(schema, value).size === 0);
        expect(read(value)).toMatchObject(withoutHoles(schema.parse(value)));
      }),
      { numRuns: 500 },
    );
  });
});

/** What a record says, without what it leaves open. */
const withoutHoles = (value: unknown): object =>
  Object.fromEntries(Object.entries(Object(value)).filter(([, part]) => part !== null && part !== undefined));
