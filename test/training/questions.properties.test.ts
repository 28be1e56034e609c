import { type Amendments, amend, type DecisionOptions, permenPupr2Of2023, type Readings } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bruteForce,
  type FlatQuestion,
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
import {
  asOf,
  catalogueEntry,
  competencyCertification,
  curriculum,
  douEvaluation,
  FLAT_QUESTIONS,
  learningMix,
  teacher,
  trainingAuthority,
  trainingCandidate,
  trainingCertificate,
  trainingCooperation,
  trainingDuties,
  trainingKind,
  trainingOffer,
  trainingOrganizer,
} from './records.js';

interface Setup {
  readonly question: FlatQuestion;
  readonly readings?: Partial<Readings>;
  readonly amendments?: Amendments;
}

/** Every question whose completions can be written down, under every reading and amendment that it looks at. */
const SETUPS: readonly Setup[] = [
  { question: trainingKind },
  { question: trainingKind, readings: { A66: 'listed-only' } },
  { question: trainingOrganizer },
  { question: trainingOrganizer, amendments: { technicalGuidanceHours: 0 } },
  { question: trainingOrganizer, amendments: { technicalGuidanceHours: 12 } },
  { question: trainingOrganizer, amendments: { technicalGuidanceHours: 1000 } },
  { question: trainingCandidate },
  { question: trainingDuties },
  { question: trainingAuthority },
  { question: trainingAuthority, readings: { A70: 'as-for-ministry' } },
  { question: trainingCertificate },
  { question: trainingCertificate, readings: { C9: 'attendance-only' } },
  { question: trainingCertificate, amendments: { awardRanks: 0 } },
  { question: trainingCertificate, amendments: { awardRanks: 3 } },
  { question: trainingCertificate, amendments: { awardRanks: 1000 } },
  { question: competencyCertification },
  { question: catalogueEntry },
  { question: trainingCooperation },
  { question: trainingOffer },
  { question: curriculum },
  { question: teacher },
  { question: douEvaluation },
  { question: douEvaluation, amendments: { postTrainingFromMonths: 0, postTrainingUntilMonths: 1 } },
  { question: douEvaluation, amendments: { postTrainingFromMonths: 1, postTrainingUntilMonths: 1 } },
  { question: douEvaluation, amendments: { postTrainingFromMonths: 12, postTrainingUntilMonths: 6 } },
  { question: douEvaluation, amendments: { postTrainingFromMonths: 6, postTrainingUntilMonths: 600 } },
];

const optionsOf = ({ readings = {}, amendments = {} }: Setup): DecisionOptions => ({
  asOf,
  readings,
  ruleset: amend(permenPupr2Of2023, amendments),
});

const named = (setup: Setup) => ({
  ...setup,
  name: [setup.question.name, ...Object.values(setup.readings ?? {}), JSON.stringify(setup.amendments ?? {})].join(' '),
});

const expectExact = (question: FlatQuestion, record: RawRecord, options: DecisionOptions, pools: Pools) => {
  const answer = question.ask(record, options);
  const agreements = bruteForce(question, record, options, pools);
  const expected = summaryByCompletions(agreements);
  // A selection has one list for steps and values; an assessment without one of its own has only settled values.
  const valuesMissing = answer.steps === undefined ? [] : expected.valuesMissing;
  expect(summaryOf(answer, valuesMissing)).toEqual(expected);
  expect(rashEvidence(answer, agreements)).toEqual([]);
  expect(isTogetherConsistent(answer)).toBe(true);
};

describe('brute force', () => {
  it('finds a fact that is forgotten, and one that is named in vain', () => {
    const forgetful: FlatQuestion = {
      ...teacher,
      ask: (record, options) => ({ ...teacher.ask(record, options), missing: [] }),
    };
    const blank = withoutFacts({}, Object.keys(teacher.pools));
    expect(() => expectExact(teacher, blank, { asOf }, teacher.pools)).not.toThrow();
    expect(() => expectExact(forgetful, blank, { asOf }, teacher.pools)).toThrow();
    const nosy: FlatQuestion = {
      ...teacher,
      ask: (record, options) => ({ ...teacher.ask(record, options), missing: ['origin'] }),
    };
    const elsewhere = { ...blank, fieldGroup: 'selain-pupr' };
    expect(() => expectExact(teacher, elsewhere, { asOf }, teacher.pools)).not.toThrow();
    expect(() => expectExact(nosy, elsewhere, { asOf }, teacher.pools)).toThrow();
  });
});

describe.each(SETUPS.map(named))('$name', (setup) => {
  const { question } = setup;
  const options = optionsOf(setup);
  const lean: Pools = { ...question.pools, ...question.lean };

  it('says of a record with some holes exactly what all its completions say', () => {
    fc.assert(
      fc.property(puncturedRecord(question, question.pools, 500), ({ whole, lacking }) => {
        expectExact(question, withoutFacts(whole, lacking), options, question.pools);
      }),
      { numRuns: question === trainingCertificate ? 25 : 75 },
    );
  });

  it('says of a record with many holes exactly what all its completions say', () => {
    fc.assert(
      fc.property(puncturedRecord(question, lean, 2_000), ({ whole, lacking }) => {
        expectExact(question, withoutFacts(whole, lacking), options, lean);
      }),
      { numRuns: 6 },
    );
  });
});

describe.each(FLAT_QUESTIONS)('$name', (question) => {
  const setups: readonly Setup[] = [{ question }, ...SETUPS.filter((setup) => setup.question === question)];

  it('keeps what is settled settled, and asks for nothing new, as facts are filled in', () => {
    const setup = fc.constantFrom(...setups);
    const names = Object.keys(question.pools);
    fc.assert(
      fc.property(
        puncturedRecord(question, question.pools, 1e9),
        fc.subarray(names),
        setup,
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
      { numRuns: question === learningMix ? 80 : 40 },
    );
  });

  it('is settled by filling in what it names as missing, and by nothing less', () => {
    fc.assert(
      fc.property(puncturedRecord(question, question.pools, 1e9), ({ whole, lacking }) => {
        const before = question.ask(withoutFacts(whole, lacking), { asOf });
        const rest = lacking.filter((name) => !before.missing.includes(name));
        expect(question.ask(withoutFacts(whole, rest), { asOf }).missing).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
