/**
 * What is written in the picture of a matrix, and said to those who hear it.
 *
 * @module
 */
import { isInTalentPool, type PerformanceLevel, type PotentialLevel, type TalentBox } from '../../asn/talent-box.js';
import type { Bilingual, Locale } from '../../law/citation.js';
import type { Cell, Pool } from './cells.js';
import { isInNationalPool } from './rules.js';

export const TITLE: Bilingual = { id: 'Matriks talenta sembilan kotak', en: 'The nine boxes of the talent matrix' };
export const PERFORMANCE: Bilingual = { id: 'Kinerja', en: 'Performance' };
export const POTENTIAL: Bilingual = { id: 'Potensi', en: 'Potential' };

/** A level of performance stands beside its row on two lines. */
export const PERFORMANCE_WORDS: Record<PerformanceLevel, Record<Locale, readonly [string, string]>> = {
  'di-bawah': { id: ['di bawah', 'ekspektasi'], en: ['below', 'expectation'] },
  sesuai: { id: ['sesuai', 'ekspektasi'], en: ['as', 'expected'] },
  'di-atas': { id: ['di atas', 'ekspektasi'], en: ['above', 'expectation'] },
};

export const POTENTIAL_WORDS: Record<PotentialLevel, Bilingual> = {
  rendah: { id: 'rendah', en: 'low' },
  menengah: { id: 'menengah', en: 'medium' },
  tinggi: { id: 'tinggi', en: 'high' },
};

export const POOL_LABELS: Record<Exclude<Pool, 'none'>, Bilingual> = {
  agency: { id: 'Talenta instansi', en: 'Agency talent pool' },
  national: { id: 'Talenta instansi + nasional', en: 'Agency + national talent' },
};

/** What is written otherwise in each language. */
export interface Writing {
  readonly locale: Locale;
  readonly thousands: string;
  readonly decimal: string;
}
export const WRITINGS: Record<Locale, Writing> = {
  id: { locale: 'id', thousands: '.', decimal: ',' },
  en: { locale: 'en', thousands: ',', decimal: '.' },
};

export const numberIn = ({ thousands }: Writing, count: number): string =>
  `${count}`.replace(/\B(?=(\d{3})+$)/g, thousands);

export const percentIn = ({ decimal }: Writing, percent: number): string =>
  `${percent.toFixed(2).replace('.', decimal)}%`;

export const unitIn = ({ locale }: Writing, count: number): string => {
  if (locale === 'id') return 'pegawai';
  return count === 1 ? 'employee' : 'employees';
};

const peopleIn = (writing: Writing, count: number): string => `${numberIn(writing, count)} ${unitIn(writing, count)}`;

export const capitalised = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

export const potentialIn = ({ locale }: Writing, potentialLevel: PotentialLevel): string => {
  const level = POTENTIAL_WORDS[potentialLevel][locale];
  return locale === 'id' ? `potensi ${level}` : `${level} potential`;
};

export const performanceIn = ({ locale }: Writing, performanceLevel: PerformanceLevel): string =>
  PERFORMANCE_WORDS[performanceLevel][locale].join(' ');

export const boxIn = ({ locale }: Writing, box: TalentBox): string => (locale === 'id' ? `Kotak ${box}` : `Box ${box}`);

/** How many are placed and how many are not: what stands below the title. */
export const placedIn = (writing: Writing, placed: number, unplaced: number): string => {
  const inBoxes = peopleIn(writing, placed);
  const outside = numberIn(writing, unplaced);
  return writing.locale === 'id'
    ? `${inBoxes} ditempatkan dalam kotak, ${outside} belum dapat ditempatkan`
    : `${inBoxes} placed in a box, ${outside} not placed yet`;
};

const countIn = (cells: readonly Cell[], isMeant: (box: TalentBox) => boolean): number =>
  cells.reduce((sum, { box, count }) => (isMeant(box) ? sum + count : sum), 0);

/** What the marks of the pools mean, and how many are in each pool. */
export const poolKeysOf = (writing: Writing, cells: readonly Cell[]) => {
  const agency = peopleIn(writing, countIn(cells, isInTalentPool));
  const national = peopleIn(writing, countIn(cells, isInNationalPool));
  return writing.locale === 'id'
    ? {
        agency: `Kelompok talenta instansi (kotak 7, 8, dan 9): ${agency}`,
        national: `Kelompok talenta nasional (kotak 9): ${national}`,
      }
    : {
        agency: `Talent pool of the agency (boxes 7, 8 and 9): ${agency}`,
        national: `National talent pool (box 9): ${national}`,
      };
};

export const REMARK: Bilingual = {
  id: 'Persentase dihitung dari pegawai yang ditempatkan. Nomor kotak menurut Permenpan RB 3/2020.',
  en: 'Percentages are of the employees placed. Boxes are numbered by Permenpan RB 3/2020.',
};

/** A box in one sentence, for who hears the picture. */
export const sayCell = (cell: Cell, writing: Writing): string => {
  const { locale } = writing;
  const axes = `${PERFORMANCE[locale].toLowerCase()} ${performanceIn(writing, cell.performanceLevel)}`;
  const share = cell.sharePercent === null ? '' : ` (${percentIn(writing, cell.sharePercent)})`;
  const place = `${boxIn(writing, cell.box)}, ${axes}, ${potentialIn(writing, cell.potentialLevel)}`;
  return `${place}: ${peopleIn(writing, cell.count)}${share}.`;
};
