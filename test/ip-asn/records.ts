/**
 * Records for IP ASN, whole and with holes, and what a hole may hide: values enough to stand on both sides of every rule.
 */
import {
  type Amendments,
  EDUCATION_LEVELS,
  type EmploymentStatus,
  IP_ASN_POSTS,
  type LeadershipTier,
  type PenaltyLevel,
  type Readings,
} from 'bangkom';
import fc from 'fast-check';
import {
  assessedYearFor,
  type Education,
  isOnOtherScale,
  isSeminarDay,
  isTechnicalDay,
  isWithinLookBack,
  matches,
  measuredYearOf,
  measuringDayOf,
  numberOf,
  type Penalty,
  type Person,
  pointsOfWork,
  RECORDED_KINDS,
  type Rules,
  rulesOf,
  type Training,
  untilFor,
  yearsLater,
} from './oracle.js';

const STATUSES: readonly EmploymentStatus[] = ['pns', 'cpns', 'pppk'];
const TIERS: readonly LeadershipTier[] = ['madya', 'pratama', 'administrator', 'pengawas'];
const PENALTIES: readonly PenaltyLevel[] = ['ringan', 'sedang', 'berat'];
const PREDICATES = ['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'sangat-baik', 'cukup', 'buruk'];
const truth = [true, false];

const FAR_PAST = '1900-01-01';
const MOST_HOURS = 10_000;
const LONGEST_LOOK_BACK = 60;

const daysLater = (date: string, days: number): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
};
const dayAfter = (date: string): string => daysLater(date, 1);
const dayBefore = (date: string): string => daysLater(date, -1);

/** Days on both sides of every end of a window, none after the day of the decision. */
const trainingDays = (year: number, rules: Rules): string[] => {
  const { asOf } = rules;
  const years = [0, 1, 2, 3].flatMap((back) => [`${year - back}-01-01`, `${year - back}-12-31`]);
  const last = measuringDayOf(year, rules);
  const rolling = [0, 1, 2, 3].flatMap((back) => [yearsLater(last, -back), dayAfter(yearsLater(last, -back))]);
  return [asOf, '1998-03-01', `${year - 1}-06-15`, ...years, ...rolling].filter((day) => day <= asOf);
};

/** Days on both sides of some anniversaries, none after the day of the decision. */
const decreeDays = ({ asOf }: Rules): string[] => [
  asOf,
  FAR_PAST,
  ...[1, 5, 5, 20, LONGEST_LOOK_BACK].flatMap((back) => [yearsLater(asOf, -back), dayAfter(yearsLater(asOf, -back))]),
];

/** Numbers and texts, on both sides of every bound as it stands, rounded or not. */
const ASSESSMENTS = [
  ...PREDICATES,
  ...[0, '50', 50.4, 50.5, 60, '60.50', 60.49, 75, 75.5, '76', 90, 90.4, '90.5', 91, 100],
];

/** Values wherever a bound may have been moved to. */
const ANY_ASSESSMENTS = [...PREDICATES, ...Array.from({ length: 201 }, (_, i) => i / 2)];

const oneOfEach = <T>(values: readonly T[], keyOf: (value: T) => unknown): T[] => {
  const found = new Map<unknown, T>();
  for (const value of values) if (!found.has(keyOf(value))) found.set(keyOf(value), value);
  return [...found.values()];
};

// --- Rules ---

export const anyReadings: fc.Arbitrary<Partial<Readings>> = fc.record({
  A81: fc.constantFrom('whole-history', 'look-back'),
  A84: fc.constantFrom('above-lower-band', 'rounded', 'floor'),
  C40: fc.constantFrom('calendar-year-so-far', 'april-rolling', 'closed-year'),
  C29: fc.constantFrom('as-measured-year', 'calendar-years', 'rolling-years'),
  C30: fc.constantFrom('as-measured-year', 'year-before', 'same-year'),
  C39: fc.constantFrom('end-of-measured-year', 'on-the-day-asked'),
  C41: fc.constantFrom('highest', 'latest'),
  C31: fc.constantFrom('same-tier', 'same-or-higher-tier'),
});

/** Points of nothing, and points that are alike, among others. */
const points = fc.constantFrom(0, 0.5, 1, 5, 15, 22.5, 30);

