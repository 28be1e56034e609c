/** The JSON Schemas that the build writes, judged by a validator that is not ours. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type InputIssue, InvalidInputError } from 'bangkom';
import * as publicSchemas from 'bangkom/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form, Kind } from '../../src/kernel/fact.js';
import { readFacts } from '../../src/kernel/read-facts.js';
import { type Case, cases, decide, functionOf, recordOf } from '../article-cases.js';
import { nearly } from '../kernel/any-of-kind.js';
import { PARTS, QUESTIONS } from '../schema/questions.js';
import { tries } from '../size.js';
import { OWN_KEYWORDS } from './json-schema/json.js';
import { filesOf, makeSchemas } from './json-schema/schemas.js';
import { schemas } from './made-schemas.js';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
formats.default(ajv);
ajv.addVocabulary([...OWN_KEYWORDS]);

interface Validators {
  readonly record: ValidateFunction;
  readonly result: ValidateFunction | null;
}

const byName = new Map<string, Validators>();
const byFunction = new Map<string, Validators>();
for (const { name, schema, result, answeredBy } of schemas) {
  const validators = { record: ajv.compile(schema), result: result === null ? null : ajv.compile(result.schema) };
  byName.set(name, validators);
  if (result !== null) byFunction.set(answeredBy, validators);
}

const among = (validators: ReadonlyMap<string, Validators>, name: string): Validators => {
  const found = validators.get(name);
  if (found === undefined) throw new Error(`no schema for ${name}`);
  return found;
};

/** A value as it is once it has been written down. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/**
 * What a function refuses though its schema lets it pass: by the issue as `path code`, and why no schema says it. The page on
 * the schemas lists the same.
 */
const BEYOND_A_SCHEMA: readonly [issue: RegExp, why: string][] = [
  [/ end-before-start$/, 'compares two days or years'],
  [/ start-before-birth$/, 'compares a day with another, or with the digits of a NIP'],
  [/ too-long$/, 'counts the years between two days'],
  [/nip (impossible-nip|implausible-age)$/, 'asks how the digits of a NIP go together, as those of 30 February do not'],
  [/^birthDate contradictory$/, 'compares the day with the digits of the NIP, under one reading (C49)'],
  [/studyAssignments\[\d+\](\.\w+)? contradictory$/, 'compares entries of a list with each other'],
  [/trainings\[\d+\]\.matchesPost contradictory$/, 'compares the tier with the post, under one reading (C31)'],
  [/^(performance|potential)Level contradictory$/, 'compares the level with what the score stands for'],
  [/^target contradictory$/, 'compares the target with the score'],
  [/^finished contradictory$/, 'asks whether the day is one after `asOf`'],
  [
    /^(bkn\.tahun|(people|members)\[\d+\]\.year) contradictory$/,
    'compares the year with that of the record, or of `asOf`',
  ],
  [/ above-maximum$/, 'compares points with the weight that their year has'],
  [/^(performance|potential)Scale unreachable-level$/, 'compares numbers with each other'],
  [/^(performance|potential)Score outside-scale$/, 'compares a number with others'],
  [/^bands impossible-bands$/, 'compares numbers with each other'],
];

const isBeyondASchema = ({ path, code }: InputIssue): boolean =>
  BEYOND_A_SCHEMA.some(([issue]) => issue.test(`${path} ${code}`));

/** What is wrong with an option is nothing that the schema of a record could see. */
const isOfAnOption = ({ path }: InputIssue, { amendments }: Case): boolean =>
  path === 'asOf' || Object.hasOwn(amendments ?? {}, path);

