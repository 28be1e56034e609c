import { type Setup, testFilling, testSetups } from '../flat-questions.js';
import {
  corporateUniversity,
  evaluationDates,
  FLAT_QUESTIONS,
  performanceRating,
  performanceRoute,
  talentBox,
  talentRoute,
} from './records.js';

const SETUPS: readonly Setup[] = [
  { question: performanceRating },
  { question: performanceRoute },
  { question: performanceRoute, asOf: '2023-01-13' },
  { question: performanceRoute, readings: { A03: 'last-week' }, asOf: '2023-01-31' },
  { question: performanceRoute, readings: { A03: 'last-day' }, asOf: '2025-12-31' },
  { question: evaluationDates },
  { question: evaluationDates, asOf: '2025-12-31' },
  { question: evaluationDates, asOf: '2027-01-31' },
  { question: evaluationDates, readings: { A03: 'last-week' } },
  { question: talentBox },
  { question: talentRoute },
  { question: corporateUniversity },
];

testSetups(SETUPS);
testFilling(FLAT_QUESTIONS, SETUPS);