const amendedPoints: fc.Arbitrary<Amendments> = fc.record(
  {
    ipAsnEducationS3: points,
    ipAsnEducationS2: points,
    ipAsnEducationS1: points,
    ipAsnEducationD3: points,
    ipAsnEducationSlta: points,
    ipAsnEducationBelowSlta: points,
    ipAsnLeadershipTraining: points,
    ipAsnFunctionalTraining: points,
    ipAsnTechnicalTraining: points,
    ipAsnTechnicalTrainingPelaksana: points,
    ipAsnSeminar: points,
    ipAsnSeminarPelaksana: points,
    ipAsnPerformanceHighestBand: points,
    ipAsnPerformanceHighBand: points,
    ipAsnPerformanceMiddleBand: points,
    ipAsnPerformanceLowBand: points,
    ipAsnPerformanceLowestBand: points,
    ipAsnPredicateSangatBaik: points,
    ipAsnPredicateBaik: points,
    ipAsnPredicateButuhPerbaikan: points,
    ipAsnPredicateKurang: points,
    ipAsnPredicateSangatKurang: points,
    ipAsnPenaltyNever: points,
    ipAsnPenaltyRingan: points,
    ipAsnPenaltySedang: points,
    ipAsnPenaltyBerat: points,
  },
  { requiredKeys: [] },
);

const amendedWindows: fc.Arbitrary<Amendments> = fc.record(
  {
    ipAsnTechnicalHours: fc.constantFrom(0, 1, 15, 24, 100),
    ipAsnTechnicalYears: fc.constantFrom(0, 1, 2, 3),
    ipAsnSeminarYears: fc.constantFrom(0, 1, 2, 3),
    ipAsnPppkFromYear: fc.constantFrom(2020, 2023, 2199),
    ipAsnWeightKompetensi: fc.constantFrom(35, 50),
  },
  { requiredKeys: [] },
);

const bound = fc.integer({ min: 0, max: 100 });

const amendedBounds: fc.Arbitrary<Amendments> = fc.record(
  {
    ipAsnPerformanceHighestBandAbove: fc.constantFrom(0, 60, 75, 95, 99, 100),
    ipAsnPerformanceHighBandAbove: fc.constantFrom(0, 60, 75, 95, 100),
    ipAsnPerformanceMiddleBandAbove: fc.constantFrom(0, 60, 80, 100),
    ipAsnPerformanceLowBandAbove: fc.constantFrom(0, 50, 70, 100),
    ipAsnSangatTinggiAbove: bound,
    ipAsnTinggiAbove: bound,
    ipAsnSedangAbove: bound,
    ipAsnRendahAbove: bound,
  },
  { requiredKeys: [] },
);

const nothingAmended = fc.constant<Amendments>({});

/** Every kind of amendment by itself, and all together; mostly none. */
const anyAmendments: fc.Arbitrary<Amendments> = fc.oneof(
  { weight: 5, arbitrary: nothingAmended },
  { weight: 2, arbitrary: amendedPoints },
  { weight: 2, arbitrary: amendedWindows },
  { weight: 1, arbitrary: amendedBounds },
  {
    weight: 1,
    arbitrary: fc.tuple(amendedPoints, amendedWindows, amendedBounds).map((some) => Object.assign({}, ...some)),
  },
);

const anyDay = fc.constantFrom('2023-07-01', '2023-12-31', '2024-02-29', '2021-01-01', '2026-07-01');

export const anyRules: fc.Arbitrary<Rules> = fc
  .tuple(anyDay, anyReadings, anyAmendments)
  .map(([asOf, readings, amendments]) => rulesOf(asOf, readings, amendments));

/** Points and bounds that may fall where those of the law rise, and penalties that may come to count no more. */
export const unusualRules: fc.Arbitrary<Rules> = fc
  .tuple(anyDay, anyReadings, amendedPoints, amendedBounds)
  .map(([asOf, readings, some, others]) => rulesOf(asOf, { ...readings, A81: 'look-back' }, { ...some, ...others }));

/** The law as it stands, under the readings that are usual. */
export const usualRules: fc.Arbitrary<Rules> = anyDay.map((asOf) => rulesOf(asOf));

// --- Whole records ---

const HOURS = [0, 5, '5', 10, '10.00', 19.99, 20, '20.01', 1_000];

