/**
 * What each missing fact of a candidate may turn out to be: for every fact, values that stand for all the rules can tell
 * apart, the mildest first. Dates and study times are chosen where a rule changes its mind.
 *
 * @module
 */
import { DEGREES, type Degree } from '../asn/degree.js';
import { Funding, PenaltyLevel, PREDICATES, type Predicate } from '../asn/employment.js';
import { retirementDateOf } from '../asn/retirement.js';
import { retirementDaysOf, retirementGap, retirementOf } from '../asn/service-record.js';
import type { StudyTime } from '../asn/study-time.js';
import { addDays, addMonths, EARLIEST_DATE, LATEST_DATE, spanBetween, withinRange } from '../kernel/calendar.js';
import { type Gap, gapOf } from '../kernel/completions.js';
import { factGap, type ItemPart, itemPart, listGap } from '../kernel/gaps.js';
import type { GapFinders } from '../kernel/rules.js';
import { type Context, parameterOf } from '../law/ruleset.js';
import {
  earliestStartAfter,
  isPenaltyPast,
  isStudyPast,
  isTerminationPast,
  lacksReport,
} from './eligibility-history.js';
import {
  type EarlierStudy,
  type EligibilityFacts,
  type Penalty,
  PROPOSERS,
  RECOMMENDERS,
  type Sentence,
  type TerminatedStudy,
  type YearlyAssessment,
} from './eligibility-input.js';
import {
  leavesPost,
  normativeMonthsOf,
  remainingServiceFrom,
  retirementAsPelaksana,
  timelyDay,
} from './eligibility-measures.js';
import { unassessedYears } from './eligibility-performance.js';

type Facts = EligibilityFacts;

const MILD_FALSE = [false, true] as const;
const MILD_TRUE = [true, false] as const;

/** Stand-ins for what is missing beside the fact at hand: any will do, as long as all samples agree on them. */
const SOME_START = '2030-01-01';
const SOME_MONTHS = 24;
const LONGEST_MONTHS = 120;

const fewestTimes = (context: Context): number =>
  Math.min(parameterOf(context, 'remainingServiceTimesReleased'), parameterOf(context, 'remainingServiceTimesInPost'));

/** A remaining service that the lower multiple of the study time just fits in, and a higher one does not. */
const tightMonths = (facts: Facts, context: Context): number =>
  fewestTimes(context) * (normativeMonthsOf(facts, context) ?? SOME_MONTHS);

const isKnown = <V>(value: V | null): value is V => value !== null;

const LOWEST_DEGREE: Degree = DEGREES[0];
const HIGHEST_DEGREE: Degree = 's3';

/** An earlier study as long over as can be. */
const EARLIEST_STUDY: EarlierStudy = { degree: LOWEST_DEGREE, lastDay: EARLIEST_DATE, reportedOn: EARLIEST_DATE };

/** The first days that Pasal 29 allows, after each earlier study that is known and after one as early as can be. */
const startsAfterEarlierStudy = (facts: Facts, context: Context): string[] =>
  [EARLIEST_STUDY, ...(facts.earlierStudyAssignments ?? [])]
    .map((study) => earliestStartAfter(study, context))
    .filter(isKnown);

/** The last days of service that are known, in the present post and as pelaksana. */
const knownRetirements = (facts: Facts, context: Context): string[] =>
  [
    retirementOf(facts, context),
    leavesPost(facts, context) === false ? null : retirementAsPelaksana(facts, context),
  ].filter(isKnown);

const studyStartSamples = (facts: Facts, context: Context): string[] => {
  const retirements = knownRetirements(facts, context);
  return withinRange([
    EARLIEST_DATE,
    ...startsAfterEarlierStudy(facts, context),
    ...(retirements.length === 0
      ? [SOME_START]
      : retirements.map((retirement) => addMonths(retirement, -tightMonths(facts, context)))),
    LATEST_DATE,
  ]);
};

/** The days that remaining service may be counted from: for the rule itself, and for the earliest day. */
const daysCountedFrom = (facts: Facts, context: Context): string[] => {
  const known = remainingServiceFrom(facts, context);
  return [...(known === null ? studyStartSamples(facts, context) : [known]), timelyDay(facts, context)];
};

const retirementSamples = (facts: Facts, context: Context): string[] => [
  ...new Set(daysCountedFrom(facts, context).map((from) => addMonths(from, tightMonths(facts, context)))),
];

