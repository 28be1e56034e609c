import { defaultReadings, readings } from 'bangkom';
import { type Bilingual, type Interpretation, interpretations, provisions } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';

const all: [string, Interpretation][] = Object.entries(interpretations);
const chosen = Object.entries(readings);

const textsOf = ({ question, options, reason }: Interpretation): Bilingual[] => [
  question,
  reason,
  ...Object.values(options),
];

describe('the interpretations', () => {
  it('are those that the encoded provisions need', () => {
    expect(all.map(([id]) => id).toSorted()).toEqual([
      ...[
        'A01',
        'A02',
        'A03',
        'A04',
        'A05',
        'A06',
        'A07',
        'A08',
        'A09',
        'A10',
        'A11',
        'A12',
        'A13',
        'A17',
        'A21',
        'A22',
        'A23',
        'A24',
        'A25',
        'A26',
        'A27',
        'A28',
        'A29',
        'A30',
        'A31',
        'A32',
        'A33',
        'A34',
      ],
      ...['A46', 'A47', 'A48', 'A49', 'A50', 'A51', 'A52', 'A53', 'A58', 'A59', 'A60'],
      ...['A64', 'A65', 'A66', 'A67', 'A68', 'A69', 'A70', 'A71', 'A72', 'A73'],
      ...['A78', 'A79', 'A80', 'A81', 'A82', 'A83', 'A84', 'A85', 'A86', 'A87', 'A88', 'A89', 'A90', 'A91'],
      ...['B1', 'B10', 'B11', 'B12', 'B13', 'B14', 'B15', 'B16', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8'],
      ...['C10', 'C11', 'C12', 'C13', 'C14', 'C15', 'C16', 'C17', 'C18', 'C19'],
      ...['C2', 'C20', 'C21', 'C22', 'C23', 'C24', 'C25', 'C26', 'C27', 'C29'],
      ...[
        'C3',
        'C30',
        'C31',
        'C32',
        'C33',
        'C34',
        'C35',
        'C36',
        'C37',
        'C38',
        'C39',
        'C4',
        'C40',
        'C41',
        'C42',
        'C43',
        'C45',
        'C46',
        'C47',
        'C48',
        'C49',
        'C5',
        'C50',
        'C51',
        'C52',
        'C53',
        'C54',
        'C55',
        'C60',
        'C61',
        'C7',
        'C8',
        'C9',
      ],
    ]);
  });

  it.each(chosen)('%s offers exactly the options that a caller can choose', (id, options) => {
    const [, interpretation] = all.find(([one]) => one === id) ?? [];
    expect(Object.keys(interpretation?.options ?? {})).toEqual([...options]);
    expect(interpretation?.default).toBe(options[0]);
    expect(Object.entries(defaultReadings)).toContainEqual([id, interpretation?.default]);
  });

  it('offer one option where a caller has no choice', () => {
    const fixed = all.filter(([id]) => !Object.hasOwn(readings, id));
    expect(fixed.filter(([, { options }]) => Object.keys(options).length !== 1)).toEqual([]);
  });

  it.each(all)('%s takes one of its options', (_id, { options, default: usual }) => {
    expect(Object.keys(options)).toContain(usual);
  });

  it.each(all)('%s asks in a question and answers in sentences, in both languages', (_id, interpretation) => {
    expect(interpretation.question.id).toMatch(/^[A-Z].+\?$/);
    expect(interpretation.question.en).toMatch(/^[A-Z].+\?$/);
    for (const { id, en } of textsOf(interpretation).slice(1)) {
      expect(id).toMatch(/^["A-Z].+[^.]\.$/);
      expect(en).toMatch(/^["A-Z].+[^.]\.$/);
      expect(id).not.toBe(en);
    }
  });

  it('keep the rules on IP ASN apart from those of Permen PUPR 2/2023', () => {
    const isOnIpAsn = (provision: string) => /^(permenpan-rb-38-2018|peraturan-bkn-8-2019)(\/|$)/.test(provision);
    const onIpAsn = all.filter(([, interpretation]) => interpretation.provisions.some(isOnIpAsn));
    expect(onIpAsn.map(([id]) => id).toSorted()).toEqual([
      ...['A79', 'A80', 'A81', 'A82', 'A83', 'A84', 'B14'],
      ...['C29', 'C30', 'C31', 'C32', 'C33', 'C34', 'C35', 'C36', 'C37', 'C38', 'C39', 'C40', 'C41', 'C61'],
    ]);
    expect(onIpAsn.filter(([, interpretation]) => !interpretation.provisions.every(isOnIpAsn))).toEqual([]);
  });

  it.each([
    ['permenpan-rb-38-2018/3', ['A79', 'C38']],
    ['permenpan-rb-38-2018/kualifikasi', ['A80', 'A83', 'C35', 'C36', 'C37', 'C39', 'C41']],
    ['permenpan-rb-38-2018/kompetensi.a', ['A83', 'C31', 'C33', 'C35', 'C36', 'C39', 'C61']],
    ['permenpan-rb-38-2018/kompetensi.b', ['A83', 'C33', 'C35', 'C36', 'C39', 'C61']],
    ['permenpan-rb-38-2018/kompetensi.c', ['A83', 'C29', 'C34', 'C35', 'C36', 'C40', 'C61']],
    ['permenpan-rb-38-2018/kompetensi.d', ['A83', 'C29', 'C34', 'C35', 'C36', 'C40', 'C61']],
    ['permenpan-rb-38-2018/kinerja', ['A82', 'A83', 'A84', 'C30', 'C37', 'C40']],
    ['permenpan-rb-38-2018/disiplin.a', ['A81', 'A83', 'C35', 'C39']],
    ['permenpan-rb-38-2018/disiplin.b', ['A81', 'A83', 'C35', 'C39']],
    ['permenpan-rb-38-2018/13', ['A83', 'A84', 'B14', 'C32', 'C38']],
    ['permenpan-rb-38-2018/14.a', ['A84', 'B14']],
    ['permenpan-rb-38-2018/14.e', ['A84', 'B14']],
  ])('tell for %s that its answer hangs on %j', (provision, ids) => {
    const hanging = all.filter(([, interpretation]) => interpretation.provisions.some((one) => one === provision));
    expect(hanging.map(([id]) => id).toSorted()).toEqual(ids);
  });

  it('name provisions of the registry, each once; only A17 and B7 wait for their chapters, and no answer hangs on what the slides leave open', () => {
    for (const [, interpretation] of all) {
      const ids = interpretation.provisions;
      expect(ids.filter((id) => !Object.hasOwn(provisions, id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(all.filter(([, interpretation]) => interpretation.provisions.length === 0).map(([id]) => id)).toEqual([
      'A17',
      ...['A85', 'A86', 'A87', 'A88', 'A89'],
      'B7',
    ]);
  });
});
