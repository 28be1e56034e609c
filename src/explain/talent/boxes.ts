/**
 * The sentences on the talent matrix: the box of one person, what it leads to, and the matrix of many.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import { sayProvision } from '../../prose/citations.js';
import type { Section } from '../../prose/explanation.js';
import { confidences, consequence, governing, informing } from '../../prose/statuses.js';
import { labelled, labelledAll, sayPercent, sayValue } from '../../prose/values.js';
import { PERSON, say, sayCode, sayCount, type Voice } from '../../prose/voice.js';
import type { TalentMatrix, TalentPlacement, TalentRoute } from '../../talent/index.js';

/** The two levels of a box in words. */
const sayLevels = (performance: string, potential: string, voice: Voice): string => {
  const reached = sayValue(performance, voice);
  const promised = sayValue(potential, voice);
  return say(
    { id: `kinerja ${reached}, potensi ${promised}`, en: `performance ${reached}, potential ${promised}` },
    voice,
  );
};

const boxChoice = ({ box, performance, potential }: TalentPlacement, voice: Voice): Bilingual => {
  if (box === null || performance === null || potential === null) {
    return {
      id: 'Kotak talenta belum diketahui: ada data yang kurang.',
      en: 'The talent box is not known yet: facts are missing.',
    };
  }
  const levels = sayLevels(performance, potential, voice);
  return { id: `Kotak talenta ${box}: ${levels}.`, en: `Talent box ${box}: ${levels}.` };
};

/** The levels as far as they are known, where they make no box yet. */
const levelsDetails = ({ box, performance, potential }: TalentPlacement, voice: Voice): Bilingual[] =>
  box === null
    ? [
        ...labelled({ id: 'Tingkat kinerja', en: 'Level of performance' }, performance, voice),
        ...labelled({ id: 'Tingkat potensi', en: 'Level of potential' }, potential, voice),
      ]
    : [];

const conventionDetail = ({ convention }: TalentPlacement | TalentMatrix, voice: Voice): Bilingual => {
  const name = sayValue(convention, voice);
  return { id: `Kotak dinomori menurut ${name}.`, en: `Boxes are numbered by ${name}.` };
};

const BOXES_OF_3_2020 = governing(
  'Tingkat kinerja dan potensi menentukan kotaknya',
  'The levels of performance and potential make the box',
);

export const talentBox = selectionProse<TalentPlacement>({
  choice: boxChoice,
  details: (result, voice) => [...levelsDetails(result, voice), conventionDetail(result, voice)],
  provisions: {
    'pupr-2-2023/7.1': governing(
      'Pegawai dipetakan ke dalam matriks talenta sembilan kotak',
      'The employee is mapped into the nine boxes of the talent matrix',
    ),
    'permenpan-rb-3-2020': BOXES_OF_3_2020,
  },
});

const poolChoice = ({ agencyPool }: TalentRoute): Bilingual => {
  if (agencyPool === null) {
    return {
      id: 'Apakah pegawai termasuk kelompok talenta belum diketahui: ada data yang kurang.',
      en: 'Whether the person is in the talent pool is not known yet: facts are missing.',
    };
  }
  return agencyPool
    ? {
        id: 'Pegawai termasuk kelompok talenta instansi.',
        en: 'The person is in the talent pool of the agency.',
      }
    : {
        id: 'Pegawai tidak termasuk kelompok talenta instansi.',
        en: 'The person is not in the talent pool of the agency.',
      };
};

const nationalDetail = ({ nationalPool }: TalentRoute): Bilingual[] =>
  nationalPool === true
    ? [{ id: 'Pegawai juga termasuk kelompok talenta nasional.', en: 'The person is in the national talent pool too.' }]
    : [];

const focuses: Record<Exclude<NonNullable<TalentRoute['focus']>, 'tidak-ada'>, Bilingual> = {
  'kesenjangan-karier': {
    id: 'Fokus pengembangan: memenuhi kesenjangan dalam karier ke depan.',
    en: 'Focus of development: closing the gap on the way ahead in the career.',
  },
};

const focusDetail = ({ focus }: TalentRoute, voice: Voice): Bilingual[] => {
  if (focus === null || focus === 'tidak-ada') return [];
  const sentence = sayCode(focuses, focus, voice);
  return [{ id: sentence, en: sentence }];
};

type Recommended = NonNullable<TalentRoute['recommendations']>[number];

