/**
 * The index of any number of people, who come one after the other and are not kept.
 *
 * @pasal Pasal 13, Pasal 14
 * @source Permenpan RB 38/2018; Peraturan BKN 8/2019
 * @module
 */
import { type InputIssue, InvalidInputError, issuesMoved, issuesUnder } from '../../kernel/errors.js';
import { facts, type Input, type Known, questionOf } from '../../kernel/fact.js';
import { isPlainObject } from '../../kernel/plain.js';
import { picked, readable, readFacts } from '../../kernel/read-facts.js';
import { type Context, type IpAsnOptions, ipAsnContextOf } from '../../law/ruleset.js';
import { measuredYear } from '../score/facts.js';
import { answerOf, type IpAsnAggregate, tallied } from './index.js';
import {
  addMember,
  emptyTally,
  type IpAsnMemberInput,
  type IpAsnTally,
  type IpAsnUnsettled,
  ipAsnMemberFacts,
  issuesOfMember,
} from './tally.js';

/** What a stream can be told beside its members. */
export interface IpAsnStreamSettings {
  /** The measured year; that of `asOf` when left out. */
  readonly year?: number | null | undefined;
  /**
   * Called for everybody who is unsettled, as they come. What it throws ends the stream; what it promises is waited for
   * in the asynchronous form, before the next member is asked for.
   */
  readonly onUnsettled?: ((person: IpAsnUnsettled) => unknown) | null | undefined;
}

const ignore = (): void => {};

const own = /* @__PURE__ */ facts(() => ({ year: measuredYear() }));
const readYear = /* @__PURE__ */ readFacts(
  /* @__PURE__ */ questionOf<Input<typeof own>, Known<typeof own>>(() => own.shape),
);
const readMember = /* @__PURE__ */ readFacts(ipAsnMemberFacts);

const isListener = (value: unknown): value is (person: IpAsnUnsettled) => unknown => typeof value === 'function';

const NO_FUNCTION: InputIssue = { path: 'onUnsettled', code: 'invalid_type', message: 'expected a function' };

/** Reads the settings; no fact is a function, so that whom to tell is looked at by itself. */
const readSettings = (settings: unknown) => {
  const { told, rest } = readable(() => ({
    told: isPlainObject(settings) && Object.hasOwn(settings, 'onUnsettled') ? settings.onUnsettled : null,
    rest: picked(settings, (name) => name !== 'onUnsettled'),
  }));
  const onUnsettled = told ?? ignore;
  const issues: InputIssue[] = isListener(onUnsettled) ? [] : [NO_FUNCTION];
  try {
    const { year } = readYear(rest);
    if (isListener(onUnsettled)) return { year, onUnsettled };
  } catch (error) {
    issues.unshift(...issuesMoved(error, (path) => path));
  }
  throw new InvalidInputError(issues);
};

/**
 * Reads a value that stands under a path of a greater whole, where its issues are told then.
 *
 * @throws {@link InvalidInputError} under that path when the parser refuses the value; anything else as it is thrown.
 */
export const readUnder = <T>(parse: (raw: unknown) => T, raw: unknown, path: string): T => {
  try {
    return parse(raw);
  } catch (error) {
    throw new InvalidInputError(issuesUnder(path, error));
  }
};

interface Stream {
  readonly context: Context;
  readonly year: number;
  readonly tally: IpAsnTally;
  readonly onUnsettled: (person: IpAsnUnsettled) => unknown;
}

/** Whether something has a way to be gone through; what throws when it is asked has none. */
const canBeGoneThrough = (members: unknown, by: typeof Symbol.iterator | typeof Symbol.asyncIterator): boolean => {
  try {
    return typeof members === 'object' && members !== null && typeof Reflect.get(members, by) === 'function';
  } catch {
    return false;
  }
};

