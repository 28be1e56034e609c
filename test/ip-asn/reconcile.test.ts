import { describe, expect, it } from 'vitest';
import { reconcileIpAsnFrom } from '../../src/ip-asn/reconciliation/index.js';
import { InvalidInputError } from '../../src/kernel/errors.js';
import { amend, type IpAsnOptions, peraturanBkn8Of2019 } from '../../src/law/ruleset.js';

const asOf = '2023-12-31';
const YEAR = 2023;

/** Trainings of a pengawas that earn a component each. */
const L = { kind: 'kepemimpinan', lastDay: '2019-02-01', tier: 'pengawas' };
const T = { kind: 'teknis', lastDay: '2023-03-10', hours: 20 };
const S = { kind: 'seminar', lastDay: '2022-05-04' };
/** That of a pejabat fungsional. */
const F = { kind: 'fungsional', lastDay: '2018-06-30', matchesPost: true };

/** 15 for an S1, 40 for trainings, 25 for `baik` and 5 without a penalty: 85. */
const PENGAWAS = {
  employmentStatus: 'pns',
  year: YEAR,
  position: 'pengawas',
  education: [{ level: 's1' }],
  trainings: [L, T, S],
  performance: { '2022': 'baik' },
  penalties: [],
};
const OWN_FIGURES = { kualifikasi: 15, kompetensi: 40, kinerja: 25, disiplin: 5, subtotal: 85 };

/** A set of differences in one line each: `reason value @ paths`. */
type Lines = readonly string[];

interface Situation {
  readonly name: string;
  readonly facts: object;
  readonly theirs: number | string;
  /** What is expected: `agrees`, or the sets of differences in their order. */
  readonly sets: readonly Lines[];
  /** `null` where ours is open and can still be theirs. */
  readonly agrees?: null | true;
  readonly options?: Partial<IpAsnOptions>;
}

const linesOf = (
  explanations: ReturnType<typeof reconcileIpAsnFrom>['dimensions']['kinerja']['explanations'],
): readonly Lines[] => {
  const sets: string[][] = [];
  for (const { set, reason, paths, value } of explanations) {
    const line = [reason, ...(value === null ? [] : [`${value}`]), ...(paths.length === 0 ? [] : ['@', ...paths])];
    const lines = sets[set - 1] ?? [];
    lines.push(line.join(' '));
    sets[set - 1] = lines;
  }
  return sets;
};

const testDimension = (dimension: 'kualifikasi' | 'kompetensi' | 'kinerja' | 'disiplin', all: readonly Situation[]) => {
  it.each(all)('$name', ({ facts, theirs, sets, agrees = false, options = {} }) => {
    const record = { ...PENGAWAS, ...facts, bkn: { [dimension]: theirs } };
    const reconciled = reconcileIpAsnFrom(record, { asOf, ...options }).dimensions[dimension];
    expect(linesOf(reconciled.explanations)).toEqual(sets);
    expect(reconciled.agrees).toBe(agrees);
  });
};

const held = (...levels: readonly (string | null)[]) => ({ education: levels.map((level) => ({ level })) });
const lookBack = { readings: { A81: 'look-back' } } as const;

