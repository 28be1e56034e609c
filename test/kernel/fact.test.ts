/** Decisions read records by a declaration; the public schemas say the same of every record. */
import { InvalidInputError } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { ipAsnAgencyPlan } from '../../src/ip-asn/agency-plan/index.js';
import { ipAsnAggregate } from '../../src/ip-asn/aggregate/index.js';
import { ipAsnMemberFacts } from '../../src/ip-asn/aggregate/tally.js';
import { ipAsnClassification } from '../../src/ip-asn/classification/index.js';
import { ipAsnPlan } from '../../src/ip-asn/plan/index.js';
import { ipAsnReconciliation } from '../../src/ip-asn/reconciliation/index.js';
import { ipAsn } from '../../src/ip-asn/score/facts.js';
import { isIsoDate } from '../../src/kernel/calendar.js';
import {
  byKey,
  day,
  either,
  entry,
  facts,
  type Input,
  type Known,
  listOf,
  notation,
  numberBetween,
  numberBy,
  numeral,
  oneOf,
  type QuestionFacts,
  questionOf,
  text,
  textBy,
  whole,
  wholly,
} from '../../src/kernel/fact.js';
import { formatPath } from '../../src/kernel/input.js';
import { isPlainThroughout } from '../../src/kernel/plain.js';
import { readFacts } from '../../src/kernel/read-facts.js';
import { zodOf } from '../../src/kernel/zod-of.js';
import { competencyGap } from '../../src/planning/competency-gap/facts.js';
import { planDeadlines } from '../../src/planning/deadlines/index.js';
import { developmentPlan } from '../../src/planning/development-plan/facts.js';
import { developmentRecommendation } from '../../src/planning/recommendation/facts.js';
import { corporateUniversity } from '../../src/talent/corporate-university/index.js';
import { evaluationDates } from '../../src/talent/evaluation-dates/index.js';
import { talentMatrix } from '../../src/talent/matrix/index.js';
import { performanceRating } from '../../src/talent/performance-rating/index.js';
import { performanceRoute } from '../../src/talent/performance-route/index.js';
import { talentPlacement } from '../../src/talent/placement/index.js';
import { talentRoute } from '../../src/talent/route/index.js';
import { trainingAuthority } from '../../src/training/authority/index.js';
import { trainingCandidate } from '../../src/training/candidate/index.js';
import { catalogueEntry } from '../../src/training/catalogue/index.js';
import { trainingCertificate } from '../../src/training/certificate/facts.js';
import { competencyCertification } from '../../src/training/certification/index.js';
import { trainingCooperation } from '../../src/training/cooperation/index.js';
import { curriculum } from '../../src/training/curriculum/index.js';
import { douAwards } from '../../src/training/dou-awards/index.js';
import { douEvaluation } from '../../src/training/dou-evaluation/index.js';
import { trainingDuties } from '../../src/training/duties/facts.js';
import { trainingHours } from '../../src/training/hours/facts.js';
import { learningMix } from '../../src/training/learning-mix/index.js';
import { trainingOffer } from '../../src/training/offer/index.js';
import { trainingOrganizer } from '../../src/training/organizer/index.js';
import { teacher } from '../../src/training/teacher/index.js';
import { trainingKind } from '../../src/training/training-kind/index.js';
import { eligibility } from '../../src/tugas-belajar/eligibility/facts.js';
import { extension } from '../../src/tugas-belajar/extension/facts.js';
import { resignation } from '../../src/tugas-belajar/resignation/facts.js';
import { retirement } from '../../src/tugas-belajar/retirement/index.js';
import { serviceBond } from '../../src/tugas-belajar/service-bond/facts.js';
import { tries } from '../size.js';
import { anyOf, nearly } from './any-of-kind.js';

const isDone = (value: string) => value === 'belum' || isIsoDate(value);
const isScore = (value: number | string) => Number(value) >= 0 && Number(value) <= 100;
const IMPOSSIBLE_DATE = { code: 'impossible-date', message: 'no day and not belum' };
const IMPOSSIBLE_SCORE = { code: 'impossible-score', message: 'from 0 to 100' };

