/**
 * The facts about a person's development in a year.
 *
 * @module
 */
import * as z from 'zod';
import { EmploymentStatus } from '../asn/employment.js';
import { LearningHours } from '../asn/learning-hours.js';
import { foldMarks } from '../asn/same-training.js';
import { TrainingOrganizer } from '../asn/training-kind.js';
import { yearOf } from '../kernel/calendar.js';
import { type InputIssue, InvalidInputError } from '../kernel/errors.js';
import { fact, isoDate } from '../kernel/fields.js';
import { parserOf } from '../kernel/input.js';
import type { Context } from '../law/ruleset.js';
import { ConversionTableInput, DevelopmentKind } from './conversion.js';

/** One record of development: a training, or Tugas Belajar. */
const DevelopmentRecordInput = z.strictObject({
  /** What it was (Pasal 14, 51). */
  kind: fact(DevelopmentKind),
  /** What it was called; left out where it is not on record (C15). */
  title: z.string().min(1).max(500).nullish(),
  /** Number of the certificate; left out when there is none, or none on record (C15). */
  certificateNumber: z.string().min(1).max(100).nullish(),
  /** Who issued the certificate; left out where it is not on record (C15). */
  issuer: z.string().min(1).max(200).nullish(),
  /** Whether it earned a certificate of its own, where no number says so; asked only of days that are shared (C8). */
  certified: fact(z.boolean()),
  /** First day; left out when the activity took place on its last day alone. */
  firstDay: isoDate.nullish(),
  /** Last day, which says what year the activity belongs to (B8). */
  lastDay: fact(isoDate),
  /** Learning hours (JP) as recorded; left out to have them converted, where the table has a line for the kind. */
  hours: fact(LearningHours),
  /** How many days, sessions or activities, whichever the conversion counts. */
  units: fact(z.int().min(0).max(366)),
  /** Whether the activity was an international one, where the conversion tells them apart. */
  international: fact(z.boolean()),
  /** Who ran it (Pasal 57). */
  organizer: fact(TrainingOrganizer),
  /** Whether the HRD unit approved the conversion of a participant unit’s training (Pasal 12 ayat (2) huruf f). */
  conversionApproved: fact(z.boolean()),
});

/** The facts about a person's development. Every one may be left out. */
export const TrainingHoursInput = z.strictObject({
  /** Status of employment: the minimum is for PNS, the limit for PPPK (Pasal 19). */
  employmentStatus: fact(EmploymentStatus),
  /** The calendar year asked about; that of `asOf` when left out (A10). */
  year: z.int().min(2023).max(2199).nullish(),
  /** Months of the year in service, 1 to 12; read only under the reading A10 `pro-rated`. */
  monthsInService: fact(z.int().min(1).max(12)),
  /** What the person took or will take, in any order, of any year. */
  records: fact(z.array(DevelopmentRecordInput).max(200)),
  /** How hours that are not recorded are converted; the usual table when left out (A11). */
  conversion: ConversionTableInput.nullish(),
});
export interface TrainingHoursInput extends z.infer<typeof TrainingHoursInput> {}

const readTrainingHours = parserOf(TrainingHoursInput);

/** One record after checking: `null` where not known; title, number and issuer as they are compared (C15). */
export interface Development {
  readonly kind: DevelopmentKind | null;
  readonly title: string | null;
  readonly certificateNumber: string | null;
  readonly issuer: string | null;
  readonly certified: boolean | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly hours: LearningHours | null;
  readonly units: number | null;
  readonly international: boolean | null;
  readonly organizer: TrainingOrganizer | null;
  readonly conversionApproved: boolean | null;
}

/** The facts after checking: every one present, `null` where not known. */
export interface HoursFacts {
  readonly employmentStatus: EmploymentStatus | null;
  readonly year: number;
  readonly monthsInService: number | null;
  readonly records: readonly Development[] | null;
  readonly conversion: ConversionTableInput | null;
}

const issuesOfRecord = (record: Development, index: number): InputIssue[] => {
  const { firstDay, lastDay, certified } = record;
  const path = (name: string) => `records[${index}].${name}`;
  return [
    ...(firstDay !== null && lastDay !== null && lastDay < firstDay
      ? [{ path: path('lastDay'), code: 'end-before-start', message: 'the activity ends before it starts' } as const]
      : []),
    ...(certified === false && record.certificateNumber !== null
      ? [{ path: path('certified'), code: 'contradictory', message: 'a certificate has a number' } as const]
      : []),
  ];
};

export const parseTrainingHours = (raw: unknown, context: Context): HoursFacts => {
  const input = readTrainingHours(raw);
  const records =
    input.records?.map((record) =>
      foldMarks<Development>({
        kind: record.kind ?? null,
        title: record.title ?? null,
        certificateNumber: record.certificateNumber ?? null,
        issuer: record.issuer ?? null,
        certified: record.certified ?? null,
        firstDay: record.firstDay ?? null,
        lastDay: record.lastDay ?? null,
        hours: record.hours ?? null,
        units: record.units ?? null,
        international: record.international ?? null,
        organizer: record.organizer ?? null,
        conversionApproved: record.conversionApproved ?? null,
      }),
    ) ?? null;
  const issues = (records ?? []).flatMap(issuesOfRecord);
  if (issues.length > 0) throw new InvalidInputError(issues);
  return {
    employmentStatus: input.employmentStatus ?? null,
    year: input.year ?? yearOf(context.asOf),
    monthsInService: input.monthsInService ?? null,
    records,
    conversion: input.conversion ?? null,
  };
};

/** The records as far as there are any. */
export const recordsIn = ({ records }: HoursFacts): readonly Development[] => records ?? [];
