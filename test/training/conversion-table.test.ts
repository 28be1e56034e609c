import { assessTrainingHours, InvalidInputError } from 'bangkom';
import { ConversionTableInput } from 'bangkom/schema';
import { describe, expect, it } from 'vitest';

const codesIn = (conversion: object): readonly string[] => {
  try {
    assessTrainingHours({ conversion }, { asOf: '2026-07-01' });
    return [];
  } catch (error) {
    return error instanceof InvalidInputError ? error.issues.map(({ path, code }) => `${path} ${code}`) : [];
  }
};

const codesOfSchema = (conversion: object): readonly unknown[] =>
  (ConversionTableInput.safeParse(conversion).error?.issues ?? []).map((issue) =>
    issue.code === 'custom' ? issue.params?.code : issue.code,
  );

describe('a table of conversion', () => {
  it.each<[string, object, readonly string[]]>([
    ['may cap sessions of a nonclassical kind', { coaching: { hours: 2, per: 'sesi', mostPerMonth: 2 } }, []],
    ['caps no classical kind', { seminar: { hours: 4, per: 'hari', mostPerMonth: 2 } }, ['cap-on-classical']],
    [
      'has one rate where it caps',
      { coaching: { hours: 2, internationalHours: 3, per: 'sesi', mostPerMonth: 2 } },
      ['cap-on-international'],
    ],
  ])('%s', (_name, conversion, codes) => {
    expect(codesIn(conversion)).toEqual(codes.map((code) => `conversion ${code}`));
    expect(codesOfSchema(conversion)).toEqual(codes);
  });
});