const educationUnder = (year: number, rules: Rules): fc.Arbitrary<Education> => {
  const until = untilFor(year, rules);
  const days = ['2001-07-01', '2012-07-01', dayBefore(until), until, rules.asOf];
  return fc.record({
    level: fc.constantFrom(...EDUCATION_LEVELS),
    // The latest has a day, so that nothing about a whole record is open.
    graduatedOn: fc.constantFrom(...(rules.readings.C41 === 'latest' ? days : [null, ...days])),
  });
};

/** A training whose parts were drawn one by one: it may contradict the post, or leave open whether it matches. */
export const anyTraining = (year: number, rules: Rules): fc.Arbitrary<Training> =>
  fc.record({
    kind: fc.constantFrom(...RECORDED_KINDS, 'teknis', 'kepemimpinan'),
    lastDay: fc.constantFrom(...trainingDays(year, rules)),
    hours: fc.constantFrom(...HOURS),
    tier: fc.constantFrom(null, ...TIERS),
    matchesPost: fc.constantFrom(null, true, false),
  });

export const penaltyUnder = (rules: Rules): fc.Arbitrary<Penalty> =>
  fc.record({ level: fc.constantFrom(...PENALTIES), decreeDate: fc.constantFrom(...decreeDays(rules)) });

const isMatched = ({ kind }: Training): boolean => kind === 'kepemimpinan' || kind === 'fungsional';

/** Makes a training one that goes with the post and says whether it matches. */
const consistent = (training: Training, { position }: Person, rules: Rules): Training => {
  if (!isMatched(training) || position === null) return training;
  const isSaidElse = matches({ ...training, matchesPost: null }, position, rules) !== null;
  if (training.matchesPost === null && isSaidElse) return training;
  const said = { ...training, matchesPost: training.matchesPost ?? training.hours === 20 };
  return { ...said, matchesPost: matches(said, position, rules) };
};

const NOBODY: Person = {
  employmentStatus: null,
  year: null,
  position: null,
  education: null,
  trainings: null,
  performance: null,
  penalties: null,
  penaltyLookBackYears: null,
};

/** People of whom something may be said that cannot be, and of whom the match of trainings may be open. */
export const looseUnder = (rules: Rules): fc.Arbitrary<Person> => {
  const yearNow = Number(rules.asOf.slice(0, 4));
  const assessedIn = (year: number | null): number => assessedYearFor({ ...NOBODY, year }, rules);
  // Nobody is assessed yet for a year that has not begun.
  const years = [null, yearNow - 1, yearNow, yearNow + 1].filter((year) => assessedIn(year) <= yearNow);
  return fc.constantFrom(...years).chain((year) => {
    const measured = year ?? yearNow;
    const assessed = assessedIn(year);
    const assessment = fc.constantFrom(...ASSESSMENTS);
    const own = fc.constantFrom(...ASSESSMENTS.filter((one) => !isOnOtherScale(assessed, one)));
    return fc.record<Person>({
      employmentStatus: fc.constantFrom(...STATUSES, 'pns'),
      year: fc.constant(year),
      position: fc.constantFrom(...IP_ASN_POSTS, 'fungsional', 'pelaksana'),
      education: fc.array(educationUnder(measured, rules), { maxLength: 3 }),
      trainings: fc.array(anyTraining(measured, rules), { maxLength: 4 }),
      performance: fc
        .tuple(own, fc.option(assessment), fc.option(assessment))
        .map(([its, before, after]) => ({ [assessed]: its, [assessed - 1]: before, [assessed + 1]: after })),
      penalties: fc.array(penaltyUnder(rules), { maxLength: 3 }),
      penaltyLookBackYears: fc.constantFrom(1, 5, 20, LONGEST_LOOK_BACK),
    });
  });
};

/** People of whom everything is known. */
export const wholeUnder = (rules: Rules): fc.Arbitrary<Person> =>
  looseUnder(rules).map((person) => ({
    ...person,
    trainings: person.trainings?.map((training) => consistent(training, person, rules)) ?? null,
  }));

// --- Holes ---

/** How a record is written with another value in some place. */
type Put<T> = (person: Person, value: T) => Person;

const putFact =
  <N extends keyof Person>(name: N): Put<Person[N]> =>
  (person, value) => ({ ...person, [name]: value });

const putEducation =
  <N extends keyof Education>(index: number, name: N): Put<Education[N]> =>
  (person, value) => ({
    ...person,
    education: person.education?.map((one, i) => (i === index ? { ...one, [name]: value } : one)) ?? null,
  });

