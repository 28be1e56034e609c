import {
  assessDouEvaluationFrom,
  assessEligibilityFrom,
  assessExtensionFrom,
  assessResignationFrom,
  assessTrainingHoursFrom,
  computePlanDeadlinesFrom,
  computeServiceBondFrom,
  type Finding,
  InvalidInputError,
  placeTalentFrom,
  recommendDevelopmentFrom,
  routePerformanceFrom,
  routeTalentFrom,
  selectAuthorityFrom,
  selectCertificateFrom,
  selectOrganizerFrom,
  validateDevelopmentPlanFrom,
  validateTrainingOfferFrom,
} from 'bangkom';
import {
  citeProvision,
  type Explainable,
  type ExplainOptions,
  explain,
  explainFinding,
  interpretations,
  provisions,
  type Question,
} from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { asOf, candidate, finishedStudy, student } from './records.js';
import {
  annualEvaluation,
  annualPlan,
  candidateForDevelopment,
  individualPlan,
  scored,
  talent,
} from './talent-planning-records.js';
import { evaluation, graduate, guidance, leaders, offer, trainee } from './training-records.js';

/** A value as it comes out of a store: whatever the JSON held, with the type that the reader hoped for. */
const stored = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));

const eligibility = assessEligibilityFrom(candidate, { asOf });
const bond = computeServiceBondFrom({ studyAssignments: [finishedStudy] }, { asOf });
const resignation = assessResignationFrom({ studyAssignments: [finishedStudy] }, { asOf });
const extension = assessExtensionFrom(student, { asOf });

const issuesOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

describe('what answers no question', () => {
  it.each([{ question: 'ip-asn' }, { question: 'constructor' }, { question: null }, {}, [], 'eligibility', 7, null])(
    'is refused: %j',
    (value) => {
      expect(issuesOf(() => explain(stored<Explainable>(value)))).toEqual(['question unknown-question']);
    },
  );

  it('is refused as the question of a finding', () => {
    const finding = eligibility.findings[0];
    expect(finding).toBeDefined();
    if (finding === undefined) return;
    const question = stored<Question>('toString');
    expect(issuesOf(() => explainFinding(finding, { question }))).toEqual(['question unknown-question']);
  });
});

describe('options that do not exist', () => {
  it('are refused, every one', () => {
    const options = stored<ExplainOptions>({ locale: 'fr', format: 'html' });
    expect(issuesOf(() => explain(bond, options))).toEqual(['locale unknown-option', 'format unknown-option']);
    expect(issuesOf(() => explain(bond, stored<ExplainOptions>({ locale: 'toString' })))).toEqual([
      'locale unknown-option',
    ]);
  });

  it('may be left undefined', () => {
    expect(explain(bond, { locale: undefined, format: undefined })).toBe(explain(bond));
  });
});

const strange: Finding = stored<Finding>({
  provision: 'pupr-9-2031/7.x',
  status: 'waived',
  confidence: 'rumoured',
  missing: ['shoeSize'],
  evidence: {
    shoeSize: 43,
    degree: 's4',
    asOf: '2031-02-29',
    times: 'twice',
    firstYear: '2024',
    toString: true,
    predicates: 5,
    rule: 'constructor',
  },
});

/** Values that the rules do not make, among the evidence of other questions. */
const strangeEvidence = [
  ['service-bond', { periodMonths: 7 }, 'period multiplied: 7 months'],
  ['service-bond', { studyLastDay: '0099-01-01' }, 'last day of study: 0099-01-01'],
  ['service-bond', { studyFirstDay: '2031-13-01' }, 'first day of study: 2031-13-01'],
  ['retirement', { governedBy: 'pupr-9-2031/8' }, 'governed by: pupr-9-2031/8'],
  ['retirement', { governedBy: 8 }, 'governed by: 8'],
  ['training-hours', { countedHours: 'twelve' }, 'counted: twelve'],
] as const;