describe('what would explain their figure for kualifikasi', () => {
  // S3 25, S2 20, S1 and D4 15, D3 10, D2, D1 and SLTA 5, below SLTA 1; the highest counts.
  testDimension('kualifikasi', [
    { name: 'the same', facts: held('s1'), theirs: 15, sets: [], agrees: true },
    { name: 'a higher one unknown to us', facts: held('s1'), theirs: 20, sets: [['education-unknown-to-us s2']] },
    { name: 'the highest unknown to us', facts: held('s1'), theirs: '25', sets: [['education-unknown-to-us s3']] },
    {
      name: 'two levels for the same points, neither ours',
      facts: held('d3'),
      theirs: 15,
      sets: [['education-unknown-to-us s1'], ['education-unknown-to-us d4']],
    },
    {
      name: 'ours not recorded, a lower one that we do not have',
      facts: held('s1'),
      theirs: 10,
      sets: [['education-not-recorded d3 @ education[0]']],
    },
    {
      name: 'ours not recorded, three levels for the same points',
      facts: held('s1'),
      theirs: 5,
      sets: [
        ['education-not-recorded d2 @ education[0]'],
        ['education-not-recorded d1 @ education[0]'],
        ['education-not-recorded slta @ education[0]'],
      ],
    },
    {
      name: 'ours not recorded, with the lower one in the list',
      facts: held('s1', 'slta'),
      theirs: 5,
      sets: [['education-not-recorded slta @ education[0]']],
    },
    {
      name: 'the highest of three not recorded',
      facts: held('slta', 's2', 's1'),
      theirs: 15,
      sets: [['education-not-recorded s1 @ education[1]']],
    },
    {
      name: 'the two highest not recorded, and another one',
      facts: held('slta', 's2', 'd4'),
      theirs: 10,
      sets: [['education-not-recorded d3 @ education[1] education[2]']],
    },
    {
      name: 'the same level twice',
      facts: held('s1', 's1', 'slta'),
      theirs: 5,
      sets: [['education-not-recorded slta @ education[0] education[1]']],
    },
    {
      name: 'no education recorded at all',
      facts: held('s1'),
      theirs: 1,
      sets: [['education-not-recorded di-bawah-slta @ education[0]']],
    },
    {
      name: 'nothing here, D4 or S1 there',
      facts: { education: [] },
      theirs: 15,
      sets: [['education-unknown-to-us s1'], ['education-unknown-to-us d4']],
    },
    { name: 'a figure of no level', facts: held('s1'), theirs: 12, sets: [['other-rules']] },
    { name: 'a figure a hair below ours', facts: held('s1'), theirs: '14,99', sets: [['other-rules']] },
    { name: 'a figure above the maximum', facts: held('s1'), theirs: 155, sets: [['other-rules']] },
    {
      name: 'an education of unknown level, which can be the one',
      facts: held('s1', null),
      theirs: 20,
      sets: [['missing-fact @ education[1].level']],
      agrees: null,
    },
    {
      name: 'an education of unknown level, which cannot help',
      facts: held('s1', null),
      theirs: 10,
      sets: [['education-not-recorded d3 @ education[0] education[1]']],
    },
    {
      name: 'the highest level beside an unknown one: both would have to go',
      facts: held('s3', null, 'slta'),
      theirs: 5,
      sets: [['education-not-recorded slta @ education[0] education[1]']],
    },
    {
      name: 'education unknown',
      facts: { education: null },
      theirs: 5,
      sets: [['missing-fact @ education']],
      agrees: null,
    },
    { name: 'education unknown, a figure of no level', facts: { education: null }, theirs: 4, sets: [['other-rules']] },
  ]);
});

