import {
  aggregateIpAsnFrom,
  amend,
  classifyIpAsnFrom,
  type IpAsnOptions,
  type IpAsnReconciliation,
  type IpAsnScore,
  peraturanBkn8Of2019,
  planIpAsnAgencyFrom,
  planIpAsnFrom,
  reconcileIpAsnFrom,
  scoreIpAsnFrom,
  streamIpAsn,
} from 'bangkom';
import { type Explainable, explain, explainFinding, type Locale } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { defaultReadings, text, headOf as wholeHeadOf } from './expected.js';
import { agency, asOf, clerk, clerkByBkn, members, supervisor } from './ip-asn-records.js';

const on: IpAsnOptions = { asOf };
const stored = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));

/** All but the sentence on what the measured year takes in, which is told in full once, below. */
const withoutYear = (told: string | undefined): string =>
  (told ?? '').replace(/ (?:Tahun yang diukur|The measured year): [^.]*\./g, '');

const headOf = (result: Explainable, locale: Locale): string[] => wholeHeadOf(result, locale).map(withoutYear);
const openingOf = (result: Explainable, locale: Locale): string => headOf(result, locale).slice(0, 1).join('');

type Section = readonly [title: string, ...lines: string[]];

/** An explanation up to its findings, and one of these, written by hand. */
interface Told {
  readonly verdict: string;
  readonly details: string;
  readonly sections: readonly Section[];
  readonly finding: string;
}

interface Case {
  readonly name: string;
  readonly result: Explainable;
  readonly told: { readonly [locale in Locale]: Told };
}

const itemsOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const asText = ({ verdict, details, sections }: Told): string =>
  [sentences(verdict, details), ...sections.map(([title, ...lines]) => `${title}:\n${itemsOf(lines)}`)].join('\n\n');

const asMarkdown = ({ verdict, details, sections }: Told): string =>
  [
    sentences(`**${verdict}**`, details),
    ...sections.map(([title, ...lines]) => `## ${title}\n\n${itemsOf(lines)}`),
  ].join('\n\n');

