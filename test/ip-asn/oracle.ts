/**
 * The score of IP ASN of somebody of whom everything is known, by the words of the tables alone: two-valued, one rule after
 * the other, and with nothing of how the library bears missing facts.
 */
import type {
  Amendments,
  EducationLevel,
  EmploymentStatus,
  IpAsnCategory,
  IpAsnItem,
  IpAsnPost,
  IpAsnPostGroup,
  LeadershipTier,
  PenaltyLevel,
  Readings,
  Status,
} from 'bangkom';

/** Kinds as records tell them, one for each kind that IP ASN counts and one that counts for nothing. */
export const RECORDED_KINDS = ['kepemimpinan', 'fungsional', 'teknis', 'seminar', 'pelatihan-dasar'] as const;
export type RecordedKind = (typeof RECORDED_KINDS)[number];

export interface Education {
  readonly level: EducationLevel | null;
  readonly graduatedOn: string | null;
}

export interface Training {
  readonly kind: RecordedKind | null;
  readonly lastDay: string | null;
  readonly hours: number | string | null;
  readonly tier: LeadershipTier | null;
  readonly matchesPost: boolean | null;
}

export interface Penalty {
  readonly level: PenaltyLevel | null;
  readonly decreeDate: string | null;
}

/** A record with every name in it, and `null` for what is not known. */
export interface Person {
  readonly employmentStatus: EmploymentStatus | null;
  readonly year: number | null;
  readonly position: IpAsnPost | null;
  readonly education: readonly Education[] | null;
  readonly trainings: readonly Training[] | null;
  readonly performance: Readonly<Record<string, number | string | null>> | null;
  readonly penalties: readonly Penalty[] | null;
  readonly penaltyLookBackYears: number | null;
}

/** What the tables say, by the names of the parameters. */
const LAW = {
  ipAsnWeightKualifikasi: 25,
  ipAsnWeightKompetensi: 40,
  ipAsnWeightKinerja: 30,
  ipAsnWeightDisiplin: 5,
  ipAsnEducationS3: 25,
  ipAsnEducationS2: 20,
  ipAsnEducationS1: 15,
  ipAsnEducationD3: 10,
  ipAsnEducationSlta: 5,
  ipAsnEducationBelowSlta: 1,
  ipAsnLeadershipTraining: 15,
  ipAsnFunctionalTraining: 15,
  ipAsnTechnicalTraining: 15,
  ipAsnTechnicalTrainingPelaksana: 22.5,
  ipAsnSeminar: 10,
  ipAsnSeminarPelaksana: 17.5,
  ipAsnTechnicalHours: 20,
  ipAsnTechnicalYears: 1,
  ipAsnSeminarYears: 2,
  ipAsnPerformanceHighestBand: 30,
  ipAsnPerformanceHighBand: 25,
  ipAsnPerformanceMiddleBand: 15,
  ipAsnPerformanceLowBand: 5,
  ipAsnPerformanceLowestBand: 1,
  ipAsnPerformanceHighestBandAbove: 90,
  ipAsnPerformanceHighBandAbove: 75,
  ipAsnPerformanceMiddleBandAbove: 60,
  ipAsnPerformanceLowBandAbove: 50,
  ipAsnPredicateSangatBaik: 30,
  ipAsnPredicateBaik: 25,
  ipAsnPredicateButuhPerbaikan: 15,
  ipAsnPredicateKurang: 5,
  ipAsnPredicateSangatKurang: 1,
  ipAsnPenaltyNever: 5,
  ipAsnPenaltyRingan: 3,
  ipAsnPenaltySedang: 2,
  ipAsnPenaltyBerat: 1,
  ipAsnSangatTinggiAbove: 90,
  ipAsnTinggiAbove: 80,
  ipAsnSedangAbove: 70,
  ipAsnRendahAbove: 60,
  ipAsnPppkFromYear: 2024,
} as const satisfies Amendments;

/** What a score is made under. */
export interface Rules {
  readonly asOf: string;
  readonly readings: Partial<Readings>;
  readonly amendments: Amendments;
}

