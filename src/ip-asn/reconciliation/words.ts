/**
 * What is told of our points beside BKN's.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import { type Section, type Sentence, sayVerdict } from '../../prose/explanation.js';
import { sayFact, sayFacts } from '../../prose/facts.js';
import { labelledAll, NOT_KNOWN, sayPoints, sayTold, sayValue } from '../../prose/values.js';
import { entryOf, say, sayCode, sayList, type Voice, type Words } from '../../prose/voice.js';
import type { IpAsnDifference, IpAsnFigures, IpAsnReconciledDimension, IpAsnReconciliation } from '../index.js';
import { beyondDetail, REGULATION, sayDimension, scoreProvisions, stepNames } from '../ip-asn-words.js';
import { sayRange } from '../range-words.js';
import { laterSection, withAssumptions, yearDetail } from '../year-words.js';
import { dictionary } from './fact-words.js';

export const verdicts: Record<IpAsnReconciliation['verdict'], Sentence<IpAsnReconciliation>> = {
  agrees: ({ year }) => ({
    id: `Nilai IP ASN tahun ${year} sama dengan nilai dari layanan BKN.`,
    en: `The IP ASN of ${year} agrees with the figures of BKN’s service.`,
  }),
  differs: ({ year }) => ({
    id: `Nilai IP ASN tahun ${year} berbeda dengan nilai dari layanan BKN.`,
    en: `The IP ASN of ${year} differs from the figures of BKN’s service.`,
  }),
  undetermined: ({ year }) => ({
    id: `Belum dapat diputuskan apakah nilai IP ASN tahun ${year} sama dengan nilai dari layanan BKN: ada data yang kurang.`,
    en: `Whether the IP ASN of ${year} agrees with the figures of BKN’s service cannot be decided yet: facts are missing.`,
  }),
};

const verdictChoice: Sentence<IpAsnReconciliation> = (result, voice) => {
  const sentence = sayVerdict(verdicts, result.verdict, result, voice);
  return { id: sentence, en: sentence };
};

const TOTAL: Bilingual = { id: 'jumlah', en: 'total' };

/** Dimensions by their names, and the total. */
export const figuresOf = (
  { dimensions, total }: IpAsnReconciliation,
  voice: Voice,
): (readonly [string, IpAsnFigures])[] => [
  ...Object.entries(dimensions).map(([name, figures]) => [sayDimension(name, voice), figures] as const),
  [say(TOTAL, voice), total],
];

const namesWhere = (result: IpAsnReconciliation, agrees: boolean | null, voice: Voice): string | null => {
  const names = figuresOf(result, voice).flatMap(([name, figures]) => (figures.agrees === agrees ? [name] : []));
  return names.length === 0 ? null : sayList(names, voice);
};

const figureDetails = (result: IpAsnReconciliation, voice: Voice): Bilingual[] =>
  labelledAll([
    [{ id: 'Yang berbeda', en: 'Different' }, namesWhere(result, false, voice)],
    [{ id: 'Yang belum pasti', en: 'Still open' }, namesWhere(result, null, voice)],
  ]);

const togetherDetail = (result: IpAsnReconciliation, voice: Voice): Bilingual[] =>
  result.verdict === 'differs' && namesWhere(result, false, voice) === null
    ? [
        {
          id: 'Tiap nilai masih dapat sama, tetapi tidak semuanya sekaligus.',
          en: 'Each figure can still agree, but not all of them at once.',
        },
      ]
    : [];

const subtotalDetail = ({ subtotalAddsUp }: IpAsnReconciliation): Bilingual[] =>
  subtotalAddsUp === false
    ? [
        {
          id: 'Jumlah dari layanan BKN bukan jumlah keempat nilainya sendiri.',
          en: 'The total of BKN’s service is not the sum of its own four figures.',
        },
      ]
    : [];

export const agreements: Record<'true' | 'false' | 'null', Bilingual> = {
  true: { id: 'sama', en: 'agrees' },
  false: { id: 'berbeda', en: 'differs' },
  null: { id: 'belum pasti', en: 'still open' },
};

