/** Records on talent and planning whose explanations were written out by hand. */

export const ratings = { workResult: 'di-atas', behaviour: 'sesuai' };

export const annualEvaluation = { predicate: 'baik', evaluatedOn: '2026-02-01' };

export const scored = {
  performanceLevel: 'di-atas',
  potentialScore: '79.9999',
  potentialScale: { min: 0, middleFrom: 60, highFrom: '80.5', max: 100 },
};

export const talent = { box: 9, convention: 'permenpan-rb-3-2020' };

export const staff = {
  people: [
    { performanceLevel: 'di-atas', potentialLevel: 'tinggi' },
    { performanceLevel: 'di-atas', potentialLevel: 'menengah' },
    { performanceLevel: 'sesuai', potentialLevel: 'menengah' },
    { performanceLevel: 'sesuai' },
  ],
};

export const university = {
  strategyGovernance: true,
  learningFocus: true,
  knowledgeManagement: false,
  smartInfrastructure: true,
  solutionArchitecture: true,
  deliverySolution: true,
  determinedBy: 'lainnya',
};

export const standard = {
  competencies: [
    { name: 'Perencanaan jalan', cluster: 'teknis', required: 4, held: 3, importance: 'penting' },
    { cluster: 'manajerial', required: 3, held: 3, importance: 'mutlak' },
    { cluster: 'teknis', required: 3, held: 1, importance: 'mutlak' },
  ],
  bands: [
    { from: 0, label: 'belum sesuai' },
    { from: 68, label: 'cukup sesuai' },
    { from: 80, label: 'sesuai' },
  ],
};

export const individualPlan = {
  name: 'Siti Rahma',
  nip: '198805202013032001',
  employmentStatus: 'pns',
  positionName: 'ahli-muda',
  competencies: ['Perencanaan jalan'],
  activities: [
    { kind: 'teknis', hours: 16, cost: 1_250_000 },
    { kind: 'coaching', hours: '4.5', cost: '0' },
  ],
  organizerName: 'BPSDM',
  facilitator: 'tidak-ada',
  firstDay: '2027-03-01',
  lastDay: '2027-03-04',
  year: 2027,
  curriculumFits: true,
  predicate: 'baik',
  budget: 1_000_000,
  hours: 20.5,
};

export const annualPlan = {
  approvedOn: '2026-07-01',
  approvedBy: 'ppk',
  submittedToLanOn: 'belum',
  periodFirstYear: 2025,
  periodLastYear: 2030,
  determinedBy: 'menteri',
};

export const candidateForDevelopment = {
  predicate: 'baik',
  performanceLevel: 'di-atas',
  potentialLevel: 'menengah',
  gaps: [{ cluster: 'teknis', gap: 2, importance: 'mutlak' }],
  employmentStatus: 'pns',
  position: 'ahli-muda',
  mandatoryOutstanding: false,
};

export const retiring = { nip: '196807151994031002', position: 'ahli-muda' };

/** Texts of the callers' own in these records, which are told as they are. */
export const freeTexts: ReadonlySet<string> = new Set([
  ...standard.bands.map(({ label }) => label),
  ...standard.competencies.flatMap(({ name }) => name ?? []),
  individualPlan.nip,
  individualPlan.organizerName,
  individualPlan.positionName,
  '0',
]);