describe('what would explain their figure for kompetensi', () => {
  // Struktural and fungsional 15 + 15 + 10: 0, 10, 15, 25, 30, 40; pelaksana 22.5 + 17.5: 0, 17.5, 22.5, 40.
  const trained = (...trainings: readonly object[]) => ({ trainings });
  const pelaksana = (...trainings: readonly object[]) => ({ position: 'pelaksana', trainings });
  const anyPost = (...trainings: readonly object[]) => ({ position: null, trainings });
  const said = { kind: 'kepemimpinan', matchesPost: true };

  testDimension('kompetensi', [
    { name: 'the same', facts: {}, theirs: '40,0', sets: [], agrees: true },
    {
      name: 'all of three, less the seminar',
      facts: {},
      theirs: 30,
      sets: [['training-not-recorded seminar @ trainings[2]']],
    },
    {
      name: 'all of three, less one of the two that are worth the same',
      facts: {},
      theirs: 25,
      sets: [['training-not-recorded kepemimpinan @ trainings[0]'], ['training-not-recorded teknis @ trainings[1]']],
    },
    {
      name: 'all of three, less two',
      facts: {},
      theirs: 15,
      sets: [
        ['training-not-recorded kepemimpinan @ trainings[0]', 'training-not-recorded seminar @ trainings[2]'],
        ['training-not-recorded teknis @ trainings[1]', 'training-not-recorded seminar @ trainings[2]'],
      ],
    },
    {
      name: 'all of three, less both of the two that are worth the same',
      facts: {},
      theirs: 10,
      sets: [['training-not-recorded kepemimpinan @ trainings[0]', 'training-not-recorded teknis @ trainings[1]']],
    },
    {
      name: 'all of three against none',
      facts: {},
      theirs: 0,
      sets: [
        [
          'training-not-recorded kepemimpinan @ trainings[0]',
          'training-not-recorded teknis @ trainings[1]',
          'training-not-recorded seminar @ trainings[2]',
        ],
      ],
    },
    {
      name: 'none against one of two',
      facts: trained(),
      theirs: 15,
      sets: [['training-unknown-to-us kepemimpinan'], ['training-unknown-to-us teknis']],
    },
    {
      name: 'none against all',
      facts: trained(),
      theirs: 40,
      sets: [
        ['training-unknown-to-us kepemimpinan', 'training-unknown-to-us teknis', 'training-unknown-to-us seminar'],
      ],
    },
    {
      name: 'another one in place of ours',
      facts: trained(S),
      theirs: 15,
      sets: [
        ['training-not-recorded seminar @ trainings[0]', 'training-unknown-to-us kepemimpinan'],
        ['training-not-recorded seminar @ trainings[0]', 'training-unknown-to-us teknis'],
      ],
    },
    {
      name: 'one of two replaced',
      facts: trained(T, L),
      theirs: 25,
      sets: [
        ['training-not-recorded kepemimpinan @ trainings[1]', 'training-unknown-to-us seminar'],
        ['training-not-recorded teknis @ trainings[0]', 'training-unknown-to-us seminar'],
      ],
    },
    {
      name: 'one more, and not three others',
      facts: trained(L),
      theirs: 25,
      sets: [['training-unknown-to-us seminar']],
    },
    {
      name: 'one less, and not three others',
      facts: trained(L, S),
      theirs: 15,
      sets: [['training-not-recorded seminar @ trainings[1]']],
    },
    {
      name: 'hours that add up: every training that adds to them, and none outside the year',
      facts: trained(
        { kind: 'teknis', lastDay: '2023-01-01', hours: 12 },
        { kind: 'teknis', lastDay: '2022-12-31', hours: 40 },
        { kind: 'teknis', lastDay: '2023-12-31', hours: '8.5' },
        { kind: 'pelatihan-dasar', lastDay: '2023-05-05', hours: 30 },
      ),
      theirs: 0,
      sets: [['training-not-recorded teknis @ trainings[0] trainings[2]']],
    },
    {
      name: 'hours that do not reach the sum',
      facts: trained({ ...T, hours: 19.99 }, L),
      theirs: 30,
      sets: [['training-unknown-to-us teknis @ trainings[0]']],
    },
    {
      name: 'hours that do not reach the sum are nothing to take away',
      facts: trained({ ...T, hours: 12 }),
      theirs: 10,
      sets: [['training-unknown-to-us seminar']],
    },
    {
      name: 'hours that may reach the sum are',
      facts: trained({ ...T, hours: 12 }, { kind: 'teknis', hours: 8 }),
      theirs: 10,
      sets: [['training-not-recorded teknis @ trainings[0] trainings[1]', 'training-unknown-to-us seminar']],
    },
    {
      name: 'two trainings that match, and one that does not',
      facts: trained(L, { ...L, tier: 'administrator' }, L),
      theirs: 10,
      sets: [['training-not-recorded kepemimpinan @ trainings[0] trainings[2]', 'training-unknown-to-us seminar']],
    },
    {
      name: 'a higher tier, where that matches too',
      facts: trained({ ...L, tier: 'administrator' }, T),
      theirs: 0,
      sets: [['training-not-recorded kepemimpinan @ trainings[0]', 'training-not-recorded teknis @ trainings[1]']],
      options: { readings: { C31: 'same-or-higher-tier' } },
    },
    {
      name: 'fungsional: training of its own',
      facts: { position: 'fungsional', trainings: [F, T, { ...S, lastDay: '2020-01-01' }] },
      theirs: 15,
      sets: [['training-not-recorded fungsional @ trainings[0]'], ['training-not-recorded teknis @ trainings[1]']],
    },
    {
      name: 'fungsional: training that is said not to match',
      facts: { position: 'fungsional', trainings: [{ ...F, matchesPost: false }, S] },
      theirs: 25,
      sets: [['training-unknown-to-us fungsional @ trainings[0]'], ['training-unknown-to-us teknis']],
    },
    {
      name: 'technical training and a seminar of years that do not count here',
      facts: pelaksana({ ...T, lastDay: '2020-12-30' }, { ...S, lastDay: '2019-05-05' }),
      theirs: 40,
      sets: [['training-unknown-to-us teknis @ trainings[0]', 'training-unknown-to-us seminar @ trainings[1]']],
    },
    {
      name: 'pelaksana: less the seminar',
      facts: pelaksana(T, S),
      theirs: '22,5',
      sets: [['training-not-recorded seminar @ trainings[1]']],
    },
    {
      name: 'pelaksana: less the technical training',
      facts: pelaksana(T, S),
      theirs: '17.5',
      sets: [['training-not-recorded teknis @ trainings[0]']],
    },
    {
      name: 'pelaksana: one for the other',
      facts: pelaksana(S),
      theirs: 22.5,
      sets: [['training-not-recorded seminar @ trainings[0]', 'training-unknown-to-us teknis']],
    },
    {
      name: 'pelaksana: both unknown to us',
      facts: pelaksana(),
      theirs: 40,
      sets: [['training-unknown-to-us teknis', 'training-unknown-to-us seminar']],
    },
    {
      name: 'pelaksana with a figure of the other groups, which ours gives there',
      facts: pelaksana(T, S),
      theirs: 25,
      sets: [['other-post-group struktural @ position'], ['other-post-group fungsional @ position']],
    },
    {
      name: 'pelaksana with a figure of the other groups, which ours does not give there',
      facts: pelaksana(T),
      theirs: 10,
      sets: [
        [
          'other-post-group struktural @ position',
          'training-not-recorded teknis @ trainings[0]',
          'training-unknown-to-us seminar',
        ],
        [
          'other-post-group fungsional @ position',
          'training-not-recorded teknis @ trainings[0]',
          'training-unknown-to-us seminar',
        ],
      ],
    },
    {
      name: 'pelaksana with leadership training of old, which their post may match',
      facts: pelaksana(L, T),
      theirs: 30,
      sets: [
        ['other-post-group struktural @ position trainings[0].matchesPost'],
        ['other-post-group fungsional @ position', 'training-unknown-to-us fungsional'],
      ],
    },
    {
      name: 'pelaksana with leadership training of old, which their post may not match',
      facts: pelaksana({ ...L, matchesPost: false }, T),
      theirs: 15,
      sets: [['other-post-group struktural @ position'], ['other-post-group fungsional @ position']],
    },
    {
      name: 'struktural with a figure of pelaksana',
      facts: {},
      theirs: 22.5,
      sets: [['other-post-group pelaksana @ position', 'training-not-recorded seminar @ trainings[2]']],
    },
    {
      name: 'struktural with a figure of pelaksana, without trainings',
      facts: trained(),
      theirs: '17,50',
      sets: [['other-post-group pelaksana @ position', 'training-unknown-to-us seminar']],
    },
    { name: 'a figure of no group', facts: {}, theirs: 12.5, sets: [['other-rules']] },
    { name: 'a figure that was rounded', facts: pelaksana(T), theirs: 23, sets: [['other-rules']] },
    {
      name: 'trainings unknown',
      facts: { trainings: null },
      theirs: 25,
      sets: [['missing-fact @ trainings']],
      agrees: null,
    },
    {
      name: 'trainings unknown, a figure of another group',
      facts: { trainings: null },
      theirs: 22.5,
      sets: [['other-post-group pelaksana @ position', 'training-unknown-to-us teknis']],
    },
    {
      name: 'a match unknown, which decides',
      facts: trained({ kind: 'kepemimpinan' }),
      theirs: 15,
      sets: [['missing-fact @ trainings[0].tier trainings[0].matchesPost']],
      agrees: null,
    },
    {
      name: 'hours unknown, which cannot help',
      facts: trained({ ...T, hours: null }),
      theirs: 10,
      sets: [['training-not-recorded teknis @ trainings[0]', 'training-unknown-to-us seminar']],
    },
    {
      name: 'a kind unknown, which cannot help: it may be any',
      facts: trained({}, S),
      theirs: 15,
      sets: [
        [
          'training-not-recorded kepemimpinan @ trainings[0]',
          'training-not-recorded seminar @ trainings[0] trainings[1]',
          'training-unknown-to-us teknis',
        ],
        [
          'training-not-recorded teknis @ trainings[0]',
          'training-not-recorded seminar @ trainings[0] trainings[1]',
          'training-unknown-to-us kepemimpinan',
        ],
      ],
    },
    {
      name: 'a kind unknown of a training too long ago for the windows: leadership training alone it may be',
      facts: trained({ lastDay: '2001-01-01' }, S),
      theirs: 15,
      sets: [
        ['training-not-recorded seminar @ trainings[1]', 'training-unknown-to-us kepemimpinan'],
        [
          'training-not-recorded kepemimpinan @ trainings[0]',
          'training-not-recorded seminar @ trainings[1]',
          'training-unknown-to-us teknis',
        ],
      ],
    },
    {
      name: 'post unknown, which decides',
      facts: anyPost(T),
      theirs: 15,
      sets: [['missing-fact @ position']],
      agrees: null,
    },
    {
      name: 'post unknown, a figure that several groups have',
      facts: anyPost(T),
      theirs: 30,
      sets: [
        ['other-post-group struktural @ position', 'training-unknown-to-us kepemimpinan'],
        ['other-post-group fungsional @ position', 'training-unknown-to-us fungsional'],
      ],
    },
    {
      name: 'post unknown, but of a group that training matches: what is said of it stands',
      facts: anyPost(said, T),
      theirs: 15,
      sets: [
        ['other-post-group struktural @ position', 'training-not-recorded kepemimpinan @ trainings[0]'],
        ['other-post-group struktural @ position', 'training-not-recorded teknis @ trainings[1]'],
      ],
    },
    {
      name: 'post unknown, but of a group that training matches; a figure of another group',
      facts: anyPost(said, T),
      theirs: 22.5,
      sets: [['other-post-group pelaksana @ position']],
    },
    {
      name: 'post unknown, and which of two trainings matches: one is said not to',
      facts: anyPost({ ...said, matchesPost: false }, { kind: 'kepemimpinan' }, S, T),
      theirs: 30,
      sets: [
        [
          'other-post-group struktural @ position trainings[1].matchesPost',
          'training-not-recorded seminar @ trainings[2]',
        ],
        [
          'other-post-group fungsional @ position',
          'training-not-recorded seminar @ trainings[2]',
          'training-unknown-to-us fungsional',
        ],
      ],
    },
    {
      name: 'a year to come: technical training cannot have counted yet',
      facts: { year: 2024, trainings: [] },
      theirs: 15,
      sets: [['training-unknown-to-us kepemimpinan']],
    },
    {
      name: 'a year to come: nothing gives the points of technical training',
      facts: { year: 2024, trainings: [] },
      theirs: 40,
      sets: [['other-rules']],
    },
    {
      name: 'a window that rolls',
      facts: { trainings: [{ ...T, lastDay: '2022-07-02' }] },
      theirs: 0,
      sets: [['training-not-recorded teknis @ trainings[0]']],
      options: { asOf: '2023-07-01', readings: { C29: 'rolling-years' } },
    },
    {
      name: 'points amended so that two are worth as much as one: both ways are told',
      facts: trained(),
      theirs: 20,
      sets: [
        ['training-unknown-to-us kepemimpinan'],
        ['training-unknown-to-us teknis', 'training-unknown-to-us seminar'],
      ],
      options: {
        ruleset: amend(peraturanBkn8Of2019, { ipAsnLeadershipTraining: 20, ipAsnTechnicalTraining: 10 }),
      },
    },
  ]);
});

