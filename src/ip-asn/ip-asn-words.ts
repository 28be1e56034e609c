/**
 * Words that the questions on IP ASN have in common.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import { governing, type ProvisionWords, requirement } from '../prose/statuses.js';
import { sayDecimal, sayHours, sayValue } from '../prose/values.js';
import { PERSON, say, sayCode, sayCount, type Voice } from '../prose/voice.js';
import type { IpAsnDimensionName, IpAsnScoreProvision, IpAsnStep, IpAsnStepKind } from './index.js';

/** What the provisions are of; the ruleset is named after the regulation that gives the points. */
export const REGULATION: Bilingual = { id: 'Permenpan RB 38/2018', en: 'Permenpan RB 38/2018' };

export const dimensionNames: Record<IpAsnDimensionName, Bilingual> = {
  kualifikasi: { id: 'kualifikasi', en: 'qualification' },
  kompetensi: { id: 'kompetensi', en: 'competency' },
  kinerja: { id: 'kinerja', en: 'performance' },
  disiplin: { id: 'disiplin', en: 'discipline' },
};

export const sayDimension = (name: string, voice: Voice): string => sayCode(dimensionNames, name, voice);

/** Points that are held as decimal text, all of whose decimals are told: `79,10 poin`. */
export const sayMean = (mean: string, voice: Voice): string => {
  const amount = sayDecimal(mean, voice);
  return say({ id: `${amount} poin`, en: `${amount} points` }, voice);
};

export const sayPeople = (people: number | null, voice: Voice): string | null =>
  people === null ? null : sayCount(people, PERSON, voice);

/** The same where nobody is not worth a word. */
export const sayAnybody = (people: number | null, voice: Voice): string | null =>
  people === 0 ? null : sayPeople(people, voice);

export const sayCategory = (category: string, voice: Voice): string => {
  const name = sayValue(category, voice);
  return say({ id: `kategori ${name}`, en: `category ${name}` }, voice);
};

/** How many lines of a list are told where its end says no more than its start. */
const MOST_LINES = 10;

/** The first of some lines, and how many more there are. */
export const firstLines = (lines: readonly string[], voice: Voice): string[] => {
  const more = lines.length - MOST_LINES;
  if (more <= 0) return [...lines];
  return [...lines.slice(0, MOST_LINES), say({ id: `dan ${more} lagi`, en: `and ${more} more` }, voice)];
};

/** What earns points, as steps and differences call it. */
export const stepNames: Record<IpAsnStepKind, Bilingual> = {
  kepemimpinan: {
    id: 'diklat kepemimpinan yang sesuai dengan jabatan',
    en: 'leadership training that matches the post',
  },
  fungsional: { id: 'diklat fungsional yang sesuai dengan jabatan', en: 'functional training that matches the post' },
  teknis: { id: 'diklat teknis', en: 'technical training' },
  seminar: { id: 'seminar atau yang setara', en: 'a seminar or its equal' },
  pendidikan: { id: 'pendidikan', en: 'education' },
};

/** A step by what it is, its hours and the level it leads to. */
export const sayStep = ({ step, hours, education }: Omit<IpAsnStep, 'gain'>, voice: Voice): string => {
  const name = sayCode(stepNames, step, voice);
  const ofHours = hours === null ? '' : sayHours(hours, voice);
  const level = education === null ? '' : sayValue(education, voice);
  return say(
    {
      id: [name, ofHours, level].filter((part) => part !== '').join(' '),
      en: `${name}${ofHours === '' ? '' : ` of ${ofHours}`}${level === '' ? '' : `, ${level}`}`,
    },
    voice,
  );
};

/** The steps of a score, which plans and reconciliations have too. */
export const scoreProvisions: Record<IpAsnScoreProvision, ProvisionWords> = {
  'permenpan-rb-38-2018/3': requirement(
    'Termasuk pegawai yang diukur untuk tahun itu',
    'Among the people who are measured for the year',
  ),
  // No article was found by which PPPK are measured; the guide to the measurement is cited.
  'peraturan-bkn-8-2019': requirement(
    'PPPK termasuk pegawai yang diukur untuk tahun itu',
    'PPPK are among the people who are measured for the year',
  ),
  'permenpan-rb-38-2018/kualifikasi': governing(
    'Kualifikasi dinilai dari pendidikan formal',
    'Qualification goes by formal education',
  ),
  'permenpan-rb-38-2018/kompetensi.a': requirement(
    'Diklat kepemimpinan yang sesuai dengan jabatan',
    'Leadership training that matches the post',
  ),
  'permenpan-rb-38-2018/kompetensi.b': requirement(
    'Diklat fungsional yang sesuai dengan jabatan',
    'Functional training that matches the post',
  ),
  'permenpan-rb-38-2018/kompetensi.c': requirement(
    'Diklat teknis yang mencapai jumlah JP',
    'Technical training that reaches the hours',
  ),
  'permenpan-rb-38-2018/kompetensi.d': requirement('Seminar atau yang setara', 'A seminar or its equal'),
  'permenpan-rb-38-2018/kinerja': governing(
    'Kinerja dinilai dari penilaian prestasi kerja',
    'Performance goes by the work assessment',
  ),
  'permenpan-rb-38-2018/disiplin.a': governing(
    'Tidak pernah dijatuhi hukuman disiplin',
    'Never given a disciplinary penalty',
  ),
  'permenpan-rb-38-2018/disiplin.b': governing(
    'Disiplin dinilai dari hukuman disiplin terberat',
    'Discipline goes by the heaviest disciplinary penalty',
  ),
};

/** What is said where the rules have changed since. */
export const beyondDetail = ({ beyondRuleset }: { readonly beyondRuleset: boolean }): Bilingual[] =>
  beyondRuleset
    ? [
        {
          id: 'Surat BKN mengubah penilaian kualifikasi dan kompetensi sejak tahun 2023; nilai kedua dimensi itu di sini masih menurut tabel sebelumnya.',
          en: 'A letter of BKN changed qualification and competency from the year 2023; the points of these two dimensions still stand under the earlier tables here.',
        },
      ]
    : [];
