import { InvalidInputError, NotInForceError } from 'bangkom';
import { describe, expect, it } from 'vitest';
import { type Provision, type ProvisionId, provisions } from '../../src/law/provisions.js';
import { isInForceOn } from '../../src/law/standing.js';
import { allQuestions, type Case, cases, decide, functionOf } from '../article-cases.js';

/** Every text of a result, wherever it stands: of findings, steps, recommendations, values. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The provisions that the answer to a case cites; none where the case is refused. */
const citedBy = (one: Case): string[] => {
  try {
    return [...new Set(textsIn(decide(one)))].filter((text) => Object.hasOwn(provisions, text));
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof NotInForceError) return [];
    throw error;
  }
};

const answers = cases.map((one) => ({ one, function: functionOf(one.question), cited: citedBy(one) }));

const citedByFunction = new Map<string, Set<string>>();
for (const answer of answers) {
  const before = citedByFunction.get(answer.function) ?? new Set();
  citedByFunction.set(answer.function, new Set([...before, ...answer.cited]));
}

const claims = Object.entries<Provision>(provisions).flatMap(([provision, { encodedBy }]) =>
  encodedBy.map((name): [string, string] => [provision, name]),
);

describe('a claim that a function encodes a provision', () => {
  it.each(claims)('%s: some answer of %s cites it', (provision, name) => {
    expect([...(citedByFunction.get(name) ?? [])]).toContain(provision);
  });
});

describe('a provision that an answer cites', () => {
  it('is cited somewhere in the cases at all', () => {
    expect(answers.filter(({ cited }) => cited.length > 0).length).toBeGreaterThan(1000);
  });

  /** Days about which rulesets begin and instruments come and go. */
  const DAYS = [
    '2020-01-01',
    '2021-01-01',
    '2023-01-13',
    '2023-10-30',
    '2023-10-31',
    '2025-08-31',
    '2025-10-01',
    '2026-11-30',
  ];

  const notInForce = (one: Case, cited: readonly string[]): string[] =>
    cited
      .filter((provision) => !isInForceOn(provision as ProvisionId, one.asOf))
      .map((provision) => `${one.name}: ${provision} on ${one.asOf}`);

  it('was in force on the day of the decision, as far as is known', () => {
    expect(answers.flatMap(({ one, cited }) => notInForce(one, cited))).toEqual([]);
  });

  it.each(Object.keys(allQuestions))('was in force on whatever day is asked for: %s', (question) => {
    const some = cases
      .filter((one) => one.question === question)
      .filter((_, i, all) => i % Math.ceil(all.length / 40) === 0);
    const asked = some.flatMap((one) => DAYS.map((asOf) => ({ ...one, asOf })));
    const answered = asked.map((one) => ({ one, cited: citedBy(one) }));
    expect(answered.filter(({ cited }) => cited.length > 0).length).toBeGreaterThan(0);
    expect(answered.flatMap(({ one, cited }) => notInForce(one, cited))).toEqual([]);
  });
});
