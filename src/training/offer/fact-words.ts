/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import type { TrainingOfferInput } from './facts.js';

export const dictionary = dictionaryOf<TrainingOfferInput>({
  facts: {
    location: { id: 'tempat Pelatihan', en: 'place of the training' },
    receivedThrough: { id: 'unit penerima penawaran', en: 'unit that received the offer' },
    meetsNeed: { id: 'kesesuaian dengan kebutuhan organisasi', en: 'fit with the organisation’s needs' },
    forwarded: { id: 'penerusan penawaran kepada unit SDM', en: 'offer passed on to the HRD unit' },
    targetGroupSet: { id: 'penentuan target peserta', en: 'target group set' },
    sentToUnits: { id: 'penyampaian penawaran kepada unit peserta', en: 'offer sent to participant units' },
    candidatesSent: { id: 'penyampaian calon peserta', en: 'candidates sent in' },
    candidatesChecked: { id: 'pemeriksaan calon peserta', en: 'candidates checked' },
    nominated: { id: 'penyampaian calon yang memenuhi syarat', en: 'qualified candidates sent on' },
    organizedBy: { id: 'pelaksana Pelatihan', en: 'party that runs the training' },
    paidBy: { id: 'penanggung biaya Pelatihan', en: 'party that pays for the training' },
  },
  lists: {},
  evidence: {
    done: plain({ id: 'sudah dilakukan', en: 'done' }),
  },
  values: {
    'dalam-negeri': { id: 'dalam negeri', en: 'in the country' },
    'luar-negeri': { id: 'luar negeri', en: 'abroad' },
    'unit-kerja-sama-luar-negeri': { id: 'unit kerja sama luar negeri', en: 'the foreign-cooperation unit' },
    'unit-sdm': { id: 'unit SDM', en: 'the HRD unit' },
    lainnya: { id: 'lainnya', en: 'other' },
    penawar: { id: 'pihak yang menawarkan', en: 'the party that made the offer' },
  },
  parameters: trainingParameterWords,
});
