/**
 * Where a bond is served by people whom the words of Pasal 37 do not name: it is work "di Kementerian".
 *
 * @pasal Pasal 37 ayat (2) huruf d
 * @module
 */
import type { Organisation } from '../asn/employment.js';
import { isInRegion } from '../asn/organisation.js';
import type { Context } from '../law/ruleset.js';

/** What was taken for granted of a bond beside the readings. */
export type BondAssumption =
  /** Pasal 37 ayat (2) huruf d speaks of work in the Ministry; work in the region takes its place (A31). */
  'work-in-region';

interface Posting {
  readonly organisation: Organisation | null;
}

/** The assumption under which somebody of a region serves a bond; none where the letter is followed (A31). */
export const assumptionsOf = (
  { organisation }: Posting,
  mayBeBound: boolean,
  { readings }: Context,
): readonly BondAssumption[] =>
  mayBeBound && organisation !== null && isInRegion(organisation) && readings.A31 === 'own-region'
    ? ['work-in-region']
    : [];
