/**
 * What is taken for granted of a service bond, told alike by every question that reckons one.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import { sayCode, type Voice } from '../prose/voice.js';
import type { BondAssumption } from './index.js';

const assumptions: Record<BondAssumption, Bilingual> = {
  'work-in-region': {
    id: 'Pasal 37 ayat (2) huruf d menyebut bekerja kembali di Kementerian; bagi pegawai daerah bekerja di daerahnya yang dihitung.',
    en: 'Article 37 (2) d speaks of working again in the Ministry; for staff of a region, work in the region counts.',
  },
};

export const sayBondAssumptions = (codes: readonly BondAssumption[], voice: Voice): string[] =>
  codes.map((code) => sayCode(assumptions, code, voice));
