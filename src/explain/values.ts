/**
 * Words for the values that results carry: codes as a record stores them, and codes that the rules make.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import type { Readings } from '../law/readings.js';
import type { Ruleset } from '../law/ruleset.js';
import type { EligibilityInput, ExtensionInput, ServiceBondInput } from '../tugas-belajar/index.js';
import { isDate, say, sayCode, sayDate, type Voice } from './voice.js';

type Stored<Input, Name extends keyof Input> = Extract<Input[Name], string>;
type Study = NonNullable<ServiceBondInput['studyAssignments']>[number];

/** Codes that a record stores and that evidence shows. */
type StoredValue =
  | Stored<
      EligibilityInput,
      | 'employmentStatus'
      | 'organisation'
      | 'degree'
      | 'funding'
      | 'servingPenalty'
      | 'healthCertificate'
      | 'proposedBy'
      | 'recommendedBy'
    >
  | NonNullable<NonNullable<EligibilityInput['performance']>[string]>
  | Stored<ExtensionInput, 'forceMajeure' | 'funding'>
  | Stored<Study, 'funding'>;

/** Codes that the rules make and that evidence shows. */
type MadeValue =
  | Readings['A30']
  | 'ppk-atau-sekretaris-daerah'
  | 'tidak-perlu'
  | 'tidak'
  | 'seumur-hidup'
  | 'sampai-tanggal';

const values: Record<StoredValue | MadeValue, Bilingual> = {
  pns: { id: 'PNS', en: 'PNS' },
  cpns: { id: 'CPNS', en: 'CPNS' },
  pppk: { id: 'PPPK', en: 'PPPK' },
  'unit-organisasi': { id: 'unit organisasi Kementerian', en: 'a unit organisasi of the Ministry' },
  'sekretariat-jenderal': { id: 'Sekretariat Jenderal', en: 'the Secretariat General' },
  'pemerintah-daerah': { id: 'pemerintah daerah', en: 'a local government' },
  d1: { id: 'D1', en: 'D1' },
  d2: { id: 'D2', en: 'D2' },
  d3: { id: 'D3', en: 'D3' },
  d4: { id: 'D4', en: 'D4' },
  s1: { id: 'S1', en: 'S1 (bachelor)' },
  profesi: { id: 'profesi', en: 'profesi (professional)' },
  s2: { id: 'S2', en: 'S2 (master)' },
  s3: { id: 'S3', en: 'S3 (doctoral)' },
  pemerintah: { id: 'anggaran pemerintah', en: 'government budget' },
  donor: { id: 'donor', en: 'donor' },
  mandiri: { id: 'biaya mandiri', en: 'self-funded' },
  'tidak-ada': { id: 'tidak ada', en: 'none' },
  ringan: { id: 'ringan', en: 'light' },
  sedang: { id: 'sedang', en: 'medium' },
  berat: { id: 'berat', en: 'heavy' },
  sehat: { id: 'sehat', en: 'healthy' },
  'tidak-sehat': { id: 'tidak sehat', en: 'not healthy' },
  'sangat-baik': { id: 'sangat baik', en: 'very good' },
  baik: { id: 'baik', en: 'good' },
  'butuh-perbaikan': { id: 'butuh perbaikan', en: 'needs improvement' },
  kurang: { id: 'kurang', en: 'poor' },
  'sangat-kurang': { id: 'sangat kurang', en: 'very poor' },
  'sekretaris-unit-organisasi': { id: 'Sekretaris Unit Organisasi', en: 'the secretary of the unit organisasi' },
  'pimpinan-unit-kerja-pembina-kepegawaian': {
    id: 'pimpinan Unit Kerja Pembina Kepegawaian',
    en: 'the head of the personnel unit of the Ministry',
  },
  'pimpinan-tinggi-madya': { id: 'pejabat pimpinan tinggi madya', en: 'a pimpinan tinggi madya official' },
  'ppk-daerah': { id: 'PPK daerah', en: 'the PPK of the region' },
  'sekretaris-daerah': { id: 'Sekretaris Daerah', en: 'the Sekretaris Daerah' },
  'ppk-atau-sekretaris-daerah': {
    id: 'PPK daerah atau Sekretaris Daerah',
    en: 'the PPK of the region or the Sekretaris Daerah',
  },
  lainnya: { id: 'pejabat lain', en: 'another official' },
  'tidak-perlu': { id: 'tidak perlu', en: 'not needed' },
  sakit: { id: 'sakit', en: 'illness' },
  bencana: { id: 'bencana', en: 'disaster' },
  meninggal: { id: 'meninggal dunia', en: 'death' },
  tidak: { id: 'tidak ada', en: 'none' },
  'seumur-hidup': { id: 'seumur hidup', en: 'for life' },
  'sampai-tanggal': { id: 'sampai tanggal tertentu', en: 'until a date' },
  'at-least-baik-each': { id: 'minimal baik setiap tahun', en: 'at least good each year' },
  'average-baik': { id: 'rata-rata minimal baik', en: 'at least good on average' },
  'exactly-baik-each': { id: 'tepat baik setiap tahun', en: 'exactly good each year' },
};

/** Rulesets by the name of their regulation. */
export const rulesets: Record<Ruleset['id'], Bilingual> = {
  'permen-pupr-2-2023': { id: 'Permen PUPR 2/2023', en: 'Permen PUPR 2/2023' },
};

const YES_NO: Record<'true' | 'false', Bilingual> = {
  true: { id: 'ya', en: 'yes' },
  false: { id: 'tidak', en: 'no' },
};

/** A value in words: a date, yes or no, a stored code, or a number as it is. */
export const sayValue = (value: string | number | boolean, voice: Voice): string => {
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'boolean') return say(YES_NO[`${value}`], voice);
  return isDate(value) ? sayDate(value, voice) : sayCode(values, value, voice);
};
