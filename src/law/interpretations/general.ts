/**
 * Readings on what all chapters have in common.
 *
 * @module
 */
import type { Reading } from './interpretation.js';

const remainingService = ['pupr-2-2023/28.b', 'pupr-2-2023/28.b.1', 'pupr-2-2023/28.b.2'] as const;
const bondLength = [
  'pupr-2-2023/37.2.d',
  'pupr-2-2023/37.2.d.1',
  'pupr-2-2023/37.2.d.2',
  'pupr-2-2023/37.2.d.3',
  'pupr-2-2023/37.2.e',
  'pupr-2-2023/39.4.e',
] as const;

export const generalReadings = {
  A01: {
    options: {
      anniversary: {
        id: 'Jangka waktu dalam bulan atau tahun genap pada tanggal ulangannya, bukan sehari kemudian.',
        en: 'A period of months or years is complete on the anniversary itself, not a day later.',
      },
    },
    default: 'anniversary',
    provisions: ['pupr-2-2023/28.a', 'pupr-2-2023/28.e.3', 'pupr-2-2023/29', 'dou-asn-probolinggo/viii.2'],
  },
  A02: {
    options: {
      'last-day-of-month': {
        id: 'Bila bulan tujuan lebih pendek, jangka waktu genap pada hari terakhir bulan itu.',
        en: 'In a shorter month the period is complete on its last day.',
      },
    },
    default: 'last-day-of-month',
    provisions: [
      'pupr-2-2023/28.a',
      ...remainingService,
      'pupr-2-2023/28.e.3',
      'pupr-2-2023/29',
      ...bondLength,
      'pupr-2-2023/38.3',
      'dou-asn-probolinggo/viii.2',
    ],
  },
} as const satisfies Record<string, Reading>;
