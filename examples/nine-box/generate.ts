/**
 * Makes the sample data in memory, and `npx tsx examples/nine-box/generate.ts` the file of rows that are wrong. Everyone
 * in it is invented. The same seed gives the same people everywhere.
 */
import { openLines } from '../shared/csv.js';
import {
  BIRTHDAYS,
  type Cells,
  csvLines,
  nipOf,
  pad,
  pick,
  type Random,
  randomFrom,
  upTo,
  writeSamples,
} from '../shared/sample-data.js';
import { COLUMNS, readHeader } from './columns.js';

const COLUMN_NAMES: readonly string[] = COLUMNS.map(({ name }) => name);

const HIGHEST = 100;

/** A score with most people in the middle of a range, to two decimals, written as Indonesians write it. */
const scoreFrom = (random: Random, from: number, to: number): string => {
  const share = (random() + random() + random()) / 3;
  const hundredths = Math.round(Math.min(from + share * (to - from), HIGHEST) * 100);
  return `${Math.floor(hundredths / 100)},${pad(hundredths % 100)}`;
};

/** Scores on both sides of the example's cut-offs and right on them, where placing goes wrong if at all. */
const NEAR_PERFORMANCE = ['70', '69,9999', '90', '89.9999', '0', '100'] as const;
const NEAR_POTENTIAL = ['60', '59,9999', '80.0', '79.9999', '0', '100'] as const;

const LEVELS = {
  performance: ['Di Bawah Ekspektasi', 'sesuai', 'Sesuai Ekspektasi', 'sesuai', 'di-atas'],
  potential: ['rendah', 'Menengah', 'menengah', 'tinggi'],
} as const;

/** What a person's row leaves open, for one in so many people; nobody has filled in what is empty. */
const holesOf = (serial: number): Cells => ({
  ...(serial % 125 === 7 ? { nilai_kinerja: '', tingkat_kinerja: '' } : {}),
  ...(serial % 200 === 11 ? { nilai_potensi: '', tingkat_potensi: '' } : {}),
  ...(serial % 500 === 123 ? { nilai_kinerja: '', tingkat_kinerja: '', nilai_potensi: '', tingkat_potensi: '' } : {}),
});

const person = (random: Random, serial: number): Cells => {
  const year = 1968 + upTo(random, 30);
  const [month, day] = pick(random, BIRTHDAYS);
  const start: readonly [number, number] =
    serial % 6 === 4 ? [Math.max(year + 24, 2021), 21] : [Math.min(year + 24, 2023), pick(random, [1, 3, 4, 12])];
  const isNearCutOff = serial % 25 === 3;
  // Some offices send in scores, some levels.
  const hasLevels = serial % 9 === 5;
  const scores = isNearCutOff
    ? { nilai_kinerja: pick(random, NEAR_PERFORMANCE), nilai_potensi: pick(random, NEAR_POTENTIAL) }
    : { nilai_kinerja: scoreFrom(random, 50, 108), nilai_potensi: scoreFrom(random, 40, 105) };
  const levels = { tingkat_kinerja: pick(random, LEVELS.performance), tingkat_potensi: pick(random, LEVELS.potential) };
  return {
    nip: nipOf([year, month, day], start, pick(random, ['1', '2']), serial),
    nama: `Pegawai ${pad(serial, 4)}`,
    ...(hasLevels ? levels : scores),
    ...holesOf(serial),
  };
};

const SEED = 7_012;
const COUNT = 1_000;

/** So many people, one a row. */
export const talentRows = (count: number = COUNT): Cells[] => {
  const random = randomFrom(SEED);
  return Array.from({ length: count }, (_, i) => person(random, i + 1));
};

/** The sample data is this file's, and always decided as of the same day. */
export const SAMPLE = { file: 'examples/nine-box/generate.ts', asOf: '2026-07-01' } as const;

/** The sample data as a file would have it. */
export const sampleLines = (): Iterable<string> => csvLines(talentRows(), COLUMN_NAMES, ';');

export const openSample = () => openLines(sampleLines(), readHeader);

/** Rows that are right beside rows that are each wrong in another way. */
const badRowLines = (): string[] => {
  const sound = talentRows(12);
  const changes: Readonly<Record<number, Cells>> = {
    1: { nilai_kinerja: 'baik sekali' },
    2: { nilai_potensi: '120' },
    3: { nilai_kinerja: '95', tingkat_kinerja: 'sesuai' },
    5: { nip: '1,98805E+17', tingkat_potensi: 'luar biasa' },
    7: { nip: '' },
    8: { nip: sound[0]?.nip ?? '' },
    9: { nip: '198802302013031001' },
    11: { nilai_kinerja: '90', nilai_potensi: '79,9999' },
  };
  const rows = sound.map((cells, i): Cells => ({ ...cells, ...changes[i], catatan: 'data rekaan' }));
  const lines = [...csvLines(rows, [...COLUMN_NAMES, 'catatan'], ';')];
  // One row with a field too few.
  return [...lines, `${lines[1]?.split(';').slice(0, -1).join(';')}\n`];
};

/** The files of `examples/data`, by name. */
export const sampleFiles = (): Readonly<Record<string, string>> => ({
  'talent-bad-rows.csv': badRowLines().join(''),
});

writeSamples(import.meta.url, sampleFiles);
