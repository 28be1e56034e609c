/**
 * What is told of the category of a score.
 *
 * @module
 */

import type { Evidence } from '../../kernel/rules.js';
import type { Bilingual } from '../../law/citation.js';
import type { Readings } from '../../law/readings.js';
import { selectionProse } from '../../prose/assessments.js';
import { governing } from '../../prose/statuses.js';
import { sayBand, sayDecimal, sayValue } from '../../prose/values.js';
import type { Voice } from '../../prose/voice.js';
import type { IpAsnClassification } from '../index.js';
import { REGULATION } from '../ip-asn-words.js';
import { dictionary } from './fact-words.js';

/** The bounds of the band, and the number that fell in it. */
export const bandOf = ({ steps }: IpAsnClassification): Evidence =>
  steps.find(({ status }) => status === 'met')?.evidence ?? {};

const categoryChoice = (result: IpAsnClassification, voice: Voice): Bilingual => {
  if (result.category === null) {
    return {
      id: 'Kategori IP ASN belum diketahui: ada data yang kurang.',
      en: 'The category of IP ASN is not known yet: facts are missing.',
    };
  }
  const { above, upTo } = bandOf(result);
  const name = sayValue(result.category, voice);
  if (typeof upTo !== 'number') return { id: `Kategori IP ASN: ${name}.`, en: `Category of IP ASN: ${name}.` };
  const band = sayBand(typeof above === 'number' ? above : null, upTo, voice);
  return {
    id: `Kategori IP ASN: ${name}, untuk nilai ${band}.`,
    en: `Category of IP ASN: ${name}, for scores ${band}.`,
  };
};

const totalDetail = (result: IpAsnClassification, voice: Voice): Bilingual[] => {
  const { total } = bandOf(result);
  if (total === undefined || total === null) return [];
  const number = typeof total === 'string' ? sayDecimal(total, voice) : sayValue(total, voice);
  return [{ id: `Nilainya ${number}.`, en: `The score is ${number}.` }];
};

const wayDetails: { readonly [way in Readings['A84']]?: Bilingual } = {
  rounded: {
    id: 'Nilai dibulatkan dahulu ke bilangan bulat, setengah ke atas.',
    en: 'The score is rounded to a whole number first, halves up.',
  },
  floor: {
    id: 'Nilai dipotong menjadi dua desimal, dan rentang mulai satu di atas batas yang disebut.',
    en: 'The score is cut to two decimals, and a band begins one above the bound that is told.',
  },
};

/** How the number was put into a band where that was chosen (A84). */
const wayDetail = ({ basis }: IpAsnClassification): Bilingual[] => {
  const detail = wayDetails[basis.readings.A84 ?? 'above-lower-band'];
  return detail === undefined ? [] : [detail];
};

export const ipAsnCategory = selectionProse<IpAsnClassification>({
  dictionary,
  choice: categoryChoice,
  under: REGULATION,
  details: (result, voice) => [...totalDetail(result, voice), ...wayDetail(result)],
  provisions: {
    'permenpan-rb-38-2018/14.a': governing('Kategori sangat tinggi', 'Category very high'),
    'permenpan-rb-38-2018/14.b': governing('Kategori tinggi', 'Category high'),
    'permenpan-rb-38-2018/14.c': governing('Kategori sedang', 'Category medium'),
    'permenpan-rb-38-2018/14.d': governing('Kategori rendah', 'Category low'),
    'permenpan-rb-38-2018/14.e': governing('Kategori sangat rendah', 'Category very low'),
  },
});