describe('what would explain their figure for kinerja', () => {
  // sangat-baik 30, baik 25, butuh-perbaikan 15, kurang 5, sangat-kurang 1; the year before counts.
  const assessed = (performance: object) => ({ performance });

  testDimension('kinerja', [
    { name: 'the same by a value', facts: assessed({ '2022': 75.5 }), theirs: 25, sets: [], agrees: true },
    {
      name: 'another assessment',
      facts: {},
      theirs: 15,
      sets: [['other-assessment butuh-perbaikan @ performance.2022']],
    },
    {
      name: 'another year, or another assessment',
      facts: assessed({ '2021': 'sangat-baik', '2022': 'baik', '2023': 'kurang' }),
      theirs: 30,
      sets: [['other-year 2021 @ performance.2021'], ['other-assessment sangat-baik @ performance.2022']],
    },
    {
      name: 'two other years, one by its value',
      facts: assessed({ '2020': 90.01, '2021': 90, '2022': 'baik', '2023': 'sangat-baik' }),
      theirs: 30,
      sets: [
        ['other-year 2020 @ performance.2020'],
        ['other-year 2023 @ performance.2023'],
        ['other-assessment sangat-baik @ performance.2022'],
      ],
    },
    {
      name: 'the same year, by the other reading',
      facts: assessed({ '2022': 'baik', '2023': 'kurang' }),
      theirs: 25,
      sets: [['other-year 2022 @ performance.2022'], ['other-assessment baik @ performance.2023']],
      options: { readings: { C30: 'same-year' } },
    },
    { name: 'a figure of no assessment', facts: {}, theirs: 20, sets: [['other-rules']] },
    {
      name: 'the assessment missing',
      facts: assessed({ '2021': 'sangat-baik' }),
      theirs: 30,
      sets: [['missing-fact @ performance.2022']],
      agrees: null,
    },
    {
      name: 'the assessment missing, a figure of none',
      facts: { performance: null },
      theirs: 29,
      sets: [['other-rules']],
    },
    {
      name: 'an amended predicate: only a value gives their figure',
      facts: {},
      theirs: 25,
      sets: [['other-assessment 76 @ performance.2022']],
      options: { ruleset: amend(peraturanBkn8Of2019, { ipAsnPredicateBaik: 24.5 }) },
    },
  ]);
});