export const rulesOf = (asOf: string, readings: Partial<Readings> = {}, amendments: Amendments = {}): Rules => ({
  asOf,
  readings,
  amendments,
});

/** A number of the law, amended or not. */
export const numberOf = (name: keyof typeof LAW, { amendments }: Pick<Rules, 'amendments'>): number =>
  amendments[name] ?? LAW[name];

const FROM_THE_TOP: readonly EducationLevel[] = ['s3', 's2', 's1', 'd4', 'd3', 'd2', 'd1', 'slta', 'di-bawah-slta'];
const TIERS_FROM_THE_TOP: readonly LeadershipTier[] = ['madya', 'pratama', 'administrator', 'pengawas'];
const FROM_THE_LIGHTEST: readonly PenaltyLevel[] = ['ringan', 'sedang', 'berat'];

const yearOf = (date: string): number => Number(date.slice(0, 4));
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The same day so many years later, or the last of February where there is no 29th. */
export const yearsLater = (date: string, years: number): string => {
  const year = yearOf(date) + years;
  return date.endsWith('-02-29') && !isLeap(year) ? `${year}-02-28` : `${year}${date.slice(4)}`;
};

export const measuredYearOf = (person: Person, { asOf }: Rules): number => person.year ?? yearOf(asOf);

/** Whether a switch is set to something of its own, and not to what the notion of the year has. */
const isOwn = (option: string | undefined): boolean => option !== undefined && option !== 'as-measured-year';

const isSameYear = ({ readings: { C30, C40 } }: Rules): boolean =>
  isOwn(C30) ? C30 === 'same-year' : C40 === 'closed-year';

const isRolling = ({ readings: { C29, C40 } }: Rules): boolean =>
  isOwn(C29) ? C29 === 'rolling-years' : C40 === 'april-rolling';

export const assessedYearFor = (person: Person, rules: Rules): number =>
  measuredYearOf(person, rules) - (isSameYear(rules) ? 0 : 1);

const earlierOf = (a: string, b: string): string => (a < b ? a : b);

/** The last day of a history that is seen for a year. */
export const untilFor = (year: number, { asOf, readings }: Rules): string =>
  readings.C39 === 'on-the-day-asked' ? asOf : earlierOf(asOf, `${year}-12-31`);

/** The day up to which windows that roll go. */
export const measuringDayOf = (year: number, { asOf }: Rules): string => earlierOf(asOf, `${year}-04-30`);

const isWithinYears = (date: string, years: number, year: number, rules: Rules): boolean => {
  if (date > untilFor(year, rules)) return false;
  const last = measuringDayOf(year, rules);
  return isRolling(rules)
    ? date > yearsLater(last, -years) && date <= last
    : yearOf(date) > year - years && yearOf(date) <= year;
};

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const windowFor = (years: number, year: number, rules: Rules) => {
  if (years === 0) return null;
  const last = measuringDayOf(year, rules);
  return isRolling(rules)
    ? { first: dayAfter(yearsLater(last, -years)), last }
    : { first: `${year - years + 1}-01-01`, last: `${year}-12-31` };
};

/** What the measured year takes in. */
export const yearByHand = (person: Person, rules: Rules) => {
  const year = measuredYearOf(person, rules);
  return {
    notion: rules.readings.C40 ?? 'calendar-year-so-far',
    technical: windowFor(numberOf('ipAsnTechnicalYears', rules), year, rules),
    seminar: windowFor(numberOf('ipAsnSeminarYears', rules), year, rules),
    assessedYear: assessedYearFor(person, rules),
    historyUntil: untilFor(year, rules),
  };
};

/** What is taken for granted. */
export const assumedByHand = (person: Person, rules: Rules): string[] => {
  const { asOf, readings } = rules;
  const year = measuredYearOf(person, rules);
  const notion = readings.C40 ?? 'calendar-year-so-far';
  const isMixed = isRolling(rules) !== (notion === 'april-rolling') || isSameYear(rules) !== (notion === 'closed-year');
  const isUndated =
    person.education?.some(({ graduatedOn }) => graduatedOn === null) === true ||
    person.penalties?.some(({ decreeDate }) => decreeDate === null) === true;
  return [
    ...(asOf < `${year}-12-31` ? ['year-not-over'] : []),
    ...(isMixed ? ['mixed-measured-year'] : []),
    ...(isUndated && untilFor(year, rules) < asOf ? ['undated-counted'] : []),
  ];
};

