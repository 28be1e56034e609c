import * as z from 'zod';
import { isIsoDate } from '../kernel/calendar.js';

const birthDateDigits = (nip: string): string => `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;

/**
 * NIP: 18 digits that begin with the birth date. Digits 13-14 are the month of a PNS's start (01-12), or of a PPPK `2`
 * and the contract's number (21-29).
 */
const isNip = (nip: string): boolean =>
  /^\d{12}(0[1-9]|1[0-2]|2[1-9])[12]\d{3}$/.test(nip) && !nip.endsWith('000') && isIsoDate(birthDateDigits(nip));

export const Nip = z.string().refine(isNip, {
  error: 'not a NIP: 18 digits that begin with a birth date of the calendar',
  params: { code: 'impossible-nip' },
});

/** The birth date that a valid NIP begins with. */
export const birthDateOfNip = birthDateDigits;
