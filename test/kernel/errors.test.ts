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

describe('many issues', () => {
  const issues = Array.from({ length: 250 }, (_, i) => ({
    path: `a[${i}]`,
    code: 'invalid_type',
    message: 'x'.repeat(400),
  }));

  it('are listed up to a hundred, with the count of all', () => {
    const error = new InvalidInputError(issues);
    expect(error.issues).toHaveLength(100);
    expect(error.issueCount).toBe(250);
    expect(error.message.endsWith('; and 150 more')).toBe(true);
  });

  it('make no message longer than can be read', () => {
    expect(new InvalidInputError(issues.slice(0, 1)).message).toHaveLength(301);
  });
});

describe('errors of another copy of the library', () => {
  const marked = (mark: string): Error => Object.assign(new Error('of another copy'), { [Symbol.for(mark)]: true });

  it('are recognised by their marks', () => {
    expect(marked('bangkom.InvalidInputError')).toBeInstanceOf(InvalidInputError);
    expect(marked('bangkom.NotInForceError')).toBeInstanceOf(NotInForceError);
    expect(marked('bangkom.NotInForceError')).not.toBeInstanceOf(InvalidInputError);
  });

  it.each([
    ['what is no error', { [Symbol.for('bangkom.InvalidInputError')]: true }],
    ['another error', new TypeError('x')],
    ['null', null],
    [
      'a trap',
      new Proxy(new Error('x'), {
        getPrototypeOf: () => {
          throw new Error('trapped');
        },
      }),
    ],
  ])('are not %s', (_name, thrown) => {
    expect(thrown instanceof InvalidInputError).toBe(false);
    expect(thrown instanceof NotInForceError).toBe(false);
  });
});
