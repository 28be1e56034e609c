import type { EligibilityInput, IpAsnInput, IpAsnPlanInput, TrainingHoursInput } from 'bangkom';
import * as library from 'bangkom';
import * as schemas from 'bangkom/schema';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { PARTS, QUESTIONS } from './questions.js';

describe('bangkom/schema', () => {
  it('has a schema for every question, and for the parts that are handed in by themselves', () => {
    expect(Object.keys(schemas).toSorted()).toEqual([...Object.keys(QUESTIONS), ...Object.keys(PARTS)].toSorted());
    expect(Object.keys(library).filter((name) => name in schemas)).toEqual([]);
  });

  it('parses to the types of the records', () => {
    expectTypeOf<z.output<typeof schemas.EligibilityInput>>().toExtend<EligibilityInput>();
    expectTypeOf<z.output<typeof schemas.TrainingHoursInput>>().toExtend<TrainingHoursInput>();
    expectTypeOf<z.output<typeof schemas.IpAsnInput>>().toExtend<IpAsnInput>();
    expectTypeOf<z.output<typeof schemas.IpAsnPlanInput>>().toExtend<IpAsnPlanInput>();
    const parsed: EligibilityInput = schemas.EligibilityInput.parse({ degree: 's2' });
    expect(library.assessEligibility(parsed, { asOf: '2026-07-01' }).question).toBe('eligibility');
  });

  it('gives every fact an instance of its own, for its words are its own', () => {
    const { birthDate, pnsAppointmentDate } = schemas.EligibilityInput.shape;
    expect(birthDate.unwrap().unwrap()).not.toBe(pnsAppointmentDate.unwrap().unwrap());
  });

  it('refuses training that cannot match the post, as the type of the record does', () => {
    const matching = (kind: 'kepemimpinan' | 'fungsional') => ({ kind, matchesPost: true });
    const pathsOf = (schema: z.ZodType, record: unknown) =>
      (schema.safeParse(record).error?.issues ?? []).map(({ path }) => path.join('.'));
    const { IpAsnInput: schema, IpAsnAgencyPlanInput: ofAgency } = schemas;
    expect(pathsOf(schema, { position: 'pelaksana', trainings: [{}, matching('fungsional')] })).toEqual([
      'trainings.1.matchesPost',
    ]);
    expect(
      pathsOf(schema, { position: 'fungsional', trainings: [matching('fungsional'), matching('kepemimpinan')] }),
    ).toEqual(['trainings.1.matchesPost']);
    expect(pathsOf(schema, { trainings: [matching('fungsional'), matching('kepemimpinan')] })).toEqual([
      'trainings.0.matchesPost',
      'trainings.1.matchesPost',
    ]);
    expect(pathsOf(schema, { trainings: [matching('fungsional'), { kind: 'kepemimpinan' }] })).toEqual([]);
    expect(pathsOf(schema, { position: 'pengawas', trainings: [matching('kepemimpinan')] })).toEqual([]);
    expect(pathsOf(ofAgency, { people: [{}, { position: 'pelaksana', trainings: [matching('fungsional')] }] })).toEqual(
      ['people.1.trainings.0.matchesPost'],
    );
  });
});
