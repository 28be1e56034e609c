import { type Finding, parameters, readings, type Status } from 'bangkom';
import { type Explainable, explain, type Interpretation, interpretations, type Locale } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { dictionaryFor, explanationOf, proseOf } from '../../src/explain/explain.js';
import { render } from '../../src/prose/render.js';
import type { Voice } from '../../src/prose/voice.js';
import { cases, decide } from '../article-cases.js';
import { someOf } from '../size.js';
import { memberNames } from './ip-asn-records.js';
import { freeTexts } from './talent-planning-records.js';
import { manyResults } from './walk.js';

const findingsOf = (result: Explainable): readonly Finding[] => ('findings' in result ? result.findings : result.steps);
const locales: readonly Locale[] = ['id', 'en'];

/** Codes that one pass over all results found no words for. */
const unworded = (locale: Locale): string[] => {
  const codes = new Set<string>();
  const quote = (raw: string): string => {
    codes.add(raw);
    return raw;
  };
  for (const result of manyResults) {
    const voice: Voice = { locale, quote, dictionary: dictionaryFor(result.question), labels: {} };
    render(explanationOf(result, voice), 'text', voice);
  }
  return [...codes];
};

/** What the library makes of the article cases, where they are not refused. */
const answered = cases.flatMap((one): Explainable[] => (one.expect.error === undefined ? [decide(one)] : []));

describe('every code', () => {
  it.each(locales)('has words of its own in %s', (locale) => {
    expect(unworded(locale).filter((code) => !freeTexts.has(code) && !memberNames.has(code))).toEqual([]);
  });

  it.each(Object.entries(proseOf))('is met on the walk: every provision of %s', (question, { provisions }) => {
    const seen = manyResults
      .filter((result) => result.question === question)
      .flatMap((result) => findingsOf(result).map(({ provision }) => provision));
    expect(new Set(seen)).toEqual(new Set(Object.keys(provisions)));
  });

  it.each(Object.entries(proseOf))(
    'is met on the walk: every name of the evidence of %s',
    (question, { dictionary }) => {
      const evidence = [...manyResults, ...answered]
        .filter((result) => result.question === question)
        .flatMap(findingsOf)
        .flatMap((finding) => Object.entries(finding.evidence));
      const seen = new Set(evidence.filter(([, value]) => value !== null).map(([name]) => name));
      expect(Object.keys(dictionary.evidence).filter((name) => !seen.has(name))).toEqual([]);
    },
  );

  it('is met on the walk: every other reading and every amendment', () => {
    const bases = manyResults.map(({ basis }) => basis);
    const chosen = bases.flatMap((basis) => Object.entries(basis.readings).map(([id, option]) => `${id} ${option}`));
    const others = Object.entries(readings).flatMap(([id, [, ...options]]) => options.map((one) => `${id} ${one}`));
    expect(new Set(chosen)).toEqual(new Set(others));
    const amended = bases.flatMap((basis) => Object.keys(basis.amendments));
    expect(new Set(amended)).toEqual(new Set(Object.keys(parameters)));
  });

  it('is met on the walk: every status, verdict and assumption', () => {
    const statuses = new Set<Status>(manyResults.flatMap((one) => findingsOf(one).map(({ status }) => status)));
    expect([...statuses].toSorted()).toEqual(['met', 'not-applicable', 'unknown', 'unmet']);
    const verdicts = new Set(
      manyResults.flatMap((one) => ('verdict' in one ? [`${one.question} ${one.verdict}`] : [])),
    );
    expect(verdicts.size).toBe(64);
    const assumptions = new Set(manyResults.flatMap((one) => ('assumptions' in one ? one.assumptions : [])));
    expect(assumptions.size).toBe(10);
  });

  it('is met on the walk: every reason of IP ASN', () => {
    const items = manyResults.flatMap((one) =>
      one.question === 'ip-asn-score' ? Object.values(one.dimensions).flatMap((dimension) => dimension.items) : [],
    );
    expect(new Set(items.map(({ reason }) => reason)).size).toBe(29);
    expect(new Set(items.map(({ status }) => status)).size).toBe(3);
    const differences = manyResults.flatMap((one) =>
      one.question === 'ip-asn-reconciliation'
        ? Object.values(one.dimensions).flatMap(({ explanations }) => explanations)
        : [],
    );
    expect(new Set(differences.map(({ reason }) => reason)).size).toBe(10);
  });
});

describe('every explanation', () => {
  it('leaves nothing untold and no code or date in the raw', () => {
    const raw = /undefined|null|NaN|Invalid|\[object|\d{4}-\d{2}-\d{2}|[a-z]-[a-z]+-[a-z]|: ;|: —| {2}/;
    const told = manyResults.flatMap((one) => locales.map((locale) => explain(one, { locale })));
    expect(told.length).toBeGreaterThan(1000);
    expect(told.flatMap((one) => one.split('\n')).find((line) => raw.test(line))).toBeUndefined();
  });

  it('says the same in Markdown as in text', () => {
    for (const result of someOf(manyResults)) {
      const markdown = explain(result, { format: 'markdown' });
      const plain = markdown.replace(/^\*\*(.+?)\*\*/, '$1').replace(/^## (.+)\n\n/gm, '$1:\n');
      expect(plain).toBe(explain(result));
    }
  });

  it('is the same for a result that was stored and read back', () => {
    for (const result of someOf(manyResults)) {
      const stored: Explainable = JSON.parse(JSON.stringify(result));
      expect(explain(stored)).toBe(explain(result));
    }
  });

  it('leaves the result alone', () => {
    for (const result of manyResults.slice(0, 50)) {
      const before = JSON.stringify(result);
      explain(result);
      expect(JSON.stringify(result)).toBe(before);
    }
  });
});

describe('the readings of a question', () => {
  it.each(Object.entries(proseOf))(
    'are all at hand that its provisions hang on: %s',
    (_question, { provisions, dictionary }) => {
      const needed = Object.entries<Interpretation>(interpretations)
        .filter(([, reading]) => reading.provisions.some((provision) => Object.hasOwn(provisions, provision)))
        .map(([id]) => id);
      expect(needed.filter((id) => !Object.hasOwn(dictionary.readings, id))).toEqual([]);
    },
  );
});