const course = facts(() => ({
  kind: oneOf(['teknis', 'fungsional']),
  lastDay: day(),
  hours: whole(1, 400),
  time: either(
    wholly(facts(() => ({ semesters: whole(1, 20) }))),
    wholly(facts(() => ({ months: whole(1, 120), tier: oneOf(['a', 'b']) }))),
    oneOf(['curriculum']),
  ),
}));
const everyKind = facts(() => ({
  nip: notation(
    (nip) => (/^[\d ]+$/.test(nip) ? [] : [{ code: 'impossible-nip', message: 'digits' }]),
    (nip) => nip.replaceAll(' ', ''),
  ),
  name: text(1, 5, /\S/),
  done: textBy(isDone, IMPOSSIBLE_DATE),
  score: numeral(isScore, IMPOSSIBLE_SCORE),
  rank: numberBy(isScore, IMPOSSIBLE_SCORE),
  share: numberBetween(0, 1),
  performance: byKey(/^\d{4}$/, either(oneOf(['baik', 'cukup']), numberBetween(0, 120))),
  courses: listOf(entry(course), 3),
  days: listOf(day(), 10),
}));
const made = questionOf<Input<typeof everyKind>, Known<typeof everyKind>>(
  () => everyKind.shape,
  ({ share, rank }) =>
    share !== null && rank !== null && share > rank
      ? [{ path: 'courses[0].lastDay', code: 'contradictory', message: 'share beyond rank' }]
      : [],
);

const DECLARED: { readonly [name: string]: QuestionFacts<unknown, never> } = {
  eligibility,
  extension,
  resignation,
  retirement,
  serviceBond,
  trainingHours,
  ipAsnAgencyPlan,
  ipAsn,
  ipAsnAggregate,
  ipAsnMemberFacts,
  ipAsnClassification,
  ipAsnPlan,
  ipAsnReconciliation,
  competencyGap,
  developmentPlan,
  planDeadlines,
  developmentRecommendation,
  teacher,
  competencyCertification,
  trainingDuties,
  catalogueEntry,
  curriculum,
  trainingCooperation,
  douAwards,
  trainingOffer,
  douEvaluation,
  trainingCandidate,
  trainingKind,
  trainingCertificate,
  trainingAuthority,
  learningMix,
  trainingOrganizer,
  performanceRoute,
  evaluationDates,
  talentRoute,
  corporateUniversity,
  performanceRating,
  talentMatrix,
  talentPlacement,
};

const QUESTIONS = [
  { name: 'every kind of fact', question: made, runs: 2000 },
  ...Object.entries(DECLARED).map(([name, question]) => ({ name, question, runs: 150 })),
];

const placesOf = (issues: readonly { readonly path: string; readonly code: string }[]): ReadonlySet<string> =>
  new Set(issues.map(({ path, code }) => `${path}: ${code}`));

const placesByZod = (schema: z.ZodType, value: unknown): ReadonlySet<string> =>
  placesOf(
    (schema.safeParse(value).error?.issues ?? []).flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({ path: formatPath([...issue.path, key]), code: issue.code }));
      }
      const code = issue.code === 'custom' ? String(issue.params?.code) : issue.code;
      return [{ path: formatPath(issue.path), code }];
    }),
  );

const placesByReader = (read: (raw: unknown) => unknown, value: unknown): ReadonlySet<string> => {
  try {
    read(value);
    return new Set();
  } catch (error) {
    if (error instanceof InvalidInputError) return placesOf(error.issues);
    throw error;
  }
};

const pathsIn = (places: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...places].map((place) => place.replace(/: [^:]*$/, '')));

const long = 'x'.repeat(200);
const cut = `${'x'.repeat(100)}…`;

