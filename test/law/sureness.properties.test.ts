import type { Amendments, Confidence, Finding, Readings } from 'bangkom';
import { readings } from 'bangkom';
import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from '../../src/kernel/rules.js';
import { confidenceOfReading } from '../../src/law/confidence.js';
import type { Parameter } from '../../src/law/parameter.js';
import { type ParameterName, parameters } from '../../src/law/parameters.js';
import { type ProvisionId, provisions } from '../../src/law/provisions.js';
import { defaultReadings, type ReadingId } from '../../src/law/readings.js';
import { isInForceOn } from '../../src/law/standing.js';
import { type Case, cases, decide, findingsOf } from '../article-cases.js';
import { someOf } from '../size.js';

/**
 * Never surer than the sources: what an answer rests on is found by changing it. A parameter whose amendment, or a reading
 * whose other option, changes a finding or a value is one that the finding or the answer rests on, and neither may be
 * surer than that.
 */
const isSurerThan = (a: Confidence, b: Confidence): boolean => CONFIDENCES.indexOf(a) < CONFIDENCES.indexOf(b);

type Result = ReturnType<typeof decide>;

/** The same decision under other rules; `null` where these refuse it, or the parameter is of another ruleset. */
const under = (one: Case, changes: Partial<Pick<Case, 'readings' | 'amendments'>>): Result | null => {
  try {
    return decide({ ...one, ...changes });
  } catch {
    return null;
  }
};

const decided = cases.flatMap((one) => {
  const result = one.expect.error === undefined ? under(one, {}) : null;
  return result === null ? [] : [{ one, result }];
});

/**
 * What a finding says, without the options of the reading at hand, which evidence shows whether they decide or not. What one
 * that is open waits for is no answer that could be sure.
 */
const contentOf = ({ status, evidence }: Finding, options: readonly string[]): string =>
  JSON.stringify([status, evidence], (_key, value: unknown) => (isOneOf(options, value) ? undefined : value));

const isOneOf = (options: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && options.includes(value);

/** Whether a part of an answer says by itself that it is no surer than what is looked at. */
const speaksForItself = (value: unknown, atMost: Confidence): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'confidence' in value &&
  CONFIDENCES.some((one) => one === value.confidence && !isSurerThan(one, atMost));

/** What an answer says beside what it was made under, and beside parts that say how sure they are. */
const valuesOf = ({ basis, ...values }: Result, options: readonly string[], atMost: Confidence): string =>
  JSON.stringify(values, (key, value: unknown) =>
    key === 'confidence' || isOneOf(options, value) || speaksForItself(value, atMost) ? undefined : value,
  );

interface Fault {
  readonly case: string;
  readonly ground: string;
  readonly of: string;
  readonly is: Confidence;
  readonly atMost: Confidence;
}

const faultsIn = (
  one: Case,
  ground: string,
  atMost: Confidence,
  result: Result,
  changed: Result,
  options: readonly string[] = [],
): Fault[] => {
  const faults: Fault[] = [];
  const name = `${one.file}: ${one.name}`;
  const others = findingsOf(changed);
  findingsOf(result).forEach((finding, index) => {
    const other = others[index];
    if (other === undefined || contentOf(other, options) === contentOf(finding, options)) return;
    if (isSurerThan(finding.confidence, atMost)) {
      faults.push({ case: name, ground, of: finding.provision, is: finding.confidence, atMost });
    }
  });
  const isOther = valuesOf(result, options, atMost) !== valuesOf(changed, options, atMost);
  if (isOther && isSurerThan(result.basis.confidence, atMost)) {
    faults.push({ case: name, ground, of: 'basis', is: result.basis.confidence, atMost });
  }
  return faults;
};

/** One fault of each kind is enough to mend it. */
const kindsOf = (faults: readonly Fault[]): Fault[] => {
  const kinds = new Map<string, Fault>();
  for (const fault of faults) {
    const kind = `${fault.case.split(':')[0]} ${fault.ground} ${fault.of}`;
    if (!kinds.has(kind)) kinds.set(kind, fault);
  }
  return [...kinds.values()];
};

const all: readonly [ParameterName, Parameter][] = Object.entries(parameters) as [ParameterName, Parameter][];
const shaky = all.filter(([, { confidence }]) => confidence !== 'certain');

/** Values beside the one in force, one below and one above. */
const besides = (name: ParameterName, { value, max, step = 1 }: Parameter, amendments: Amendments): number[] => {
  const current = amendments[name] ?? value;
  return [current - step, current + step].filter((other) => other >= 0 && other <= max);
};

describe('an answer is never surer than', () => {
  it('a parameter it rests on', { timeout: 300_000 }, () => {
    const faults = someOf(decided).flatMap(({ one, result }) => {
      const amendments = (one.amendments ?? {}) as Amendments;
      return shaky.flatMap(([name, parameter]) =>
        besides(name, parameter, amendments).flatMap((value) => {
          const changed = under(one, { amendments: { ...amendments, [name]: value } });
          return changed === null ? [] : faultsIn(one, name, parameter.confidence, result, changed);
        }),
      );
    });
    expect(kindsOf(faults)).toEqual([]);
  });

  it('a reading it rests on', { timeout: 300_000 }, () => {
    const faults = someOf(decided).flatMap(({ one, result }) => {
      const chosen = { ...defaultReadings, ...(one.readings as Partial<Readings> | undefined) };
      return (Object.keys(readings) as ReadingId[]).flatMap((id) => {
        const atMost = confidenceOfReading(id, { readings: chosen });
        if (atMost === 'certain') return [];
        return readings[id]
          .filter((option) => option !== chosen[id])
          .flatMap((option) => {
            const changed = under(one, { readings: { ...one.readings, [id]: option } });
            return changed === null ? [] : faultsIn(one, id, atMost, result, changed, readings[id]);
          });
      });
    });
    expect(kindsOf(faults)).toEqual([]);
  });

  it('any finding that it is made of', () => {
    const faults = decided.flatMap(({ one, result }) => {
      return findingsOf(result)
        .filter(({ status }) => status === 'met' || status === 'unmet')
        .filter(({ confidence }) => isSurerThan(result.basis.confidence, confidence))
        .map(({ provision, confidence }) => ({
          case: `${one.file}: ${one.name}`,
          ground: 'finding',
          of: provision,
          is: result.basis.confidence,
          atMost: confidence,
        }));
    });
    expect(kindsOf(faults)).toEqual([]);
  });
});

describe('every provision that an answer cites', () => {
  const isProvision = (text: string): text is ProvisionId => Object.hasOwn(provisions, text);
  const citedIn = (value: unknown): ProvisionId[] => {
    if (typeof value === 'string') return isProvision(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(citedIn) : [];
  };
  /** Days on which some instrument had come or gone. */
  const turningDays = ['2023-02-28', '2023-10-30', '2023-10-31', '2025-12-31'];

  it('is in force on its day', () => {
    const faults = someOf(decided).flatMap(({ one, result }) =>
      [null, ...turningDays].flatMap((day) => {
        const answer = day === null ? result : under({ ...one, asOf: day }, {});
        if (answer === null) return [];
        return citedIn(answer)
          .filter((provision) => !isInForceOn(provision, answer.basis.asOf))
          .map((provision) => `${one.question} of ${answer.basis.asOf} cites ${provision}`);
      }),
    );
    expect([...new Set(faults)]).toEqual([]);
  });
});
