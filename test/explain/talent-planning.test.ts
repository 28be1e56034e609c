import {
  assessCompetencyGapFrom,
  computeEvaluationDatesFrom,
  computePlanDeadlinesFrom,
  computeRetirementFrom,
  computeTalentMatrixFrom,
  placeTalentFrom,
  ratePerformanceFrom,
  recommendDevelopmentFrom,
  routePerformanceFrom,
  routeTalentFrom,
  validateCorporateUniversityFrom,
  validateDevelopmentPlanFrom,
} from 'bangkom';
import { explain } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { findingsOn, headOf, openingOf, type TellingCase } from './expected.js';
import { asOf } from './records.js';
import {
  annualEvaluation,
  annualPlan,
  candidateForDevelopment,
  individualPlan,
  ratings,
  retiring,
  scored,
  staff,
  standard,
  talent,
  university,
} from './talent-planning-records.js';

const on = { asOf };

const cases: readonly TellingCase[] = [
  {
    name: 'rating of performance',
    result: ratePerformanceFrom(ratings, on),
    opening: {
      id: 'Predikat kinerja: baik. Peringkatnya 4 dari 5; 5 adalah yang terbaik.',
      en: 'Performance predicate: good. It ranks 4 of 5; 5 is the best.',
    },
    cited: { id: 'Pasal 6 ayat (3)', en: 'Article 6 paragraph (3)' },
    finding: {
      id: '- ✓ berlaku: Predikat berasal dari rating hasil kerja dan rating perilaku kerja (Pasal 6 ayat (3)) — rating hasil kerja: di atas ekspektasi; rating perilaku kerja: sesuai ekspektasi; predikat kinerja: baik',
      en: '- ✓ governs: The predicate comes from the ratings of work results and of behaviour (Article 6 paragraph (3)) — rating of work results: above expectation; rating of behaviour: as expected; performance predicate: good',
    },
  },
  {
    name: 'route of performance',
    result: routePerformanceFrom(annualEvaluation, on),
    opening: {
      id: 'Kinerja ditindaklanjuti dengan pengembangan karier melalui pengembangan talenta. Evaluasi tahunan tepat waktu dari 1 Desember 2025 sampai 31 Januari 2026. Evaluasi itu terlambat.',
      en: 'The performance leads to career development by way of talent development. The annual evaluation is in time from 1 December 2025 to 31 January 2026. The evaluation comes too late.',
    },
    cited: { id: 'Pasal 6 ayat (2) huruf b', en: 'Article 6 paragraph (2) letter b' },
    finding: {
      id: '- ✗ tidak terpenuhi: Evaluasi tahunan dilakukan dalam rentang waktunya (Pasal 6 ayat (2) huruf b) — tanggal evaluasi: 1 Februari 2026; rentang waktu mulai: 1 Desember 2025; rentang waktu berakhir: 31 Januari 2026; tanggal putusan: 1 Juli 2026',
      en: '- ✗ not met: The annual evaluation takes place within its window (Article 6 paragraph (2) letter b) — day of the evaluation: 1 February 2026; window opens: 1 December 2025; window closes: 31 January 2026; day of the decision: 1 July 2026',
    },
  },
  {
    name: 'other route of performance',
    result: routePerformanceFrom({ predicate: 'kurang', evaluatedOn: '2026-01-31' }, on),
    opening: {
      id: 'Kinerja ditindaklanjuti dengan pengembangan Kompetensi berbasis kesenjangan kinerja. Evaluasi tahunan tepat waktu dari 1 Desember 2025 sampai 31 Januari 2026. Evaluasi itu tepat waktu.',
      en: 'The performance leads to competency development by performance gap. The annual evaluation is in time from 1 December 2025 to 31 January 2026. The evaluation comes in time.',
    },
    cited: { id: 'Pasal 6 ayat (5)', en: 'Article 6 paragraph (5)' },
    finding: {
      id: '- ! berlaku: Predikat lainnya mengarah ke pengembangan Kompetensi berbasis kesenjangan kinerja (Pasal 6 ayat (5)) — predikat kinerja: kurang',
      en: '- ! applies: Any other predicate leads to competency development by performance gap (Article 6 paragraph (5)) — performance predicate: poor',
    },
  },
  {
    name: 'dates of evaluation',
    result: computeEvaluationDatesFrom({ interval: 'triwulan' }, on),
    opening: {
      id: 'Evaluasi kinerja periodik berikutnya paling lambat 30 September 2026. Evaluasi tahunan: dari 1 Desember 2026 sampai 31 Januari 2027, belum mulai.',
      en: 'The next periodic evaluation is due by 30 September 2026. Annual evaluation: from 1 December 2026 to 31 January 2027, not started.',
    },
    cited: { id: 'Pasal 6 ayat (2) huruf a', en: 'Article 6 paragraph (2) letter a' },
    finding: {
      id: '- ✓ berlaku: Evaluasi periodik dilakukan setiap bulan, setiap triwulan, atau keduanya (Pasal 6 ayat (2) huruf a) — tahun: 2026; frekuensi evaluasi periodik: triwulan',
      en: '- ✓ governs: Periodic evaluations are monthly, quarterly or both (Article 6 paragraph (2) letter a) — year: 2026; frequency of the periodic evaluation: quarterly',
    },
  },
  {
    name: 'talent box',
    result: placeTalentFrom(scored, on),
    opening: {
      id: 'Kotak talenta 7: kinerja di atas ekspektasi, potensi menengah. Kotak dinomori menurut Permenpan RB 3/2020.',
      en: 'Talent box 7: performance above expectation, potential medium. Boxes are numbered by Permenpan RB 3/2020.',
    },
    cited: { id: 'Pasal 7 ayat (1)', en: 'Article 7 paragraph (1)' },
    finding: {
      id: '- ✓ berlaku: Pegawai dipetakan ke dalam matriks talenta sembilan kotak (Pasal 7 ayat (1)) — tingkat kinerja: di atas ekspektasi; nilai potensi: 79,9999; tingkat tengah potensi mulai: 60; tingkat atas potensi mulai: 80,5; tingkat potensi: menengah; kotak talenta: 7',
      en: '- ✓ governs: The employee is mapped into the nine boxes of the talent matrix (Article 7 paragraph (1)) — level of performance: above expectation; potential score: 79.9999; middle level of potential from: 60; highest level of potential from: 80.5; level of potential: medium; talent box: 7',
    },
  },
  {
    name: 'talent route',
    result: routeTalentFrom(talent, on),
    opening: {
      id: 'Pegawai termasuk kelompok talenta instansi. Pegawai juga termasuk kelompok talenta nasional. Kotak talenta: 9. Fokus pengembangan: memenuhi kesenjangan dalam karier ke depan.',
      en: 'The person is in the talent pool of the agency. The person is in the national talent pool too. Talent box: 9. Focus of development: closing the gap on the way ahead in the career.',
    },
    cited: { id: 'Pasal 7 ayat (2)', en: 'Article 7 paragraph (2)' },
    finding: {
      id: '- ! berlaku: Talenta dikembangkan di antara pegawai kotak 7, 8, dan 9 (Pasal 7 ayat (2)) — tingkat kinerja: di atas ekspektasi; tingkat potensi: tinggi; kotak talenta: 9',
      en: '- ! applies: Talent is developed among those in boxes 7, 8 and 9 (Article 7 paragraph (2)) — level of performance: above expectation; level of potential: high; talent box: 9',
    },
  },
  {
    name: 'competency gap',
    result: assessCompetencyGapFrom(standard, on),
    opening: {
      id: 'Kompetensi pegawai belum memenuhi standar jabatan per 1 Juli 2026, karena Pasal 5 ayat (1). Kesesuaian dengan jabatan: 70 persen. Golongan kesesuaian: cukup sesuai. Kompetensi mutlak yang ada kesenjangannya: Kompetensi ke-3. Ada Kompetensi mutlak yang kurang, sehingga pegawai tidak layak menduduki jabatan; kemungkinan besar benar.',
      en: 'The person does not meet the competency standard of the post yet as of 1 July 2026, because of Article 5 paragraph (1). Match with the post: 70 percent. Band of the match: cukup sesuai. Mutlak competencies with a gap: competency no. 3. A mutlak competency is lacking, so that the person is not fit to hold the post; likely, not certain.',
    },
    cited: { id: 'Pasal 5 ayat (3) huruf a', en: 'Article 5 paragraph (3) letter a' },
    finding: {
      id: '- ✗ tidak terpenuhi: Kompetensi Teknis tanpa kesenjangan (Pasal 5 ayat (3) huruf a) — banyaknya Kompetensi: 2; yang ada kesenjangannya: 2',
      en: '- ✗ not met: Technical competency has no gap (Article 5 paragraph (3) letter a) — number of competencies: 2; with a gap: 2',
    },
  },
  {
    name: 'deadlines of plans',
    result: computePlanDeadlinesFrom(annualPlan, on),
    opening: {
      id: 'Dalam tahun anggaran 2026, rencana untuk tahun 2027 disahkan paling lambat 30 Juni 2026 dan disampaikan kepada LAN paling lambat 30 September 2026. Pengesahan: terlambat. Penyampaian: belum dilakukan, batas waktunya belum lewat. Jangka rencana organisasi: 6 tahun.',
      en: 'In fiscal year 2026, the plan for 2027 is to be approved by 30 June 2026 and to reach LAN by 30 September 2026. Approval: late. Submission: not done yet, its day has not passed. Period of the organisation’s plan: 6 years.',
    },
    cited: { id: 'Pasal 17 ayat (5)', en: 'Article 17 paragraph (5)' },
    finding: {
      id: '- – belum jatuh tempo: Rencana tahunan yang disahkan disampaikan kepada LAN tepat waktu (Pasal 17 ayat (5)) — tanggal pengesahan: 1 Juli 2026; pejabat yang mengesahkan: PPK; tanggal penyampaian kepada LAN: belum; batas waktu penyampaian: 30 September 2026; tanggal putusan: 1 Juli 2026',
      en: '- – not due yet: The approved annual plan is sent to LAN in time (Article 17 paragraph (5)) — day of approval: 1 July 2026; official who approved: the PPK; day of submission to LAN: not yet; submission due: 30 September 2026; day of the decision: 1 July 2026',
    },
  },
  {
    name: 'talent matrix',
    result: computeTalentMatrixFrom(staff, on),
    opening: {
      id: 'Dipetakan ke dalam kotak: 3 orang; belum dapat dipetakan: 1 orang. Kelompok talenta instansi: 2 orang. Kelompok talenta nasional: 1 orang. Kotak dinomori menurut Permenpan RB 3/2020.',
      en: 'Placed in a box: 3 people; not placed yet: 1 person. Talent pool of the agency: 2 people. National talent pool: 1 person. Boxes are numbered by Permenpan RB 3/2020.',
    },
    cited: { id: 'Pasal 7 ayat (1)', en: 'Article 7 paragraph (1)' },
    finding: {
      id: '- ? belum diketahui: Pegawai dipetakan ke dalam matriks talenta sembilan kotak (Pasal 7 ayat (1)) — sejauh diketahui: banyaknya pegawai: 4; yang masuk kotak: 3 — yang kurang: tingkat potensi pada pegawai ke-4',
      en: '- ? not known yet: Employees are mapped into the nine boxes of the talent matrix (Article 7 paragraph (1)) — as far as known: number of people: 4; placed in a box: 3 — missing: level of potential for person no. 4',
    },
  },
  {
    name: 'corporate university',
    result: validateCorporateUniversityFrom(university, on),
    opening: {
      id: 'Corporate university belum lengkap per 1 Juli 2026, karena Pasal 8 ayat (3) huruf c dan Pasal 8 ayat (10).',
      en: 'The corporate university is not complete as of 1 July 2026, because of Article 8 paragraph (3) letter c and Article 8 paragraph (10).',
    },
    cited: { id: 'Pasal 8 ayat (3) huruf c', en: 'Article 8 paragraph (3) letter c' },
    finding: {
      id: '- ✗ tidak terpenuhi: Manajemen pengetahuan: pengetahuan dihimpun, disimpan, dipakai, disebarkan, dan disempurnakan secara teratur (Pasal 8 ayat (3) huruf c) — tersedia: tidak',
      en: '- ✗ not met: Knowledge management: knowledge is gathered, stored, used, spread and improved in an orderly way (Article 8 paragraph (3) letter c) — in place: no',
    },
  },
  {
    name: 'development plan',
    result: validateDevelopmentPlanFrom(individualPlan, on),
    opening: {
      id: 'Rencana Pengembangan Kompetensi pegawai belum lengkap per 1 Juli 2026, karena Pasal 17 ayat (2) huruf f. Jumlah JP seluruh kegiatan: 20,5 JP. Jumlah biaya seluruh kegiatan: Rp1.250.000. Anggaran rencana berbeda dari jumlah biaya kegiatannya.',
      en: 'The development plan is not complete as of 1 July 2026, because of Article 17 paragraph (2) letter f. JP of all activities: 20.5 JP. Cost of all activities: Rp1,250,000. The budget of the plan differs from what its activities cost together.',
    },
    cited: { id: 'Pasal 17 ayat (2) huruf j', en: 'Article 17 paragraph (2) letter j' },
    finding: {
      id: '- ✓ terpenuhi: Rencana memuat kebutuhan anggaran (Pasal 17 ayat (2) huruf j) — anggaran: Rp1.000.000; jumlah biaya kegiatan: Rp1.250.000',
      en: '- ✓ met: The plan holds the budget needed (Article 17 paragraph (2) letter j) — budget: Rp1,000,000; cost of the activities: Rp1,250,000',
    },
  },
  {
    name: 'recommendation of development',
    result: recommendDevelopmentFrom(candidateForDevelopment, on),
    opening: {
      id: 'Pengembangan yang disarankan: pengembangan karier, pengembangan talenta, Pelatihan berdasarkan kesenjangan, Tugas Belajar dan Pelatihan teknis.',
      en: 'Development recommended: career development, talent development, gap-based training, study assignment and technical training.',
    },
    cited: { id: 'Permenpan RB 3/2020', en: 'Permenpan RB 3/2020' },
    finding: {
      id: '- ! berlaku: Kotak 7 menyarankan Tugas Belajar bagi PNS (Permenpan RB 3/2020) — tingkat kinerja: di atas ekspektasi; tingkat potensi: menengah; kotak talenta: 7; status kepegawaian: PNS — keyakinan: kemungkinan besar benar',
      en: '- ! applies: Box 7 recommends a study assignment for a PNS (Permenpan RB 3/2020) — level of performance: above expectation; level of potential: medium; talent box: 7; employment status: PNS — confidence: likely',
    },
  },
  {
    name: 'retirement',
    result: computeRetirementFrom(retiring, on),
    opening: {
      id: 'Hari kerja terakhir 31 Juli 2026; pensiun mulai 1 Agustus 2026. Batas usia pensiun: 58 tahun. Usia itu tercapai pada: 15 Juli 2026. Masa kerja belum berakhir per 1 Juli 2026.',
      en: 'The last day of service is 31 July 2026; the pension starts on 1 August 2026. Retirement age: 58 years. That age is reached on: 15 July 2026. Service is not over as of 1 July 2026.',
    },
    cited: { id: 'Pasal 239 PP 11/2017', en: 'Article 239, Government Regulation 11/2017' },
    finding: {
      id: '- ✓ berlaku: Batas usia jabatan fungsional (Pasal 239 PP 11/2017) — jabatan: ahli muda; ketentuan yang mengatur: Pasal 239 PP 11/2017; tanggal lahir: 15 Juli 1968; batas usia pensiun: 58 tahun; usia itu tercapai pada: 15 Juli 2026; hari terakhir: 31 Juli 2026',
      en: '- ✓ governs: Ages of functional posts (Article 239, Government Regulation 11/2017) — post held: ahli muda; governed by: Article 239, Government Regulation 11/2017; date of birth: 15 July 1968; retirement age: 58 years; that age reached on: 15 July 2026; last day: 31 July 2026',
    },
  },
];

