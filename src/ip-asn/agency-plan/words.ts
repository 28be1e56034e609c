/**
 * What is told of a plan for an agency's IP ASN.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { sayFact } from '../../prose/facts.js';
import { labelledAll, sayHours, sayPoints, sayTold, sayValue } from '../../prose/values.js';
import { say, type Voice } from '../../prose/voice.js';
import type { IpAsnAgencyAction, IpAsnAgencyPlan } from '../index.js';
import {
  beyondDetail,
  firstLines,
  REGULATION,
  sayAnybody,
  sayCategory,
  sayMean,
  sayPeople,
  sayStep,
} from '../ip-asn-words.js';
import { meanChoice, meanOfPeople } from '../mean-words.js';
import { laterSection, withAssumptions, yearDetail } from '../year-words.js';
import { dictionary } from './fact-words.js';

const agencyChoice = ({ year, people, mean, category }: IpAsnAgencyPlan, voice: Voice): Bilingual => {
  if (people === null) {
    return {
      id: 'Langkah yang menaikkan rata-rata IP ASN belum diketahui: ada data yang kurang.',
      en: 'What raises the mean IP ASN is not known yet: facts are missing.',
    };
  }
  if (mean === null || category === null) return meanChoice(year, null);
  return meanChoice(year, `${sayMean(mean, voice)}, ${sayCategory(category, voice)}`);
};

const agencyDetails = ({ people, notMeasured, unsettledAt }: IpAsnAgencyPlan, voice: Voice): Bilingual[] =>
  labelledAll([
    [{ id: 'Pegawai yang diukur atau mungkin diukur', en: 'Measured, or possibly so' }, sayPeople(people, voice)],
    [
      { id: 'Yang nilai atau jabatannya belum diketahui', en: 'Whose score or post is not known' },
      sayAnybody((unsettledAt ?? []).length, voice),
    ],
    [{ id: 'Yang tidak diukur', en: 'Not measured' }, sayAnybody(notMeasured, voice)],
  ]);

/** One line on what a group of posts can do; the hours are those of all of them together. */
const sayAction = (action: IpAsnAgencyAction, voice: Voice): string => {
  const { step, education, postGroup, people, hours, gain, rise, mean } = action;
  const told = sayTold(
    [
      [{ id: 'kelompok jabatan', en: 'group of posts' }, sayValue(postGroup, voice)],
      [{ id: 'yang dapat mengambilnya', en: 'who can take it' }, sayPeople(people, voice)],
      [{ id: 'JP seluruhnya', en: 'hours in all' }, hours === null ? null : sayHours(hours, voice)],
      [{ id: 'menambah seluruhnya', en: 'adds in all' }, sayPoints(gain, voice)],
      [{ id: 'rata-rata naik', en: 'raises the mean by' }, sayMean(rise, voice)],
      [{ id: 'menjadi', en: 'to' }, sayMean(mean, voice)],
    ],
    voice,
  );
  return `${sayStep({ step, education, hours: null }, voice)} — ${told.join('; ')}`;
};

const actionSections = ({ actions, unsettledAt }: IpAsnAgencyPlan, voice: Voice): Section[] => [
  {
    title: say({ id: 'Yang menaikkan rata-rata, satu per satu', en: 'What raises the mean, each by itself' }, voice),
    lines: firstLines(
      (actions ?? []).map((action) => sayAction(action, voice)),
      voice,
    ),
  },
  {
    title: say({ id: 'Yang nilai atau jabatannya belum diketahui', en: 'Whose score or post is not known' }, voice),
    lines: (unsettledAt ?? []).map((index) => sayFact(`people[${index}]`, voice)),
  },
];

const agencyProse = selectionProse<IpAsnAgencyPlan>({
  dictionary,
  choice: agencyChoice,
  under: REGULATION,
  details: (result, voice) => [...agencyDetails(result, voice), ...yearDetail(result, voice), ...beyondDetail(result)],
  sections: (result, voice) => [...actionSections(result, voice), laterSection(result, voice)],
  provisions: { 'permenpan-rb-38-2018/13': meanOfPeople },
});

export const ipAsnAgencyPlan = withAssumptions(agencyProse);
