import { describe, expect, it } from 'vitest';
import { ORGANISATIONS, type Organisation } from '../../src/asn/employment.js';
import { isInMinistry, isInRegion, isInSuccessorMinistry, isSecretariatGeneral } from '../../src/asn/organisation.js';

const those = (test: (organisation: Organisation) => boolean): readonly string[] => ORGANISATIONS.filter(test);

describe('organisations', () => {
  it('are of the Ministry, of one of its two successors, of a region, or of another agency', () => {
    expect(those(isInMinistry)).toEqual([
      'unit-organisasi',
      'sekretariat-jenderal',
      'unit-organisasi-pu',
      'sekretariat-jenderal-pu',
      'unit-organisasi-pkp',
      'sekretariat-jenderal-pkp',
    ]);
    expect(those(isInRegion)).toEqual(['pemerintah-daerah']);
    expect(those(isInSuccessorMinistry)).toEqual([
      'unit-organisasi-pu',
      'sekretariat-jenderal-pu',
      'unit-organisasi-pkp',
      'sekretariat-jenderal-pkp',
    ]);
    expect(those(isSecretariatGeneral)).toEqual([
      'sekretariat-jenderal',
      'sekretariat-jenderal-pu',
      'sekretariat-jenderal-pkp',
    ]);
  });
});
