/**
 * The sentences of every question whose verdict follows from its findings: what the verdict says, on which day, and the
 * provisions that stand in the way. Such a question needs a table of words and no code of its own.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import type { Finding } from '../kernel/rules.js';
import type { Bilingual } from '../law/citation.js';
import type { Basis } from '../law/ruleset.js';
import { sayProvisions } from './citations.js';
import type { Dictionary } from './dictionary.js';
import { OTHER_VALUES, PROVISIONS, type Prose, type Section, type Sentence, sayAll } from './explanation.js';
import { sayBars } from './findings.js';
import type { ProvisionWords } from './statuses.js';
import { entryOf, say, sayDate, type Voice, type Words } from './voice.js';

/** What such a question answers. */
interface Assessed {
  readonly verdict: string;
  readonly findings: readonly Finding[];
  readonly missing: readonly string[];
  readonly notMetTogether?: readonly string[];
  readonly valuesMissing?: readonly string[];
  readonly basis: Basis;
}

/** The provisions that the findings of a result, or its steps, cite. */
export type ProvisionOf<R> = R extends { readonly findings: readonly Finding<infer P>[] }
  ? P
  : R extends { readonly steps: readonly Finding<infer P>[] }
    ? P
    : never;

/** What the verdicts of a question say. The day and the reasons follow, and the full stop. */
export interface VerdictWords<R extends Assessed> {
  readonly verdicts: Readonly<Record<Exclude<R['verdict'], 'undetermined'>, Bilingual>>;
  /** What is left open while facts are missing; follows "whether". */
  readonly whether: Bilingual;
  /** The day that the verdict speaks of; the day of the decision when left out. */
  readonly day?: Sentence<R>;
}

/** Everything that such a question has to say. */
export interface AssessmentWords<R extends Assessed> extends VerdictWords<R> {
  readonly dictionary: Dictionary;
  readonly provisions: Readonly<Record<ProvisionOf<R>, ProvisionWords>>;
  /** The instrument that the provisions are of, where it is not the regulation that the ruleset is named after. */
  readonly under?: Bilingual;
  /** What every answer to the question takes for granted. */
  readonly assumed?: readonly Bilingual[];
  /** The values of the result, in sentences that follow the verdict. */
  readonly details?: (result: R, voice: Voice) => readonly Bilingual[];
  readonly sections?: (result: R, voice: Voice) => readonly Section[];
}

const sayAsOf: Sentence<{ readonly basis: Basis }> = ({ basis }, voice) => {
  const asOf = sayDate(basis.asOf, voice);
  return { id: `per ${asOf}`, en: `as of ${asOf}` };
};

/** Why a verdict is what it is, where something stands in the way. */
const sayReason = (result: Assessed, provisions: Words<ProvisionWords>, voice: Voice): Bilingual => {
  const { findings, notMetTogether = [] } = result;
  const bars = sayBars(findings, provisions, voice);
  if (bars !== '') return { id: `, karena ${bars}`, en: `, because of ${bars}` };
  if (notMetTogether.length === 0) return { id: '', en: '' };
  const together = sayProvisions(notMetTogether, voice);
  return {
    id: `: apa pun isi data yang kurang, ${together} tidak dapat terpenuhi sekaligus`,
    en: `: whatever the missing facts are, ${together} cannot all be met at once`,
  };
};

/** The sentence for a verdict; the bare code where a newer version knows verdicts that this one does not. */
export const sayAssessed = <R extends Assessed>(
  { verdicts, whether, day = sayAsOf }: VerdictWords<R>,
  provisions: Words<ProvisionWords>,
  result: R,
  voice: Voice,
): string => {
  const on = day(result, voice);
  if (result.verdict === 'undetermined') {
    const open: Bilingual = {
      id: `Belum dapat diputuskan apakah ${whether.id} ${on.id}: ada data yang kurang.`,
      en: `Whether ${whether.en} ${on.en} cannot be decided yet: facts are missing.`,
    };
    return say(open, voice);
  }
  const verdict = entryOf<Bilingual>(verdicts, result.verdict);
  if (verdict === undefined) return voice.quote(result.verdict);
  const why = sayReason(result, provisions, voice);
  return say({ id: `${verdict.id} ${on.id}${why.id}.`, en: `${verdict.en} ${on.en}${why.en}.` }, voice);
};

const sayEach = (texts: readonly Bilingual[], voice: Voice): string[] => texts.map((text) => say(text, voice));

/** The prose of a question from its words. */
export const assessmentProse = <R extends Assessed>(words: AssessmentWords<R>): Prose<R> =>
  frozen(() => ({
    provisions: words.provisions,
    dictionary: words.dictionary,
    explain: (result, voice) => ({
      verdict: sayAssessed(words, words.provisions, result, voice),
      details: sayAll(words.details?.(result, voice) ?? [], voice),
      sections: words.sections?.(result, voice) ?? [],
      findingsTitle: PROVISIONS,
      under: words.under,
      findings: result.findings,
      provisions: words.provisions,
      missing: result.missing,
      otherMissing: result.valuesMissing === undefined ? null : { title: OTHER_VALUES, paths: result.valuesMissing },
      assumptions: sayEach(words.assumed ?? [], voice),
      basis: result.basis,
    }),
  }));

/** What a question that chooses or reckons answers: values and steps, and no verdict. */
interface Selected {
  readonly steps: readonly Finding[];
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/** Everything that such a question has to say; what was chosen takes the place of the verdict. */
export interface SelectionWords<R extends Selected> {
  readonly dictionary: Dictionary;
  readonly choice: Sentence<R>;
  readonly provisions: Readonly<Record<ProvisionOf<R>, ProvisionWords>>;
  readonly under?: Bilingual;
  /** What every answer to the question takes for granted. */
  readonly assumed?: readonly Bilingual[];
  readonly details: (result: R, voice: Voice) => readonly Bilingual[];
  readonly sections?: (result: R, voice: Voice) => readonly Section[];
}

/** The prose of such a question from its words. */
export const selectionProse = <R extends Selected>(words: SelectionWords<R>): Prose<R> =>
  frozen(() => ({
    provisions: words.provisions,
    dictionary: words.dictionary,
    explain: (result, voice) => ({
      verdict: say(words.choice(result, voice), voice),
      details: sayAll(words.details(result, voice), voice),
      sections: words.sections?.(result, voice) ?? [],
      findingsTitle: PROVISIONS,
      under: words.under,
      findings: result.steps,
      provisions: words.provisions,
      missing: result.missing,
      otherMissing: null,
      assumptions: sayEach(words.assumed ?? [], voice),
      basis: result.basis,
    }),
  }));
