import { type Finding, InvalidInputError, NotInForceError } from 'bangkom';
import { describe, expect, it } from 'vitest';
import { type Provision, provisions } from '../src/law/provisions.js';
import { cases, decide, findingsOf, functionOf } from './article-cases.js';

const findingOn = (result: ReturnType<typeof decide>, provision: string): Finding => {
  const found = findingsOf(result).find((finding) => finding.provision === provision);
  if (found === undefined) throw new Error(`no finding cites ${provision}`);
  return found;
};

describe.each(cases)('$file: $name', (one) => {
  const { expect: expected } = one;

  it('comes out as the law has it', () => {
    expect.hasAssertions();
    if (expected.error !== undefined) {
      const kinds = { InvalidInputError, NotInForceError };
      expect(() => decide(one)).toThrow(kinds[expected.error]);
      if (expected.errorPaths === undefined) return;
      try {
        decide(one);
      } catch (error) {
        expect(error instanceof InvalidInputError ? error.issues.map(({ path }) => path).sort() : []).toEqual(
          expected.errorPaths.toSorted(),
        );
      }
      return;
    }
    const result = decide(one);
    if (expected.verdict !== undefined) expect(result.verdict).toBe(expected.verdict);
    for (const [provision, status] of Object.entries(expected.findings ?? {})) {
      expect({ provision, status: findingOn(result, provision).status }).toEqual({ provision, status });
    }
    for (const [provision, evidence] of Object.entries(expected.evidence ?? {})) {
      expect(findingOn(result, provision).evidence).toMatchObject(evidence);
    }
    for (const [provision, missing] of Object.entries(expected.findingMissing ?? {})) {
      expect(findingOn(result, provision).missing.toSorted()).toEqual(missing.toSorted());
    }
    if (expected.missing !== undefined) expect(result.missing.toSorted()).toEqual(expected.missing.toSorted());
    if (expected.values !== undefined) expect(result).toMatchObject(expected.values);
  });
});

describe('the registry of provisions', () => {
  const claims = Object.entries<Provision>(provisions).flatMap(([provision, { encodedBy }]) =>
    encodedBy.map((name) => ({ provision, name })),
  );

  it.each(claims)('$provision, encoded by $name, has an article case', ({ provision, name }) => {
    const proving = cases.filter(
      (one) => functionOf(one.question) === name && [one.provision].flat().includes(provision),
    );
    expect(proving.length).toBeGreaterThan(0);
  });

  it('knows every provision that a case is about', () => {
    const unknown = cases.flatMap((one) => [one.provision].flat().filter((id) => !Object.hasOwn(provisions, id)));
    expect(unknown).toEqual([]);
  });
});
