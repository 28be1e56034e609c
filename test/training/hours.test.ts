import { assessTrainingHoursFrom } from 'bangkom';
import { explain } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { asOf } from './hours-records.js';

const teknis = { kind: 'teknis', lastDay: '2026-03-02' };
const pathsOf = (name: string, count: number) => Array.from({ length: count }, (_, i) => `trainings[${i}].${name}`);

describe('a year of which too much is missing to try it all', () => {
  const nine = Array.from({ length: 9 }, (_, day) => ({ kind: 'teknis', lastDay: `2026-03-0${day + 1}` }));

  it('names everything as able to change the verdict', () => {
    const answer = assessTrainingHoursFrom({ employmentStatus: 'pns', trainings: nine }, { asOf });
    expect(answer.verdict).toBe('undetermined');
    expect(answer.missing).toEqual(pathsOf('hours', 9));
    expect(answer.valuesMissing).toEqual(pathsOf('hours', 9));
    expect(answer.total).toBeNull();
  });

  it('is settled where the least that it can come to is enough', () => {
    const enough = { kind: 'teknis', lastDay: '2026-02-02', hours: 20 };
    const answer = assessTrainingHoursFrom({ employmentStatus: 'pns', trainings: [...nine, enough] }, { asOf });
    expect([answer.verdict, answer.missing]).toEqual(['sufficient', []]);
  });

  it('is settled where the most that it can come to stays within the limit', () => {
    const approvals = Array.from({ length: 15 }, (_, i) => ({
      kind: 'e-learning',
      lastDay: `2026-03-${10 + i}`,
      hours: 1,
      organizer: 'unit-peserta',
    }));
    const answer = assessTrainingHoursFrom({ employmentStatus: 'pppk', trainings: approvals }, { asOf });
    expect([answer.verdict, answer.missing]).toEqual(['sufficient', []]);
    expect(answer.findings[0]?.missing).toEqual(pathsOf('conversionApproved', 15));
  });

  it('never counts degrees toward the limit, whatever their hours', () => {
    const degrees = nine.map(({ lastDay }) => ({ kind: 'tugas-belajar', firstDay: lastDay, certified: null }));
    const answer = assessTrainingHoursFrom({ employmentStatus: 'pppk', trainings: degrees }, { asOf });
    expect([answer.verdict, answer.missing]).toEqual(['sufficient', []]);
  });

  it('counts the sessions of every month that a record may go on for', () => {
    const coaching = { kind: 'coaching', firstDay: '2026-01-10', units: 20, organizer: 'unit-sdm' };
    const others = Array.from({ length: 8 }, (_, i) => ({
      kind: 'mentoring',
      lastDay: `2026-03-1${i}`,
      hours: '0.25',
      organizer: 'unit-peserta',
    }));
    const known = { kind: 'teknis', lastDay: '2026-02-02', hours: 6 };
    const answer = assessTrainingHoursFrom(
      { employmentStatus: 'pns', trainings: [coaching, known, ...others] },
      { asOf },
    );
    // 16 by April, and 6; a session in January alone would leave the person short.
    expect(answer.verdict).toBe('undetermined');
    expect(answer.missing).toContain('trainings[0].lastDay');
  });
});

describe('an activity of which neither the kind nor the hours are known', () => {
  it('asks for its kind and its hours', () => {
    const answer = assessTrainingHoursFrom(
      { employmentStatus: 'pns', trainings: [{ lastDay: '2026-03-02', organizer: 'unit-sdm' }] },
      { asOf },
    );
    expect(answer.verdict).toBe('undetermined');
    expect(answer.missing).toEqual(['trainings[0].kind', 'trainings[0].hours']);
    expect(answer.trainings[0]).toMatchObject({ status: 'unknown', hours: null, credited: null, source: null });
  });
});

describe('an activity whose last day is not known', () => {
  it('lies in another year when it began after this one', () => {
    const answer = assessTrainingHoursFrom(
      { employmentStatus: 'pns', year: 2025, trainings: [{ kind: 'e-learning', firstDay: '2026-01-01', hours: 1 }] },
      { asOf },
    );
    expect(answer.findings[0]).toMatchObject({ status: 'not-applicable', missing: [] });
    expect(answer.trainings[0]).toMatchObject({ status: 'outside-year', credited: 0 });
    expect(answer.valuesMissing).toEqual([]);
  });
});

describe('what decides together with hours that are not known', () => {
  it('is named beside them', () => {
    const seminar = { kind: 'seminar', firstDay: '2026-02-02', lastDay: '2026-02-03', units: 2 };
    const answer = assessTrainingHoursFrom({ employmentStatus: 'pns', trainings: [teknis, seminar] }, { asOf });
    // 8 at home, 12 abroad: with 8 hours of the course the latter are enough, the former are not.
    expect(answer.missing).toEqual(['trainings[1].international', 'trainings[0].hours']);
  });
});

