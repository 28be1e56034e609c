/**
 * What the kinds of a programme come to together: its track, whether the person's list names them, and whether they are
 * open to the person.
 *
 * @pasal Pasal 14 ayat (3), Pasal 51, Pasal 52
 * @module
 */
import { isNotNamed, type TrainingAccess } from '../../asn/training-access.js';
import { isListedForPppk, type TrainingTrack } from '../../asn/training-kind.js';
import { appraise } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import type { TrainingKindFacts } from './facts.js';
import { countOf, isClassical, isNonclassical, trainingKindRules } from './rules.js';

export const trackOfProgramme = (facts: TrainingKindFacts): TrainingTrack | null => {
  if (facts.kinds?.length === 0) return null;
  if (countOf(facts, isNonclassical) === 0) return 'klasikal';
  return countOf(facts, isClassical) === 0 ? 'nonklasikal' : 'terpadu';
};

/** What the findings on complete facts come to. */
export const accessOf = (facts: TrainingKindFacts, context: Context): TrainingAccess => {
  if (appraise(trainingKindRules, facts, context).barred === true) return 'not-open';
  return isNotNamed(facts.kinds, facts.employmentStatus, context) ? 'not-named' : 'open';
};

/** Whether the list for the person's status names every kind; the one for PNS names all there are. */
export const isListed = (facts: TrainingKindFacts): boolean | null => {
  if (facts.employmentStatus === 'cpns' || facts.kinds?.length === 0) return null;
  return facts.employmentStatus === 'pns' || countOf(facts, (kind) => !isListedForPppk(kind)) === 0;
};
