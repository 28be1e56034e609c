/**
 * Prose: results, findings and facts told to a person, in Indonesian and English, with the registries they draw on.
 *
 * @module
 */
export { type Bilingual, type CitationOptions, citeProvision, type Locale } from '../law/citation.js';
export { type Interpretation, type InterpretationId, interpretations } from '../law/interpretations/index.js';
export { type Provision, type ProvisionId, provisions, type QuestionFunction } from '../law/provisions.js';
export { type Source, type SourceReading, type SourceStatus, sources } from '../law/sources.js';
export {
  type DaySpan,
  type InstrumentId,
  isInForceOn,
  type OpenDaySpan,
  type Period,
  type Standing,
  standingOn,
} from '../law/standing.js';
export type { ExplainOptions } from '../prose/voice.js';
export { type Explainable, type ExplainFindingOptions, explain, explainFinding, type Question } from './explain.js';
export { type ExplainIssueOptions, explainIssue, type IssueCode } from './explain-issue.js';
export { type NameOptions, nameFact, nameValue } from './name-fact.js';
