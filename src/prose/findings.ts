/**
 * One line a finding: status, what the provision asks, where it stands, what was compared, what is missing.
 *
 * @module
 */
import type { Finding, Status } from '../kernel/rules.js';
import { sayProvision, sayProvisions } from './citations.js';
import { sayEvidence } from './evidence.js';
import { sayFacts } from './facts.js';
import { confidences, type ProvisionWords, REQUIREMENT, type StatusWords } from './statuses.js';
import { entryOf, say, sayCode, sayList, type Voice, type Words } from './voice.js';

/** The provisions that stand in the way, cited. */
export const sayBars = (findings: readonly Finding[], table: Words<ProvisionWords>, voice: Voice): string => {
  const bars = findings.filter(
    ({ provision, status }) => status === 'unmet' && entryOf(table, provision)?.informs !== true,
  );
  return sayProvisions(
    bars.map(({ provision }) => provision),
    voice,
  );
};

const sayStatus = (status: Status, words: ProvisionWords | undefined, voice: Voice): string => {
  const known = entryOf<StatusWords>(words?.statuses ?? REQUIREMENT, status);
  return known === undefined ? voice.quote(status) : `${known.mark} ${say(known, voice)}`;
};

const sayAsked = (provision: string, words: ProvisionWords | undefined, voice: Voice): string =>
  words === undefined ? sayProvision(provision, voice) : `${say(words, voice)} (${sayProvision(provision, voice)})`;

/** What was compared; of a finding that is still open it is told that more facts may change what it shows. */
const sayCompared = ({ evidence, status }: Finding, voice: Voice): string[] => {
  const compared = sayEvidence(evidence, voice).join('; ');
  if (compared === '') return [];
  if (status !== 'unknown') return [compared];
  return [say({ id: `sejauh diketahui: ${compared}`, en: `as far as known: ${compared}` }, voice)];
};

/** One line on a finding. */
export const sayFinding = (finding: Finding, table: Words<ProvisionWords>, voice: Voice): string => {
  const { provision, status, confidence, missing } = finding;
  const words = entryOf(table, provision);
  const compared = sayCompared(finding, voice);
  const lacking = sayList(sayFacts(missing, voice), voice);
  const sure = sayCode(confidences, confidence, voice);
  return [
    `${sayStatus(status, words, voice)}: ${sayAsked(provision, words, voice)}`,
    ...compared,
    ...(missing.length === 0 ? [] : [say({ id: `yang kurang: ${lacking}`, en: `missing: ${lacking}` }, voice)]),
    ...(confidence === 'certain' ? [] : [say({ id: `keyakinan: ${sure}`, en: `confidence: ${sure}` }, voice)]),
  ].join(' — ');
};
