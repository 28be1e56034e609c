/**
 * What a certification takes, row by row.
 *
 * @pasal Pasal 10
 * @module
 */
import { type Evidence, metIf, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import { type CertificationFact, type CertificationFacts, gaps, isFinishedBy } from './facts.js';

/** Provisions that the findings on a certification cite. */
export type CompetencyCertificationProvision =
  | 'pupr-2-2023/10.1'
  | 'pupr-2-2023/10.2'
  | 'pupr-2-2023/10.3'
  | 'pupr-2-2023/10.4'
  | 'pupr-2-2023/10.5';

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

const isAfterDevelopment = (e: ReturnType<typeof measureDevelopment>): boolean =>
  isFinishedBy(e.developmentFinishedOn, e.certifiedOn) && e.developmentFieldFits === true;

export const certificationRules = ruleTable<
  CertificationFacts,
  Context,
  CertificationFact,
  CompetencyCertificationProvision
>(gaps, [
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
]);
