/**
 * What each missing fact about a person's development may turn out to be, chosen so that all the rules can tell apart is
 * among it: days on which an activity counts, competes with others or does not count, and hours on either side of what
 * is asked.
 *
 * @module
 */
import { EMPLOYMENT_STATUSES } from '../../asn/employment.js';
import { hoursOf } from '../../asn/learning-hours.js';
import { DEVELOPMENT_KINDS, type DevelopmentKind } from '../../asn/training-kind.js';
import { addDays, yearOf } from '../../kernel/calendar.js';
import { type Filling, fillIn, type Gap, gapOf, pathsOf } from '../../kernel/completions.js';
import { factGap, YES_NO } from '../../kernel/gaps.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import { isCertified, ownHoursOf, tallyOf } from './activities.js';
import { type ConversionLine, conversionLineOf } from './conversion.js';
import {
  dayOutside,
  earliest,
  firstOfYear,
  lastOfYear,
  latest,
  MONTHS_OF_YEAR,
  traitsOfDay,
  turningDays,
} from './days.js';
import { extremesOf, MOST_HUNDREDTHS, mayCompete } from './extremes.js';
import { type Development, type HoursFacts, recordsIn } from './facts.js';
import { isClassical } from './shared-days.js';

type Hole = Gap<HoursFacts>;

/** As many records as are gone through for all completions of them: those of ten thousand completions of ten records. */
const MOST_WORK = 100_000;
const MONTHS = Array.from({ length: MONTHS_OF_YEAR }, (_, i) => i + 1);

const isProRated = ({ readings }: Context): boolean => readings.A10 === 'pro-rated';

/** The whole hundredths of hours that a part of a year asks for. */
const partOfYear = (hours: number, { monthsInService }: HoursFacts, context: Context): number => {
  const months = (isProRated(context) ? monthsInService : null) ?? MONTHS_OF_YEAR;
  return (hours * 100 * months) / MONTHS_OF_YEAR;
};

/** The fewest hundredths that satisfy the minimum: hours come in hundredths, so nothing lies between (A10). */
export const leastHundredths = (facts: HoursFacts, context: Context): number =>
  Math.ceil(partOfYear(parameterOf(context, 'minimumHoursPns'), facts, context));

/** The most hundredths that stay within the limit. */
export const mostHundredths = (facts: HoursFacts, context: Context): number =>
  Math.floor(partOfYear(parameterOf(context, 'maximumHoursPppk'), facts, context));

const recordSet = (facts: HoursFacts, index: number, part: Partial<Development>) => ({
  isFilledIn: true,
  trainings: recordsIn(facts).map((record, i) => (i === index ? { ...record, ...part } : record)),
});

const withRecord = (facts: HoursFacts, index: number, part: Partial<Development>): HoursFacts => ({
  ...facts,
  ...recordSet(facts, index, part),
});

/** Days of the year that the rules can tell apart, two of each sort: another record may be of either. */
const daysToTell = (index: number, record: Development, facts: HoursFacts, scope: Scope, context: Context) => {
  const from = latest(firstOfYear(facts), record.firstDay ?? '');
  const to = scope === 'values' ? lastOfYear(facts) : earliest(lastOfYear(facts), context.asOf);
  const byMonth = record.hours === null && (lineOf(record, facts, context)?.mostPerMonth ?? null) !== null;
  const isAlone = recordsIn(facts).every(({ lastDay }, i) => i === index || lastDay !== null);
  const kept = new Map<string, string[]>();
  for (const day of [from, context.asOf, addDays(context.asOf, 1), to, ...turningDays(facts)]) {
    if (day < from || day > to) continue;
    const traits = `${traitsOfDay(day, index, record, facts, context)} ${byMonth ? day.slice(0, 7) : ''}`;
    const alike = kept.get(traits) ?? [];
    if (!alike.includes(day) && alike.length < (isAlone ? 1 : 2)) kept.set(traits, [...alike, day]);
  }
  return [...kept.values()].flat();
};

