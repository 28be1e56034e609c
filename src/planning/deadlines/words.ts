/**
 * What is told of the deadlines of plans.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import { laterDetail } from '../../prose/later.js';
import { deadline, requirement } from '../../prose/statuses.js';
import { labelledAll } from '../../prose/values.js';
import { sayCode, sayCount, sayDate, type Voice, YEAR } from '../../prose/voice.js';
import type { PlanDeadlines } from '../index.js';
import { dictionary } from './fact-words.js';

const dueDays = ({ fiscalYear, approvalDue, submissionDue }: PlanDeadlines, voice: Voice): Bilingual => {
  const approval = sayDate(approvalDue, voice);
  const submission = sayDate(submissionDue, voice);
  return {
    id: `Dalam tahun anggaran ${fiscalYear}, rencana untuk tahun ${fiscalYear + 1} disahkan paling lambat ${approval} dan disampaikan kepada LAN paling lambat ${submission}.`,
    en: `In fiscal year ${fiscalYear}, the plan for ${fiscalYear + 1} is to be approved by ${approval} and to reach LAN by ${submission}.`,
  };
};

const timings: Record<NonNullable<PlanDeadlines['approvalStatus']>, Bilingual> = {
  'on-time': { id: 'tepat waktu', en: 'on time' },
  late: { id: 'terlambat', en: 'late' },
  due: { id: 'belum dilakukan, batas waktunya belum lewat', en: 'not done yet, its day has not passed' },
  overdue: { id: 'belum dilakukan, batas waktunya sudah lewat', en: 'not done, its day has passed' },
};

const deadlineDetails = (result: PlanDeadlines, voice: Voice): Bilingual[] => {
  const { approvalStatus, submissionStatus, periodYears } = result;
  const told = labelledAll([
    [{ id: 'Pengesahan', en: 'Approval' }, approvalStatus === null ? null : sayCode(timings, approvalStatus, voice)],
    [
      { id: 'Penyampaian', en: 'Submission' },
      submissionStatus === null ? null : sayCode(timings, submissionStatus, voice),
    ],
    [
      { id: 'Jangka rencana organisasi', en: 'Period of the organisation’s plan' },
      periodYears === null ? null : sayCount(periodYears, YEAR, voice),
    ],
  ]);
  return [...told, ...laterDetail(result, voice)];
};

export const planDeadlines = selectionProse<PlanDeadlines>({
  dictionary,
  choice: dueDays,
  details: deadlineDetails,
  provisions: {
    'pupr-2-2023/16.2': requirement(
      'Jangka rencana organisasi tidak melewati batas',
      'The period of the organisation’s plan stays within the limit',
    ),
    'pupr-2-2023/17.3': requirement(
      'Rencana organisasi ditetapkan oleh Menteri',
      'The organisation’s plan is set by the Minister',
    ),
    'pupr-2-2023/17.4': deadline(
      'Rencana tahunan disahkan PPK tepat waktu',
      'The PPK approves the annual plan in time',
    ),
    'pupr-2-2023/17.5': deadline(
      'Rencana tahunan yang disahkan disampaikan kepada LAN tepat waktu',
      'The approved annual plan is sent to LAN in time',
    ),
  },
});
