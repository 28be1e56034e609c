/**
 * The sentences on the way to a better IP ASN: of one person, and of an agency.
 *
 * @module
 */
import type { IpAsnAgencyAction, IpAsnAgencyPlan, IpAsnPlan, IpAsnStep, IpAsnStepSet } from '../../ip-asn/index.js';
import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { sayFact } from '../../prose/facts.js';
import { labelled, labelledAll, sayHours, sayPoints, sayTold, sayValue } from '../../prose/values.js';
import { say, sayList, type Voice } from '../../prose/voice.js';
import { meanChoice, meanOfPeople } from './aggregate.js';
import {
  beyondDetail,
  firstLines,
  REGULATION,
  sayAnybody,
  sayCategory,
  sayMean,
  sayPeople,
  sayStep,
  scoreProvisions,
} from './words.js';
import { laterSection, withAssumptions, yearDetail } from './year.js';

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

const agencyChoice = ({ year, people, mean, category }: IpAsnAgencyPlan, voice: Voice): Bilingual => {
  if (people === null) {
    return {
      id: 'Langkah yang menaikkan rata-rata IP ASN belum diketahui: ada data yang kurang.',
      en: 'What raises the mean IP ASN is not known yet: facts are missing.',
    };
  }
  if (mean === null || category === null) return meanChoice(year, null);
  return meanChoice(year, `${sayMean(mean, voice)}, ${sayCategory(category, voice)}`);
};

const agencyDetails = ({ people, notMeasured, unsettledAt }: IpAsnAgencyPlan, voice: Voice): Bilingual[] =>
  labelledAll([
    [{ id: 'Pegawai yang diukur atau mungkin diukur', en: 'Measured, or possibly so' }, sayPeople(people, voice)],
    [
      { id: 'Yang nilai atau jabatannya belum diketahui', en: 'Whose score or post is not known' },
      sayAnybody((unsettledAt ?? []).length, voice),
    ],
    [{ id: 'Yang tidak diukur', en: 'Not measured' }, sayAnybody(notMeasured, voice)],
  ]);

/** One line on what a group of posts can do; the hours are those of all of them together. */
const sayAction = (action: IpAsnAgencyAction, voice: Voice): string => {
  const { step, education, postGroup, people, hours, gain, rise, mean } = action;
  const told = sayTold(
    [
      [{ id: 'kelompok jabatan', en: 'group of posts' }, sayValue(postGroup, voice)],
      [{ id: 'yang dapat mengambilnya', en: 'who can take it' }, sayPeople(people, voice)],
      [{ id: 'JP seluruhnya', en: 'hours in all' }, hours === null ? null : sayHours(hours, voice)],
      [{ id: 'menambah seluruhnya', en: 'adds in all' }, sayPoints(gain, voice)],
      [{ id: 'rata-rata naik', en: 'raises the mean by' }, sayMean(rise, voice)],
      [{ id: 'menjadi', en: 'to' }, sayMean(mean, voice)],
    ],
    voice,
  );
  return `${sayStep({ step, education, hours: null }, voice)} — ${told.join('; ')}`;
};

const actionSections = ({ actions, unsettledAt }: IpAsnAgencyPlan, voice: Voice): Section[] => [
  {
    title: say({ id: 'Yang menaikkan rata-rata, satu per satu', en: 'What raises the mean, each by itself' }, voice),
    lines: firstLines(
      (actions ?? []).map((action) => sayAction(action, voice)),
      voice,
    ),
  },
  {
    title: say({ id: 'Yang nilai atau jabatannya belum diketahui', en: 'Whose score or post is not known' }, voice),
    lines: (unsettledAt ?? []).map((index) => sayFact(`people[${index}]`, voice)),
  },
];

const agencyProse = selectionProse<IpAsnAgencyPlan>({
  choice: agencyChoice,
  under: REGULATION,
  details: (result, voice) => [...agencyDetails(result, voice), ...yearDetail(result, voice), ...beyondDetail(result)],
  sections: (result, voice) => [...actionSections(result, voice), laterSection(result, voice)],
  provisions: { 'permenpan-rb-38-2018/13': meanOfPeople },
});

export const ipAsnAgencyPlan = withAssumptions(agencyProse);