const dayHole = (index: number, record: Development, facts: HoursFacts, scope: Scope, context: Context): Hole =>
  choice(index, 'lastDay', [...daysToTell(index, record, facts, scope, context), dayOutside(record, facts)]);

/** Kinds that the rules can tell apart for a record whose kind is not known. */
const kindHole = (index: number, record: Development, facts: HoursFacts, context: Context): Hole => {
  const alike = recordsIn(facts).flatMap(({ kind, lastDay }) =>
    lastDay === record.lastDay || lastDay === null || record.lastDay === null ? [kind] : [],
  );
  const kinds = new Map<string, DevelopmentKind>();
  for (const kind of DEVELOPMENT_KINDS) {
    const line = record.hours === null ? conversionLineOf(kind, facts.conversion, context) : null;
    const traits = [isClassical(kind), kind === 'tugas-belajar', JSON.stringify(line), alike.includes(kind) && kind];
    if (!kinds.has(traits.join())) kinds.set(traits.join(), kind);
  }
  return choice(index, 'kind', [...kinds.values()]);
};

/** What is asked of the trainings: the minimum, the limit, or everything that the result tells of them. */
export type Scope = 'minimum' | 'limit' | 'values';

/**
 * The totals from which on the answer is another: one, or one for each number of months that there may be. The values have
 * no such totals, since they change with every hour.
 */
const thresholdsOf = (scope: Scope, facts: HoursFacts, context: Context): number[] => {
  if (scope === 'values') return [];
  const months = isProRated(context) && facts.monthsInService === null ? MONTHS : [facts.monthsInService];
  return months.map((monthsInService) => {
    const filled = { ...facts, monthsInService };
    return scope === 'minimum' ? leastHundredths(filled, context) : mostHundredths(filled, context) + 1;
  });
};

const STATUS_OF = { minimum: 'pns', limit: 'pppk', values: null } as const;

