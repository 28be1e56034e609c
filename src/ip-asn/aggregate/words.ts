/**
 * What is told of the IP ASN of an agency.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { sayFact } from '../../prose/facts.js';
import { labelledAll, sayValue } from '../../prose/values.js';
import { PERSON, say, sayCount, type Voice } from '../../prose/voice.js';
import type { IpAsnAggregate, IpAsnGroup, IpAsnUnsettled } from '../index.js';
import {
  dimensionNames,
  firstLines,
  REGULATION,
  sayAnybody,
  sayCategory,
  sayMean,
  sayPeople,
} from '../ip-asn-words.js';
import { meanChoice, meanOfPeople } from '../mean-words.js';
import { dictionary } from './fact-words.js';

type GroupName = 'pns' | 'pppk' | 'together';

const groupNames: Record<GroupName, Bilingual> = {
  pns: { id: 'PNS', en: 'PNS' },
  pppk: { id: 'PPPK', en: 'PPPK' },
  together: { id: 'PNS dan PPPK', en: 'PNS and PPPK' },
};

/** The mean and category of people of whom one at least is settled. */
const sayMeanOf = ({ means, category }: IpAsnGroup, voice: Voice): string | null =>
  means === null || category === null ? null : `${sayMean(means.total, voice)}, ${sayCategory(category, voice)}`;

const indexChoice = ({ together, year }: IpAsnAggregate, voice: Voice): Bilingual =>
  together === null
    ? {
        id: 'IP ASN gabungan belum diketahui: ada data yang kurang.',
        en: 'The IP ASN of the people is not known yet: facts are missing.',
      }
    : meanChoice(year, sayMeanOf(together, voice));

const headDetails = ({ settled, notMeasured, unsettledCount }: IpAsnAggregate, voice: Voice): Bilingual[] =>
  labelledAll([
    [{ id: 'Yang dirata-ratakan', en: 'Averaged' }, sayPeople(settled, voice)],
    [{ id: 'Yang belum dapat dirata-ratakan', en: 'Not averaged yet' }, sayAnybody(unsettledCount, voice)],
    [{ id: 'Yang tidak diukur', en: 'Not measured' }, sayAnybody(notMeasured, voice)],
  ]);

const MEASURES = [
  ['kualifikasi', dimensionNames.kualifikasi],
  ['kompetensi', dimensionNames.kompetensi],
  ['kinerja', dimensionNames.kinerja],
  ['disiplin', dimensionNames.disiplin],
] as const;

/** A group by its name, where it is known. */
type NamedGroup = readonly [name: GroupName, group: IpAsnGroup];

const groupsOf = ({ pns, pppk, together }: IpAsnAggregate): NamedGroup[] =>
  pns === null || pppk === null || together === null
    ? []
    : [
        ['pns', pns],
        ['pppk', pppk],
        ['together', together],
      ];

const sayGroup = ([name, group]: NamedGroup, voice: Voice): string => {
  const people = sayCount(group.people, PERSON, voice);
  const mean = sayMeanOf(group, voice);
  return [`${say(groupNames[name], voice)}: ${people}`, ...(mean === null ? [] : [mean])].join('; ');
};

const sayDimensionMeans = ([name, { means }]: NamedGroup, voice: Voice): string[] => {
  if (means === null) return [];
  const told = MEASURES.map(([measure, words]) => `${say(words, voice)} ${sayMean(means[measure], voice)}`);
  return [`${say(groupNames[name], voice)}: ${told.join('; ')}`];
};

const sayCounts = ([name, { people, counts }]: NamedGroup, voice: Voice): string[] => {
  if (people === 0) return [];
  const told = Object.entries(counts).map(
    ([category, count]) => `${sayValue(category, voice)} ${sayCount(count, PERSON, voice)}`,
  );
  return [`${say(groupNames[name], voice)}: ${told.join('; ')}`];
};

/** Somebody by the place in the list, and by the caller's own number or name where there is one. */
const sayUnsettled = ({ index, id }: IpAsnUnsettled, voice: Voice): string => {
  const place = sayFact(`members[${index}]`, voice);
  return id === null ? place : `${place} (${voice.quote(id)})`;
};

const groupSections = (result: IpAsnAggregate, voice: Voice): Section[] => {
  const groups = groupsOf(result);
  return [
    {
      title: say({ id: 'Rata-rata dan kategori', en: 'Means and categories' }, voice),
      lines: groups.map((group) => sayGroup(group, voice)),
    },
    {
      title: say({ id: 'Rata-rata tiap dimensi', en: 'Means by dimension' }, voice),
      lines: groups.flatMap((group) => sayDimensionMeans(group, voice)),
    },
    {
      title: say({ id: 'Banyaknya pegawai tiap kategori', en: 'People by category' }, voice),
      lines: groups.flatMap((group) => sayCounts(group, voice)),
    },
    {
      title: say({ id: 'Yang belum dapat dirata-ratakan', en: 'Who could not be averaged yet' }, voice),
      lines: firstLines(
        (result.unsettled ?? []).map((one) => sayUnsettled(one, voice)),
        voice,
      ),
    },
  ];
};

/** The points are the caller’s: only those that were scored here are known to stand under the earlier tables. */
const changedDetail = ({ beyondRuleset }: IpAsnAggregate): Bilingual[] =>
  beyondRuleset
    ? [
        {
          id: 'Surat BKN mengubah penilaian kualifikasi dan kompetensi sejak tahun 2023; nilai yang dihitung pustaka ini masih menurut tabel sebelumnya.',
          en: 'A letter of BKN changed qualification and competency from the year 2023; points that this library scores still stand under the earlier tables.',
        },
      ]
    : [];

export const ipAsnAggregate = selectionProse<IpAsnAggregate>({
  dictionary,
  choice: indexChoice,
  under: REGULATION,
  details: (result, voice) => [...headDetails(result, voice), ...changedDetail(result)],
  sections: groupSections,
  provisions: { 'permenpan-rb-38-2018/13': meanOfPeople },
});