/** The entries dated after the day of the decision. */
export const laterByHand = ({ education, trainings, penalties, performance }: Person, { asOf }: Rules): string[] => {
  const isLate = (date: string | null) => date !== null && date > asOf;
  return [
    ...(education ?? []).flatMap(({ graduatedOn }, i) => (isLate(graduatedOn) ? [`education[${i}]`] : [])),
    ...(trainings ?? []).flatMap(({ lastDay }, i) => (isLate(lastDay) ? [`trainings[${i}]`] : [])),
    ...(penalties ?? []).flatMap(({ decreeDate }, i) => (isLate(decreeDate) ? [`penalties[${i}]`] : [])),
    ...Object.entries(performance ?? {}).flatMap(([year, assessment]) =>
      assessment !== null && Number(year) > yearOf(asOf) ? [`performance.${year}`] : [],
    ),
  ];
};

/** Two and two the technical trainings of one day that count. */
export const doublesByHand = (person: Person, rules: Rules): [string, string][] => {
  const trainings = person.trainings ?? [];
  const year = measuredYearOf(person, rules);
  const days = trainings.map(({ kind, lastDay }) =>
    kind === 'teknis' && lastDay !== null && isTechnicalDay(lastDay, year, rules) ? lastDay : null,
  );
  return days.flatMap((day, i): [string, string][] => {
    const first = day === null ? i : days.indexOf(day);
    return first < i ? [[`trainings[${first}]`, `trainings[${i}]`]] : [];
  });
};

/** Whether technical training counts that was completed on a day. */
export const isTechnicalDay = (date: string, year: number, rules: Rules): boolean =>
  isWithinYears(date, numberOf('ipAsnTechnicalYears', rules), year, rules);

/** Whether a seminar counts that was on a day. */
export const isSeminarDay = (date: string, year: number, rules: Rules): boolean =>
  isWithinYears(date, numberOf('ipAsnSeminarYears', rules), year, rules);

/** Rounded half up where that is chosen, or cut to two decimals for bands that begin one above the bound. */
const isAbove = (value: number, bound: number, { readings }: Rules): boolean => {
  if (readings.A84 === 'floor') return Math.floor(value * 100) >= (bound + 1) * 100;
  return (readings.A84 === 'rounded' ? Math.floor(value + 0.5) : value) > bound;
};

const groupOf = (position: IpAsnPost): IpAsnPostGroup =>
  position === 'fungsional' || position === 'pelaksana' ? position : 'struktural';

const tierOf = (position: IpAsnPost): LeadershipTier | null => {
  if (position === 'jpt-madya') return 'madya';
  if (position === 'jpt-pratama') return 'pratama';
  return position === 'administrator' || position === 'pengawas' ? position : null;
};

/** Whether leadership training of some tier is the post's own. */
export const hasTiers = (position: IpAsnPost): boolean => tierOf(position) !== null;

/** What the tiers say of leadership training, where they say anything. */
export const matchByTiers = ({ tier }: Training, position: IpAsnPost, { readings }: Rules): boolean | null => {
  const own = tierOf(position);
  if (tier === null || own === null) return null;
  const isHigher = TIERS_FROM_THE_TOP.indexOf(tier) < TIERS_FROM_THE_TOP.indexOf(own);
  return tier === own || (readings.C31 === 'same-or-higher-tier' && isHigher);
};

/** Whether a training that has to match the post may be of use in it. */
const isOfGroup = ({ kind }: Training, position: IpAsnPost): boolean =>
  kind === 'kepemimpinan' ? groupOf(position) === 'struktural' : groupOf(position) === 'fungsional';

/** Whether leadership or functional training matches the post; `null` where the record does not say. */
export const matches = (training: Training, position: IpAsnPost, rules: Rules): boolean | null => {
  if (!isOfGroup(training, position)) return false;
  if (training.kind === 'fungsional') return training.matchesPost;
  return matchByTiers(training, position, rules) ?? training.matchesPost;
};

