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
  IpAsnTrainingKind,
  LeadershipTier,
  PenaltyLevel,
  Readings,
  Status,
} from 'bangkom';

export interface Education {
  readonly level: EducationLevel | null;
  readonly graduatedOn: string | null;
}

export interface Training {
  readonly kind: IpAsnTrainingKind | null;
  readonly completedOn: string | null;
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
  readonly post: IpAsnPost | null;
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

export const assessedYearFor = (person: Person, rules: Rules): number =>
  measuredYearOf(person, rules) - (rules.readings.C30 === 'same-year' ? 0 : 1);

const isWithinYears = (date: string, years: number, year: number, { asOf, readings }: Rules): boolean =>
  readings.C29 === 'rolling-years'
    ? date > yearsLater(asOf, -years) && date <= asOf
    : yearOf(date) > year - years && yearOf(date) <= year;

/** Whether technical training counts that was completed on a day. */
export const isTechnicalDay = (date: string, year: number, rules: Rules): boolean =>
  isWithinYears(date, numberOf('ipAsnTechnicalYears', rules), year, rules);

/** Whether a seminar counts that was on a day. */
export const isSeminarDay = (date: string, year: number, rules: Rules): boolean =>
  isWithinYears(date, numberOf('ipAsnSeminarYears', rules), year, rules);

/** Rounded half up where that is chosen. */
const isAbove = (value: number, bound: number, { readings }: Rules): boolean =>
  (readings.A84 === 'rounded' ? Math.floor(value + 0.5) : value) > bound;

const groupOf = (post: IpAsnPost): IpAsnPostGroup =>
  post === 'fungsional' || post === 'pelaksana' ? post : 'struktural';

const tierOf = (post: IpAsnPost): LeadershipTier | null => {
  if (post === 'jpt-madya') return 'madya';
  if (post === 'jpt-pratama') return 'pratama';
  return post === 'administrator' || post === 'pengawas' ? post : null;
};

/** Whether leadership training of some tier is the post's own. */
export const hasTiers = (post: IpAsnPost): boolean => tierOf(post) !== null;

/** What the tiers say of leadership training, where they say anything. */
export const matchByTiers = ({ tier }: Training, post: IpAsnPost, { readings }: Rules): boolean | null => {
  const own = tierOf(post);
  if (tier === null || own === null) return null;
  const isHigher = TIERS_FROM_THE_TOP.indexOf(tier) < TIERS_FROM_THE_TOP.indexOf(own);
  return tier === own || (readings.C31 === 'same-or-higher-tier' && isHigher);
};

/** Whether a training that has to match the post may be of use in it. */
const isOfGroup = ({ kind }: Training, post: IpAsnPost): boolean =>
  kind === 'kepemimpinan' ? groupOf(post) === 'struktural' : groupOf(post) === 'fungsional';

/** Whether leadership or functional training matches the post; `null` where the record does not say. */
export const matches = (training: Training, post: IpAsnPost, rules: Rules): boolean | null => {
  if (!isOfGroup(training, post)) return false;
  if (training.kind === 'fungsional') return training.matchesPost;
  return matchByTiers(training, post, rules) ?? training.matchesPost;
};

/** The paths of everything that is refused, for a post and kinds that are known. */
export const refusedIn = ({ post, education, trainings, penalties }: Person, rules: Rules): string[] => {
  const refused: string[] = [];
  const isLate = (date: string | null) => date !== null && date > rules.asOf;
  (education ?? []).forEach(({ graduatedOn }, i) => {
    if (isLate(graduatedOn)) refused.push(`education[${i}].graduatedOn`);
  });
  (trainings ?? []).forEach((training, i) => {
    if (isLate(training.completedOn)) refused.push(`trainings[${i}].completedOn`);
    const { kind, matchesPost } = training;
    if (post === null || matchesPost === null || (kind !== 'kepemimpinan' && kind !== 'fungsional')) return;
    if (matches(training, post, rules) !== matchesPost) refused.push(`trainings[${i}].matchesPost`);
  });
  (penalties ?? []).forEach(({ decreeDate }, i) => {
    if (isLate(decreeDate)) refused.push(`penalties[${i}].decreeDate`);
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

/** Whether a penalty with a date counts so many years back. */
export const isWithinLookBack = (decreeDate: string, years: number, { asOf }: Rules): boolean =>
  asOf < yearsLater(decreeDate, years);

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

/** The four components of training, or `null` where a fact is lacking that decides one. */
const trainingsByHand = (
  trainings: readonly Training[],
  post: IpAsnPost,
  year: number,
  rules: Rules,
): StepByHand[] | null => {
  const group = groupOf(post);
  let matched = false;
  let attended = false;
  let hundredths = 0;
  for (const training of trainings) {
    const { kind, completedOn, hours } = training;
    if (kind === null) return null;
    if (kind === 'kepemimpinan' || kind === 'fungsional') {
      const match = matches(training, post, rules);
      if (match === null) return null;
      matched ||= match;
    }
    if (kind === 'teknis') {
      if (completedOn === null || hours === null) return null;
      if (isTechnicalDay(completedOn, year, rules)) hundredths += Math.round(Number(hours) * 100);
    }
    if (kind === 'seminar') {
      if (completedOn === null) return null;
      attended ||= isSeminarDay(completedOn, year, rules);
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
const countingPenalties = (
  { penalties, penaltyLookBackYears: years }: Person,
  rules: Rules,
): readonly Penalty[] | null => {
  if (penalties === null || rules.readings.A81 !== 'look-back' || penalties.length === 0) return penalties;
  if (years === null || penalties.some(({ decreeDate }) => decreeDate === null)) return null;
  return penalties.filter(({ decreeDate }) => decreeDate !== null && isWithinLookBack(decreeDate, years, rules));
};

const heaviestOf = (penalties: readonly Penalty[]): PenaltyLevel | 'tidak-ada' =>
  FROM_THE_LIGHTEST.findLast((level) => penalties.some((one) => one.level === level)) ?? 'tidak-ada';

const pointsIn = (steps: readonly StepByHand[]): number =>
  steps.reduce((sum, { evidence }) => sum + Number(evidence.points), 0);

/** The score, or `null` where a fact is lacking that it needs. */
export const scoreByHand = (person: Person, rules: Rules): ScoreByHand | null => {
  const { employmentStatus, post, education, trainings, performance, penalties } = person;
  const year = measuredYearOf(person, rules);
  const assessedYear = assessedYearFor(person, rules);
  const assessed = performance?.[assessedYear] ?? null;
  const counting = countingPenalties(person, rules);
  if (employmentStatus === null || post === null || education === null || trainings === null) return null;
  if (assessed === null || counting === null || penalties === null) return null;
  if (education.some(({ level }) => level === null) || penalties.some(({ level }) => level === null)) return null;
  const components = trainingsByHand(trainings, post, year, rules);
  if (components === null) return null;
  const highestEducation = highestOf(education);
  const heaviestPenalty = heaviestOf(counting);
  const kualifikasi = pointsOfLevel(highestEducation, rules);
  const kompetensi = pointsIn(components);
  const kinerja = pointsOfWork(assessed, rules);
  const disiplin = pointsOfPenalty(heaviestPenalty, rules);
  const assessment = Number.isNaN(Number(assessed)) ? assessed : Number(assessed);
  const total = kualifikasi + kompetensi + kinerja + disiplin;
  return {
    postGroup: groupOf(post),
    total,
    category: categoryFor(total, rules),
    points: [kualifikasi, kompetensi, kinerja, disiplin],
    steps: [
      measuredByHand(employmentStatus, year, rules),
      pointsStep(kualifikasi, numberOf('ipAsnWeightKualifikasi', rules), { highestEducation }),
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

const trainingItem = (training: Training, path: string, post: IpAsnPost, year: number, rules: Rules): IpAsnItem => {
  const day = training.completedOn ?? '';
  switch (training.kind) {
    case 'teknis':
      return isTechnicalDay(day, year, rules)
        ? itemOf(path, true, 'adds-hours')
        : itemOf(path, false, 'outside-window');
    case 'seminar':
      return isSeminarDay(day, year, rules) ? itemOf(path, true, 'attended') : itemOf(path, false, 'outside-window');
    case 'lainnya':
      return itemOf(path, false, 'other-kind');
    default:
      if (!isOfGroup(training, post)) return itemOf(path, false, 'not-for-post-group');
      return matches(training, post, rules) === true
        ? itemOf(path, true, 'matches-post')
        : itemOf(path, false, 'does-not-match-post');
  }
};

/** Every entry of a history of which everything is known, by dimension; entries that are alike count alike. */
export const itemsByHand = (person: Person, rules: Rules) => {
  const { education, trainings, penalties, performance, post } = person;
  const year = measuredYearOf(person, rules);
  const best = highestOf(education ?? []);
  const counting = countingPenalties(person, rules) ?? [];
  const heaviest = heaviestOf(counting);
  const assessedYear = `${assessedYearFor(person, rules)}`;
  const known = Object.entries(performance ?? {}).filter(([, assessment]) => assessment !== null);
  return {
    kualifikasi: (education ?? []).map(({ level }, i) =>
      itemOf(`education[${i}]`, level === best, level === best ? 'highest' : 'not-highest'),
    ),
    kompetensi: (trainings ?? []).map((one, i) =>
      trainingItem(one, `trainings[${i}]`, post ?? 'pelaksana', year, rules),
    ),
    kinerja: known.map(([name]) =>
      itemOf(`performance.${name}`, name === assessedYear, name === assessedYear ? 'assessed-year' : 'another-year'),
    ),
    disiplin: (penalties ?? []).map((one, i) => {
      const path = `penalties[${i}]`;
      if (!counting.includes(one)) return itemOf(path, false, 'before-look-back');
      return one.level === heaviest ? itemOf(path, true, 'heaviest') : itemOf(path, false, 'not-heaviest');
    }),
  };
};
