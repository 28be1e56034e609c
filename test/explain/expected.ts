import { type InterpretationId, interpretations, type Locale } from 'bangkom/explain';

/** The lines on default readings: which ones is written by hand, what they say is the registry's. */
export const defaultReadings = (locale: Locale, ids: readonly InterpretationId[]): string[] =>
  ids.map((id) => {
    const { options, default: usual } = interpretations[id];
    const option = Object.entries(options).find(([key]) => key === usual);
    if (option === undefined) throw new Error(`the default of ${id} is no option`);
    return `- ${id}: ${option[1][locale]}`;
  });

export const text = (...lines: readonly string[]): string => lines.join('\n');
