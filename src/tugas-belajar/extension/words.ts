/**
 * The sentences of "may this study assignment be extended, and how far?".
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import { sayLater } from '../../prose/facts.js';
import { ENDING, EVIDENCED, informing, type ProvisionWords, RELIEF, requirement } from '../../prose/statuses.js';
import { DAY, MONTH, sayCode, sayCount, sayDate, type Voice } from '../../prose/voice.js';
import type { ExtensionAssessment, ExtensionProvision } from '../index.js';
import { dictionary } from './fact-words.js';

const forceMajeure = (id: string, en: string): ProvisionWords => ({ id, en, statuses: EVIDENCED, informs: true });

const extensionProvisions: Record<ExtensionProvision, ProvisionWords> = {
  'pupr-2-2023/38': requirement('Studi belum selesai', 'The study is not finished'),
  'pupr-2-2023/38.1': requirement(
    'Hari terakhir yang diminta belum lewat, dan permintaannya masih dapat diajukan',
    'The last day asked for has not passed, and it can still be asked for',
  ),
  'pupr-2-2023/38.2': informing(
    requirement(
      'Penetapan tidak melebihi waktu normatif Program Studi',
      'The decree stays within the normative time of the programme',
    ),
  ),
  'pupr-2-2023/38.3': requirement(
    'Semua perpanjangan bersama-sama tidak melewati batas',
    'All extensions together stay within the limit',
  ),
  'pupr-2-2023/38.4': requirement('Ada alasan perpanjangan', 'There is a ground for the extension'),
  'pupr-2-2023/38.4.a': requirement(
    'Alasan: sistem studi atau perkuliahan berubah',
    'Ground: the study or lecture system changed',
  ),
  'pupr-2-2023/38.4.b': requirement('Alasan: dana studi terlambat', 'Ground: the study funds came late'),
  'pupr-2-2023/38.4.c': requirement(
    'Alasan: tugas akhir tertunda di luar kemampuan PNS',
    'Ground: the final work is delayed beyond the person’s control',
  ),
  'pupr-2-2023/38.5': forceMajeure(
    'Force majeure mengesampingkan batas dan alasan perpanjangan',
    'Force majeure sets limit and grounds aside',
  ),
  'pupr-2-2023/38.6': {
    id: 'Kelebihan waktu karena force majeure dapat diperpanjang',
    en: 'An overrun because of force majeure may be extended',
    statuses: RELIEF,
    informs: true,
  },
  'pupr-2-2023/38.7': requirement(
    'Pihak yang membiayai menyetujui perpanjangan',
    'Whoever funds the study agrees to the extension',
  ),
  'pupr-2-2023/38.8': {
    id: 'Status dicabut bila masa perpanjangan habis dan studi belum selesai',
    en: 'The assignment is revoked when the extended period is over and the study unfinished',
    statuses: ENDING,
  },
  'pupr-2-2023/40': forceMajeure('Keadaan yang termasuk force majeure', 'What counts as force majeure'),
  'pupr-2-2023/40.a': forceMajeure(
    'Force majeure karena sakit yang dinyatakan dokter',
    'Force majeure by illness that a doctor has stated',
  ),
  'pupr-2-2023/40.b': forceMajeure('Force majeure karena bencana', 'Force majeure by disaster'),
  'pupr-2-2023/40.c': {
    id: 'Kematian mengakhiri Tugas Belajar',
    en: 'Death ends the study assignment',
    statuses: ENDING,
  },
};

const monthsLeft = ({ unlimited, remainingMonths }: ExtensionAssessment, voice: Voice): Bilingual => {
  if (unlimited === true) {
    return {
      id: 'Karena force majeure, perpanjangan tidak dibatasi.',
      en: 'Force majeure leaves the extension without limit.',
    };
  }
  if (remainingMonths === null) {
    return {
      id: 'Sisa perpanjangan belum dapat dihitung: ada data yang kurang.',
      en: 'What is left of the extension cannot be told yet: facts are missing.',
    };
  }
  const months = sayCount(remainingMonths, MONTH, voice);
  return { id: `Sisa perpanjangan dalam batas: ${months}.`, en: `Left within the limit: ${months}.` };
};

/** One sentence on a last day that is known. */
const ending = (label: Bilingual, day: string | null, voice: Voice): Bilingual[] => {
  if (day === null) return [];
  const date = sayDate(day, voice);
  return [{ id: `${label.id}: ${date}.`, en: `${label.en}: ${date}.` }];
};

