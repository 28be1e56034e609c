import { type Explainable, explain, type InterpretationId, interpretations, type Locale } from 'bangkom/explain';

/** The lines on default readings: which ones is written by hand, what they say is the registry's. */
export const defaultReadings = (locale: Locale, ids: readonly InterpretationId[]): string[] =>
  ids.map((id) => {
    const { options, default: usual } = interpretations[id];
    const option = Object.entries(options).find(([key]) => key === usual);
    if (option === undefined) throw new Error(`the default of ${id} is no option`);
    return `- ${id}: ${option[1][locale]}`;
  });

export const text = (...lines: readonly string[]): string => lines.join('\n');

/** What is told of a result before its findings: the opening and the sections of its own. */
export const headOf = (result: Explainable, locale: Locale): readonly string[] => {
  const lines = explain(result, { locale }).split('\n');
  const findings = lines.findIndex((line) => /^(Ketentuan|Provisions) /.test(line));
  return lines.slice(0, findings).filter((line) => line !== '');
};

export const openingOf = (result: Explainable, locale: Locale): string => headOf(result, locale).slice(0, 1).join('');

/** The lines on findings with a citation. */
export const findingsOn = (result: Explainable, citation: string, locale: Locale): readonly string[] =>
  explain(result, { locale })
    .split('\n')
    .filter((line) => line.includes(`(${citation}) — `));

/** A result and its lines, written by hand: the opening, and the line on one of its provisions. */
export interface TellingCase {
  readonly name: string;
  readonly result: Explainable;
  readonly opening: { readonly [locale in Locale]: string };
  readonly cited: { readonly [locale in Locale]: string };
  readonly finding: { readonly [locale in Locale]: string };
}