describe('codes of a newer version', () => {
  it('are printed as they are in a finding', () => {
    expect(explainFinding(strange, { question: 'eligibility', locale: 'en' })).toBe(
      [
        'waived: pupr-9-2031/7.x',
        'shoeSize: 43; level of the intended study: s4; day of the decision: 2031-02-29; multiple: twice; years assessed: 2024; toString: yes; predicates: 5; measure: constructor',
        'missing: shoeSize',
        'confidence: rumoured',
      ].join(' — '),
    );
  });

  it.each(strangeEvidence)('are printed as they are in the evidence of %s %j', (question, evidence, words) => {
    const finding = stored<Finding>({ ...strange, evidence });
    expect(explainFinding(finding, { question, locale: 'en' }).split(' — ')[1]).toBe(words);
  });

  it('are printed as they are in a result', () => {
    const result = stored<Explainable>({
      ...eligibility,
      verdict: 'perhaps',
      assumptions: ['full-moon'],
      findings: [strange],
      notMendedByTime: ['pupr-9-2031/7.x'],
      basis: {
        ...eligibility.basis,
        ruleset: 'permen-pu-9-2031',
        confidence: 'rumoured',
        readings: { Z99: 'sideways', A24: 'four-times' },
        amendments: { shoeSize: 3 },
      },
    });
    const told = explain(result, { locale: 'en' });
    expect(told).toContain(
      'perhaps The conditions of time are met on 1 July 2026 already. Waiting alone will not mend pupr-9-2031/7.x.',
    );
    expect(told).toContain('Requirements under permen-pu-9-2031:');
    expect(told).toContain('- waived: pupr-9-2031/7.x');
    expect(told).toContain('- Z99: sideways\n');
    expect(told).toContain('- A24: four-times Default: The self-funded who are released still need three times');
    expect(told).toContain('- full-moon');
    expect(told).toContain('- shoeSize: 3');
    expect(told).toContain('- Rules: permen-pu-9-2031, revision 2');
    expect(told).toContain('- Confidence: rumoured');
  });

  it('are printed as they are in the values of the other questions', () => {
    const bonds = bond.bonds.map((one) => ({ ...one, standing: 'suspended' }));
    expect(explain(stored<Explainable>({ ...bond, bonds }))).toContain('Tugas Belajar ke-1: suspended; hari pertama');
    const [first] = explain(stored<Explainable>({ ...resignation, verdict: 'maybe', repayment: 'halved' })).split('\n');
    expect(first).toBe(
      'maybe Hari terakhir ikatan dinas: 31 Agustus 2028; bebas mulai 1 September 2028. halved Ikatan dinas yang belum dijalani: 793 hari. PPK dapat menunda permintaan paling lama 12 bulan, atau menolaknya karena alasan lain.',
    );
    const told = explain(stored<Explainable>({ ...extension, decidedBy: 'rektor', consentOf: 'senat' }));
    expect(told).toContain('Yang menetapkan: rektor, senat.');
  });

  it('are printed as they are in the values of the questions on training', () => {
    const first = (result: object, changes: object) =>
      explain(stored<Explainable>({ ...result, ...changes }), { locale: 'en' }).split('\n')[0];
    expect(
      first(validateTrainingOfferFrom(offer, { asOf }), { verdict: 'withdrawn', nextStep: 'pupr-9-2031/7.x' }),
    ).toBe('withdrawn Next step: pupr-9-2031/7.x.');
    expect(first(assessDouEvaluationFrom(evaluation, { asOf }), { position: 'beside' })).toContain(
      ' number 2. beside The ',
    );
    expect(first(selectAuthorityFrom(leaders, { asOf }), { decidedBy: 'menpan' })).toContain('are named by menpan.');
    const strangePaper = { document: 'lencana', wording: 'hebat', duty: 'soon', lacking: ['grace'] };
    expect(first(selectCertificateFrom(graduate, { asOf }), strangePaper)).toMatch(
      /^soon: lencana that says hebat\. .*What a better document lacks: grace\.$/,
    );
    expect(first(selectOrganizerFrom(guidance, { asOf }), { duties: ['berdoa'] })).toContain(
      'participant unit: berdoa.',
    );
    const hours = assessTrainingHoursFrom(trainee, { asOf });
    const trainings = hours.trainings.map((one) => ({
      ...one,
      status: 'lost',
      source: 'guessed',
      confidence: 'rumoured',
    }));
    expect(explain(stored<Explainable>({ ...hours, trainings }))).toContain(
      'diklat ke-3: lost; isi catatan: 2 JP; asalnya: guessed; menurut: Perlan 10/2018; menambah: 0 JP; keyakinan konversi: rumoured',
    );
  });

  it('are printed as they are in the values of the questions on talent and planning', () => {
    const told = (result: object, changes: object) =>
      explain(stored<Explainable>({ ...result, ...changes }), { locale: 'en' }).split('\n');
    expect(told(routePerformanceFrom(annualEvaluation, { asOf }), { route: 'sideways', timing: 'never' })[0]).toMatch(
      /^sideways The annual .* never$/,
    );
    expect(told(placeTalentFrom(scored, { asOf }), { convention: 'own' })[0]).toContain('Boxes are numbered by own.');
    const route = routeTalentFrom(talent, { asOf });
    const recommendations = [{ action: 'applause', confidence: 'rumoured' }];
    expect(told(route, { focus: 'leisure', recommendations })).toEqual(
      expect.arrayContaining([expect.stringMatching(/ leisure$/), '- applause — confidence: rumoured']),
    );
    const elements = [{ provision: 'pupr-9-2031/7.x', state: 'lost' }];
    expect(told(validateDevelopmentPlanFrom(individualPlan, { asOf }), { elements })).toContain(
      '- pupr-9-2031/7.x: lost',
    );
    expect(told(computePlanDeadlinesFrom(annualPlan, { asOf }), { approvalStatus: 'waived' })[0]).toContain(
      'Approval: waived.',
    );
    const measure = { measure: 'leisure', provision: 'pupr-9-2031/7.x', because: 'shoeSize', confidence: 'rumoured' };
    const plan = recommendDevelopmentFrom(candidateForDevelopment, { asOf });
    expect(told(plan, { recommendations: [measure], possible: ['sleep'] })).toEqual(
      expect.arrayContaining([
        'Development recommended: leisure. What may still be recommended: sleep.',
        '- leisure (pupr-9-2031/7.x); ground: shoeSize; confidence: rumoured',
      ]),
    );
  });

  it('are printed as they are where a date should be', () => {
    const basis = { ...resignation.basis, asOf: 'someday' };
    const told = explain(stored<Explainable>({ ...resignation, resignationDate: '2026-07-00', basis }));
    expect(told).toContain('Pengunduran diri pada 2026-07-00 terhalang, karena ');
    expect(told).toContain('- Tanggal putusan: someday');
  });

  it('do not keep what the record calls its entries from being told, nor are told for it', () => {
    const { findings, question } = assessEligibilityFrom({ employmentStatus: 'pppk' }, { asOf });
    const missing = ['studyAssignments[0].terminatedOn', 'studyAssignments[1].terminatedOn'];
    const labels = { 'studyAssignments[0]': 'S-2 *ITB* 2019', 'studyAssignments[1]': 2019 };
    const answer = { ...assessEligibilityFrom({ employmentStatus: 'pppk' }, { asOf }), question, labels };
    const told = explain(
      stored<Explainable>({ ...answer, findings: findings.map((one) => ({ ...one, status: 'unknown', missing })) }),
      { locale: 'en', format: 'markdown' },
    );
    expect(told).toContain('S-2 \\*ITB\\* 2019');
    expect(told).toContain('no. 2');
    expect(told).not.toContain('no. 1');
  });

  it('stay inert in Markdown and on their own line', () => {
    const finding = { ...strange, provision: 'x](http://evil) *a* `b` <img>\n# head', missing: [], evidence: {} };
    expect(explainFinding(finding, { question: 'extension', format: 'markdown' })).toBe(
      'waived: x\\](http://evil) \\*a\\* \\`b\\` \\<img\\> \\# head — keyakinan: rumoured',
    );
    expect(explainFinding(finding, { question: 'extension' })).toBe(
      'waived: x](http://evil) *a* `b` <img> # head — keyakinan: rumoured',
    );
  });
});

