/**
 * Ten thousand made-up civil servants with histories as an HRIS holds them, the same ones at every run: complete, and with
 * one fact taken away.
 */
import { type Random, randomFrom } from './random.js';

const SEED = 20190510;
const MEASURED_YEAR = 2023;

const POSTS = ['pengawas', 'administrator', 'fungsional', 'fungsional', 'pelaksana', 'pelaksana'] as const;
const TIERS = { pengawas: 'pengawas', administrator: 'administrator', fungsional: null, pelaksana: null } as const;
const HISTORIES = [
  ['slta'],
  ['slta', 'd3'],
  ['slta', 's1'],
  ['slta', 's1'],
  ['slta', 's1', 's2'],
  ['s3', 's1'],
] as const;
const PREDICATES = ['sangat-baik', 'baik', 'baik', 'butuh-perbaikan'] as const;

const dayIn = (random: Random, firstYear: number): string => {
  const month = String(random.whole(1, 12)).padStart(2, '0');
  const day = String(random.whole(1, 28)).padStart(2, '0');
  return `${random.whole(firstYear, MEASURED_YEAR)}-${month}-${day}`;
};

const trainingFor = (random: Random, position: (typeof POSTS)[number]) => {
  const kind = random.pick([
    'teknis',
    'teknis',
    'seminar',
    'seminar',
    'pelatihan-dasar',
    'kepemimpinan',
    'fungsional',
  ] as const);
  const lastDay = dayIn(random, MEASURED_YEAR - 2);
  if (kind === 'kepemimpinan') return { kind, lastDay, hours: 120, tier: TIERS[position] ?? 'pengawas' };
  if (kind === 'fungsional') return { kind, lastDay, hours: 60, matchesPost: position === 'fungsional' };
  return { kind, lastDay, hours: random.whole(2, 24) };
};

const personFrom = (random: Random) => {
  const position = random.pick(POSTS);
  return {
    employmentStatus: random.pick(['pns', 'pns', 'pns', 'pppk']),
    year: MEASURED_YEAR,
    position,
    education: random.pick<readonly string[]>(HISTORIES).map((level) => ({ level })),
    trainings: Array.from({ length: random.whole(0, 8) }, () => trainingFor(random, position)),
    performance: {
      [MEASURED_YEAR - 1]: random.chance(0.5) ? random.pick(PREDICATES) : random.whole(45, 99),
      [MEASURED_YEAR - 2]: random.pick(PREDICATES),
    },
    penalties: random.chance(0.05) ? [{ level: random.pick(['ringan', 'sedang', 'berat']) }] : [],
  };
};

export type PersonRecord = ReturnType<typeof personFrom>;

/** People about whom everything is known. */
export const makePeople = (count: number): readonly PersonRecord[] => {
  const random = randomFrom(SEED);
  return Array.from({ length: count }, () => personFrom(random));
};

const HOLES = ['position', 'education', 'trainings', 'performance', 'penalties'] as const;

/** The same people, one fact of each taken away. */
export const withHole = (people: readonly PersonRecord[]): readonly Partial<PersonRecord>[] => {
  const random = randomFrom(SEED);
  return people.map((person) => ({ ...person, [random.pick(HOLES)]: null }));
};
