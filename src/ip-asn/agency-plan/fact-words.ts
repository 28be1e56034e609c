/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { ipAsnReadings } from '../../law/interpretations/ip-asn.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { ipAsnParameterWords } from '../../prose/parameters/ip-asn.js';
import {
  penaltyLevelWords,
  performanceParts,
  predicateWords,
  statusWords,
  tierWords,
} from '../../prose/shared-words.js';
import type { IpAsnAgencyPlanInput } from './index.js';

export const dictionary = dictionaryOf<
  IpAsnAgencyPlanInput,
  | 'sangat-rendah'
  | 'sangat-tinggi'
  | 'struktural'
  | 'tinggi'
  | 'sangat-kurang'
  | 'kurang'
  | 'butuh-perbaikan'
  | 'baik'
  | 'sangat-baik'
  | 'cukup'
  | 'buruk'
>({
  facts: {
    year: { id: 'tahun', en: 'year' },
    people: { id: 'daftar pegawai', en: 'list of people' },
  },
  lists: {
    people: {
      item: { id: 'pegawai', en: 'person' },
      parts: {
        employmentStatus: { id: 'status kepegawaian', en: 'employment status' },
        year: { id: 'tahun', en: 'year' },
        post: { id: 'jabatan', en: 'post held' },
        education: { id: 'riwayat pendidikan formal', en: 'history of formal education' },
        trainings: { id: 'riwayat diklat dan seminar', en: 'history of trainings and seminars' },
        performance: { id: 'hasil penilaian kinerja', en: 'performance assessment' },
        penalties: { id: 'riwayat hukuman disiplin', en: 'history of disciplinary penalties' },
        penaltyLookBackYears: {
          id: 'lama tahun hukuman disiplin dihitung',
          en: 'number of years for which a penalty counts',
        },
      },
    },
    education: {
      item: { id: 'pendidikan', en: 'education' },
      parts: {
        level: { id: 'tingkat', en: 'level' },
        graduatedOn: { id: 'tanggal lulus', en: 'day of graduation' },
      },
    },
    trainings: {
      item: { id: 'diklat', en: 'training' },
      parts: {
        kind: { id: 'jenis', en: 'kind' },
        startedOn: { id: 'tanggal mulai', en: 'day of starting' },
        completedOn: { id: 'tanggal selesai', en: 'day of finishing' },
        hours: { id: 'JP', en: 'JP' },
        tier: { id: 'jenjang', en: 'tier' },
        matchesPost: { id: 'kesesuaian dengan jabatan', en: 'match with the post' },
        title: { id: 'judul', en: 'title' },
        organizer: { id: 'penyelenggara', en: 'organiser' },
        issuer: { id: 'penerbit sertifikat', en: 'issuer of the certificate' },
        certificateNumber: { id: 'nomor sertifikat', en: 'certificate number' },
      },
    },
    penalties: {
      item: { id: 'hukuman disiplin', en: 'disciplinary penalty' },
      parts: {
        level: { id: 'tingkat', en: 'level' },
        decreeDate: { id: 'tanggal keputusan', en: 'date of the decree' },
      },
    },
  },
  parts: {
    performance: performanceParts,
  },
  evidence: {
    people: plain({ id: 'banyaknya pegawai', en: 'number of people' }),
    settled: plain({ id: 'yang nilainya lengkap', en: 'with a full score' }),
  },
  values: {
    ...predicateWords,
    ...tierWords,
    ...statusWords,
    ...penaltyLevelWords,
    'jpt-utama': { id: 'pimpinan tinggi utama', en: 'pimpinan tinggi utama' },
    'jpt-madya': { id: 'pimpinan tinggi madya', en: 'pimpinan tinggi madya' },
    'jpt-pratama': { id: 'pimpinan tinggi pratama', en: 'pimpinan tinggi pratama' },
    fungsional: { id: 'fungsional', en: 'functional' },
    pelaksana: { id: 'pelaksana', en: 'pelaksana' },
    s3: { id: 'S3', en: 'S3 (doctoral)' },
    s2: { id: 'S2', en: 'S2 (master)' },
    s1: { id: 'S1', en: 'S1 (bachelor)' },
    d4: { id: 'D4', en: 'D4' },
    d3: { id: 'D3', en: 'D3' },
    d2: { id: 'D2', en: 'D2' },
    d1: { id: 'D1', en: 'D1' },
    slta: { id: 'SLTA', en: 'SLTA (upper secondary)' },
    'di-bawah-slta': { id: 'di bawah SLTA', en: 'below SLTA' },
    kepemimpinan: { id: 'kepemimpinan', en: 'leadership' },
    teknis: { id: 'teknis', en: 'technical' },
    seminar: { id: 'seminar', en: 'seminar' },
    lainnya: { id: 'lainnya', en: 'other' },
    cukup: { id: 'cukup', en: 'sufficient' },
    buruk: { id: 'buruk', en: 'bad' },
    'sangat-rendah': { id: 'sangat rendah', en: 'very low' },
    'sangat-tinggi': { id: 'sangat tinggi', en: 'very high' },
    struktural: { id: 'struktural', en: 'structural' },
    tinggi: { id: 'tinggi', en: 'high' },
  },
  readings: ipAsnReadings,
  parameters: ipAsnParameterWords,
});
