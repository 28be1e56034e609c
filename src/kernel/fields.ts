import * as z from 'zod';
import { IMPOSSIBLE_DATE, isIsoDate } from './calendar.js';

/** A date that exists, `YYYY-MM-DD`, between 1900 and 2199. */
export const isoDate = z.string().refine(isIsoDate, {
  error: IMPOSSIBLE_DATE.message,
  params: { code: IMPOSSIBLE_DATE.code },
});

/** A fact that a record may lack: absent, `undefined` and `null` all mean "not known". */
export const fact = <S extends z.ZodType>(schema: S) => schema.nullish();

/** The same for records without lists, whose facts are read as they are: `null` once parsed, however it was left out. */
export const flatFact = <S extends z.ZodType>(schema: S) => schema.nullable().default(null);
