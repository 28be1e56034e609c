/** The page on JSON Schemas says what is so. */
import { readFileSync } from 'node:fs';
import * as ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { blocksIn, expectTrue, runExample } from '../running-examples.js';
import { schemas } from './made-schemas.js';

const page = readFileSync(new URL('../../docs/json-schema.md', import.meta.url), 'utf8');
const programs = blocksIn(page).filter(({ language }) => language === 'ts');

const files = Object.fromEntries(schemas.map(({ name, schema }) => [`bangkom/schema/${name}.json`, schema]));

describe('docs/json-schema.md', () => {
  it.each(programs)('is right about every value of program %#', ({ text }) => {
    const { claims } = runExample(text, { 'ajv/dist/2020.js': ajv, ...files });
    expect(claims.length).toBeGreaterThan(2);
    expectTrue(claims);
  });
});
