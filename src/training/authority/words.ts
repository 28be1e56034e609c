/**
 * What is told of who proposes, selects and names participants.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import { governing } from '../../prose/statuses.js';
import { labelled, sayValue } from '../../prose/values.js';
import type { Voice } from '../../prose/voice.js';
import { dictionary } from './fact-words.js';
import type { AuthoritySelection } from './index.js';

/** An official, where there is one. */
const named = (label: Bilingual, official: string | null, voice: Voice): Bilingual[] =>
  official === 'tidak-ada' || official === 'tidak-diatur' ? [] : labelled(label, official, voice);

const ADJUSTABLE: Bilingual = {
  id: 'Prosedur ini dapat disesuaikan menurut jenis Pelatihan.',
  en: 'The procedure may be adjusted to the kind of training.',
};

const authorityDetails = (result: AuthoritySelection, voice: Voice): Bilingual[] => [
  ...named({ id: 'Penerima penawaran', en: 'Offers go to' }, result.offeredTo, voice),
  ...named({ id: 'Pengusul', en: 'Proposed by' }, result.proposedBy, voice),
  ...named({ id: 'Penerima usulan', en: 'Proposed to' }, result.proposedTo, voice),
  ...named({ id: 'Penyeleksi', en: 'Selected by' }, result.selectedBy, voice),
  ...named({ id: 'Penerima hasil penetapan', en: 'Told of those named' }, result.passedOnTo, voice),
  ...(result.adjustable === true ? [ADJUSTABLE] : []),
];

const authorityChoice = ({ decidedBy }: AuthoritySelection, voice: Voice): Bilingual => {
  if (decidedBy === null) {
    return {
      id: 'Siapa yang menetapkan peserta belum diketahui: ada data yang kurang.',
      en: 'Who names the participants is not known yet: facts are missing.',
    };
  }
  if (decidedBy === 'tidak-diatur') {
    return {
      id: 'Peraturan ini tidak menyebut siapa yang menetapkan peserta dari instansi lain.',
      en: 'The rules do not name who decides on participants of another agency.',
    };
  }
  const decides = sayValue(decidedBy, voice);
  return { id: `Peserta ditetapkan oleh ${decides}.`, en: `The participants are named by ${decides}.` };
};

export const trainingAuthority = selectionProse<AuthoritySelection>({
  dictionary,
  choice: authorityChoice,
  details: authorityDetails,
  provisions: {
    'pupr-2-2023/62.1.a': governing(
      'Penawaran bagi pegawai Kementerian disampaikan melalui unitnya',
      'Offers for staff of the Ministry go through their unit',
    ),
    'pupr-2-2023/62.1.b': governing(
      'Calon Pelatihan selain kepemimpinan diusulkan unitnya',
      'The unit proposes candidates for training other than leadership',
    ),
    'pupr-2-2023/62.1.c.1': governing(
      'Calon kepemimpinan madya diusulkan Sekretaris Jenderal kepada LAN',
      'The Secretary General proposes candidates for madya leadership training to LAN',
    ),
    'pupr-2-2023/62.1.c.2': governing(
      'Calon kepemimpinan madya diseleksi dan ditetapkan LAN',
      'LAN selects and names candidates for madya leadership training',
    ),
    'pupr-2-2023/62.1.c.3': governing(
      'Calon kepemimpinan pratama diusulkan, diseleksi, dan ditetapkan Sekretaris Jenderal',
      'The Secretary General proposes, selects and names candidates for pratama leadership training',
    ),
    'pupr-2-2023/62.1.c.4': governing(
      'Calon kepemimpinan administrator dan pengawas diusulkan, diseleksi, dan ditetapkan pembina kepegawaian',
      'The head of the personnel unit proposes, selects and names candidates for administrator and pengawas leadership training',
    ),
    'pupr-2-2023/62.1.d.1': governing(
      'Calon Pelatihan lain diusulkan kepada pimpinan unit penyelenggara',
      'Candidates for other training are proposed to the head of the programme unit',
    ),
    'pupr-2-2023/62.1.d.2': governing(
      'Calon Pelatihan lain diseleksi dan ditetapkan unit penyelenggara',
      'The programme unit selects and names candidates for other training',
    ),
    'pupr-2-2023/62.2': governing(
      'Prosedur Kementerian dapat disesuaikan dengan jenis Pelatihan',
      'The procedure of the Ministry may be adjusted to the kind of training',
    ),
    'pupr-2-2023/63.a': governing(
      'Penawaran bagi pegawai daerah disampaikan kepada Pemerintah Daerah',
      'Offers for regional staff go to the local government',
    ),
    'pupr-2-2023/63.b': governing(
      'Pemerintah Daerah mengusulkan calon kepada pimpinan unit SDM',
      'The local government proposes candidates to the head of the HRD unit',
    ),
    'pupr-2-2023/63.c': governing(
      'Calon kepemimpinan pratama dari daerah diseleksi dan ditetapkan LAN',
      'LAN selects and names regional candidates for pratama leadership training',
    ),
    'pupr-2-2023/63.d': governing(
      'Calon lain dari daerah diseleksi dan ditetapkan unit penyelenggara',
      'The programme unit selects and names other regional candidates',
    ),
    'pp-11-2017/217.4': governing(
      'Pelatihan kepemimpinan madya diselenggarakan LAN, sehingga LAN menyeleksi calon dari daerah',
      'LAN runs madya leadership training, and so selects regional candidates for it',
    ),
  },
});
