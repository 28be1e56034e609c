import { describe, expect, it } from 'vitest';
import { filledIn, itemAt } from '../../src/kernel/lists.js';

describe('itemAt', () => {
  it('gives an item, one that is undefined too', () => {
    expect(itemAt(['a', 'b'], 1)).toBe('b');
    expect(itemAt([undefined], 0)).toBeUndefined();
  });

  it.each([-1, 2])('refuses a place outside of the list: %i', (place) => {
    expect(() => itemAt(['a', 'b'], place)).toThrow(RangeError);
  });
});

describe('filledIn', () => {
  it('gives what a hole was filled in with', () => {
    expect(filledIn<boolean>(false)).toBe(false);
  });

  it('refuses a hole', () => {
    expect(() => filledIn(null)).toThrow(RangeError);
  });
});