const actions: Record<Recommended['action'], Bilingual> = {
  promosi: { id: 'promosi', en: 'promotion' },
  retensi: { id: 'retensi', en: 'retention' },
  penghargaan: { id: 'penghargaan', en: 'reward' },
  rotasi: { id: 'rotasi', en: 'rotation' },
  'perluasan-jabatan': { id: 'perluasan jabatan', en: 'job enlargement' },
  'pengayaan-jabatan': { id: 'pengayaan jabatan', en: 'job enrichment' },
  'bimbingan-kinerja': { id: 'bimbingan kinerja', en: 'performance guidance' },
  'pengembangan-kompetensi': { id: 'Pengembangan Kompetensi', en: 'competency development' },
  'penempatan-sesuai': { id: 'penempatan yang sesuai', en: 'suitable placement' },
  konseling: { id: 'konseling', en: 'counselling' },
  'menurut-ketentuan': { id: 'diproses menurut ketentuan yang berlaku', en: 'dealt with under the rules in force' },
  'tugas-belajar': { id: 'Tugas Belajar', en: 'study assignment' },
};

const sayRecommended = ({ action, confidence, subjectTo }: Recommended, voice: Voice): string => {
  const sure = sayCode(confidences, confidence, voice);
  const name = sayCode(actions, action, voice);
  const told = say({ id: `${name} — keyakinan: ${sure}`, en: `${name} — confidence: ${sure}` }, voice);
  if (subjectTo === undefined) return told;
  const cited = sayProvision(subjectTo, voice);
  return `${told} — ${say({ id: `dengan syarat ${cited}`, en: `subject to ${cited}` }, voice)}`;
};

const recommendedSections = ({ recommendations }: TalentRoute, voice: Voice): Section[] => [
  {
    title: say(
      { id: 'Tindak lanjut menurut Permenpan RB 3/2020', en: 'What follows under Permenpan RB 3/2020' },
      voice,
    ),
    lines: (recommendations ?? []).map((one) => sayRecommended(one, voice)),
  },
];

export const talentRoute = selectionProse<TalentRoute>({
  choice: poolChoice,
  details: (result, voice) => [
    ...nationalDetail(result),
    ...(result.box === null ? [] : [{ id: `Kotak talenta: ${result.box}.`, en: `Talent box: ${result.box}.` }]),
    ...focusDetail(result, voice),
  ],
  sections: recommendedSections,
  provisions: {
    'pupr-2-2023/7.2': informing(
      consequence(
        'Talenta dikembangkan di antara pegawai kotak 7, 8, dan 9',
        'Talent is developed among those in boxes 7, 8 and 9',
      ),
    ),
    'permenpan-rb-3-2020': governing('Kotak menentukan tindak lanjutnya', 'The box says what follows'),
  },
});

const matrixChoice = ({ placed, unplaced }: TalentMatrix, voice: Voice): Bilingual => {
  if (placed === null || unplaced === null) {
    return {
      id: 'Siapa yang dipetakan belum diketahui: ada data yang kurang.',
      en: 'Who is to be mapped is not known yet: facts are missing.',
    };
  }
  const inBoxes = sayCount(placed, PERSON, voice);
  const outside = sayCount(unplaced, PERSON, voice);
  return {
    id: `Dipetakan ke dalam kotak: ${inBoxes}; belum dapat dipetakan: ${outside}.`,
    en: `Placed in a box: ${inBoxes}; not placed yet: ${outside}.`,
  };
};

const sayPeople = (count: number | null, voice: Voice): string | null =>
  count === null ? null : sayCount(count, PERSON, voice);

const poolDetails = ({ agencyPool, nationalPool }: TalentMatrix, voice: Voice): Bilingual[] =>
  labelledAll([
    [{ id: 'Kelompok talenta instansi', en: 'Talent pool of the agency' }, sayPeople(agencyPool, voice)],
    [{ id: 'Kelompok talenta nasional', en: 'National talent pool' }, sayPeople(nationalPool, voice)],
  ]);

type Cell = NonNullable<TalentMatrix['boxes']>[number];

const sayCell = ({ box, performance, potential, count, sharePercent }: Cell, voice: Voice): string => {
  const levels = sayLevels(performance, potential, voice);
  const people = sayCount(count, PERSON, voice);
  const share = sharePercent === null ? '' : ` (${sayPercent(sharePercent, voice)})`;
  return say(
    { id: `kotak ${box}, ${levels}: ${people}${share}`, en: `box ${box}, ${levels}: ${people}${share}` },
    voice,
  );
};

const matrixSections = ({ boxes }: TalentMatrix, voice: Voice): Section[] => [
  {
    title: say({ id: 'Kotak satu per satu', en: 'Box by box' }, voice),
    lines: (boxes ?? []).map((cell) => sayCell(cell, voice)),
  },
];

export const talentMatrix = selectionProse<TalentMatrix>({
  choice: matrixChoice,
  details: (result, voice) => [...poolDetails(result, voice), conventionDetail(result, voice)],
  sections: matrixSections,
  provisions: {
    'pupr-2-2023/7.1': governing(
      'Pegawai dipetakan ke dalam matriks talenta sembilan kotak',
      'Employees are mapped into the nine boxes of the talent matrix',
    ),
    'permenpan-rb-3-2020': BOXES_OF_3_2020,
  },
});
