/**
 * Tells a result to a person.
 *
 * @module
 */
import { InvalidInputError } from '../kernel/errors.js';
import type { Finding } from '../kernel/rules.js';
import type {
  EligibilityAssessment,
  ExtensionAssessment,
  ResignationAssessment,
  ServiceBond,
} from '../tugas-belajar/index.js';
import type { Explanation } from './explanation.js';
import { sayFinding } from './findings.js';
import { render } from './render.js';
import { bondProvisions, explainBond } from './sentences-bond.js';
import { eligibilityProvisions, explainEligibility } from './sentences-eligibility.js';
import { explainExtension, extensionProvisions } from './sentences-extension.js';
import { explainResignation, resignationProvisions } from './sentences-resignation.js';
import type { ProvisionWords } from './statuses.js';
import { type ExplainOptions, entryOf, type Voice, voiceOf, type Words } from './voice.js';

/** A result that can be told: of any question of the library. */
export type Explainable = EligibilityAssessment | ServiceBond | ResignationAssessment | ExtensionAssessment;

/** The questions that results answer, as they stand in `question`. */
export type Question = Explainable['question'];

const provisionsOf: Record<Question, Words<ProvisionWords>> = {
  eligibility: eligibilityProvisions,
  'service-bond': bondProvisions,
  resignation: resignationProvisions,
  extension: extensionProvisions,
};

const unknownQuestion = (): InvalidInputError =>
  new InvalidInputError([
    { path: 'question', code: 'unknown-question', message: `expected one of ${Object.keys(provisionsOf).join(', ')}` },
  ]);

/** What a result comes to in words. */
export const explanationOf = (result: Explainable, voice: Voice): Explanation => {
  // A stored result comes back as whatever JSON held, so the types are not relied on here.
  switch (result?.question) {
    case 'eligibility':
      return explainEligibility(result, voice);
    case 'service-bond':
      return explainBond(result, voice);
    case 'resignation':
      return explainResignation(result, voice);
    case 'extension':
      return explainExtension(result, voice);
    default:
      throw unknownQuestion();
  }
};

/**
 * Tells a result to a person: the answer first, then every finding with its provision and both sides of what was
 * compared, what is still missing, and the readings and rules the answer rests on. A code that this version has no words
 * for is printed as it is.
 *
 * @param result - a result of the library, fresh or stored.
 * @param options - language and format; Indonesian plain text when left out.
 * @throws `InvalidInputError` when the result answers no question of the library, or an option does not exist.
 *
 * @example
 * ```ts
 * const answer = assessResignation({ studyAssignments: [] }, { asOf: '2026-07-01' });
 * explain(answer, { locale: 'en' }).split('\n')[0];
 * // 'No service bond bars a resignation on 1 July 2026. No costs of the education are reclaimed on account of a bond.'
 * ```
 */
export const explain = (result: Explainable, options: ExplainOptions = {}): string => {
  const voice = voiceOf(options);
  return render(explanationOf(result, voice), options.format ?? 'text', voice);
};

/** How one finding is to be told. */
export interface ExplainFindingOptions extends ExplainOptions {
  /** The question that the finding belongs to: one provision can be a ban to one and a consequence to another. */
  readonly question: Question;
}

/**
 * Tells one finding in one line, as in a table.
 *
 * @throws `InvalidInputError` when the question or another option does not exist.
 * @example
 * ```ts
 * const { findings, question } = assessEligibility({ employmentStatus: 'pppk' }, { asOf: '2026-07-01' });
 * findings.slice(0, 1).map((finding) => explainFinding(finding, { question, locale: 'en' }));
 * // ['✗ not met: The candidate is a PNS (Article 1 number 13) — status required: PNS; employment status: PPPK']
 * ```
 */
export const explainFinding = (finding: Finding, options: ExplainFindingOptions): string => {
  const provisions = entryOf(provisionsOf, options.question);
  if (provisions === undefined) throw unknownQuestion();
  return sayFinding(finding, provisions, voiceOf(options));
};
