/** A made-up question with facts of every kind. */
import { isIsoDate } from '../../src/kernel/calendar.js';
import {
  byKey,
  day,
  either,
  entry,
  facts,
  type Input,
  type Known,
  listOf,
  notation,
  numberBetween,
  numberBy,
  numeral,
  oneOf,
  questionOf,
  text,
  textBy,
  whole,
  wholly,
} from '../../src/kernel/fact.js';

const isDone = (value: string) => value === 'belum' || isIsoDate(value);
const isScore = (value: number | string) => Number(value) >= 0 && Number(value) <= 100;
const IMPOSSIBLE_DATE = { code: 'impossible-date', message: 'no day and not belum' };
const IMPOSSIBLE_SCORE = { code: 'impossible-score', message: 'from 0 to 100' };

const course = facts(() => ({
  kind: oneOf(['teknis', 'fungsional']),
  lastDay: day(),
  hours: whole(1, 400),
  time: either(
    wholly(facts(() => ({ semesters: whole(1, 20) }))),
    wholly(facts(() => ({ months: whole(1, 120), tier: oneOf(['a', 'b']) }))),
    oneOf(['curriculum']),
  ),
}));
const everyKind = facts(() => ({
  nip: notation(
    (nip) => (/^[\d ]+$/.test(nip) ? [] : [{ code: 'impossible-nip', message: 'digits' }]),
    (nip) => nip.replaceAll(' ', ''),
    { pattern: /^[\d ]+$/ },
  ),
  name: text(1, 5, /\S/),
  done: textBy(isDone, IMPOSSIBLE_DATE, {}),
  score: numeral(isScore, IMPOSSIBLE_SCORE, {}),
  rank: numberBy(isScore, IMPOSSIBLE_SCORE, {}),
  share: numberBetween(0, 1),
  performance: byKey(/^\d{4}$/, either(oneOf(['baik', 'cukup']), numberBetween(0, 120))),
  courses: listOf(entry(course), 3),
  days: listOf(day(), 10),
}));
export const made = questionOf<Input<typeof everyKind>, Known<typeof everyKind>>(
  () => everyKind.shape,
  ({ share, rank }) =>
    share !== null && rank !== null && share > rank
      ? [{ path: 'courses[0].lastDay', code: 'contradictory', message: 'share beyond rank' }]
      : [],
);
