/**
 * Words on the measured year, and on what is dated after it or entered twice.
 *
 * @module
 */

import { frozen } from '../kernel/frozen.js';
import type { Bilingual } from '../law/citation.js';
import type { Prose, Section } from '../prose/explanation.js';
import { sayFact } from '../prose/facts.js';
import { sayHours } from '../prose/values.js';
import { say, sayCode, sayDate, sayList, type Voice } from '../prose/voice.js';
import type { IpAsnAssumption, IpAsnDouble, IpAsnMeasuredYear, IpAsnSameTraining, IpAsnWindow } from './index.js';
import { firstLines } from './ip-asn-words.js';

/** Everything that answers on a measured year have in common. */
interface OfYear {
  readonly measuredYear: IpAsnMeasuredYear;
  readonly assumptions: readonly IpAsnAssumption[];
  readonly laterThanAsOf: readonly string[];
}

const notions: Record<IpAsnMeasuredYear['notion'], Bilingual> = {
  'calendar-year-so-far': { id: 'tahun kalender sejauh ini', en: 'the calendar year so far' },
  'april-rolling': { id: 'sampai pengukuran bulan April', en: 'up to the measurement of April' },
  'closed-year': { id: 'tahun yang sudah selesai', en: 'a closed year' },
};

const NO_DAYS: Bilingual = { id: 'tidak dihitung', en: 'not counted' };

const sayWindow = (window: IpAsnWindow | null, voice: Voice): string => {
  if (window === null) return say(NO_DAYS, voice);
  const first = sayDate(window.first, voice);
  const last = sayDate(window.last, voice);
  return say({ id: `${first} sampai ${last}`, en: `${first} to ${last}` }, voice);
};

/** What the measured year takes in. */
export const yearDetail = ({ measuredYear }: Pick<OfYear, 'measuredYear'>, voice: Voice): Bilingual[] => {
  const { notion, technical, seminar, assessedYear, historyUntil } = measuredYear;
  const name = sayCode(notions, notion, voice);
  const [ofTechnical, ofSeminar] = [sayWindow(technical, voice), sayWindow(seminar, voice)];
  const until = sayDate(historyUntil, voice);
  return [
    {
      id: `Tahun yang diukur: ${name}; diklat teknis ${ofTechnical}; seminar ${ofSeminar}; kinerja tahun ${assessedYear}; riwayat lain sampai ${until}.`,
      en: `The measured year: ${name}; technical training ${ofTechnical}; seminars ${ofSeminar}; performance of ${assessedYear}; other history until ${until}.`,
    },
  ];
};

const assumptionTexts: Record<IpAsnAssumption, Bilingual> = {
  'year-not-over': {
    id: 'Tahun yang diukur belum berakhir; yang masih terjadi sampai 31 Desember dapat mengubah nilainya.',
    en: 'The measured year is not over; what still happens until 31 December can change the score.',
  },
  'mixed-measured-year': {
    id: 'Jangka waktu diklat dan tahun kinerja dipilih sendiri-sendiri, dan tidak bersama-sama membentuk tahun ukur yang dipilih.',
    en: 'The time for trainings and the year of performance are chosen apart, and do not make the chosen measured year together.',
  },
  'undated-counted': {
    id: 'Isian riwayat tanpa tanggal dianggap terjadi sebelum tahun yang diukur berakhir.',
    en: 'Entries of the history without a date are taken to have happened before the measured year was over.',
  },
};

/** Adds what is taken for granted to what a question has to say. */
export const withAssumptions = <R extends OfYear>(prose: Prose<R>): Prose<R> =>
  frozen(() => ({
    ...prose,
    explain: (result, voice) => ({
      ...prose.explain(result, voice),
      assumptions: result.assumptions.map((one) => sayCode(assumptionTexts, one, voice)),
    }),
  }));

const LATER: Bilingual = {
  id: 'Bertanggal sesudah hari putusan, tidak dihitung',
  en: 'Dated after the day of the decision, not counted',
};

/** Entries that are dated after the day of the decision. */
export const laterSection = ({ laterThanAsOf }: Pick<OfYear, 'laterThanAsOf'>, voice: Voice): Section => ({
  title: say(LATER, voice),
  lines: firstLines(
    laterThanAsOf.map((path) => sayFact(path, voice)),
    voice,
  ),
});

/** What is said of trainings that were entered twice, or may have been. */
export interface Doubles {
  readonly sameTrainings: readonly IpAsnSameTraining[];
  readonly possibleDoubles: readonly IpAsnDouble[];
}

const saySame = ({ counted, others, hours, fewestHours }: IpAsnSameTraining, voice: Voice): string => {
  const first = sayFact(counted, voice);
  const rest = sayList(
    others.map((path) => sayFact(path, voice)),
    voice,
  );
  const differs = hours !== null && fewestHours !== null && fewestHours !== hours;
  const [most, fewest] = [sayHours(hours ?? 0, voice), sayHours(fewestHours ?? 0, voice)];
  const unlike = differs ? { id: ` (${most}, yang lain ${fewest})`, en: ` (${most}, another says ${fewest})` } : null;
  return say(
    {
      id: `${first} dihitung${unlike?.id ?? ''}; sama dengan ${rest}`,
      en: `${first} counts${unlike?.en ?? ''}; the same as ${rest}`,
    },
    voice,
  );
};

const sayDouble = ([one, other]: IpAsnDouble, voice: Voice): string => {
  const [first, second] = [sayFact(one, voice), sayFact(other, voice)];
  return say({ id: `${first} dan ${second}`, en: `${first} and ${second}` }, voice);
};

/** Trainings that were entered twice, or may have been. */
export const doubleSections = ({ sameTrainings, possibleDoubles }: Doubles, voice: Voice): Section[] => [
  {
    title: say({ id: 'Diklat yang tercatat lebih dari sekali', en: 'Trainings entered more than once' }, voice),
    lines: sameTrainings.map((one) => saySame(one, voice)),
  },
  {
    title: say(
      { id: 'Mungkin diklat yang sama, semuanya dihitung', en: 'Possibly the same training, all counted' },
      voice,
    ),
    lines: possibleDoubles.map((one) => sayDouble(one, voice)),
  },
];
