/** What decides when a person's service ends, read the same way by every question that compares with it. */
import type * as z from 'zod';
import { EARLIEST_DATE, LATEST_DATE, withinRange } from '../kernel/calendar.js';
import { type Gap, gapOf } from '../kernel/completions.js';
import type { InputIssue } from '../kernel/errors.js';
import { fact, isoDate } from '../kernel/fields.js';
import type { Confidence } from '../kernel/rules.js';
import type { Context } from '../law/ruleset.js';
import { birthDateOfNip, Nip } from './nip.js';
import { Position, retirementConfidence, retirementDateOf } from './retirement.js';

/** The fields of an input that say when service ends; the retirement date itself, or what it is derived from. */
export const serviceRecordFields = {
  /** NIP, 18 digits; the birth date is read from it where none is given. */
  nip: fact(Nip),
  /** Date of birth. */
  birthDate: fact(isoDate),
  /** Post held, as far as it decides the retirement age. */
  position: fact(Position),
  /** Last day of service in the present post; derived from birth date and post where it is not given. */
  retirementDate: fact(isoDate),
};

/** The same facts once parsed: `null` where not known. */
export interface ServiceRecord {
  readonly nip: string | null;
  readonly birthDate: string | null;
  readonly position: Position | null;
  readonly retirementDate: string | null;
}

type ServiceRecordInput = z.infer<z.ZodObject<typeof serviceRecordFields>>;

export const serviceRecordOf = (input: ServiceRecordInput): ServiceRecord => ({
  nip: input.nip ?? null,
  birthDate: input.birthDate ?? null,
  position: input.position ?? null,
  retirementDate: input.retirementDate ?? null,
});

/** The date of birth: as recorded, or as the NIP has it. */
export const birthDateOf = (record: ServiceRecord): string | null =>
  record.birthDate ?? (record.nip === null ? null : birthDateOfNip(record.nip));

/** The last day of service: as recorded, or derived. */
export const retirementOf = (record: ServiceRecord, context: Context): string | null => {
  if (record.retirementDate !== null) return record.retirementDate;
  const birthDate = birthDateOf(record);
  return birthDate === null || record.position === null ? null : retirementDateOf(birthDate, record.position, context);
};

/** How well the retirement date is attested: what the record says is taken as certain. */
export const retirementConfidenceOf = (record: ServiceRecord): Confidence => {
  const birthDate = birthDateOf(record);
  return record.retirementDate !== null || birthDate === null ? 'certain' : retirementConfidence(birthDate);
};

/**
 * Looks for the retirement date.
 *
 * @param between - dates of retirement at which the question's rule changes its mind, beside the extremes.
 */
export const retirementGap =
  <F extends ServiceRecord>(between: (facts: F, context: Context) => readonly string[]) =>
  (facts: F, context: Context): readonly Gap<F>[] => {
    if (retirementOf(facts, context) !== null) return [];
    const birthDate = birthDateOf(facts);
    const paths = [
      'retirementDate',
      ...(birthDate === null ? ['birthDate', 'nip'] : []),
      ...(facts.position === null ? ['position'] : []),
    ];
    const dates = [LATEST_DATE, ...withinRange(between(facts, context)), birthDate ?? EARLIEST_DATE];
    return [
      gapOf(
        paths,
        dates.map(
          (retirementDate) =>
            (f: F): F => ({ ...f, retirementDate }),
        ),
      ),
    ];
  };

/** What is wrong with a service record taken by itself. */
export const issuesOfServiceRecord = (record: ServiceRecord): InputIssue[] => {
  const birthDate = birthDateOf(record);
  return birthDate !== null && record.retirementDate !== null && record.retirementDate <= birthDate
    ? [{ path: 'retirementDate', code: 'end-before-start', message: 'retirement is not after birth' }]
    : [];
};