describe.each(cases)('$name', ({ result, opening, cited, finding }) => {
  it.each(['id', 'en'] as const)('is told in %s', (locale) => {
    expect(openingOf(result, locale)).toBe(opening[locale]);
    expect(findingsOn(result, cited[locale], locale)).toEqual([finding[locale]]);
  });
});

describe('values one by one', () => {
  it('tells the periods of evaluation', () => {
    const dates = computeEvaluationDatesFrom({ interval: 'triwulan' }, on);
    expect(headOf(dates, 'id').slice(1)).toEqual([
      'Evaluasi periodik:',
      '- triwulan ke-1: 1 Januari 2026 sampai 31 Maret 2026, sudah lewat',
      '- triwulan ke-2: 1 April 2026 sampai 30 Juni 2026, sudah lewat',
      '- triwulan ke-3: 1 Juli 2026 sampai 30 September 2026, sedang berjalan',
      '- triwulan ke-4: 1 Oktober 2026 sampai 31 Desember 2026, belum mulai',
    ]);
    const over = computeEvaluationDatesFrom({ year: 2025, interval: 'bulanan' }, on);
    expect(headOf(over, 'en').slice(0, 3)).toEqual([
      'No periodic evaluation of the year is left. Annual evaluation: from 1 December 2025 to 31 January 2026, over.',
      'Periodic evaluations:',
      '- month no. 1: 1 January 2025 to 31 January 2025, over',
    ]);
  });

  it('tells what a talent box leads to', () => {
    expect(headOf(routeTalentFrom(talent, on), 'id').slice(1)).toEqual([
      'Tindak lanjut menurut Permenpan RB 3/2020:',
      '- promosi — keyakinan: kemungkinan besar benar',
      '- retensi — keyakinan: kemungkinan besar benar',
      '- penghargaan — keyakinan: kemungkinan besar benar',
    ]);
    expect(headOf(routeTalentFrom({ performanceLevel: 'sesuai', potentialLevel: 'rendah' }, on), 'en')).toEqual([
      'The person is not in the talent pool of the agency. Talent box: 2.',
      'What follows under Permenpan RB 3/2020:',
      '- performance guidance — confidence: likely',
      '- competency development — confidence: likely',
      '- suitable placement — confidence: likely',
    ]);
  });

  it('tells the boxes of a matrix', () => {
    const [, title, first, , , , fifth, , seventh, , ninth] = headOf(computeTalentMatrixFrom(staff, on), 'en');
    expect([title, first, fifth, seventh, ninth]).toEqual([
      'Box by box:',
      '- box 1, performance below expectation, potential low: 0 people (0 percent)',
      '- box 5, performance as expected, potential medium: 1 person (33.33 percent)',
      '- box 7, performance above expectation, potential medium: 1 person (33.33 percent)',
      '- box 9, performance above expectation, potential high: 1 person (33.33 percent)',
    ]);
    expect(headOf(computeTalentMatrixFrom({ people: [{}] }, on), 'id')[2]).toBe(
      '- kotak 1, kinerja di bawah ekspektasi, potensi rendah: 0 orang',
    );
  });

  it('tells the competency gaps in their order, and the clusters that are asked for', () => {
    expect(headOf(assessCompetencyGapFrom(standard, on), 'id').slice(1)).toEqual([
      'Kesenjangan Kompetensi:',
      '- Kompetensi ke-3 — kesenjangan: 2 tingkat; tercapai: 33,33 persen',
      '- Kompetensi ke-1 (Perencanaan jalan) — kesenjangan: 1 tingkat; tercapai: 75 persen',
      'Rumpun Kompetensi:',
      '- teknis — diminta: 7 tingkat; dimiliki: 4 tingkat; kesenjangan: 3 tingkat',
      '- manajerial — diminta: 3 tingkat; dimiliki: 3 tingkat; kesenjangan: 0 tingkat',
    ]);
    const open = {
      competencies: [
        { held: 0, importance: 'mutlak' },
        { cluster: 'teknis', required: 4, held: 2 },
      ],
    };
    expect(headOf(assessCompetencyGapFrom(open, on), 'en').slice(0, 3)).toEqual([
      'The person does not meet the competency standard of the post yet as of 1 July 2026, because of Article 5 paragraph (1). A mutlak competency is lacking, so that the person is not fit to hold the post; likely, not certain.',
      'Competency gaps:',
      '- competency no. 1 — gap: not known yet; reached: 0 percent',
    ]);
    const [large] = open.competencies;
    expect(headOf(assessCompetencyGapFrom({ competencies: [large] }, on), 'en')[2]).toBe(
      '- competency no. 1 — gap: not known yet; reached: 0 percent',
    );
  });

  it('tells the elements of a plan', () => {
    expect(headOf(validateDevelopmentPlanFrom(individualPlan, on), 'id').slice(1)).toEqual([
      'Unsur rencana:',
      '- nama dan NIP: ada',
      '- jabatan: ada',
      '- jenis Kompetensi: ada',
      '- bentuk dan jalur: ada',
      '- penyelenggara: ada',
      '- fasilitator: tidak ada',
      '- jadwal: ada',
      '- kesesuaian dengan standar Kurikulum: ada',
      '- hasil penilaian kinerja: ada',
      '- anggaran: ada',
      '- jumlah JP: ada',
    ]);
    expect(headOf(validateDevelopmentPlanFrom({ ...individualPlan, hours: null, nip: '7' }, on), 'en')).toEqual(
      expect.arrayContaining(['- name and NIP: present, but at odds with the rest', '- number of JP: not known yet']),
    );
  });

  it('tells the ground of each recommendation', () => {
    expect(headOf(recommendDevelopmentFrom(candidateForDevelopment, on), 'en').slice(1)).toEqual([
      'Ground of each recommendation:',
      '- career development (Article 6 paragraph (4)); ground: performance predicate; confidence: certain',
      '- talent development (Article 7 paragraph (2)); ground: talent box; confidence: certain',
      '- gap-based training (Article 9 paragraph (7)); ground: competency gaps; confidence: certain',
      '- study assignment (Permenpan RB 3/2020); ground: talent box; confidence: likely',
      '- technical training (Article 51 paragraph (1)); ground: competency gaps; confidence: certain',
    ]);
  });
});

