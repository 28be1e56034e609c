/**
 * What each missing fact of a candidate may turn out to be: for every fact, values that stand for all the rules can tell
 * apart, the mildest first. Dates and study times are chosen where a rule changes its mind.
 *
 * @module
 */

import { curriculumMonths, DEGREES, type Degree, kkniLevel } from '../../asn/degree.js';
import { FUNDINGS, PENALTY_LEVELS, PREDICATES, type Predicate } from '../../asn/employment.js';
import { retirementDateOf } from '../../asn/retirement.js';
import { earliestEntryOf, retirementDaysOf, retirementGap } from '../../asn/service-record.js';
import { addDays, EARLIEST_DATE, LATEST_DATE } from '../../kernel/calendar.js';
import { type Gap, gapOf } from '../../kernel/completions.js';
import { factGap, type ItemPart, itemPart, listGap } from '../../kernel/gaps.js';
import type { GapFinders } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import {
  type EligibilityFacts,
  type Penalty,
  PROPOSERS,
  RECOMMENDERS,
  type Sentence,
  type YearlyAssessment,
} from './facts.js';
import { isPenaltyPast } from './history.js';
import { leavesPost, retirementAsPelaksana } from './measures.js';
import { unassessedYears } from './performance.js';
import {
  isKnown,
  LOWEST_DEGREE,
  normativeTimeSamples,
  retirementSamples,
  studyStartSamples,
} from './remaining-service-samples.js';
import { studyGaps } from './study-gaps.js';

type Facts = EligibilityFacts;

const MILD_FALSE = [false, true] as const;
const MILD_TRUE = [true, false] as const;

