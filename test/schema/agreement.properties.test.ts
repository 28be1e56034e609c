/** Decisions read records by a declaration; the public schemas say the same of every record. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/kernel/read-facts.js';
import { zodOf } from '../../src/schema/zod-of.js';
import { anyOf, nearly } from '../kernel/any-of-kind.js';
import { made } from '../kernel/every-kind.js';
import { tries } from '../size.js';
import { isPlainThroughout, pathsIn, placesByReader, placesByZod } from './places.js';
import { type Declared, PARTS, QUESTIONS } from './questions.js';

const DECLARED: readonly (Declared & { readonly name: string; readonly runs: number })[] = [
  { name: 'every kind of fact', question: made, schema: zodOf(made), runs: 2000 },
  ...Object.entries({ ...QUESTIONS, ...PARTS }).map(([name, one]) => ({ ...one, name, runs: 150 })),
];

/** What a record says, without what it leaves open. */
const withoutHoles = (value: unknown): object =>
  Object.fromEntries(Object.entries(Object(value)).filter(([, part]) => part !== null && part !== undefined));

/** What the schema of IP ASN refuses as its type does, and its question by the day: training to come contradicts nothing. */
const NOT_WRITTEN = /(^|\.)trainings\[\d+\]\.matchesPost: contradictory$/;

describe.each(DECLARED)('$name', ({ question, schema, runs }) => {
  const read = readFacts(question);

  it('finds the same faults in the same places', () => {
    fc.assert(
      fc.property(nearly(question.kind), (value) => {
        // A schema of zod takes a Date or a Map for an object without facts; a decision does not.
        fc.pre(isPlainThroughout(value));
        const byReader = placesByReader(read, value);
        const byZod = new Set([...placesByZod(schema, value)].filter((place) => !NOT_WRITTEN.test(place)));
        // Of a text where a list is expected zod tells besides that it is too long.
        expect([...byReader].filter((place) => !byZod.has(place))).toEqual([]);
        expect(pathsIn(byReader)).toEqual(pathsIn(byZod));
      }),
      tries(runs),
    );
  });

  it('reads what is right as it is, and null where a fact is not known', () => {
    fc.assert(
      fc.property(anyOf(question.kind), (value) => {
        // Numbers and texts of some sort are guessed, and may be wrong.
        if (placesByZod(schema, value).size > 0) return;
        expect(read(value)).toMatchObject(withoutHoles(schema.parse(value)));
      }),
      tries(runs),
    );
  });
});

/** What a question finds wrong by its options: the day of the decision, a reading, a parameter. */
const BY_OPTIONS = [
  /^(members|people)\[\d+\]\.year: contradictory$/,
  /^members\[\d+\]\.\w+: above-maximum$/,
  /^(people\[\d+\]\.)?trainings\[\d+\]\.matchesPost: contradictory$/,
  /^target: contradictory$/,
  /^finished: contradictory$/,
  /^studyAssignments\[\d+\](\.\w+)?: contradictory$/,
];

describe.each(Object.entries(QUESTIONS))('%s', (_name, { question, schema, ask }) => {
  it('lets pass what the question answers, whatever its options', () => {
    fc.assert(
      fc.property(anyOf(question.kind), (value) => {
        const refused = [...placesByReader(ask, value)];
        const bySchema = placesByZod(schema, value);
        const isByOptions = (place: string) => BY_OPTIONS.some((one) => one.test(place));
        // A question that refuses a record by its facts need not get as far as its options.
        expect(refused.filter((place) => !bySchema.has(place) && !isByOptions(place) && bySchema.size === 0)).toEqual(
          [],
        );
        const byFacts = [...bySchema].filter((place) => !NOT_WRITTEN.test(place));
        expect(refused.length > 0 || byFacts.length === 0).toBe(true);
      }),
      tries(60),
    );
  });
});
