/**
 * What was asked, and why it is read so: of the readings on what all chapters have in common.
 *
 * @module
 */
import type { Grounds } from '../interpretations/interpretation.js';

export const generalGrounds = {
  A01: {
    question: {
      id: 'Apakah hari awal ikut dihitung pada jangka waktu "sejak" suatu hari?',
      en: 'Does the first day count in a period "since" a day?',
    },
    reason: {
      id: 'Begitulah umur dan masa kerja lazim dihitung.',
      en: 'It is how age and service are usually counted.',
    },
  },
  A02: {
    question: {
      id: 'Kapan suatu jangka waktu genap bila bulan tujuannya tidak memiliki tanggal itu?',
      en: 'When is a period complete if the month it ends in lacks that day?',
    },
    reason: {
      id: 'Dengan begitu jangka waktu sebulan tidak pernah melompati satu bulan penuh.',
      en: 'That way a period of a month never skips a whole month.',
    },
  },
} as const satisfies Record<string, Grounds>;
