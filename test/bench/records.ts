/**
 * Ten thousand made-up candidates, the same ones at every run: plain JSON with ISO dates, as an HRIS would hand them over.
 * Dates fall on month ends, leap days and within days of every limit; each requirement fails somewhere; a quarter of the
 * records lack one to three facts.
 */
import type { EligibilityInput } from 'bangkom';
import { type Random, randomFrom } from './random.js';

type Field<K extends keyof EligibilityInput> = NonNullable<EligibilityInput[K]>;
type Degree = Field<'degree'>;
type Organisation = Field<'organisation'>;
type Predicate = NonNullable<Field<'performance'>[string]>;

/** One decision to make: a record, and the day it is asked for. */
export interface Case {
  readonly record: EligibilityInput;
  readonly options: { readonly asOf: string };
  /** The record before facts were taken from it; the record itself when it is complete. */
  readonly origin: EligibilityInput;
}

export const hasHoles = ({ record, origin }: Case): boolean => record !== origin;

const SEED = 20230113;

/** The days that decisions are asked for; month ends and leap days among them. */
const DAYS = ['2024-02-29', '2025-02-28', '2025-08-31', '2026-02-28', '2026-07-01', '2026-12-31', '2028-02-29'];

const isoOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

const partsOf = (date: string) => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

const monthEndOf = (year: number, month: number): string => isoOf(year, month + 1, 0);

/** Any date of some years; a quarter are month ends, one in twenty a leap day where there is one. */
const dateWithin = ({ whole, chance }: Random, firstYear: number, lastYear: number): string => {
  const year = whole(firstYear, lastYear);
  const month = whole(1, 12);
  if (chance(0.05)) return isoOf(Math.min(Math.ceil(year / 4) * 4, lastYear - (lastYear % 4)), 2, 29);
  return chance(0.25) ? monthEndOf(year, month) : isoOf(year, month, whole(1, 28));
};

/** A date some months away, give or take three days: where a limit is just kept or just missed. */
const around = ({ whole, chance }: Random, date: string, months: number): string => {
  const { year, month, day } = partsOf(date);
  const lastDay = partsOf(monthEndOf(year, month + months)).day;
  return isoOf(year, month + months, Math.min(day, lastDay) + (chance(0.3) ? 0 : whole(-3, 3)));
};

const DEGREES = ['d3', 'd4', 's1', 'profesi', 's2', 's2', 's2', 's3'] as const satisfies readonly Degree[];
const EARLIER_DEGREES = ['d1', 'd2', 'd3', 'd4', 's1', 's1', 's2', 's3'] as const satisfies readonly Degree[];
const SEMESTERS = { d1: 2, d2: 4, d3: 6, d4: 8, s1: 8, profesi: 2, s2: 4, s3: 6 } as const satisfies Record<
  Degree,
  number
>;
const POSITIONS = [
  ...(['jpt-pratama', 'administrator', 'pengawas', 'pelaksana', 'ahli-utama', 'ahli-madya', 'ahli-muda'] as const),
  ...(['ahli-pertama', 'penyelia', 'mahir', 'terampil', 'guru', 'dosen', 'peneliti-perekayasa-madya'] as const),
  ...(['peneliti-perekayasa-muda', 'panitera-peradilan-umum-pertama', 'panitera-peradilan-umum-banding'] as const),
] as const satisfies readonly Field<'position'>[];

const PROPOSER_OF = {
  'unit-organisasi': ['sekretaris-unit-organisasi'],
  'sekretariat-jenderal': ['pimpinan-unit-kerja-pembina-kepegawaian'],
  'pemerintah-daerah': ['ppk-daerah', 'sekretaris-daerah'],
} as const satisfies Partial<Record<Organisation, readonly Field<'proposedBy'>[]>>;

const proposerFor = ({ chance, pick }: Random, organisation: keyof typeof PROPOSER_OF): Field<'proposedBy'> =>
  chance(0.04)
    ? pick(['tidak-ada', 'lainnya', 'sekretaris-unit-organisasi', 'ppk-daerah'])
    : pick<Field<'proposedBy'>>(PROPOSER_OF[organisation]);

const recommenderFor = (
  { chance, pick }: Random,
  needed: boolean,
  organisation: Organisation,
): Field<'recommendedBy'> => {
  if (chance(needed ? 0.1 : 0.8)) return 'tidak-ada';
  if (chance(0.05)) return pick(['lainnya', 'pimpinan-tinggi-madya', 'ppk-daerah']);
  return organisation === 'pemerintah-daerah' ? pick(['ppk-daerah', 'sekretaris-daerah']) : 'pimpinan-tinggi-madya';
};

