/** What a schema parses to is the type of its name, for the compiler: no cast stands between a form and a question. */
import type * as records from 'bangkom';
import type * as schemas from 'bangkom/schema';
import { describe, expectTypeOf, it } from 'vitest';

type Parsed<Name extends keyof typeof schemas> = ReturnType<(typeof schemas)[Name]['parse']>;

describe('what a schema parses to is the record of its name', () => {
  it('RetirementInput', () => expectTypeOf<Parsed<'RetirementInput'>>().toEqualTypeOf<records.RetirementInput>());
  it('EligibilityInput', () => expectTypeOf<Parsed<'EligibilityInput'>>().toEqualTypeOf<records.EligibilityInput>());
  it('ExtensionInput', () => expectTypeOf<Parsed<'ExtensionInput'>>().toEqualTypeOf<records.ExtensionInput>());
  it('ResignationInput', () => expectTypeOf<Parsed<'ResignationInput'>>().toEqualTypeOf<records.ResignationInput>());
  it('ServiceBondInput', () => expectTypeOf<Parsed<'ServiceBondInput'>>().toEqualTypeOf<records.ServiceBondInput>());
  it('AuthorityInput', () => expectTypeOf<Parsed<'AuthorityInput'>>().toEqualTypeOf<records.AuthorityInput>());
  it('CatalogueEntryInput', () =>
    expectTypeOf<Parsed<'CatalogueEntryInput'>>().toEqualTypeOf<records.CatalogueEntryInput>());
  it('CertificateInput', () => expectTypeOf<Parsed<'CertificateInput'>>().toEqualTypeOf<records.CertificateInput>());
  it('CompetencyCertificationInput', () =>
    expectTypeOf<Parsed<'CompetencyCertificationInput'>>().toEqualTypeOf<records.CompetencyCertificationInput>());
  it('ConversionTableInput', () =>
    expectTypeOf<Parsed<'ConversionTableInput'>>().toEqualTypeOf<records.ConversionTableInput>());
  it('CurriculumInput', () => expectTypeOf<Parsed<'CurriculumInput'>>().toEqualTypeOf<records.CurriculumInput>());
  it('DouAwardsInput', () => expectTypeOf<Parsed<'DouAwardsInput'>>().toEqualTypeOf<records.DouAwardsInput>());
  it('DouEvaluationInput', () =>
    expectTypeOf<Parsed<'DouEvaluationInput'>>().toEqualTypeOf<records.DouEvaluationInput>());
  it('LearningMixInput', () => expectTypeOf<Parsed<'LearningMixInput'>>().toEqualTypeOf<records.LearningMixInput>());
  it('OrganizerInput', () => expectTypeOf<Parsed<'OrganizerInput'>>().toEqualTypeOf<records.OrganizerInput>());
  it('TeacherInput', () => expectTypeOf<Parsed<'TeacherInput'>>().toEqualTypeOf<records.TeacherInput>());
  it('TrainingCandidateInput', () =>
    expectTypeOf<Parsed<'TrainingCandidateInput'>>().toEqualTypeOf<records.TrainingCandidateInput>());
  it('TrainingCooperationInput', () =>
    expectTypeOf<Parsed<'TrainingCooperationInput'>>().toEqualTypeOf<records.TrainingCooperationInput>());
  it('TrainingDutiesInput', () =>
    expectTypeOf<Parsed<'TrainingDutiesInput'>>().toEqualTypeOf<records.TrainingDutiesInput>());
  it('TrainingHoursInput', () =>
    expectTypeOf<Parsed<'TrainingHoursInput'>>().toEqualTypeOf<records.TrainingHoursInput>());
  it('TrainingKindInput', () => expectTypeOf<Parsed<'TrainingKindInput'>>().toEqualTypeOf<records.TrainingKindInput>());
  it('TrainingOfferInput', () =>
    expectTypeOf<Parsed<'TrainingOfferInput'>>().toEqualTypeOf<records.TrainingOfferInput>());
  it('CorporateUniversityInput', () =>
    expectTypeOf<Parsed<'CorporateUniversityInput'>>().toEqualTypeOf<records.CorporateUniversityInput>());
  it('EvaluationDatesInput', () =>
    expectTypeOf<Parsed<'EvaluationDatesInput'>>().toEqualTypeOf<records.EvaluationDatesInput>());
  it('PerformanceRatingInput', () =>
    expectTypeOf<Parsed<'PerformanceRatingInput'>>().toEqualTypeOf<records.PerformanceRatingInput>());
  it('PerformanceRouteInput', () =>
    expectTypeOf<Parsed<'PerformanceRouteInput'>>().toEqualTypeOf<records.PerformanceRouteInput>());
  it('TalentMatrixInput', () => expectTypeOf<Parsed<'TalentMatrixInput'>>().toEqualTypeOf<records.TalentMatrixInput>());
  it('TalentPlacementInput', () =>
    expectTypeOf<Parsed<'TalentPlacementInput'>>().toEqualTypeOf<records.TalentPlacementInput>());
  it('TalentRouteInput', () => expectTypeOf<Parsed<'TalentRouteInput'>>().toEqualTypeOf<records.TalentRouteInput>());
  it('CompetencyGapInput', () =>
    expectTypeOf<Parsed<'CompetencyGapInput'>>().toEqualTypeOf<records.CompetencyGapInput>());
  it('DevelopmentPlanInput', () =>
    expectTypeOf<Parsed<'DevelopmentPlanInput'>>().toEqualTypeOf<records.DevelopmentPlanInput>());
  it('DevelopmentRecommendationInput', () =>
    expectTypeOf<Parsed<'DevelopmentRecommendationInput'>>().toEqualTypeOf<records.DevelopmentRecommendationInput>());
  it('PlanDeadlinesInput', () =>
    expectTypeOf<Parsed<'PlanDeadlinesInput'>>().toEqualTypeOf<records.PlanDeadlinesInput>());
  it('BknFigures', () => expectTypeOf<Parsed<'BknFigures'>>().toEqualTypeOf<records.BknFigures>());
  it('IpAsnAggregateInput', () =>
    expectTypeOf<Parsed<'IpAsnAggregateInput'>>().toEqualTypeOf<records.IpAsnAggregateInput>());
  it('IpAsnClassificationInput', () =>
    expectTypeOf<Parsed<'IpAsnClassificationInput'>>().toEqualTypeOf<records.IpAsnClassificationInput>());
  it('IpAsnMemberInput', () => expectTypeOf<Parsed<'IpAsnMemberInput'>>().toEqualTypeOf<records.IpAsnMemberInput>());
  it('IpAsnAgencyPlanInput, written another way', () => {
    expectTypeOf<Parsed<'IpAsnAgencyPlanInput'>>().toExtend<records.IpAsnAgencyPlanInput>();
    expectTypeOf<records.IpAsnAgencyPlanInput>().toExtend<Parsed<'IpAsnAgencyPlanInput'>>();
  });
  it('IpAsnInput, written another way', () => {
    expectTypeOf<Parsed<'IpAsnInput'>>().toExtend<records.IpAsnInput>();
    expectTypeOf<records.IpAsnInput>().toExtend<Parsed<'IpAsnInput'>>();
  });
  it('IpAsnPlanInput, written another way', () => {
    expectTypeOf<Parsed<'IpAsnPlanInput'>>().toExtend<records.IpAsnPlanInput>();
    expectTypeOf<records.IpAsnPlanInput>().toExtend<Parsed<'IpAsnPlanInput'>>();
  });
  it('IpAsnReconciliationInput, written another way', () => {
    expectTypeOf<Parsed<'IpAsnReconciliationInput'>>().toExtend<records.IpAsnReconciliationInput>();
    expectTypeOf<records.IpAsnReconciliationInput>().toExtend<Parsed<'IpAsnReconciliationInput'>>();
  });

  it('and of no other schema is left to be asked', () => {
    type Asked =
      | 'RetirementInput'
      | 'EligibilityInput'
      | 'ExtensionInput'
      | 'ResignationInput'
      | 'ServiceBondInput'
      | 'AuthorityInput'
      | 'CatalogueEntryInput'
      | 'CertificateInput'
      | 'CompetencyCertificationInput'
      | 'ConversionTableInput'
      | 'CurriculumInput'
      | 'DouAwardsInput'
      | 'DouEvaluationInput'
      | 'LearningMixInput'
      | 'OrganizerInput'
      | 'TeacherInput'
      | 'TrainingCandidateInput'
      | 'TrainingCooperationInput'
      | 'TrainingDutiesInput'
      | 'TrainingHoursInput'
      | 'TrainingKindInput'
      | 'TrainingOfferInput'
      | 'CorporateUniversityInput'
      | 'EvaluationDatesInput'
      | 'PerformanceRatingInput'
      | 'PerformanceRouteInput'
      | 'TalentMatrixInput'
      | 'TalentPlacementInput'
      | 'TalentRouteInput'
      | 'CompetencyGapInput'
      | 'DevelopmentPlanInput'
      | 'DevelopmentRecommendationInput'
      | 'PlanDeadlinesInput'
      | 'BknFigures'
      | 'IpAsnAggregateInput'
      | 'IpAsnClassificationInput'
      | 'IpAsnMemberInput'
      | 'IpAsnAgencyPlanInput'
      | 'IpAsnInput'
      | 'IpAsnPlanInput'
      | 'IpAsnReconciliationInput';
    expectTypeOf<keyof typeof schemas>().toEqualTypeOf<Asked>();
  });
});
