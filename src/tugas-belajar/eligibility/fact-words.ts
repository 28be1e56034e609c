/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */

import { eligibilityReadings } from '../../law/interpretations/tugas-belajar/eligibility.js';
import { studyReadings } from '../../law/interpretations/tugas-belajar/shared.js';
import type { Readings } from '../../law/readings.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { listed, months, plain, times, toldByPartner, under, underEither, years } from '../../prose/evidence.js';
import { tugasBelajarParameterWords } from '../../prose/parameters/tugas-belajar.js';
import {
  degreeWords,
  fundingWords,
  organisationWords,
  penaltyLevelWords,
  penaltyList,
  performanceParts,
  personFacts,
  positionWords,
  sharedEvidence,
  statusWords,
  yearlyWords,
} from '../../prose/shared-words.js';
import { entryLabelWords, studyFacts, studyList, studyTimeParts, unfinishedJustifiedWords } from '../study-words.js';
import type { EligibilityInput } from './facts.js';

export const dictionary = dictionaryOf<
  EligibilityInput,
  | 'ppk-atau-sekretaris-daerah'
  | 'tidak-perlu'
  | 'tidak-disebut'
  | 'tidak'
  | 'seumur-hidup'
  | 'sampai-tanggal'
  | Readings['A30']
>({
  facts: {
    nip: personFacts.nip,
    birthDate: personFacts.birthDate,
    position: personFacts.position,
    retirementDate: personFacts.retirementDate,
    stage: { id: 'tahap', en: 'stage' },
    employmentStatus: personFacts.employmentStatus,
    cpnsStartDate: personFacts.cpnsStartDate,
    pnsAppointmentDate: personFacts.pnsAppointmentDate,
    organisation: personFacts.organisation,
    degree: { id: 'jenjang studi yang dituju', en: 'level of the intended study' },
    normativeTime: studyFacts.normativeTime,
    studyStartDate: { id: 'hari pertama studi yang direncanakan', en: 'first day of the intended study' },
    releasedFromDuties: studyFacts.releasedFromDuties,
    funding: studyFacts.funding,
    backgroundFits: { id: 'kesesuaian latar belakang pendidikan', en: 'fit of the education' },
    experienceFits: { id: 'kesesuaian pengalaman', en: 'fit of the experience' },
    positionFits: { id: 'kesesuaian jabatan', en: 'fit of the post' },
    underDisciplinaryExamination: personFacts.underDisciplinaryExamination,
    underCriminalExamination: { id: 'pemeriksaan tindak pidana yang berjalan', en: 'criminal examination under way' },
    servingSentence: { id: 'pidana penjara atau kurungan yang sedang dijalani', en: 'sentence being served' },
    servingPenalty: personFacts.servingPenalty,
    onUnpaidLeave: { id: 'cuti di luar tanggungan negara yang berjalan', en: 'leave outside state cost under way' },
    temporarilyDismissed: { id: 'pemberhentian sementara yang berlaku', en: 'temporary dismissal in effect' },
    penalties: personFacts.penalties,
    criminalSentences: { id: 'riwayat putusan pidana', en: 'history of criminal sentences' },
    healthCertificate: { id: 'hasil surat keterangan dokter', en: 'outcome of the doctor’s letter' },
    performance: personFacts.performance,
    proposedBy: { id: 'pejabat yang mengusulkan', en: 'official who proposed' },
    recommendedBy: { id: 'pejabat yang merekomendasikan', en: 'official who recommended' },
    selectionPassed: { id: 'kelulusan seleksi', en: 'selection passed' },
    agreementSigned: { id: 'penandatanganan perjanjian Tugas Belajar', en: 'study-assignment agreement signed' },
    documentsSubmitted: { id: 'penyerahan berkas', en: 'papers handed in' },
    studyAssignments: { id: 'riwayat Tugas Belajar sebelumnya', en: 'history of earlier study assignments' },
  },
  lists: {
    penalties: { ...penaltyList, parts: { ...penaltyList.parts, label: entryLabelWords } },
    criminalSentences: {
      item: { id: 'putusan pidana', en: 'criminal sentence' },
      parts: { label: entryLabelWords, judgmentDate: { id: 'tanggal putusan', en: 'date of the judgment' } },
    },
    studyAssignments: {
      item: { id: 'Tugas Belajar sebelumnya', en: 'earlier study assignment' },
      parts: {
        label: entryLabelWords,
        degree: studyList.parts.degree,
        lastDay: { id: 'hari terakhir studi', en: 'last day of study' },
        completed: studyFacts.completed,
        terminated: { id: 'ada tidaknya pembatalan atau penghentian', en: 'whether it was cancelled or stopped' },
        terminatedOn: {
          id: 'tanggal keputusan pembatalan atau penghentian',
          en: 'date of the decree that cancelled or stopped it',
        },
        unfinishedJustified: unfinishedJustifiedWords,
        reportedOn: studyList.parts.reportedOn,
      },
    },
  },
  parts: { performance: performanceParts, normativeTime: studyTimeParts },
  evidence: {
    requiredStatus: plain({ id: 'status yang diminta', en: 'status required' }),
    countedFrom: plain({ id: 'dihitung dari', en: 'counted from' }),
    requiredMonths: months({ id: 'masa kerja yang diminta', en: 'service required' }),
    reachedOn: plain({ id: 'tercapai pada', en: 'reached on' }),
    asOf: sharedEvidence.asOf,
    normativeMonths: months({ id: 'waktu normatif', en: 'normative time' }),
    times: times({ id: 'kelipatan', en: 'multiple' }),
    requiredUntil: plain({ id: 'harus masih bekerja sampai', en: 'service needed until' }),
    penalties: plain({ id: 'hukuman disiplin sedang atau berat', en: 'medium or heavy penalties' }),
    bars: plain({ id: 'larangan', en: 'bar' }),
    barEnds: plain({ id: 'larangan berakhir', en: 'bar ends' }),
    sentences: plain({ id: 'putusan pidana', en: 'sentences' }),
    unjustified: plain({ id: 'penghentian tanpa alasan yang sah', en: 'terminations without lawful reason' }),
    requiredCertificate: plain({ id: 'hasil yang diminta', en: 'outcome required' }),
    requiredPredicate: plain({ id: 'predikat yang diminta', en: 'predicate required' }),
    firstYear: years({ id: 'tahun yang dinilai', en: 'years assessed' }, 'lastYear'),
    lastYear: toldByPartner,
    predicates: listed({ id: 'predikat', en: 'predicates' }),
    rule: plain({ id: 'ukuran', en: 'measure' }),
    requiredYears: plain({ id: 'banyaknya tahun yang diminta', en: 'number of years required' }),
    yearsAtLeastGood: underEither(
      ['at-least-baik-each', 'last-two-assessed'],
      plain({ id: 'banyaknya tahun yang mencapainya', en: 'number of years that reach it' }),
    ),
    yearsExactlyGood: under(
      'exactly-baik-each',
      plain({ id: 'banyaknya tahun yang tepat', en: 'number of years that match it' }),
    ),
    rankTotal: under('average-baik', plain({ id: 'jumlah nilai predikat', en: 'total of the predicates’ ranks' })),
    requiredRankTotal: under(
      'average-baik',
      plain({ id: 'jumlah nilai predikat yang diminta', en: 'total of the predicates’ ranks required' }),
    ),
    requiredProposer: plain({ id: 'pengusul yang diminta', en: 'proposer required' }),
    requiredRecommender: plain({ id: 'pemberi rekomendasi yang diminta', en: 'recommender required' }),
    earlierStudies: plain({ id: 'studi sebelumnya yang diperhitungkan', en: 'earlier studies that count' }),
    earlierLastDay: plain({ id: 'akhir studi sebelumnya', en: 'end of the earlier study' }),
    earliestStart: plain({ id: 'studi berikutnya paling cepat', en: 'next study at the earliest' }),
  },
  values: {
    ...statusWords,
    ...organisationWords,
    ...positionWords,
    ...degreeWords,
    ...fundingWords,
    ...penaltyLevelWords,
    ...yearlyWords,
    curriculum: { id: 'masa tempuh kurikulum', en: 'the curriculum time' },
    'tidak-ada': { id: 'tidak ada', en: 'none' },
    sehat: { id: 'sehat', en: 'healthy' },
    'tidak-sehat': { id: 'tidak sehat', en: 'not healthy' },
    applying: { id: 'melamar', en: 'applying' },
    selected: { id: 'lulus seleksi', en: 'through the selection' },
    departing: { id: 'akan berangkat', en: 'about to leave' },
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
    lainnya: { id: 'lainnya', en: 'other' },
    'tidak-perlu': { id: 'tidak perlu', en: 'not needed' },
    'tidak-disebut': { id: 'tidak disebut ketentuan', en: 'none named by the provision' },
    tidak: { id: 'tidak ada', en: 'none' },
    'seumur-hidup': { id: 'seumur hidup', en: 'for life' },
    'sampai-tanggal': { id: 'sampai tanggal tertentu', en: 'until a date' },
    'at-least-baik-each': { id: 'minimal baik setiap tahun', en: 'at least good each year' },
    'average-baik': { id: 'rata-rata minimal baik', en: 'at least good on average' },
    'exactly-baik-each': { id: 'tepat baik setiap tahun', en: 'exactly good each year' },
    'last-two-assessed': {
      id: 'minimal baik pada dua tahun terakhir yang dinilai',
      en: 'at least good in the last years assessed',
    },
  },
  readings: { ...eligibilityReadings, ...studyReadings },
  parameters: tugasBelajarParameterWords,
});
