import { InvalidInputError } from 'bangkom';
import { type Locale, nameFact } from 'bangkom/explain';
import {
  AuthorityInput,
  CatalogueEntryInput,
  CertificateInput,
  CompetencyCertificationInput,
  CompetencyGapInput,
  CorporateUniversityInput,
  CurriculumInput,
  DevelopmentPlanInput,
  DevelopmentRecommendationInput,
  DouAwardsInput,
  DouEvaluationInput,
  EligibilityInput,
  EvaluationDatesInput,
  ExtensionInput,
  IpAsnAgencyPlanInput,
  IpAsnAggregateInput,
  IpAsnClassificationInput,
  IpAsnInput,
  IpAsnPlanInput,
  IpAsnReconciliationInput,
  LearningMixInput,
  OrganizerInput,
  PerformanceRatingInput,
  PerformanceRouteInput,
  PlanDeadlinesInput,
  ResignationInput,
  RetirementInput,
  ServiceBondInput,
  TalentMatrixInput,
  TalentPlacementInput,
  TalentRouteInput,
  TeacherInput,
  TrainingCandidateInput,
  TrainingCooperationInput,
  TrainingDutiesInput,
  TrainingHoursInput,
  TrainingKindInput,
  TrainingOfferInput,
} from 'bangkom/schema';
import { describe, expect, it } from 'vitest';