const predicateFor = ({ chance, pick }: Random): Predicate =>
  chance(0.03) ? pick(['sangat-kurang', 'kurang', 'butuh-perbaikan']) : pick(['baik', 'baik', 'sangat-baik']);

const listOf = <T>({ chance, whole }: Random, emptiness: number, make: () => T): T[] =>
  chance(emptiness) ? [] : Array.from({ length: whole(1, 2) }, make);

/** A NIP; that of a PPPK has a 2 in place of the month in which service as CPNS began. */
const nipOf = ({ whole }: Random, birthDate: string, startDate: string | null): string =>
  [
    birthDate.replaceAll('-', ''),
    startDate === null ? '202121' : startDate.slice(0, 7).replace('-', ''),
    whole(1, 2),
    `${whole(1, 999)}`.padStart(3, '0'),
  ].join('');

const normativeTimeFor = ({ chance, whole }: Random, degree: Degree): Field<'normativeTime'> => {
  if (chance(0.15)) return 'curriculum';
  return chance(0.3) ? { months: whole(6, 48) } : { semesters: SEMESTERS[degree] };
};

/** What says when service ends: the date itself with all that goes with it, or birth date and post, or NIP and post. */
const serviceRecordFor = (
  random: Random,
  birthDate: string,
  startDate: string | null,
  tightDate: string,
): EligibilityInput => {
  const position = random.pick(POSITIONS);
  const nip = nipOf(random, birthDate, startDate);
  const { year, month } = partsOf(birthDate);
  const retirementDate = random.chance(0.15) ? tightDate : monthEndOf(year + random.pick([58, 60, 65]), month);
  return random.pick<EligibilityInput>([
    { nip, birthDate, position, retirementDate },
    { birthDate, position },
    { nip, position },
  ]);
};

const makeRecord = (random: Random, asOf: string): EligibilityInput => {
  const { chance, pick, whole } = random;
  const year = Number(asOf.slice(0, 4));
  const pnsAppointmentDate = chance(0.08) ? around(random, asOf, -12) : dateWithin(random, 2003, year - 2);
  const cpnsStartDate = around(random, pnsAppointmentDate, -pick([12, 15, 24]));
  const birthYear = partsOf(cpnsStartDate).year - whole(22, 33);
  const birthDate = dateWithin(random, birthYear, birthYear);
  const organisation = pick(['unit-organisasi', 'unit-organisasi', 'sekretariat-jenderal', 'pemerintah-daerah']);
  const degree = pick(DEGREES);
  const funding = pick(['pemerintah', 'dipa', 'lembaga-pemberi-bantuan', 'mandiri', 'pemerintah']);
  const studyStartDate = around(random, asOf, whole(1, 12));
  const releasedFromDuties = chance(0.6);
  const tightMonths = SEMESTERS[degree] * 6 * (releasedFromDuties ? 3 : 2);
  const selectionPassed = chance(0.96);
  const employmentStatus = chance(0.96) ? 'pns' : pick(['cpns', 'pppk']);
  const tightDate = around(random, studyStartDate, tightMonths);
  return {
    employmentStatus,
    ...serviceRecordFor(random, birthDate, employmentStatus === 'pppk' ? null : cpnsStartDate, tightDate),
    cpnsStartDate,
    pnsAppointmentDate,
    organisation,
    degree,
    normativeTime: normativeTimeFor(random, degree),
    studyStartDate,
    releasedFromDuties,
    funding,
    backgroundFits: chance(0.8),
    experienceFits: chance(0.7),
    positionFits: chance(0.75),
    underDisciplinaryExamination: chance(0.02),
    underCriminalExamination: chance(0.02),
    servingSentence: chance(0.02),
    servingPenalty: chance(0.94) ? 'tidak-ada' : pick(['ringan', 'sedang', 'berat']),
    onUnpaidLeave: chance(0.02),
    temporarilyDismissed: chance(0.02),
    penalties: listOf(random, 0.9, () => ({
      level: pick(['ringan', 'ringan', 'sedang', 'berat']),
      decreeDate: dateWithin(random, 2004, year - 1),
    })),
    criminalSentences: listOf(random, 0.98, () => ({ judgmentDate: dateWithin(random, 2004, year - 1) })),
    healthCertificate: chance(0.96) ? 'sehat' : pick(['tidak-sehat', 'tidak-ada']),
    performance: Object.fromEntries([3, 2, 1].map((ago) => [`${year - ago}`, predicateFor(random)])),
    proposedBy: proposerFor(random, organisation),
    recommendedBy: recommenderFor(random, degree === 's3' || funding === 'mandiri', organisation),
    selectionPassed,
    agreementSigned: selectionPassed ? chance(0.98) : chance(0.2),
    documentsSubmitted: selectionPassed ? chance(0.98) : chance(0.2),
    studyAssignments: [
      ...listOf(random, 0.6, () => ({
        degree: pick(EARLIER_DEGREES),
        lastDay: chance(0.3) ? around(random, studyStartDate, -18) : dateWithin(random, 2000, year - 3),
        completed: true,
      })),
      ...listOf(random, 0.92, () => ({
        completed: false,
        terminatedOn: chance(0.5) ? around(random, asOf, -24) : dateWithin(random, 2010, year - 1),
        unfinishedJustified: chance(0.5),
      })),
    ],
  };
};

