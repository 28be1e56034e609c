/**
 * The sentences on training itself: to whom it is open, who runs it, what it is made of, and where it stands in the
 * catalogue.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { consequence, governing, informing, requirement } from '../../prose/statuses.js';
import { labelled, sayHours, sayPercent, sayTold, sayValue } from '../../prose/values.js';
import { say, sayCode, type Voice } from '../../prose/voice.js';
import type {
  CatalogueEntryValidation,
  CurriculumValidation,
  LearningMixAssessment,
  OrganizerSelection,
  TeacherValidation,
  TrainingKindAssessment,
} from '../../training/index.js';

const listed = ({ listed: isListed }: TrainingKindAssessment): Bilingual[] => {
  if (isListed === null) return [];
  return isListed
    ? [
        {
          id: 'Semua jenisnya tercantum dalam daftar untuk status kepegawaian ini.',
          en: 'All its kinds are in the list for this employment status.',
        },
      ]
    : [
        {
          id: 'Tidak semua jenisnya tercantum dalam daftar untuk status kepegawaian ini.',
          en: 'Not all its kinds are in the list for this employment status.',
        },
      ];
};

export const trainingKind = assessmentProse<TrainingKindAssessment>({
  verdicts: {
    open: { id: 'Pelatihan ini terbuka bagi pegawai tersebut', en: 'The training is open to the person' },
    'not-open': {
      id: 'Pelatihan ini tidak terbuka bagi pegawai tersebut',
      en: 'The training is not open to the person',
    },
    'not-named': {
      id: 'Peraturan tidak menyebut Pelatihan ini bagi pegawai tersebut',
      en: 'The regulation does not name the training for the person',
    },
  },
  whether: { id: 'Pelatihan ini terbuka bagi pegawai tersebut', en: 'the training is open to the person' },
  provisions: {
    'pupr-2-2023/14.3': informing(
      governing(
        'Pelatihan berjalan pada salah satu atau kedua jalur',
        'Training runs on one of the two tracks, or on both',
      ),
    ),
    'pupr-2-2023/50': requirement('Pelatihan dapat diikuti PNS dan PPPK', 'Training is open to PNS and PPPK'),
    'pupr-2-2023/51.1': requirement(
      'Jenis Pelatihan klasikal terbuka bagi PNS',
      'The kinds of classical training are open to PNS',
    ),
    'pupr-2-2023/51.2': requirement(
      'Jenis Pelatihan nonklasikal terbuka bagi PNS',
      'The kinds of nonclassical training are open to PNS',
    ),
    'pupr-2-2023/51.3': informing(
      consequence('Pelatihan klasikal dan nonklasikal dipadukan', 'Classical and nonclassical training are combined'),
    ),
    'pupr-2-2023/52.1': requirement(
      'Jenis Pelatihan klasikal terbuka bagi PPPK',
      'The kinds of classical training are open to PPPK',
    ),
    'pupr-2-2023/52.2': requirement(
      'Jenis Pelatihan nonklasikal terbuka bagi PPPK',
      'The kinds of nonclassical training are open to PPPK',
    ),
    'pupr-2-2023/54.3': requirement('Pelatihan dasar hanya bagi CPNS', 'Basic training is for CPNS alone'),
    'pupr-2-2023/54.4': requirement(
      'Pelatihan fungsional hanya bagi pejabat fungsional',
      'Functional training is for those who hold a functional post',
    ),
  },
  details: (result, voice) => [...labelled({ id: 'Jalur', en: 'Track' }, result.track, voice), ...listed(result)],
});

const duties: Record<NonNullable<OrganizerSelection['duties']>[number], Bilingual> = {
  berkoordinasi: { id: 'berkoordinasi dengan unit SDM', en: 'coordinates with the HRD unit' },
  melapor: { id: 'melapor kepada unit SDM', en: 'reports to the HRD unit' },
  'mengikuti-pedoman': { id: 'mengikuti pedoman unit SDM', en: 'follows the HRD unit’s guideline' },
};

const organizerDetails = (result: OrganizerSelection, voice: Voice): Bilingual[] => {
  const through = sayValue(result.runThrough, voice);
  const owed = (result.duties ?? []).map((duty) => sayCode(duties, duty, voice)).join(', ');
  const may = (result.organizers ?? []).map((organizer) => sayValue(organizer, voice)).join(', ');
  return [
    ...(may === '' ? [] : [{ id: `Yang dapat menyelenggarakan: ${may}.`, en: `May run it: ${may}.` }]),
    ...(result.organizers?.includes('unit-sdm') === false
      ? []
      : [
          {
            id: `Pelatihan unit SDM dijalankan melalui ${through}.`,
            en: `The HRD unit runs training through ${through}.`,
          },
        ]),
    ...(owed === ''
      ? []
      : [{ id: `Kewajiban unit peserta: ${owed}.`, en: `Duties of the participant unit: ${owed}.` }]),
  ];
};

export const trainingOrganizer = assessmentProse<OrganizerSelection>({
  verdicts: {
    'participant-unit-may': {
      id: 'Unit peserta dapat menyelenggarakan Pelatihan ini',
      en: 'The participant unit may run the training',
    },
    'participant-unit-may-not': {
      id: 'Unit peserta tidak dapat menyelenggarakan Pelatihan ini',
      en: 'The participant unit may not run the training',
    },
  },
  whether: {
    id: 'unit peserta dapat menyelenggarakan Pelatihan ini',
    en: 'the participant unit may run the training',
  },
  provisions: {
    'pupr-2-2023/49.3': informing(
      consequence(
        'Belajar dari pengalaman dan belajar bersama dijalankan unit peserta, dengan pemantauan unit SDM',
        'The participant unit carries out experiential and social learning, and the HRD unit monitors it',
      ),
    ),
    'pupr-2-2023/57.4': requirement(
      'Jenisnya termasuk sembilan jenis yang dapat dijalankan unit peserta',
      'The kind is among the nine that a participant unit may run',
    ),
    'pupr-2-2023/57.7': requirement(
      'Bimbingan teknis unit peserta tentang hasil NSPK, untuk tugasnya sendiri, dan tidak melewati batas JP',
      'A participant unit’s technical guidance is on NSPK, for its own duties and within the limit of JP',
    ),
    'pupr-2-2023/57.8': informing(
      consequence(
        'Bimbingan teknis yang melewati batas JP dijalankan unit SDM',
        'Technical guidance above the limit of JP is run by the HRD unit',
      ),
    ),
    'pp-11-2017/217.4': informing(
      consequence('Pelatihan kepemimpinan madya diselenggarakan LAN', 'Madya leadership training is run by LAN'),
    ),
    'pp-11-2017/217.5': informing(
      requirement(
        'Unit SDM terakreditasi untuk Pelatihan kepemimpinan pratama, administrator, atau pengawas',
        'The HRD unit is accredited for pratama, administrator or pengawas leadership training',
      ),
    ),
  },
  details: organizerDetails,
});

const parts: Record<LearningMixAssessment['parts'][number]['part'], Bilingual> = {
  experiential: { id: 'belajar dari pengalaman', en: 'experiential learning' },
  social: { id: 'belajar bersama', en: 'social learning' },
  formal: { id: 'belajar formal', en: 'formal learning' },
};

type LearningPart = LearningMixAssessment['parts'][number];

const sayPart = (one: LearningPart, voice: Voice): string => {
  const part = sayCode(parts, one.part, voice);
  const told = sayTold(
    [
      [{ id: 'direncanakan', en: 'planned' }, one.hours === null ? null : sayHours(one.hours, voice)],
      [{ id: 'bagian', en: 'share' }, one.sharePercent === null ? null : sayPercent(one.sharePercent, voice)],
      [{ id: 'yang diminta', en: 'required' }, sayPercent(one.requiredPercent, voice)],
      [{ id: 'pelaksana', en: 'carried out by' }, sayValue(one.carriedOutBy, voice)],
      [{ id: 'pemantau', en: 'monitored by' }, sayValue(one.monitoredBy, voice)],
      [{ id: 'penyusun pedoman', en: 'guideline by' }, sayValue(one.guidelineBy, voice)],
    ],
    voice,
  );
  return `${part} — ${told.join('; ')}`;
};

const mixSections = ({ parts: all }: LearningMixAssessment, voice: Voice): Section[] => [
  {
    title: say({ id: 'Bagian pembelajaran', en: 'Parts of the learning' }, voice),
    lines: all.map((part) => sayPart(part, voice)),
  },
];

export const learningMix = assessmentProse<LearningMixAssessment>({
  verdicts: {
    follows: { id: 'Pembagian pembelajaran mengikuti model 70:20:10', en: 'The learning follows the 70:20:10 model' },
    departs: {
      id: 'Pembagian pembelajaran menyimpang dari model 70:20:10',
      en: 'The learning departs from the 70:20:10 model',
    },
  },
  whether: { id: 'pembagian pembelajaran mengikuti model 70:20:10', en: 'the learning follows the 70:20:10 model' },
  provisions: {
    'pupr-2-2023/49.2.a': requirement(
      'Bagian belajar dari pengalaman sesuai dengan model',
      'The share of experiential learning is that of the model',
    ),
    'pupr-2-2023/49.2.b': requirement(
      'Bagian belajar bersama sesuai dengan model',
      'The share of social learning is that of the model',
    ),
    'pupr-2-2023/49.2.c': requirement(
      'Bagian belajar formal sesuai dengan model',
      'The share of formal learning is that of the model',
    ),
  },
  details: ({ totalHours }, voice) => [
    ...(totalHours === null
      ? []
      : [{ id: `Seluruhnya ${sayHours(totalHours, voice)}.`, en: `${sayHours(totalHours, voice)} in all.` }]),
    { id: 'Model ini dapat dipakai, tidak diwajibkan.', en: 'The model may be used; nobody has to.' },
  ],
  sections: mixSections,
});

export const catalogueEntry = assessmentProse<CatalogueEntryValidation>({
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

export const curriculum = assessmentProse<CurriculumValidation>({
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

const namedByList = (isListed: TeacherValidation['listed']): Bilingual[] => {
  if (typeof isListed !== 'boolean') return [];
  return isListed
    ? [{ id: 'Jenis pengajar ini tercantum dalam daftar.', en: 'The list names this kind of teacher.' }]
    : [{ id: 'Jenis pengajar ini tidak tercantum dalam daftar.', en: 'The list does not name this kind of teacher.' }];
};

export const teacher = assessmentProse<TeacherValidation>({
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
