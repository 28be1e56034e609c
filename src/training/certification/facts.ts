/**
 * The facts about a certification.
 *
 * @module
 */

import { EARLIEST_DATE, isIsoDate, WRITTEN_DAY } from '../../kernel/calendar.js';
import { day, facts, type Input, type Known, oneOf, questionOf, textBy, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { frozen } from '../../kernel/frozen.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';

/** Who certifies: the certification body of the HRD unit, another one, or somebody else (Pasal 10 ayat (2)). */
export const CERTIFICATION_BODIES = /* @__PURE__ */ frozen(() => ['lsp-unit-sdm', 'lsp-lain', 'lainnya'] as const);

/** Standards that a test is held against; `lainnya` for any that the regulation does not name (Pasal 10 ayat (1)). */
export const COMPETENCY_STANDARDS = /* @__PURE__ */ frozen(
  () => ['skkni', 'internasional', 'khusus', 'lainnya'] as const,
);

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
  developmentFinishedOn: textBy(isDayOrNotYet, NEITHER_DAY_NOR_NOT_YET, {
    pattern: new RegExp(`${WRITTEN_DAY.source}|^${NOT_YET}$`),
  }),
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
export interface CertificationFacts extends CertificationRecord {
  readonly certifiedOn: string;
}

export const gaps = /* @__PURE__ */ gapsOf<CompetencyCertificationInput, CertificationFacts, Context>(
  competencyCertification,
  {
    // Finished in time or not; to be finished a day late is as bad as not to be finished.
    developmentFinishedOn: [EARLIEST_DATE, NOT_YET],
    // The day of the decision where none is given, and so never missing.
    certifiedOn: [],
  },
);
export type CertificationFact = keyof typeof gaps;

export const isFinishedBy = (finishedOn: string | null, day: string): boolean =>
  finishedOn !== null && finishedOn !== NOT_YET && finishedOn <= day;

/** Whether development is finished on a day after another; it is not while it is not finished. */
const isAfter = (finishedOn: string | null, day: string): boolean =>
  finishedOn !== null && finishedOn !== NOT_YET && finishedOn > day;

/** The facts as they stand on the day of the decision, and paths of what is dated after it. */
export interface StandingCertification {
  readonly facts: CertificationFacts;
  readonly laterThanAsOf: readonly string[];
}

export const parseCertification = (record: unknown, { asOf }: Context): StandingCertification => {
  const { certifiedOn: day, developmentFinishedOn, ...known } = readCertification(record);
  const certifiedOn = day ?? asOf;
  const isToCome = isAfter(developmentFinishedOn, asOf);
  // What is to come ends before nothing that is over or is now; of a plan it may be a part.
  const isPlan = certifiedOn > asOf;
  return {
    facts: {
      ...known,
      developmentFinishedOn: isToCome && !isPlan ? NOT_YET : developmentFinishedOn,
      certifiedOn,
    },
    laterThanAsOf: isToCome ? ['developmentFinishedOn'] : [],
  };
};
