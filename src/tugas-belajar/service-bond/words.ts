/**
 * The sentences of "what is owed after study, and until when?".
 *
 * @module
 */

import { frozen } from '../../kernel/frozen.js';
import type { Bilingual } from '../../law/citation.js';
import { contradicted } from '../../prose/contradictions.js';
import { type Explanation, type Prose, sayAll } from '../../prose/explanation.js';
import { sayDuplicates, sayFact, sayLater } from '../../prose/facts.js';
import { consequence, type ProvisionWords } from '../../prose/statuses.js';
import { NOT_KNOWN, sayTold } from '../../prose/values.js';
import { say, sayCode, sayDate, sayList, saySpan, type Voice } from '../../prose/voice.js';
import { sayBondAssumptions } from '../bond-words.js';
import type { BondProvision, BondStanding, ServiceBond, StudyBond } from '../index.js';
import { dictionary } from './fact-words.js';

const bondProvisions: Record<BondProvision, ProvisionWords> = {
  'pupr-2-2023/37.2.d': consequence(
    'Studi yang selesai diikuti ikatan dinas',
    'A finished study is followed by a service bond',
  ),
  'pupr-2-2023/37.2.d.1': consequence(
    'Ikatan dinas bagi yang dibebaskan dari tugas',
    'The bond of those released from duties',
  ),
  'pupr-2-2023/37.2.d.2': consequence('Ikatan dinas bagi yang tetap bertugas', 'The bond of those who stayed in post'),
  'pupr-2-2023/37.2.d.3': consequence(
    'Ikatan dinas bagi peserta biaya mandiri yang dibebaskan dari tugas',
    'The bond of the self-funded who were released from duties',
  ),
  'pupr-2-2023/37.2.e': consequence(
    'Larangan mengundurkan diri selama ikatan dinas',
    'No resignation while the bond lasts',
  ),
  'pupr-2-2023/38.9': consequence(
    'Perpanjangan ikut dihitung dalam masa Tugas Belajar',
    'Extensions count in the period of study',
  ),
};

const standings: Record<BondStanding, Bilingual> = {
  none: { id: 'tidak menimbulkan ikatan dinas', en: 'leads to no bond' },
  'not-started': { id: 'belum mulai', en: 'not started' },
  running: { id: 'sedang berjalan', en: 'running' },
  paused: { id: 'berhenti sementara selama studi lain', en: 'pausing during another study' },
  served: { id: 'sudah selesai', en: 'served' },
};

const sayRemaining = ({ bonds }: ServiceBond, voice: Voice): string => {
  const left = bonds.flatMap(({ index, remaining }) =>
    remaining === null || remaining.months + remaining.days === 0 ? [] : [{ index, span: saySpan(remaining, voice) }],
  );
  const parts = left.map(({ index, span }) => {
    const study = sayFact(`studyAssignments[${index}]`, voice);
    return left.length === 1 ? span : say({ id: `${span} atas ${study}`, en: `${span} for ${study}` }, voice);
  });
  return sayList(parts, voice);
};

/** Whether a bond rests on the end of a study that is still to come, its own or one that it pauses for. */
const restsOnPlan = ({ studyLastDay, standing }: StudyBond, { asOf }: ServiceBond['basis']): boolean =>
  standing === 'paused' || (standing === 'not-started' && studyLastDay !== null && studyLastDay >= asOf);

/** What a day is said with that a study still to end decides. */
const AS_PLANNED: Bilingual = { id: 'bila studi selesai sesuai rencana', en: 'if finished as planned' };

const PAUSED_AS_PLANNED: Bilingual = {
  id: 'bila studi itu berakhir sesuai rencana',
  en: 'if that study ends as planned',
};

/** The values of a bond in words. */
interface Ending {
  readonly asOf: string;
  readonly last: string;
  readonly free: string;
  readonly remaining: string;
}

/** What a bond whose last day is known comes to: the computation has no verdict of its own. */
type KnownState = 'running' | 'to-come' | 'served';

const knownStateOf = (bound: boolean, isOver: boolean): KnownState => {
  if (bound) return 'running';
  return isOver ? 'served' : 'to-come';
};

const knownVerdicts: Record<KnownState, (ending: Ending) => Bilingual> = {
  running: ({ asOf, last, free, remaining }) => ({
    id: `Terikat ikatan dinas per ${asOf}: hari terakhir ${last}, bebas mulai ${free}, sisa ${remaining}.`,
    en: `Under a service bond as of ${asOf}: last day ${last}, free from ${free}, ${remaining} remaining.`,
  }),
  'to-come': ({ asOf, last, free, remaining }) => ({
    id: `Tidak terikat ikatan dinas per ${asOf}, tetapi masih ada yang akan dijalani: hari terakhir ${last}, bebas mulai ${free}, sisa ${remaining}.`,
    en: `Under no service bond as of ${asOf}, but one is still to come: last day ${last}, free from ${free}, ${remaining} remaining.`,
  }),
  served: ({ last, free }) => ({
    id: `Ikatan dinas sudah selesai dijalani: hari terakhir ${last}, bebas sejak ${free}, tidak ada sisa.`,
    en: `The service bond has been served: last day ${last}, free since ${free}, nothing remaining.`,
  }),
};

