import { describe, expect, it } from 'vitest';
import type { Gap } from '../../src/kernel/completions.js';
import { flatGap, YES_NO } from '../../src/kernel/gaps.js';
import { type Confidence, metIf, row, ruleTable, type Settled } from '../../src/kernel/rules.js';
import { assessBy } from '../../src/law/assessment.js';
import type { ProvisionId } from '../../src/law/provisions.js';
import { type Context, contextOf } from '../../src/law/ruleset.js';

interface Facts {
  readonly asked: boolean | null;
  readonly answered: boolean | null;
}
type Name = keyof Facts;

const gap = flatGap<Facts, Context>();
const gaps: { readonly [name in Name]: (facts: Facts, context: Context) => readonly Gap<Facts>[] } = {
  asked: gap('asked', YES_NO),
  answered: gap('answered', YES_NO),
};

const rule = (
  provision: ProvisionId,
  reads: readonly Name[],
  isMet: (facts: Facts) => boolean,
  more: { readonly confidence?: Confidence; readonly informs?: true } = {},
) =>
  row<Facts, Context, Name, ProvisionId, Facts & { readonly [name: string]: boolean | null }>({
    provision,
    reads,
    measure: ({ asked, answered }) => ({ asked, answered }),
    judge: (e): Settled => metIf(isMet(e)),
    ...(more.informs === undefined ? {} : { informs: more.informs }),
    ...(more.confidence === undefined ? {} : { confidence: () => more.confidence ?? 'certain' }),
  });

const context = contextOf({ asOf: '2026-07-01', readings: { A66: 'listed-only' } });
const words = { barred: 'no', clear: 'yes' } as const;

const table = ruleTable<Facts, Context, Name, ProvisionId>(gaps, [
  rule('pupr-2-2023/65.2', ['asked'], ({ asked }) => asked === true),
  rule('pupr-2-2023/65.3', ['answered'], ({ answered }) => answered === true, { confidence: 'likely' }),
  rule('pupr-2-2023/65.4', ['asked'], ({ asked }) => asked === false, { informs: true }),
]);

const assess = (asked: boolean | null, answered: boolean | null) =>
  assessBy(table, { asked, answered }, context, words);

describe('an assessment', () => {
  it.each([
    [true, true, 'yes', []],
    [true, false, 'no', []],
    [false, null, 'no', []],
    [true, null, 'undetermined', ['answered']],
    [null, null, 'undetermined', ['asked', 'answered']],
  ] as const)('of %s and %s is %s', (asked, answered, verdict, missing) => {
    expect(assess(asked, answered)).toMatchObject({ verdict, missing, notMetTogether: [] });
  });

  it('has one finding a row, in order, informing ones among them', () => {
    expect(assess(true, null).findings).toEqual([
      {
        provision: 'pupr-2-2023/65.2',
        status: 'met',
        confidence: 'certain',
        missing: [],
        evidence: { asked: true, answered: null },
      },
      {
        provision: 'pupr-2-2023/65.3',
        status: 'unknown',
        confidence: 'likely',
        missing: ['answered'],
        evidence: { asked: true, answered: null },
      },
      {
        provision: 'pupr-2-2023/65.4',
        status: 'unmet',
        confidence: 'certain',
        missing: [],
        evidence: { asked: true, answered: null },
      },
    ]);
  });

  it('rests on the weakest of its findings and tells what it was made under', () => {
    expect(assess(true, true).basis).toEqual({
      ruleset: 'permen-pupr-2-2023',
      revision: 2,
      asOf: '2026-07-01',
      confidence: 'likely',
      afterLastCheck: true,
      readings: { A66: 'listed-only' },
      amendments: {},
    });
  });

  it('names the provisions that cannot all be met', () => {
    const torn = ruleTable<Facts, Context, Name, ProvisionId>(gaps, [
      rule('pupr-2-2023/65.2', ['asked'], ({ asked }) => asked === true),
      rule('pupr-2-2023/65.3', ['asked'], ({ asked }) => asked === false),
    ]);
    expect(assessBy(torn, { asked: null, answered: null }, context, words)).toMatchObject({
      verdict: 'no',
      missing: [],
      notMetTogether: ['pupr-2-2023/65.2', 'pupr-2-2023/65.3'],
    });
  });
});