describe('what is left open', () => {
  it.each([
    [ratePerformanceFrom({}, on), 'Predikat kinerja belum diketahui: ada data yang kurang.'],
    [
      routePerformanceFrom({}, on),
      'Tindak lanjut kinerja belum diketahui: ada data yang kurang. Evaluasi tahunan tepat waktu dari 1 Desember 2025 sampai 31 Januari 2026.',
    ],
    [
      computeEvaluationDatesFrom({}, on),
      'Jadwal evaluasi kinerja periodik belum diketahui: ada data yang kurang. Evaluasi tahunan: dari 1 Desember 2026 sampai 31 Januari 2027, belum mulai.',
    ],
    [
      placeTalentFrom({ performanceLevel: 'sesuai' }, on),
      'Kotak talenta belum diketahui: ada data yang kurang. Tingkat kinerja: sesuai ekspektasi. Kotak dinomori menurut Permenpan RB 3/2020.',
    ],
    [routeTalentFrom({}, on), 'Apakah pegawai termasuk kelompok talenta belum diketahui: ada data yang kurang.'],
    [routeTalentFrom({ performanceLevel: 'di-bawah' }, on), 'Pegawai tidak termasuk kelompok talenta instansi.'],
    [
      computeTalentMatrixFrom({}, on),
      'Siapa yang dipetakan belum diketahui: ada data yang kurang. Kotak dinomori menurut Permenpan RB 3/2020.',
    ],
    [
      validateCorporateUniversityFrom({}, on),
      'Belum dapat diputuskan apakah corporate university sudah lengkap per 1 Juli 2026: ada data yang kurang.',
    ],
    [
      assessCompetencyGapFrom({}, on),
      'Belum dapat diputuskan apakah Kompetensi pegawai memenuhi standar jabatan per 1 Juli 2026: ada data yang kurang.',
    ],
    [
      validateDevelopmentPlanFrom({}, on),
      'Belum dapat diputuskan apakah rencana Pengembangan Kompetensi pegawai sudah lengkap per 1 Juli 2026: ada data yang kurang.',
    ],
    [
      computePlanDeadlinesFrom({}, on),
      'Dalam tahun anggaran 2026, rencana untuk tahun 2027 disahkan paling lambat 30 Juni 2026 dan disampaikan kepada LAN paling lambat 30 September 2026.',
    ],
    [
      recommendDevelopmentFrom({ employmentStatus: 'pppk', gaps: [], mandatoryOutstanding: false }, on),
      'Pengembangan yang disarankan belum diketahui: ada data yang kurang. Yang masih mungkin disarankan: pengembangan karier, pengembangan Kompetensi berbasis kesenjangan kinerja dan pengembangan talenta.',
    ],
    [computeRetirementFrom({}, on), 'Hari kerja terakhir sebelum pensiun belum diketahui: ada data yang kurang.'],
    [
      computeRetirementFrom({ birthDate: '1950-01-15' }, on),
      'Hari kerja terakhir sebelum pensiun belum diketahui: ada data yang kurang. Masa kerja sudah berakhir per 1 Juli 2026.',
    ],
  ])('is told of %#', (result, opening) => {
    expect(openingOf(result, 'id')).toBe(opening);
  });

  it('names what will do instead once', () => {
    expect(explain(placeTalentFrom({ performanceScore: 80, potentialLevel: 'tinggi' }, on))).toContain(
      '- tingkat kinerja (atau skala nilai kinerja)\n',
    );
    expect(explain(placeTalentFrom({ performanceScale: scored.potentialScale }, on))).toContain(
      '- tingkat kinerja (atau nilai kinerja)\n- tingkat potensi\n',
    );
    expect(explain(routeTalentFrom({ convention: talent.convention }, on), { locale: 'en' })).toContain(
      'Facts that can still change the answer:\n- talent box (or level of performance and level of potential)\n',
    );
    expect(explain(computeRetirementFrom({ position: 'guru' }, on), { locale: 'en' })).toContain(
      '- date of birth (or NIP)\n',
    );
  });
});