/** The paths of everything that is refused, for a post and kinds that are known. */
export const refusedIn = (person: Person, rules: Rules): string[] => {
  const { position, trainings } = person;
  const refused: string[] = [];
  const until = untilFor(measuredYearOf(person, rules), rules);
  (trainings ?? []).forEach((training, i) => {
    const { kind, matchesPost, lastDay } = training;
    if (lastDay !== null && lastDay > until) return;
    if (position === null || matchesPost === null || (kind !== 'kepemimpinan' && kind !== 'fungsional')) return;
    if (matches(training, position, rules) !== matchesPost) refused.push(`trainings[${i}].matchesPost`);
  });
  return refused;
};

const pointsOfLevel = (level: EducationLevel, rules: Rules): number => {
  if (level === 's3') return numberOf('ipAsnEducationS3', rules);
  if (level === 's2') return numberOf('ipAsnEducationS2', rules);
  if (level === 's1' || level === 'd4') return numberOf('ipAsnEducationS1', rules);
  if (level === 'd3') return numberOf('ipAsnEducationD3', rules);
  return level === 'di-bawah-slta' ? numberOf('ipAsnEducationBelowSlta', rules) : numberOf('ipAsnEducationSlta', rules);
};

/** The points of an assessment: a predicate or a value. */
export const pointsOfWork = (assessment: number | string, rules: Rules): number => {
  if (assessment === 'sangat-baik') return numberOf('ipAsnPredicateSangatBaik', rules);
  if (assessment === 'baik') return numberOf('ipAsnPredicateBaik', rules);
  if (assessment === 'butuh-perbaikan') return numberOf('ipAsnPredicateButuhPerbaikan', rules);
  if (assessment === 'kurang') return numberOf('ipAsnPredicateKurang', rules);
  if (assessment === 'sangat-kurang') return numberOf('ipAsnPredicateSangatKurang', rules);
  if (assessment === 'cukup') return numberOf('ipAsnPerformanceMiddleBand', rules);
  if (assessment === 'buruk') return numberOf('ipAsnPerformanceLowestBand', rules);
  const value = Number(assessment);
  if (isAbove(value, numberOf('ipAsnPerformanceHighestBandAbove', rules), rules))
    return numberOf('ipAsnPerformanceHighestBand', rules);
  if (isAbove(value, numberOf('ipAsnPerformanceHighBandAbove', rules), rules))
    return numberOf('ipAsnPerformanceHighBand', rules);
  if (isAbove(value, numberOf('ipAsnPerformanceMiddleBandAbove', rules), rules))
    return numberOf('ipAsnPerformanceMiddleBand', rules);
  if (isAbove(value, numberOf('ipAsnPerformanceLowBandAbove', rules), rules))
    return numberOf('ipAsnPerformanceLowBand', rules);
  return numberOf('ipAsnPerformanceLowestBand', rules);
};

const pointsOfPenalty = (level: PenaltyLevel | 'tidak-ada', rules: Rules): number => {
  if (level === 'berat') return numberOf('ipAsnPenaltyBerat', rules);
  if (level === 'sedang') return numberOf('ipAsnPenaltySedang', rules);
  return level === 'ringan' ? numberOf('ipAsnPenaltyRingan', rules) : numberOf('ipAsnPenaltyNever', rules);
};

export const categoryFor = (total: number, rules: Rules): IpAsnCategory => {
  if (isAbove(total, numberOf('ipAsnSangatTinggiAbove', rules), rules)) return 'sangat-tinggi';
  if (isAbove(total, numberOf('ipAsnTinggiAbove', rules), rules)) return 'tinggi';
  if (isAbove(total, numberOf('ipAsnSedangAbove', rules), rules)) return 'sedang';
  return isAbove(total, numberOf('ipAsnRendahAbove', rules), rules) ? 'rendah' : 'sangat-rendah';
};

/** Whether an assessment is a value on the scale of 2021, which gives no points. */
export const isOnOtherScale = (year: number, assessment: number | string): boolean =>
  year === 2021 && !Number.isNaN(Number(assessment));