const openStream = (
  members: unknown,
  by: typeof Symbol.iterator | typeof Symbol.asyncIterator,
  options: IpAsnOptions,
  settings: IpAsnStreamSettings,
): Stream => {
  const context = ipAsnContextOf(options);
  const { year: givenYear, onUnsettled } = readSettings(settings);
  if (!canBeGoneThrough(members, by)) {
    const message = `expected an object with ${String(by)}`;
    throw new InvalidInputError([{ path: 'members', code: 'invalid_type', message }]);
  }
  const year = givenYear ?? context.year;
  return { context, year, tally: emptyTally(year, context), onUnsettled };
};

/** Takes a member in as it comes; gives what the caller's listener does, where it is told. */
const take = ({ tally, context, onUnsettled }: Stream, raw: unknown, index: number): unknown => {
  const path = `members[${index}]`;
  const member = readUnder(readMember, raw, path);
  const issues = issuesOfMember(tally, member, path);
  if (issues.length > 0) throw new InvalidInputError(issues);
  const open = addMember(tally, member, index, context);
  return open === null ? null : onUnsettled(open);
};

const closeStream = ({ tally, context, year }: Stream): IpAsnAggregate =>
  answerOf(year, context, tallied(tally, null, tally.unsettled === 0 ? [] : ['members'], context));

/**
 * What is the index of these people, who are too many for a list? The answer is that of {@link aggregateIpAsn}, but for
 * the unsettled ones: they are told to `onUnsettled` as they come, and not kept. Memory does not grow with the members.
 *
 * @param members - anything that can be gone through: a generator, a `Map`'s values; each one an
 *   {@link IpAsnMemberInput}. An error that it throws passes through.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @param settings - the measured year, and whom to tell of the unsettled.
 * @throws {@link InvalidInputError} when an option, a setting or a member is wrong: the first one, by its place.
 * @throws {@link NotInForceError} when `asOf` is before 2019-05-15.
 *
 * @example
 * ```ts
 * const points = { kualifikasi: 15, kompetensi: 25, kinerja: 25, disiplin: 5 };
 * const people = function* () {
 *   for (let i = 0; i < 1000; i += 1) yield { employmentStatus: 'pns', ...points };
 *   yield { id: '1001', employmentStatus: 'pns' };
 * };
 * const unsettled = [];
 * const settings = { onUnsettled: ({ id }) => unsettled.push(id) };
 * const aggregate = streamIpAsn(people(), { asOf: '2022-04-30' }, settings);
 * aggregate.together?.means?.total; // '70.00'
 * aggregate.settled; // 1000
 * unsettled; // ['1001']
 * ```
 * @pasal Pasal 13, Pasal 14
 */
export const streamIpAsn = (
  members: Iterable<unknown>,
  options: IpAsnOptions,
  settings: IpAsnStreamSettings = {},
): IpAsnAggregate => {
  const stream = openStream(members, Symbol.iterator, options, settings);
  let index = 0;
  for (const raw of members) {
    take(stream, raw, index);
    index += 1;
  }
  return closeStream(stream);
};

/**
 * The same for members who are waited for: rows of a database, pages of a service.
 *
 * @param members - anything that can be gone through with `for await`: an asynchronous generator, a readable stream.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @param settings - the measured year, and whom to tell of the unsettled.
 * @returns a promise, which is rejected with what {@link streamIpAsn} would throw.
 *
 * @example
 * ```ts
 * const rows = async function* () {
 *   yield { employmentStatus: 'pns', kualifikasi: 15, kompetensi: 25, kinerja: 25, disiplin: 5 };
 * };
 * const answer = streamIpAsnAsync(rows(), { asOf: '2022-04-30' });
 * answer instanceof Promise; // true
 * answer.then(({ together }) => console.log(together?.means?.total));
 * ```
 * @pasal Pasal 13, Pasal 14
 */
export const streamIpAsnAsync = async (
  members: AsyncIterable<unknown>,
  options: IpAsnOptions,
  settings: IpAsnStreamSettings = {},
): Promise<IpAsnAggregate> => {
  const stream = openStream(members, Symbol.asyncIterator, options, settings);
  let index = 0;
  for await (const raw of members) {
    await take(stream, raw, index);
    index += 1;
  }
  return closeStream(stream);
};
