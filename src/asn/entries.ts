/**
 * What the entries of a person's record have in common.
 *
 * @module
 */
import { type Fact, text } from '../kernel/fact.js';

/** What an entry is called where it is told of, such as "S2 ITB 2022"; decides nothing. */
export const entryLabel = (): Fact<string> => text(1, 200);
