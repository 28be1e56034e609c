/**
 * The index of a unit or an agency: the mean of the individual totals, by dimension and by category, PNS and PPPK apart
 * and together.
 *
 * @pasal Pasal 13, Pasal 14
 * @source Permenpan RB 38/2018; Peraturan BKN 8/2019
 * @module
 */

import type { EmploymentStatus } from '../../asn/employment.js';
import { InvalidInputError } from '../../kernel/errors.js';
import { entry, facts, type Input, type Known, listOf, questionOf } from '../../kernel/fact.js';
import { decidedOn, readFacts } from '../../kernel/read-facts.js';
import { type Confidence, type Finding, weakerOf, weakestOf } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Basis, basisOf, type Context, type IpAsnOptions, ipAsnContextOf } from '../../law/ruleset.js';
import { isBeyondRuleset } from '../points.js';
import { measuredYear } from '../score/facts.js';
import type { IpAsnScore } from '../score/index.js';
import {
  addMember,
  emptyTally,
  groupsOf,
  type IpAsnGroup,
  type IpAsnMember,
  type IpAsnTally,
  type IpAsnUnsettled,
  isAnyBetween,
  issuesOfMember,
  issuesOfYear,
  member,
} from './tally.js';

/** The greatest number of people that a list may hold; a stream may hold any. */
export const MOST_IP_ASN_MEMBERS = 100_000;

const own = /* @__PURE__ */ facts(() => ({
  /** The measured year; that of `asOf` when left out. */
  year: measuredYear(),
  /** Everybody, with or without points; may be left out, and may be empty. */
  members: listOf(entry(member), MOST_IP_ASN_MEMBERS),
}));

/** The people of a unit or an agency, by their points. */
export interface IpAsnAggregateInput extends Input<typeof own> {}

export const ipAsnAggregate = /* @__PURE__ */ questionOf<IpAsnAggregateInput, Known<typeof own>>(
  () => own.shape,
  ({ year, members }) =>
    year === null ? [] : (members ?? []).flatMap((one, i) => issuesOfYear(one, year, `members[${i}]`)),
);

const readAggregate = /* @__PURE__ */ readFacts(ipAsnAggregate);

/** The provision that the step of an aggregate cites. */
export type IpAsnAggregateProvision = 'permenpan-rb-38-2018/13';

