/**
 * Which kinds of training are open to a person: by employment status, and by whether the person is among those that
 * basic and functional training are for.
 *
 * @pasal Pasal 14 ayat (3), Pasal 50, Pasal 51, Pasal 52, Pasal 54 ayat (3)-(4)
 * @source Permen PUPR 2/2023
 * @module
 */
import { EMPLOYMENT_STATUSES, type EmploymentStatus } from '../../asn/employment.js';
import { isNotNamed, isOpenToPppk, judgeTracks, type TrainingAccess } from '../../asn/training-access.js';
import {
  isListedForPppk,
  TRAINING_KINDS,
  type TrainingKind,
  type TrainingTrack,
  trackOf,
} from '../../asn/training-kind.js';
import { pathsOf, settle } from '../../kernel/completions.js';
import { readerOf } from '../../kernel/computation.js';
import { facts, type Input, type Known, listOf, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import {
  appraise,
  type Evidence,
  gapsAmong,
  metIf,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
  type Settled,
  weakestOf,
} from '../../kernel/rules.js';
import type { Assessment } from '../../law/assessment.js';
import { confidenceOf } from '../../law/confidence.js';
import { basisOf, type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';

const own = /* @__PURE__ */ facts(() => ({
  /** The person's employment status. */
  employmentStatus: oneOf(EMPLOYMENT_STATUSES),
  /** The kinds that the programme combines; for most programmes one (Pasal 51 ayat (3)), none for one without training. */
  kinds: listOf(oneOf(TRAINING_KINDS), TRAINING_KINDS.length),
  /** Whether the person holds a functional post (Pasal 54 ayat (4)). */
  holdsFunctionalPost: yesNo(),
}));

/** The facts about a person and the training in view. Every one may be left out. */
export interface TrainingKindInput extends Input<typeof own> {}
interface TrainingKindFacts extends Known<typeof own> {}

export const trainingKind = /* @__PURE__ */ questionOf<TrainingKindInput, TrainingKindFacts>(() => own.shape);

const readTrainingKind = /* @__PURE__ */ readFacts(trainingKind);

/** Provisions that the findings on the kind of training cite. */
export type TrainingKindProvision =
  | 'pupr-2-2023/14.3'
  | 'pupr-2-2023/50'
  | 'pupr-2-2023/51.1'
  | 'pupr-2-2023/51.2'
  | 'pupr-2-2023/51.3'
  | 'pupr-2-2023/52.1'
  | 'pupr-2-2023/52.2'
  | 'pupr-2-2023/54.3'
  | 'pupr-2-2023/54.4';

/**
 * The answer to "is training of this kind open to this person?". `not-named` where the regulation neither opens it nor
 * closes it: training of a CPNS other than basic training (C11).
 */
export interface TrainingKindAssessment extends Assessment<TrainingAccess, TrainingKindProvision> {
  readonly question: 'training-kind';
  /** The track the programme runs on; `terpadu` when it combines both (Pasal 14 ayat (3)); `null` also without any kind. */
  readonly track: TrainingTrack | null;
  /** Whether every kind stands in the list for the person's status; `null` also for CPNS, who have no list, and without any kind. */
  readonly listed: boolean | null;
  /** Paths of the facts that can still change `track` or `listed`. */
  readonly valuesMissing: readonly string[];
}

/** Every programme that can be made of some kinds. */
const programmesOf = (kinds: readonly TrainingKind[]): TrainingKind[][] =>
  kinds.reduce<TrainingKind[][]>(
    (programmes, kind) =>
      programmes.concat(
        [[kind]],
        programmes.map((programme) => programme.concat(kind)),
      ),
    [],
  );

/** One kind for each class that the rules tell apart: its track, whether it is listed for PPPK, whom it is for. */
const KINDS_TOLD_APART = ['teknis', 'e-learning', 'kepemimpinan', 'magang', 'pelatihan-dasar', 'fungsional'] as const;

const gaps = /* @__PURE__ */ gapsOf<TrainingKindInput, TrainingKindFacts, Context>(trainingKind, {
  kinds: [...programmesOf(KINDS_TOLD_APART), []],
});
type TrainingKindFact = keyof typeof gaps;

const rule = <P extends TrainingKindProvision, E extends Evidence>(
  definition: RowDefinition<TrainingKindFacts, Context, TrainingKindFact, P, E>,
) => row(definition);

/** How many of the kinds are such as are looked for; `null` while the kinds are unknown. */
const countOf = ({ kinds }: TrainingKindFacts, isCounted: (kind: TrainingKind) => boolean): number | null =>
  kinds === null ? null : kinds.filter(isCounted).length;

const isClassical = (kind: TrainingKind): boolean => trackOf(kind) === 'klasikal';
const isNonclassical = (kind: TrainingKind): boolean => trackOf(kind) === 'nonklasikal';
const isBasic = (kind: TrainingKind): boolean => kind === 'pelatihan-dasar';
const isFunctional = (kind: TrainingKind): boolean => kind === 'fungsional';

/** Whether a PPPK may take the kinds of one track: all of them, or only the listed ones (A66). */
const judgeForPppk = (e: {
  readonly employmentStatus: EmploymentStatus | null;
  readonly rule: Context['readings']['A66'];
  readonly kindsOfTrack: number | null;
  readonly listedKinds: number | null;
}): Settled =>
  metIfApplies(
    e.employmentStatus === 'pppk' && e.kindsOfTrack !== 0,
    isOpenToPppk(e.listedKinds === e.kindsOfTrack, e.rule),
  );

const measureForPppk = (
  facts: TrainingKindFacts,
  { readings }: Context,
  isOfTrack: (kind: TrainingKind) => boolean,
) => ({
  employmentStatus: facts.employmentStatus,
  rule: readings.A66,
  kindsOfTrack: countOf(facts, isOfTrack),
  listedKinds: countOf(facts, (kind) => isOfTrack(kind) && isListedForPppk(kind)),
});

const trainingKindRules = ruleTable<TrainingKindFacts, Context, TrainingKindFact, TrainingKindProvision>(gaps, [
  rule({
    provision: 'pupr-2-2023/14.3',
    reads: ['kinds'],
    measure: (facts) => ({
      classicalKinds: countOf(facts, isClassical),
      nonclassicalKinds: countOf(facts, isNonclassical),
    }),
    judge: (e) => metIfApplies(e.classicalKinds !== 0 || e.nonclassicalKinds !== 0, true),
    // It names the tracks, and every kind runs on one of them.
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/50',
    reads: ['employmentStatus', 'kinds'],
    measure: (facts, { readings }) => ({
      employmentStatus: facts.employmentStatus,
      kindsBesideBasic: countOf(facts, (kind) => !isBasic(kind)),
      rule: readings.C11,
    }),
    judge: judgeTracks,
    confidence: ({ employmentStatus, kinds }, context) =>
      (employmentStatus !== null && employmentStatus !== 'cpns') || kinds?.every(isBasic) === true
        ? 'certain'
        : confidenceOf(context, ['C11']),
  }),
  rule({
    provision: 'pupr-2-2023/51.1',
    reads: ['employmentStatus', 'kinds'],
    measure: (facts) => ({
      employmentStatus: facts.employmentStatus,
      classicalKinds: countOf(facts, isClassical),
    }),
    judge: (e) => metIfApplies(e.employmentStatus === 'pns' && e.classicalKinds !== 0, true),
  }),
  rule({
    provision: 'pupr-2-2023/51.2',
    reads: ['employmentStatus', 'kinds'],
    measure: (facts) => ({
      employmentStatus: facts.employmentStatus,
      nonclassicalKinds: countOf(facts, isNonclassical),
    }),
    judge: (e) => metIfApplies(e.employmentStatus === 'pns' && e.nonclassicalKinds !== 0, true),
  }),
  rule({
    provision: 'pupr-2-2023/51.3',
    reads: ['kinds'],
    measure: (facts) => ({
      classicalKinds: countOf(facts, isClassical),
      nonclassicalKinds: countOf(facts, isNonclassical),
    }),
    judge: (e) => metIfApplies(e.classicalKinds !== 0 && e.nonclassicalKinds !== 0, true),
    // Combining the tracks is a possibility, not a requirement.
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/52.1',
    reads: ['employmentStatus', 'kinds'],
    measure: (facts, context) => measureForPppk(facts, context, isClassical),
    judge: judgeForPppk,
    confidence: (_facts, context) => confidenceOf(context, ['A66']),
  }),
  rule({
    provision: 'pupr-2-2023/52.2',
    reads: ['employmentStatus', 'kinds'],
    measure: (facts, context) => measureForPppk(facts, context, isNonclassical),
    judge: judgeForPppk,
    confidence: (_facts, context) => confidenceOf(context, ['A66']),
  }),
  rule({
    provision: 'pupr-2-2023/54.3',
    reads: ['employmentStatus', 'kinds'],
    measure: (facts) => ({
      basicKinds: countOf(facts, isBasic),
      requiredStatus: 'cpns',
      employmentStatus: facts.employmentStatus,
    }),
    judge: (e) => metIfApplies(e.basicKinds !== 0, e.employmentStatus === e.requiredStatus),
  }),
  rule({
    provision: 'pupr-2-2023/54.4',
    reads: ['kinds', 'holdsFunctionalPost'],
    measure: (facts) => ({
      functionalKinds: countOf(facts, isFunctional),
      holdsFunctionalPost: facts.holdsFunctionalPost,
    }),
    judge: (e) => (e.functionalKinds === 0 ? 'not-applicable' : metIf(e.holdsFunctionalPost === true)),
  }),
]);

const trackOfProgramme = (facts: TrainingKindFacts): TrainingTrack | null => {
  if (facts.kinds?.length === 0) return null;
  if (countOf(facts, isNonclassical) === 0) return 'klasikal';
  return countOf(facts, isClassical) === 0 ? 'nonklasikal' : 'terpadu';
};

const EVERY_FACT: readonly TrainingKindFact[] = ['employmentStatus', 'kinds', 'holdsFunctionalPost'];

/** What the findings on complete facts come to. */
const accessOf = (facts: TrainingKindFacts, context: Context): TrainingAccess => {
  if (appraise(trainingKindRules, facts, context).barred === true) return 'not-open';
  return isNotNamed(facts.kinds, facts.employmentStatus, context) ? 'not-named' : 'open';
};

/** Whether the list for the person's status names every kind; the one for PNS names all there are. */
const isListed = (facts: TrainingKindFacts): boolean | null => {
  if (facts.employmentStatus === 'cpns' || facts.kinds?.length === 0) return null;
  return facts.employmentStatus === 'pns' || countOf(facts, (kind) => !isListedForPppk(kind)) === 0;
};

/**
 * Is training of this kind open to this person? PNS and PPPK may train on either track; of candidates for PNS the
 * regulation names basic training alone, and other training is `not-named` unless the reading C11 says otherwise. The lists
 * for PNS and PPPK are read as a minimum unless the reading A66 does.
 *
 * @param record - a {@link TrainingKindInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const programme = { employmentStatus: 'pppk', kinds: ['teknis', 'magang'] };
 * const answer = assessTrainingKind(programme, { asOf: '2026-07-01' });
 * answer.verdict; // 'open'
 * answer.track; // 'terpadu'
 * answer.listed; // false
 * assessTrainingKind(programme, { asOf: '2026-07-01', readings: { A66: 'listed-only' } }).verdict; // 'not-open'
 * assessTrainingKind({ ...programme, employmentStatus: 'cpns' }, { asOf: '2026-07-01' }).verdict; // 'not-named'
 * ```
 * @pasal Pasal 14 ayat (3), Pasal 50, Pasal 51, Pasal 52 ayat (1)-(2), Pasal 54 ayat (3)-(4)
 */
export const assessTrainingKind = (record: TrainingKindInput, options: DecisionOptions): TrainingKindAssessment =>
  assessTrainingKindFrom(record, options);

/**
 * {@link assessTrainingKind} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessTrainingKindFrom = (record: unknown, options: DecisionOptions): TrainingKindAssessment => {
  const context = contextOf(options);
  const facts = readTrainingKind(record);
  const reader = readerOf(facts, gapsAmong(gaps, ['employmentStatus', 'kinds'], facts, context), (filled) => ({
    track: trackOfProgramme(filled),
    listed: isListed(filled),
  }));
  const { findings, notMetTogether } = appraise(trainingKindRules, facts, context);
  const verdict = settle(facts, gapsAmong(gaps, EVERY_FACT, facts, context), (filled) => accessOf(filled, context));
  return {
    question: 'training-kind',
    verdict: verdict.settled ? verdict.value : 'undetermined',
    findings,
    missing: verdict.settled ? [] : pathsOf(verdict.openings),
    notMetTogether,
    basis: basisOf(context, weakestOf(findings)),
    track: reader.read(({ track }) => track),
    listed: reader.read(({ listed }) => listed),
    valuesMissing: reader.missing(),
  };
};