/** Whether a penalty with a date counts so many years back from the end of the time seen. */
export const isWithinLookBack = (decreeDate: string, years: number, until: string): boolean =>
  until < yearsLater(decreeDate, years);

type Evidence = Readonly<Record<string, string | number | boolean | null>>;

export interface StepByHand {
  readonly status: Exclude<Status, 'unknown'>;
  readonly evidence: Evidence;
}

export interface ScoreByHand {
  readonly postGroup: IpAsnPostGroup;
  readonly total: number;
  readonly category: IpAsnCategory;
  /** By dimension, in the order of the law. */
  readonly points: readonly [number, number, number, number];
  /** The eight steps, in the order of the law. */
  readonly steps: readonly StepByHand[];
}

const NOT_APPLICABLE: StepByHand = {
  status: 'not-applicable',
  evidence: { matches: null, points: null, maximum: null },
};

const earnedStep = (earned: boolean, maximum: number, shown: Evidence): StepByHand => ({
  status: earned ? 'met' : 'unmet',
  evidence: { ...shown, points: earned ? maximum : 0, maximum },
});

const pointsStep = (points: number, maximum: number, shown: Evidence): StepByHand => ({
  status: 'met',
  evidence: { ...shown, points, maximum },
});

const measuredByHand = (status: EmploymentStatus, year: number, rules: Rules): StepByHand => {
  const measuredFrom = status === 'pppk' ? numberOf('ipAsnPppkFromYear', rules) : null;
  const isMeasured = status === 'pns' || (status === 'pppk' && year >= numberOf('ipAsnPppkFromYear', rules));
  return { status: isMeasured ? 'met' : 'unmet', evidence: { employmentStatus: status, year, measuredFrom } };
};

const highestOf = (education: readonly Education[]): EducationLevel =>
  FROM_THE_TOP.find((level) => education.some((one) => one.level === level)) ?? 'di-bawah-slta';

/** The entries of a list that are seen. */
const seenOf = <T>(entries: readonly T[], dayOf: (entry: T) => string | null, until: string): T[] =>
  entries.filter((entry) => (dayOf(entry) ?? '') <= until);

const seenEducation = ({ education }: Person, until: string): Education[] =>
  seenOf(education ?? [], ({ graduatedOn }) => graduatedOn, until);

/** Those of the entries of which one counts: all, or those of the latest day; `null` where it is not known which. */
const countingEducation = (seen: readonly Education[], { readings }: Rules): readonly Education[] | null => {
  if (readings.C41 !== 'latest' || seen.length < 2) return seen;
  const days = seen.map(({ graduatedOn }) => graduatedOn);
  if (days.includes(null)) return null;
  const last = days.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b));
  return seen.filter(({ graduatedOn }) => graduatedOn === last);
};

/** The four components of training, or `null` where a fact is lacking that decides one. */
const trainingsByHand = (
  trainings: readonly Training[],
  position: IpAsnPost,
  year: number,
  rules: Rules,
): StepByHand[] | null => {
  const group = groupOf(position);
  let matched = false;
  let attended = false;
  let hundredths = 0;
  const until = untilFor(year, rules);
  for (const training of trainings) {
    const { kind, lastDay, hours } = training;
    if (lastDay !== null && lastDay > until) continue;
    if (kind === null) return null;
    if (kind === 'kepemimpinan' || kind === 'fungsional') {
      const match = matches(training, position, rules);
      if (match === null) return null;
      matched ||= match;
    }
    if (kind === 'teknis') {
      if (lastDay === null || hours === null) return null;
      if (isTechnicalDay(lastDay, year, rules)) hundredths += Math.round(Number(hours) * 100);
    }
    if (kind === 'seminar') {
      if (lastDay === null) return null;
      attended ||= isSeminarDay(lastDay, year, rules);
    }
  }
  const requiredHours = numberOf('ipAsnTechnicalHours', rules);
  const shownHours = { requiredHours, hours: hundredths / 100 };
  const hasEnough = hundredths >= requiredHours * 100;
  const matchedStep = (maximum: number) => earnedStep(matched, maximum, { matches: matched });
  return [
    group === 'struktural' ? matchedStep(numberOf('ipAsnLeadershipTraining', rules)) : NOT_APPLICABLE,
    group === 'fungsional' ? matchedStep(numberOf('ipAsnFunctionalTraining', rules)) : NOT_APPLICABLE,
    earnedStep(
      hasEnough,
      group === 'pelaksana'
        ? numberOf('ipAsnTechnicalTrainingPelaksana', rules)
        : numberOf('ipAsnTechnicalTraining', rules),
      shownHours,
    ),
    earnedStep(
      attended,
      group === 'pelaksana' ? numberOf('ipAsnSeminarPelaksana', rules) : numberOf('ipAsnSeminar', rules),
      { attended },
    ),
  ];
};

