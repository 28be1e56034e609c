/**
 * What is told of the learning hours of a year.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import { sayProvision } from '../../prose/citations.js';
import type { Section } from '../../prose/explanation.js';
import { sayFact } from '../../prose/facts.js';
import { confidences, informing, requirement } from '../../prose/statuses.js';
import { labelledAll, NOT_KNOWN, sayHours, sayTold } from '../../prose/values.js';
import { DAY, say, sayCode, sayCount, sayDate, sayList, type Voice } from '../../prose/voice.js';
import type { TrainingHoursAssessment } from '../index.js';
import { dictionary } from './fact-words.js';

const isPositive = (value: number | null): value is number => value !== null && value > 0;

const hoursDetails = (result: TrainingHoursAssessment, voice: Voice): Bilingual[] => {
  const { total, credited, required, limit, shortfall, excess, planned, shortfallAfterPlanned, daysLeft } = result;
  const isShort = isPositive(shortfall);
  return labelledAll([
    [{ id: 'Yang dihitung', en: 'Counted' }, total === null ? null : sayHours(total, voice)],
    [{ id: 'Yang diakui', en: 'Credited' }, credited === null || credited === total ? null : sayHours(credited, voice)],
    [{ id: 'Minimal', en: 'Minimum' }, required === null ? null : sayHours(required, voice)],
    [{ id: 'Maksimal', en: 'Maximum' }, limit === null ? null : sayHours(limit, voice)],
    [{ id: 'Kelebihan', en: 'In excess' }, isPositive(excess) ? sayHours(excess, voice) : null],
    [{ id: 'Kekurangan', en: 'Lacking' }, isShort ? sayHours(shortfall, voice) : null],
    [{ id: 'Sisa waktu', en: 'Time left' }, isShort && daysLeft > 0 ? sayCount(daysLeft, DAY, voice) : null],
    [{ id: 'Yang direncanakan', en: 'Planned' }, planned === null || planned === 0 ? null : sayHours(planned, voice)],
    [
      { id: 'Kekurangan setelah yang direncanakan', en: 'Lacking after what is planned' },
      planned !== null && planned !== 0 && isPositive(shortfallAfterPlanned)
        ? sayHours(shortfallAfterPlanned, voice)
        : null,
    ],
  ]);
};

export type AssessedRecord = TrainingHoursAssessment['trainings'][number];

export const statuses: Record<AssessedRecord['status'], Bilingual> = {
  unknown: NOT_KNOWN,
  counted: { id: 'dihitung', en: 'counted' },
  'outside-year': { id: 'termasuk tahun lain', en: 'of another year' },
  planned: { id: 'belum berakhir pada tanggal putusan', en: 'not over on the day of the decision' },
  double: { id: 'kegiatannya sudah dihitung dari catatan lain', en: 'its activity counts by another record' },
  overlapping: {
    id: 'berbagi hari dengan kegiatan klasikal yang dihitung',
    en: 'shares a day with classical activities that count',
  },
  'over-monthly-limit': { id: 'melewati batas sesi sebulan', en: 'beyond the sessions that a month holds' },
  'not-approved': { id: 'konversinya belum disetujui unit SDM', en: 'its conversion is not approved by the HRD unit' },
  'not-training': { id: 'bukan Pelatihan', en: 'not training' },
};

export const sources: Record<NonNullable<AssessedRecord['source']>, Bilingual> = {
  recorded: { id: 'tercatat', en: 'recorded' },
  converted: { id: 'hasil konversi', en: 'converted' },
};

const sayPlaces = (indexes: readonly number[], voice: Voice): string =>
  sayList(
    indexes.map((index) => sayFact(`trainings[${index}]`, voice)),
    voice,
  );

/** One line on what became of one record. */
const sayRecord = (record: AssessedRecord, index: number, voice: Voice): string => {
  const { status, hours, credited, source, convertedBy, confidence, contradictory, hoursBelowMost } = record;
  const { sharesActivityWith, mayShareActivityWith, sharesDayWith } = record;
  const stands = sayCode(statuses, status, voice);
  const parts = sayTold(
    [
      [{ id: 'isi catatan', en: 'its hours' }, hours === null ? null : sayHours(hours, voice)],
      [{ id: 'asalnya', en: 'their source' }, source === null ? null : sayCode(sources, source, voice)],
      [{ id: 'menurut', en: 'after' }, convertedBy === null ? null : sayProvision(convertedBy, voice)],
      [{ id: 'menambah', en: 'adds' }, credited === null ? null : sayHours(credited, voice)],
      [
        { id: 'keyakinan konversi', en: 'confidence of the conversion' },
        confidence === 'certain' ? null : sayCode(confidences, confidence, voice),
      ],
      [
        { id: 'sama kegiatannya dengan', en: 'same activity as' },
        sharesActivityWith.length === 0 ? null : sayPlaces(sharesActivityWith, voice),
      ],
      [
        { id: 'kurang dari catatannya yang terbanyak', en: 'less than the most of its records by' },
        isPositive(hoursBelowMost) ? sayHours(hoursBelowMost, voice) : null,
      ],
      [
        { id: 'mungkin rangkap dengan', en: 'possibly the same activity as' },
        mayShareActivityWith.length === 0 ? null : sayPlaces(mayShareActivityWith, voice),
      ],
      [
        { id: 'berbagi hari dengan', en: 'shares a day with' },
        sharesDayWith.length === 0 ? null : sayPlaces(sharesDayWith, voice),
      ],
    ],
    voice,
  );
  const contradiction = say(
    {
      id: 'catatan kegiatan yang sama berbeda jenis atau harinya',
      en: 'records of the activity differ in kind or days',
    },
    voice,
  );
  const name = sayFact(`trainings[${index}]`, voice);
  return [`${name}: ${stands}`, ...parts, ...(contradictory ? [contradiction] : [])].join('; ');
};