describe('explainFinding', () => {
  it('tells the same provision as each question means it', () => {
    const told = (findings: readonly Finding[], question: Question) =>
      findings
        .filter(({ provision }) => provision === 'pupr-2-2023/37.2.e')
        .map((finding) => explainFinding(finding, { question, locale: 'en' }).split(' — ')[0]);
    expect(told(bond.steps, 'service-bond')).toEqual([
      '! applies: No resignation while the bond lasts (Article 37 paragraph (2) letter e)',
    ]);
    expect(told(resignation.findings, 'resignation')).toEqual([
      '✗ applies: No resignation while the bond lasts (Article 37 paragraph (2) letter e)',
    ]);
  });

  it('tells a finding of a fresh result', () => {
    const { findings, question } = assessEligibilityFrom({ employmentStatus: 'pppk' }, { asOf });
    expect(findings.slice(0, 1).map((finding) => explainFinding(finding, { question, locale: 'en' }))).toEqual([
      '✗ not met: The candidate is a PNS (Article 1 number 13) — status required: PNS; employment status: PPPK',
    ]);
  });

  it('tells nothing but the status and the provision where there is nothing more', () => {
    const finding: Finding = {
      provision: 'pupr-2-2023/28.j',
      status: 'unmet',
      confidence: 'certain',
      missing: [],
      evidence: { selectionPassed: null },
    };
    expect(explainFinding(finding, { question: 'eligibility' })).toBe(
      '✗ tidak terpenuhi: Lulus seleksi perguruan tinggi atau pemberi beasiswa (Pasal 28 huruf j)',
    );
  });

  it('names what the last day of service can be derived from', () => {
    const missing = (paths: readonly string[]) =>
      explainFinding(
        { provision: 'pupr-2-2023/28.b', status: 'unknown', confidence: 'certain', missing: paths, evidence: {} },
        {
          question: 'eligibility',
        },
      ).split('yang kurang: ')[1];
    expect(missing(['retirementDate'])).toBe('hari kerja terakhir sebelum pensiun');
    expect(missing(['retirementDate', 'position'])).toBe('hari kerja terakhir sebelum pensiun (atau jabatan)');
    expect(missing(['retirementDate', 'birthDate', 'nip', 'degree'])).toBe(
      'hari kerja terakhir sebelum pensiun (atau tanggal lahir/NIP) dan jenjang studi yang dituju',
    );
  });
});

it('brings the registries along', () => {
  expect(citeProvision('pupr-2-2023/28.a')).toBe('Pasal 28 huruf a');
  expect(provisions['pupr-2-2023/29'].encodedBy).toEqual(['assessEligibility']);
  expect(interpretations.A24.default).toBe('as-written');
});
