import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTrainings, groupSameTrainings, type TrainingMarks } from '../../src/asn/same-training.js';
import { tries } from '../size.js';

const base: TrainingMarks = {
  kind: 'seminar',
  firstDay: '2026-05-20',
  lastDay: '2026-05-21',
  title: 'Jembatan Bentang Panjang',
  organizer: 'unit-sdm',
  issuer: 'BPSDM',
  certificateNumber: 'A-12/2026',
};

const unnumbered: TrainingMarks = { ...base, certificateNumber: null };

describe('one training', () => {
  it.each<[string, Partial<TrainingMarks>, Partial<TrainingMarks>, string]>([
    ['the number written otherwise', {}, { certificateNumber: 'a 12.2026' }, 'same'],
    ['the issuer written otherwise', {}, { issuer: 'b.p.s.d.m' }, 'same'],
    ['one number and issuer, other days', {}, { firstDay: null }, 'same'],
    ['one number and issuer, another kind and title', {}, { kind: 'teknis', title: 'Bendungan' }, 'same'],
    ['two numbers of one issuer', {}, { certificateNumber: 'A-13/2026' }, 'different'],
    ['two numbers, no issuer told', { issuer: null }, { issuer: null, certificateNumber: 'A-13' }, 'different'],
    ['one number of two issuers', {}, { issuer: 'LAN' }, 'different'],
    ['one number, one issuer not told', {}, { issuer: null }, 'same'],
    ['one number, no issuer told', { issuer: null }, { issuer: null, title: null }, 'same'],
    ['one number, one issuer not told, other days', {}, { issuer: null, firstDay: null }, 'possible-double'],
    ['one number, no issuer told, another kind', { issuer: null }, { issuer: null, kind: 'teknis' }, 'possible-double'],
    ['one number, no issuer told, no day', { issuer: null }, { issuer: null, lastDay: null }, 'possible-double'],
    ['a number that is a dash', {}, { certificateNumber: '-' }, 'same'],
  ])('by its certificate: %s', (_, a, b, expected) => {
    expect(compareTrainings({ ...base, ...a }, { ...base, ...b })).toBe(expected);
    expect(compareTrainings({ ...base, ...b }, { ...base, ...a })).toBe(expected);
  });

  it.each<[string, Partial<TrainingMarks>, string]>([
    ['everything alike', {}, 'same'],
    ['the title written otherwise', { title: 'JEMBATAN  bentang panjang' }, 'same'],
    ['a number on one side only', { certificateNumber: 'A-12/2026' }, 'same'],
    ['another issuer, which no certificate is of', { issuer: 'LAN' }, 'same'],
    ['another title', { title: 'Bendungan' }, 'different'],
    ['punctuation in the title', { title: 'Jembatan: Bentang Panjang' }, 'different'],
    ['another organiser', { organizer: 'unit-peserta' }, 'different'],
    ['another kind', { kind: 'lokakarya' }, 'different'],
    ['other days', { lastDay: '2026-05-22' }, 'different'],
    ['no kind told', { kind: null }, 'different'],
    ['no title told', { title: null }, 'possible-double'],
    ['a title that is a dash', { title: ' - ' }, 'possible-double'],
    ['no organiser told', { organizer: null }, 'possible-double'],
    ['neither told', { title: null, organizer: null }, 'possible-double'],
    ['no title told and another organiser', { title: null, organizer: 'unit-peserta' }, 'different'],
    ['another title and no organiser told', { title: 'Bendungan', organizer: null }, 'different'],
  ])('by what describes it: %s', (_, other, expected) => {
    expect(compareTrainings(unnumbered, { ...unnumbered, ...other })).toBe(expected);
    expect(compareTrainings({ ...unnumbered, ...other }, unnumbered)).toBe(expected);
  });

  it('takes a single day for the first and the last', () => {
    const day = { ...unnumbered, firstDay: '2026-05-21' };
    expect(compareTrainings(day, { ...day, firstDay: null })).toBe('same');
  });
});

const marks = fc.record({
  kind: fc.constantFrom('seminar', 'seminar', 'teknis', null),
  firstDay: fc.constantFrom(null, '2026-05-20'),
  lastDay: fc.constantFrom('2026-05-20', '2026-05-20', '2026-05-21', null),
  title: fc.constantFrom('T', ' t', 'U', null),
  organizer: fc.constantFrom('unit-sdm', 'unit-sdm', 'lembaga-lain', null),
  issuer: fc.constantFrom('X', 'x.', 'Y', null),
  certificateNumber: fc.constantFrom(null, null, '1', ' 1.', '2'),
  worth: fc.integer({ min: 0, max: 3 }),
});
type Marked = TrainingMarks & { readonly worth: number };
const worthOf = ({ worth }: Marked): number => worth;

/** What a grouping brings. */
const total = (groups: readonly (readonly Marked[])[]): number =>
  groups.reduce((sum, group) => sum + Math.max(...group.map(worthOf)), 0);

describe('groups of one training', () => {
  it('put every record in one group, each group held together by records that are the same', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 7 }), (records) => {
        const groups = groupSameTrainings(records, worthOf);
        expect(groups.flat().length).toBe(records.length);
        expect(new Set(groups.flat()).size).toBe(records.length);
        for (const group of groups) {
          const linked = new Set(group.slice(0, 1));
          for (const _ of group) {
            for (const one of group) {
              if ([...linked].some((other) => compareTrainings(one, other) === 'same')) linked.add(one);
            }
          }
          expect(linked.size).toBe(group.length);
        }
      }),
    );
  });

  it('hold no two numbers, and no number of two issuers', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 7 }), (records) => {
        for (const group of groupSameTrainings(records, worthOf)) {
          for (const one of group) {
            for (const other of group) {
              const bothNumbered = one.certificateNumber !== null && other.certificateNumber !== null;
              if (bothNumbered) expect(compareTrainings(one, other)).not.toBe('different');
            }
          }
        }
      }),
    );
  });

  it('bring the same in any order, and never less with a further record that ties nothing together', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 7 }), marks, (records, further) => {
        const groups = groupSameTrainings(records, worthOf);
        const before = total(groups);
        expect(total(groupSameTrainings([...records].reverse(), worthOf))).toBe(before);
        const isSame = (one: Marked) => compareTrainings(one, further) === 'same';
        const says = ({ worth: _, ...all }: Marked) => JSON.stringify(all);
        // One that is the same as others shows them to be one, or contradicts them; unless it says just what one says.
        fc.pre(records.filter(isSame).every((one) => says(one) === says(further)));
        expect(total(groupSameTrainings([...records, further], worthOf))).toBeGreaterThanOrEqual(before);
      }),
      tries(3_000),
    );
  });

  it('take a record without a number for the certificate worth least, and never join two certificates by it', () => {
    const [a, b] = [
      { ...base, worth: 8 },
      { ...base, certificateNumber: 'A-13', worth: 4 },
    ];
    const alike = { ...base, certificateNumber: null, worth: 6 };
    expect(groupSameTrainings([alike, a, b], worthOf)).toEqual([[a], [b, alike]]);
  });

  it('draw nothing to records that contradict each other', () => {
    const certified = { ...base, worth: 4 };
    const contradicting = { ...certified, title: 'Bendungan' };
    const alike = { ...base, certificateNumber: null, worth: 4 };
    expect(groupSameTrainings([certified, contradicting, alike], worthOf)).toHaveLength(2);
  });
});