/** By how much their figure lies above or below ours; nothing where it does not, or where one is not known. */
const sayDifference = (difference: number | null, voice: Voice): string[] => {
  if (difference === null || difference === 0) return [];
  const points = sayPoints(Math.abs(difference), voice);
  return difference > 0
    ? [say({ id: `BKN lebih tinggi ${points}`, en: `BKN’s is ${points} higher` }, voice)]
    : [say({ id: `BKN lebih rendah ${points}`, en: `BKN’s is ${points} lower` }, voice)];
};

const OURS: Bilingual = { id: 'perhitungan ini', en: 'ours' };

const THEIRS: Bilingual = { id: 'BKN', en: 'BKN' };

const sayFigures = (name: string, figures: IpAsnFigures, ours: string | null, voice: Voice): string => {
  const { theirs, difference, agrees } = figures;
  const told = [
    ...sayTold(
      [
        [OURS, ours],
        [THEIRS, theirs === null ? null : sayPoints(theirs, voice)],
      ],
      voice,
    ),
    ...sayDifference(difference, voice),
  ].join('; ');
  return `${name}: ${[sayCode(agreements, `${agrees}`, voice), ...(told === '' ? [] : [told])].join(' — ')}`;
};

const sayOurs = ({ ours, lowest, highest }: IpAsnReconciledDimension, voice: Voice): string => {
  const range = sayRange({ points: ours, lowest, highest }, voice);
  return say({ id: `${range} poin`, en: `${range} points` }, voice);
};

const sayEntries = (paths: readonly string[], voice: Voice): string =>
  sayList(
    paths.map((path) => sayFact(path, voice)),
    voice,
  );

/** What their figure rests on; there is nothing only where an answer was damaged. */
const sayHeld = ({ value }: IpAsnDifference, voice: Voice): string =>
  value === null ? say(NOT_KNOWN, voice) : sayValue(value, voice);

const sayComponent = ({ value }: IpAsnDifference, voice: Voice): string => sayCode(stepNames, `${value}`, voice);

const MATCH = /\.matchesPost$/;

/** Trainings of ours that match the post which they go by. */
const sayMatching = (paths: readonly string[], voice: Voice): string => {
  const trainings = paths.flatMap((path) => (MATCH.test(path) ? [path.replace(MATCH, '')] : []));
  if (trainings.length === 0) return '';
  const entries = sayEntries(trainings, voice);
  return say({ id: `, yang sesuai dengan ${entries}`, en: `, which ${entries} would match` }, voice);
};

/** Trainings of ours that are of the kind and do not earn it: where to look first. */
const sayOwnOfTheKind = (paths: readonly string[], voice: Voice): string => {
  if (paths.length === 0) return '';
  const entries = sayEntries(paths, voice);
  return say({ id: `; yang sejenis di sini: ${entries}`, en: `; of that kind it has ${entries}` }, voice);
};