const issuesIn = (ask: () => unknown): readonly InputIssue[] | null => {
  try {
    ask();
    return null;
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
};

const told = ({ file, name }: Case): string => `${file}: ${name}`;

const isInForce = ({ expect: { error } }: Case): boolean => error !== 'NotInForceError';

describe('the JSON Schema of every record', () => {
  it('is there for every public schema', () => {
    expect([...byName.keys()].sort()).toEqual(Object.keys(publicSchemas).sort());
    expect(byFunction.size).toBe(38);
  });

  const beyond = new Set<string>();

  it('lets pass in every article case what the question answers, and refuses what it refuses by its shape', () => {
    const wrong: string[] = [];
    for (const one of cases.filter(isInForce)) {
      const isAccepted = among(byFunction, functionOf(one.question)).record(recordOf(one));
      const issues = issuesIn(() => decide(one));
      if (issues === null && !isAccepted) wrong.push(`refused, and answered: ${told(one)}`);
      if (issues === null || !isAccepted) continue;
      for (const issue of issues.filter((each) => !isOfAnOption(each, one))) {
        beyond.add(`${issue.path} ${issue.code}`);
        if (!isBeyondASchema(issue)) wrong.push(`accepted, and refused: ${told(one)}: ${issue.path} ${issue.code}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('leaves to the question only what is met there', () => {
    const idle = BEYOND_A_SCHEMA.filter(([issue]) => ![...beyond].some((one) => issue.test(one)));
    expect(idle.map(([, why]) => why)).toEqual([]);
  });
});

describe('the JSON Schema of every result', () => {
  it('accepts the result of every article case', () => {
    const wrong: string[] = [];
    const met = new Set<string>();
    for (const one of cases.filter(({ expect: { error } }) => error === undefined)) {
      const { verdict, ...rest } = decide(one);
      const { result } = among(byFunction, functionOf(one.question));
      const isAccepted = result?.(asJson(verdict === undefined ? rest : { ...rest, verdict }));
      if (isAccepted !== true) wrong.push(`${told(one)}: ${ajv.errorsText(result?.errors)}`);
      met.add(functionOf(one.question));
    }
    expect(wrong).toEqual([]);
    expect(met.size).toBe(38);
  });

  it('refuses a result with a value that is not of the question', () => {
    const { result } = among(byFunction, 'computeRetirement');
    const [one] = cases.filter(({ question, expect: { error } }) => question === 'retirement' && error === undefined);
    if (one === undefined) throw new Error('no case on retirement');
    const { verdict: _, ...right } = decide(one);
    expect(result?.(asJson(right))).toBe(true);
    expect(result?.(asJson({ ...right, verdict: 'eligible' }))).toBe(false);
    expect(result?.(asJson({ ...right, steps: null }))).toBe(false);
  });
});

/** Numbers with more decimals than are taken: floating point cannot tell a multiple of 0.01. */
const TOO_FINE = / impossible-(hours|score|tolerance|value)$/;

describe.each(Object.entries({ ...QUESTIONS, ...PARTS }))('the JSON Schema %s', (name, { question }) => {
  const read = readFacts(question);
  const { record } = among(byName, name);

  it('refuses of any record what the question refuses, and nothing else', () => {
    fc.assert(
      fc.property(nearly(question.kind), (value) => {
        // JSON has no such values; what it makes of them is another record.
        fc.pre(hasJson(value));
        const written = asJson(value);
        const isAccepted = record(written);
        const issues = issuesIn(() => read(written));
        const told = (issues ?? []).filter(
          (issue) => !isBeyondASchema(issue) && !TOO_FINE.test(` ${issue.code}`) && issue.path !== 'conversion',
        );
        if (isAccepted) expect(told).toEqual([]);
        // Training to come contradicts nothing; a record is not to be written so all the same.
        else if (!JSON.stringify(written).includes('matchesPost')) expect(issues).not.toBeNull();
      }),
      tries(200),
    );
  });
});

/** Whether a value is one of JSON, however deep. */
const hasJson = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' || typeof value === 'boolean' || value === null;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (Array.isArray(value) || prototype === Object.prototype) && Object.values(value).every(hasJson);
};

const toldKindsIn = (kind: Kind): readonly (Kind & { readonly is: 'told' })[] => {
  switch (kind.is) {
    case 'told':
      return [kind];
    case 'list':
      return toldKindsIn(kind.item);
    case 'by-key':
      return toldKindsIn(kind.value);
    case 'object':
      return kind.parts.flatMap((part) => toldKindsIn(part.kind));
    case 'either':
      return kind.options.flatMap(toldKindsIn);
    default:
      return [];
  }
};

const toldKinds = Object.entries({ ...QUESTIONS, ...PARTS }).flatMap(([name, { question }]) =>
  toldKindsIn(question.kind).map((kind, i) => ({ name: `${name}, no. ${i + 1}`, kind })),
);

const digits = (most: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));

/** Texts about numbers, days and NIPs, right or nearly so. */
const TEXTS = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '-', '+'),
      digits(8),
      fc.constantFrom('', '.', ',', '.0'),
      fc.option(digits(6), { nil: '' }),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '0',
    '00',
    '100',
    '100.00',
    '100.01',
    '120',
    '120.5',
    '999',
    '999.0',
    '999,1',
    '1000000',
    '10000',
    '10000.01',
    '2018',
    '2019',
    '2199',
    '2200',
    '1e3',
    '',
    ' ',
    'belum',
    '2024-02-29',
    '2023-02-29',
    '2023-04-31',
    '1899-12-31',
    '2200-01-01',
    '1900-02-29',
    '2000-02-29',
  ),
  fc.constantFrom(
    '199001152015032001',
    '19900115 201503 2 001',
    '199001312015032000',
    '199013012015032001',
    '199001152015132001',
  ),
  fc
    .date({ min: new Date('1890-01-01'), max: new Date('2210-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

/** The numbers on either side of the bounds. */
const edgesOf = ({ least = 0, most = 0 }: Form): readonly number[] =>
  [least, most].flatMap((bound) => [bound - 1, bound, bound + 1]);

const NEEDLESS_ZEROS = /^-?0\d|[.,]\d*0$/;

describe('the form of what is told by a rule', () => {
  it('is declared of many facts', () => expect(toldKinds.length).toBeGreaterThan(50));

  it.each(toldKinds)('says of a text what the rule says: $name', ({ kind: { of, rule, form } }) => {
    if (!of.includes('text')) return;
    const agrees = (value: string) => {
      const isRight = rule(value).length === 0;
      const isWritten = form.pattern?.test(value) ?? true;
      // Of the digits of a NIP a pattern tells what each may be, and not how they go together.
      if (isWritten && !/^\d{8} ?\d{6}/.test(value)) expect(`${value}: ${isRight}`).toBe(`${value}: true`);
      if (isRight && !NEEDLESS_ZEROS.test(value)) expect(`${value}: ${isWritten}`).toBe(`${value}: true`);
    };
    for (const edge of edgesOf(form)) for (const value of [`${edge}`, `${edge}.01`, `${edge},1`]) agrees(value);
    fc.assert(fc.property(TEXTS, agrees), tries(1000));
  });

  it.each(toldKinds)('says of a number what the rule says: $name', ({ kind: { of, rule, form } }) => {
    if (!of.includes('number')) return;
    const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, whole = false } = form;
    const agrees = (value: number) => {
      const isWithin = value >= least && value <= most && (!whole || Number.isInteger(value));
      expect(`${value}: ${rule(value).length === 0}`).toBe(`${value}: ${isWithin}`);
    };
    for (const edge of edgesOf(form)) agrees(edge);
    const some = fc.oneof(fc.integer({ min: -10, max: 2300 }), fc.integer(), fc.constantFrom(0.5, 0.25, 100.5));
    fc.assert(fc.property(some, agrees), tries(1000));
  });
});

interface Told {
  readonly path: string;
  readonly keywords: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every fact of a schema, and every code, with the keywords beside it; conditions are none. */
const factsIn = (schema: unknown, path: string): readonly Told[] => {
  if (!isObject(schema)) return [];
  const { properties, items, anyOf, oneOf, patternProperties } = schema;
  const inside = (keyword: unknown): readonly [string, unknown][] => (isObject(keyword) ? Object.entries(keyword) : []);
  const options = [anyOf, oneOf].flatMap((keyword): readonly unknown[] => (Array.isArray(keyword) ? keyword : []));
  return [
    ...inside(properties).flatMap(([name, one]) => [
      ...(isObject(one) ? [{ path: `${path}.${name}`, keywords: one }] : []),
      ...factsIn(one, `${path}.${name}`),
    ]),
    ...options.flatMap((one) => [
      ...(isObject(one) && 'const' in one ? [{ path: `${path}=${String(one.const)}`, keywords: one }] : []),
      ...factsIn(one, path),
    ]),
    ...factsIn(items, `${path}[]`),
    ...inside(patternProperties).flatMap(([name, one]) => factsIn(one, `${path}{${name}}`)),
  ];
};

const facts = schemas.flatMap(({ name, schema }) => factsIn(schema, name));
const isCode = ({ path }: Told): boolean => path.includes('=');
/** A line of a table of conversion is told by the kind of development alone. */
const isLineOfConversion = ({ path }: Told): boolean =>
  /^(ConversionTableInput|TrainingHoursInput\.conversion)\.[\w-]+$/.test(path);

describe('what a reader is told', () => {
  it('names every fact and every code in both languages', () => {
    expect(facts.length).toBeGreaterThan(600);
    const nameless = facts.filter(({ keywords: { title, 'x-title-en': english } }) => !(title && english));
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  it('describes every fact in both languages', () => {
    const bare = facts.filter(
      (one) =>
        !isCode(one) && !isLineOfConversion(one) && !(one.keywords.description && one.keywords['x-description-en']),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('cites the provision that a comment names, and no reading', () => {
    const cited = facts.flatMap(({ keywords }) => keywords['x-provision'] ?? []);
    expect(cited.length).toBeGreaterThan(100);
    const isCitation = (one: unknown) => /^Pasal \d+[^()]*(\(\d+\)[^()]*)*$/.test(String(one));
    expect(cited.filter((one) => !isCitation(one) || /\b[ABC]\d/.test(String(one)))).toEqual([]);
  });

  it('requires no fact that may be left out', () => {
    expect(schemas.filter(({ schema }) => 'required' in schema).map(({ name }) => name)).toEqual([]);
    for (const { name } of schemas) expect(among(byName, name).record({})).toBe(true);
  });

  it('is the same whenever it is made', async () => {
    expect([...filesOf(await makeSchemas())]).toEqual([...filesOf(schemas)]);
  });
});
