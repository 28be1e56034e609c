import { computePlanDeadlinesFrom, InvalidInputError } from 'bangkom';
import { describe, expect, it } from 'vitest';

const ask = (record: unknown, asOf = '2026-07-01') => computePlanDeadlinesFrom(record, { asOf });

describe('deadlines of the annual plan', () => {
  it.each([
    [{}, '2026-07-01', 2026, '2026-06-30', '2026-09-30'],
    [{ planYear: 2026 }, '2026-07-01', 2025, '2025-06-30', '2025-09-30'],
    [{}, '2023-01-13', 2023, '2023-06-30', '2023-09-30'],
    [{ planYear: 2199 }, '2026-07-01', 2198, '2198-06-30', '2198-09-30'],
  ])('of %o on %s end with quarters of %i', (record, asOf, fiscalYear, approvalDue, submissionDue) => {
    expect(ask(record, asOf)).toMatchObject({ fiscalYear, approvalDue, submissionDue });
  });

  it.each([
    ['2026-06-30', '2026-12-31', 'on-time', 'met'],
    ['2026-07-01', '2026-12-31', 'late', 'unmet'],
    ['belum', '2026-06-30', 'due', 'not-applicable'],
    ['belum', '2026-07-01', 'overdue', 'unmet'],
  ])('approved %s, asked on %s: %s, %s', (approvedOn, asOf, status, finding) => {
    const answer = ask({ planYear: 2027, approvedOn, approvedBy: 'ppk' }, asOf);
    expect(answer.approvalStatus).toBe(status);
    expect(answer.steps.find(({ provision }) => provision === 'pupr-2-2023/17.4')?.status).toBe(finding);
  });

  it.each([
    ['2026-09-30', '2026-12-31', 'on-time', 'met'],
    ['2026-10-01', '2026-12-31', 'late', 'unmet'],
    ['belum', '2026-09-30', 'due', 'not-applicable'],
    ['belum', '2026-10-01', 'overdue', 'unmet'],
  ])('submitted %s, asked on %s: %s, %s', (submittedToLanOn, asOf, status, finding) => {
    const answer = ask({ planYear: 2027, approvedOn: '2026-06-30', approvedBy: 'ppk', submittedToLanOn }, asOf);
    expect(answer.submissionStatus).toBe(status);
    expect(answer.steps.find(({ provision }) => provision === 'pupr-2-2023/17.5')?.status).toBe(finding);
  });

  it('are not kept by an approval of anybody else', () => {
    const answer = ask({ planYear: 2027, approvedOn: '2026-06-30', approvedBy: 'lainnya' });
    expect(answer.steps.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unmet', 'not-applicable']);
  });

  it.each([
    [2025, 2029, 5, 'met'],
    [2025, 2025, 1, 'met'],
    [2025, 2030, 6, 'unmet'],
  ])('a plan from %i to %i runs %i years: %s', (periodFirstYear, periodLastYear, periodYears, status) => {
    const answer = ask({ periodFirstYear, periodLastYear });
    expect([answer.periodYears, answer.steps[0]?.status]).toEqual([periodYears, status]);
  });

  it('refuse a plan that ends before it starts', () => {
    try {
      ask({ approvedOn: '2026-07-02', periodFirstYear: 2027, periodLastYear: 2026 });
      expect.unreachable('taken');
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      expect(error.issues.map(({ path, code }) => [path, code])).toEqual([['periodLastYear', 'end-before-start']]);
    }
  });

  it('take what is to be done after the day of the decision as not done yet, and say so', () => {
    const later = { planYear: 2027, approvedOn: '2026-07-02', approvedBy: 'ppk', submittedToLanOn: '2026-07-03' };
    const notYet = { ...later, approvedOn: 'belum', submittedToLanOn: 'belum' };
    const { laterThanAsOf, ...answer } = ask(later);
    expect(ask(notYet)).toEqual({ ...answer, laterThanAsOf: [] });
    expect(laterThanAsOf).toEqual(['approvedOn', 'submittedToLanOn']);
    expect(ask(later, '2026-07-03').laterThanAsOf).toEqual([]);
  });
});
