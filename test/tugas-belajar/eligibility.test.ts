import { amend, assessEligibilityFrom, type Finding, permenPupr2Of2023, type Readings } from 'bangkom';
import type { PastStudy } from 'bangkom/tugas-belajar';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/law/ruleset.js';
import { earliestStartAfter } from '../../src/tugas-belajar/eligibility/history.js';
import { asOf, candidate, type RawRecord } from './records.js';

const findingOn = (findings: readonly Finding[], provision: string): Finding | undefined =>
  findings.find((finding) => finding.provision.startsWith(provision));

const confidenceOn = (provision: string, changes: RawRecord, readings: Partial<Readings> = {}) =>
  findingOn(assessEligibilityFrom({ ...candidate, ...changes }, { asOf, readings }).findings, provision)?.confidence;

const born = { retirementDate: null, position: 'ahli-muda' };
const before = { studyAssignments: [{ completed: true, degree: 's1', lastDay: '2020-08-31' }] };
const inRegion = { organisation: 'pemerintah-daerah', degree: 's3', recommendedBy: 'ppk-daerah' };

describe('how sure a finding is', () => {
  it.each<[string, string, RawRecord, Partial<Readings>, Finding['confidence']]>([
    ['nothing but the text', '28.a', {}, {}, 'certain'],
    ['remaining service, the retirement recorded', '28.b', {}, {}, 'certain'],
    ['the retirement derived', '28.b', born, {}, 'certain'],
    ['born on the first of a month', '28.b', { ...born, birthDate: '1988-05-01' }, {}, 'likely'],
    ['the first by the NIP alone', '28.b', { ...born, birthDate: null, nip: '198805012013031001' }, {}, 'likely'],
    ['born on the first, but the retirement recorded', '28.b', { birthDate: '1988-05-01' }, {}, 'certain'],
    ['the usual time of a master, whose rule was replaced', '28.b', { normativeTime: 'curriculum' }, {}, 'unsure'],
    ['the usual time of a profesi', '28.b', { normativeTime: 'curriculum', degree: 'profesi' }, {}, 'unsure'],
    ['the usual time of a D1', '28.b', { normativeTime: 'curriculum', degree: 'd1' }, {}, 'unsure'],
    ['the usual time of a degree not known', '28.b', { normativeTime: 'curriculum', degree: null }, {}, 'unsure'],
    ['the age of a pelaksana', '28.b', {}, { A22: 'pelaksana-while-released' }, 'likely'],
    ['at least baik each year', '28.g', {}, {}, 'certain'],
    ['baik on average', '28.g', {}, { A30: 'average-baik' }, 'unsure'],
    ['the last two assessed', '28.g', {}, { A30: 'last-two-assessed' }, 'certain'],
    ['a proposer of the Ministry', '28.h', {}, {}, 'certain'],
    ['a proposer of a successor ministry', '28.h', { organisation: 'unit-organisasi-pu' }, {}, 'likely'],
    ['a proposer of another agency', '28.h', { organisation: 'instansi-lain' }, {}, 'likely'],
    ['a proposer of a region', '28.h', inRegion, {}, 'certain'],
    ['a recommender of a region', '28.i', inRegion, {}, 'unsure'],
    ['a recommender of a region by the letter', '28.i', inRegion, { A31: 'ministry-only' }, 'certain'],
    ['no recommender needed in a region', '28.i', { ...inRegion, degree: 's2' }, {}, 'certain'],
    [
      'a recommender of a successor ministry',
      '28.i',
      { organisation: 'unit-organisasi-pkp', degree: 's3' },
      {},
      'likely',
    ],
    ['a recommender of the Ministry', '28.i', { degree: 's3' }, {}, 'certain'],
    ['a recommender of nobody knows where', '28.i', { degree: 's3', organisation: null }, {}, 'certain'],
    ['work in the Ministry', '29', {}, {}, 'certain'],
    ['work in a successor ministry', '29', { organisation: 'unit-organisasi-pu' }, {}, 'likely'],
    ['work in the Ministry since an earlier study', '29', before, {}, 'certain'],
    ['work in a region', '29', { ...before, organisation: 'pemerintah-daerah' }, {}, 'likely'],
    ['work nobody knows where', '29', { ...before, organisation: null }, {}, 'likely'],
    ['work in a region, by the letter', '29', { ...before, ...inRegion }, { A31: 'ministry-only' }, 'likely'],
    ['no work asked for in a region', '29', { organisation: 'pemerintah-daerah' }, {}, 'certain'],
  ])('%s: %s', (_name, provision, changes, readings, confidence) => {
    expect(confidenceOn(`pupr-2-2023/${provision}`, changes, readings)).toBe(confidence);
  });

  it('is told of the whole as of its weakest finding', () => {
    const { basis, findings } = assessEligibilityFrom({ ...candidate, ...inRegion }, { asOf });
    expect(findings.map(({ confidence }) => confidence)).toContain('unsure');
    expect(basis.confidence).toBe('unsure');
  });
});