describe('two certificates beside a record without a number', () => {
  const described = { ...teknis, title: 'Bendungan', organizer: 'unit-sdm', hours: 4 };
  const yearOf = (trainings: readonly object[]) =>
    assessTrainingHoursFrom({ employmentStatus: 'pns', trainings }, { asOf });

  it('stay two activities, and the record is of one of them', () => {
    const [a, b] = ['A', 'B'].map((certificateNumber) => ({ ...described, certificateNumber }));
    const three = yearOf([a ?? {}, b ?? {}, described]);
    expect([yearOf([a ?? {}, b ?? {}]).total, three.total]).toEqual([8, 8]);
    expect(three.trainings.map(({ sharesActivityWith }) => sharesActivityWith)).toEqual([[2], [2], [0, 1]]);
  });

  it('stay apart from one that does not say what it is of, which counts as a possible double', () => {
    const trainings = ['A', 'B', null].map((certificateNumber) => ({ ...described, title: null, certificateNumber }));
    const three = yearOf(trainings);
    expect(three.total).toBe(12);
    expect(three.trainings.map(({ mayShareActivityWith }) => mayShareActivityWith)).toEqual([[2], [2], [0, 1]]);
    expect(three.basis.confidence).toBe('likely');
  });
});

describe('certificates that are not known', () => {
  const course = { kind: 'teknis', firstDay: '2026-03-02', lastDay: '2026-03-12', hours: 12 };
  const seminar = { kind: 'seminar', certificateNumber: 'S-1', lastDay: '2026-03-10', hours: 8 };
  const yearOf = (trainings: readonly object[]) =>
    assessTrainingHoursFrom({ employmentStatus: 'pns', trainings }, { asOf });

  it('are asked for where activities share a day, and only there', () => {
    const answer = yearOf([course, seminar]);
    expect([answer.verdict, answer.missing, answer.total]).toEqual(['undetermined', ['trainings[0].certified'], null]);
    expect(answer.trainings.map(({ status }) => status)).toEqual(['unknown', 'counted']);
    expect(yearOf([course, { ...seminar, lastDay: '2026-03-13' }])).toMatchObject({
      verdict: 'sufficient',
      missing: [],
    });
  });

  it.each([
    ['each counts that has one', true, 20],
    ['one without does not count beside it', false, 8],
  ])('%s', (_, certified, total) => {
    expect(yearOf([{ ...course, certified }, seminar])).toMatchObject({ total, missing: [], valuesMissing: [] });
  });

  it('are not asked for where two records may be of one activity', () => {
    const trainings = [seminar, { ...seminar, certificateNumber: null }];
    expect(yearOf(trainings)).toMatchObject({ total: 16, valuesMissing: [] });
  });

  it('contradict a number', () => {
    expect(() => yearOf([{ ...seminar, certified: false }])).toThrow(
      'trainings[0].certified: a certificate has a number',
    );
    expect(yearOf([{ ...seminar, certificateNumber: '-', certified: false }]).total).toBe(8);
  });

  it('settle nothing wrongly where too many are missing to try them all', () => {
    const many = Array.from({ length: 10 }, (_, i) => ({ kind: 'seminar', lastDay: '2026-03-10', hours: i + 1 }));
    const shared = many.map((one, i) => ({ ...one, title: `${i}` }));
    const known = { kind: 'teknis', lastDay: '2026-03-11', hours: 20 };
    // A certificate of any of them would displace a course of the same day that has none.
    const beside = { ...known, lastDay: '2026-03-10', certified: false };
    expect(yearOf([known, ...shared]).verdict).toBe('sufficient');
    expect(yearOf([beside, ...shared])).toMatchObject({ verdict: 'undetermined', total: null });
  });
});

describe('a plan that has a certificate', () => {
  it('can take more hours away than it adds', () => {
    const taken = { kind: 'teknis', firstDay: '2026-04-10', lastDay: asOf, hours: 12, certified: false };
    const planned = { kind: 'seminar', firstDay: asOf, lastDay: '2026-04-16', hours: 4, certified: true };
    const answer = assessTrainingHoursFrom({ employmentStatus: 'pns', trainings: [taken, planned] }, { asOf });
    expect(answer).toMatchObject({ total: 12, planned: -8, shortfall: 8, shortfallAfterPlanned: 16 });
  });
});

describe('two records of which it is not known how much they bring', () => {
  const coaching = { kind: 'coaching', firstDay: '2026-04-15', lastDay: '2026-04-15', organizer: 'unit-sdm' };

  it('are both named, one by its hours and one by its sessions', () => {
    const answer = assessTrainingHoursFrom({ employmentStatus: 'pns', trainings: [teknis, coaching] }, { asOf });
    expect(answer.verdict).toBe('undetermined');
    expect(answer.missing).toContain('trainings[0].hours');
    expect(answer.valuesMissing).toEqual(['trainings[0].hours', 'trainings[1].units']);
  });
});

describe('labels of trainings', () => {
  const bim = { label: 'BIM 2026', kind: 'teknis', lastDay: '2026-03-12' };

  it('are echoed, and told instead of a number', () => {
    const answer = assessTrainingHoursFrom({ employmentStatus: 'pns', trainings: [bim] }, { asOf });
    expect(answer.labels).toEqual({ 'trainings[0]': 'BIM 2026' });
    expect(explain(answer)).toContain('JP pada BIM 2026');
  });

  it('decide nothing: two that differ in them alone are one', () => {
    const twice = { ...bim, title: 'BIM', organizer: 'unit-sdm', hours: 12 };
    const answer = assessTrainingHoursFrom(
      { employmentStatus: 'pns', trainings: [twice, { ...twice, label: 'BIM, sekali lagi' }] },
      { asOf },
    );
    expect(answer.total).toBe(12);
  });
});