const putTraining =
  <N extends keyof Training>(index: number, name: N): Put<Training[N]> =>
  (person, value) => ({
    ...person,
    trainings: person.trainings?.map((one, i) => (i === index ? { ...one, [name]: value } : one)) ?? null,
  });

const putPenalty =
  <N extends keyof Penalty>(index: number, name: N): Put<Penalty[N]> =>
  (person, value) => ({
    ...person,
    penalties: person.penalties?.map((one, i) => (i === index ? { ...one, [name]: value } : one)) ?? null,
  });

const putAssessment =
  (year: number): Put<number | string | null> =>
  (person, value) => ({ ...person, performance: { ...person.performance, [year]: value } });

/** A missing fact, and the record filled in with each value that it may turn out to have. */
export interface Hole {
  readonly path: string;
  readonly fills: readonly ((person: Person) => Person)[];
}

const holeOf = <T>(path: string, pool: readonly T[], put: Put<T>): Hole => ({
  path,
  fills: pool.map((value) => (person) => put(person, value)),
});

/** Every sum of some of the numbers. */
const sumsOf = (numbers: readonly number[]): number[] =>
  numbers.reduce((sums, one) => sums.concat(sums.map((sum) => sum + one)), [0]);

/** Hours that are nothing, all there can be, and as many as lack beside any of the others, or a hundredth fewer. */
const hoursPool = (trainings: readonly Training[], rules: Rules): number[] => {
  const known = trainings.flatMap(({ hours }) => (hours === null ? [] : [Math.round(Number(hours) * 100)]));
  const lacking = sumsOf(known).map((sum) => Math.round(numberOf('ipAsnTechnicalHours', rules) * 100) - sum);
  const hundredths = [0, 1, ...lacking.flatMap((some) => [some, some - 1])].filter((some) => some >= 0);
  return [...new Set(hundredths)].map((some) => some / 100).concat(MOST_HOURS);
};

/** A day of each kind: within the two windows or not. */
const dayPool = (year: number, rules: Rules): string[] =>
  oneOfEach(
    // What has no day is taken to lie within the time seen.
    trainingDays(year, rules).filter((day) => day <= untilFor(year, rules)),
    (day) => `${isTechnicalDay(day, year, rules)} ${isSeminarDay(day, year, rules)}`,
  );

const trainingHoles = (training: Training, index: number, person: Person, rules: Rules): Hole[] => {
  const { kind, lastDay, hours, tier, matchesPost } = training;
  const at = (name: string) => `trainings[${index}].${name}`;
  const year = measuredYearOf(person, rules);
  // What lies after the time seen does nothing, whatever else of it is missing.
  if (lastDay !== null && lastDay > untilFor(year, rules)) return [];
  const isOpen = (...kinds: unknown[]) => kind === null || kinds.includes(kind);
  const isMatchSettled =
    kind !== null && person.position !== null && matches(training, person.position, rules) !== null;
  return [
    ...(kind === null ? [holeOf(at('kind'), RECORDED_KINDS, putTraining(index, 'kind'))] : []),
    ...(lastDay === null && isOpen('teknis', 'seminar')
      ? [holeOf(at('lastDay'), dayPool(year, rules), putTraining(index, 'lastDay'))]
      : []),
    ...(hours === null && isOpen('teknis')
      ? [holeOf(at('hours'), hoursPool(person.trainings ?? [], rules), putTraining(index, 'hours'))]
      : []),
    // One of these two is enough, and so either may stay unknown.
    ...(tier === null && isOpen('kepemimpinan') && !isMatchSettled
      ? [holeOf(at('tier'), [null, ...TIERS], putTraining(index, 'tier'))]
      : []),
    ...(matchesPost === null && isOpen('kepemimpinan', 'fungsional') && !isMatchSettled
      ? [holeOf(at('matchesPost'), [null, ...truth], putTraining(index, 'matchesPost'))]
      : []),
  ];
};

const NOT_SAID = { lastDay: FAR_PAST, hours: 0, tier: null, matchesPost: null };

