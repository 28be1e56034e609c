import { amend, assessTrainingHours, parameters, permenPupr2Of2023, type TrainingHoursAssessment } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTrainings, type TrainingMarks } from '../../src/asn/same-training.js';
import { tries } from '../size.js';
import { yearByTryingEverything } from './hours-oracle.js';
import {
  asOf,
  chosenReadings,
  days,
  development,
  kinds,
  organizers,
  type RawRecord,
  statuses,
  trainingHoursRecord,
} from './hours-records.js';

const marksOf = (record: RawRecord): TrainingMarks => {
  const text = (name: string) => (typeof record[name] === 'string' ? record[name] : null);
  return {
    kind: text('kind'),
    firstDay: text('firstDay'),
    lastDay: text('lastDay'),
    title: text('title'),
    organizer: text('organizer'),
    issuer: text('issuer'),
    certificateNumber: text('certificateNumber'),
  };
};

const isCertified = ({ certificateNumber, certified }: RawRecord): boolean =>
  certificateNumber !== null || certified === true;
const isClassical = ({ kind }: RawRecord): boolean => kind === 'teknis' || kind === 'seminar';

const someRecords = fc.array(development, { maxLength: 6 });

const tally = ({ trainings }: TrainingHoursAssessment): string[] =>
  trainings.map(({ status, hours, credited }) => `${status} ${hours} ${credited}`).sort();

/** All but the records one by one, and how many of them were to be approved. */
const valuesOf = ({ trainings: _, findings, ...values }: TrainingHoursAssessment) => ({
  ...values,
  findings: findings.map(({ provision, status }) => `${provision} ${status}`),
});

const creditsOf = ({ trainings }: TrainingHoursAssessment): number[] =>
  trainings.map(({ credited }) => credited ?? Number.NaN).sort();