/** What stands before the findings. */
const beforeFindings = (explanation: string): string =>
  explanation.split(/\n\n(?:## )?(?:Ketentuan menurut|Provisions under) Permenpan RB 38\/2018\b/)[0] ?? '';

const cases: readonly Case[] = [
  {
    name: 'score',
    result: scoreIpAsnFrom({ ...supervisor, education: [{ level: 's1' }], penalties: [] }, on),
    told: {
      id: {
        verdict: 'IP ASN tahun 2022: 60 poin, kategori sangat rendah.',
        details:
          'Nilai tiap dimensi: kualifikasi 15 dari 25 poin; kompetensi 15 dari 40 poin; kinerja 25 dari 30 poin; disiplin 5 dari 5 poin. Kelompok jabatan: struktural.',
        sections: [
          [
            'Riwayat satu per satu',
            'pendidikan ke-1: dihitung; pendidikan tertinggi',
            'diklat ke-1: dihitung; sesuai dengan jabatan',
            'diklat ke-2: dihitung; menambah JP diklat teknis',
            'diklat ke-3: tidak dihitung; di luar jangka waktu yang dihitung',
            'diklat ke-4: tidak dihitung; jenisnya tidak dinilai',
            'hasil penilaian kinerja tahun 2020: tidak dihitung; bukan tahun yang dinilai',
            'hasil penilaian kinerja tahun 2021: dihitung; tahun yang dinilai',
          ],
        ],
        finding:
          '✗ tidak terpenuhi: Diklat teknis yang mencapai jumlah JP (dimensi kompetensi huruf c) — yang diminta: 20 JP; jam pelajaran: 12,5 JP; nilai: 0 dari 15 poin — keyakinan: belum pasti',
      },
      en: {
        verdict: 'IP ASN of 2022: 60 points, category very low.',
        details:
          'Points by dimension: qualification 15 of 25 points; competency 15 of 40 points; performance 25 of 30 points; discipline 5 of 5 points. Group of posts: structural.',
        sections: [
          [
            'Entry by entry',
            'education no. 1: counted; the highest education',
            'training no. 1: counted; matches the post',
            'training no. 2: counted; adds to the hours of technical training',
            'training no. 3: not counted; outside the time that counts',
            'training no. 4: not counted; of a kind that does not count',
            'performance assessment of 2020: not counted; not of the year assessed',
            'performance assessment of 2021: counted; of the year assessed',
          ],
        ],
        finding:
          '✗ not met: Technical training that reaches the hours (dimension kompetensi letter c) — required: 20 JP; learning hours: 12.5 JP; score: 0 of 15 points — confidence: unsure',
      },
    },
  },
  {
    name: 'category',
    result: classifyIpAsnFrom({ total: '90.4' }, { asOf, readings: { A84: 'rounded' } }),
    told: {
      id: {
        verdict: 'Kategori IP ASN: tinggi, untuk nilai di atas 80 sampai 90.',
        details: 'Nilainya 90,4. Nilai dibulatkan dahulu ke bilangan bulat, setengah ke atas.',
        sections: [],
        finding:
          '✓ berlaku: Kategori tinggi (Pasal 14 huruf b) — nilai IP ASN: 90,4; rentang: di atas 80 sampai 90 — keyakinan: kemungkinan besar benar',
      },
      en: {
        verdict: 'Category of IP ASN: high, for scores above 80 up to 90.',
        details: 'The score is 90.4. The score is rounded to a whole number first, halves up.',
        sections: [],
        finding:
          '✓ governs: Category high (Article 14 letter b) — IP ASN score: 90.4; band: above 80 up to 90 — confidence: likely',
      },
    },
  },
  {
    name: 'aggregate',
    result: aggregateIpAsnFrom({ year: 2022, members }, on),
    told: {
      id: {
        verdict: 'IP ASN tahun 2022: rata-rata 79,17 poin, kategori sedang.',
        details: 'Yang dirata-ratakan: 3 orang. Yang belum dapat dirata-ratakan: 2 orang. Yang tidak diukur: 1 orang.',
        sections: [
          [
            'Rata-rata dan kategori',
            'PNS: 3 orang; 79,17 poin, kategori sedang',
            'PPPK: 0 orang',
            'PNS dan PPPK: 3 orang; 79,17 poin, kategori sedang',
          ],
          [
            'Rata-rata tiap dimensi',
            'PNS: kualifikasi 15,00 poin; kompetensi 34,17 poin; kinerja 25,00 poin; disiplin 5,00 poin',
            'PNS dan PPPK: kualifikasi 15,00 poin; kompetensi 34,17 poin; kinerja 25,00 poin; disiplin 5,00 poin',
          ],
          [
            'Banyaknya pegawai tiap kategori',
            'PNS: sangat rendah 0 orang; rendah 1 orang; sedang 0 orang; tinggi 2 orang; sangat tinggi 0 orang',
            'PNS dan PPPK: sangat rendah 0 orang; rendah 1 orang; sedang 0 orang; tinggi 2 orang; sangat tinggi 0 orang',
          ],
          ['Yang belum dapat dirata-ratakan', 'pegawai ke-4 (Siti 77)', 'pegawai ke-6'],
        ],
        finding:
          '? belum diketahui: Nilai semua pegawai yang diukur diketahui (Pasal 13) — sejauh diketahui: banyaknya pegawai: 5; yang nilainya lengkap: 3 — yang kurang: nilai kinerja pada pegawai ke-4 dan status kepegawaian pada pegawai ke-6',
      },
      en: {
        verdict: 'IP ASN of 2022: a mean of 79.17 points, category medium.',
        details: 'Averaged: 3 people. Not averaged yet: 2 people. Not measured: 1 person.',
        sections: [
          [
            'Means and categories',
            'PNS: 3 people; 79.17 points, category medium',
            'PPPK: 0 people',
            'PNS and PPPK: 3 people; 79.17 points, category medium',
          ],
          [
            'Means by dimension',
            'PNS: qualification 15.00 points; competency 34.17 points; performance 25.00 points; discipline 5.00 points',
            'PNS and PPPK: qualification 15.00 points; competency 34.17 points; performance 25.00 points; discipline 5.00 points',
          ],
          [
            'People by category',
            'PNS: very low 0 people; low 1 person; medium 0 people; high 2 people; very high 0 people',
            'PNS and PPPK: very low 0 people; low 1 person; medium 0 people; high 2 people; very high 0 people',
          ],
          ['Who could not be averaged yet', 'person no. 4 (Siti 77)', 'person no. 6'],
        ],
        finding:
          '? not known yet: The score of everybody who is measured is known (Article 13) — as far as known: number of people: 5; with a full score: 3 — missing: points for performance for person no. 4 and employment status for person no. 6',
      },
    },
  },
  {
    name: 'plan',
    result: planIpAsnFrom({ ...supervisor, penalties: [], target: 'tinggi' }, { asOf: '2022-12-30' }),
    told: {
      id: {
        verdict: 'IP ASN tahun 2022 sekarang 60 poin, kategori sangat rendah; yang dituju: tinggi.',
        details: 'Hari terakhir diklat atau seminar masih dihitung: 31 Desember 2022.',
        sections: [
          [
            'Langkah satu per satu',
            'diklat teknis 7,5 JP: menambah 15 poin',
            'seminar atau yang setara: menambah 10 poin',
            'pendidikan S3: menambah 10 poin',
            'pendidikan S2: menambah 5 poin',
          ],
          [
            'Yang paling sedikit diperlukan untuk mencapainya',
            'diklat teknis 7,5 JP dan seminar atau yang setara: menambah 25 poin menjadi 85 poin, kategori tinggi',
            'diklat teknis 7,5 JP dan pendidikan S3: menambah 25 poin menjadi 85 poin, kategori tinggi',
          ],
        ],
        finding:
          '✓ terpenuhi: Diklat kepemimpinan yang sesuai dengan jabatan (dimensi kompetensi huruf a) — ada yang sesuai dengan jabatan: ya; nilai: 15 dari 15 poin',
      },
      en: {
        verdict: 'IP ASN of 2022 now stands at 60 points, category very low; aimed at: high.',
        details: 'Last day on which a training or seminar counts: 31 December 2022.',
        sections: [
          [
            'Step by step',
            'technical training of 7.5 JP: adds 15 points',
            'a seminar or its equal: adds 10 points',
            'education, S3 (doctoral): adds 10 points',
            'education, S2 (master): adds 5 points',
          ],
          [
            'The least that reaches it',
            'technical training of 7.5 JP and a seminar or its equal: adds 25 points, which makes 85 points, category high',
            'technical training of 7.5 JP and education, S3 (doctoral): adds 25 points, which makes 85 points, category high',
          ],
        ],
        finding:
          '✓ met: Leadership training that matches the post (dimension kompetensi letter a) — there is one that matches the post: yes; score: 15 of 15 points',
      },
    },
  },
  {
    name: 'plan of an agency',
    result: planIpAsnAgencyFrom(agency, { asOf: '2022-07-01' }),
    told: {
      id: {
        verdict: 'IP ASN tahun 2022: rata-rata 53,75 poin, kategori sangat rendah.',
        details:
          'Pegawai yang diukur atau mungkin diukur: 3 orang. Yang nilai atau jabatannya belum diketahui: 1 orang. Yang tidak diukur: 1 orang.',
        sections: [
          [
            'Yang menaikkan rata-rata, satu per satu',
            'diklat teknis — kelompok jabatan: pelaksana; yang dapat mengambilnya: 2 orang; JP seluruhnya: 40 JP; menambah seluruhnya: 45 poin; rata-rata naik: 22,5000 poin; menjadi: 76,25 poin',
            'seminar atau yang setara — kelompok jabatan: pelaksana; yang dapat mengambilnya: 1 orang; menambah seluruhnya: 17,5 poin; rata-rata naik: 8,7500 poin; menjadi: 62,50 poin',
            'pendidikan S2 — kelompok jabatan: pelaksana; yang dapat mengambilnya: 2 orang; menambah seluruhnya: 10 poin; rata-rata naik: 5,0000 poin; menjadi: 58,75 poin',
          ],
          ['Yang nilai atau jabatannya belum diketahui', 'pegawai ke-3'],
        ],
        finding:
          '? belum diketahui: Nilai semua pegawai yang diukur diketahui (Pasal 13) — sejauh diketahui: banyaknya pegawai: 3; yang nilainya lengkap: 2 — yang kurang: riwayat diklat dan seminar pada pegawai ke-3 — keyakinan: belum pasti',
      },
      en: {
        verdict: 'IP ASN of 2022: a mean of 53.75 points, category very low.',
        details:
          'Measured, or possibly so: 3 people. Whose score or post is not known: 1 person. Not measured: 1 person.',
        sections: [
          [
            'What raises the mean, each by itself',
            'technical training — group of posts: pelaksana; who can take it: 2 people; hours in all: 40 JP; adds in all: 45 points; raises the mean by: 22.5000 points; to: 76.25 points',
            'a seminar or its equal — group of posts: pelaksana; who can take it: 1 person; adds in all: 17.5 points; raises the mean by: 8.7500 points; to: 62.50 points',
            'education, S2 (master) — group of posts: pelaksana; who can take it: 2 people; adds in all: 10 points; raises the mean by: 5.0000 points; to: 58.75 points',
          ],
          ['Whose score or post is not known', 'person no. 3'],
        ],
        finding:
          '? not known yet: The score of everybody who is measured is known (Article 13) — as far as known: number of people: 3; with a full score: 2 — missing: history of trainings and seminars for person no. 3 — confidence: unsure',
      },
    },
  },
  {
    name: 'reconciliation',
    result: reconcileIpAsnFrom({ ...clerk, bkn: clerkByBkn }, on),
    told: {
      id: {
        verdict: 'Nilai IP ASN tahun 2022 berbeda dengan nilai dari layanan BKN.',
        details: 'Yang berbeda: kompetensi, kinerja dan jumlah.',
        sections: [
          [
            'Nilai satu per satu',
            'kualifikasi: sama — perhitungan ini: 15 poin; BKN: 15 poin',
            'kompetensi: berbeda — perhitungan ini: 40 poin; BKN: 22,5 poin; BKN lebih rendah 17,5 poin',
            'kinerja: berbeda — perhitungan ini: 30 poin; BKN: 25 poin; BKN lebih rendah 5 poin',
            'disiplin: sama — perhitungan ini: 5 poin; BKN: 5 poin',
            'jumlah: berbeda — perhitungan ini: 90 poin; BKN: 67,5 poin; BKN lebih rendah 22,5 poin',
          ],
          [
            'Yang dapat menjelaskannya',
            'kompetensi: BKN tidak mencatat diklat ke-2, yang dapat dihitung sebagai seminar atau yang setara',
            'kinerja, kemungkinan ke-1: BKN memakai hasil penilaian kinerja tahun 2020',
            'kinerja, kemungkinan ke-2: BKN mencatat baik sebagai hasil penilaian kinerja tahun 2021',
          ],
        ],
        finding:
          '✓ terpenuhi: Seminar atau yang setara (dimensi kompetensi huruf d) — ada yang diikuti dalam jangka waktunya: ya; nilai: 17,5 dari 17,5 poin — keyakinan: kemungkinan besar benar',
      },
      en: {
        verdict: 'The IP ASN of 2022 differs from the figures of BKN’s service.',
        details: 'Different: competency, performance and total.',
        sections: [
          [
            'Figure by figure',
            'qualification: agrees — ours: 15 points; BKN: 15 points',
            'competency: differs — ours: 40 points; BKN: 22.5 points; BKN’s is 17.5 points lower',
            'performance: differs — ours: 30 points; BKN: 25 points; BKN’s is 5 points lower',
            'discipline: agrees — ours: 5 points; BKN: 5 points',
            'total: differs — ours: 90 points; BKN: 67.5 points; BKN’s is 22.5 points lower',
          ],
          [
            'What would explain it',
            'competency: BKN does not hold training no. 2, which would count as a seminar or its equal',
            'performance, possibility no. 1: BKN takes the performance assessment of 2020',
            'performance, possibility no. 2: BKN holds good as the performance assessment of 2021',
          ],
        ],
        finding:
          '✓ met: A seminar or its equal (dimension kompetensi letter d) — there is one in the time that counts: yes; score: 17.5 of 17.5 points — confidence: likely',
      },
    },
  },
];

describe.each(cases)('$name', ({ result, told }) => {
  it.each(['id', 'en'] as const)('is told in %s', (locale) => {
    const asPlainText = explain(result, { locale });
    expect(withoutYear(beforeFindings(asPlainText))).toBe(asText(told[locale]));
    expect(asPlainText.split('\n')).toContain(`- ${told[locale].finding}`);
  });

  it.each(['id', 'en'] as const)('is told in %s as Markdown', (locale) => {
    const markdown = explain(result, { locale, format: 'markdown' });
    expect(withoutYear(beforeFindings(markdown))).toBe(asMarkdown(told[locale]));
    expect(markdown.split('\n')).toContain(`- ${told[locale].finding}`);
  });
});

describe('the whole explanation', () => {
  it('names the regulation of the provisions, and rests on the rules of the points', () => {
    const total = 80;
    expect(explain(classifyIpAsnFrom({ total }, on), { locale: 'en' })).toBe(
      text(
        'Category of IP ASN: medium, for scores above 70 up to 80. The score is 80.',
        '',
        'Provisions under Permenpan RB 38/2018:',
        '- – does not apply: Category very high (Article 14 letter a) — IP ASN score: 80; band: above 90 up to 100',
        '- – does not apply: Category high (Article 14 letter b) — IP ASN score: 80; band: above 80 up to 90',
        '- ✓ governs: Category medium (Article 14 letter c) — IP ASN score: 80; band: above 70 up to 80',
        '- – does not apply: Category low (Article 14 letter d) — IP ASN score: 80; band: above 60 up to 70',
        '- – does not apply: Category very low (Article 14 letter e) — IP ASN score: 80; band: up to 60',
        '',
        'Default readings of the provisions cited:',
        ...defaultReadings('en', ['A84', 'B14']),
        '',
        'Basis:',
        '- Rules: BKN Regulation 8/2019, revision 2',
        '- Day of the decision: 31 December 2022',
        '- Confidence: certain',
      ),
    );
    expect(explain(classifyIpAsnFrom({ total }, on), { format: 'markdown' })).toBe(
      text(
        '**Kategori IP ASN: sedang, untuk nilai di atas 70 sampai 80.** Nilainya 80.',
        '',
        '## Ketentuan menurut Permenpan RB 38/2018',
        '',
        '- – tidak berlaku: Kategori sangat tinggi (Pasal 14 huruf a) — nilai IP ASN: 80; rentang: di atas 90 sampai 100',
        '- – tidak berlaku: Kategori tinggi (Pasal 14 huruf b) — nilai IP ASN: 80; rentang: di atas 80 sampai 90',
        '- ✓ berlaku: Kategori sedang (Pasal 14 huruf c) — nilai IP ASN: 80; rentang: di atas 70 sampai 80',
        '- – tidak berlaku: Kategori rendah (Pasal 14 huruf d) — nilai IP ASN: 80; rentang: di atas 60 sampai 70',
        '- – tidak berlaku: Kategori sangat rendah (Pasal 14 huruf e) — nilai IP ASN: 80; rentang: sampai 60',
        '',
        '## Tafsir bawaan atas ketentuan yang dikutip',
        '',
        ...defaultReadings('id', ['A84', 'B14']),
        '',
        '## Dasar',
        '',
        '- Aturan: Peraturan BKN 8/2019, revisi 2',
        '- Tanggal putusan: 31 Desember 2022',
        '- Keyakinan: pasti',
      ),
    );
  });

  it('tells every step of a score', () => {
    const { steps, question } = scoreIpAsnFrom({ ...clerk, employmentStatus: 'pppk' }, on);
    expect(steps.map((step) => explainFinding(step, { question }))).toEqual([
      '✗ tidak terpenuhi: PPPK termasuk pegawai yang diukur untuk tahun itu (Peraturan BKN 8/2019) — status kepegawaian: PPPK; tahun: 2022; diukur mulai tahun: 2024',
      '✓ berlaku: Kualifikasi dinilai dari pendidikan formal (dimensi kualifikasi) — pendidikan tertinggi: S1; nilai: 15 dari 25 poin — keyakinan: kemungkinan besar benar',
      '– tidak berlaku: Diklat kepemimpinan yang sesuai dengan jabatan (dimensi kompetensi huruf a)',
      '– tidak berlaku: Diklat fungsional yang sesuai dengan jabatan (dimensi kompetensi huruf b)',
      '✓ terpenuhi: Diklat teknis yang mencapai jumlah JP (dimensi kompetensi huruf c) — yang diminta: 20 JP; jam pelajaran: 20 JP; nilai: 22,5 dari 22,5 poin — keyakinan: kemungkinan besar benar',
      '✓ terpenuhi: Seminar atau yang setara (dimensi kompetensi huruf d) — ada yang diikuti dalam jangka waktunya: ya; nilai: 17,5 dari 17,5 poin — keyakinan: kemungkinan besar benar',
      '✓ berlaku: Kinerja dinilai dari penilaian prestasi kerja (dimensi kinerja) — tahun yang dinilai: 2021; hasil penilaian: sangat baik; nilai: 30 dari 30 poin',
      '✓ berlaku: Tidak pernah dijatuhi hukuman disiplin (dimensi disiplin huruf a) — hukuman terberat: tidak ada; nilai: 5 dari 5 poin — keyakinan: kemungkinan besar benar',
    ]);
  });
});

describe('a measured year', () => {
  const record = {
    ...clerk,
    education: [{ level: 's1' }, { level: 's3', graduatedOn: '2024-01-01' }],
    trainings: [
      { kind: 'teknis', lastDay: '2022-03-10', hours: 20, title: 'Jembatan', organizerName: 'x' },
      { kind: 'teknis', lastDay: '2022-03-10', hours: 8, title: 'jembatan', organizerName: 'X' },
      { kind: 'teknis', lastDay: '2022-03-10', hours: 4 },
      { kind: 'kepemimpinan', lastDay: '2023-01-02' },
    ],
  };
  const asked: IpAsnOptions = { asOf: '2023-04-30', readings: { C40: 'april-rolling', C30: 'same-year' } };

  it('is told with what it takes in, what is taken for granted and what was left out', () => {
    const result = scoreIpAsnFrom(record, asked);
    const told = explain(result, { locale: 'en' });
    expect(told).toContain(
      'The measured year: up to the measurement of April; technical training 1 May 2021 to 30 April 2022; seminars 1 May 2020 to 30 April 2022; performance of 2022; other history until 31 December 2022.',
    );
    const lines = told.split('\n');
    for (const line of [
      '- education no. 2: not counted; dated after the day of the decision',
      '- training no. 2: not counted; the same training counts already',
      '- training no. 4: not counted; dated after the measured year',
      '- training no. 1 counts (20 JP, another says 8 JP); the same as training no. 2',
      '- training no. 1 and training no. 3',
      '- education no. 2',
      '- The time for trainings and the year of performance are chosen apart, and do not make the chosen measured year together.',
      '- Entries of the history without a date are taken to have happened before the measured year was over.',
    ]) {
      expect(lines).toContain(line);
    }
    const inIndonesian = explain(result, { locale: 'id' });
    expect(inIndonesian).toContain(
      'Tahun yang diukur: sampai pengukuran bulan April; diklat teknis 1 Mei 2021 sampai 30 April 2022; seminar 1 Mei 2020 sampai 30 April 2022; kinerja tahun 2022; riwayat lain sampai 31 Desember 2022.',
    );
    expect(inIndonesian).toContain('diklat ke-1 dihitung (20 JP, yang lain 8 JP); sama dengan diklat ke-2');
  });

  it('is told where an amendment leaves a training no days, and where hours do not differ', () => {
    const ruleset = amend(peraturanBkn8Of2019, { ipAsnTechnicalYears: 0 });
    const told = explain(scoreIpAsnFrom(record, { ...on, ruleset }), { locale: 'en' });
    expect(told).toContain('; technical training not counted; seminars ');
    const alike = record.trainings.slice(0, 2).map((one) => ({ ...one, hours: 20 }));
    expect(explain(scoreIpAsnFrom({ ...clerk, trainings: alike }, on), { locale: 'en' })).toContain(
      '- training no. 1 counts; the same as training no. 2',
    );
    const matched = alike.map((one) => ({ ...one, kind: 'fungsional', hours: null }));
    expect(explain(scoreIpAsnFrom({ ...clerk, trainings: matched }, on), { locale: 'en' })).toContain(
      '- training no. 1 counts; the same as training no. 2',
    );
  });

  it('that is not over is told as an assumption', () => {
    expect(explain(planIpAsnFrom(clerk, { asOf: '2022-07-01' }), { locale: 'en' })).toContain(
      'The measured year is not over; what still happens until 31 December can change the score.',
    );
  });

  it('has no plan for who is not measured', () => {
    const plan = planIpAsnFrom({ ...clerk, employmentStatus: 'cpns' }, on);
    expect(openingOf(plan, 'id')).toBe(
      'Tidak ada langkah menuju kategori IP ASN yang lebih tinggi: pegawai ini tidak diukur untuk tahun 2022.',
    );
    expect(openingOf(plan, 'en')).toBe(
      'There is no way to a higher category of IP ASN: the person is not measured for 2022.',
    );
  });

  it('has a number cut to two decimals told as such', () => {
    expect(openingOf(classifyIpAsnFrom({ total: '90.99' }, { ...on, readings: { A84: 'floor' } }), 'en')).toContain(
      'The score is cut to two decimals, and a band begins one above the bound that is told.',
    );
  });
});

describe('a score', () => {
  it('writes half points as each language does', () => {
    const [course] = clerk.trainings;
    const result = scoreIpAsnFrom({ ...clerk, trainings: [course] }, on);
    expect(openingOf(result, 'id')).toBe(
      'IP ASN tahun 2022: 72,5 poin, kategori sedang. Nilai tiap dimensi: kualifikasi 15 dari 25 poin; kompetensi 22,5 dari 40 poin; kinerja 30 dari 30 poin; disiplin 5 dari 5 poin. Kelompok jabatan: pelaksana.',
    );
    expect(openingOf(result, 'en')).toBe(
      'IP ASN of 2022: 72.5 points, category medium. Points by dimension: qualification 15 of 25 points; competency 22.5 of 40 points; performance 30 of 30 points; discipline 5 of 5 points. Group of posts: pelaksana.',
    );
  });

  it('that is open is told from its lowest to its highest, with the categories still possible', () => {
    const { trainings: _, ...record } = clerk;
    const result = scoreIpAsnFrom(record, on);
    expect(openingOf(result, 'id')).toBe(
      'IP ASN tahun 2022 belum pasti karena ada data yang kurang: 50 sampai 90 poin, kategori yang mungkin: sangat rendah, rendah, sedang dan tinggi. Nilai tiap dimensi: kualifikasi 15 dari 25 poin; kompetensi 0 sampai 40 dari 40 poin; kinerja 30 dari 30 poin; disiplin 5 dari 5 poin. Kelompok jabatan: pelaksana.',
    );
    const open = { ...clerk, penalties: [{}] };
    expect(openingOf(scoreIpAsnFrom(open, on), 'en')).toMatch(
      /^IP ASN of 2022 is not settled, for facts are missing: 86 to 88 points, category high\. .*discipline 1 to 3 of 5 points\./,
    );
  });

  it('says who is not measured, and which rules have changed', () => {
    const result = scoreIpAsnFrom({ ...clerk, employmentStatus: 'cpns', year: 2023 }, { asOf: '2023-04-30' });
    expect(openingOf(result, 'id')).toContain(
      ' Pegawai ini tidak termasuk yang diukur untuk tahun itu; nilainya tetap dihitung. Surat BKN mengubah penilaian kualifikasi dan kompetensi sejak tahun 2023; nilai kedua dimensi itu di sini masih menurut tabel sebelumnya.',
    );
    expect(openingOf(result, 'en')).toContain(
      ' The person is not among those who are measured for the year; the score is given all the same. A letter of BKN changed qualification and competency from the year 2023; the points of these two dimensions still stand under the earlier tables here.',
    );
  });

  it('points to what the record has of the kind that BKN counts', () => {
    const late = { ...clerk, trainings: [{ kind: 'teknis', lastDay: '2019-12-30', hours: 30 }] };
    const reconciled = reconcileIpAsnFrom({ ...late, bkn: { kompetensi: '22,5' } }, on);
    expect(explain(reconciled, { locale: 'en' })).toContain(
      'BKN holds technical training, which this record lacks or leaves open; of that kind it has training no. 1',
    );
    expect(explain(reconciled, { locale: 'id' })).toContain(
      'BKN mencatat diklat teknis, yang tidak ada atau belum pasti dalam catatan ini; yang sejenis di sini: ',
    );
  });

  it('says of plans and reconciliations too that the rules have changed since', () => {
    const late = { asOf: '2023-04-30' };
    const changed = {
      id: 'Surat BKN mengubah penilaian kualifikasi dan kompetensi sejak tahun 2023',
      en: 'A letter of BKN changed qualification and competency from the year 2023',
    };
    const results = (year: number, options: IpAsnOptions): Explainable[] => [
      planIpAsnFrom({ ...clerk, year }, options),
      planIpAsnAgencyFrom({ year, people: [{ ...clerk, year }] }, options),
      reconcileIpAsnFrom({ ...clerk, year }, options),
    ];
    for (const locale of ['id', 'en'] as const) {
      for (const result of results(2023, late)) expect(explain(result, { locale })).toContain(changed[locale]);
      for (const result of results(2022, on)) expect(explain(result, { locale })).not.toContain(changed[locale]);
    }
  });

  it('tells of entries that are open what is missing', () => {
    const record = {
      ...supervisor,
      education: [{ level: 's1' }, {}],
      trainings: [{ kind: 'kepemimpinan' }, { kind: 'teknis', lastDay: '2022-05-05' }, { kind: 'seminar' }, {}],
      penalties: [{ level: 'ringan' }, {}],
    };
    expect(headOf(scoreIpAsnFrom(record, on), 'en').slice(2)).toEqual([
      '- education no. 1: not known yet; another entry, of which facts are missing, may outrank it',
      '- education no. 2: not known yet; its level is not recorded',
      '- training no. 1: not known yet; whether it matches the post is not recorded',
      '- training no. 2: not known yet; its hours are not recorded',
      '- training no. 3: not known yet; its date is not recorded',
      '- training no. 4: not known yet; its kind is not recorded',
      '- performance assessment of 2020: not counted; not of the year assessed',
      '- performance assessment of 2021: counted; of the year assessed',
      '- disciplinary penalty no. 1: not known yet; another entry, of which facts are missing, may outrank it',
      '- disciplinary penalty no. 2: not known yet; its level is not recorded',
    ]);
    expect(explain(scoreIpAsnFrom(record, on))).toContain(
      '\n- jenjang pada diklat ke-1 (atau kesesuaian dengan jabatan pada diklat ke-1)\n',
    );
  });

  it('tells the points of a component without their most where the post is not known', () => {
    const result = scoreIpAsnFrom({ ...clerk, position: null, trainings: [] }, on);
    expect(explain(result)).toContain('jam pelajaran: 0 JP; nilai: 0 poin — keyakinan');
  });
});

describe('a category', () => {
  it('that no number can miss is told without one', () => {
    const result = classifyIpAsnFrom({}, on);
    expect(openingOf(result, 'id')).toBe('Kategori IP ASN belum diketahui: ada data yang kurang.');
    expect(openingOf(result, 'en')).toBe('The category of IP ASN is not known yet: facts are missing.');
  });

  it('has the exact number, with all its decimals', () => {
    const result = classifyIpAsnFrom({ total: '60.000000000000000001' }, on);
    expect(openingOf(result, 'id')).toBe(
      'Kategori IP ASN: rendah, untuk nilai di atas 60 sampai 70. Nilainya 60,000000000000000001.',
    );
  });
});

describe('an aggregate', () => {
  it('is told of both groups', () => {
    const [first] = members;
    const both = { year: 2024, members: [first, { ...first, employmentStatus: 'pppk', kompetensi: 40 }] };
    expect(headOf(aggregateIpAsnFrom(both, on), 'en').slice(0, 5)).toEqual([
      'IP ASN of 2024: a mean of 76.25 points, category medium. Averaged: 2 people. A letter of BKN changed qualification and competency from the year 2023; points that this library scores still stand under the earlier tables.',
      'Means and categories:',
      '- PNS: 1 person; 67.50 points, category low',
      '- PPPK: 1 person; 85.00 points, category high',
      '- PNS and PPPK: 2 people; 76.25 points, category medium',
    ]);
  });

  it('is told of nobody, and of who is not known', () => {
    expect(headOf(aggregateIpAsnFrom({ members: [] }, on), 'id')).toEqual([
      'IP ASN tahun 2022 tidak ada: tidak ada pegawai yang nilainya dapat dirata-ratakan. Yang dirata-ratakan: 0 orang.',
      'Rata-rata dan kategori:',
      '- PNS: 0 orang',
      '- PPPK: 0 orang',
      '- PNS dan PPPK: 0 orang',
    ]);
    expect(headOf(aggregateIpAsnFrom({}, on), 'en')).toEqual([
      'The IP ASN of the people is not known yet: facts are missing.',
    ]);
  });

  it('of a stream tells how many could not be averaged, and not who', () => {
    expect(headOf(streamIpAsn(members, on), 'id')[0]).toContain('Yang belum dapat dirata-ratakan: 2 orang.');
    expect(explain(streamIpAsn(members, on))).not.toContain('pegawai ke-4');
  });
});

describe('a plan', () => {
  it('tells the first ten of the smallest combinations, and how many more there are', () => {
    const result = planIpAsnFrom(
      { ...supervisor, education: [], trainings: [], performance: { '2021': 'sangat-baik' }, penalties: [] },
      { asOf: '2022-07-01' },
    );
    const lines = headOf(result, 'id');
    const title = lines.indexOf('Yang paling sedikit diperlukan untuk mencapainya:');
    expect(lines.slice(title + 1)).toHaveLength(11);
    expect(lines[title + 1]).toBe(
      '- diklat kepemimpinan yang sesuai dengan jabatan dan pendidikan S3: menambah 39 poin menjadi 75 poin, kategori sedang',
    );
    expect(lines.at(-1)).toBe('- dan 1 lagi');
    expect(headOf(result, 'en').at(-1)).toBe('- and 1 more');
  });

  it('says when a category cannot be reached, or there is none above', () => {
    const late = { asOf: '2023-04-30' };
    const far = planIpAsnFrom({ ...clerk, trainings: [], target: 'sangat-tinggi' }, late);
    expect(headOf(far, 'id')).toEqual([
      'IP ASN tahun 2022 sekarang 50 poin, kategori sangat rendah; yang dituju: sangat tinggi. Langkah yang masih dapat diambil tidak cukup untuk mencapainya.',
    ]);
    expect(openingOf(far, 'en')).toBe(
      'IP ASN of 2022 now stands at 50 points, category very low; aimed at: very high. The steps that can still be taken do not reach it.',
    );
    const top = planIpAsnFrom({ ...clerk, education: [{ level: 's3' }] }, late);
    expect(headOf(top, 'id')).toEqual([
      'IP ASN tahun 2022 sudah 100 poin, kategori sangat tinggi; tidak ada kategori di atasnya.',
    ]);
    expect(openingOf(top, 'en')).toBe(
      'IP ASN of 2022 already stands at 100 points, category very high; there is no category above it.',
    );
  });

  it('is open while facts are missing', () => {
    expect(openingOf(planIpAsnFrom({}, on), 'id')).toBe(
      'Langkah menuju kategori IP ASN yang lebih tinggi untuk tahun 2022 belum diketahui: ada data yang kurang. Hari terakhir diklat atau seminar masih dihitung: 31 Desember 2022.',
    );
    expect(openingOf(planIpAsnFrom({}, on), 'en')).toMatch(
      /^The way to a higher category of IP ASN for 2022 is not known yet: facts are missing\./,
    );
  });

  it('of an agency is told of nobody, and of who is not known', () => {
    expect(headOf(planIpAsnAgencyFrom({ people: [] }, on), 'id')).toEqual([
      'IP ASN tahun 2022 tidak ada: tidak ada pegawai yang nilainya dapat dirata-ratakan. Pegawai yang diukur atau mungkin diukur: 0 orang.',
    ]);
    expect(headOf(planIpAsnAgencyFrom({}, on), 'id')).toEqual([
      'Langkah yang menaikkan rata-rata IP ASN belum diketahui: ada data yang kurang.',
    ]);
    expect(headOf(planIpAsnAgencyFrom({}, on), 'en')).toEqual([
      'What raises the mean IP ASN is not known yet: facts are missing.',
    ]);
  });
});

describe('a reconciliation', () => {
  const told = (record: object, locale: Locale) => headOf(reconcileIpAsnFrom(record, on), locale);
  const explanationsOf = (record: object, locale: Locale): readonly string[] => {
    const lines = told(record, locale);
    return lines.slice(lines.findIndex((line) => /^(Yang dapat|What would)/.test(line)) + 1);
  };

  it('that agrees has nothing to explain', () => {
    const bkn = { kualifikasi: 15, kompetensi: '40,0', kinerja: 30, disiplin: 5, subtotal: 90 };
    expect(told({ ...clerk, bkn }, 'id')).toEqual([
      'Nilai IP ASN tahun 2022 sama dengan nilai dari layanan BKN.',
      'Nilai satu per satu:',
      '- kualifikasi: sama — perhitungan ini: 15 poin; BKN: 15 poin',
      '- kompetensi: sama — perhitungan ini: 40 poin; BKN: 40 poin',
      '- kinerja: sama — perhitungan ini: 30 poin; BKN: 30 poin',
      '- disiplin: sama — perhitungan ini: 5 poin; BKN: 5 poin',
      '- jumlah: sama — perhitungan ini: 90 poin; BKN: 90 poin',
    ]);
    expect(told({ ...clerk, bkn }, 'en')[0]).toBe('The IP ASN of 2022 agrees with the figures of BKN’s service.');
  });

  it('that is open tells what decides', () => {
    const lines = told({ ...clerk, education: [{ level: 's1' }, {}], bkn: { kualifikasi: 20 } }, 'id');
    expect(lines[0]).toBe(
      'Belum dapat diputuskan apakah nilai IP ASN tahun 2022 sama dengan nilai dari layanan BKN: ada data yang kurang. Yang belum pasti: kualifikasi, kompetensi, kinerja, disiplin dan jumlah.',
    );
    expect(lines.slice(2)).toEqual([
      '- kualifikasi: belum pasti — perhitungan ini: 15 sampai 25 poin; BKN: 20 poin',
      '- kompetensi: belum pasti — perhitungan ini: 40 poin',
      '- kinerja: belum pasti — perhitungan ini: 30 poin',
      '- disiplin: belum pasti — perhitungan ini: 5 poin',
      '- jumlah: belum pasti',
      'Yang dapat menjelaskannya:',
      '- kualifikasi: perhitungan ini belum pasti; yang menentukan: tingkat pada pendidikan ke-2',
    ]);
    expect(told({}, 'en')[0]).toBe(
      'Whether the IP ASN of 2022 agrees with the figures of BKN’s service cannot be decided yet: facts are missing. Still open: qualification, competency, performance, discipline and total.',
    );
  });

  it('says that figures contradict each other, or themselves', () => {
    const bkn = { kualifikasi: 15, kompetensi: '17,5', kinerja: 30, disiplin: 5, subtotal: 90 };
    expect(told({ ...clerk, trainings: null, bkn }, 'id')[0]).toBe(
      'Nilai IP ASN tahun 2022 berbeda dengan nilai dari layanan BKN. Yang belum pasti: kompetensi dan jumlah. Tiap nilai masih dapat sama, tetapi tidak semuanya sekaligus. Jumlah dari layanan BKN bukan jumlah keempat nilainya sendiri.',
    );
    expect(told({ ...clerk, trainings: null, bkn }, 'en')[0]).toBe(
      'The IP ASN of 2022 differs from the figures of BKN’s service. Still open: competency and total. Each figure can still agree, but not all of them at once. The total of BKN’s service is not the sum of its own four figures.',
    );
  });

  it('explains figures by other records', () => {
    const record = { ...supervisor, bkn: { kualifikasi: 10, kompetensi: 25, kinerja: 15, disiplin: 3 } };
    expect(explanationsOf(record, 'id')).toEqual([
      '- kualifikasi: BKN tidak mencatat pendidikan ke-2, dan memakai pendidikan D3',
      '- kompetensi: BKN mencatat seminar atau yang setara, yang tidak ada atau belum pasti dalam catatan ini; yang sejenis di sini: diklat ke-3',
      '- kinerja: BKN mencatat butuh perbaikan sebagai hasil penilaian kinerja tahun 2021',
      '- disiplin: BKN tidak mencatat hukuman disiplin ke-2; hukuman terberat menurut BKN: ringan',
    ]);
    expect(explanationsOf(record, 'en')).toEqual([
      '- qualification: BKN does not hold education no. 2, and goes by the level D3',
      '- competency: BKN holds a seminar or its equal, which this record lacks or leaves open; of that kind it has training no. 3',
      '- performance: BKN holds needs improvement as the performance assessment of 2021',
      '- discipline: BKN does not hold disciplinary penalty no. 2; heaviest penalty by BKN: light',
    ]);
  });

  it('explains figures by what we do not have, by other posts and by other rules', () => {
    const bkn = { kualifikasi: 25, kompetensi: '17,5', kinerja: 2, disiplin: 1 };
    expect(explanationsOf({ ...supervisor, bkn }, 'id')).toEqual([
      '- kualifikasi: BKN mencatat pendidikan S3, yang tidak ada dalam catatan ini',
      '- kompetensi: BKN memakai jabatan pelaksana; BKN mencatat seminar atau yang setara, yang tidak ada atau belum pasti dalam catatan ini; yang sejenis di sini: diklat ke-3',
      '- kinerja: tidak ada isi catatan yang menghasilkan nilai BKN menurut aturan ini',
      '- disiplin: hukuman terberat menurut BKN: berat',
    ]);
    expect(explanationsOf({ ...supervisor, bkn }, 'en')).toEqual([
      '- qualification: BKN holds an education of the level S3 (doctoral), which is not in this record',
      '- competency: BKN goes by a pelaksana post; BKN holds a seminar or its equal, which this record lacks or leaves open; of that kind it has training no. 3',
      '- performance: nothing that the record could hold gives BKN’s figure under these rules',
      '- discipline: heaviest penalty by BKN: heavy',
    ]);
  });

  it('names the trainings that would match another post', () => {
    const [course] = clerk.trainings;
    const record = { ...clerk, trainings: [course, { kind: 'kepemimpinan' }], bkn: { kompetensi: 30 } };
    expect(explanationsOf(record, 'id')[0]).toBe(
      '- kompetensi, kemungkinan ke-1: BKN memakai jabatan struktural, yang sesuai dengan diklat ke-2',
    );
    expect(explanationsOf(record, 'en')[0]).toBe(
      '- competency, possibility no. 1: BKN goes by a structural post, which training no. 2 would match',
    );
  });

  it('tells figures that lie above ours', () => {
    expect(told({ ...supervisor, bkn: { kinerja: 30 } }, 'en')).toContain(
      '- performance: differs — ours: 25 points; BKN: 30 points; BKN’s is 5 points higher',
    );
  });
});

describe('codes of a newer version', () => {
  const first = (result: object, changes: object, locale: Locale = 'en') =>
    explain(stored<Explainable>({ ...result, ...changes }), { locale }).split('\n')[0];
  const lines = (result: object, changes: object) =>
    explain(stored<Explainable>({ ...result, ...changes }), { locale: 'en' }).split('\n');

  it('are printed as they are in a score', () => {
    const score: IpAsnScore = scoreIpAsnFrom(clerk, on);
    const items = [{ path: 'badges[0]', status: 'halved', reason: 'shiny' }];
    const dimensions = { literasi: { points: 2, lowest: 2, highest: 2, maximum: 4, items } };
    expect(withoutYear(first(score, { category: 'luhur', postGroup: 'staf', dimensions }))).toBe(
      'IP ASN of 2022: 90 points, category luhur. Points by dimension: literasi 2 of 4 points. Group of posts: staf.',
    );
    expect(lines(score, { dimensions })).toContain('- badges[0]: halved; shiny');
    expect(first(score, { category: null, total: null, categories: ['luhur', 'tinggi'] })).toContain(
      'categories possible: luhur and high.',
    );
  });

  it('are printed as they are in a category', () => {
    const result = classifyIpAsnFrom({ total: 95 }, on);
    expect(withoutYear(first(result, { category: 'luhur', steps: [] }))).toBe('Category of IP ASN: luhur.');
    const [step] = result.steps;
    const evidence = { total: 'nine*', above: 'ninety', upTo: 'all' };
    expect(lines(result, { steps: [{ ...step, evidence }] })).toEqual(
      expect.arrayContaining([
        'Category of IP ASN: very high. The score is nine*.',
        '- ✓ governs: Category very high (Article 14 letter a) — IP ASN score: nine*; band: ninety; band: all',
      ]),
    );
    expect(
      explain(stored<Explainable>({ ...result, steps: [{ ...step, evidence }] }), { format: 'markdown' }),
    ).toContain('Nilainya nine\\*.');
  });

  it('are printed as they are in an aggregate', () => {
    const result = aggregateIpAsnFrom({ members }, on);
    const together = {
      people: 1,
      means: { kualifikasi: 'x', kompetensi: '1.00', kinerja: '1.00', disiplin: '1.00', total: 'many' },
      category: 'luhur',
      counts: { luhur: 1 },
    };
    const unsettled = [{ index: 0, id: '**7**', missing: [] }];
    expect(first(result, { together })).toContain('a mean of many points, category luhur.');
    expect(lines(result, { together })).toContain('- PNS and PPPK: luhur 1 person');
    expect(
      explain(stored<Explainable>({ ...result, unsettled }), { locale: 'en', format: 'markdown' }).split('\n'),
    ).toContain('- person no. 1 (\\*\\*7\\*\\*)');
  });

  it('are printed as they are in plans', () => {
    const plan = planIpAsnFrom(supervisor, on);
    const steps = [{ step: 'magang', hours: null, education: 's4', gain: 1 }];
    const set = { steps, gain: 1, total: 61, category: 'luhur', reachesTarget: true, minimal: true };
    const told = lines(plan, { target: 'luhur', singles: steps, sets: [set] });
    expect(told[0]).toContain('aimed at: luhur.');
    expect(told).toContain('- magang, s4: adds 1 point');
    expect(told).toContain('- magang, s4: adds 1 point, which makes 61 points, category luhur');
    const agencyPlan = planIpAsnAgencyFrom(agency, on);
    const [action] = agencyPlan.actions ?? [];
    const actions = [{ ...action, step: 'magang', postGroup: 'staf', rise: 'some', mean: 'more' }];
    expect(lines(agencyPlan, { actions }).find((line) => line.startsWith('- magang'))).toMatch(
      /^- magang — group of posts: staf; .*raises the mean by: some points; to: more points$/,
    );
  });

  it('are printed as they are in a reconciliation', () => {
    const result: IpAsnReconciliation = reconcileIpAsnFrom({ ...clerk, bkn: clerkByBkn }, on);
    expect(withoutYear(first(result, { verdict: 'perhaps' }))).toBe(
      'perhaps Different: competency, performance and total.',
    );
    const explanations = [
      { set: 1, reason: 'gremlins', paths: ['attic[0]'], value: 'x' },
      { set: 2, reason: 'education-unknown-to-us', paths: [], value: null },
      { set: 3, reason: 'training-unknown-to-us', paths: [], value: 'magang' },
      { set: 4, reason: 'other-post-group', paths: ['rank'], value: 'staf' },
    ];
    const literasi = { ...result.dimensions.kinerja, agrees: 'almost', explanations };
    const told = lines(result, { dimensions: { literasi } });
    expect(told).toEqual(
      expect.arrayContaining([
        '- literasi: almost — ours: 30 points; BKN: 25 points; BKN’s is 5 points lower',
        '- literasi, possibility no. 1: gremlins',
        '- literasi, possibility no. 2: BKN holds an education of the level not known yet, which is not in this record',
        '- literasi, possibility no. 3: BKN holds magang, which this record lacks or leaves open',
        '- literasi, possibility no. 4: BKN goes by a staf post',
      ]),
    );
  });

  it('are printed as they are in a finding', () => {
    const [step] = scoreIpAsnFrom(clerk, on).steps;
    if (step === undefined) throw new Error('a score has steps');
    const evidence = { points: 'some', maximum: 'more', attended: 'half', highestEducation: 's4' };
    expect(explainFinding({ ...step, evidence }, { question: 'ip-asn-score', locale: 'en' })).toBe(
      '✓ met: Among the people who are measured for the year (Article 3) — score: some; highest score: more; there is one in the time that counts: half; highest education: s4',
    );
  });
});