describe('what would explain their figure for disiplin', () => {
  // never 5, ringan 3, sedang 2, berat 1; the heaviest counts.
  const penalised = (...penalties: readonly object[]) => ({ penalties });
  const ringan = { level: 'ringan', decreeDate: '2022-04-01' };
  const berat = { level: 'berat', decreeDate: '2015-04-01' };

  testDimension('disiplin', [
    { name: 'the same', facts: penalised(ringan), theirs: 3, sets: [], agrees: true },
    { name: 'a penalty unknown to us', facts: {}, theirs: 3, sets: [['other-penalty ringan']] },
    {
      name: 'ours not recorded',
      facts: penalised(berat),
      theirs: 5,
      sets: [['other-penalty tidak-ada @ penalties[0]']],
    },
    {
      name: 'the heavier not recorded',
      facts: penalised(berat, ringan),
      theirs: 3,
      sets: [['other-penalty ringan @ penalties[0]']],
    },
    {
      name: 'the heavier not recorded, and another one',
      facts: penalised(ringan, berat),
      theirs: 2,
      sets: [['other-penalty sedang @ penalties[1]']],
    },
    {
      name: 'a heavier one unknown to us, ours beside it',
      facts: penalised(ringan),
      theirs: 1,
      sets: [['other-penalty berat']],
    },
    { name: 'a figure of no penalty', facts: penalised(ringan), theirs: 4, sets: [['other-rules']] },
    {
      name: 'a level unknown, which can be the one',
      facts: penalised({}),
      theirs: 2,
      sets: [['missing-fact @ penalties[0].level']],
      agrees: null,
    },
    {
      name: 'a level unknown, which cannot be none',
      facts: penalised({}, ringan),
      theirs: 5,
      sets: [['other-penalty tidak-ada @ penalties[0] penalties[1]']],
    },
    {
      name: 'penalties unknown',
      facts: { penalties: null },
      theirs: 5,
      sets: [['missing-fact @ penalties']],
      agrees: null,
    },
    { name: 'penalties unknown, a figure of none', facts: { penalties: null }, theirs: 0, sets: [['other-rules']] },
    {
      name: 'a look-back: what counts no longer explains nothing',
      facts: { ...penalised(berat, ringan), penaltyLookBackYears: 5 },
      theirs: 5,
      sets: [['other-penalty tidak-ada @ penalties[1]']],
      options: lookBack,
    },
    {
      name: 'a look-back of unknown length',
      facts: penalised(berat),
      theirs: 3,
      sets: [['other-penalty ringan @ penalties[0]']],
      options: lookBack,
    },
    {
      name: 'a look-back, a penalty without a date',
      facts: { ...penalised({ level: 'ringan' }), penaltyLookBackYears: 5 },
      theirs: 2,
      sets: [['other-penalty sedang']],
      options: lookBack,
    },
  ]);
});

