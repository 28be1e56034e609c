/**
 * What is told of an entry of a catalogue.
 *
 * @module
 */
import { assessmentProse } from '../../prose/assessments.js';
import { governing, informing, requirement } from '../../prose/statuses.js';
import { labelled } from '../../prose/values.js';
import { dictionary } from './fact-words.js';
import type { CatalogueEntryValidation } from './index.js';

export const catalogueEntry = assessmentProse<CatalogueEntryValidation>({
  dictionary,
  verdicts: {
    valid: { id: 'Isian katalog memenuhi ketentuan', en: 'The catalogue entry meets the rules' },
    invalid: { id: 'Isian katalog tidak memenuhi ketentuan', en: 'The catalogue entry does not meet the rules' },
  },
  whether: { id: 'isian katalog memenuhi ketentuan', en: 'the catalogue entry meets the rules' },
  provisions: {
    'pupr-2-2023/9.3': requirement(
      'Katalog Pendidikan disusun dari kebutuhan unit peserta',
      'The education catalogue is drawn up from the needs of participant units',
    ),
    'pupr-2-2023/9.4': requirement(
      'Katalog Pelatihan disusun dari standar Kompetensi jabatan',
      'The training catalogue is drawn up from the competency standards of posts',
    ),
    'pupr-2-2023/9.5': requirement(
      'Pelatihan tergolong mandatory, berdasarkan kesenjangan, atau regular',
      'The training is mandatory, gap-based or regular',
    ),
    'pupr-2-2023/9.6': requirement(
      'Pelatihan mandatory diharuskan untuk setiap jenjang dan jabatan',
      'Mandatory training is required for each level and post',
    ),
    'pupr-2-2023/9.7': requirement(
      'Pelatihan berdasarkan kesenjangan menutup kesenjangan Kompetensi',
      'Gap-based training closes a competency gap',
    ),
    'pupr-2-2023/9.8': requirement(
      'Program regular menjawab kebutuhan unit peserta',
      'A regular programme answers a need of the participant unit',
    ),
    'pupr-2-2023/53.1': requirement('Pelatihan mempunyai bidang', 'The training has a field'),
    'pupr-2-2023/54.2': requirement('Pelatihan kepemimpinan mempunyai jenjang', 'Leadership training has a tier'),
    'pupr-2-2023/55.2': requirement(
      'Pelatihan fungsional bidang PUPR tergolong pertama atau berjenjang',
      'Functional training in public works and housing is first or tiered',
    ),
    'pupr-2-2023/55.5': informing(
      governing(
        'Pelatihan fungsional selain bidang PUPR bagi pejabat fungsional di luar bidang itu',
        'Functional training outside public works and housing is for functional officials outside that field',
      ),
    ),
    'pupr-2-2023/56.2': requirement(
      'Pelatihan sosial kultural mengikuti panduan budaya integritas',
      'Socio-cultural training follows the guide on a culture of integrity',
    ),
  },
  details: ({ fieldGroup }, voice) => labelled({ id: 'Kelompok bidang', en: 'Group of fields' }, fieldGroup, voice),
});