const recordSections = ({ trainings }: TrainingHoursAssessment, voice: Voice): Section[] => [
  {
    title: say({ id: 'Catatan satu per satu', en: 'Record by record' }, voice),
    lines: trainings.map((record, index) => sayRecord(record, index, voice)),
  },
];

export const trainingHours = assessmentProse<TrainingHoursAssessment>({
  dictionary,
  verdicts: {
    sufficient: { id: 'Jam pelajaran mencukupi', en: 'The learning hours suffice' },
    'short-so-far': { id: 'Jam pelajaran belum mencukupi', en: 'The learning hours do not suffice yet' },
    short: { id: 'Jam pelajaran tidak mencukupi', en: 'The learning hours did not suffice' },
    'not-applicable': {
      id: 'Jam pelajaran setahun tidak diwajibkan bagi CPNS',
      en: 'The yearly learning hours do not apply to a CPNS',
    },
    'over-limit': { id: 'Jam pelajaran Pelatihan melewati batas', en: 'The hours of training are above the limit' },
  },
  whether: { id: 'jam pelajaran mencukupi', en: 'the learning hours suffice' },
  day: ({ year, basis }, voice) => {
    const asOf = sayDate(basis.asOf, voice);
    return { id: `untuk tahun ${year} per ${asOf}`, en: `for ${year} as of ${asOf}` };
  },
  provisions: {
    'pupr-2-2023/12.2.f': informing(
      requirement(
        'Konversi JP Pelatihan nonklasikal dari unit peserta disetujui unit SDM',
        'The HRD unit approves the conversion to JP of a participant unit’s nonclassical training',
      ),
    ),
    'pupr-2-2023/19.2': requirement('PNS mencapai JP minimal setahun', 'The PNS takes the minimum of JP a year'),
    'pupr-2-2023/19.3': requirement(
      'Pelatihan PPPK tidak melewati batas JP setahun',
      'The training of the PPPK stays within the limit of JP a year',
    ),
  },
  details: hoursDetails,
  sections: recordSections,
});