describe('the hours of a year', () => {
  it('come to what trying every choice among the records comes to', () => {
    fc.assert(
      fc.property(someRecords, fc.constantFrom(...statuses), chosenReadings, (trainings, employmentStatus, chosen) => {
        const answer = assessTrainingHours(
          { employmentStatus, monthsInService: 12, trainings },
          { asOf, readings: chosen },
        );
        const { total, planned, doubles } = yearByTryingEverything(trainings, employmentStatus, chosen);
        expect(answer.total).toBe(total);
        expect(answer.planned).toBe(planned);
        expect(answer.trainings.filter(({ status }) => status === 'double').length).toBe(doubles);
        expect(answer.trainings.reduce((sum, { credited }) => sum + (credited ?? Number.NaN), 0)).toBe(total);
        expect(answer.valuesMissing).toEqual([]);
      }),
      tries(1_000),
    );
  });

  it('are never fewer with a further record, unless it has a certificate or ties others together', () => {
    fc.assert(
      fc.property(someRecords, development, chosenReadings, (trainings, further, chosen) => {
        const year = (some: readonly RawRecord[]) =>
          assessTrainingHours(
            { employmentStatus: 'pns', monthsInService: 12, trainings: some },
            { asOf, readings: chosen },
          );
        const isSame = (record: RawRecord) => compareTrainings(marksOf(record), marksOf(further)) === 'same';
        const displaces = isCertified(further) && isClassical(further) && chosen.C8 === 'each-certified';
        const says = (record: RawRecord) => JSON.stringify(marksOf(record));
        // One that is the same as others shows them to be one, or contradicts them; unless it says just what one says.
        fc.pre(!displaces && trainings.filter(isSame).every((record) => says(record) === says(further)));
        const before = year(trainings);
        const after = year([...trainings, further]);
        expect(Number(after.total)).toBeGreaterThanOrEqual(Number(before.total));
        expect(Number(after.credited)).toBeGreaterThanOrEqual(Number(before.credited));
      }),
      tries(600),
    );
  });

  it('do not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        trainingHoursRecord.chain((record) =>
          fc.tuple(
            fc.constant(record),
            fc.shuffledSubarray(record.trainings, {
              minLength: record.trainings.length,
              maxLength: record.trainings.length,
            }),
          ),
        ),
        chosenReadings,
        ([record, shuffled], chosen) => {
          const one = assessTrainingHours(record, { asOf, readings: chosen });
          const other = assessTrainingHours({ ...record, trainings: shuffled }, { asOf, readings: chosen });
          expect(other).toEqual({ ...one, trainings: other.trainings });
          expect(tally(other)).toEqual(tally(one));
        },
      ),
      tries(500),
    );
  });

  it('are the same when a record is entered twice that says which activity it is of', () => {
    fc.assert(
      fc.property(trainingHoursRecord, fc.nat(), chosenReadings, (record, place, chosen) => {
        const copied = record.trainings[place % record.trainings.length];
        fc.pre(copied !== undefined && compareTrainings(marksOf(copied), marksOf(copied)) === 'same');
        const before = assessTrainingHours(record, { asOf, readings: chosen });
        const after = assessTrainingHours(
          { ...record, trainings: [...record.trainings, copied] },
          { asOf, readings: chosen },
        );
        expect(valuesOf(after)).toEqual(valuesOf(before));
        expect(creditsOf(after).filter((credited) => credited !== 0)).toEqual(
          creditsOf(before).filter((credited) => credited !== 0),
        );
      }),
      tries(300),
    );
  });

  it('are the same whatever happened in other years', () => {
    fc.assert(
      fc.property(
        trainingHoursRecord,
        fc.array(development.map((one) => ({ ...one, firstDay: null, lastDay: '2025-12-31' }))),
        chosenReadings,
        (record, earlier, chosen) => {
          const before = assessTrainingHours(record, { asOf, readings: chosen });
          const after = assessTrainingHours(
            { ...record, trainings: [...record.trainings, ...earlier] },
            { asOf, readings: chosen },
          );
          expect({ ...after, trainings: [] }).toEqual({ ...before, trainings: [] });
          expect(after.trainings.slice(0, before.trainings.length).map(({ status }) => status)).toEqual(
            before.trainings.map(({ status }) => status),
          );
        },
      ),
      tries(300),
    );
  });

  it('are read alike from decimal text and from numbers', () => {
    fc.assert(
      fc.property(trainingHoursRecord, fc.integer({ min: 0, max: 2_400 }), chosenReadings, (record, some, chosen) => {
        const withHours = (hours: unknown) =>
          assessTrainingHours(
            {
              ...record,
              trainings: [...record.trainings, { kind: 'magang', organizer: 'unit-sdm', lastDay: asOf, hours }],
            },
            { asOf, readings: chosen },
          );
        const text = `${Math.floor(some / 100)}.${String(some % 100).padStart(2, '0')}`;
        expect(withHours(text)).toEqual(withHours(some / 100));
      }),
      tries(300),
    );
  });

  it('are those of the year of the day asked for, unless another is named', () => {
    fc.assert(
      fc.property(trainingHoursRecord, fc.constantFrom(...days), (record, day) => {
        const options = { asOf: day };
        const year = Number(day.slice(0, 4));
        expect(assessTrainingHours(record, options)).toEqual(assessTrainingHours({ ...record, year }, options));
        expect(assessTrainingHours(record, options).year).toBe(year);
      }),
      tries(100),
    );
  });
});

/** The least and the most so small that a record or two reach them. */
const smallNumbers = fc
  .record({ minimumHoursPns: fc.constantFrom(2, 3, 5), maximumHoursPppk: fc.constantFrom(2, 3, 4) })
  .map((changes) => amend(permenPupr2Of2023, changes));

const truth = [true, false];
/**
 * The hours of records are tenths of a whole one, and these lie between them: so of any two totals that differ one meets
 * each bound with one of these, and no record brings exactly as much as another.
 */
const hourPool = [0, ...Array.from({ length: 56 }, (_, tenths) => (2 * tenths + 1) / 20), 10_000];
const dayPool = [...days, '2026-02-10', '2026-02-11', '2026-04-14', '2026-08-20', '2026-08-21'];
const kindPool = [...kinds, 'sosialisasi', 'magang'];

/** A missing fact, and what it may turn out to be. */
interface Hole {
  readonly path: string;
  readonly pool: readonly unknown[];
  readonly fill: (year: Year, value: unknown) => Year;
}

interface Year extends RawRecord {
  readonly trainings: readonly RawRecord[] | null;
}

const ofYear = (name: string, pool: readonly unknown[]): Hole => ({
  path: name,
  pool,
  fill: (year, value) => ({ ...year, [name]: value }),
});

const ofRecord = (index: number, name: string, pool: readonly unknown[]): Hole => ({
  path: `trainings[${index}].${name}`,
  pool,
  fill: (year, value) => ({
    ...year,
    trainings: year.trainings?.map((record, i) => (i === index ? { ...record, [name]: value } : record)) ?? null,
  }),
});

