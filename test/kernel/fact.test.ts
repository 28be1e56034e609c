/** Decisions read records by a declaration. */
import { InvalidInputError } from 'bangkom';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/kernel/read-facts.js';
import { trainingDuties } from '../../src/training/duties/facts.js';
import { eligibility } from '../../src/tugas-belajar/eligibility/facts.js';
import { made } from './every-kind.js';

const long = 'x'.repeat(200);
const cut = `${'x'.repeat(100)}…`;

describe('a wrong record', () => {
  const read = readFacts(made);
  const issuesIn = (record: unknown) => {
    try {
      read(record);
      return [];
    } catch (error) {
      return error instanceof InvalidInputError ? error.issues : [];
    }
  };

  it.each<[unknown, string, string]>([
    [3, '', 'expected a plain object with nip, name, done, score, rank, share, performance, courses, days'],
    [{ name: 1 }, 'name', 'expected a text'],
    [{ name: '123456' }, 'name', 'expected at most 5 characters'],
    [{ share: -1 }, 'share', 'expected at least 0'],
    [{ name: ' ' }, 'name', 'expected a text that matches /\\S/'],
    [{ done: 3 }, 'done', 'expected text'],
    [{ score: {} }, 'score', 'expected number or text'],
    [{ score: 101 }, 'score', 'from 0 to 100'],
    [{ rank: 'x' }, 'rank', 'expected number'],
    [{ share: 'x' }, 'share', 'expected a number from 0 to 1'],
    [{ performance: 3 }, 'performance', 'expected a plain object'],
    [{ performance: { [long]: 'baik' } }, `performance.${cut}`, 'a key has to match /^\\d{4}$/'],
    [{ courses: {} }, 'courses', 'expected a list'],
    [{ courses: [{}, {}, {}, {}] }, 'courses', 'expected at most 3 entries'],
    [{ courses: [3] }, 'courses[0]', 'expected a plain object with kind, lastDay, hours, time'],
    [{ courses: [{ kind: 'x' }] }, 'courses[0].kind', 'expected one of "teknis", "fungsional"'],
    [{ courses: [{ lastDay: 3 }] }, 'courses[0].lastDay', 'expected a day, written YYYY-MM-DD'],
    [{ courses: [{ hours: 'x' }] }, 'courses[0].hours', 'expected a whole number from 1 to 400'],
    [
      { courses: [{ time: 3 }] },
      'courses[0].time',
      'expected a plain object with semesters, or a plain object with months, tier, or "curriculum"',
    ],
    [{ [long]: 1 }, cut, 'unknown key; known are nip, name, done, score, rank, share, performance, courses, days'],
  ])('%o hears at %s: %s', (record, path, message) => {
    expect(issuesIn(record).map((issue) => [issue.path, issue.message])).toEqual([[path, message]]);
  });

  it('hears what a yes or no is', () => {
    expect(() => readFacts(trainingDuties)({ finished: 'ya' })).toThrow('finished: expected true or false');
  });
});

describe('a record once read', () => {
  const read = readFacts(eligibility);

  it('holds what was checked, each property read once', () => {
    const values = ['sedang', 'ringan'];
    const penalty = {
      get level() {
        return values.shift();
      },
    };
    expect(Reflect.get(Object(read({ penalties: [penalty] })), 'penalties')).toEqual([
      { label: null, level: 'sedang', decreeDate: null },
    ]);
  });

  it('shares nothing with the record', () => {
    const record = { penalties: [{ level: 'berat' }], normativeTime: { months: 24 }, performance: {} };
    const copy = read(record);
    for (const name of Object.keys(record)) {
      expect(Reflect.get(Object(copy), name)).toMatchObject(Reflect.get(record, name));
      expect(Reflect.get(Object(copy), name)).not.toBe(Reflect.get(record, name));
    }
  });

  it('cannot be had of one that changes while it is read', () => {
    let reads = 0;
    const record = {
      get degree() {
        reads += 1;
        return reads === 1 ? 'none' : 's2';
      },
    };
    expect(() => read(record)).toThrow('the input cannot be read');
  });
});
