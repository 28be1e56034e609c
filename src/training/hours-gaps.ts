/**
 * What each missing fact about a person's development may turn out to be, chosen so that all the rules can tell apart is
 * among it: days on which an activity counts, competes with others or does not count, and hours on either side of what
 * is asked.
 *
 * @module
 */
import { EmploymentStatus } from '../asn/employment.js';
import { hoursOf } from '../asn/learning-hours.js';
import { addDays, addMonths, yearOf } from '../kernel/calendar.js';
import { type FactHole, type Fill, type Gap, gapOf, gapOfSeveral } from '../kernel/completions.js';
import { factGap, YES_NO } from '../kernel/gaps.js';
import { type Context, parameterOf } from '../law/ruleset.js';
import { isClassical, needsApproval, ownHoursOf, tallyOf } from './activities.js';
import { type ConversionLine, conversionLineOf, DevelopmentKind } from './conversion.js';
import { type Development, type HoursFacts, recordsIn } from './hours-input.js';

type Hole = FactHole<HoursFacts>;
type FillFacts = Fill<HoursFacts>;

/** More completions of the records than this are not tried. */
const MOST_COMPLETIONS = 256;
const MOST_HUNDREDTHS = 1_000_000;
const MONTHS_OF_YEAR = 12;
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

const withRecord = (facts: HoursFacts, index: number, part: Partial<Development>): HoursFacts => ({
  ...facts,
  records: recordsIn(facts).map((record, i) => (i === index ? { ...record, ...part } : record)),
});

const firstOfYear = ({ year }: HoursFacts): string => `${year}-01-01`;
const lastOfYear = ({ year }: HoursFacts): string => `${year}-12-31`;

const latest = (a: string, b: string): string => (a > b ? a : b);
const earliest = (a: string, b: string): string => (a < b ? a : b);

/** A last day that puts an activity into another year. */
const dayOutside = (record: Development, facts: HoursFacts): string => {
  const before = addDays(firstOfYear(facts), -1);
  return record.firstDay === null || record.firstDay <= before ? before : addDays(lastOfYear(facts), 1);
};

/** Days on which an activity may begin to share days with another, or cease to, and the first of each month. */
const turningDays = (facts: HoursFacts): string[] => [
  ...recordsIn(facts).flatMap(({ firstDay, lastDay }) => {
    const from = firstDay ?? lastDay;
    return [
      ...(from === null ? [] : [addDays(from, -1), from]),
      ...(lastDay === null ? [] : [lastDay, addDays(lastDay, 1)]),
    ];
  }),
  ...Array.from({ length: MONTHS_OF_YEAR }, (_, month) => addMonths(firstOfYear(facts), month)),
];

/** What the rules tell of the day on which a record may have ended: what it makes the record share with the others. */
const traitsOfDay = (
  lastDay: string,
  index: number,
  { firstDay }: Development,
  facts: HoursFacts,
  context: Context,
): string => {
  const from = firstDay ?? lastDay;
  const shared = recordsIn(facts).map((other, i) => {
    const otherFrom = other.firstDay ?? other.lastDay;
    if (i === index || otherFrom === null) return '';
    const beginAlike = from === otherFrom;
    if (other.lastDay === null) return `${otherFrom <= lastDay} ${beginAlike}`;
    return `${from <= other.lastDay && otherFrom <= lastDay} ${beginAlike && lastDay === other.lastDay}`;
  });
  return [lastDay > context.asOf, ...shared].join();
};

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
  for (const kind of DevelopmentKind.options) {
    const line = record.hours === null ? conversionLineOf(kind, facts.conversion, context) : null;
    const traits = [isClassical(kind), kind === 'tugas-belajar', JSON.stringify(line), alike.includes(kind) && kind];
    if (!kinds.has(traits.join())) kinds.set(traits.join(), kind);
  }
  return choice(index, 'kind', [...kinds.values()]);
};

/** What is asked of the records: the minimum, the limit, or everything that the result tells of them. */
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

