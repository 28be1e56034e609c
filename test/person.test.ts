import {
  assessEligibility,
  assessResignation,
  assessTrainingHours,
  assessTrainingKind,
  computeRetirement,
  computeServiceBond,
  developmentRecommendationQuestion,
  eligibilityQuestion,
  factsFor,
  InvalidInputError,
  ipAsnQuestion,
  type Person,
  resignationQuestion,
  retirementQuestion,
  scoreIpAsnFrom,
  serviceBondQuestion,
  trainingCandidateQuestion,
  trainingHoursQuestion,
  trainingKindQuestion,
} from 'bangkom';
import { describe, expect, it } from 'vitest';

const asOf = '2026-07-01';

/** One employee, written down once. */
const person: Person = {
  nip: '198805202013031001',
  birthDate: '1988-05-20',
  employmentStatus: 'pns',
  cpnsStartDate: '2013-03-01',
  pnsAppointmentDate: '2014-03-01',
  position: 'ahli-muda',
  organisation: 'unit-organisasi',
  onUnpaidLeave: false,
  temporarilyDismissed: false,
  underDisciplinaryExamination: false,
  underCriminalExamination: false,
  servingSentence: false,
  servingPenalty: 'tidak-ada',
  penalties: [{ label: 'SK 12/2019', level: 'ringan', decreeDate: '2019-03-12' }],
  criminalSentences: [],
  education: [{ level: 's1', graduatedOn: '2011-08-31' }],
  performance: { '2021': 'buruk', '2023': 82.5, '2024': 'baik', '2025': 'sangat-baik' },
  trainings: [
    { kind: 'teknis', lastDay: '2026-03-12', hours: 24, organizer: 'unit-sdm', organizerName: 'BPSDM' },
    { kind: 'seminar', lastDay: '2025-11-04', hours: 4, organizer: 'lembaga-lain' },
  ],
  studyAssignments: [
    {
      label: 'S2 ITB 2022',
      degree: 's2',
      firstDay: '2020-09-01',
      lastDay: '2022-08-31',
      completed: true,
      releasedFromDuties: true,
      funding: 'pemerintah',
      costs: [{ paidBy: 'negara', amount: 120_000_000 }],
    },
  ],
};

describe('factsFor', () => {
  it('lets one employee be asked about in every question', () => {
    const bond = computeServiceBond(factsFor(serviceBondQuestion, person), { asOf });
    expect(bond.lastDay).toBe('2026-08-31');
    expect(bond.labels).toEqual({ 'studyAssignments[0]': 'S2 ITB 2022' });
    expect(assessResignation(factsFor(resignationQuestion, person), { asOf }).verdict).toBe('barred');
    expect(assessTrainingHours(factsFor(trainingHoursQuestion, person), { asOf }).verdict).toBe('sufficient');
    expect(computeRetirement(factsFor(retirementQuestion, person), { asOf }).lastDay).toBe('2046-05-31');
    const kind = assessTrainingKind({ ...factsFor(trainingKindQuestion, person), kinds: ['fungsional'] }, { asOf });
    expect(kind.verdict).toBe('open');
    const score = scoreIpAsnFrom(factsFor(ipAsnQuestion, person), { asOf });
    expect(score.dimensions.kualifikasi.points).toBe(15);
    expect(score.labels).toEqual({ 'penalties[0]': 'SK 12/2019' });
  });

  it('takes what is asked beside the person from the caller', () => {
    const study = { degree: 's3', normativeTime: { semesters: 6 }, studyStartDate: '2026-09-01' } as const;
    const answer = assessEligibility({ ...factsFor(eligibilityQuestion, person), ...study }, { asOf });
    expect(answer.findings.find(({ provision }) => provision === 'pupr-2-2023/29')?.status).toBe('met');
    expect(answer.missing).not.toContain('performance.2025');
  });

  it('picks the parts of entries that the question looks at, and no others', () => {
    expect(factsFor(trainingHoursQuestion, person).trainings?.[0]).toEqual({
      kind: 'teknis',
      lastDay: '2026-03-12',
      hours: 24,
      organizer: 'unit-sdm',
    });
    expect(factsFor(ipAsnQuestion, person).trainings?.[0]).toEqual({
      kind: 'teknis',
      lastDay: '2026-03-12',
      hours: 24,
      organizerName: 'BPSDM',
    });
    expect(factsFor(trainingCandidateQuestion, person)).not.toHaveProperty('trainings');
  });

  it('leaves out assessments that the question cannot take', () => {
    const performance = {
      '2020': 104.5,
      '2021': 'cukup',
      '2022': 'cukup',
      '2023': '82.5',
      '2024': null,
      '2025': 'baik',
    };
    const assessed: Person = { performance: { ...performance, '2026': 'belum-dinilai' } };
    expect(factsFor(eligibilityQuestion, assessed).performance).toEqual({
      '2020': 104.5,
      '2021': 'cukup',
      '2024': null,
      '2025': 'baik',
      '2026': 'belum-dinilai',
    });
    expect(factsFor(ipAsnQuestion, assessed).performance).toEqual(performance);
  });

  it('leaves out a post that the question cannot tell apart', () => {
    const functional: Person = { position: 'fungsional' };
    expect(factsFor(retirementQuestion, functional)).toEqual({});
    expect(factsFor(developmentRecommendationQuestion, functional)).toEqual(functional);
    const clerkOfCourt: Person = { position: 'panitera-peradilan-umum-pertama' };
    expect(factsFor(ipAsnQuestion, clerkOfCourt)).toEqual({});
    expect(factsFor(eligibilityQuestion, clerkOfCourt)).toEqual(clerkOfCourt);
  });

  it.each<[string, object]>([
    ['a post that is none', { position: 'bupati' }],
    ['an assessment that is none', { performance: { '2025': 'bagus' } }],
    ['assessments that are none', { performance: ['baik'] }],
    ['a list that is none', { penalties: 'none' }],
    ['an entry that is none', { penalties: [7] }],
    ['a list too long', { penalties: Array.from({ length: 1000 }, () => ({})) }],
    ['no record', [person]],
  ])('leaves mistakes to the question: %s', (_name, wrong) => {
    expect(() => assessEligibility(factsFor(eligibilityQuestion, wrong), { asOf })).toThrow(InvalidInputError);
  });

  it('reads own facts once, and refuses what cannot be read', () => {
    const heir: Person = Object.create(null);
    heir.employmentStatus = 'pns';
    expect(factsFor(trainingKindQuestion, heir)).toEqual({ employmentStatus: 'pns' });
    const throwing = {
      get nip(): string {
        throw new Error('not now');
      },
    };
    expect(() => factsFor(eligibilityQuestion, throwing)).toThrow(InvalidInputError);
  });
});
