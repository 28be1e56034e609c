/**
 * Picks of a record what a question asks: the facts of its names, and of the items of lists the parts of theirs. Whether
 * they are right is not looked at; the question does when it reads them.
 *
 * @module
 */
import type { Kind, ObjectKind } from './fact.js';
import { isPlainObject } from './plain.js';

/** Whether a fact of some name is taken, once it is known that the question asks it. */
export type Takes = (name: string, kind: Kind, value: unknown) => boolean;

const pickedOf = (kind: Kind, value: unknown, takes: Takes): unknown => {
  if (kind.is === 'object') return pickFacts(kind, value, takes);
  if (kind.is !== 'list' || !Array.isArray(value)) return value;
  const items: unknown[] = [];
  // A list that is too long stays so, without being walked to its end.
  for (let i = 0; i < Math.min(value.length, kind.longest + 1); i += 1)
    items.push(pickedOf(kind.item, value[i], takes));
  return items;
};

/** The facts that an object of facts asks for, of those that a record has of its own; what is no record is left as it is. */
export const pickFacts = ({ parts }: ObjectKind, record: unknown, takes: Takes): unknown => {
  if (!isPlainObject(record)) return record;
  const facts: Record<string, unknown> = {};
  for (const { name, kind } of parts) {
    if (!Object.hasOwn(record, name)) continue;
    const value = record[name];
    if (takes(name, kind, value)) facts[name] = pickedOf(kind, value, takes);
  }
  return facts;
};