const reconcile = (facts: object, bkn: object | null | undefined) =>
  reconcileIpAsnFrom({ ...PENGAWAS, ...facts, bkn }, { asOf });

describe('the reconciliation as a whole', () => {
  it('agrees when all four dimensions and the total do', () => {
    const result = reconcile({}, { ...OWN_FIGURES, nip: '199001152015032001', tahun: '2023' });
    expect(result.verdict).toBe('agrees');
    expect(result.total).toEqual({ ours: 85, theirs: 85, difference: 0, agrees: true });
    expect(result.subtotalAddsUp).toBe(true);
    expect(result.missing).toEqual([]);
    expect(result.dimensions.kompetensi).toEqual({
      ours: 40,
      lowest: 40,
      highest: 40,
      theirs: 40,
      difference: 0,
      agrees: true,
      explanations: [],
    });
  });

  it('carries the steps and the basis of the score', () => {
    const { steps, basis, year, question } = reconcile({}, OWN_FIGURES);
    expect(question).toBe('ip-asn-reconciliation');
    expect(steps.map(({ provision }) => provision)).toEqual([
      'permenpan-rb-38-2018/3',
      'permenpan-rb-38-2018/kualifikasi',
      'permenpan-rb-38-2018/kompetensi.a',
      'permenpan-rb-38-2018/kompetensi.b',
      'permenpan-rb-38-2018/kompetensi.c',
      'permenpan-rb-38-2018/kompetensi.d',
      'permenpan-rb-38-2018/kinerja',
      'permenpan-rb-38-2018/disiplin.a',
    ]);
    expect([year, basis.ruleset, basis.asOf]).toEqual([2023, 'peraturan-bkn-8-2019', asOf]);
  });

  it('differs by one dimension, whatever else is open', () => {
    const result = reconcile({ trainings: null }, { kualifikasi: 20 });
    expect(result.verdict).toBe('differs');
    expect(result.total).toEqual({ ours: null, theirs: null, difference: null, agrees: null });
    expect(result.dimensions.kualifikasi.difference).toBe(5);
    expect(result.dimensions.kompetensi).toMatchObject({
      ours: null,
      lowest: 0,
      highest: 40,
      theirs: null,
      difference: null,
      agrees: null,
      explanations: [],
    });
    expect(result.missing).toEqual([]);
    expect(result.valuesMissing).toEqual([
      'trainings',
      'bkn.kompetensi',
      'bkn.kinerja',
      'bkn.disiplin',
      'bkn.subtotal',
    ]);
  });

  it('differs by the total alone, and says that their figures do not add up', () => {
    const result = reconcile({}, { ...OWN_FIGURES, subtotal: '84,9' });
    expect(result.verdict).toBe('differs');
    expect(result.total).toEqual({ ours: 85, theirs: 84.9, difference: -0.1, agrees: false });
    expect(result.subtotalAddsUp).toBe(false);
    expect(Object.values(result.dimensions).map(({ agrees }) => agrees)).toEqual([true, true, true, true]);
  });

  it('adds theirs up exactly', () => {
    const bkn = { kualifikasi: 0.1, kompetensi: 0.2, kinerja: 0.3, disiplin: '0,0001', subtotal: '0.6001' };
    expect(reconcile({}, bkn).subtotalAddsUp).toBe(true);
    expect(reconcile({}, { ...bkn, subtotal: 0.6 }).subtotalAddsUp).toBe(false);
    expect(reconcile({}, { ...bkn, subtotal: null }).subtotalAddsUp).toBeNull();
    expect(reconcile({}, { ...bkn, kinerja: null }).subtotalAddsUp).toBeNull();
  });

  it('is undetermined while figures are missing, and names them', () => {
    const result = reconcile({}, undefined);
    expect(result.verdict).toBe('undetermined');
    expect(result.missing).toEqual([
      'bkn.kualifikasi',
      'bkn.kompetensi',
      'bkn.kinerja',
      'bkn.disiplin',
      'bkn.subtotal',
    ]);
    expect(reconcile({}, null)).toEqual(result);
    expect(reconcile({}, { ...OWN_FIGURES, subtotal: null })).toMatchObject({
      verdict: 'undetermined',
      missing: ['bkn.subtotal'],
    });
  });

  it('is undetermined while facts are missing, and names them, but not those of dimensions that cannot agree', () => {
    const open = { education: [{ level: 's1' }, {}], performance: {}, employmentStatus: null };
    expect(reconcile(open, OWN_FIGURES)).toMatchObject({
      verdict: 'undetermined',
      missing: ['education[1].level', 'performance.2022'],
    });
    const result = reconcile(open, { ...OWN_FIGURES, kualifikasi: 10 });
    expect(result.verdict).toBe('differs');
    expect(result.missing).toEqual([]);
    expect(result.valuesMissing).toEqual(['performance.2022']);
  });

  it('leaves the total open while ours can still become theirs, and no longer', () => {
    const open = { performance: {} };
    expect(reconcile(open, { subtotal: 90 }).total).toEqual({ ours: null, theirs: 90, difference: null, agrees: null });
    expect(reconcile(open, { subtotal: 85 }).verdict).toBe('undetermined');
    expect(reconcile(open, { subtotal: 86 })).toMatchObject({ verdict: 'differs', total: { agrees: false } });
  });

  it('differs when each figure can still be ours, but not all of them at once', () => {
    const open = { performance: {}, trainings: [T, L, { kind: 'seminar' }] };
    // Kompetensi 30 or 40, kinerja 1, 5, 15, 25 or 30, the others 20: 80 can come about, but only with 30 and 30.
    const { dimensions, total, verdict } = reconcile(open, { kompetensi: 40, subtotal: 80, kinerja: null });
    expect([dimensions.kompetensi.agrees, total.agrees, verdict]).toEqual([null, null, 'differs']);
    expect(reconcile(open, { kompetensi: 30, subtotal: 80 }).verdict).toBe('undetermined');
    expect(reconcile(open, { ...OWN_FIGURES, subtotal: 90 })).toMatchObject({
      verdict: 'differs',
      total: { agrees: null },
      subtotalAddsUp: false,
    });
  });

  it('takes the year from the service where the record has none, and from the day where neither has', () => {
    const facts = { year: undefined, performance: { '2021': 'baik', '2022': 'kurang' } };
    expect(reconcile(facts, { tahun: '2022' }).year).toBe(2022);
    expect(reconcile(facts, { tahun: 2022, kinerja: 25 }).dimensions.kinerja.agrees).toBe(true);
    expect(reconcile(facts, { tahun: null }).year).toBe(2023);
    expect(reconcile({ year: 2021 }, {}).year).toBe(2021);
  });

  it('takes facts as one may write them down', () => {
    const { verdict } = reconcileIpAsnFrom(
      { position: 'jpt-madya', trainings: [{ kind: 'kepemimpinan', tier: 'madya' }], bkn: { kompetensi: '15,0' } },
      { asOf },
    );
    expect(verdict).toBe('undetermined');
  });
});

const issuesOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

describe('what is refused', () => {
  it.each([
    '',
    ' ',
    'a',
    '1.2.3',
    '1,2,3',
    '1.234,5',
    '-1',
    '+1',
    '.5',
    '5.',
    '5,',
    '1e1',
    '1000',
    '1000,00001',
    ' 5',
    '5 ',
  ])('the text %j as a figure', (figure) => {
    expect(issuesOf(() => reconcile({}, { kualifikasi: figure }))).toEqual(['bkn.kualifikasi impossible-value']);
  });

  it.each([-1, 1000, 1e21])('the number %d as a figure', (figure) => {
    expect(issuesOf(() => reconcile({}, { subtotal: figure }))).toEqual(['bkn.subtotal impossible-value']);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, true, {}, []])('%j as a figure', (figure) => {
    expect(issuesOf(() => reconcile({}, { disiplin: figure }))).toEqual(['bkn.disiplin invalid_union']);
  });

  it.each(['', '23', '20233', 2018, 2200, '2018', 2023.5])('%j as the year', (tahun) => {
    expect(issuesOf(() => reconcile({ year: null }, { tahun }))).toEqual(['bkn.tahun impossible-value']);
  });

  it('every wrong figure at once, with its path', () => {
    const bkn = { nip: '1', kualifikasi: 'x', kinerja: -1, tahun: 1, nilai: 5 };
    expect(issuesOf(() => reconcile({}, bkn)).sort()).toEqual([
      'bkn.kinerja impossible-value',
      'bkn.kualifikasi impossible-value',
      'bkn.nilai unrecognized_keys',
      'bkn.nip impossible-nip',
      'bkn.tahun impossible-value',
    ]);
  });

  it('another year than that of the record', () => {
    expect(issuesOf(() => reconcile({ year: 2022 }, { tahun: '2023' }))).toEqual(['bkn.tahun contradictory']);
  });

  it('what a score refuses', () => {
    expect(issuesOf(() => reconcile({ position: 'pelaksana', trainings: [F] }, OWN_FIGURES))).toEqual([
      'trainings[0].matchesPost contradictory',
    ]);
    // What is said of a training to come contradicts nothing, and the place in the record is told of what does.
    const trainings = [{ ...F, lastDay: '2199-01-01' }, F];
    expect(issuesOf(() => reconcile({ position: 'pelaksana', trainings }, OWN_FIGURES))).toEqual([
      'trainings[1].matchesPost contradictory',
    ]);
  });

  it('no figure for its decimals, which are compared as they are written', () => {
    const figures = { kualifikasi: '15,00000000000000000001', disiplin: 5.0000001, kinerja: '25.000000' };
    const { dimensions } = reconcile({}, figures);
    expect(dimensions.kualifikasi).toMatchObject({ theirs: 15, agrees: false });
    expect(dimensions.disiplin).toMatchObject({ theirs: 5.0000001, agrees: false });
    expect(dimensions.kinerja.theirs).toBe(25);
  });

  it('negative zero is zero', () => {
    expect(reconcile({}, { kualifikasi: -0 }).dimensions.kualifikasi.theirs).toBe(0);
  });
});

describe('by the latest education (C41)', () => {
  const record = {
    employmentStatus: 'pns',
    year: 2022,
    position: 'pelaksana',
    education: [
      { level: 's1', graduatedOn: '2010-08-31' },
      { level: 's1', graduatedOn: '2012-08-31' },
      { level: 's2', graduatedOn: '2015-08-31' },
      { level: 'd3', graduatedOn: null },
    ],
    trainings: [],
    performance: { '2021': 'baik' },
    penalties: [],
  };
  const reasonsFor = (kualifikasi: number) =>
    reconcileIpAsnFrom({ ...record, bkn: { kualifikasi } }, { asOf: '2022-12-31', readings: { C41: 'latest' } })
      .dimensions.kualifikasi.explanations;

  it('an entry of theirs is later than ours, or ours is not recorded with them', () => {
    // S1 gives 15 and S2 20: for them to come to 15 the S2 and the undated D3 would have to be unknown to them.
    expect(reasonsFor(15)).toContainEqual({
      set: 1,
      reason: 'education-not-recorded',
      paths: ['education[2]', 'education[3]'],
      value: 's1',
    });
  });
});
