/**
 * Words for a person and what is scored of one, told alike by every question on IP ASN that looks at people.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import type { ListWords, Phrase } from '../prose/dictionary.js';
import { hours, plain, points, pointsOutOf, unlessToldBy } from '../prose/evidence.js';
import {
  developmentKindWords,
  educationWords,
  penaltyLevelWords,
  penaltyList,
  personFacts,
  positionWords,
  statusWords,
  tierWords,
  yearlyWords,
} from '../prose/shared-words.js';
import type { Words } from '../prose/voice.js';
import type { IpAsnCategory } from './bands.js';

/** Facts about a person. */
export const ipAsnPersonFacts = {
  employmentStatus: personFacts.employmentStatus,
  year: { id: 'tahun', en: 'year' },
  position: { id: 'jabatan', en: 'post held' },
  education: personFacts.education,
  trainings: personFacts.trainings,
  performance: personFacts.performance,
  penalties: personFacts.penalties,
  penaltyLookBackYears: {
    id: 'lama tahun hukuman disiplin dihitung',
    en: 'number of years for which a penalty counts',
  },
} as const satisfies Words;

/** Entries of a person's record. */
export const ipAsnPersonLists = {
  education: {
    item: { id: 'pendidikan', en: 'education' },
    parts: {
      label: { id: 'sebutan', en: 'label' },
      level: { id: 'tingkat', en: 'level' },
      graduatedOn: { id: 'tanggal lulus', en: 'day of graduation' },
    },
  },
  trainings: {
    item: { id: 'diklat', en: 'training' },
    parts: {
      label: { id: 'sebutan', en: 'label' },
      kind: { id: 'jenis', en: 'kind' },
      ipAsnKind: { id: 'jenis menurut IP ASN', en: 'kind by IP ASN' },
      firstDay: { id: 'tanggal mulai', en: 'day of starting' },
      lastDay: { id: 'tanggal selesai', en: 'day of finishing' },
      hours: { id: 'JP', en: 'JP' },
      tier: { id: 'jenjang', en: 'tier' },
      matchesPost: { id: 'kesesuaian dengan jabatan', en: 'match with the post' },
      title: { id: 'judul', en: 'title' },
      organizerName: { id: 'penyelenggara', en: 'organiser' },
      issuer: { id: 'penerbit sertifikat', en: 'issuer of the certificate' },
      certificateNumber: { id: 'nomor sertifikat', en: 'certificate number' },
    },
  },
  penalties: { ...penaltyList, parts: { ...penaltyList.parts, label: { id: 'sebutan', en: 'label' } } },
} as const satisfies Words<ListWords>;

/** Codes that a person's record stores, and the groups that posts make. */
export const ipAsnPersonWords = {
  ...statusWords,
  ...tierWords,
  ...penaltyLevelWords,
  ...educationWords,
  ...yearlyWords,
  ...positionWords,
  ...developmentKindWords,
  struktural: { id: 'struktural', en: 'structural' },
  lainnya: { id: 'lainnya', en: 'other' },
  'tidak-ada': { id: 'tidak ada', en: 'none' },
} as const satisfies Words;

/** Codes that the rules make beside those of a record. */
export type IpAsnPersonCode = keyof typeof ipAsnPersonWords;

/** The categories of IP ASN. */
export const ipAsnCategoryWords: Readonly<Record<IpAsnCategory, Bilingual>> = {
  'sangat-rendah': { id: 'sangat rendah', en: 'very low' },
  rendah: { id: 'rendah', en: 'low' },
  sedang: { id: 'sedang', en: 'medium' },
  tinggi: { id: 'tinggi', en: 'high' },
  'sangat-tinggi': { id: 'sangat tinggi', en: 'very high' },
};

/** What the dimensions of a score compare. */
export const scoreEvidence = {
  measuredFrom: plain({ id: 'diukur mulai tahun', en: 'measured from' }),
  highestEducation: plain({ id: 'pendidikan tertinggi', en: 'highest education' }),
  points: pointsOutOf({ id: 'nilai', en: 'score' }, 'maximum'),
  maximum: unlessToldBy('points', points({ id: 'nilai tertinggi', en: 'highest score' })),
  matches: plain({ id: 'ada yang sesuai dengan jabatan', en: 'there is one that matches the post' }),
  requiredHours: hours({ id: 'yang diminta', en: 'required' }),
  hours: hours({ id: 'jam pelajaran', en: 'learning hours' }),
  attended: plain({ id: 'ada yang diikuti dalam jangka waktunya', en: 'there is one in the time that counts' }),
  assessedYear: plain({ id: 'tahun yang dinilai', en: 'year assessed' }),
  assessment: plain({ id: 'hasil penilaian', en: 'assessment' }),
  heaviestPenalty: plain({ id: 'hukuman terberat', en: 'heaviest penalty' }),
  latestEducation: plain({ id: 'pendidikan terakhir', en: 'latest education' }),
} as const satisfies Words<Phrase>;

/** What the means of people compare. */
export const meanEvidence = {
  people: plain({ id: 'banyaknya pegawai', en: 'number of people' }),
  settled: plain({ id: 'yang nilainya lengkap', en: 'with a full score' }),
} as const satisfies Words<Phrase>;
