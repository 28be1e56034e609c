/** Values of a declared kind, right and wrong, for tests of whatever reads them. */
import fc from 'fast-check';
import type { Kind } from '../../src/kernel/fact.js';

/** Values that are wrong nearly everywhere. */
const WRONG: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...['', 'x', 'ya', '2026-02-29', '2026-02-28', 'true', '12', '1e3', ' '],
  ...[0, -1, 1, 1.5, 1e300, -1e300, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, -0],
  ...[true, false, [], {}, [{}], [null], { x: 1 }, new Date(0), new Map(), () => 1, 10n, Symbol('s')],
);

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Right values of a kind; those of a rule are guessed, and may be wrong. */
const rightOf = (kind: Kind, part: (kind: Kind) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  switch (kind.is) {
    case 'yes-no':
      return fc.boolean();
    case 'one-of':
      return fc.constantFrom(...kind.values);
    case 'day':
      return day;
    case 'whole':
      return fc.integer({ min: kind.least, max: kind.most });
    case 'number':
      return fc.double({ min: kind.least, max: kind.most, noNaN: true });
    case 'text':
      return kind.pattern === null
        ? fc.string({ minLength: kind.shortest, maxLength: Math.min(kind.longest, kind.shortest + 5) })
        : fc.stringMatching(kind.pattern);
    case 'told':
      return fc.oneof(
        fc.constantFrom<unknown>(1, 3, 20, 79.99996, '12.5', '90', '100', 'tidak-ada', 'belum'),
        day,
        fc.constantFrom('198503152010011001', '19850315 201001 1 001'),
      );
    case 'list':
      return fc.array(part(kind.item), { maxLength: Math.min(kind.longest, 4) });
    case 'by-key':
      return fc.dictionary(fc.stringMatching(kind.keys), fc.option(part(kind.value)), {
        maxKeys: 3,
        noNullPrototype: true,
      });
    case 'object': {
      const shape = Object.fromEntries(
        kind.parts.map(({ name, kind: own, required }) => [name, required ? part(own) : fc.option(part(own))]),
      );
      const requiredKeys = kind.parts.filter(({ required }) => required).map(({ name }) => name);
      return fc.record(shape, { requiredKeys, noNullPrototype: true });
    }
    case 'either':
      return fc.oneof(...kind.options.map(part));
  }
};

/** Right values only. */
export const anyOf = (kind: Kind): fc.Arbitrary<unknown> => rightOf(kind, anyOf);

/** Values of a kind of which some part is wrong now and then, or some key is unknown. */
export const nearly = (kind: Kind): fc.Arbitrary<unknown> => {
  const right = rightOf(kind, nearly);
  const strange = fc
    // A record of zod passes over an own `__proto__` in silence; a decision does not.
    .tuple(right, fc.constantFrom('x', 'constructor', ...(kind.is === 'by-key' ? [] : ['__proto__'])), WRONG)
    .map(([value, key, wrong]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.defineProperty({ ...value }, key, {
            value: wrong,
            enumerable: true,
            writable: true,
            configurable: true,
          })
        : value,
    );
  return fc.oneof({ weight: 14, arbitrary: right }, { weight: 1, arbitrary: strange }, { weight: 1, arbitrary: WRONG });
};
