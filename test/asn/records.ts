/** The question of retirement, and the values its facts may take. */
import { batasUsiaPensiun, computeRetirement } from 'bangkom';
import { POSITIONS } from '../../src/asn/position.js';
import { anyRecordOf, type FlatQuestion } from '../brute-force.js';

const NIPS = ['198805202013032001', '196806012000031001', '200002292023012001', '198805202023292003'];

/** The birth date is what is missing; a NIP would do as well. */
export const retirement: FlatQuestion<'batas-usia-pensiun'> = {
  name: 'retirement',
  ask: computeRetirement,
  ruleset: batasUsiaPensiun,
  pools: {
    birthDate: ['1900-01-01', '1956-06-30', '1966-02-28', '1968-06-30', '1968-07-01', '1988-05-20', '2199-12-31'],
    position: POSITIONS,
  },
  settings: { nip: [null, null, ...NIPS] },
  // A NIP says the birth date; what contradicts it is tried by itself.
  tidy: (completion) => (completion.nip === null ? completion : { ...completion, birthDate: null }),
  insteadOf: (name) => (name === 'birthDate' ? ['nip'] : []),
};

export const anyRetirementRecord = anyRecordOf(retirement);
