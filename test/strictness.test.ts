/** What callers may hand in beside records, and what they may not do with what we hand out. */

import * as root from 'bangkom';
import {
  assessEligibility,
  assessParsedEligibility,
  citeProvision,
  type EligibilityFacts,
  InvalidInputError,
  type IpAsnFacts,
  type IpAsnScore,
  ipAsnMember,
  NotInForceError,
  parseEligibility,
  permenPupr2Of2023,
  scoreIpAsn,
  scoreParsedIpAsn,
} from 'bangkom';
import * as explaining from 'bangkom/explain';
import * as ipAsn from 'bangkom/ip-asn';
import * as planning from 'bangkom/planning';
import * as talent from 'bangkom/talent';
import * as training from 'bangkom/training';
import * as tugasBelajar from 'bangkom/tugas-belajar';
import * as words from 'bangkom/words';
import { afterEach, describe, expect, it } from 'vitest';
import { cases, decide } from './article-cases.js';
import { sizeOf } from './size.js';

const { explain, explainFinding, isInForceOn, nameFact, nameValue } = explaining;
const asOf = '2026-07-01';

describe('everything exported', () => {
  const open: string[] = [];
  const seen = new Set<unknown>();
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null || value instanceof RegExp || seen.has(value)) return;
    seen.add(value);
    if (!Object.isFrozen(value)) open.push(at);
    for (const [name, part] of Object.entries(value)) walk(part, `${at}.${name}`);
  };

  it('is frozen, however deep', () => {
    for (const [entry, exported] of Object.entries({
      root,
      explaining,
      ipAsn,
      planning,
      talent,
      training,
      tugasBelajar,
      words,
    })) {
      for (const [name, value] of Object.entries(exported)) walk(value, `${entry}.${name}`);
    }
    expect(seen.size).toBeGreaterThan(3000);
    expect(open).toEqual([]);
  });
});

describe('a prototype that all objects were given facts by', () => {
  const POLLUTION = {
    employmentStatus: 'pppk',
    readings: { A21: 'cpns-start' },
    semesterMonths: 1,
    locale: 'en',
    labels: {},
    zzz: 1,
  };
  afterEach(() => {
    for (const name of Object.keys(POLLUTION)) Reflect.deleteProperty(Object.prototype, name);
  });

  it('is no fact, no option and no word', () => {
    const record = { penalties: [{}], performance: { '2025': 'baik' }, normativeTime: { months: 24 } } as const;
    const decided = () => [
      assessEligibility(record, { asOf }),
      scoreIpAsn({ performance: { '2025': 'baik' } }, { asOf, ruleset: root.peraturanBkn8Of2019 }),
      assessEligibility({}, { asOf, ruleset: { ...permenPupr2Of2023, amendments: {} } }),
    ];
    const before = decided().map((answer) => [JSON.stringify(answer), explain(answer)]);
    Object.assign(Object.prototype, POLLUTION);
    const after = decided().map((answer) => [JSON.stringify(answer), explain(answer)]);
    for (const name of Object.keys(POLLUTION)) Reflect.deleteProperty(Object.prototype, name);
    expect(after).toEqual(before);
  });
});

const HOSTILE: readonly unknown[] = [null, undefined, 7, 'x', [], {}, { findings: 1 }, new Map(), { dimensions: null }];

describe.each(HOSTILE)('in place of what was checked before, %o', (hostile) => {
  it('is refused', () => {
    expect(() => assessParsedEligibility(hostile as EligibilityFacts, { asOf })).toThrow(InvalidInputError);
    expect(() => scoreParsedIpAsn(hostile as IpAsnFacts, { asOf })).toThrow(InvalidInputError);
    expect(() => ipAsnMember(hostile as IpAsnScore)).toThrow(InvalidInputError);
    expect(() => explain(hostile as Parameters<typeof explain>[0])).toThrow(InvalidInputError);
  });
});

describe('parsed facts', () => {
  it('are still decided under the rules of their day', () => {
    expect(() => assessParsedEligibility(parseEligibility({}), { asOf: '2020-01-01' })).toThrow(NotInForceError);
  });
});

const answer = assessEligibility({ employmentStatus: 'pppk' }, { asOf });

