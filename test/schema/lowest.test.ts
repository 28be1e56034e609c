/** The public schemas on the lowest version of zod that they are for; all other tests run on the newest. */

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as lowest from 'zod-lowest';
import { readFacts } from '../../src/kernel/read-facts.js';
import { nearly } from '../kernel/any-of-kind.js';
import { tries } from '../size.js';
import { isPlainThroughout, placesByReader, placesByZod } from './places.js';
import { QUESTIONS } from './questions.js';

vi.mock('zod', () => import('zod-lowest'));

describe.each(Object.entries(QUESTIONS))('%s', (_name, { question, schema }) => {
  const read = readFacts(question);

  it('is a schema of that version', () => {
    const own: unknown = schema;
    expect(own instanceof lowest.ZodObject && lowest.toJSONSchema(own, { io: 'input' })).toMatchObject({
      type: 'object',
      additionalProperties: false,
    });
  });

  it('refuses what the question refuses, and nothing else', () => {
    fc.assert(
      fc.property(nearly(question.kind), (value) => {
        fc.pre(isPlainThroughout(value));
        const byZod = [...placesByZod(schema, value)].filter((place) => !place.endsWith('.matchesPost: contradictory'));
        // That version takes an object with a key `constructor` for none, and tells of the object and not of the key.
        expect(byZod.length > 0).toBe(placesByReader(read, value).size > 0);
      }),
      tries(30),
    );
  });
});
