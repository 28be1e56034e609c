import { describe, expect, it } from 'vitest';
import { curriculumConfidence, curriculumMonths, DEGREES, type Degree, kkniLevel } from '../../src/asn/degree.js';
import { oneOf } from '../../src/kernel/fact.js';
import { amend, contextOf, permenPupr2Of2023 } from '../../src/law/ruleset.js';
import { acceptorOf } from '../kernel/one-fact.js';

const context = contextOf({ asOf: '2026-07-01' });

/** KKNI level (A34), curriculum time in semesters and how well that is attested. */
const TABLE: readonly [Degree, number, number, string][] = [
  ['d1', 3, 2, 'unsure'],
  ['d2', 4, 4, 'unsure'],
  ['d3', 5, 6, 'likely'],
  ['d4', 6, 8, 'likely'],
  ['s1', 6, 8, 'likely'],
  ['profesi', 7, 2, 'unsure'],
  ['s2', 8, 4, 'likely'],
  ['s3', 9, 6, 'likely'],
];

describe('degrees', () => {
  it('are these', () => {
    expect(DEGREES).toEqual(TABLE.map(([degree]) => degree));
  });

  it.each(TABLE)('%s stands on level %i', (degree, level) => {
    expect(kkniLevel(degree)).toBe(level);
  });

  it('stand from lowest to highest, D4 and S1 on one level and no others', () => {
    const levels = DEGREES.map(kkniLevel);
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(levels.filter((level, i) => level === levels[i + 1])).toEqual([kkniLevel('s1')]);
  });

  it.each(TABLE)('%s (level %i) takes %i semesters, which is %s', (degree, _level, semesters, confidence) => {
    expect(curriculumMonths(degree, context)).toBe(semesters * 6);
    expect(curriculumConfidence(degree, contextOf({ asOf: '2024-07-01' }))).toBe(confidence);
    expect(curriculumConfidence(degree, contextOf({ asOf: '2023-07-01' }))).toBe('unsure');
    expect(curriculumConfidence(degree, context)).toBe('unsure');
  });

  it('follow an amended semester and an amended curriculum', () => {
    const ruleset = amend(permenPupr2Of2023, { semesterMonths: 5, curriculumSemestersS1: 7 });
    const reformed = contextOf({ asOf: '2026-07-01', ruleset });
    expect([curriculumMonths('s1', reformed), curriculumMonths('d4', reformed)]).toEqual([35, 35]);
    expect(curriculumMonths('s2', reformed)).toBe(20);
  });

  it.each(['S1', 'sma', 's4', '', null, 6])('%o is none of them', (degree) => {
    expect(acceptorOf(oneOf(DEGREES))(degree)).toBe(false);
  });
});