/** Facts that can be taken out by themselves; those that tell the retirement date stand in for each other. */
const SINGLE_FACTS = [
  ...(['employmentStatus', 'cpnsStartDate', 'pnsAppointmentDate', 'organisation', 'degree', 'normativeTime'] as const),
  ...(['studyStartDate', 'releasedFromDuties', 'funding', 'backgroundFits', 'experienceFits', 'positionFits'] as const),
  ...(['underDisciplinaryExamination', 'underCriminalExamination', 'servingSentence', 'servingPenalty'] as const),
  ...(['onUnpaidLeave', 'temporarilyDismissed', 'penalties', 'criminalSentences'] as const),
  ...(['healthCertificate', 'performance', 'proposedBy', 'recommendedBy'] as const),
  ...(['selectionPassed', 'agreementSigned', 'documentsSubmitted', 'studyAssignments'] as const),
];

/** A hole is `null`, or `undefined`: then the key is gone once the record is JSON. */
type Hole = (gone: null | undefined) => void;

const holesOf = (record: EligibilityInput): Hole[] => [
  ...SINGLE_FACTS.map(
    (name): Hole =>
      (gone) => {
        record[name] = gone;
      },
  ),
  (gone) => {
    record.retirementDate = gone;
    record.position = gone;
  },
  ...Object.keys(record.performance ?? {}).map(
    (year): Hole =>
      (gone) => {
        if (record.performance) record.performance[year] = gone;
      },
  ),
  ...(record.penalties ?? []).flatMap((penalty): Hole[] => [
    (gone) => {
      penalty.level = gone;
    },
    (gone) => {
      penalty.decreeDate = gone;
    },
  ]),
  ...(record.criminalSentences ?? []).map(
    (sentence): Hole =>
      (gone) => {
        sentence.judgmentDate = gone;
      },
  ),
  // What became of a study stays: without it the programs measured against ours know no rule.
  ...(record.studyAssignments ?? []).flatMap((study): Hole[] =>
    study.completed === true
      ? [
          (gone) => {
            study.degree = gone;
          },
          (gone) => {
            study.lastDay = gone;
          },
        ]
      : [
          (gone) => {
            study.unfinishedJustified = gone;
          },
        ],
  ),
];

const asJson = (record: EligibilityInput): EligibilityInput => JSON.parse(JSON.stringify(record));

/** The record with one to three facts taken out. */
const withHoles = ({ whole, chance }: Random, complete: EligibilityInput): EligibilityInput => {
  const record = asJson(complete);
  const holes = holesOf(record);
  for (let left = whole(1, 3); left > 0; left -= 1) {
    for (const hole of holes.splice(whole(0, holes.length - 1), 1)) hole(chance(0.5) ? null : undefined);
  }
  return asJson(record);
};

/** The cases of a run; every fourth record has holes. */
export const makeCases = (count: number): Case[] => {
  const random = randomFrom(SEED);
  const optionsOfDay = DAYS.map((asOf) => ({ asOf }));
  return Array.from({ length: count }, (_, i): Case => {
    const options = optionsOfDay[i % optionsOfDay.length] ?? { asOf: '2026-07-01' };
    const origin = asJson(makeRecord(random, options.asOf));
    return { record: i % 4 === 3 ? withHoles(random, origin) : origin, options, origin };
  });
};