/** Where the multiples part: the longest study whose lower multiple still fits. */
const longestFitting = (from: string, retirement: string, context: Context): number =>
  from > retirement ? 0 : Math.floor((spanBetween(from, retirement).months + 1) / Math.max(fewestTimes(context), 1));

/** The longest study that leaves the post held, and the shortest that does not, where a reading tells them apart. */
const monthsAboutLeaving = (context: Context): number[] => {
  const kept = parameterOf(context, 'postKeptMonths');
  return context.readings.A22 === 'pelaksana-while-released' ? [kept, kept + 1] : [];
};

const normativeTimeSamples = (facts: Facts, context: Context): StudyTime[] => {
  const retirements = [
    ...new Set([retirementOf(facts, context), retirementAsPelaksana(facts, context)].filter(isKnown)),
  ];
  const fitting = retirements.flatMap((retirement) =>
    daysCountedFrom(facts, context).map((from) => longestFitting(from, retirement, context)),
  );
  const turns = [...fitting.flatMap((months) => [months - 1, months]), ...monthsAboutLeaving(context)];
  return [...new Set([1, ...turns, SOME_MONTHS, LONGEST_MONTHS])]
    .filter((months) => months >= 1 && months <= LONGEST_MONTHS)
    .map((months) => ({ months }));
};

/** Predicates that a reading of Pasal 28 huruf g can tell apart. */
const PREDICATE_SAMPLES = {
  'at-least-baik-each': ['sangat-baik', 'sangat-kurang'],
  'exactly-baik-each': ['baik', 'sangat-baik'],
  'average-baik': PREDICATES.toReversed(),
  'last-two-assessed': ['sangat-baik', 'sangat-kurang'],
} as const satisfies { readonly [reading in Context['readings']['A30']]: readonly Predicate[] };

/** What a year may turn out to be; one that may be passed over may not be assessed yet. */
const assessmentSamples = (mayBePassedOver: boolean, { readings }: Context): readonly YearlyAssessment[] => {
  const predicates = PREDICATE_SAMPLES[readings.A30];
  return mayBePassedOver ? [...predicates, 'belum-dinilai'] : predicates;
};

const performanceGap = (facts: Facts, context: Context): readonly Gap<Facts>[] =>
  unassessedYears(facts, context).map(({ year, mayBePassedOver }) =>
    gapOf(
      [`performance.${year}`],
      assessmentSamples(mayBePassedOver, context).map((assessment) => (f: Facts) => ({
        ...f,
        performance: { ...f.performance, [year]: assessment },
      })),
    ),
  );

/** The last day of service as pelaksana of the youngest that somebody can be who entered the service when this one did. */
const latestAsPelaksana = ({ cpnsStartDate, pnsAppointmentDate }: Facts, context: Context): string => {
  const [entered] = [cpnsStartDate, pnsAppointmentDate].filter(isKnown).sort();
  if (entered === undefined) return LATEST_DATE;
  return retirementDateOf(addDays(entered, -1), 'pelaksana', context);
};

/** Looks for the last day of service as pelaksana, which follows from the birth alone (A22). */
const pelaksanaGap = (facts: Facts, context: Context): readonly Gap<Facts>[] => {
  if (leavesPost(facts, context) === false || retirementAsPelaksana(facts, context) !== null) return [];
  const latest = latestAsPelaksana(facts, context);
  const days = retirementDaysOf(facts, 'pelaksana', retirementSamples(facts, context), context);
  const paths = ['birthDate', 'nip', ...(facts.position === 'pelaksana' ? ['retirementDate'] : [])];
  return [
    gapOf(
      paths,
      days.map(
        (day) =>
          (f: Facts): Facts => ({ ...f, retirementAsPelaksana: day > latest ? latest : day }),
      ),
    ),
  ];
};

/** A part of an entry that is looked for only if the entry is not dated after the day of the decision (C5). */
const ofPast = <I>(
  isPast: (item: I, asOf: string) => boolean,
  part: ItemPart<I, Facts, Context>,
): ItemPart<I, Facts, Context> => ({
  ...part,
  missing: (item, facts, context) => (isPast(item, context.asOf) ? part.missing(item, facts, context) : []),
});

/** The day of a report, looked for only where it decides (C7); one after the day of the decision has not been made. */
const reportPart: ItemPart<EarlierStudy, Facts, Context> = {
  missing: (study, _facts, context) => (lacksReport(study, context) ? ['reportedOn'] : []),
  fillings: (_study, _facts, { asOf }) =>
    [EARLIEST_DATE, asOf].map((reportedOn) => (study: EarlierStudy) => ({ ...study, reportedOn })),
};