describe('a wrong record', () => {
  const read = readFacts(made);
  const issuesIn = (record: unknown) => {
    try {
      read(record);
      return [];
    } catch (error) {
      return error instanceof InvalidInputError ? error.issues : [];
    }
  };

  it.each<[unknown, string, string]>([
    [3, '', 'expected a plain object with nip, name, done, score, rank, share, performance, courses, days'],
    [{ name: 1 }, 'name', 'expected a text'],
    [{ name: '123456' }, 'name', 'expected at most 5 characters'],
    [{ share: -1 }, 'share', 'expected at least 0'],
    [{ name: ' ' }, 'name', 'expected a text that matches /\\S/'],
    [{ done: 3 }, 'done', 'expected text'],
    [{ score: {} }, 'score', 'expected number or text'],
    [{ score: 101 }, 'score', 'from 0 to 100'],
    [{ rank: 'x' }, 'rank', 'expected number'],
    [{ share: 'x' }, 'share', 'expected a number from 0 to 1'],
    [{ performance: 3 }, 'performance', 'expected a plain object'],
    [{ performance: { [long]: 'baik' } }, `performance.${cut}`, 'a key has to match /^\\d{4}$/'],
    [{ courses: {} }, 'courses', 'expected a list'],
    [{ courses: [{}, {}, {}, {}] }, 'courses', 'expected at most 3 entries'],
    [{ courses: [3] }, 'courses[0]', 'expected a plain object with kind, lastDay, hours, time'],
    [{ courses: [{ kind: 'x' }] }, 'courses[0].kind', 'expected one of "teknis", "fungsional"'],
    [{ courses: [{ lastDay: 3 }] }, 'courses[0].lastDay', 'expected a day, written YYYY-MM-DD'],
    [{ courses: [{ hours: 'x' }] }, 'courses[0].hours', 'expected a whole number from 1 to 400'],
    [
      { courses: [{ time: 3 }] },
      'courses[0].time',
      'expected a plain object with semesters, or a plain object with months, tier, or "curriculum"',
    ],
    [{ [long]: 1 }, cut, 'unknown key; known are nip, name, done, score, rank, share, performance, courses, days'],
  ])('%o hears at %s: %s', (record, path, message) => {
    expect(issuesIn(record).map((issue) => [issue.path, issue.message])).toEqual([[path, message]]);
  });

  it('hears what a yes or no is', () => {
    expect(() => readFacts(trainingDuties)({ finished: 'ya' })).toThrow('finished: expected true or false');
  });
});

describe('a record once read', () => {
  const read = readFacts(eligibility);

  it('holds what was checked, each property read once', () => {
    const values = ['sedang', 'ringan'];
    const penalty = {
      get level() {
        return values.shift();
      },
    };
    expect(Reflect.get(Object(read({ disciplinaryPenalties: [penalty] })), 'disciplinaryPenalties')).toEqual([
      { level: 'sedang', decreeDate: null },
    ]);
  });

  it('shares nothing with the record', () => {
    const record = { disciplinaryPenalties: [{ level: 'berat' }], normativeTime: { months: 24 }, performance: {} };
    const copy = read(record);
    for (const name of Object.keys(record)) {
      expect(Reflect.get(Object(copy), name)).toMatchObject(Reflect.get(record, name));
      expect(Reflect.get(Object(copy), name)).not.toBe(Reflect.get(record, name));
    }
  });

  it('cannot be had of one that changes while it is read', () => {
    let reads = 0;
    const record = {
      get degree() {
        reads += 1;
        return reads === 1 ? 'none' : 's2';
      },
    };
    expect(() => read(record)).toThrow('the input cannot be read');
  });
});

describe.each(QUESTIONS)('$name', ({ question, runs }) => {
  const schema = zodOf(question);
  const read = readFacts(question);

  it('finds the same faults in the same places', () => {
    fc.assert(
      fc.property(nearly(question.kind), (value) => {
        // A schema of zod takes a Date or a Map for an object without facts; a decision does not.
        fc.pre(isPlainThroughout(value));
        const byReader = placesByReader(read, value);
        const byZod = placesByZod(schema, value);
        // Of a text where a list is expected zod tells besides that it is too long.
        expect([...byReader].filter((place) => !byZod.has(place))).toEqual([]);
        expect(pathsIn(byReader)).toEqual(pathsIn(byZod));
      }),
      tries(runs),
    );
  });

  it('reads what is right as it is, and null where a fact is not known', () => {
    fc.assert(
      fc.property(anyOf(question.kind), (value) => {
        // Numbers and texts of some sort are guessed, and may be wrong.
        if (placesByZod(schema, value).size > 0) return;
        expect(read(value)).toMatchObject(withoutHoles(schema.parse(value)));
      }),
      tries(runs),
    );
  });
});

/** What a record says, without what it leaves open. */
const withoutHoles = (value: unknown): object =>
  Object.fromEntries(Object.entries(Object(value)).filter(([, part]) => part !== null && part !== undefined));