/** The penalties that count, or `null` where a fact is lacking that decides whether one does. */
const countingPenalties = (person: Person, rules: Rules): readonly Penalty[] | null => {
  if (person.penalties === null) return null;
  const until = untilFor(measuredYearOf(person, rules), rules);
  const penalties = seenOf(person.penalties, ({ decreeDate }) => decreeDate, until);
  const years = person.penaltyLookBackYears;
  if (rules.readings.A81 !== 'look-back' || penalties.length === 0) return penalties;
  if (years === null || penalties.some(({ decreeDate }) => decreeDate === null)) return null;
  return penalties.filter(({ decreeDate }) => decreeDate !== null && isWithinLookBack(decreeDate, years, until));
};

/** Whether any penalty is seen. */
export const isPenalised = (person: Person, rules: Rules): boolean => {
  const until = untilFor(measuredYearOf(person, rules), rules);
  return seenOf(person.penalties ?? [], ({ decreeDate }) => decreeDate, until).length > 0;
};

const heaviestOf = (penalties: readonly Penalty[]): PenaltyLevel | 'tidak-ada' =>
  FROM_THE_LIGHTEST.findLast((level) => penalties.some((one) => one.level === level)) ?? 'tidak-ada';

const pointsIn = (steps: readonly StepByHand[]): number =>
  steps.reduce((sum, { evidence }) => sum + Number(evidence.points), 0);

/** The score, or `null` where a fact is lacking that it needs. */
export const scoreByHand = (person: Person, rules: Rules): ScoreByHand | null => {
  const { employmentStatus, position, education, trainings, performance, penalties } = person;
  const year = measuredYearOf(person, rules);
  const until = untilFor(year, rules);
  const assessedYear = assessedYearFor(person, rules);
  const assessed = performance?.[assessedYear] ?? null;
  const counting = countingPenalties(person, rules);
  if (employmentStatus === null || position === null || education === null || trainings === null) return null;
  if (assessed === null || counting === null || penalties === null) return null;
  if (isOnOtherScale(assessedYear, assessed)) return null;
  const seen = seenEducation(person, until);
  const counted = countingEducation(seen, rules);
  const isOpen = ({ level }: { readonly level: string | null }) => level === null;
  if (counted === null || seen.some(isOpen)) return null;
  if (seenOf(penalties, ({ decreeDate }) => decreeDate, until).some(isOpen)) return null;
  const components = trainingsByHand(trainings, position, year, rules);
  if (components === null) return null;
  const highestEducation = highestOf(counted);
  const shownEducation = rules.readings.C41 === 'latest' ? { latestEducation: highestEducation } : { highestEducation };
  const heaviestPenalty = heaviestOf(counting);
  const kualifikasi = pointsOfLevel(highestEducation, rules);
  const kompetensi = pointsIn(components);
  const kinerja = pointsOfWork(assessed, rules);
  const disiplin = pointsOfPenalty(heaviestPenalty, rules);
  const assessment = Number.isNaN(Number(assessed)) ? assessed : Number(assessed);
  const total = kualifikasi + kompetensi + kinerja + disiplin;
  return {
    postGroup: groupOf(position),
    total,
    category: categoryFor(total, rules),
    points: [kualifikasi, kompetensi, kinerja, disiplin],
    steps: [
      measuredByHand(employmentStatus, year, rules),
      pointsStep(kualifikasi, numberOf('ipAsnWeightKualifikasi', rules), shownEducation),
      ...components,
      pointsStep(kinerja, numberOf('ipAsnWeightKinerja', rules), { assessedYear, assessment }),
      pointsStep(disiplin, numberOf('ipAsnWeightDisiplin', rules), { heaviestPenalty }),
    ],
  };
};