/** What a bond whose last day is not known, or that does not exist, comes to. */
type OpenState = 'none' | 'bound' | 'not-bound' | 'unknown';

const openStateOf = (bound: boolean | null, isMissing: boolean): OpenState => {
  if (bound === null) return 'unknown';
  if (bound) return 'bound';
  return isMissing ? 'not-bound' : 'none';
};

const openVerdicts: Record<OpenState, (asOf: string) => Bilingual> = {
  none: () => ({ id: 'Tidak ada ikatan dinas.', en: 'There is no service bond.' }),
  bound: (asOf) => ({
    id: `Terikat ikatan dinas per ${asOf}; hari terakhirnya belum dapat dihitung.`,
    en: `Under a service bond as of ${asOf}; its last day cannot be told yet.`,
  }),
  'not-bound': (asOf) => ({
    id: `Tidak terikat ikatan dinas per ${asOf}; apakah masih ada yang akan dijalani belum dapat dihitung.`,
    en: `Under no service bond as of ${asOf}; whether one is still to come cannot be told yet.`,
  }),
  unknown: (asOf) => ({
    id: `Ikatan dinas per ${asOf} belum dapat dihitung: ada data yang kurang.`,
    en: `The service bond as of ${asOf} cannot be reckoned yet: facts are missing.`,
  }),
};

const verdictOf = (result: ServiceBond, voice: Voice): Bilingual => {
  const { lastDay, freeFrom, bound, missing, basis } = result;
  const asOf = sayDate(basis.asOf, voice);
  if (lastDay === null || freeFrom === null) return openVerdicts[openStateOf(bound, missing.length > 0)](asOf);
  const last = sayDate(lastDay, voice);
  const isPlanned = result.bonds.some((bond) => restsOnPlan(bond, basis));
  const free = isPlanned ? `${sayDate(freeFrom, voice)} ${say(AS_PLANNED, voice)}` : sayDate(freeFrom, voice);
  const state = knownStateOf(bound === true, basis.asOf > lastDay);
  return knownVerdicts[state]({ asOf, last, free, remaining: sayRemaining(result, voice) });
};

/** Whether the person retires before the bond is over, where there is a bond to compare with. */
const retirement = ({ beyondRetirement, retirementDate, lastDay }: ServiceBond, voice: Voice): Bilingual[] => {
  if (lastDay === null) return [];
  if (beyondRetirement === null) {
    return [
      {
        id: 'Apakah ikatan dinas melewati masa pensiun belum diketahui.',
        en: 'Whether the bond runs past retirement is not known yet.',
      },
    ];
  }
  if (!beyondRetirement || retirementDate === null) return [];
  const day = sayDate(retirementDate, voice);
  return [
    {
      id: `Ikatan dinas melewati hari kerja terakhir sebelum pensiun, ${day}.`,
      en: `The bond runs past the last day of service before retirement, ${day}.`,
    },
  ];
};

/** One line on the bond of one study assignment, with what is known of it. */
const sayBond = (bond: StudyBond, basis: ServiceBond['basis'], voice: Voice): string => {
  const { index, firstDay, lastDay, standing, served, remaining } = bond;
  const study = sayFact(`studyAssignments[${index}]`, voice);
  if (standing === 'none') return `${study}: ${say(standings.none, voice)}`;
  const stands = standing === null ? say(NOT_KNOWN, voice) : sayCode(standings, standing, voice);
  const parts = sayTold(
    [
      [{ id: 'hari pertama', en: 'first day' }, firstDay === null ? null : sayDate(firstDay, voice)],
      [{ id: 'hari terakhir', en: 'last day' }, lastDay === null ? null : sayDate(lastDay, voice)],
      [{ id: 'sudah dijalani', en: 'served' }, served === null ? null : saySpan(served, voice)],
      [{ id: 'sisa', en: 'remaining' }, remaining === null ? null : saySpan(remaining, voice)],
    ],
    voice,
  );
  const condition = standing === 'paused' ? PAUSED_AS_PLANNED : AS_PLANNED;
  const planned = restsOnPlan(bond, basis) ? [say(condition, voice)] : [];
  return [`${study}: ${stands}`, ...parts, ...planned].join('; ');
};

const explainBond = (result: ServiceBond, voice: Voice): Explanation => ({
  verdict: say(verdictOf(result, voice), voice),
  details: sayAll(
    [
      ...retirement(result, voice),
      ...sayDuplicates(result.duplicates, voice),
      ...sayLater(result.laterThanAsOf, voice),
    ],
    voice,
  ),
  sections: [
    {
      title: say({ id: 'Ikatan dinas menurut Tugas Belajar', en: 'Bonds by study assignment' }, voice),
      lines: result.bonds.map((bond) => sayBond(bond, result.basis, voice)),
    },
    ...contradicted(result, voice),
  ],
  findingsTitle: { id: 'Langkah perhitungan', en: 'Steps' },
  findings: result.steps,
  provisions: bondProvisions,
  missing: result.missing,
  otherMissing: null,
  assumptions: sayBondAssumptions(result.assumptions, voice),
  basis: result.basis,
});

export const bond: Prose<ServiceBond> = frozen(() => ({
  dictionary,
  provisions: bondProvisions,
  explain: explainBond,
}));