/** The least number that does, or the greatest if none does; a greater number does as well. A good guess is found at once. */
const leastThat = (does: (count: number) => boolean, greatest: number, guess: number): number => {
  if (guess <= greatest && does(guess) && (guess === 0 || !does(guess - 1))) return guess;
  let [least, most] = [0, greatest];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (does(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
};

const MOST_UNITS = 366;

/** None, and how many hundredths or units bring the total to the thresholds for whatever else may turn out; or the most. */
const countsToTell = (
  variants: readonly HoursFacts[],
  greatest: number,
  withCount: (facts: HoursFacts, count: number) => HoursFacts,
  scope: Scope,
  context: Context,
): number[] => {
  const counts = variants.flatMap((facts) => {
    const thresholds = thresholdsOf(scope, facts, context);
    if (thresholds.length === 0) return [];
    const totalWith = (count: number): number =>
      tallyOf({ ...withCount(facts, count), employmentStatus: STATUS_OF[scope] }, context, 'ended-only').total;
    const none = totalWith(0);
    const each = Math.max(totalWith(1) - none, 1);
    return thresholds.map((threshold) =>
      leastThat((count) => totalWith(count) >= threshold, greatest, Math.max(Math.ceil((threshold - none) / each), 0)),
    );
  });
  return [...new Set([0, ...counts, ...(scope === 'values' ? [greatest] : [])])];
};

const mayNeedApproval = ({ kind, organizer, conversionApproved }: Development): boolean => {
  const mayBeNonclassical = kind === null || (kind !== 'tugas-belajar' && !isClassical(kind));
  return mayBeNonclassical && (organizer === null || organizer === 'unit-peserta') && conversionApproved !== true;
};

/** Whether nothing that is still missing of a record can matter. */
const isIdle = (record: Development, facts: HoursFacts, scope: Scope, { asOf }: Context): boolean => {
  const { lastDay } = record;
  if (lastDay !== null && yearOf(lastDay) !== facts.year) return true;
  return lastDay !== null && lastDay > asOf && scope !== 'values';
};

const choice = <K extends keyof Development>(
  index: number,
  name: K & string,
  values: readonly Development[K][],
): Hole =>
  gapOf(
    [`trainings[${index}].${name}`],
    values.map((value) => (f: HoursFacts) => recordSet(f, index, { [name]: value })),
  );

/** The hole that hours or units leave which have to be told. */
const countHole = (
  index: number,
  record: Development,
  facts: HoursFacts,
  variants: readonly HoursFacts[],
  scope: Scope,
  context: Context,
): Hole[] => {
  // The other records of which the hours lack take their days all the same: with nothing, and with all that they may have,
  // since what they may add decides how little of this one makes them matter.
  const lacksOther = recordsIn(facts).some((other, i) => i !== index && lacksCount(other, facts, context));
  const others = variants.flatMap((f) =>
    (lacksOther ? NONE_AND_MOST : NONE).map((counts) => withCounts(f, index, counts, context)),
  );
  if (lineOf(record, facts, context) !== null) {
    const withUnits = (f: HoursFacts, units: number) => withRecord(f, index, { units });
    return [choice(index, 'units', countsToTell(others, MOST_UNITS, withUnits, scope, context))];
  }
  const withHours = (f: HoursFacts, hundredths: number) => withRecord(f, index, { hours: hoursOf(hundredths) });
  const hours = countsToTell(others, MOST_HUNDREDTHS, withHours, scope, context).map(hoursOf);
  // A kind that is not known may turn out to be one that is converted.
  return [choice(index, 'hours', record.kind === null ? [...hours, null] : hours)];
};

const lineOf = ({ kind }: Development, facts: HoursFacts, context: Context): ConversionLine | null =>
  kind === null ? null : conversionLineOf(kind, facts.conversion, context);

const lacksCount = (record: Development, facts: HoursFacts, context: Context): boolean =>
  ownHoursOf({ ...record, international: false }, facts, context) === null;

/** What is put for what lacks of other records. */
interface Counts {
  readonly hundredths: number;
  readonly units: number;
}

const NONE: readonly Counts[] = [{ hundredths: 0, units: 0 }];
const NONE_AND_MOST: readonly Counts[] = [...NONE, { hundredths: MOST_HUNDREDTHS, units: MOST_UNITS }];

/** The records with some number for what lacks to reckon the hours of all but one. */
const withCounts = (facts: HoursFacts, index: number, { hundredths, units }: Counts, context: Context): HoursFacts => ({
  ...facts,
  trainings: recordsIn(facts).map((record, i) => {
    if (i === index || !lacksCount(record, facts, context)) return record;
    return lineOf(record, facts, context) === null ? { ...record, hours: hoursOf(hundredths) } : { ...record, units };
  }),
});

/** The hole that an activity leaves whose conversion depends on whether it was international. */
const rateHole = (index: number, record: Development, facts: HoursFacts, context: Context): Hole[] => {
  const line = lineOf(record, facts, context);
  const tellsApart = line !== null && record.international === null && line.hours !== line.internationalHours;
  return record.hours === null && tellsApart ? [choice(index, 'international', YES_NO)] : [];
};

const ORGANIZERS = ['unit-sdm', 'unit-peserta'] as const;

/** Organisers that the rules can tell apart: whether it is a participant unit, and whether it is that of another record. */
const organizerHole = (index: number, facts: HoursFacts): Hole => {
  const others = recordsIn(facts).flatMap(({ organizer }) => (organizer === null ? [] : [organizer]));
  return choice(index, 'organizer', [...new Set([...ORGANIZERS, ...others])]);
};

/** The hole that an activity leaves of which it is not known whether it earned a certificate, on a day that it shares. */
const certificateHole = (
  index: number,
  record: Development,
  facts: HoursFacts,
  scope: Scope,
  context: Context,
): Hole[] => {
  if (context.readings.C8 !== 'each-certified' || isCertified(record) !== null) return [];
  const isAsked = recordsIn(facts).some(
    (other, i) => i !== index && !isIdle(other, facts, scope, context) && mayCompete(record, other),
  );
  return isAsked ? [choice(index, 'certified', YES_NO)] : [];
};

const approvalHoles = (index: number, record: Development, facts: HoursFacts): Hole[] => {
  if (!mayNeedApproval(record)) return [];
  return [
    ...(record.organizer === null ? [organizerHole(index, facts)] : []),
    ...(record.conversionApproved === null ? [choice(index, 'conversionApproved', YES_NO)] : []),
  ];
};

/** What is missing of the trainings: first everything else, then the hours, chosen by what everything else may be. */
const holesOf = (facts: HoursFacts, scope: Scope, context: Context): Hole[] => {
  const open = recordsIn(facts).flatMap((record, index) =>
    isIdle(record, facts, scope, context) ? [] : [{ record, index }],
  );
  const holes = open.flatMap(({ record, index }) => [
    ...(record.kind === null ? [kindHole(index, record, facts, context)] : []),
    ...approvalHoles(index, record, facts),
    ...(record.lastDay === null ? [dayHole(index, record, facts, scope, context)] : []),
    ...rateHole(index, record, facts, context),
    ...certificateHole(index, record, facts, scope, context),
  ]);
  const lacking = open.filter(({ record }) => lacksCount(record, facts, context));
  if (lacking.length === 0) return holes;
  // For each hour that lacks, the records are gone through again and again, until it is found where the total turns.
  const variants = isTooMuch(holes, facts, lacking.length * TRIES_OF_COUNT)
    ? []
    : holes.reduce<HoursFacts[]>(
        (some, { fillings }) => some.flatMap((f) => fillings.map((filling) => filled(f, filling))),
        [facts],
      );
  const counts = lacking.flatMap(({ record, index }) => countHole(index, record, facts, variants, scope, context));
  return variants.length === 0
    ? [...holes, ...counts].map((hole) => ({ ...hole, untried: true }))
    : [...holes, ...counts];
};

/** About how often hours are guessed before it is found how many of them bring a total to what is asked. */
const TRIES_OF_COUNT = 20;

/** Whether more records would be gone through than is worth while, if all completions were tried so many times. */
const isTooMuch = (holes: readonly Hole[], facts: HoursFacts, times: number): boolean =>
  holes.some(({ untried }) => untried === true) ||
  countCompletions(holes) * recordsIn(facts).length * times > MOST_WORK;

const filled = (facts: HoursFacts, filling: Filling<HoursFacts>): HoursFacts => {
  const copy = { ...facts };
  fillIn(copy, filling);
  return copy;
};

const countCompletions = (holes: readonly Hole[]): number =>
  holes.reduce((count, { fillings }) => count * fillings.length, 1);

const A_RECORD: Development = {
  label: null,
  kind: 'teknis',
  title: null,
  certificateNumber: null,
  issuer: null,
  certified: null,
  firstDay: null,
  lastDay: null,
  hours: null,
  units: null,
  international: null,
  organizer: null,
  conversionApproved: null,
};

/** Lists that an unrecorded one may turn out to be. */
const someLists = (facts: HoursFacts, scope: Scope, context: Context): readonly (readonly Development[])[] => {
  const ended = earliest(lastOfYear(facts), latest(firstOfYear(facts), context.asOf));
  const most = { ...A_RECORD, hours: hoursOf(MOST_HUNDREDTHS) };
  return [
    [],
    ...thresholdsOf(scope, facts, context).map((hundredths) => [
      { ...A_RECORD, lastDay: ended, hours: hoursOf(hundredths) },
    ]),
    [{ ...most, lastDay: ended }],
    [{ ...most, lastDay: lastOfYear(facts) }],
  ];
};

const listGapOf = (lists: readonly (readonly Development[])[]): readonly Gap<HoursFacts>[] => [
  gapOf<HoursFacts>(
    ['trainings'],
    lists.map((trainings) => ({ trainings, isFilledIn: true })),
  ),
];

const pathsIn = (holes: readonly Hole[]): string[] => pathsOf(holes.flatMap(({ openings }) => openings));

/**
 * The gap that more holes leave than can be tried: the least and the most that the records can come to. What is the same
 * for both is settled; otherwise every hole counts as able to change it.
 */
const gapBetweenExtremes = (holes: readonly Hole[], facts: HoursFacts, context: Context): Gap<HoursFacts> => {
  const paths = pathsIn(holes);
  const open = paths.map((path) => Number(path.slice('trainings['.length, path.indexOf(']'))));
  return gapOf<HoursFacts>(
    paths,
    extremesOf(new Set(open), facts, context).map((trainings) => ({ trainings, isFilledIn: true })),
  );
};

/** Looks for what is missing among the records, as far as it bears on what is asked. */
const recordsGap =
  (scope: Scope) =>
  (facts: HoursFacts, context: Context): readonly Gap<HoursFacts>[] => {
    if (facts.trainings === null) return listGapOf(someLists(facts, scope, context));
    const holes = holesOf(facts, scope, context);
    if (holes.length === 0) return [];
    // What each record comes to is no matter of more or less, so the values are not settled by the extremes.
    if (!isTooMuch(holes, facts, 1)) return holes;
    if (scope === 'values') return holes.map((hole) => ({ ...hole, untried: true }));
    return [gapBetweenExtremes(holes, facts, context)];
  };

const isAfterYear = (day: string | null, facts: HoursFacts): boolean => day !== null && day > lastOfYear(facts);

/** Looks for what is missing of the approvals that participant units' training needs. */
const approvalsGap = (facts: HoursFacts): readonly Gap<HoursFacts>[] => {
  const ofUnit = { ...A_RECORD, kind: 'coaching', organizer: 'unit-peserta', lastDay: lastOfYear(facts) } as const;
  if (facts.trainings === null) {
    return listGapOf([[], [{ ...ofUnit, conversionApproved: true }], [{ ...ofUnit, conversionApproved: false }]]);
  }
  const holes = facts.trainings.flatMap((record, index): Hole[] => {
    const { kind, firstDay, lastDay, organizer } = record;
    const isOutside = lastDay === null ? isAfterYear(firstDay, facts) : yearOf(lastDay) !== facts.year;
    if (isOutside || !mayNeedApproval({ ...record, conversionApproved: null })) return [];
    return [
      ...(kind === null ? [choice(index, 'kind', ['coaching', 'teknis'])] : []),
      ...(lastDay === null ? [choice(index, 'lastDay', [lastOfYear(facts), dayOutside(record, facts)])] : []),
      ...(organizer === null ? [choice(index, 'organizer', ORGANIZERS)] : []),
      ...(record.conversionApproved === null ? [choice(index, 'conversionApproved', YES_NO)] : []),
    ];
  });
  return holes;
};

export const hoursGaps = {
  employmentStatus: factGap(
    'employmentStatus',
    (f: HoursFacts) => f.employmentStatus,
    (employmentStatus) => ({ employmentStatus }),
    EMPLOYMENT_STATUSES,
  ),
  monthsInService: factGap(
    'monthsInService',
    (f: HoursFacts) => f.monthsInService,
    (monthsInService) => ({ monthsInService }),
    MONTHS,
  ),
  recordsForMinimum: recordsGap('minimum'),
  recordsForLimit: recordsGap('limit'),
  recordsForValues: recordsGap('values'),
  approvals: approvalsGap,
};
export type HoursFact = keyof typeof hoursGaps;

/** Whether anything is missing of the records that bears on what is asked. */
const hasHoles = (facts: HoursFacts, scope: Scope, context: Context): boolean =>
  recordsIn(facts).some(
    (record, index) =>
      !isIdle(record, facts, scope, context) &&
      (record.kind === null ||
        record.lastDay === null ||
        approvalHoles(index, record, facts).length > 0 ||
        rateHole(index, record, facts, context).length > 0 ||
        lacksCount(record, facts, context) ||
        certificateHole(index, record, facts, scope, context).length > 0),
  );

/** Whether the records are known as far as they bear on what is asked. */
export const areRecordsKnown = (facts: HoursFacts, scope: Scope, context: Context): boolean =>
  facts.isFilledIn || (facts.trainings !== null && !hasHoles(facts, scope, context));