describe('nameFact', () => {
  it.each([
    ['performance.2025', 'hasil penilaian kinerja tahun 2025', 'performance assessment of 2025'],
    ['performance', 'hasil penilaian kinerja', 'performance assessment'],
    [
      'studyAssignments[1].terminatedOn',
      'tanggal keputusan pembatalan atau penghentian pada Tugas Belajar ke-2',
      'date of the decree that cancelled or stopped it for study assignment no. 2',
    ],
    ['penalties[9].level', 'tingkat pada hukuman disiplin ke-10', 'level for disciplinary penalty no. 10'],
    ['criminalSentences[0]', 'putusan pidana ke-1', 'criminal sentence no. 1'],
    ['extensions[0].time', 'lama pada perpanjangan ke-1', 'length for extension no. 1'],
    [
      'studyAssignments[0].extensions[1].forceMajeure',
      'ada tidaknya force majeure pada perpanjangan ke-2 pada Tugas Belajar ke-1',
      'whether it was for force majeure for extension no. 2 for study assignment no. 1',
    ],
    [
      'trainings[0].conversionApproved',
      'persetujuan konversi oleh unit SDM pada diklat ke-1',
      'approval of the conversion by the HRD unit for training no. 1',
    ],
    ['participants[0].score', 'nilai pada peserta ke-1', 'score for participant no. 1'],
    ['participants', 'peserta', 'participants'],
    ['kinds[1]', 'jenis Pelatihan ke-2', 'kind of training no. 2'],
    ['kinds', 'jenis Pelatihan yang dipadukan', 'kinds of training combined'],
    ['programmes[0]', 'golongan program ke-1', 'kind of programme no. 1'],
    ['draftedBy[4]', 'penyusun kurikulum ke-5', 'drafter of the curriculum no. 5'],
    ['retirementDate', 'hari kerja terakhir sebelum pensiun', 'last day of service before retirement'],
    ['competencies[1].held', 'tingkat yang dimiliki pada Kompetensi ke-2', 'level held for competency no. 2'],
    ['competencies[0]', 'Kompetensi ke-1', 'competency no. 1'],
    ['activities[0].cost', 'biaya pada kegiatan ke-1', 'cost for activity no. 1'],
    ['gaps[2].cluster', 'rumpun pada kesenjangan ke-3', 'cluster for gap no. 3'],
    ['people[3].potentialLevel', 'tingkat potensi pada pegawai ke-4', 'level of potential for person no. 4'],
    [
      'people[3].performance.2022',
      'hasil penilaian kinerja tahun 2022 pada pegawai ke-4',
      'performance assessment of 2022 for person no. 4',
    ],
    [
      'people[3].education[0].level',
      'tingkat pada pendidikan ke-1 pada pegawai ke-4',
      'level for education no. 1 for person no. 4',
    ],
    ['people', 'daftar pegawai', 'list of people'],
    ['education[1].level', 'tingkat pada pendidikan ke-2', 'level for education no. 2'],
    ['trainings[2].hours', 'JP pada diklat ke-3', 'JP for training no. 3'],
    [
      'trainings[0].matchesPost',
      'kesesuaian dengan jabatan pada diklat ke-1',
      'match with the post for training no. 1',
    ],
    [
      'penalties[0].decreeDate',
      'tanggal keputusan pada hukuman disiplin ke-1',
      'date of the decree for disciplinary penalty no. 1',
    ],
    ['members[3].kompetensi', 'nilai kompetensi pada pegawai ke-4', 'points for competency for person no. 4'],
    ['bkn', 'nilai dari layanan BKN', 'figures of BKN’s service'],
    ['bkn.kinerja', 'nilai kinerja dari layanan BKN', 'BKN’s points for performance'],
    ['bkn.subtotal', 'jumlah nilai dari layanan BKN', 'BKN’s total'],
    ['firstDay', 'hari pertama studi atau kegiatan', 'first day of the study or activity'],
    ['lastDay', 'hari terakhir Pelatihan atau kegiatan', 'last day of the training or activity'],
    ['bands', 'golongan kesesuaian dengan jabatan', 'bands of the match with the post'],
  ])('names %s', (path, indonesian, english) => {
    expect(nameFact(path)).toBe(indonesian);
    expect(nameFact(path, 'en')).toBe(english);
  });

  it.each([
    '',
    'asOf',
    'toString',
    '__proto__',
    'degree[0]',
    'degree.level',
    'performance.25',
    'performance.2025.level',
    'bkn.toString',
    'bkn.kinerja.2025',
    'trainings[0].2025',
    'extensions[0].time.months',
    'extensions[0].constructor',
    'studyAssignments[0].extensions[x]',
    'records[0].score',
    'kinds[0].hours',
    'conversion.seminar.hours',
    'no such path!',
  ])('gives the path itself for %j', (path) => {
    expect(nameFact(path)).toBe(path);
    expect(nameFact(path, 'en')).toBe(path);
  });

  it('names every field of every input', () => {
    const inputs = [
      EligibilityInput,
      ServiceBondInput,
      ResignationInput,
      ExtensionInput,
      TrainingHoursInput,
      TrainingKindInput,
      OrganizerInput,
      TrainingCandidateInput,
      TrainingDutiesInput,
      AuthorityInput,
      CertificateInput,
      LearningMixInput,
      CompetencyCertificationInput,
      CatalogueEntryInput,
      TrainingCooperationInput,
      TrainingOfferInput,
      CurriculumInput,
      TeacherInput,
      DouAwardsInput,
      DouEvaluationInput,
      PerformanceRatingInput,
      PerformanceRouteInput,
      EvaluationDatesInput,
      TalentPlacementInput,
      TalentRouteInput,
      TalentMatrixInput,
      CorporateUniversityInput,
      CompetencyGapInput,
      DevelopmentPlanInput,
      PlanDeadlinesInput,
      DevelopmentRecommendationInput,
      RetirementInput,
      IpAsnInput,
      IpAsnClassificationInput,
      IpAsnAggregateInput,
      IpAsnPlanInput,
      IpAsnAgencyPlanInput,
      IpAsnReconciliationInput,
    ];
    const fields = inputs.flatMap(({ shape }) => Object.keys(shape));
    expect(fields.filter((field) => nameFact(field) === field)).toEqual([]);
  });

  it('refuses a language it does not speak', () => {
    const locale: Locale = JSON.parse('"fr"');
    expect(() => nameFact('degree', locale)).toThrow(InvalidInputError);
  });
});
