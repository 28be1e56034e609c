/**
 * Whether competency certification may take place: the test and its standard, the body and its licence, and the
 * development that comes before it.
 *
 * @pasal Pasal 10
 * @source Permen PUPR 2/2023
 * @module
 */
import { EARLIEST_DATE, isIsoDate } from '../../kernel/calendar.js';
import { day, facts, type Input, type Known, oneOf, questionOf, textBy, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Evidence, metIf, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';

/** Who certifies: the certification body of the HRD unit, another one, or somebody else (Pasal 10 ayat (2)). */
export const CERTIFICATION_BODIES = ['lsp-unit-sdm', 'lsp-lain', 'lainnya'] as const;

/** Standards that a test is held against; `lainnya` for any that the regulation does not name (Pasal 10 ayat (1)). */
export const COMPETENCY_STANDARDS = ['skkni', 'internasional', 'khusus', 'lainnya'] as const;

const NOT_YET = 'belum';

const NEITHER_DAY_NOR_NOT_YET = {
  code: 'impossible-date',
  message: `neither ${NOT_YET} nor a date of the calendar, written YYYY-MM-DD, from 1900-01-01 to 2199-12-31`,
};

const isDayOrNotYet = (value: string): boolean => value === NOT_YET || isIsoDate(value);

const own = /* @__PURE__ */ facts(() => ({
  /** Who certifies. */
  body: oneOf(CERTIFICATION_BODIES),
  /** Whether the body is licensed by BNSP (Pasal 10 ayat (3)). */
  bnspLicensed: yesNo(),
  /** What the test is held against. */
  standard: oneOf(COMPETENCY_STANDARDS),
  /** Whether the competency test is passed. */
  testPassed: yesNo(),
  /**
   * The day the competency development was finished, or `belum` while it is not and no day is planned (Pasal 10 ayat (4)).
   * One after the day of the decision has not come yet, and is told (C5); it is part of the plan where the certification is.
   */
  developmentFinishedOn: textBy(isDayOrNotYet, NEITHER_DAY_NOR_NOT_YET),
  /** Whether that development was in the field that is certified. */
  developmentFieldFits: yesNo(),
  /** Day of the certification; `asOf` when left out. One after `asOf` is a plan. */
  certifiedOn: day(),
}));

/** The facts about a certification. Every one may be left out. */
export interface CompetencyCertificationInput extends Input<typeof own> {}
interface CertificationRecord extends Known<typeof own> {}

export const competencyCertification = /* @__PURE__ */ questionOf<CompetencyCertificationInput, CertificationRecord>(
  () => own.shape,
);

const readCertification = /* @__PURE__ */ readFacts(competencyCertification);

/** What is known, the day of the certification settled. */
interface CertificationFacts extends CertificationRecord {
  readonly certifiedOn: string;
}

/** Provisions that the findings on a certification cite. */
export type CompetencyCertificationProvision =
  | 'pupr-2-2023/10.1'
  | 'pupr-2-2023/10.2'
  | 'pupr-2-2023/10.3'
  | 'pupr-2-2023/10.4'
  | 'pupr-2-2023/10.5';

/** The answer to "may this competency be certified?". */
export interface CompetencyCertificationAssessment
  extends Assessment<'certifiable' | 'not-certifiable', CompetencyCertificationProvision> {
  readonly question: 'competency-certification';
  /** The day of the certification that was assumed. */
  readonly certifiedOn: string;
  /** Paths of days after the day of the decision: what they tell of has not happened yet, and counts as a plan at most. */
  readonly laterThanAsOf: readonly string[];
}

const gaps = /* @__PURE__ */ gapsOf<CompetencyCertificationInput, CertificationFacts, Context>(
  competencyCertification,
  {
    // Finished in time or not; to be finished a day late is as bad as not to be finished.
    developmentFinishedOn: [EARLIEST_DATE, NOT_YET],
    // The day of the decision where none is given, and so never missing.
    certifiedOn: [],
  },
);
type CertificationFact = keyof typeof gaps;

const rule = <P extends CompetencyCertificationProvision, E extends Evidence>(
  definition: RowDefinition<CertificationFacts, Context, CertificationFact, P, E>,
) => row(definition);

const measureTest = ({ standard, testPassed }: CertificationFacts) => ({ standard, testPassed });
const isTested = (e: ReturnType<typeof measureTest>): boolean => e.standard !== 'lainnya' && e.testPassed === true;

const measureBody = ({ body }: CertificationFacts) => ({ body });
const isByCertifier = (e: ReturnType<typeof measureBody>): boolean => e.body !== 'lainnya';

const measureLicence = ({ bnspLicensed }: CertificationFacts) => ({ bnspLicensed });
const isLicensed = (e: ReturnType<typeof measureLicence>): boolean => e.bnspLicensed === true;

const measureDevelopment = ({ developmentFinishedOn, certifiedOn, developmentFieldFits }: CertificationFacts) => ({
  developmentFinishedOn,
  certifiedOn,
  developmentFieldFits,
});

const isFinishedBy = (finishedOn: string | null, day: string): boolean =>
  finishedOn !== null && finishedOn !== NOT_YET && finishedOn <= day;

/** Whether development is finished on a day after another; it is not while it is not finished. */
const isAfter = (finishedOn: string | null, day: string): boolean =>
  finishedOn !== null && finishedOn !== NOT_YET && finishedOn > day;

const isAfterDevelopment = (e: ReturnType<typeof measureDevelopment>): boolean =>
  isFinishedBy(e.developmentFinishedOn, e.certifiedOn) && e.developmentFieldFits === true;

const certificationRules = ruleTable<CertificationFacts, Context, CertificationFact, CompetencyCertificationProvision>(
  gaps,
  [
    rule({
      provision: 'pupr-2-2023/10.1',
      reads: ['standard', 'testPassed'],
      measure: measureTest,
      judge: (e) => metIf(isTested(e)),
    }),
    rule({
      provision: 'pupr-2-2023/10.2',
      reads: ['body'],
      measure: measureBody,
      judge: (e) => metIf(isByCertifier(e)),
    }),
    rule({
      provision: 'pupr-2-2023/10.3',
      reads: ['bnspLicensed'],
      measure: measureLicence,
      judge: (e) => metIf(isLicensed(e)),
    }),
    rule({
      provision: 'pupr-2-2023/10.4',
      reads: ['developmentFinishedOn', 'developmentFieldFits'],
      measure: measureDevelopment,
      judge: (e) => metIf(isAfterDevelopment(e)),
    }),
    rule({
      provision: 'pupr-2-2023/10.5',
      reads: ['standard', 'testPassed', 'body', 'bnspLicensed', 'developmentFinishedOn', 'developmentFieldFits'],
      measure: (facts) => ({
        ...measureTest(facts),
        ...measureBody(facts),
        ...measureLicence(facts),
        ...measureDevelopment(facts),
      }),
      judge: (e) => metIf(isTested(e) && isByCertifier(e) && isLicensed(e) && isAfterDevelopment(e)),
      // It tells what the certificate is good for; what it takes stands in the four before it.
      informs: true,
    }),
  ],
);

/**
 * May this competency be certified on that day? The test has to be passed against a national, an international or a
 * special standard, before a certification body licensed by BNSP, and after development in the same field. Development
 * that is finished on the day of the certification is in time. A certification after `asOf` is a plan, and so is development
 * that ends after `asOf` and up to that day: it counts, and is told in `laterThanAsOf`.
 *
 * @param record - a {@link CompetencyCertificationInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const certification = {
 *   body: 'lsp-unit-sdm',
 *   bnspLicensed: true,
 *   standard: 'skkni',
 *   testPassed: true,
 *   developmentFinishedOn: '2026-06-30',
 *   developmentFieldFits: true,
 * };
 * assessCompetencyCertification(certification, { asOf: '2026-07-01' }).verdict; // 'certifiable'
 * const early = { ...certification, certifiedOn: '2026-06-29' };
 * assessCompetencyCertification(early, { asOf: '2026-07-01' }).verdict; // 'not-certifiable'
 * const planned = { ...certification, developmentFinishedOn: '2026-07-15', certifiedOn: '2026-08-01' };
 * const plan = assessCompetencyCertification(planned, { asOf: '2026-07-01' });
 * plan.verdict; // 'certifiable'
 * plan.laterThanAsOf; // ['developmentFinishedOn']
 * ```
 * @pasal Pasal 10
 */
export const assessCompetencyCertification = (
  record: CompetencyCertificationInput,
  options: DecisionOptions,
): CompetencyCertificationAssessment => assessCompetencyCertificationFrom(record, options);

/**
 * {@link assessCompetencyCertification} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessCompetencyCertificationFrom = (
  record: unknown,
  options: DecisionOptions,
): CompetencyCertificationAssessment => {
  const context = contextOf(options);
  const { certifiedOn: day, developmentFinishedOn, ...known } = readCertification(record);
  const certifiedOn = day ?? context.asOf;
  const isToCome = isAfter(developmentFinishedOn, context.asOf);
  // What is to come ends before nothing that is over or is now; of a plan it may be a part.
  const isPlan = certifiedOn > context.asOf;
  const facts: CertificationFacts = {
    ...known,
    developmentFinishedOn: isToCome && !isPlan ? NOT_YET : developmentFinishedOn,
    certifiedOn,
  };
  const words = { barred: 'not-certifiable', clear: 'certifiable' } as const;
  const { basis, ...assessment } = assessBy(certificationRules, facts, context, words);
  return {
    question: 'competency-certification',
    ...assessment,
    certifiedOn,
    laterThanAsOf: isToCome ? ['developmentFinishedOn'] : [],
    basis,
  };
};
