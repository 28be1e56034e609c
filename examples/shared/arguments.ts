/** What users ask for on the command line, whichever program it is. */
import { parseArgs } from 'node:util';
import { InvalidInputError, type Locale, NotInForceError } from 'bangkom';
import { dateCell } from './cells.js';

export interface Request {
  /** The file to read; `null` for the sample data. */
  readonly file: string | null;
  readonly locale: Locale;
  readonly json: boolean;
  readonly help: boolean;
  readonly asOf: string | null;
}

/** The request, and the options that only one program has, as they were written. */
export interface Asked {
  readonly request: Request;
  readonly own: Readonly<Record<string, string>>;
}

const OPTIONS = {
  locale: { type: 'string', default: 'id' },
  'as-of': { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const isLocale = (text: string): text is Locale => text === 'id' || text === 'en';

const parsed = (argv: readonly string[], ownOptions: readonly string[]) => {
  const own = Object.fromEntries(ownOptions.map((name) => [name, { type: 'string' } as const]));
  try {
    return parseArgs({ args: [...argv], options: { ...own, ...OPTIONS }, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** A date as users write it; anything else is left for the library to refuse. */
const asOfIn = (written: string | undefined): string | null => {
  if (written === undefined) return null;
  const reading = dateCell(written);
  return 'value' in reading ? String(reading.value) : written;
};

/** @param ownOptions - names of options with a text behind them that only this program has. */
export const readRequest = (
  argv: readonly string[],
  ownOptions: readonly string[] = [],
): Asked | { readonly problem: string } => {
  const result = parsed(argv, ownOptions);
  if (typeof result === 'string') return { problem: result };
  const { values, positionals } = result;
  const { locale, json, help, 'as-of': asOf } = values;
  if (!isLocale(locale)) return { problem: `--locale: id | en` };
  if (positionals.length > 1) return { problem: `${positionals.join(' ')}: 1 file` };
  const own = ownOptions.flatMap((name) => {
    const value: unknown = Object.entries(values).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return {
    request: { file: positionals[0] ?? null, locale, json, help, asOf: asOfIn(asOf) },
    own: Object.fromEntries(own),
  };
};

/** Why the library refuses an option, as trying it tells; `null` when it does not. */
export const refusalOf = (option: string, tryOut: () => unknown): string | null => {
  try {
    tryOut();
    return null;
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof NotInForceError) return `${option}: ${error.message}`;
    throw error;
  }
};
