/** Values read as one fact, for tests of the facts that several questions share. */
import { type InputIssue, InvalidInputError } from '../../src/kernel/errors.js';
import type { Fact } from '../../src/kernel/fact.js';
import { readFacts } from '../../src/kernel/read-facts.js';

/** A reader of values that have to be of some kind. */
export const readerOf = <In, Out>({ kind }: Fact<In, Out>): ((value: unknown) => unknown) => {
  const read = readFacts<unknown, { readonly value: Out }>({
    kind: { is: 'object', parts: [{ name: 'value', kind, required: true }] },
    check: () => [],
  });
  return (value) => read({ value }).value;
};

/** What is wrong with an input that is read; nothing where it is taken. */
export const issuesOf = (read: () => unknown): readonly InputIssue[] => {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
};

/** Whether values are of some kind. */
export const acceptorOf = (fact: Fact<unknown>): ((value: unknown) => boolean) => {
  const read = readerOf(fact);
  return (value) => issuesOf(() => read(value)).length === 0;
};
