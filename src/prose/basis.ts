/**
 * What an answer rests on: readings, assumptions, amended numbers, the ruleset.
 *
 * @module
 */
import type { Finding } from '../kernel/rules.js';
import { readings } from '../law/readings.js';
import type { Basis } from '../law/ruleset.js';
import { sayAmendment } from './amendments.js';
import type { Explanation, Section } from './explanation.js';
import { confidences } from './statuses.js';
import { rulesets } from './values.js';
import { entryOf, say, sayCode, sayDate, type Voice } from './voice.js';

const sayChosen = (id: string, option: string, voice: Voice): string => {
  const interpretation = entryOf(voice.dictionary.readings, id);
  if (interpretation === undefined) return `${voice.quote(id)}: ${voice.quote(option)}`;
  const { options } = interpretation;
  const chosen = sayCode(options, option, voice);
  const usual = sayCode(options, interpretation.default, voice);
  return say({ id: `${id}: ${chosen} Bawaan: ${usual}`, en: `${id}: ${chosen} Default: ${usual}` }, voice);
};

const CHOOSABLE = Object.keys(readings);

/** Where a reading is told: those that a caller can choose otherwise first. */
const placeOf = (id: string): number => {
  const place = CHOOSABLE.indexOf(id);
  return place === -1 ? CHOOSABLE.length : place;
};

/** A letter and a number: `A9` before `A10`. */
const inOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  placeOf(a) - placeOf(b) || (a.charAt(0) === b.charAt(0) ? Number(a.slice(1)) - Number(b.slice(1)) : a < b ? -1 : 1);

/** The default readings of what is cited: of every provision that applies, or of which it is unsure that it does not. */
const sayDefaults = (findings: readonly Finding[], chosen: Basis['readings'], voice: Voice): string[] => {
  const applied = findings
    .filter(({ status, confidence }) => status !== 'not-applicable' || confidence === 'unsure')
    .map(({ provision }) => provision);
  return Object.entries(voice.dictionary.readings)
    .toSorted(inOrder)
    .filter(([id, { provisions }]) => !Object.hasOwn(chosen, id) && provisions.some((one) => applied.includes(one)))
    .map(([id, interpretation]) => `${id}: ${sayCode(interpretation.options, interpretation.default, voice)}`);
};

const sayBasis = (basis: Basis, voice: Voice): string[] => {
  const ruleset = sayCode(rulesets, basis.ruleset, voice);
  const asOf = sayDate(basis.asOf, voice);
  const sure = sayCode(confidences, basis.confidence, voice);
  return [
    say(
      { id: `Aturan: ${ruleset}, revisi ${basis.revision}`, en: `Rules: ${ruleset}, revision ${basis.revision}` },
      voice,
    ),
    say({ id: `Tanggal putusan: ${asOf}`, en: `Day of the decision: ${asOf}` }, voice),
    say({ id: `Keyakinan: ${sure}`, en: `Confidence: ${sure}` }, voice),
    ...(basis.afterLastCheck
      ? [
          say(
            {
              id: 'Apakah aturan ini masih berlaku pada tanggal putusan belum dapat dipastikan',
              en: 'Whether these rules still stood on the day of the decision could not be verified',
            },
            voice,
          ),
        ]
      : []),
  ];
};

/** The name of the rules that an answer was made under. */
export const sayRules = ({ ruleset }: Basis, voice: Voice): string => sayCode(rulesets, ruleset, voice);

export const basisSections = ({ basis, findings, assumptions }: Explanation, voice: Voice): Section[] => [
  {
    title: say({ id: 'Tafsir yang dipilih selain bawaan', en: 'Readings chosen other than the default' }, voice),
    lines: Object.entries(basis.readings).map(([id, option]) => sayChosen(id, option, voice)),
  },
  {
    title: say(
      { id: 'Tafsir bawaan atas ketentuan yang dikutip', en: 'Default readings of the provisions cited' },
      voice,
    ),
    lines: sayDefaults(findings, basis.readings, voice),
  },
  { title: say({ id: 'Anggapan', en: 'Assumptions' }, voice), lines: assumptions },
  {
    title: say({ id: 'Angka ketentuan yang diubah', en: 'Numbers of the law that were changed' }, voice),
    lines: Object.entries(basis.amendments).map(([name, value]) => sayAmendment(name, value, basis.asOf, voice)),
  },
  { title: say({ id: 'Dasar', en: 'Basis' }, voice), lines: sayBasis(basis, voice) },
];