describe('options of what is told', () => {
  const [finding] = answer.findings;
  if (finding === undefined) throw new Error('no finding');

  it.each<unknown>([
    'en',
    null,
    7,
    ['id'],
    new Map(),
    new Date(0),
    Object.create({ locale: 'en' }),
    { language: 'en' },
    { locale: 'jv' },
  ])('are refused where they are %o', (options) => {
    expect(() => explain(answer, options as { locale: 'id' })).toThrow(InvalidInputError);
    expect(() => explainFinding(finding, options as { question: 'eligibility' })).toThrow(InvalidInputError);
    if (typeof options === 'number') return;
    expect(() => nameFact('degree', options as { locale: 'id' })).toThrow(InvalidInputError);
    expect(() => nameValue('position', 'pns', options as { locale: 'id' })).toThrow(InvalidInputError);
    expect(() => citeProvision('pupr-2-2023/29', options as { locale: 'id' })).toThrow(InvalidInputError);
  });

  it('are refused of a provision that is to be named with something else than yes or no', () => {
    expect(() => citeProvision('pupr-2-2023/29', { instrument: 1 as never })).toThrow(InvalidInputError);
  });

  it('let names be mapped', () => {
    expect(['degree', 'funding'].map(nameFact)).toEqual(['jenjang studi yang dituju', 'sumber biaya']);
    expect(
      answer.findings
        .slice(0, 1)
        .map(({ provision }) => provision)
        .map(citeProvision),
    ).toEqual(['Pasal 1 angka 13']);
  });

  it.each<unknown>([null, 7, {}, Symbol('x')])('refuse %o in place of a name', (name) => {
    expect(() => nameFact(name as string)).toThrow(InvalidInputError);
    expect(() => nameValue(name as string, 'pns')).toThrow(InvalidInputError);
    expect(() => nameValue('position', name as string)).toThrow(InvalidInputError);
    expect(() => citeProvision(name as 'pupr-2-2023/29')).toThrow(InvalidInputError);
  });

  it('names codes by the words of a question that asks for the fact', () => {
    expect(nameValue('position', 'ahli-muda')).toBe('ahli muda');
    expect(nameValue('level', 'sedang', { locale: 'en' })).toBe('medium');
    expect(nameValue('of-tomorrow', 'pns')).toBe('PNS');
    expect(nameValue('position', 'of-tomorrow')).toBe('of-tomorrow');
  });

  it('asks nothing of an id that is none', () => {
    expect(isInForceOn(null as unknown as 'uu-5-2014', asOf)).toBe(true);
  });
});

describe('a finding that is told', () => {
  it('is refused where it is none', () => {
    expect(() => explainFinding(7 as never, { question: 'eligibility' })).toThrow(InvalidInputError);
    const broken = {
      provision: 'pupr-2-2023/29',
      status: 'met',
      confidence: 'certain',
      missing: [1],
      evidence: { a: {} },
    };
    try {
      explainFinding(broken as never, { question: 'eligibility' });
    } catch (error) {
      expect(error instanceof InvalidInputError ? error.issues.map(({ path }) => path) : []).toEqual([
        'finding.missing',
        'finding.evidence',
      ]);
    }
  });
});

describe('stored results of which one part was changed', () => {
  type Path = readonly (string | number)[];
  const pathsIn = (value: unknown, at: Path = []): Path[] =>
    typeof value === 'object' && value !== null
      ? [
          ...(at.length === 0 ? [] : [at]),
          ...Object.entries(value).flatMap(([name, part]) =>
            pathsIn(part, [...at, Array.isArray(value) ? Number(name) : name]),
          ),
        ]
      : [at];
  const VALUES: readonly unknown[] = [
    undefined,
    null,
    7,
    'xyz',
    true,
    [],
    {},
    Number.NaN,
    1e300,
    [null],
    'x'.repeat(300),
  ];

  const changed = (result: unknown, path: Path, value: unknown): unknown => {
    const copy: unknown = structuredClone(result);
    let holder: unknown = copy;
    for (const name of path.slice(0, -1)) holder = Reflect.get(Object(holder), name);
    const [last = ''] = path.slice(-1);
    if (value === undefined) Reflect.deleteProperty(Object(holder), last);
    else Reflect.set(Object(holder), last, value);
    return copy;
  };

  const byQuestion = new Map<string, ReturnType<typeof decide>[]>();
  for (const one of cases) {
    if (one.expect.error !== undefined) continue;
    const known = byQuestion.get(one.question) ?? [];
    if (known.length < sizeOf(5)) byQuestion.set(one.question, [...known, decide(one)]);
  }

  it.each([...byQuestion])('are told in words or refused: %s', (_question, results) => {
    const wrong: string[] = [];
    let tried = 0;
    for (const result of results) {
      for (const path of pathsIn(result)) {
        tried += 1;
        const value = VALUES[tried % VALUES.length];
        try {
          const told = explain(changed(result, path, value) as Parameters<typeof explain>[0]);
          if (/undefined|NaN|\[object/.test(told)) wrong.push(`${path.join('.')}: ${told.slice(0, 80)}`);
        } catch (error) {
          if (!(error instanceof InvalidInputError)) wrong.push(`${path.join('.')}: ${error}`);
        }
      }
    }
    expect(tried).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it('keep what a record calls its entries, whatever that is', () => {
    const labelled = assessEligibility({ penalties: [{ label: 'undefined NaN [object Object]' }] }, { asOf });
    expect(explain(labelled)).toContain('undefined NaN');
  });
});