/** The answer to "what is the index of these people?". The values are `null` while it is not known who they are. */
export interface IpAsnAggregate {
  readonly question: 'ip-asn-aggregate';
  /** The measured year. */
  readonly year: number;
  readonly pns: IpAsnGroup | null;
  readonly pppk: IpAsnGroup | null;
  /** Both groups as one: everybody counts alike, or each group does (C32). */
  readonly together: IpAsnGroup | null;
  /** How many people are measured and have all their points. */
  readonly settled: number | null;
  /** How many people are not measured in that year: CPNS, and PPPK before 2024. */
  readonly notMeasured: number | null;
  /** How many people are, or may be, measured and lack a fact: they are in no mean and no count. */
  readonly unsettledCount: number | null;
  /** Who they are; `null` in the streaming form, which tells them one by one. */
  readonly unsettled: readonly IpAsnUnsettled[] | null;
  /** Whether the year is later than the ruleset is known to stand unchanged, by whose tables scores are made here. */
  readonly beyondRuleset: boolean;
  /** One finding: `met` when everybody who is, or may be, measured is settled. */
  readonly steps: readonly Finding<IpAsnAggregateProvision>[];
  /** Paths of the facts that are missing; of a stream, `members` when anybody is unsettled. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/**
 * The points are the caller's, and their mean is certain, unless they may have been reckoned in another way since. A category
 * of a number between two bands never is.
 */
const confidenceIn = (year: number, context: Context): Confidence =>
  isBeyondRuleset(year, context) ? 'unsure' : 'certain';

const stepOf = (
  missing: readonly string[],
  confidence: Confidence,
  evidence: Finding['evidence'],
): Finding<IpAsnAggregateProvision> => ({
  provision: 'permenpan-rb-38-2018/13',
  status: missing.length === 0 ? 'met' : 'unknown',
  confidence,
  missing: [...missing],
  evidence,
});

const unknownAggregate = (confidence: Confidence) => ({
  pns: null,
  pppk: null,
  together: null,
  settled: null,
  notMeasured: null,
  unsettledCount: null,
  unsettled: null,
  steps: [stepOf(['members'], confidence, { people: null, settled: null })],
  missing: ['members'],
});

/** What a tally says; `unsettled` and `missing` are told by whoever took the members in. */
export const tallied = (
  tally: IpAsnTally,
  unsettled: readonly IpAsnUnsettled[] | null,
  missing: readonly string[],
  context: Context,
) => {
  const settled = tally.pns.people + tally.pppk.people;
  const byBands = isAnyBetween(tally, context) ? confidenceOf(context, ['betweenBandsOfIpAsn']) : 'certain';
  const confidence = weakerOf(confidenceIn(tally.year, context), byBands);
  return {
    ...groupsOf(tally, context),
    settled,
    notMeasured: tally.notMeasured,
    unsettledCount: tally.unsettled,
    unsettled,
    steps: [stepOf(missing, confidence, { people: settled + tally.unsettled, settled })],
    missing,
  };
};

/** The answer for a year, around what is told of its members. */
export const answerOf = (
  year: number,
  context: Context,
  values: Omit<IpAsnAggregate, 'question' | 'year' | 'beyondRuleset' | 'basis'>,
): IpAsnAggregate => ({
  question: 'ip-asn-aggregate',
  year,
  ...values,
  beyondRuleset: isBeyondRuleset(year, context),
  basis: basisOf(context, weakestOf(values.steps)),
});

const aggregateOf = (members: readonly IpAsnMember[], year: number, context: Context) => {
  const tally = emptyTally(year, context);
  const issues = members.flatMap((member, index) => issuesOfMember(tally, member, `members[${index}]`));
  if (issues.length > 0) throw new InvalidInputError(issues);
  const unsettled: IpAsnUnsettled[] = [];
  members.forEach((member, index) => {
    const open = addMember(tally, member, index, context);
    if (open !== null) unsettled.push(open);
  });
  const missing = unsettled.flatMap((one) => one.missing);
  return tallied(tally, unsettled, missing, context);
};

/**
 * What is the index of these people? Sums are exact, and each mean is rounded once, when it is shown; categories go by
 * the unrounded ones. Whoever lacks a fact is listed, and neither averaged in nor left out in silence.
 *
 * @param record - an {@link IpAsnAggregateInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when a dimension has
 *   more points than it weighs (`above-maximum`), or a member is of another year (`contradictory`).
 * @throws {@link NotInForceError} when `asOf` is before 2019-05-15.
 *
 * @example
 * ```ts
 * const points = { kualifikasi: 15, kompetensi: '22.5', kinerja: 25, disiplin: 5 };
 * const aggregate = aggregateIpAsn(
 *   {
 *     members: [
 *       { employmentStatus: 'pns', ...points },
 *       { employmentStatus: 'pns', ...points, kompetensi: 40 },
 *       { employmentStatus: 'pns', ...points, kompetensi: 40 },
 *       { id: '77', employmentStatus: 'pns', ...points, kinerja: null },
 *       { employmentStatus: 'cpns' },
 *     ],
 *   },
 *   { asOf: '2022-04-30' },
 * );
 * aggregate.pns?.means?.total; // '79.17'
 * aggregate.pns?.category; // 'sedang'
 * aggregate.pns?.counts.tinggi; // 2
 * aggregate.unsettled; // [{ index: 3, id: '77', missing: ['members[3].kinerja'] }]
 * aggregate.notMeasured; // 1
 * ```
 * @pasal Pasal 13, Pasal 14
 */
export const aggregateIpAsn = (record: IpAsnAggregateInput, options: IpAsnOptions): IpAsnAggregate =>
  aggregateIpAsnFrom(record, options);

/**
 * {@link aggregateIpAsn} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const aggregateIpAsnFrom = (record: unknown, options: IpAsnOptions): IpAsnAggregate => {
  const context = ipAsnContextOf(options);
  const { year: givenYear, members } = readAggregate(record);
  const year = givenYear ?? context.year;
  return answerOf(
    year,
    context,
    members === null ? unknownAggregate(confidenceIn(year, context)) : aggregateOf(members, year, context),
  );
};

/** Whose score it is, as far as the index asks. */
export interface IpAsnPerson {
  readonly id?: string | null | undefined;
  readonly employmentStatus?: EmploymentStatus | null | undefined;
}

/**
 * A score as a member of an aggregate, with `null` for every dimension that is not settled.
 *
 * @example
 * ```ts
 * const score = scoreIpAsn({ education: [{ level: 's2' }], penalties: [] }, { asOf: '2022-04-30' });
 * const member = ipAsnMember(score, { employmentStatus: 'pns' });
 * [member.kualifikasi, member.disiplin, member.kinerja]; // [20, 5, null]
 * ```
 */
export const ipAsnMember = (score: IpAsnScore, person: IpAsnPerson = {}): IpAsnMember =>
  decidedOn(() => {
    const { dimensions, year } = score;
    const { id, employmentStatus } = person;
    return {
      id: id ?? null,
      year,
      employmentStatus: employmentStatus ?? null,
      kualifikasi: dimensions.kualifikasi.points,
      kompetensi: dimensions.kompetensi.points,
      kinerja: dimensions.kinerja.points,
      disiplin: dimensions.disiplin.points,
    };
  });
