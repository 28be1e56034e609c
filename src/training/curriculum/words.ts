/**
 * What is told of a curriculum.
 *
 * @module
 */
import { assessmentProse } from '../../prose/assessments.js';
import { consequence, informing, requirement } from '../../prose/statuses.js';
import { dictionary } from './fact-words.js';
import type { CurriculumValidation } from './index.js';

export const curriculum = assessmentProse<CurriculumValidation>({
  dictionary,
  verdicts: {
    valid: { id: 'Kurikulum memenuhi ketentuan', en: 'The curriculum meets the rules' },
    invalid: { id: 'Kurikulum tidak memenuhi ketentuan', en: 'The curriculum does not meet the rules' },
  },
  whether: { id: 'kurikulum memenuhi ketentuan', en: 'the curriculum meets the rules' },
  provisions: {
    'pupr-2-2023/64.1': requirement(
      'Kurikulum disusun unit SDM bersama pihak lain',
      'The curriculum is drawn up by the HRD unit together with others',
    ),
    'pupr-2-2023/64.2': requirement(
      'Kurikulum sesuai dengan standar Kompetensi dan kebutuhan organisasi',
      'The curriculum fits the competency standard and the organisation’s needs',
    ),
    'pupr-2-2023/64.3': informing(
      consequence(
        'Kurikulum selain bidang PUPR dapat mengikuti ketentuan instansinya',
        'A curriculum outside public works and housing may follow the agency’s own rules',
      ),
    ),
  },
});