/** Lists of trainings: with and without one of each kind that counts, and leadership training in every way. */
const trainingLists = (year: number, rules: Rules): Training[][] => {
  const days = trainingDays(year, rules);
  const technicalDay = days.find((day) => isTechnicalDay(day, year, rules)) ?? FAR_PAST;
  const seminarDay = days.find((day) => isSeminarDay(day, year, rules)) ?? FAR_PAST;
  const leadership: Training[] = [
    ...TIERS.map((tier): Training => ({ ...NOT_SAID, kind: 'kepemimpinan', tier })),
    ...truth.map((matchesPost): Training => ({ ...NOT_SAID, kind: 'kepemimpinan', matchesPost })),
  ];
  const functional = truth.map((matchesPost): Training => ({ ...NOT_SAID, kind: 'fungsional', matchesPost }));
  const technical: Training = { ...NOT_SAID, kind: 'teknis', lastDay: technicalDay, hours: MOST_HOURS };
  const seminar: Training = { ...NOT_SAID, kind: 'seminar', lastDay: seminarDay };
  return [leadership, functional, [technical], [seminar]].reduce<Training[][]>(
    (lists, some) => lists.flatMap((list) => [list, ...some.map((one) => [...list, one])]),
    [[]],
  );
};

/** Days of a decree that differ in how long they count. */
const decreePool = (until: string, { readings }: Rules): string[] =>
  readings.A81 === 'look-back' ? [until, yearsLater(until, -3), yearsLater(until, -30), FAR_PAST] : [until];

const lookBackPool = ({ penalties }: Person, until: string, rules: Rules): number[] => {
  const open = penalties?.every(({ decreeDate }) => decreeDate !== null) === true ? [] : decreePool(until, rules);
  const days = [...open, ...(penalties ?? []).flatMap(({ decreeDate }) => decreeDate ?? [])];
  const years = Array.from({ length: LONGEST_LOOK_BACK }, (_, i) => i + 1);
  return oneOfEach(years, (some) => days.map((day) => isWithinLookBack(day, some, until)).join());
};

const penaltyHoles = ({ level, decreeDate }: Penalty, index: number, until: string, rules: Rules): Hole[] => [
  ...(level === null && (decreeDate ?? '') <= until
    ? [holeOf(`penalties[${index}].level`, PENALTIES, putPenalty(index, 'level'))]
    : []),
  ...(decreeDate === null && rules.readings.A81 === 'look-back'
    ? [holeOf(`penalties[${index}].decreeDate`, decreePool(until, rules), putPenalty(index, 'decreeDate'))]
    : []),
];

/**
 * Days of graduation before, between and after those that are known, and on them; two at the end, so that one that is not
 * known can be later than another.
 */
const graduationPool = (education: readonly Education[], until: string): string[] => {
  const known = education.flatMap(({ graduatedOn }) => graduatedOn ?? []);
  return [...new Set([FAR_PAST, '2005-07-01', dayBefore(until), until, ...known])].filter((day) => day <= until);
};

const educationHoles = (education: readonly Education[], until: string, { readings }: Rules): Hole[] =>
  education.flatMap(({ level, graduatedOn }, i) => [
    ...(level === null && (graduatedOn ?? '') <= until
      ? [holeOf(`education[${i}].level`, EDUCATION_LEVELS, putEducation(i, 'level'))]
      : []),
    ...(graduatedOn === null && readings.C41 === 'latest' && education.length > 1
      ? [holeOf(`education[${i}].graduatedOn`, graduationPool(education, until), putEducation(i, 'graduatedOn'))]
      : []),
  ]);

/** Every fact that a record lacks and that some rule asks for. */
export const holesIn = (person: Person, rules: Rules): Hole[] => {
  const { employmentStatus, position, education, trainings, performance, penalties, penaltyLookBackYears } = person;
  const year = measuredYearOf(person, rules);
  const assessedYear = assessedYearFor(person, rules);
  const until = untilFor(year, rules);
  const assessed = performance?.[assessedYear] ?? null;
  const isAssessed = assessed !== null && !isOnOtherScale(assessedYear, assessed);
  const levels = EDUCATION_LEVELS.map((level): Education[] => [{ level, graduatedOn: null }]);
  const onScale = ANY_ASSESSMENTS.filter((one) => !isOnOtherScale(assessedYear, one));
  const assessments = oneOfEach(onScale, (one) => pointsOfWork(one, rules));
  const decrees = PENALTIES.flatMap((level) =>
    decreePool(until, rules).map((decreeDate): Penalty[] => [{ level, decreeDate }]),
  );
  return [
    ...(employmentStatus === null ? [holeOf('employmentStatus', STATUSES, putFact('employmentStatus'))] : []),
    ...(position === null ? [holeOf('position', IP_ASN_POSTS, putFact('position'))] : []),
    ...(education === null ? [holeOf('education', [[], ...levels], putFact('education'))] : []),
    ...educationHoles(education ?? [], until, rules),
    ...(trainings === null ? [holeOf('trainings', trainingLists(year, rules), putFact('trainings'))] : []),
    ...(trainings ?? []).flatMap((training, i) => trainingHoles(training, i, person, rules)),
    ...(!isAssessed ? [holeOf(`performance.${assessedYear}`, assessments, putAssessment(assessedYear))] : []),
    ...(penalties === null ? [holeOf('penalties', [[], ...decrees], putFact('penalties'))] : []),
    ...(penalties ?? []).flatMap((penalty, i) => penaltyHoles(penalty, i, until, rules)),
    ...(penaltyLookBackYears === null && rules.readings.A81 === 'look-back'
      ? [holeOf('penaltyLookBackYears', lookBackPool(person, until, rules), putFact('penaltyLookBackYears'))]
      : []),
  ];
};

