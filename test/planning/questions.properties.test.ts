import { type Setup, testFilling, testSetups } from '../flat-questions.js';
import {
  developmentPlan,
  FLAT_QUESTIONS,
  planDeadlines,
  plannedActivities,
  recommendation,
  recommendationByGaps,
} from './records.js';

const SETUPS: readonly Setup[] = [
  { question: planDeadlines },
  { question: planDeadlines, amendments: { planYearsMost: 0, planApprovalQuarter: 4, planSubmissionQuarter: 1 } },
  { question: planDeadlines, amendments: { planYearsMost: 50, planApprovalQuarter: 1, planSubmissionQuarter: 4 } },
  { question: developmentPlan },
  { question: plannedActivities },
  { question: recommendation },
  { question: recommendation, readings: { C11: 'cpns-only', A66: 'listed-only' } },
  { question: recommendationByGaps },
  { question: recommendationByGaps, readings: { C11: 'cpns-only', A66: 'listed-only' } },
];

testSetups(SETUPS);
testFilling(FLAT_QUESTIONS, SETUPS);