describe('the first day after an earlier study', () => {
  const study: PastStudy = {
    label: null,
    degree: null,
    lastDay: '2025-02-28',
    completed: true,
    terminated: null,
    terminatedOn: null,
    unfinishedJustified: null,
    reportedOn: null,
  };

  it.each<[Readings['C7'], string | null, string | null]>([
    ['day-after-study', null, '2026-09-01'],
    ['last-day-of-study', null, '2026-08-28'],
    ['report-date', null, null],
    ['report-date', '2025-03-15', '2026-09-15'],
    ['report-date', '2025-01-01', '2026-09-01'],
  ])('under %s, reported on %s, is %s', (C7, reportedOn, day) => {
    expect(earliestStartAfter({ ...study, reportedOn }, contextOf({ asOf, readings: { C7 } }))).toBe(day);
  });

  it('is not known while the study has no last day', () => {
    expect(earliestStartAfter({ ...study, lastDay: null }, contextOf({ asOf }))).toBeNull();
  });
});

describe('the earliest day', () => {
  const timely = (changes: RawRecord, readings: Partial<Readings>) =>
    assessEligibilityFrom({ ...candidate, studyStartDate: null, ...changes }, { asOf, readings });

  it('is counted from the report where that decides', () => {
    const studyAssignments = [{ completed: true, degree: 's1', lastDay: '2025-08-31', reportedOn: '2025-10-01' }];
    expect(timely({ studyAssignments }, {}).eligibleFrom).toBe('2027-03-01');
    expect(timely({ studyAssignments }, { C7: 'report-date' }).eligibleFrom).toBe('2027-04-01');
  });

  it('has to fit in the age of a pelaksana where the post is left', () => {
    const record = { birthDate: '1974-05-31', position: 'jpt-madya', retirementDate: '2034-05-31' };
    expect(timely(record, {}).eligibleFrom).toBe(asOf);
    const left = timely(record, { A22: 'pelaksana-while-released' });
    expect(left).toMatchObject({ eligibleFrom: null, eligibleFromMissing: [] });
    const unborn = timely({ ...record, birthDate: null }, { A22: 'pelaksana-while-released' });
    expect(unborn).toMatchObject({ eligibleFrom: null, eligibleFromMissing: ['birthDate', 'nip'] });
  });

  it('is asked about when only the entry into service is unknown, and the birth too', () => {
    const record = { birthDate: null, cpnsStartDate: null, pnsAppointmentDate: null };
    expect(timely(record, { A22: 'pelaksana-while-released' }).eligibleFromMissing).toEqual(
      expect.arrayContaining(['birthDate', 'nip', 'pnsAppointmentDate']),
    );
  });
});

describe('an amended number of years', () => {
  it('asks for no assessment where none is required, whatever January says', () => {
    const ruleset = amend(permenPupr2Of2023, { performanceYears: 0 });
    const options = { asOf: '2026-01-15', ruleset, readings: { A30: 'last-two-assessed' } } as const;
    const { findings } = assessEligibilityFrom({ ...candidate, performance: {} }, options);
    expect(findingOn(findings, 'pupr-2-2023/28.g')).toMatchObject({ status: 'met', missing: [] });
  });
});

describe('the usual time of a degree that is not told', () => {
  it('is that of any, while a first day is looked for', () => {
    const record = {
      employmentStatus: 'pns',
      birthDate: '1985-05-20',
      position: 'pelaksana',
      releasedFromDuties: true,
      normativeTime: 'curriculum',
    };
    const answer = assessEligibilityFrom(record, { asOf: '2026-07-01' });
    expect(answer.missing).toContain('degree');
    expect(answer.missing).toContain('studyStartDate');
  });
});
