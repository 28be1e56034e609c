/**
 * What is told of a person's IP ASN.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { sayFact } from '../../prose/facts.js';
import { labelled, NOT_KNOWN, sayPoints, sayPointsOf, sayValue } from '../../prose/values.js';
import { say, sayCode, sayList, type Voice } from '../../prose/voice.js';
import type { IpAsnItem, IpAsnScore } from '../index.js';
import { beyondDetail, REGULATION, sayCategory, sayDimension, scoreProvisions } from '../ip-asn-words.js';
import { sayRange } from '../range-words.js';
import { doubleSections, laterSection, withAssumptions, yearDetail } from '../year-words.js';
import { dictionary } from './fact-words.js';

/** The categories still possible, or the one that is certain whatever the total. */
const sayCategories = ({ category, categories }: IpAsnScore, voice: Voice): string => {
  if (category !== null) return sayCategory(category, voice);
  const names = categories.map((one) => sayValue(one, voice));
  const all = sayList(names, voice);
  return say({ id: `kategori yang mungkin: ${all}`, en: `categories possible: ${all}` }, voice);
};

const totalChoice = (result: IpAsnScore, voice: Voice): Bilingual => {
  const { year, total, lowest, highest } = result;
  const categories = sayCategories(result, voice);
  if (total !== null) {
    const points = sayPoints(total, voice);
    return {
      id: `IP ASN tahun ${year}: ${points}, ${categories}.`,
      en: `IP ASN of ${year}: ${points}, ${categories}.`,
    };
  }
  const least = sayValue(lowest, voice);
  const most = sayPoints(highest, voice);
  return {
    id: `IP ASN tahun ${year} belum pasti karena ada data yang kurang: ${least} sampai ${most}, ${categories}.`,
    en: `IP ASN of ${year} is not settled, for facts are missing: ${least} to ${most}, ${categories}.`,
  };
};

const dimensionsDetail = ({ dimensions }: IpAsnScore, voice: Voice): Bilingual => {
  const told = Object.entries(dimensions)
    .map(([name, one]) => `${sayDimension(name, voice)} ${sayPointsOf(sayRange(one, voice), one.maximum, voice)}`)
    .join('; ');
  return { id: `Nilai tiap dimensi: ${told}.`, en: `Points by dimension: ${told}.` };
};

const measuredDetail = ({ measured }: IpAsnScore): Bilingual[] =>
  measured === false
    ? [
        {
          id: 'Pegawai ini tidak termasuk yang diukur untuk tahun itu; nilainya tetap dihitung.',
          en: 'The person is not among those who are measured for the year; the score is given all the same.',
        },
      ]
    : [];

const itemStatuses: Record<IpAsnItem['status'], Bilingual> = {
  counted: { id: 'dihitung', en: 'counted' },
  'not-counted': { id: 'tidak dihitung', en: 'not counted' },
  unknown: NOT_KNOWN,
};

const reasons: Record<IpAsnItem['reason'], Bilingual> = {
  highest: { id: 'pendidikan tertinggi', en: 'the highest education' },
  'not-highest': { id: 'bukan pendidikan tertinggi', en: 'not the highest education' },
  'level-unknown': { id: 'tingkatnya tidak tercatat', en: 'its level is not recorded' },
  'other-level-unknown': {
    id: 'isian lain yang datanya kurang dapat melampauinya',
    en: 'another entry, of which facts are missing, may outrank it',
  },
  'matches-post': { id: 'sesuai dengan jabatan', en: 'matches the post' },
  'does-not-match-post': { id: 'tidak sesuai dengan jabatan', en: 'does not match the post' },
  'not-for-post-group': {
    id: 'tidak dinilai dalam kelompok jabatan ini',
    en: 'of a kind that does not count in this group of posts',
  },
  'match-unknown': {
    id: 'kesesuaiannya dengan jabatan tidak tercatat',
    en: 'whether it matches the post is not recorded',
  },
  'post-unknown': { id: 'jabatannya tidak tercatat', en: 'the post is not recorded' },
  'adds-hours': { id: 'menambah JP diklat teknis', en: 'adds to the hours of technical training' },
  'outside-window': { id: 'di luar jangka waktu yang dihitung', en: 'outside the time that counts' },
  'hours-unknown': { id: 'JP-nya tidak tercatat', en: 'its hours are not recorded' },
  'date-unknown': { id: 'tanggalnya tidak tercatat', en: 'its date is not recorded' },
  attended: { id: 'diikuti dalam jangka waktu yang dihitung', en: 'attended in the time that counts' },
  'other-kind': { id: 'jenisnya tidak dinilai', en: 'of a kind that does not count' },
  'kind-unknown': { id: 'jenisnya tidak tercatat', en: 'its kind is not recorded' },
  'assessed-year': { id: 'tahun yang dinilai', en: 'of the year assessed' },
  'another-year': { id: 'bukan tahun yang dinilai', en: 'not of the year assessed' },
  heaviest: { id: 'hukuman terberat', en: 'the heaviest penalty' },
  'not-heaviest': { id: 'bukan hukuman terberat', en: 'not the heaviest penalty' },
  'before-look-back': { id: 'sudah terlalu lama untuk dihitung', en: 'too long ago to count' },
  latest: { id: 'pendidikan terakhir', en: 'the latest education' },
  'not-latest': { id: 'bukan pendidikan terakhir', en: 'not the latest education' },
  'other-date-unknown': {
    id: 'isian lain tanpa tanggal lulus dapat lebih akhir',
    en: 'another entry, without a day of graduation, may be later',
  },
  'other-scale': {
    id: 'nilainya pada skala lain; yang diperlukan predikatnya',
    en: 'its value is on another scale, and its predicate is asked for',
  },
  'after-as-of': { id: 'bertanggal sesudah hari putusan', en: 'dated after the day of the decision' },
  'after-measured-year': { id: 'bertanggal sesudah tahun yang diukur', en: 'dated after the measured year' },
  'same-training': { id: 'diklat yang sama sudah dihitung', en: 'the same training counts already' },
  'may-be-same-training': {
    id: 'diklat yang sama mungkin sudah dihitung dari catatan lain',
    en: 'the same training may count by another entry',
  },
  'look-back-unknown': {
    id: 'lama tahun hukuman dihitung tidak tercatat',
    en: 'for how many years a penalty counts is not recorded',
  },
};

const sayItem = ({ path, status, reason }: IpAsnItem, voice: Voice): string => {
  const stands = sayCode(itemStatuses, status, voice);
  return `${sayFact(path, voice)}: ${stands}; ${sayCode(reasons, reason, voice)}`;
};

const itemSections = ({ dimensions }: IpAsnScore, voice: Voice): Section[] => [
  {
    title: say({ id: 'Riwayat satu per satu', en: 'Entry by entry' }, voice),
    lines: Object.values(dimensions).flatMap(({ items }) => items.map((item) => sayItem(item, voice))),
  },
];

const scoreProse = selectionProse<IpAsnScore>({
  dictionary,
  choice: totalChoice,
  under: REGULATION,
  details: (result, voice) => [
    dimensionsDetail(result, voice),
    ...labelled({ id: 'Kelompok jabatan', en: 'Group of posts' }, result.postGroup, voice),
    ...measuredDetail(result),
    ...yearDetail(result, voice),
    ...beyondDetail(result),
  ],
  sections: (result, voice) => [
    ...itemSections(result, voice),
    ...doubleSections(result, voice),
    laterSection(result, voice),
  ],
  provisions: scoreProvisions,
});

export const ipAsnScore = withAssumptions(scoreProse);
