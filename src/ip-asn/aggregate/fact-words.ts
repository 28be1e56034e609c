/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { ipAsnReadings } from '../../law/interpretations/ip-asn.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { ipAsnParameterWords } from '../../prose/parameters/ip-asn.js';
import { statusWords } from '../../prose/shared-words.js';
import type { IpAsnAggregateInput } from './index.js';

export const dictionary = dictionaryOf<
  IpAsnAggregateInput,
  'sedang' | 'sangat-rendah' | 'rendah' | 'tinggi' | 'sangat-tinggi'
>({
  facts: {
    year: { id: 'tahun', en: 'year' },
    members: { id: 'daftar pegawai beserta nilainya', en: 'list of people with their points' },
  },
  lists: {
    members: {
      item: { id: 'pegawai', en: 'person' },
      parts: {
        id: { id: 'nomor atau nama', en: 'number or name' },
        year: { id: 'tahun', en: 'year' },
        employmentStatus: { id: 'status kepegawaian', en: 'employment status' },
        kualifikasi: { id: 'nilai kualifikasi', en: 'points for qualification' },
        kompetensi: { id: 'nilai kompetensi', en: 'points for competency' },
        kinerja: { id: 'nilai kinerja', en: 'points for performance' },
        disiplin: { id: 'nilai disiplin', en: 'points for discipline' },
      },
    },
  },
  evidence: {
    people: plain({ id: 'banyaknya pegawai', en: 'number of people' }),
    settled: plain({ id: 'yang nilainya lengkap', en: 'with a full score' }),
  },
  values: {
    ...statusWords,
    sedang: { id: 'sedang', en: 'medium' },
    'sangat-rendah': { id: 'sangat rendah', en: 'very low' },
    rendah: { id: 'rendah', en: 'low' },
    tinggi: { id: 'tinggi', en: 'high' },
    'sangat-tinggi': { id: 'sangat tinggi', en: 'very high' },
  },
  readings: ipAsnReadings,
  parameters: ipAsnParameterWords,
});
