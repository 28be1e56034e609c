import { describe, expect, it } from 'vitest';
import { douParameters } from '../../src/law/dou-parameters.js';
import { parameterNamed } from '../../src/law/parameter.js';

describe('parameterNamed', () => {
  it('gives a parameter of the ruleset', () => {
    expect(parameterNamed(douParameters, 'douAwards')).toMatchObject({ unit: 'people' });
  });

  it('refuses one of another', () => {
    expect(() => parameterNamed(douParameters, 'minimumServiceMonths')).toThrow(
      'minimumServiceMonths is no parameter of the ruleset that decides',
    );
  });
});
