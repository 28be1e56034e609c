/** Whether everybody gives the same verdict; a benchmark of functions that answer differently compares nothing. */
import { assessEligibility, assessParsedEligibility, type EligibilityVerdict, parseEligibility } from 'bangkom';
import { decideWithDateFns } from './date-fns-zod.js';
import { decideByHand } from './floor.js';
import { decideWithJsonLogic } from './json-logic.js';
import { decideWithJsonRules } from './json-rules.js';
import { type Case, hasHoles } from './records.js';

interface Agreement {
  /** Records on which all contenders said what `assessEligibility` says. */
  readonly agreed: number;
  /** Records that `assessEligibility` settles although rows taken by themselves, three-valued, leave them open. */
  readonly settledBeyondKleene: number;
  readonly verdicts: { readonly [verdict in EligibilityVerdict]: number };
  /** Rows of the law that fail on no record, which therefore are not tested. */
  readonly neverFailed: readonly string[];
  /** What must not be: told for a person to look into. */
  readonly disagreements: readonly string[];
}

const tell = (problem: string, { record, options }: Case, verdicts: object): string =>
  `${problem}: ${JSON.stringify(verdicts)} as of ${options.asOf} for ${JSON.stringify(record)}`;

/** Decides every record in every way; json-rules-engine is slow and joins in on the first records only. */
export const checkAgreement = async (cases: readonly Case[], recordsOfJsonRules: number): Promise<Agreement> => {
  const verdicts = { eligible: 0, ineligible: 0, undetermined: 0 };
  const provisions = new Set<string>();
  const failed = new Set<string>();
  const disagreements: string[] = [];
  let agreed = 0;
  let settledBeyondKleene = 0;
  for (const [i, one] of cases.entries()) {
    const { record, options, origin } = one;
    const { asOf } = options;
    const { verdict: library, findings } = assessEligibility(record, options);
    const { verdict: parsed } = assessParsedEligibility(parseEligibility(record), options);
    const floor = decideByHand(record, asOf);
    const others = {
      dateFns: decideWithDateFns(record, asOf),
      jsonLogic: decideWithJsonLogic(record, asOf),
      ...(i < recordsOfJsonRules ? { jsonRules: await decideWithJsonRules(record, asOf) } : {}),
    };
    verdicts[library] += 1;
    for (const { provision, status } of findings) {
      provisions.add(provision);
      if (status === 'unmet') failed.add(provision);
    }
    const all = { library, parsed, floor, ...others };
    if (parsed !== library || Object.values(others).some((verdict) => verdict !== floor)) {
      disagreements.push(tell('contenders disagree', one, all));
    } else if (floor === library) agreed += 1;
    else if (floor === 'undetermined' && hasHoles(one)) settledBeyondKleene += 1;
    else disagreements.push(tell('the library disagrees', one, all));
    if (library !== 'undetermined' && library !== decideByHand(origin, asOf)) {
      disagreements.push(tell('settled, but the complete record comes out otherwise', one, all));
    }
  }
  return {
    agreed,
    settledBeyondKleene,
    verdicts,
    neverFailed: [...provisions].filter((provision) => !failed.has(provision)),
    disagreements,
  };
};
