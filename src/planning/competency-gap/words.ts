/**
 * What is told of competency gaps.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { sayFact } from '../../prose/facts.js';
import { consequence, informing, requirement } from '../../prose/statuses.js';
import { labelledAll, NOT_KNOWN, sayPercent, sayTold, sayValue } from '../../prose/values.js';
import { say, sayCount, sayList, type Unit, type Voice } from '../../prose/voice.js';
import type { CompetencyGapAssessment } from '../index.js';
import { dictionary } from './fact-words.js';

const LEVEL: Unit = { id: 'tingkat', en: 'level' };

export const sayLevels = (levels: number | null, voice: Voice): string | null =>
  levels === null ? null : sayCount(levels, LEVEL, voice);

export type Competency = NonNullable<CompetencyGapAssessment['competencies']>[number];

/** A competency by its place, and by its name where it has one. */
const sayCompetency = (name: string | null | undefined, index: number, voice: Voice): string => {
  const place = sayFact(`competencies[${index}]`, voice);
  return name === null || name === undefined ? place : `${place} (${voice.quote(name)})`;
};

const FIT: Bilingual = {
  id: 'Tidak ada Kompetensi mutlak yang kurang, sehingga pegawai layak menduduki jabatan; kemungkinan besar benar.',
  en: 'No mutlak competency is lacking, so that the person is fit to hold the post; likely, not certain.',
};

const NOT_FIT: Bilingual = {
  id: 'Ada Kompetensi mutlak yang kurang, sehingga pegawai tidak layak menduduki jabatan; kemungkinan besar benar.',
  en: 'A mutlak competency is lacking, so that the person is not fit to hold the post; likely, not certain.',
};

const fitnessDetails = ({ fitForPost }: CompetencyGapAssessment): Bilingual[] => {
  if (fitForPost === null) return [];
  return fitForPost ? [FIT] : [NOT_FIT];
};

const gapDetails = (result: CompetencyGapAssessment, voice: Voice): Bilingual[] => {
  const { match, band, mutlakLacking, competencies } = result;
  const lacking = (mutlakLacking ?? []).map((index) => sayCompetency(competencies?.[index]?.name, index, voice));
  const told = labelledAll([
    [{ id: 'Kesesuaian dengan jabatan', en: 'Match with the post' }, match === null ? null : sayPercent(match, voice)],
    [{ id: 'Golongan kesesuaian', en: 'Band of the match' }, band === null ? null : voice.quote(band)],
    [
      { id: 'Kompetensi mutlak yang ada kesenjangannya', en: 'Mutlak competencies with a gap' },
      lacking.length === 0 ? null : sayList(lacking, voice),
    ],
  ]);
  return [...told, ...fitnessDetails(result)];
};

export const WHOLE = 100;

/** One line on a competency with a gap; how large it is may be open while it is certain that there is one. */
const sayGap = ({ name: own, gap }: Competency, index: number, ratioPercent: number, voice: Voice): string => {
  const size = sayLevels(gap, voice) ?? say(NOT_KNOWN, voice);
  const reached = sayPercent(ratioPercent, voice);
  const name = sayCompetency(own, index, voice);
  return say(
    {
      id: `${name} — kesenjangan: ${size}; tercapai: ${reached}`,
      en: `${name} — gap: ${size}; reached: ${reached}`,
    },
    voice,
  );
};

/** The gaps that are certain, in the order in which they come first; as long as that is open, as they were given. */
const gapLines = ({ competencies, order }: CompetencyGapAssessment, voice: Voice): string[] => {
  const placeOf = (index: number): number => (order ?? []).indexOf(index);
  return (competencies ?? [])
    .flatMap((one, index) =>
      one.ratioPercent === null || one.ratioPercent === WHOLE
        ? []
        : [{ index, line: sayGap(one, index, one.ratioPercent, voice) }],
    )
    .toSorted((a, b) => placeOf(a.index) - placeOf(b.index))
    .map(({ line }) => line);
};

type Cluster = CompetencyGapAssessment['clusters'][number];

/** One line on a cluster; none where the standard asks for nothing in it, or nothing is known of it. */
const sayCluster = ({ cluster, required, held, gap }: Cluster, voice: Voice): string[] => {
  if (required === 0) return [];
  const told = sayTold(
    [
      [{ id: 'diminta', en: 'required' }, sayLevels(required, voice)],
      [{ id: 'dimiliki', en: 'held' }, sayLevels(held, voice)],
      [{ id: 'kesenjangan', en: 'gap' }, sayLevels(gap, voice)],
    ],
    voice,
  );
  return told.length === 0 ? [] : [`${sayValue(cluster, voice)} — ${told.join('; ')}`];
};

const gapSections = (result: CompetencyGapAssessment, voice: Voice): Section[] => [
  { title: say({ id: 'Kesenjangan Kompetensi', en: 'Competency gaps' }, voice), lines: gapLines(result, voice) },
  {
    title: say({ id: 'Rumpun Kompetensi', en: 'Clusters of competencies' }, voice),
    lines: result.clusters.flatMap((cluster) => sayCluster(cluster, voice)),
  },
];

export const competencyGap = assessmentProse<CompetencyGapAssessment>({
  dictionary,
  verdicts: {
    'meets-standard': {
      id: 'Kompetensi pegawai memenuhi standar jabatan',
      en: 'The person meets the competency standard of the post',
    },
    'has-gaps': {
      id: 'Kompetensi pegawai belum memenuhi standar jabatan',
      en: 'The person does not meet the competency standard of the post yet',
    },
  },
  whether: {
    id: 'Kompetensi pegawai memenuhi standar jabatan',
    en: 'the person meets the competency standard of the post',
  },
  provisions: {
    'pupr-2-2023/5.1': requirement(
      'Tidak ada kesenjangan terhadap standar Kompetensi jabatan',
      'No competency lies below the standard of the post',
    ),
    'pupr-2-2023/5.3.a': informing(
      requirement('Kompetensi Teknis tanpa kesenjangan', 'Technical competency has no gap'),
    ),
    'pupr-2-2023/5.3.b': informing(
      requirement('Kompetensi Manajerial tanpa kesenjangan', 'Managerial competency has no gap'),
    ),
    'pupr-2-2023/5.3.c': informing(
      requirement('Kompetensi Sosial Kultural tanpa kesenjangan', 'Socio-cultural competency has no gap'),
    ),
    'paparan-pengembangan-kompetensi/31': informing(
      requirement(
        'Tidak ada kesenjangan pada Kompetensi mutlak; jika ada, orangnya tidak layak menduduki jabatan',
        'No mutlak competency has a gap; with one nobody is fit to hold the post',
      ),
    ),
    'paparan-pengembangan-kompetensi/32': informing(
      consequence(
        'Kekurangan Kompetensi penting menurunkan kinerja, tetapi orangnya masih layak',
        'The lack of a penting competency weakens the work and leaves the person fit',
      ),
    ),
    'paparan-pengembangan-kompetensi/33': informing(
      consequence(
        'Kekurangan Kompetensi perlu menurunkan kinerja, tetapi orangnya masih layak',
        'The lack of a perlu competency weakens the work and leaves the person fit',
      ),
    ),
  },
  details: gapDetails,
  sections: gapSections,
});
