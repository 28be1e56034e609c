import { describe, expect, it } from 'vitest';
import { type FlatQuestion, withoutFacts } from '../brute-force.js';
import { expectExact, type Setup, testFilling, testSetups } from '../flat-questions.js';
import {
  asOf,
  catalogueEntry,
  competencyCertification,
  curriculum,
  douEvaluation,
  FLAT_QUESTIONS,
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

/** Every question whose completions can be written down, under every reading and amendment that it looks at. */
const SETUPS: readonly Setup[] = [
  { question: trainingKind },
  { question: trainingKind, readings: { A66: 'listed-only' } },
  { question: trainingKind, readings: { C11: 'cpns-only' } },
  { question: trainingOrganizer },
  { question: trainingOrganizer, amendments: { technicalGuidanceHours: 0 } },
  { question: trainingOrganizer, amendments: { technicalGuidanceHours: 12 } },
  { question: trainingOrganizer, amendments: { technicalGuidanceHours: 1000 } },
  { question: trainingCandidate },
  { question: trainingDuties },
  { question: trainingAuthority },
  { question: trainingAuthority, readings: { A70: 'as-written' } },
  { question: trainingCertificate, runs: 25 },
  { question: trainingCertificate, runs: 25, readings: { C9: 'attendance-only' } },
  { question: trainingCertificate, runs: 25, amendments: { awardRanks: 0 } },
  { question: trainingCertificate, runs: 25, amendments: { awardRanks: 3 } },
  { question: trainingCertificate, runs: 25, amendments: { awardRanks: 1000 } },
  { question: competencyCertification },
  { question: catalogueEntry },
  { question: trainingCooperation },
  { question: trainingCooperation, readings: { C17: 'partner-rules-only' } },
  { question: trainingOffer },
  { question: curriculum },
  { question: teacher },
  { question: teacher, readings: { C12: 'complete' } },
  { question: douEvaluation },
  { question: douEvaluation, amendments: { postTrainingFromMonths: 0, postTrainingUntilMonths: 1 } },
  { question: douEvaluation, amendments: { postTrainingFromMonths: 1, postTrainingUntilMonths: 1 } },
  { question: douEvaluation, amendments: { postTrainingFromMonths: 12, postTrainingUntilMonths: 6 } },
  { question: douEvaluation, amendments: { postTrainingFromMonths: 6, postTrainingUntilMonths: 600 } },
];

describe('brute force', () => {
  it('finds a fact that is forgotten, and one that is named in vain', () => {
    const forgetful: FlatQuestion = {
      ...teacher,
      ask: (record, options) => ({ ...teacher.ask(record, options), missing: [] }),
    };
    const options = { asOf, readings: { C12: 'complete' } } as const;
    const blank = withoutFacts({}, Object.keys(teacher.pools));
    expect(() => expectExact(teacher, blank, options, teacher.pools)).not.toThrow();
    expect(() => expectExact(forgetful, blank, options, teacher.pools)).toThrow();
    const nosy: FlatQuestion = {
      ...teacher,
      ask: (record, under) => ({ ...teacher.ask(record, under), missing: ['origin'] }),
    };
    const elsewhere = { ...blank, fieldGroup: 'selain-pupr' };
    expect(() => expectExact(teacher, elsewhere, options, teacher.pools)).not.toThrow();
    expect(() => expectExact(nosy, elsewhere, options, teacher.pools)).toThrow();
  });
});

testSetups(SETUPS);
testFilling(FLAT_QUESTIONS, SETUPS);