describe('what is settled without anything to do', () => {
  it('is told of plans and standards', () => {
    const whole = { ...individualPlan, facilitator: 'BPSDM', budget: 1_250_000 };
    expect(openingOf(validateDevelopmentPlanFrom(whole, on), 'en')).toBe(
      'The development plan is complete as of 1 July 2026. JP of all activities: 20.5 JP. Cost of all activities: Rp1,250,000.',
    );
    const [, met] = standard.competencies;
    expect(openingOf(assessCompetencyGapFrom({ competencies: [met] }, on), 'id')).toBe(
      'Kompetensi pegawai memenuhi standar jabatan per 1 Juli 2026. Kesesuaian dengan jabatan: 100 persen. Tidak ada Kompetensi mutlak yang kurang, sehingga pegawai layak menduduki jabatan; kemungkinan besar benar.',
    );
    expect(
      openingOf(computePlanDeadlinesFrom({ ...annualPlan, approvedOn: '2026-06-30' }, { asOf: '2026-10-01' }), 'id'),
    ).toContain('Pengesahan: tepat waktu. Penyampaian: belum dilakukan, batas waktunya sudah lewat.');
  });

  it('is told of what has not happened yet', () => {
    const due = { predicate: 'baik', year: 2026, evaluatedOn: '2026-12-15' };
    expect(openingOf(routePerformanceFrom(due, on), 'en')).toContain(
      'The evaluation is not made yet and not late. Dated after the day of the decision, so taken as not happened yet: day of the evaluation.',
    );
    expect(openingOf(routePerformanceFrom({ ...due, year: 2025 }, on), 'id')).toContain(
      'Evaluasi itu belum dilakukan dan sudah terlambat. Bertanggal sesudah tanggal putusan, jadi dianggap belum terjadi: tanggal evaluasi.',
    );
    expect(openingOf(computePlanDeadlinesFrom({ ...annualPlan, submittedToLanOn: '2026-08-01' }, on), 'en')).toContain(
      'Dated after the day of the decision, so taken as not happened yet: day of submission to LAN.',
    );
  });

  it('is told of what cannot both be, and of what stands in the way', () => {
    const weak = { ...candidateForDevelopment, predicate: 'butuh-perbaikan' };
    expect(openingOf(recommendDevelopmentFrom(weak, on), 'en')).toContain(
      'The level of performance of the talent box and the predicate cannot both be right.',
    );
    expect(findingsOn(recommendDevelopmentFrom(weak, on), 'Pasal 28 huruf g', 'id')).toEqual([
      '- ✗ tidak terpenuhi: Predikat terakhir calon Tugas Belajar minimal baik (Pasal 28 huruf g) — tingkat kinerja: di atas ekspektasi; tingkat potensi: menengah; kotak talenta: 7; status kepegawaian: PNS; predikat kinerja: butuh perbaikan — keyakinan: kemungkinan besar benar',
    ]);
    expect(headOf(routeTalentFrom({ performanceLevel: 'di-atas', potentialLevel: 'menengah' }, on), 'en').at(-1)).toBe(
      '- study assignment — confidence: likely — subject to Article 28 letter g',
    );
    expect(openingOf(validateDevelopmentPlanFrom({ ...individualPlan, hours: 1 }, on), 'en')).toContain(
      'The JP of the plan differ from those of its activities together.',
    );
  });

  it('is told of the least that can be recommended', () => {
    const least = {
      predicate: 'kurang',
      employmentStatus: 'pppk',
      performanceLevel: 'di-bawah',
      gaps: [],
      mandatoryOutstanding: false,
    };
    expect(openingOf(recommendDevelopmentFrom(least, on), 'en')).toBe(
      'Development recommended: competency development by performance gap.',
    );
  });
});
