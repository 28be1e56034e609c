import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import { enGB, id } from 'date-fns/locale';
import { describe, expect, it } from 'vitest';
import { gathered } from '../../src/prose/dictionary.js';
import { sayDate, voiceOf } from '../../src/prose/voice.js';

describe('a date in words', () => {
  it.each([
    ['id', id],
    ['en', enGB],
  ] as const)('is what date-fns writes in %s', (locale, theirs) => {
    const voice = voiceOf({ locale }, gathered([]));
    for (let day = 0; day < 366; day += 1) {
      const date = new UTCDate(2024, 0, 1 + day);
      expect(sayDate(date.toISOString().slice(0, 10), voice)).toBe(format(date, 'd MMMM yyyy', { locale: theirs }));
    }
  });
});