/** The facts that a record may lack. Where it lacks its kind, its hours are recorded; hours that are left out otherwise are converted. */
const holesOf = (record: RawRecord, index: number): Hole[] => {
  const { kind, firstDay, lastDay, hours } = record;
  const isOneDay = firstDay === null || firstDay === lastDay;
  return [
    ...(hours === null
      ? [
          ...(kind === 'coaching' || !isOneDay ? [ofRecord(index, 'units', [0, 1, 2, 3, 4, 366])] : []),
          ...(kind === 'seminar' ? [ofRecord(index, 'international', truth)] : []),
        ]
      : [
          ofRecord(index, 'kind', kindPool),
          ...(['teknis', 'bimbingan-di-tempat-kerja', 'tugas-belajar'].includes(String(kind))
            ? [ofRecord(index, 'hours', hourPool)]
            : []),
        ]),
    ofRecord(
      index,
      'lastDay',
      dayPool.filter((day) => typeof firstDay !== 'string' || firstDay <= day),
    ),
    // An organiser that is left out is no open question where records are compared (C15).
    ...(isClassical(record) || record.title !== null ? [] : [ofRecord(index, 'organizer', organizers)]),
    ofRecord(index, 'conversionApproved', truth),
    ...(record.certificateNumber === null ? [ofRecord(index, 'certified', truth)] : []),
  ];
};