/** The least number that does, or the greatest if none does; a greater number does as well. */
const leastThat = (does: (count: number) => boolean, greatest: number): number => {
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
  const counts = variants.flatMap((facts) =>
    thresholdsOf(scope, facts, context).map((threshold) =>
      leastThat(
        (count) =>
          tallyOf({ ...withCount(facts, count), employmentStatus: STATUS_OF[scope] }, context, 'ended-only').total >=
          threshold,
        greatest,
      ),
    ),
  );
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
): Hole => ({
  paths: [`records[${index}].${name}`],
  fillings: values.map(
    (value): FillFacts =>
      (f) =>
        withRecord(f, index, { [name]: value }),
  ),
});

/** The hole that hours or units leave which have to be told. */
const countHole = (
  index: number,
  record: Development,
  facts: HoursFacts,
  variants: readonly HoursFacts[],
  scope: Scope,
  context: Context,
): Hole[] => {
  if (!lacksCount(record, facts, context)) return [];
  if (lineOf(record, facts, context) !== null) {
    const withUnits = (f: HoursFacts, units: number) => withRecord(f, index, { units });
    return [choice(index, 'units', countsToTell(variants, MOST_UNITS, withUnits, scope, context))];
  }
  const withHours = (f: HoursFacts, hundredths: number) => withRecord(f, index, { hours: hoursOf(hundredths) });
  const hours = countsToTell(variants, MOST_HUNDREDTHS, withHours, scope, context).map(hoursOf);
  // A kind that is not known may turn out to be one that is converted.
  return [choice(index, 'hours', record.kind === null ? [...hours, null] : hours)];
};

const lineOf = ({ kind }: Development, facts: HoursFacts, context: Context): ConversionLine | null =>
  kind === null ? null : conversionLineOf(kind, facts.conversion, context);

const lacksCount = (record: Development, facts: HoursFacts, context: Context): boolean =>
  ownHoursOf({ ...record, international: false }, facts, context) === null;

/** The hole that an activity leaves whose conversion depends on whether it was international. */
const rateHole = (index: number, record: Development, facts: HoursFacts, context: Context): Hole[] => {
  const line = lineOf(record, facts, context);
  const tellsApart = line !== null && record.international === null && line.hours !== line.internationalHours;
  return record.hours === null && tellsApart ? [choice(index, 'international', YES_NO)] : [];
};

const ORGANIZERS = ['unit-sdm', 'unit-peserta'] as const;

const approvalHoles = (index: number, record: Development): Hole[] => {
  if (!mayNeedApproval(record)) return [];
  return [
    ...(record.organizer === null ? [choice(index, 'organizer', ORGANIZERS)] : []),
    ...(record.conversionApproved === null ? [choice(index, 'conversionApproved', YES_NO)] : []),
  ];
};

/** What is missing of the records: first everything else, then the hours, chosen by what everything else may be. */
const holesOf = (facts: HoursFacts, scope: Scope, context: Context): Hole[] => {
  const open = recordsIn(facts).flatMap((record, index) =>
    isIdle(record, facts, scope, context) ? [] : [{ record, index }],
  );
  const holes = open.flatMap(({ record, index }) => [
    ...(record.kind === null ? [kindHole(index, record, facts, context)] : []),
    ...approvalHoles(index, record),
    ...(record.lastDay === null ? [dayHole(index, record, facts, scope, context)] : []),
    ...rateHole(index, record, facts, context),
  ]);
  const variants =
    countCompletions(holes) > MOST_COMPLETIONS
      ? []
      : holes.reduce<HoursFacts[]>(
          (some, { fillings }) => some.flatMap((f) => fillings.map((fill) => fill(f))),
          [facts],
        );
  return [...holes, ...open.flatMap(({ record, index }) => countHole(index, record, facts, variants, scope, context))];
};

const countCompletions = (holes: readonly Hole[]): number =>
  holes.reduce((count, { fillings }) => count * fillings.length, 1);

const A_RECORD: Development = {
  kind: 'teknis',
  certificateNumber: null,
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
  gapOf(
    ['records'],
    lists.map(
      (records): FillFacts =>
        (f) => ({ ...f, records }),
    ),
  ),
];

/** A record that adds as little as it may: nothing. */
const atLeast = (record: Development, facts: HoursFacts): Development => ({
  ...record,
  lastDay: dayOutside(record, facts),
});

/**
 * A record that adds as much as it may, and more: it takes no day and no session from any other. No completion goes
 * beyond that.
 */
