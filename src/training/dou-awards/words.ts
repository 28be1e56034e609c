/**
 * What is told of the awards of the DOU ASN.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { sayFact } from '../../prose/facts.js';
import { document } from '../../prose/statuses.js';
import { say, type Voice } from '../../prose/voice.js';
import { GUIDE, UNDATED } from '../dou-words.js';
import { dictionary } from './fact-words.js';
import type { DouAwardsSelection } from './index.js';

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
  dictionary,
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
