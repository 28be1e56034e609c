/**
 * What a programmer writes by hand for the points of Peraturan BKN 8/2019 when all that is wanted is the number: no
 * validation, no readings, no items, complete facts only. Twice: with plain numbers, and with decimal.js.
 */
import type { IpAsnFacts } from 'bangkom';
import { Decimal } from 'decimal.js';

const EDUCATION = { s3: 25, s2: 20, s1: 15, d4: 15, d3: 10, d2: 5, d1: 5, slta: 5, 'di-bawah-slta': 1 };
const PREDICATE: Readonly<Record<string, number>> = {
  'sangat-baik': 30,
  baik: 25,
  'butuh-perbaikan': 15,
  kurang: 5,
  'sangat-kurang': 1,
};
const PENALTY = { ringan: 3, sedang: 2, berat: 1 };
const REQUIRED = 2_000;

const kualifikasi = ({ education }: IpAsnFacts): number => {
  let points = 1;
  for (const { level } of education ?? []) if (level !== null && EDUCATION[level] > points) points = EDUCATION[level];
  return points;
};

/** What is earned of the three components. */
const earned = ({ trainings, position }: IpAsnFacts, year: number) => {
  let matched = false;
  let hours = 0;
  let seminar = false;
  for (const { kind, lastDay, hours: own, tier, matchesPost } of trainings ?? []) {
    if (kind === 'kepemimpinan') matched ||= tier === position;
    else if (kind === 'fungsional') matched ||= position === 'fungsional' && matchesPost === true;
    else if (kind === 'teknis' || kind === 'seminar') {
      const taken = Number(lastDay?.slice(0, 4));
      if (kind === 'teknis' && taken === year) hours += own ?? 0;
      if (kind === 'seminar' && taken >= year - 1 && taken <= year) seminar = true;
    }
  }
  return { matched, technical: hours >= REQUIRED, seminar };
};

const kinerja = ({ performance }: IpAsnFacts, year: number): number => {
  for (const { year: assessed, assessment } of performance) {
    if (assessed !== year - 1) continue;
    if (typeof assessment !== 'number') return PREDICATE[assessment] ?? 0;
    if (assessment > 90) return 30;
    if (assessment > 75) return 25;
    if (assessment > 60) return 15;
    return assessment > 50 ? 5 : 1;
  }
  return 0;
};

const disiplin = ({ penalties }: IpAsnFacts): number => {
  let points = 5;
  for (const { level } of penalties ?? []) if (level !== null && PENALTY[level] < points) points = PENALTY[level];
  return points;
};

/** The total, in plain numbers. */
export const sumByHand = (facts: IpAsnFacts): number => {
  const year = facts.year ?? 0;
  const { matched, technical, seminar } = earned(facts, year);
  const kompetensi =
    facts.position === 'pelaksana'
      ? (technical ? 22.5 : 0) + (seminar ? 17.5 : 0)
      : (matched ? 15 : 0) + (technical ? 15 : 0) + (seminar ? 10 : 0);
  return kualifikasi(facts) + kompetensi + kinerja(facts, year) + disiplin(facts);
};

/** The total, every step of it in decimals. */
export const sumInDecimals = (facts: IpAsnFacts): Decimal => {
  const year = facts.year ?? 0;
  const { matched, technical, seminar } = earned(facts, year);
  const isPelaksana = facts.position === 'pelaksana';
  return new Decimal(kualifikasi(facts))
    .plus(!isPelaksana && matched ? 15 : 0)
    .plus(technical ? (isPelaksana ? '22.5' : 15) : 0)
    .plus(seminar ? (isPelaksana ? '17.5' : 10) : 0)
    .plus(kinerja(facts, year))
    .plus(disiplin(facts));
};
