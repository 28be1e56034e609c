/**
 * A naive oracle for whole questions: it writes down every completion of a record over some pools of values, asks the
 * question of each, and reads off what they agree on and which single facts make a difference. Too simple to be wrong.
 */
import { type DecisionOptions, InvalidInputError, type Ruleset, type RulesetId } from 'bangkom';
import fc from 'fast-check';

export type RawRecord = Readonly<Record<string, unknown>>;

/** The values each fact of a flat record may take: enough to stand on both sides of every rule. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

/** A finding; a question may have its statuses say more, where a status rests on what else is told. */
interface Found {
  readonly provision: string;
  readonly status: string;
  readonly missing: readonly string[];
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** What assessments, validations, selections and computations have in common. */
export interface Answer {
  readonly verdict?: string;
  readonly findings?: readonly Found[];
  readonly steps?: readonly Found[];
  readonly missing: readonly string[];
  readonly notMetTogether?: readonly string[];
  readonly valuesMissing?: readonly string[];
}

export interface FlatQuestion<Id extends RulesetId = 'permen-pupr-2-2023'> {
  readonly name: string;
  /** As a method, so that a question of any ruleset is one of `AnyFlatQuestion`. */
  ask(record: RawRecord, options: DecisionOptions<Id>): Answer;
  /** The rules that it is decided under; Permen PUPR 2/2023 when left out. */
  readonly ruleset?: Ruleset<Id>;
  readonly pools: Pools;
  /** Fewer values of some facts, one for each class of values, for records that lack nearly everything. */
  readonly lean?: Pools;
  /** Settings: known to the question even where the record leaves them out. */
  readonly settings?: Pools;
  /** Makes a completion a record that can be: takes away what is not known and cannot be told beside the rest. */
  readonly tidy?: (completion: RawRecord, known: RawRecord) => RawRecord;
  /** Facts that would do as well as one that is missing from a record. */
  readonly insteadOf?: (name: string, record: RawRecord) => readonly string[];
}
export type AnyFlatQuestion = FlatQuestion<RulesetId>;

const NOT_VALUES = [
  'question',
  'verdict',
  'findings',
  'steps',
  'missing',
  'valuesMissing',
  'notMetTogether',
  'laterThanAsOf',
  'basis',
] as const;

const isValueName = (name: string): boolean => !NOT_VALUES.some((other) => other === name);

const findingsOf = ({ findings, steps }: Answer): readonly Found[] => findings ?? steps ?? [];

/** The values of an answer one by one; a list of words is one value, a list of objects as many as they have parts. */
const leavesOf = (name: string, value: unknown): [string, unknown][] => {
  const isNested = Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null);
  if (!isNested) return [[name, value]];
  return value.flatMap((item: object, i) =>
    Object.entries(item).map(([part, inner]): [string, unknown] => [`${name}[${i}].${part}`, inner]),
  );
};

/** Every single thing an answer says, by a name for it, written as text. */
const saidIn = (answer: Answer): ReadonlyMap<string, string> => {
  const said = new Map<string, string>();
  if (answer.verdict !== undefined) said.set('verdict', answer.verdict);
  findingsOf(answer).forEach(({ provision, status, evidence }) => {
    said.set(`status ${provision}`, status);
    for (const [name, value] of Object.entries(evidence)) {
      said.set(`evidence ${provision} ${name}`, JSON.stringify(value));
    }
  });
  for (const [name, value] of Object.entries(answer)) {
    if (!isValueName(name)) continue;
    for (const [leaf, inner] of leavesOf(name, value)) said.set(`value ${leaf}`, JSON.stringify(inner));
  }
  return said;
};

/** What all completions of a record come to, one thing said at a time. */
interface Agreement {
  /** What all completions say; `undefined` where they differ. */
  readonly value: string | undefined;
  /** The facts that make a difference by themselves, sorted. */
  readonly missing: readonly string[];
}