/** Without earlier study, and with a study time that is known as such, only the doctorate is told apart. */
const degreeSamples = ({ earlierStudyAssignments, normativeTime }: Facts): readonly Degree[] =>
  earlierStudyAssignments?.length === 0 && normativeTime !== 'curriculum' ? ['s2', 's3'] : DEGREES;

export const eligibilityGaps = {
  employmentStatus: factGap(
    'employmentStatus',
    (f: Facts) => f.employmentStatus,
    (f, employmentStatus) => ({ ...f, employmentStatus }),
    ['pns', 'cpns', 'pppk'] as const,
  ),
  cpnsStartDate: factGap(
    'cpnsStartDate',
    (f: Facts) => f.cpnsStartDate,
    (f, cpnsStartDate) => ({ ...f, cpnsStartDate }),
    (f: Facts) => [EARLIEST_DATE, f.pnsAppointmentDate ?? LATEST_DATE],
  ),
  pnsAppointmentDate: factGap(
    'pnsAppointmentDate',
    (f: Facts) => f.pnsAppointmentDate,
    (f, pnsAppointmentDate) => ({ ...f, pnsAppointmentDate }),
    (f: Facts) => [f.cpnsStartDate ?? EARLIEST_DATE, LATEST_DATE],
  ),
  retirementDate: retirementGap<Facts>(retirementSamples),
  retirementAsPelaksana: pelaksanaGap,
  organisation: factGap(
    'organisation',
    (f: Facts) => f.organisation,
    (f, organisation) => ({ ...f, organisation }),
    ['unit-organisasi', 'sekretariat-jenderal', 'pemerintah-daerah', 'instansi-lain'] as const,
  ),
  degree: factGap(
    'degree',
    (f: Facts) => f.degree,
    (f, degree) => ({ ...f, degree }),
    degreeSamples,
  ),
  normativeTime: factGap(
    'normativeTime',
    (f: Facts) => f.normativeTime,
    (f, normativeTime) => ({ ...f, normativeTime }),
    normativeTimeSamples,
  ),
  studyStartDate: factGap(
    'studyStartDate',
    (f: Facts) => f.studyStartDate,
    (f, studyStartDate) => ({ ...f, studyStartDate }),
    studyStartSamples,
  ),
  releasedFromDuties: factGap(
    'releasedFromDuties',
    (f: Facts) => f.releasedFromDuties,
    (f, releasedFromDuties) => ({ ...f, releasedFromDuties }),
    MILD_FALSE,
  ),
  funding: factGap(
    'funding',
    (f: Facts) => f.funding,
    (f, funding) => ({ ...f, funding }),
    Funding.options,
  ),
  backgroundFits: factGap(
    'backgroundFits',
    (f: Facts) => f.backgroundFits,
    (f, backgroundFits) => ({ ...f, backgroundFits }),
    MILD_TRUE,
  ),
  experienceFits: factGap(
    'experienceFits',
    (f: Facts) => f.experienceFits,
    (f, experienceFits) => ({ ...f, experienceFits }),
    MILD_TRUE,
  ),
  positionFits: factGap(
    'positionFits',
    (f: Facts) => f.positionFits,
    (f, positionFits) => ({ ...f, positionFits }),
    MILD_TRUE,
  ),
  underDisciplinaryExamination: factGap(
    'underDisciplinaryExamination',
    (f: Facts) => f.underDisciplinaryExamination,
    (f, underDisciplinaryExamination) => ({ ...f, underDisciplinaryExamination }),
    MILD_FALSE,
  ),
  underCriminalExamination: factGap(
    'underCriminalExamination',
    (f: Facts) => f.underCriminalExamination,
    (f, underCriminalExamination) => ({ ...f, underCriminalExamination }),
    MILD_FALSE,
  ),
  servingSentence: factGap(
    'servingSentence',
    (f: Facts) => f.servingSentence,
    (f, servingSentence) => ({ ...f, servingSentence }),
    MILD_FALSE,
  ),
  servingPenalty: factGap(
    'servingPenalty',
    (f: Facts) => f.servingPenalty,
    (f, servingPenalty) => ({ ...f, servingPenalty }),
    ['tidak-ada', ...PenaltyLevel.options] as const,
  ),
  onUnpaidLeave: factGap(
    'onUnpaidLeave',
    (f: Facts) => f.onUnpaidLeave,
    (f, onUnpaidLeave) => ({ ...f, onUnpaidLeave }),
    MILD_FALSE,
  ),
  temporarilyDismissed: factGap(
    'temporarilyDismissed',
    (f: Facts) => f.temporarilyDismissed,
    (f, temporarilyDismissed) => ({ ...f, temporarilyDismissed }),
    MILD_FALSE,
  ),
  disciplinaryPenalties: listGap<Facts, Context, Penalty>(
    'disciplinaryPenalties',
    { get: (f) => f.disciplinaryPenalties, set: (f, disciplinaryPenalties) => ({ ...f, disciplinaryPenalties }) },
    (_facts, { asOf }) => [[], [{ level: 'berat', decreeDate: asOf }]],
    [
      ofPast(isPenaltyPast, itemPart('level', PenaltyLevel.options)),
      itemPart('decreeDate', (_item, _facts: Facts, { asOf }: Context) => [EARLIEST_DATE, asOf]),
    ],
  ),
  criminalSentences: listGap<Facts, Context, Sentence>(
    'criminalSentences',
    { get: (f) => f.criminalSentences, set: (f, criminalSentences) => ({ ...f, criminalSentences }) },
    (_facts, { asOf }) => [[], [{ judgmentDate: asOf }]],
    [itemPart('judgmentDate', (_item, _facts: Facts, { asOf }: Context) => [EARLIEST_DATE, asOf])],
  ),
  terminatedStudyAssignments: listGap<Facts, Context, TerminatedStudy>(
    'terminatedStudyAssignments',
    {
      get: (f) => f.terminatedStudyAssignments,
      set: (f, terminatedStudyAssignments) => ({ ...f, terminatedStudyAssignments }),
    },
    (_facts, { asOf }) => [[], [{ decreeDate: asOf, justified: false }]],
    [
      itemPart('decreeDate', (_item, _facts: Facts, { asOf }: Context) => [EARLIEST_DATE, asOf]),
      ofPast(isTerminationPast, itemPart('justified', MILD_TRUE)),
    ],
  ),
  healthCertificate: factGap(
    'healthCertificate',
    (f: Facts) => f.healthCertificate,
    (f, healthCertificate) => ({ ...f, healthCertificate }),
    ['sehat', 'tidak-sehat', 'tidak-ada'] as const,
  ),
  performance: performanceGap,
  proposedBy: factGap(
    'proposedBy',
    (f: Facts) => f.proposedBy,
    (f, proposedBy) => ({ ...f, proposedBy }),
    PROPOSERS,
  ),
  recommendedBy: factGap(
    'recommendedBy',
    (f: Facts) => f.recommendedBy,
    (f, recommendedBy) => ({ ...f, recommendedBy }),
    RECOMMENDERS,
  ),
  selectionPassed: factGap(
    'selectionPassed',
    (f: Facts) => f.selectionPassed,
    (f, selectionPassed) => ({ ...f, selectionPassed }),
    MILD_TRUE,
  ),
  agreementSigned: factGap(
    'agreementSigned',
    (f: Facts) => f.agreementSigned,
    (f, agreementSigned) => ({ ...f, agreementSigned }),
    MILD_TRUE,
  ),
  documentsSubmitted: factGap(
    'documentsSubmitted',
    (f: Facts) => f.documentsSubmitted,
    (f, documentsSubmitted) => ({ ...f, documentsSubmitted }),
    MILD_TRUE,
  ),
  earlierStudyAssignments: listGap<Facts, Context, EarlierStudy>(
    'earlierStudyAssignments',
    { get: (f) => f.earlierStudyAssignments, set: (f, earlierStudyAssignments) => ({ ...f, earlierStudyAssignments }) },
    (_facts, { asOf }) => [[], [EARLIEST_STUDY], [{ degree: LOWEST_DEGREE, lastDay: asOf, reportedOn: asOf }]],
    [
      itemPart('degree', [HIGHEST_DEGREE, LOWEST_DEGREE]),
      itemPart('lastDay', (_item, _facts: Facts, { asOf }: Context) => [EARLIEST_DATE, asOf]),
      ofPast(isStudyPast, reportPart),
    ],
  ),
} satisfies GapFinders<Facts, Context, string>;

/** The names by which rows say which facts they read. */
export type EligibilityFact = keyof typeof eligibilityGaps;
