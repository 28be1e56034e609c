import { describe, expect, it } from 'vitest';
import { InvalidInputError, NotInForceError } from '../../src/kernel/errors.js';

describe('InvalidInputError', () => {
  it('tells every issue, with its path where it has one', () => {
    const issues = [
      { path: 'a[0].b', code: 'impossible-date', message: 'no such day' },
      { path: '', code: 'unreadable', message: 'cannot be read' },
    ];
    const error = new InvalidInputError(issues);
    expect(error.message).toBe('a[0].b: no such day; cannot be read');
    expect(error.issues).toEqual(issues);
    expect(error.name).toBe('InvalidInputError');
    expect(error).toBeInstanceOf(Error);
  });
});

describe('NotInForceError', () => {
  it('tells the day asked for and the day the rules begin', () => {
    const error = new NotInForceError('2022-01-01', 'permen-x', '2023-01-13');
    expect(error.message).toBe('permen-x is in force from 2023-01-13; it decides nothing as of 2022-01-01');
    expect(error).toMatchObject({
      name: 'NotInForceError',
      asOf: '2022-01-01',
      ruleset: 'permen-x',
      inForceFrom: '2023-01-13',
    });
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(InvalidInputError);
  });
});
