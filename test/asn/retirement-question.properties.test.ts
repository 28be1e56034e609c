import { type Setup, testFilling, testSetups } from '../flat-questions.js';
import { retirement } from './records.js';

const SETUPS: readonly Setup[] = [
  { question: retirement },
  { question: retirement, asOf: '2026-06-30' },
  { question: retirement, amendments: { retirementAgeAdministration: 0, retirementAgeGuru: 100 } },
];

testSetups(SETUPS);
testFilling([retirement], SETUPS);