const lastDays = (result: ExtensionAssessment, voice: Voice): Bilingual[] => [
  ...ending({ id: 'Hari terakhir saat ini', en: 'Last day as it stands' }, result.currentLastDay, voice),
  ...ending({ id: 'Bila permintaan dikabulkan', en: 'If the request is granted' }, result.requestedLastDay, voice),
  ...ending({ id: 'Paling lambat', en: 'At the latest' }, result.latestLastDay, voice),
];

const lateness = ({ daysLate }: ExtensionAssessment, voice: Voice): Bilingual[] => {
  if (daysLate === null || daysLate === 0) return [];
  const days = sayCount(daysLate, DAY, voice);
  return [{ id: `Permintaan terlambat ${days}.`, en: `The request comes ${days} late.` }];
};

const deciders: Record<ExtensionAssessment['decidedBy'], Bilingual> = { ppk: { id: 'PPK', en: 'the PPK' } };

const consents: Record<NonNullable<ExtensionAssessment['consentOf']>, Bilingual> = {
  donor: { id: 'dengan persetujuan donor', en: 'with the donor’s agreement' },
  'pemegang-anggaran': {
    id: 'dengan persetujuan unit pemegang anggaran',
    en: 'with the agreement of the unit that holds the budget',
  },
  'tidak-ada': { id: 'tanpa perlu persetujuan donor', en: 'with no donor’s agreement needed' },
};

const notKnownConsent: Bilingual = {
  id: 'perlu tidaknya persetujuan donor belum diketahui',
  en: 'whether a donor has to agree is not known yet',
};

const decision = ({ decidedBy, consentOf }: ExtensionAssessment, voice: Voice): Bilingual => {
  const decider = sayCode(deciders, decidedBy, voice);
  const consent =
    consentOf === null ? `; ${notKnownConsent[voice.locale]}` : `, ${sayCode(consents, consentOf, voice)}`;
  return { id: `Yang menetapkan: ${decider}${consent}.`, en: `Decided by ${decider}${consent}.` };
};

const revocation = ({ revocationDue, revocableFrom }: ExtensionAssessment, voice: Voice): Bilingual[] => {
  if (revocationDue === true) {
    return [
      {
        id: 'PPK mencabut status Tugas Belajar: masa perpanjangan habis dan studi belum selesai.',
        en: 'The PPK revokes the study assignment: the extended period is over and the study unfinished.',
      },
    ];
  }
  if (revocableFrom !== null) {
    const day = sayDate(revocableFrom, voice);
    return [
      {
        id: `Bila studi tetap belum selesai, status dicabut mulai ${day}.`,
        en: `If the study is still unfinished, the assignment is revoked from ${day}.`,
      },
    ];
  }
  return revocationDue === null
    ? [
        {
          id: 'Apakah status harus dicabut belum diketahui: ada data yang kurang.',
          en: 'Whether the assignment is to be revoked is not known yet: facts are missing.',
        },
      ]
    : [{ id: 'Status Tugas Belajar tidak dicabut.', en: 'The study assignment is not revoked.' }];
};

export const extension = assessmentProse<ExtensionAssessment>({
  dictionary,
  verdicts: {
    grantable: {
      id: 'Perpanjangan Tugas Belajar dapat diberikan',
      en: 'The extension of the study assignment can be granted',
    },
    'not-grantable': {
      id: 'Perpanjangan Tugas Belajar tidak dapat diberikan',
      en: 'The extension of the study assignment cannot be granted',
    },
  },
  whether: { id: 'Tugas Belajar dapat diperpanjang', en: 'the study assignment can be extended' },
  provisions: extensionProvisions,
  details: (result, voice) => [
    monthsLeft(result, voice),
    ...lastDays(result, voice),
    ...lateness(result, voice),
    decision(result, voice),
    ...revocation(result, voice),
    ...sayLater(result.laterThanAsOf, voice),
  ],
});
