/**
 * What each missing fact of a candidate may turn out to be: for every fact, values that stand for all the rules can tell
 * apart, the mildest first. Dates and study times are chosen where a rule changes its mind.
 *
 * @module
 */
import { DEGREES, type Degree } from '../../asn/degree.js';
import { FUNDINGS, PENALTY_LEVELS, PREDICATES, type Predicate } from '../../asn/employment.js';
import { retirementDateOf } from '../../asn/retirement.js';
import { retirementDaysOf, retirementGap } from '../../asn/service-record.js';
import { addDays, EARLIEST_DATE, LATEST_DATE } from '../../kernel/calendar.js';
import { type Gap, gapOf } from '../../kernel/completions.js';
import { factGap, type ItemPart, itemPart, listGap } from '../../kernel/gaps.js';
import type { GapFinders } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import {
  type EarlierStudy,
  type EligibilityFacts,
  type Penalty,
  PROPOSERS,
  RECOMMENDERS,
  type Sentence,
  type TerminatedStudy,
  type YearlyAssessment,
} from './facts.js';
import { isPenaltyPast, isStudyPast, isTerminationPast, lacksReport } from './history.js';
import { leavesPost, retirementAsPelaksana } from './measures.js';
import { unassessedYears } from './performance.js';
import {
  EARLIEST_STUDY,
  isKnown,
  LOWEST_DEGREE,
  normativeTimeSamples,
  retirementSamples,
  studyStartSamples,
} from './remaining-service-samples.js';

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
    FUNDINGS,
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
    ['tidak-ada', ...PENALTY_LEVELS] as const,
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
  penalties: listGap<Facts, Context, Penalty>(
    'penalties',
    { get: (f) => f.penalties, set: (f, penalties) => ({ ...f, penalties }) },
    (_facts, { asOf }) => [[], [{ level: 'berat', decreeDate: asOf }]],
    [
      ofPast(isPenaltyPast, itemPart('level', PENALTY_LEVELS)),
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
