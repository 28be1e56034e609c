/**
 * What is told of a plan for a person's IP ASN.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { labelled, sayPoints, sayValue } from '../../prose/values.js';
import { say, sayList, type Voice } from '../../prose/voice.js';
import type { IpAsnPlan, IpAsnStep, IpAsnStepSet } from '../index.js';
import { beyondDetail, firstLines, REGULATION, sayCategory, sayStep, scoreProvisions } from '../ip-asn-words.js';
import { laterSection, withAssumptions, yearDetail } from '../year-words.js';
import { dictionary } from './fact-words.js';

const wayChoice = ({ year, measured, total, category, target, singles }: IpAsnPlan, voice: Voice): Bilingual => {
  if (measured === false) {
    return {
      id: `Tidak ada langkah menuju kategori IP ASN yang lebih tinggi: pegawai ini tidak diukur untuk tahun ${year}.`,
      en: `There is no way to a higher category of IP ASN: the person is not measured for ${year}.`,
    };
  }
  if (total === null || category === null || singles === null) {
    return {
      id: `Langkah menuju kategori IP ASN yang lebih tinggi untuk tahun ${year} belum diketahui: ada data yang kurang.`,
      en: `The way to a higher category of IP ASN for ${year} is not known yet: facts are missing.`,
    };
  }
  const stands = `${sayPoints(total, voice)}, ${sayCategory(category, voice)}`;
  if (target === null) {
    return {
      id: `IP ASN tahun ${year} sudah ${stands}; tidak ada kategori di atasnya.`,
      en: `IP ASN of ${year} already stands at ${stands}; there is no category above it.`,
    };
  }
  const aim = sayValue(target, voice);
  return {
    id: `IP ASN tahun ${year} sekarang ${stands}; yang dituju: ${aim}.`,
    en: `IP ASN of ${year} now stands at ${stands}; aimed at: ${aim}.`,
  };
};

/** The smallest combinations that reach the target, which say all that the others do. */
const waysOf = ({ sets }: IpAsnPlan): readonly IpAsnStepSet[] => (sets ?? []).filter(({ minimal }) => minimal);

const outOfReachDetail = (result: IpAsnPlan): Bilingual[] =>
  result.sets === null || result.target === null || waysOf(result).length > 0
    ? []
    : [
        {
          id: 'Langkah yang masih dapat diambil tidak cukup untuk mencapainya.',
          en: 'The steps that can still be taken do not reach it.',
        },
      ];

const saySingle = (step: IpAsnStep, voice: Voice): string => {
  const name = sayStep(step, voice);
  const gain = sayPoints(step.gain, voice);
  return say({ id: `${name}: menambah ${gain}`, en: `${name}: adds ${gain}` }, voice);
};

const sayWay = ({ steps, gain, total, category }: IpAsnStepSet, voice: Voice): string => {
  const names = sayList(
    steps.map((step) => sayStep(step, voice)),
    voice,
  );
  const added = sayPoints(gain, voice);
  const reached = `${sayPoints(total, voice)}, ${sayCategory(category, voice)}`;
  return say(
    { id: `${names}: menambah ${added} menjadi ${reached}`, en: `${names}: adds ${added}, which makes ${reached}` },
    voice,
  );
};

const waySections = (result: IpAsnPlan, voice: Voice): Section[] => {
  const ways = waysOf(result).map((set) => sayWay(set, voice));
  return [
    {
      title: say({ id: 'Langkah satu per satu', en: 'Step by step' }, voice),
      lines: (result.singles ?? []).map((step) => saySingle(step, voice)),
    },
    {
      title: say({ id: 'Yang paling sedikit diperlukan untuk mencapainya', en: 'The least that reaches it' }, voice),
      lines: firstLines(ways, voice),
    },
  ];
};

const planProse = selectionProse<IpAsnPlan>({
  dictionary,
  choice: wayChoice,
  under: REGULATION,
  details: (result, voice) => [
    ...outOfReachDetail(result),
    ...labelled(
      { id: 'Hari terakhir diklat atau seminar masih dihitung', en: 'Last day on which a training or seminar counts' },
      result.lastDay,
      voice,
    ),
    ...yearDetail(result, voice),
    ...beyondDetail(result),
  ],
  sections: (result, voice) => [...waySections(result, voice), laterSection(result, voice)],
  provisions: scoreProvisions,
});

export const ipAsnPlan = withAssumptions(planProse);