const HIGHEST_DEGREE: Degree = 's3';

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
    gapOf<Facts>(
      paths,
      days.map((day) => ({ retirementAsPelaksana: day > latest ? latest : day })),
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

/** The day of a penalty or sentence is looked for only where its bar ends (A27). */
const whereBarsEnd = <I>(part: ItemPart<I, Facts, Context>): ItemPart<I, Facts, Context> => ({
  ...part,
  missing: (item, facts, context) => (context.readings.A27 === 'two-years' ? part.missing(item, facts, context) : []),
});

/**
 * Degrees that the rules can tell apart: the doctorate, those above each earlier study there is or may be, and the usual
 * time of each where it is asked for.
 */
const degreeSamples = ({ studyAssignments, normativeTime }: Facts, context: Context): readonly Degree[] => {
  const recorded = studyAssignments?.map(({ degree }) => degree) ?? [null];
  const earlier = [...new Set(recorded.flatMap((degree) => degree ?? [HIGHEST_DEGREE, LOWEST_DEGREE]))];
  const alike = new Map<string, Degree>();
  for (const degree of DEGREES) {
    const isAbove = earlier.map((other) => kkniLevel(other) < kkniLevel(degree));
    const months = normativeTime === 'curriculum' ? curriculumMonths(degree, context) : null;
    const traits = [degree === 's3', ...isAbove, months].join();
    if (!alike.has(traits)) alike.set(traits, degree);
  }
  return [...alike.values()];
};

export const eligibilityGaps = {
  employmentStatus: factGap(
    'employmentStatus',
    (f: Facts) => f.employmentStatus,
    (employmentStatus) => ({ employmentStatus }),
    ['pns', 'cpns', 'pppk'] as const,
  ),
  cpnsStartDate: factGap(
    'cpnsStartDate',
    (f: Facts) => f.cpnsStartDate,
    (cpnsStartDate) => ({ cpnsStartDate }),
    (f: Facts) => [earliestEntryOf(f), f.pnsAppointmentDate ?? LATEST_DATE],
  ),
  pnsAppointmentDate: factGap(
    'pnsAppointmentDate',
    (f: Facts) => f.pnsAppointmentDate,
    (pnsAppointmentDate) => ({ pnsAppointmentDate }),
    (f: Facts) => [f.cpnsStartDate ?? earliestEntryOf(f), LATEST_DATE],
  ),
  retirementDate: retirementGap<Facts>(retirementSamples),
  retirementAsPelaksana: pelaksanaGap,
  organisation: factGap(
    'organisation',
    (f: Facts) => f.organisation,
    (organisation) => ({ organisation }),
    ['unit-organisasi', 'sekretariat-jenderal', 'pemerintah-daerah', 'instansi-lain'] as const,
  ),
  degree: factGap(
    'degree',
    (f: Facts) => f.degree,
    (degree) => ({ degree }),
    degreeSamples,
  ),
  normativeTime: factGap(
    'normativeTime',
    (f: Facts) => f.normativeTime,
    (normativeTime) => ({ normativeTime }),
    normativeTimeSamples,
  ),
  studyStartDate: factGap(
    'studyStartDate',
    (f: Facts) => f.studyStartDate,
    (studyStartDate) => ({ studyStartDate }),
    studyStartSamples,
  ),
  releasedFromDuties: factGap(
    'releasedFromDuties',
    (f: Facts) => f.releasedFromDuties,
    (releasedFromDuties) => ({ releasedFromDuties }),
    MILD_FALSE,
  ),
  funding: factGap(
    'funding',
    (f: Facts) => f.funding,
    (funding) => ({ funding }),
    FUNDINGS,
  ),
  backgroundFits: factGap(
    'backgroundFits',
    (f: Facts) => f.backgroundFits,
    (backgroundFits) => ({ backgroundFits }),
    MILD_TRUE,
  ),
  experienceFits: factGap(
    'experienceFits',
    (f: Facts) => f.experienceFits,
    (experienceFits) => ({ experienceFits }),
    MILD_TRUE,
  ),
  positionFits: factGap(
    'positionFits',
    (f: Facts) => f.positionFits,
    (positionFits) => ({ positionFits }),
    MILD_TRUE,
  ),
  underDisciplinaryExamination: factGap(
    'underDisciplinaryExamination',
    (f: Facts) => f.underDisciplinaryExamination,
    (underDisciplinaryExamination) => ({ underDisciplinaryExamination }),
    MILD_FALSE,
  ),
  underCriminalExamination: factGap(
    'underCriminalExamination',
    (f: Facts) => f.underCriminalExamination,
    (underCriminalExamination) => ({ underCriminalExamination }),
    MILD_FALSE,
  ),
  servingSentence: factGap(
    'servingSentence',
    (f: Facts) => f.servingSentence,
    (servingSentence) => ({ servingSentence }),
    MILD_FALSE,
  ),
  servingPenalty: factGap(
    'servingPenalty',
    (f: Facts) => f.servingPenalty,
    (servingPenalty) => ({ servingPenalty }),
    ['tidak-ada', ...PENALTY_LEVELS] as const,
  ),
  onUnpaidLeave: factGap(
    'onUnpaidLeave',
    (f: Facts) => f.onUnpaidLeave,
    (onUnpaidLeave) => ({ onUnpaidLeave }),
    MILD_FALSE,
  ),
  temporarilyDismissed: factGap(
    'temporarilyDismissed',
    (f: Facts) => f.temporarilyDismissed,
    (temporarilyDismissed) => ({ temporarilyDismissed }),
    MILD_FALSE,
  ),
  penalties: listGap<Facts, Context, Penalty>(
    'penalties',
    { get: (f) => f.penalties, setting: (penalties) => ({ penalties }) },
    (_facts, { asOf }) => [[], [{ label: null, level: 'berat', decreeDate: asOf }]],
    [
      ofPast(isPenaltyPast, itemPart('level', PENALTY_LEVELS)),
      whereBarsEnd(itemPart('decreeDate', (_item, _facts: Facts, { asOf }: Context) => [EARLIEST_DATE, asOf])),
    ],
  ),
  criminalSentences: listGap<Facts, Context, Sentence>(
    'criminalSentences',
    { get: (f) => f.criminalSentences, setting: (criminalSentences) => ({ criminalSentences }) },
    (_facts, { asOf }) => [[], [{ label: null, judgmentDate: asOf }]],
    [whereBarsEnd(itemPart('judgmentDate', (_item, _facts: Facts, { asOf }: Context) => [EARLIEST_DATE, asOf]))],
  ),
  healthCertificate: factGap(
    'healthCertificate',
    (f: Facts) => f.healthCertificate,
    (healthCertificate) => ({ healthCertificate }),
    ['sehat', 'tidak-sehat', 'tidak-ada'] as const,
  ),
  performance: performanceGap,
  proposedBy: factGap(
    'proposedBy',
    (f: Facts) => f.proposedBy,
    (proposedBy) => ({ proposedBy }),
    PROPOSERS,
  ),
  recommendedBy: factGap(
    'recommendedBy',
    (f: Facts) => f.recommendedBy,
    (recommendedBy) => ({ recommendedBy }),
    RECOMMENDERS,
  ),
  selectionPassed: factGap(
    'selectionPassed',
    (f: Facts) => f.selectionPassed,
    (selectionPassed) => ({ selectionPassed }),
    MILD_TRUE,
  ),
  agreementSigned: factGap(
    'agreementSigned',
    (f: Facts) => f.agreementSigned,
    (agreementSigned) => ({ agreementSigned }),
    MILD_TRUE,
  ),
  documentsSubmitted: factGap(
    'documentsSubmitted',
    (f: Facts) => f.documentsSubmitted,
    (documentsSubmitted) => ({ documentsSubmitted }),
    MILD_TRUE,
  ),
  ...studyGaps,
} satisfies GapFinders<Facts, Context, string>;

/** The names by which rows say which facts they read. */
export type EligibilityFact = keyof typeof eligibilityGaps;
