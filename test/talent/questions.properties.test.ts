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
  { question: evaluationDates },
  { question: evaluationDates, asOf: '2025-12-31' },
  { question: evaluationDates, asOf: '2027-01-31' },
  { question: talentBox },
  { question: talentRoute },
  { question: corporateUniversity },
];

testSetups(SETUPS);
testFilling(FLAT_QUESTIONS, SETUPS);
