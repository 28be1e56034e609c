/** What holds of every question whose completions can be written down, whatever it is about. */
import {
  type Amendments,
  amend,
  type DecisionOptions,
  permenPupr2Of2023,
  type Readings,
  type RulesetId,
} from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnyFlatQuestion,
  bruteForce,
  isTogetherConsistent,
  type Pools,
  puncturedRecord,
  type RawRecord,
  rashEvidence,
  summaryByCompletions,
  summaryOf,
  unsettledBetween,
  withoutFacts,
} from './brute-force.js';
import { tries } from './size.js';

/** A question under readings and amendments, on a day. */
export interface Setup {
  readonly question: AnyFlatQuestion;
  readonly readings?: Partial<Readings>;
  readonly amendments?: Amendments;
  readonly asOf?: string;
  /** How many records with some holes are tried. */
  readonly runs?: number;
}

const optionsOf = ({
  question,
  readings = {},
  amendments = {},
  asOf = '2026-07-01',
}: Setup): DecisionOptions<RulesetId> => ({
  asOf,
  readings,
  ruleset: amend(question.ruleset ?? permenPupr2Of2023, amendments),
});

const named = (setup: Setup) => ({
  ...setup,
  name: [
    setup.question.name,
    ...Object.values(setup.readings ?? {}),
    JSON.stringify(setup.amendments ?? {}),
    ...(setup.asOf === undefined ? [] : [setup.asOf]),
  ].join(' '),
});

export const expectExact = (
  question: AnyFlatQuestion,
  record: RawRecord,
  options: DecisionOptions<RulesetId>,
  pools: Pools,
) => {
  const answer = question.ask(record, options);
  const agreements = bruteForce(question, record, options, pools);
  const expected = summaryByCompletions(agreements, (name) => question.insteadOf?.(name, record) ?? []);
  // A selection has one list for steps and values; an assessment without one of its own has only settled values.
  const valuesMissing = answer.steps === undefined ? [] : expected.valuesMissing;
  expect(summaryOf(answer, valuesMissing)).toEqual(expected);
  expect(rashEvidence(answer, agreements)).toEqual([]);
  expect(isTogetherConsistent(answer)).toBe(true);
};

/** Compares answers with those of all completions. */
export const testSetups = (setups: readonly Setup[]) => {
  describe.each(setups.map(named))('$name', (setup) => {
    const { question, runs = 75 } = setup;
    const options = optionsOf(setup);
    const lean: Pools = { ...question.pools, ...question.lean };

    it('says of a record with some holes exactly what all its completions say', () => {
      fc.assert(
        fc.property(puncturedRecord(question, question.pools, 500), ({ whole, lacking }) => {
          expectExact(question, withoutFacts(whole, lacking), options, question.pools);
        }),
        tries(runs),
      );
    });

    it('says of a record with many holes exactly what all its completions say', () => {
      fc.assert(
        fc.property(puncturedRecord(question, lean, 2_000), ({ whole, lacking }) => {
          expectExact(question, withoutFacts(whole, lacking), options, lean);
        }),
        tries(6),
      );
    });
  });
};

/** Fills in what records lack, step by step. */
export const testFilling = (questions: readonly AnyFlatQuestion[], setups: readonly Setup[]) => {
  describe.each(questions)('$name', (question) => {
    const own: readonly Setup[] = [{ question }, ...setups.filter((setup) => setup.question === question)];

    it('keeps what is settled settled, and asks for nothing new, as facts are filled in', () => {
      const names = Object.keys(question.pools);
      fc.assert(
        fc.property(
          puncturedRecord(question, question.pools, 1e9),
          fc.subarray(names),
          fc.constantFrom(...own),
          ({ whole, lacking }, kept, one) => {
            const options = optionsOf(one);
            const before = question.ask(withoutFacts(whole, lacking), options);
            const stillLacking = lacking.filter((name) => kept.includes(name));
            const between = question.ask(withoutFacts(whole, stillLacking), options);
            const after = question.ask(whole, options);
            expect(unsettledBetween(before, between)).toEqual([]);
            expect(unsettledBetween(between, after)).toEqual([]);
            expect([...after.missing, ...(after.valuesMissing ?? [])]).toEqual([]);
          },
        ),
        tries(50),
      );
    });

    it('is settled by filling in what it names as missing, and by nothing less', () => {
      fc.assert(
        fc.property(puncturedRecord(question, question.pools, 1e9), ({ whole, lacking }) => {
          const before = question.ask(withoutFacts(whole, lacking), { asOf: '2026-07-01' });
          const rest = lacking.filter((name) => !before.missing.includes(name));
          expect(question.ask(withoutFacts(whole, rest), { asOf: '2026-07-01' }).missing).toEqual([]);
        }),
        tries(40),
      );
    });
  });
};