/** How many records come of filling in all holes in every way. */
export const countOf = (holes: readonly Hole[]): number => holes.reduce((count, { fills }) => count * fills.length, 1);

/** A fact that may be taken out of a whole record and put back. */
export interface Place {
  readonly path: string;
  readonly empty: (person: Person) => Person;
  readonly restore: (person: Person) => Person;
}

const placeOf = <T>(path: string, own: T | null, put: Put<T | null>): Place => ({
  path,
  empty: (person) => put(person, null),
  restore: (person) => put(person, own),
});

/** Every fact of a whole record; those of its trainings and all others apart. */
const placesIn = (whole: Person, rules: Rules) => {
  const { education, trainings, performance, penalties } = whole;
  const assessedYear = assessedYearFor(whole, rules);
  const until = untilFor(measuredYearOf(whole, rules), rules);
  // What has no day is taken to lie within the time seen, so that only such a day may be taken out.
  const isSeen = (day: string | null) => (day ?? '') <= until;
  return {
    ofTrainings: [
      placeOf('position', whole.position, putFact('position')),
      placeOf('trainings', trainings, putFact('trainings')),
      ...(trainings ?? []).flatMap(({ kind, lastDay, hours, tier, matchesPost }, i) => [
        placeOf(`trainings[${i}].kind`, kind, putTraining(i, 'kind')),
        ...(isSeen(lastDay) ? [placeOf(`trainings[${i}].lastDay`, lastDay, putTraining(i, 'lastDay'))] : []),
        placeOf(`trainings[${i}].hours`, hours, putTraining(i, 'hours')),
        placeOf(`trainings[${i}].tier`, tier, putTraining(i, 'tier')),
        placeOf(`trainings[${i}].matchesPost`, matchesPost, putTraining(i, 'matchesPost')),
      ]),
    ],
    ofPenalties: [
      placeOf('penalties', penalties, putFact('penalties')),
      placeOf('penaltyLookBackYears', whole.penaltyLookBackYears, putFact('penaltyLookBackYears')),
      ...(penalties ?? []).flatMap(({ level, decreeDate }, i) => [
        placeOf(`penalties[${i}].level`, level, putPenalty(i, 'level')),
        ...(isSeen(decreeDate) ? [placeOf(`penalties[${i}].decreeDate`, decreeDate, putPenalty(i, 'decreeDate'))] : []),
      ]),
    ],
    others: [
      placeOf('employmentStatus', whole.employmentStatus, putFact('employmentStatus')),
      placeOf('education', education, putFact('education')),
      ...(education ?? []).flatMap(({ level, graduatedOn }, i) => [
        placeOf(`education[${i}].level`, level, putEducation(i, 'level')),
        ...(isSeen(graduatedOn) && rules.readings.C41 === 'latest'
          ? [placeOf(`education[${i}].graduatedOn`, graduatedOn, putEducation(i, 'graduatedOn'))]
          : []),
      ]),
      placeOf(`performance.${assessedYear}`, performance?.[assessedYear] ?? null, putAssessment(assessedYear)),
      placeOf('performance', performance, putFact('performance')),
    ],
  };
};

/** Which facts may be taken out. */
export type Region = keyof ReturnType<typeof placesIn>;
export const ALL_REGIONS: readonly Region[] = ['ofTrainings', 'ofPenalties', 'others'];