const yearHoles = [
  ofYear('employmentStatus', statuses),
  ofYear('monthsInService', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
];

/** Records none of which brings as much as another: which of two equal ones counts is a matter of their names and days. */
const unequal = fc.array(development, { minLength: 1, maxLength: 4 }).map((trainings): RawRecord[] =>
  trainings.map((record, i) => ({
    ...record,
    units: [1, 2, 4, 7][i],
    hours: record.hours === null ? null : (Number(record.hours) * 10 + 2 ** i) / 10,
  })),
);

/** A year with up to three facts missing, not of so many completions that they cannot all be tried. */
const lackingYear = fc
  .record({
    employmentStatus: fc.constantFrom('pns', 'pppk', 'pns', 'pppk', 'cpns'),
    monthsInService: fc.constantFrom(3, 6, 12),
    trainings: unequal,
  })
  .chain((year) =>
    fc.record({
      year: fc.constant<Year>(year),
      holes: fc.subarray([...yearHoles, ...year.trainings.flatMap(holesOf)], { minLength: 1, maxLength: 3 }),
    }),
  )
  .filter(({ holes }) => holes.reduce((count, { pool }) => count * pool.length, 1) <= 700)
  .filter(({ year, holes }) =>
    // Nobody has to find out the hours of a record of another year; they are told as far as they are known.
    holes.every(
      ({ path }) =>
        !/hours|units|international/.test(path) ||
        holes.some((h) => h.path === path.replace(/[a-z]+$/, 'lastDay')) ||
        String(year.trainings?.[Number(path.replace(/\D/g, ''))]?.lastDay).startsWith('2026'),
    ),
  )
  .filter(({ holes }) =>
    // A record whose kind is not known may be one of which the organiser is no open question.
    holes.every(
      ({ path }) => !path.endsWith('.kind') || !holes.some((h) => h.path === path.replace('.kind', '.organizer')),
    ),
  )
  .filter(({ holes }) =>
    // The limit of what is told exactly: where both the kind and the hours of a record lack, its units may matter too.
    holes.every(
      ({ path }) => !path.endsWith('.kind') || !holes.some((h) => h.path === path.replace('.kind', '.hours')),
    ),
  );

/** Hours left out are converted where they can be, and a day is one day: leaving that out is saying so. */
const asLeftOut = (record: RawRecord, lacks: (name: string) => boolean): RawRecord => {
  const { kind, firstDay, lastDay } = record;
  const isConverted = kind === 'seminar' || kind === 'coaching' || kind === 'e-learning';
  const hours = isConverted && lacks('hours') ? null : record.hours;
  const isOneDay = kind !== 'coaching' && (firstDay === null || firstDay === lastDay);
  return { ...record, hours, units: hours === null && isOneDay && lacks('units') ? 1 : record.units };
};

/** A year, and the same with so many facts missing that not all of their completions are tried. */
const manyLacking = fc
  .record({
    employmentStatus: fc.constantFrom(...statuses),
    monthsInService: fc.integer({ min: 1, max: 12 }),
    trainings: unequal,
  })
  .chain((year) => {
    const names = ['lastDay', 'hours', 'units', 'international', 'conversionApproved'];
    const paths = year.trainings.flatMap((record, i) => {
      const isCompared = isClassical(record) || record.title !== null || i % 2 === 0;
      const others = record.certificateNumber === null ? ['certified'] : [];
      return [...names, ...others, isCompared ? 'kind' : 'organizer'].map((name) => ofRecord(i, name, []));
    });
    const some = [...yearHoles, ...paths];
    return fc.subarray(some, { minLength: 1, maxLength: Math.min(10, some.length) }).map((holes) => {
      const lacks = (name: string, i: number) => holes.some(({ path }) => path === `trainings[${i}].${name}`);
      const trainings = year.trainings.map((record, i) => asLeftOut(record, (name) => lacks(name, i)));
      const whole: Year = { ...year, trainings };
      return { year: whole, lacking: holes.reduce<Year>((one, hole) => hole.fill(one, null), whole) };
    });
  });

const VALUES = [
  'total',
  'credited',
  'required',
  'limit',
  'shortfall',
  'excess',
  'planned',
  'shortfallAfterPlanned',
] as const;

/** Mostly a day in spring; the year may also be over, about to be, or still to come. */
const dayAsked = fc.constantFrom(asOf, asOf, asOf, '2025-12-31', '2026-01-01', '2026-12-31', '2027-03-01');

/** Everything an answer tells that a missing fact may change. */
const toldBy = (answer: TrainingHoursAssessment) => ({
  verdict: [['verdict', answer.verdict]] as [string, unknown][],
  findings: answer.findings.map(({ provision, status }): [string, unknown] => [provision, status]),
  values: [
    ...VALUES.map((name): [string, unknown] => [name, answer[name]]),
    ...answer.trainings.flatMap(({ status, hours, credited, source }, i): [string, unknown][] => [
      [`status of ${i}`, status],
      [`hours of ${i}`, hours],
      [`credited of ${i}`, credited],
      [`source of ${i}`, source],
    ]),
  ],
});

/** What all completions agree on, and which holes can change what they do not agree on. */
const settleByTrying = (year: Year, holes: readonly Hole[], decide: (year: Year) => TrainingHoursAssessment) => {
  const completions = holes.reduce<{ year: Year; chosen: number[] }[]>(
    (some, hole) =>
      some.flatMap((one) =>
        hole.pool.map((value, i) => ({ year: hole.fill(one.year, value), chosen: [...one.chosen, i] })),
      ),
    [{ year, chosen: [] }],
  );
  const told = completions.map((one) => ({ chosen: one.chosen, told: toldBy(decide(one.year)) }));
  const part = (name: 'verdict' | 'findings' | 'values', place: number) => {
    const outcomes = told.map((one) => one.told[name][place]?.[1]);
    const influential = holes.filter((_, h) => {
      const seen = new Map<string, unknown>();
      return told.some(({ chosen }, i) => {
        const others = chosen.filter((_, other) => other !== h).join();
        if (!seen.has(others)) seen.set(others, outcomes[i]);
        return seen.get(others) !== outcomes[i];
      });
    });
    return {
      agreed: new Set(outcomes).size === 1 ? { on: outcomes[0] } : null,
      missing: influential.map(({ path }) => path).sort(),
    };
  };
  const parts = (name: 'verdict' | 'findings' | 'values') =>
    (told[0]?.told[name] ?? []).map((_, place) => part(name, place));
  return { verdict: parts('verdict'), findings: parts('findings'), values: parts('values') };
};

describe('a year of which something is missing', () => {
  it('is told as far as all completions agree, and names exactly the facts on which they part', () => {
    fc.assert(
      fc.property(lackingYear, chosenReadings, smallNumbers, dayAsked, ({ year, holes }, chosen, ruleset, day) => {
        const decide = (one: Year) =>
          assessTrainingHours({ ...one, year: 2026 }, { asOf: day, readings: chosen, ruleset });
        const lacking = holes.reduce((one, hole) => hole.fill(one, null), year);
        const answer = decide(lacking);
        const tried = settleByTrying(year, holes, decide);
        const told = toldBy(answer);
        const unsettled = { verdict: 'undetermined', findings: 'unknown', values: null };
        for (const name of ['verdict', 'findings', 'values'] as const) {
          const expected = tried[name].map(({ agreed }, i) => [
            told[name][i]?.[0],
            agreed === null ? (told[name][i]?.[0].startsWith('status') ? 'unknown' : unsettled[name]) : agreed.on,
          ]);
          expect(told[name]).toEqual(expected);
        }
        expect(answer.missing.toSorted()).toEqual(tried.verdict[0]?.missing);
        expect(answer.findings.map(({ missing }) => missing.toSorted())).toEqual(
          tried.findings.map(({ missing }) => missing),
        );
        expect(answer.valuesMissing.toSorted()).toEqual(
          [...new Set(tried.values.flatMap(({ missing }) => missing))].sort(),
        );
      }),
      tries(250),
    );
  });

  it('keeps what is settled settled when missing facts are filled in, however many there are', () => {
    fc.assert(
      fc.property(manyLacking, chosenReadings, smallNumbers, ({ year, lacking }, chosen, ruleset) => {
        const before = assessTrainingHours(lacking, { asOf, readings: chosen, ruleset });
        const after = assessTrainingHours(year, { asOf, readings: chosen, ruleset });
        const unknown = ['undetermined', 'unknown', null];
        const [told, filled] = [toldBy(before), toldBy(after)].map(({ verdict, findings, values }) => [
          ...verdict,
          ...findings,
          ...values,
        ]);
        for (const [name, value] of told ?? []) {
          if (!unknown.includes(value as never)) expect(filled).toContainEqual([name, value]);
        }
        expect(before.verdict === 'undetermined').toBe(before.missing.length > 0);
      }),
      tries(120),
    );
  });

  it('is never surer than the numbers of a conversion that can change it', () => {
    const conversions = [
      'hoursSeminarDay',
      'hoursSeminarDayInternational',
      'hoursGuidanceSession',
      'hoursELearningDay',
    ];
    const weaker = ['certain', 'likely', 'unsure'];
    fc.assert(
      fc.property(
        manyLacking,
        fc.boolean(),
        fc.constantFrom(...conversions, 'guidanceSessionsPerMonth'),
        fc.integer({ min: 0, max: 30 }),
        chosenReadings,
        ({ year, lacking }, isWhole, name, value, chosen) => {
          const decide = (changes: object) =>
            assessTrainingHours(isWhole ? year : lacking, {
              asOf,
              readings: chosen,
              ruleset: amend(permenPupr2Of2023, { minimumHoursPns: 5, maximumHoursPppk: 4, ...changes }),
            });
          const [before, after] = [decide({}), decide({ [name]: value })];
          const known = parameters[name as keyof typeof parameters].confidence;
          before.findings.forEach(({ confidence, ...told }, i) => {
            const { confidence: _, ...other } = after.findings[i] ?? before.findings[0] ?? { confidence };
            if (JSON.stringify(told) === JSON.stringify(other)) return;
            expect(weaker.indexOf(confidence)).toBeGreaterThanOrEqual(weaker.indexOf(known));
            expect(weaker.indexOf(before.basis.confidence)).toBeGreaterThanOrEqual(weaker.indexOf(known));
          });
        },
      ),
      tries(400),
    );
  });

  it('tells of a list that is not known what all lists agree on', () => {
    fc.assert(
      fc.property(trainingHoursRecord, fc.boolean(), chosenReadings, (record, knowsMonths, chosen) => {
        const lacking = { ...record, trainings: null, monthsInService: knowsMonths ? record.monthsInService : null };
        const answer = assessTrainingHours(lacking, { asOf, readings: chosen });
        const isCpns = record.employmentStatus === 'cpns';
        expect(answer.verdict).toBe(isCpns ? 'not-applicable' : 'undetermined');
        const months = !knowsMonths && chosen.A10 === 'pro-rated' ? ['monthsInService'] : [];
        expect(answer.missing).toEqual(isCpns ? [] : [...months, 'trainings']);
        expect([answer.total, answer.planned, answer.trainings]).toEqual([null, null, []]);
        expect(answer.valuesMissing).toEqual([...(isCpns ? [] : months), 'trainings']);
        expect(answer.findings[0]?.missing).toEqual(['trainings']);
      }),
      tries(100),
    );
  });
});