const askIfPossible = (question: AnyFlatQuestion, record: RawRecord, options: DecisionOptions<RulesetId>) => {
  try {
    return saidIn(question.ask(record, options));
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
};

const isLacking = (record: RawRecord, name: string): boolean => (record[name] ?? null) === null;

/** Every completion, in the order of a number whose digits are the holes, the last hole counting fastest. */
const completionsOf = (record: RawRecord, holes: readonly (readonly [string, readonly unknown[]])[]): RawRecord[] =>
  holes.reduce<RawRecord[]>(
    (trainings, [name, values]) => trainings.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [record],
  );

/** Compares each outcome with the first possible one that differs from it in one hole only. */
const makesDifference = (outcomes: readonly (string | undefined)[], stride: number, size: number): boolean => {
  for (let start = 0; start < outcomes.length; start += 1) {
    if (Math.floor(start / stride) % size !== 0) continue;
    const alike = new Set<string>();
    for (let i = 0; i < size; i += 1) {
      const outcome = outcomes[start + i * stride];
      if (outcome !== undefined) alike.add(outcome);
    }
    if (alike.size > 1) return true;
  }
  return false;
};

/** Asks a question of every completion of a record over the pools. */
export const bruteForce = (
  question: AnyFlatQuestion,
  record: RawRecord,
  options: DecisionOptions<RulesetId>,
  pools: Pools,
): ReadonlyMap<string, Agreement> => {
  const holes = Object.entries(pools).filter(([name]) => isLacking(record, name));
  const tidy = question.tidy ?? ((completion: RawRecord) => completion);
  const answers = completionsOf(record, holes).map((one) => askIfPossible(question, tidy(one, record), options));
  const names = new Set(answers.flatMap((answer) => [...(answer?.keys() ?? [])]));
  const agreements = new Map<string, Agreement>();
  for (const name of names) {
    const outcomes = answers.map((answer) => answer?.get(name));
    const distinct = new Set(outcomes.filter((outcome) => outcome !== undefined));
    const missing: string[] = [];
    let stride = outcomes.length;
    for (const [hole, { length }] of distinct.size > 1 ? holes : []) {
      stride /= length;
      if (makesDifference(outcomes, stride, length)) missing.push(hole);
    }
    agreements.set(name, { value: distinct.size === 1 ? [...distinct][0] : undefined, missing: missing.sort() });
  }
  return agreements;
};

const sortedUnion = (lists: Iterable<readonly string[]>): string[] => [...new Set([...lists].flat())].sort();

const namesOf = (all: ReadonlyMap<string, unknown>, kind: string): string[] =>
  [...all.keys()].filter((name) => name.startsWith(kind)).sort();

/** What an answer to an incomplete record has to say, by its completions, in the form of {@link summaryOf}. */
export const summaryByCompletions = (
  agreements: ReadonlyMap<string, Agreement>,
  insteadOf: (name: string) => readonly string[] = () => [],
) => {
  const missingFor = (name: string) =>
    sortedUnion((agreements.get(name)?.missing ?? []).map((path) => [path, ...insteadOf(path)]));
  const missingOf = (kind: string) => namesOf(agreements, kind).map(missingFor);
  const verdict = agreements.get('verdict');
  const values = namesOf(agreements, 'value ');
  const valuesMissing = sortedUnion(missingOf('value '));
  return {
    verdict: verdict === undefined ? undefined : (verdict.value ?? 'undetermined'),
    findings: namesOf(agreements, 'status ').map((name) => ({
      name,
      status: agreements.get(name)?.value ?? 'unknown',
      missing: missingFor(name),
    })),
    values: values.map((name) => [name, agreements.get(name)?.value ?? 'null']),
    valuesMissing,
    missing: verdict === undefined ? sortedUnion([valuesMissing, ...missingOf('status ')]) : missingFor('verdict'),
  };
};

/** What an answer says of an incomplete record. A selection names what is missing for steps and values in one list. */
export const summaryOf = (answer: Answer, valuesMissingElse: readonly string[]) => {
  const said = saidIn(answer);
  return {
    verdict: answer.verdict,
    findings: findingsOf(answer)
      .map(({ provision, status, missing }) => ({ name: `status ${provision}`, status, missing: missing.toSorted() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    values: namesOf(said, 'value ').map((name) => [name, said.get(name)]),
    valuesMissing: (answer.valuesMissing ?? valuesMissingElse).toSorted(),
    missing: answer.missing.toSorted(),
  };
};

/** Evidence that is shown while facts are missing and that some completion contradicts. */
export const rashEvidence = (answer: Answer, agreements: ReadonlyMap<string, Agreement>): string[] => {
  const said = saidIn(answer);
  return namesOf(said, 'evidence ').filter(
    (name) => said.get(name) !== 'null' && said.get(name) !== agreements.get(name)?.value,
  );
};

/** Whether findings that are each open name what cannot all be met, and only where nothing is simply unmet. */
export const isTogetherConsistent = ({ verdict, findings = [], notMetTogether = [] }: Answer): boolean => {
  const unknown = findings.filter(({ status }) => status === 'unknown').map(({ provision }) => provision);
  if (notMetTogether.length === 0) return true;
  return verdict !== 'undetermined' && notMetTogether.every((provision) => unknown.includes(provision));
};

/** What was settled in one answer and is something else in another. */
export const unsettledBetween = (before: Answer, after: Answer): string[] => {
  const later = saidIn(after);
  const open = new Set(['undetermined', 'unknown', 'null']);
  const said = [...saidIn(before)].filter(([name, value]) => !name.startsWith('evidence') && !open.has(value));
  const changed = said.filter(([name, value]) => later.get(name) !== value).map(([name]) => name);
  const nowMissing = (now: readonly string[] = [], then: readonly string[] = []) =>
    now.filter((path) => !then.includes(path));
  return [
    ...changed,
    ...nowMissing(after.missing, before.missing),
    ...nowMissing(after.valuesMissing, before.valuesMissing),
  ];
};

/** A record with everything known. */
export const wholeRecord = ({ pools, settings = {}, tidy = (one) => one }: AnyFlatQuestion): fc.Arbitrary<RawRecord> =>
  fc
    .record<RawRecord>(
      Object.fromEntries(
        Object.entries({ ...pools, ...settings }).map(([name, values]) => [name, fc.constantFrom(...values)]),
      ),
    )
    .map((whole) => tidy(whole, {}));

/** As many of some facts, in order, as can be missing without more completions than wanted. */
const affordable = (names: readonly string[], pools: Pools, most: number): string[] => {
  let count = 1;
  return names.filter((name) => {
    const grown = count * (pools[name]?.length ?? 1);
    if (grown > most) return false;
    count = grown;
    return true;
  });
};

/** A whole record, and names of facts to take away such that there are no more completions than wanted. */
export const puncturedRecord = (question: AnyFlatQuestion, pools: Pools, most: number) => {
  const names = Object.keys(question.pools);
  return fc.record({
    whole: wholeRecord(question),
    lacking: fc
      .shuffledSubarray(names, { minLength: 1 })
      .map((some) => affordable(some, { ...question.pools, ...pools }, most)),
  });
};

export const withoutFacts = (record: RawRecord, names: readonly string[]): RawRecord => ({
  ...record,
  ...Object.fromEntries(names.map((name) => [name, null])),
});

/** A record that may lack any of its facts and settings, for properties that hold whatever the answer is. */
export const anyRecordOf = (question: AnyFlatQuestion): fc.Arbitrary<RawRecord> => {
  const names = Object.keys({ ...question.pools, ...question.settings });
  const lacking = fc.oneof(
    { weight: 6, arbitrary: fc.subarray(names, { maxLength: Math.min(names.length, 5) }) },
    { weight: 1, arbitrary: fc.subarray(names) },
  );
  return fc.tuple(wholeRecord(question), lacking).map(([record, some]) => withoutFacts(record, some));
};

/** The pools of a list of so many items, part by part under their paths: its holes are those of a flat record then. */
export const itemPools = (list: string, length: number, parts: Pools): Pools =>
  Object.fromEntries(
    Array.from({ length }, (_, i) =>
      Object.entries(parts).map(([part, values]) => [`${list}[${i}].${part}`, values] as const),
    ).flat(),
  );

const ITEM_PART = /^(\w+)\[(\d+)\]\.(\w+)$/;

/** Puts the lists together whose items a record holds part by part. */
export const assembled = (record: RawRecord): RawRecord => {
  const flat = new Map<string, unknown>();
  const lists = new Map<string, Map<string, unknown>[]>();
  for (const [path, value] of Object.entries(record)) {
    const [, list, index, part] = ITEM_PART.exec(path) ?? [];
    if (list === undefined || part === undefined) flat.set(path, value);
    else {
      const items = lists.get(list) ?? [];
      const item = items[Number(index)] ?? new Map<string, unknown>();
      items[Number(index)] = item.set(part, value);
      lists.set(list, items);
    }
  }
  const written = [...lists].map(([list, items]) => [list, items.map((item) => Object.fromEntries(item))] as const);
  return Object.fromEntries([...flat, ...written]);
};
