import { assessTrainingKindFrom, type Readings, recommendDevelopmentFrom } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlanningRecord, asOf, MEASURES } from './records.js';

const recommend = (record: unknown) => recommendDevelopmentFrom(record, { asOf });
const measuresOf = (record: unknown) => recommend(record).recommendations.map(({ measure }) => measure);

const convention = 'permenpan-rb-3-2020';
const settled = { employmentStatus: 'pns', gaps: [], mandatoryOutstanding: false };

describe('recommendations', () => {
  it.each<[string, object, string[]]>([
    ['sangat-baik in box 9', { predicate: 'sangat-baik', box: 9 }, ['pengembangan-karier', 'pengembangan-talenta']],
    ['baik in box 7', { predicate: 'baik', box: 7 }, ['pengembangan-karier', 'pengembangan-talenta', 'tugas-belajar']],
    ['baik in box 6', { predicate: 'baik', box: 6 }, ['pengembangan-karier']],
    ['butuh-perbaikan in box 7', { predicate: 'butuh-perbaikan', box: 7 }, ['pengembangan-kesenjangan-kinerja']],
    ['kurang in box 9', { predicate: 'kurang', box: 9 }, ['pengembangan-kesenjangan-kinerja']],
    [
      'a PPPK in box 7',
      { predicate: 'baik', box: 7, employmentStatus: 'pppk' },
      ['pengembangan-karier', 'pengembangan-talenta'],
    ],
    [
      'mandatory training outstanding',
      { predicate: 'kurang', box: 1, mandatoryOutstanding: true },
      ['pengembangan-kesenjangan-kinerja', 'pelatihan-mandatory'],
    ],
  ])('for %s', (_name, record, measures) => {
    const answer = recommend({ ...settled, convention, ...record });
    expect(answer.recommendations.map(({ measure }) => measure)).toEqual(measures);
    expect([answer.possible, answer.missing]).toEqual([[], []]);
  });

  it.each([
    ['pns', ['pelatihan-manajerial', 'pelatihan-teknis', 'pelatihan-sosial-kultural'], 'pupr-2-2023/51.1'],
    ['pppk', ['pelatihan-manajerial', 'pelatihan-teknis', 'pelatihan-sosial-kultural'], 'pupr-2-2023/52.1'],
  ])('by gaps in every cluster, for a %s', (employmentStatus, trainings, list) => {
    const gaps = ['sosial-kultural', 'manajerial', 'teknis'].map((cluster) => ({ cluster, gap: 1 }));
    const record = { ...settled, employmentStatus, predicate: 'kurang', box: 1, convention, gaps };
    const { recommendations } = recommend(record);
    expect(recommendations.map(({ measure }) => measure)).toEqual([
      'pengembangan-kesenjangan-kinerja',
      'pelatihan-kesenjangan',
      ...trainings,
    ]);
    expect(recommendations.find(({ measure }) => measure === 'pelatihan-teknis')?.provision).toBe(list);
    expect(recommendations.find(({ measure }) => measure === 'pelatihan-sosial-kultural')?.provision).toBe(
      'pupr-2-2023/56.1',
    );
  });

  it('are not made by a gap of 0', () => {
    const gaps = [{ cluster: 'teknis', gap: 0, importance: 'mutlak' }];
    expect(measuresOf({ ...settled, predicate: 'baik', box: 1, convention, gaps })).toEqual(['pengembangan-karier']);
  });

  it('call only Tugas Belajar likely', () => {
    const gaps = [{ cluster: 'teknis', gap: 5 }];
    const { recommendations } = recommend({ ...settled, predicate: 'baik', box: 7, convention, gaps });
    const likely = recommendations.filter(({ confidence }) => confidence !== 'certain');
    expect(likely).toEqual([
      { measure: 'tugas-belajar', provision: 'permenpan-rb-3-2020', confidence: 'likely', because: 'box' },
    ]);
  });

  it.each(['pns', 'cpns', 'pppk'])('of training for a %s are those that are open by the kind of training', (status) => {
    const choices: Partial<Readings>[] = [{}, { A66: 'listed-only' }, { C11: 'cpns-only' }];
    for (const readings of choices) {
      for (const cluster of ['teknis', 'manajerial', 'sosial-kultural']) {
        const facts = { employmentStatus: status, position: 'pelaksana' };
        const { verdict } = assessTrainingKindFrom({ ...facts, kinds: [cluster] }, { asOf, readings });
        const record = { ...settled, ...facts, predicate: 'baik', box: 5, convention, gaps: [{ cluster, gap: 1 }] };
        const measures = recommendDevelopmentFrom(record, { asOf, readings }).recommendations.map((one) => one.measure);
        expect(measures.includes('pelatihan-kesenjangan')).toBe(verdict === 'open');
        expect(measures.filter((measure) => measure === `pelatihan-${cluster}`)).toHaveLength(
          verdict === 'open' ? 1 : 0,
        );
      }
    }
  });

  it.each([
    ['di-atas', ['butuh-perbaikan', 'sangat-kurang']],
    ['sesuai', ['sangat-kurang', 'butuh-perbaikan', 'sangat-baik']],
    ['di-bawah', ['baik', 'sangat-baik']],
  ])('are told beside what cannot both be: performance %s with %j', (performanceLevel, contradictory) => {
    for (const predicate of ['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'sangat-baik']) {
      const { contradictions } = recommend({ predicate, performanceLevel });
      expect(contradictions).toEqual(contradictory.includes(predicate) ? ['box-contradicts-predicate'] : []);
    }
    expect([recommend({ performanceLevel }).contradictions, recommend({ predicate: 'baik' }).contradictions]).toEqual([
      [],
      [],
    ]);
  });

  it('come in one order, each once, and never both recommended and possible', () => {
    fc.assert(
      fc.property(anyPlanningRecord.recommendation, (record) => {
        const { recommendations, possible } = recommend(record);
        const places = recommendations.map(({ measure }) => MEASURES.indexOf(measure));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        const open = possible.map((measure) => MEASURES.indexOf(measure));
        expect(open).toEqual([...new Set(open)].sort((a, b) => a - b));
        expect(open.filter((place) => places.includes(place))).toEqual([]);
      }),
    );
  });

  it('do not depend on the order of gaps, on labels, or on whether levels or their box are told', () => {
    const places = [
      ['di-bawah', 'rendah', 1],
      ['di-atas', 'menengah', 7],
      ['sesuai', 'tinggi', 8],
    ] as const;
    fc.assert(
      fc.property(anyPlanningRecord.recommendation, fc.constantFrom(...places), (record, place) => {
        const [performanceLevel, potentialLevel, box] = place;
        const gaps = Array.isArray(record.gaps) ? record.gaps : [];
        const byLevels = recommend({ ...record, gaps, performanceLevel, potentialLevel, box: null });
        const bare = gaps.toReversed().map((gap: object) => ({ ...gap, importance: null }));
        const byBox = { performanceLevel: null, potentialLevel: null, box, convention };
        const other = recommend({ ...record, ...byBox, gaps: bare, position: null });
        expect([other.recommendations, other.possible]).toEqual([byLevels.recommendations, byLevels.possible]);
        expect(other.steps.map(({ status, evidence }) => ({ status, evidence }))).toEqual(
          byLevels.steps.map(({ status, evidence }) => ({ status, evidence })),
        );
      }),
    );
  });
});