export const differences: Record<IpAsnDifference['reason'], Sentence<IpAsnDifference>> = {
  'education-not-recorded': (one, voice) => {
    const entries = sayEntries(one.paths, voice);
    const level = sayHeld(one, voice);
    return {
      id: `BKN tidak mencatat ${entries}, dan memakai pendidikan ${level}`,
      en: `BKN does not hold ${entries}, and goes by the level ${level}`,
    };
  },
  'education-unknown-to-us': (one, voice) => {
    const level = sayHeld(one, voice);
    return {
      id: `BKN mencatat pendidikan ${level}, yang tidak ada dalam catatan ini`,
      en: `BKN holds an education of the level ${level}, which is not in this record`,
    };
  },
  'training-not-recorded': (one, voice) => {
    const entries = sayEntries(one.paths, voice);
    const component = sayComponent(one, voice);
    return {
      id: `BKN tidak mencatat ${entries}, yang dapat dihitung sebagai ${component}`,
      en: `BKN does not hold ${entries}, which would count as ${component}`,
    };
  },
  'training-unknown-to-us': (one, voice) => {
    const component = sayComponent(one, voice);
    const ours = sayOwnOfTheKind(one.paths, voice);
    return {
      id: `BKN mencatat ${component}, yang tidak ada atau belum pasti dalam catatan ini${ours}`,
      en: `BKN holds ${component}, which this record lacks or leaves open${ours}`,
    };
  },
  'other-post-group': (one, voice) => {
    const group = sayHeld(one, voice);
    const matching = sayMatching(one.paths, voice);
    return {
      id: `BKN memakai jabatan ${group}${matching}`,
      en: `BKN goes by a ${group} post${matching}`,
    };
  },
  'other-year': ({ paths }, voice) => {
    const assessment = sayEntries(paths, voice);
    return { id: `BKN memakai ${assessment}`, en: `BKN takes the ${assessment}` };
  },
  'other-assessment': (one, voice) => {
    const assessment = sayEntries(one.paths, voice);
    const value = sayHeld(one, voice);
    return {
      id: `BKN mencatat ${value} sebagai ${assessment}`,
      en: `BKN holds ${value} as the ${assessment}`,
    };
  },
  'other-penalty': (one, voice) => {
    const level = sayHeld(one, voice);
    const entries = sayEntries(one.paths, voice);
    if (entries === '') {
      return { id: `hukuman terberat menurut BKN: ${level}`, en: `heaviest penalty by BKN: ${level}` };
    }
    return {
      id: `BKN tidak mencatat ${entries}; hukuman terberat menurut BKN: ${level}`,
      en: `BKN does not hold ${entries}; heaviest penalty by BKN: ${level}`,
    };
  },
  'other-rules': () => ({
    id: 'tidak ada isi catatan yang menghasilkan nilai BKN menurut aturan ini',
    en: 'nothing that the record could hold gives BKN’s figure under these rules',
  }),
  'missing-fact': ({ paths }, voice) => {
    const facts = sayList(sayFacts(paths, voice), voice);
    return {
      id: `perhitungan ini belum pasti; yang menentukan: ${facts}`,
      en: `ours is still open; what decides: ${facts}`,
    };
  },
};

// Under an index signature, so that a reason of a newer version finds nothing instead of not compiling.
const differenceWords: Words<Sentence<IpAsnDifference>> = differences;

export const sayReason = (difference: IpAsnDifference, voice: Voice): string => {
  const sentence = entryOf(differenceWords, difference.reason);
  return sentence === undefined ? voice.quote(difference.reason) : say(sentence(difference, voice), voice);
};

/** One line an explanation; differences of one set are told together, as they explain the figure together. */
const sayExplanations = (name: string, explanations: readonly IpAsnDifference[], voice: Voice): string[] => {
  const sets = [...new Set(explanations.map(({ set }) => set))];
  return sets.map((set, i) => {
    const told = explanations.filter((one) => one.set === set).map((one) => sayReason(one, voice));
    const place = say({ id: `, kemungkinan ke-${i + 1}`, en: `, possibility no. ${i + 1}` }, voice);
    return `${name}${sets.length === 1 ? '' : place}: ${told.join('; ')}`;
  });
};

const reconciledSections = (result: IpAsnReconciliation, voice: Voice): Section[] => {
  const { total } = result;
  const dimensions = Object.entries(result.dimensions).map(
    ([code, dimension]) => [sayDimension(code, voice), dimension] as const,
  );
  return [
    {
      title: say({ id: 'Nilai satu per satu', en: 'Figure by figure' }, voice),
      lines: [
        ...dimensions.map(([name, dimension]) => sayFigures(name, dimension, sayOurs(dimension, voice), voice)),
        sayFigures(say(TOTAL, voice), total, total.ours === null ? null : sayPoints(total.ours, voice), voice),
      ],
    },
    {
      title: say({ id: 'Yang dapat menjelaskannya', en: 'What would explain it' }, voice),
      lines: dimensions.flatMap(([name, { explanations }]) => sayExplanations(name, explanations, voice)),
    },
  ];
};

const reconciliationProse = selectionProse<IpAsnReconciliation>({
  dictionary,
  choice: verdictChoice,
  under: REGULATION,
  details: (result, voice) => [
    ...figureDetails(result, voice),
    ...togetherDetail(result, voice),
    ...subtotalDetail(result),
    ...yearDetail(result, voice),
    ...beyondDetail(result),
  ],
  sections: (result, voice) => [...reconciledSections(result, voice), laterSection(result, voice)],
  provisions: scoreProvisions,
});

export const ipAsnReconciliation = withAssumptions(reconciliationProse);