const atMost = (record: Development, index: number, facts: HoursFacts, context: Context): Development => {
  const ended = latest(firstOfYear(facts), earliest(lastOfYear(facts), context.asOf));
  const lastDay = record.lastDay ?? latest(record.firstDay ?? '', ended);
  // A record that goes on to the last day that it may have touches the most months.
  const hundredths = [record, { ...record, lastDay }].map(
    (one) => ownHoursOf(one, facts, context)?.hundredths ?? MOST_HUNDREDTHS,
  );
  return {
    ...record,
    kind: record.kind === 'tugas-belajar' ? record.kind : 'nonklasikal-lainnya',
    certificateNumber: record.certificateNumber ?? `\0${index}`,
    lastDay,
    hours: hoursOf(Math.max(...hundredths)),
    organizer: needsApproval(record) ? record.organizer : 'unit-sdm',
    conversionApproved: record.conversionApproved ?? true,
  };
};

/**
 * The gap that more holes leave than can be tried: the least and the most that the records can come to. What is the same
 * for both is settled, for a further hour never lowers a total; otherwise every hole counts as able to change it.
 */
const gapBetweenExtremes = (holes: readonly Hole[], facts: HoursFacts, context: Context): Gap<HoursFacts> => {
  const isOpen = (index: number) =>
    holes.some(({ paths }) => paths.some((path) => path.startsWith(`records[${index}].`)));
  const completed = (complete: (record: Development, index: number) => Development): FillFacts => {
    const records = recordsIn(facts).map((record, index) => (isOpen(index) ? complete(record, index) : record));
    return (f) => ({ ...f, records });
  };
  const extremes = [
    completed((record) => atLeast(record, facts)),
    completed((record, index) => atMost(record, index, facts, context)),
  ];
  return gapOf(
    holes.flatMap(({ paths }) => paths),
    extremes,
  );
};

/** Looks for what is missing among the records, as far as it bears on what is asked. */
const recordsGap =
  (scope: Scope) =>
  (facts: HoursFacts, context: Context): readonly Gap<HoursFacts>[] => {
    if (facts.records === null) return listGapOf(someLists(facts, scope, context));
    const holes = holesOf(facts, scope, context);
    if (holes.length === 0) return [];
    // What each record comes to is no matter of more or less, so the values are not settled by the extremes.
    if (scope === 'values' || countCompletions(holes) <= MOST_COMPLETIONS)
      return [gapOfSeveral(holes, MOST_COMPLETIONS)];
    return [gapBetweenExtremes(holes, facts, context)];
  };

const isAfterYear = (day: string | null, facts: HoursFacts): boolean => day !== null && day > lastOfYear(facts);

/** Looks for what is missing of the approvals that participant units' training needs. */
const approvalsGap = (facts: HoursFacts): readonly Gap<HoursFacts>[] => {
  const ofUnit = { ...A_RECORD, kind: 'coaching', organizer: 'unit-peserta', lastDay: lastOfYear(facts) } as const;
  if (facts.records === null) {
    return listGapOf([[], [{ ...ofUnit, conversionApproved: true }], [{ ...ofUnit, conversionApproved: false }]]);
  }
  const holes = facts.records.flatMap((record, index): Hole[] => {
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
  return holes.length === 0 ? [] : [gapOfSeveral(holes, MOST_COMPLETIONS)];
};

export const hoursGaps = {
  employmentStatus: factGap(
    'employmentStatus',
    (f: HoursFacts) => f.employmentStatus,
    (f, employmentStatus): HoursFacts => ({ ...f, employmentStatus }),
    EmploymentStatus.options,
  ),
  monthsInService: factGap(
    'monthsInService',
    (f: HoursFacts) => f.monthsInService,
    (f, monthsInService): HoursFacts => ({ ...f, monthsInService }),
    MONTHS,
  ),
  recordsForMinimum: recordsGap('minimum'),
  recordsForLimit: recordsGap('limit'),
  recordsForValues: recordsGap('values'),
  approvals: approvalsGap,
};
export type HoursFact = keyof typeof hoursGaps;

/** Whether the records are known as far as they bear on what is asked. */
export const areRecordsKnown = (facts: HoursFacts, scope: Scope, context: Context): boolean =>
  facts.records !== null && holesOf(facts, scope, context).length === 0;