const itemOf = (path: string, isCounted: boolean, reason: IpAsnItem['reason']): IpAsnItem => ({
  path,
  status: isCounted ? 'counted' : 'not-counted',
  reason,
});

/** Why an entry of a day is not seen; `null` for one that is. */
const lateReason = (day: string | null, year: number, rules: Rules): IpAsnItem['reason'] | null => {
  if (day === null || day <= untilFor(year, rules)) return null;
  return day > rules.asOf ? 'after-as-of' : 'after-measured-year';
};

const performanceItem = (name: string, assessedYear: string, { asOf }: Rules): IpAsnItem => {
  const path = `performance.${name}`;
  if (Number(name) > yearOf(asOf)) return itemOf(path, false, 'after-as-of');
  return name === assessedYear ? itemOf(path, true, 'assessed-year') : itemOf(path, false, 'another-year');
};

const trainingItem = (training: Training, path: string, position: IpAsnPost, year: number, rules: Rules): IpAsnItem => {
  const day = training.lastDay ?? '';
  const late = lateReason(day, year, rules);
  if (late !== null) return itemOf(path, false, late);
  switch (training.kind) {
    case 'teknis':
      return isTechnicalDay(day, year, rules)
        ? itemOf(path, true, 'adds-hours')
        : itemOf(path, false, 'outside-window');
    case 'seminar':
      return isSeminarDay(day, year, rules) ? itemOf(path, true, 'attended') : itemOf(path, false, 'outside-window');
    case 'pelatihan-dasar':
      return itemOf(path, false, 'other-kind');
    default:
      if (!isOfGroup(training, position)) return itemOf(path, false, 'not-for-post-group');
      return matches(training, position, rules) === true
        ? itemOf(path, true, 'matches-post')
        : itemOf(path, false, 'does-not-match-post');
  }
};

/** Every entry of a history of which everything is known, by dimension; entries that are alike count alike. */
export const itemsByHand = (person: Person, rules: Rules) => {
  const { education, trainings, penalties, performance, position } = person;
  const year = measuredYearOf(person, rules);
  const seen = seenEducation(person, untilFor(year, rules));
  const eligible = countingEducation(seen, rules) ?? [];
  const best = highestOf(eligible);
  const isLatest = rules.readings.C41 === 'latest';
  const counting = countingPenalties(person, rules) ?? [];
  const heaviest = heaviestOf(counting);
  const assessedYear = `${assessedYearFor(person, rules)}`;
  const known = Object.entries(performance ?? {}).filter(([, assessment]) => assessment !== null);
  return {
    kualifikasi: (education ?? []).map((one, i) => {
      const path = `education[${i}]`;
      const late = lateReason(one.graduatedOn, year, rules);
      if (late !== null) return itemOf(path, false, late);
      if (!eligible.includes(one)) return itemOf(path, false, 'not-latest');
      if (one.level !== best) return itemOf(path, false, 'not-highest');
      return itemOf(path, true, isLatest ? 'latest' : 'highest');
    }),
    kompetensi: (trainings ?? []).map((one, i) =>
      trainingItem(one, `trainings[${i}]`, position ?? 'pelaksana', year, rules),
    ),
    kinerja: known.map(([name]) => performanceItem(name, assessedYear, rules)),
    disiplin: (penalties ?? []).map((one, i) => {
      const path = `penalties[${i}]`;
      const late = lateReason(one.decreeDate, year, rules);
      if (late !== null) return itemOf(path, false, late);
      if (!counting.includes(one)) return itemOf(path, false, 'before-look-back');
      return one.level === heaviest ? itemOf(path, true, 'heaviest') : itemOf(path, false, 'not-heaviest');
    }),
  };
};
