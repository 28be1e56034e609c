/**
 * Lays an explanation out as text or Markdown. A section without lines is left out.
 *
 * @module
 */

import { basisSections, sayRules } from './basis.js';
import type { Explanation, Section } from './explanation.js';
import { sayFacts } from './facts.js';
import { sayFinding } from './findings.js';
import { type ExplainOptions, say, type Voice } from './voice.js';

const missingSections = ({ missing, otherMissing }: Explanation, voice: Voice): Section[] => {
  const others = otherMissing?.paths.filter((path) => !missing.includes(path)) ?? [];
  return [
    {
      title: say({ id: 'Data yang masih dapat mengubah jawaban', en: 'Facts that can still change the answer' }, voice),
      lines: sayFacts(missing, voice),
    },
    ...(otherMissing === null ? [] : [{ title: say(otherMissing.title, voice), lines: sayFacts(others, voice) }]),
  ];
};

const findingsSection = (explanation: Explanation, voice: Voice): Section => {
  const { findingsTitle, under, findings, provisions, basis } = explanation;
  const rules = under === undefined ? sayRules(basis, voice) : say(under, voice);
  const title = say(findingsTitle, voice);
  return {
    title: say({ id: `${title} menurut ${rules}`, en: `${title} under ${rules}` }, voice),
    lines: findings.map((finding) => sayFinding(finding, provisions, voice)),
  };
};

interface Layout {
  readonly verdict: (sentence: string) => string;
  readonly title: (title: string) => string;
}

const LAYOUTS: Record<NonNullable<ExplainOptions['format']>, Layout> = {
  text: { verdict: (sentence) => sentence, title: (title) => `${title}:\n` },
  markdown: { verdict: (sentence) => `**${sentence}**`, title: (title) => `## ${title}\n\n` },
};

/** The whole of an explanation: the verdict first, then findings, what is missing, and what it rests on. */
export const render = (
  explanation: Explanation,
  format: NonNullable<ExplainOptions['format']>,
  voice: Voice,
): string => {
  const layout = LAYOUTS[format];
  const sections = [
    ...explanation.sections,
    findingsSection(explanation, voice),
    ...missingSections(explanation, voice),
    ...basisSections(explanation, voice),
  ].filter(({ lines }) => lines.length > 0);
  return [
    [layout.verdict(explanation.verdict), ...explanation.details].join(' '),
    ...sections.map(({ title, lines }) => `${layout.title(title)}${lines.map((line) => `- ${line}`).join('\n')}`),
  ].join('\n\n');
};