/** A whole record, the same with facts taken out, and where, in the order in which they are put back. */
export interface Punctured {
  readonly rules: Rules;
  readonly whole: Person;
  readonly person: Person;
  readonly taken: readonly Place[];
}

/** Takes facts out as long as no more completions come of it than wanted. */
const puncture = (whole: Person, places: readonly Place[], rules: Rules, most: number) => {
  let person = whole;
  const taken = places.filter(({ empty }) => {
    const next = empty(person);
    const isAffordable = countOf(holesIn(next, rules)) <= most;
    if (isAffordable) person = next;
    return isAffordable;
  });
  return { person, taken };
};

export const puncturedUnder = (
  rules: Rules,
  regions: readonly Region[],
  most = Number.POSITIVE_INFINITY,
): fc.Arbitrary<Punctured> =>
  wholeUnder(rules).chain((whole) => {
    const places = placesIn(whole, rules);
    const some = regions.flatMap((region) => places[region]);
    return fc
      .shuffledSubarray(some, { minLength: 1 })
      .map((chosen) => ({ rules, whole, ...puncture(whole, chosen, rules, most) }));
  });

// --- Records of the other questions ---

/** People with any holes, on a day, as the law stands. */
export const anyPersonOn = (asOf: string): fc.Arbitrary<Person> => {
  const rules = rulesOf(asOf);
  return fc.oneof(
    wholeUnder(rules),
    puncturedUnder(rules, ALL_REGIONS).map(({ person }) => person),
  );
};

const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 4 });

const anyTotal = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
  fc.constantFrom('0', '60.000000000000000001', '80.81', '90.5', '100'),
);

const classificationRecord = fc.record({ total: maybe(anyTotal) });

/** Points of a dimension that has so many, with or without decimals. */
const memberPoints = (most: number) =>
  maybe(
    fc.oneof(
      fc.integer({ min: 0, max: 2 * most }).map((halves) => halves / 2),
      fc.constantFrom('0.0001', '2.5', '3.3333', `${most}`),
    ),
  );

const aggregateRecord = fc.record({
  year: fc.constantFrom(null, 2023, 2024, 2026),
  members: maybe(
    fc.array(
      fc.record({
        id: maybe(fc.constantFrom('a', 'b', '77')),
        employmentStatus: maybe(fc.constantFrom(...STATUSES)),
        kualifikasi: memberPoints(25),
        kompetensi: memberPoints(40),
        kinerja: memberPoints(30),
        disiplin: memberPoints(5),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  ),
});

/** Somebody who cannot be at the top: without a higher degree at most 90 points come together. */
const belowTheTop = (person: Person): Person => ({
  ...person,
  education: person.education?.map((one) => ({ ...one, level: one.level === null ? null : ('s1' as const) })) ?? null,
});

const planRecordOn = (asOf: string) =>
  fc
    .tuple(anyPersonOn(asOf), fc.constantFrom(null, 'sangat-tinggi' as const))
    .map(([person, target]) => ({ ...(target === null ? person : belowTheTop(person)), target }));

const figure = maybe(
  fc.oneof(
    fc.integer({ min: 0, max: 80 }).map((halves) => halves / 2),
    fc.constantFrom('22,5', '32.5', '40', '15,0'),
  ),
);

const reconciliationRecordOn = (asOf: string) =>
  fc
    .record({
      person: anyPersonOn(asOf),
      figures: fc.record({
        nip: fc.constant(null),
        kualifikasi: figure,
        kompetensi: figure,
        kinerja: figure,
        disiplin: figure,
        subtotal: figure,
      }),
      saysYear: fc.boolean(),
    })
    .map(({ person, figures, saysYear }) => ({
      ...person,
      bkn: { ...figures, tahun: saysYear && person.year !== null ? `${person.year}` : null },
    }));

/** Records with holes in every place, by the question they are for. */
export const anyIpAsnRecordOn = (asOf: string) => ({
  score: anyPersonOn(asOf),
  classification: classificationRecord,
  aggregate: aggregateRecord,
  plan: planRecordOn(asOf),
  agencyPlan: fc.record({
    year: fc.constantFrom(null, 2026),
    people: maybe(
      fc.array(
        anyPersonOn(asOf).map((person) => ({ ...person, year: null })),
        { minLength: 1, maxLength: 4 },
      ),
    ),
  }),
  reconciliation: reconciliationRecordOn(asOf),
});
