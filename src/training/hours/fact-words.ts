/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { hoursReadings } from '../../law/interpretations/training/hours.js';
import { dictionaryOf, type PartWords } from '../../prose/dictionary.js';
import { hours, plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import { developmentKindWords, organizerWords, personFacts, statusWords } from '../../prose/shared-words.js';
import { entryOf, type Words } from '../../prose/voice.js';
import type { TrainingHoursInput } from './facts.js';

const conversionLine = {
  hours: { id: 'JP per satuan', en: 'JP for each unit' },
  internationalHours: { id: 'JP per satuan tingkat internasional', en: 'JP for each international unit' },
  per: { id: 'satuan', en: 'unit' },
  mostPerMonth: { id: 'satuan paling banyak sebulan', en: 'most units in a month' },
} as const satisfies Words<Bilingual>;

/** Words for a line of a conversion table, and for what stands in one: `seminar`, `seminar.hours`. */
const conversionParts: PartWords = (path) => {
  const [name = '', part] = path.split('.');
  const kind = entryOf<Bilingual>(developmentKindWords, name);
  if (kind === undefined || part === undefined) return kind;
  const words = entryOf<Bilingual>(conversionLine, part);
  return words && { id: `${words.id} untuk ${kind.id}`, en: `${words.en} of ${kind.en}` };
};

export const dictionary = dictionaryOf<TrainingHoursInput>({
  facts: {
    employmentStatus: personFacts.employmentStatus,
    year: { id: 'tahun', en: 'year' },
    monthsInService: { id: 'bulan masa kerja dalam tahun itu', en: 'months of service in the year' },
    trainings: { id: 'riwayat Pengembangan Kompetensi', en: 'record of competency development' },
    conversion: { id: 'tabel konversi ke JP', en: 'table of conversion to JP' },
  },
  lists: {
    trainings: {
      item: { id: 'diklat', en: 'training' },
      parts: {
        label: { id: 'sebutan', en: 'label' },
        kind: { id: 'jenis', en: 'kind' },
        title: { id: 'nama kegiatan', en: 'title of the activity' },
        certificateNumber: { id: 'nomor sertifikat', en: 'number of the certificate' },
        issuer: { id: 'penerbit sertifikat', en: 'issuer of the certificate' },
        certified: { id: 'ada sertifikat', en: 'whether there is a certificate' },
        firstDay: { id: 'hari pertama', en: 'first day' },
        lastDay: { id: 'hari terakhir', en: 'last day' },
        hours: { id: 'JP', en: 'JP' },
        units: { id: 'banyaknya hari, sesi, atau kegiatan', en: 'number of days, sessions or activities' },
        international: { id: 'tingkat internasional', en: 'whether it was international' },
        organizer: { id: 'penyelenggara', en: 'organiser' },
        conversionApproved: {
          id: 'persetujuan konversi oleh unit SDM',
          en: 'approval of the conversion by the HRD unit',
        },
      },
    },
  },
  parts: { conversion: conversionParts },
  evidence: {
    recordsToApprove: plain({ id: 'catatan yang perlu disetujui', en: 'records to be approved' }),
    recordsApproved: plain({ id: 'catatan yang disetujui', en: 'records approved' }),
    countedHours: hours({ id: 'yang dihitung', en: 'counted' }),
    minimumHours: hours({ id: 'minimal', en: 'minimum' }),
    maximumHours: hours({ id: 'maksimal', en: 'maximum' }),
  },
  values: {
    ...developmentKindWords,
    ...organizerWords,
    ...statusWords,
    hari: { id: 'hari', en: 'day' },
    sesi: { id: 'sesi', en: 'session' },
    kegiatan: { id: 'kegiatan', en: 'activity' },
  },
  readings: hoursReadings,
  parameters: trainingParameterWords,
});
