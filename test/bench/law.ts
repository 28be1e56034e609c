/** The tables of the law that every contender looks things up in. */
import type { EligibilityFacts, EligibilityInput, EligibilityVerdict } from 'bangkom';

type Degree = NonNullable<EligibilityInput['degree']>;
type Position = NonNullable<EligibilityInput['position']>;

/** A record as an HRIS has it; facts already parsed would do as well. */
export type Candidate = EligibilityInput | EligibilityFacts;

/** How a contender decides: from a record and the day it is asked for. */
export type Decide = (record: Candidate, asOf: string) => EligibilityVerdict;

export const RETIREMENT_AGE: { readonly [position in Position]: number } = {
  'jpt-utama': 60,
  'jpt-madya': 60,
  'jpt-pratama': 60,
  administrator: 58,
  pengawas: 58,
  pelaksana: 58,
  'ahli-utama': 65,
  'ahli-madya': 60,
  'ahli-muda': 58,
  'ahli-pertama': 58,
  penyelia: 58,
  mahir: 58,
  terampil: 58,
  pemula: 58,
  guru: 60,
  dosen: 65,
  'profesor-diperpanjang': 70,
  'peneliti-perekayasa-utama': 70,
  'peneliti-perekayasa-madya': 65,
  'peneliti-perekayasa-muda': 58,
  'peneliti-perekayasa-pertama': 58,
  'panitera-peradilan-umum-pertama': 60,
  'panitera-peradilan-umum-banding': 62,
};

export const CURRICULUM_MONTHS: { readonly [degree in Degree]: number } = {
  d1: 12,
  d2: 24,
  d3: 36,
  d4: 48,
  s1: 48,
  profesi: 12,
  s2: 24,
  s3: 36,
};

export const LEVEL: { readonly [degree in Degree]: number } = {
  d1: 3,
  d2: 4,
  d3: 5,
  d4: 6,
  s1: 6,
  profesi: 7,
  s2: 8,
  s3: 9,
};
