/**
 * What is told of a teacher.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import { consequence, informing, requirement } from '../../prose/statuses.js';
import { dictionary } from './fact-words.js';
import type { TeacherValidation } from './index.js';

const namedByList = (isListed: TeacherValidation['listed']): Bilingual[] => {
  if (typeof isListed !== 'boolean') return [];
  return isListed
    ? [{ id: 'Jenis pengajar ini tercantum dalam daftar.', en: 'The list names this kind of teacher.' }]
    : [{ id: 'Jenis pengajar ini tidak tercantum dalam daftar.', en: 'The list does not name this kind of teacher.' }];
};

export const teacher = assessmentProse<TeacherValidation>({
  dictionary,
  verdicts: {
    admissible: { id: 'Pengajar ini dapat mengajar Pelatihan tersebut', en: 'The teacher may teach the training' },
    'not-admissible': {
      id: 'Pengajar ini tidak dapat mengajar Pelatihan tersebut',
      en: 'The teacher may not teach the training',
    },
  },
  whether: { id: 'pengajar ini dapat mengajar Pelatihan tersebut', en: 'the teacher may teach the training' },
  provisions: {
    'pupr-2-2023/65.1': informing(
      consequence(
        'Pengajar bidang PUPR dapat berasal dari dalam atau luar Kementerian',
        'Teachers in public works and housing may come from inside or outside the Ministry',
      ),
    ),
    'pupr-2-2023/65.2': requirement(
      'Pengajar internal seperti widyaiswara, pejabat fungsional, atau pejabat struktural dapat mengajar',
      'An internal teacher, such as a widyaiswara, a functional official or a structural official, may teach',
    ),
    'pupr-2-2023/65.3': requirement(
      'Pengajar eksternal seperti praktisi, akademisi, atau dari asosiasi profesi dapat mengajar',
      'An external teacher, such as a practitioner, an academic or one of a professional association, may teach',
    ),
    'pupr-2-2023/65.4': informing(
      consequence(
        'Pengajar selain bidang PUPR dapat mengikuti ketentuan penyelenggaranya',
        'Teachers outside public works and housing may follow the organiser’s own rules',
      ),
    ),
  },
  details: ({ listed: isListed }) => namedByList(isListed),
});
