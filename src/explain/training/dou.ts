/**
 * The sentences on DOU ASN: who gets a certificate or an award, and when the evaluation after training is due.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { assessmentProse, selectionProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { sayFact } from '../../prose/facts.js';
import { document, requirement } from '../../prose/statuses.js';
import { labelled } from '../../prose/values.js';
import { say, sayDate, type Voice } from '../../prose/voice.js';
import { positionDetail } from '../../prose/windows.js';
import type { DouAwardsSelection, DouEvaluationAssessment } from '../../training/index.js';

const GUIDE: Bilingual = {
  id: 'Pedoman DOU ASN Kota Probolinggo',
  en: 'the DOU ASN Guide of the City of Probolinggo',
};

/** What every answer by the guide takes for granted. */
const UNDATED: Bilingual = {
  id: 'Pedoman itu dianggap berlaku pada tanggal putusan: pedoman tidak bertanggal, dan masa berlakunya tidak diketahui',
  en: 'The guide is taken to be in force on the day of the decision: it bears no date, and how long it holds is not known',
};

type Participant = NonNullable<DouAwardsSelection['participants']>[number];

const participantsOf = ({ participants }: DouAwardsSelection): readonly Participant[] => participants ?? [];

const isOpen = ({ certificate, rank, award }: Participant): boolean =>
  certificate === null || award === null || (certificate === 'must' && rank === null);

const awardsChoice = (result: DouAwardsSelection): Bilingual => {
  if (result.participants === null) {
    return {
      id: 'Siapa yang berhak atas sertifikat dan piagam penghargaan belum diketahui: ada data yang kurang.',
      en: 'Who is owed a certificate or an award is not known yet: facts are missing.',
    };
  }
  const certificates = result.participants.filter(({ certificate }) => certificate === 'must').length;
  const awards = result.participants.filter(({ award }) => award === 'must').length;
  return {
    id: `Peserta yang wajib diberi sertifikat: ${certificates}; yang wajib diberi piagam penghargaan: ${awards}.`,
    en: `Participants who are owed a certificate: ${certificates}; who are owed an award: ${awards}.`,
  };
};

const openParticipants = (result: DouAwardsSelection): Bilingual[] => {
  const open = participantsOf(result).filter(isOpen).length;
  if (open === 0) return [];
  return [
    {
      id: `Peserta yang hak atau peringkatnya belum diketahui: ${open}.`,
      en: `Participants whose dues or rank are not known yet: ${open}.`,
    },
  ];
};

const sayAwarded = (index: number, rank: number | null, voice: Voice): string => {
  const participant = sayFact(`participants[${index}]`, voice);
  if (rank === null) return participant;
  return say({ id: `${participant}: peringkat ${rank}`, en: `${participant}: rank ${rank}` }, voice);
};

const awarded = (result: DouAwardsSelection, voice: Voice): Section[] => [
  {
    title: say({ id: 'Penerima piagam penghargaan', en: 'Who gets an award' }, voice),
    lines: participantsOf(result).flatMap(({ award, rank }, index) =>
      award === 'must' ? [sayAwarded(index, rank, voice)] : [],
    ),
  },
];

export const douAwards = selectionProse<DouAwardsSelection>({
  choice: awardsChoice,
  under: GUIDE,
  assumed: [UNDATED],
  details: openParticipants,
  sections: awarded,
  provisions: {
    'dou-asn-probolinggo/vii.8.2.1': document(
      'Sertifikat bagi setiap orang yang mengikuti program',
      'A certificate for everybody who followed the programme',
    ),
    'dou-asn-probolinggo/vii.8.2.2': document(
      'Piagam penghargaan bagi peserta terbaik',
      'An award for the best participants',
    ),
  },
});

export const douEvaluation = assessmentProse<DouEvaluationAssessment>({
  under: GUIDE,
  assumed: [UNDATED],
  verdicts: {
    'within-window': {
      id: 'Evaluasi pascapelatihan berada dalam rentang waktunya bila dilakukan',
      en: 'The evaluation after training falls within its window when held',
    },
    'outside-window': {
      id: 'Evaluasi pascapelatihan berada di luar rentang waktunya bila dilakukan',
      en: 'The evaluation after training falls outside its window when held',
    },
  },
  whether: {
    id: 'evaluasi pascapelatihan berada dalam rentang waktunya bila dilakukan',
    en: 'the evaluation after training falls within its window when held',
  },
  day: ({ evaluatedOn }, voice) => {
    const day = sayDate(evaluatedOn, voice);
    return { id: `pada ${day}`, en: `on ${day}` };
  },
  provisions: {
    'dou-asn-probolinggo/viii.2': requirement(
      'Evaluasi pascapelatihan dilakukan dalam rentang waktunya',
      'The evaluation after training takes place within its window',
    ),
  },
  details: (result, voice) => [
    ...positionDetail(result.position, voice),
    ...labelled({ id: 'Rentang waktu mulai', en: 'The window opens' }, result.opensOn, voice),
    ...labelled({ id: 'Rentang waktu berakhir', en: 'The window closes' }, result.closesOn, voice),
  ],
});
