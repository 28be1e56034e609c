/** What the rules are tried on while facts are missing: records that can be, read in the parts that rows declare. */
import { amend, permenPupr2Of2023 } from 'bangkom';
import { parseEligibility } from 'bangkom/tugas-belajar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsOf, type Gap } from '../../src/kernel/completions.js';
import { contextOf } from '../../src/law/ruleset.js';
import type { EligibilityFacts } from '../../src/tugas-belajar/eligibility/facts.js';
import { eligibilityGaps } from '../../src/tugas-belajar/eligibility/gaps.js';
import { eligibilityRulesAt } from '../../src/tugas-belajar/eligibility/rules.js';
import { asTheyStand, type ExtensionFacts, parseExtension } from '../../src/tugas-belajar/extension/facts.js';
import { extensionGaps, inquire } from '../../src/tugas-belajar/extension/gaps.js';
import { tries } from '../size.js';
import { anyEligibilityRecord, extensionRecord } from './records.js';

const context = contextOf({ asOf: '2026-07-01', ruleset: amend(permenPupr2Of2023, {}) });

/** As many completions of some gaps as are worth while to look at. */
const someCompletions = <F extends object>(facts: F, gaps: readonly Gap<F>[]): F[] => {
  const completions: F[] = [];
  for (const completion of completionsOf(facts, gaps)) {
    if (completions.push(completion) >= 60) break;
  }
  return completions;
};

describe('every completion is a record that can be', () => {
  it('of an extension', () => {
    fc.assert(
      fc.property(extensionRecord, (record) => {
        const facts = asTheyStand(parseExtension(record), context.asOf);
        const inquiry = inquire(facts, context);
        for (const find of [
          extensionGaps.period,
          extensionGaps.decree,
          extensionGaps.extensions,
          extensionGaps.requested,
        ]) {
          for (const completion of someCompletions<ExtensionFacts>(facts, find(facts, inquiry))) {
            expect(() => parseExtension(completion)).not.toThrow();
          }
        }
      }),
      tries(60),
    );
  });

  it('of a candidate', () => {
    const isParsed = ({ retirementAsPelaksana: _, ...record }: EligibilityFacts) => parseEligibility(record);
    fc.assert(
      fc.property(anyEligibilityRecord, (record) => {
        const facts = parseEligibility(record);
        for (const find of Object.values(eligibilityGaps)) {
          for (const completion of someCompletions<EligibilityFacts>(facts, find(facts, context))) {
            expect(() => isParsed(completion)).not.toThrow();
          }
        }
      }),
      tries(40),
    );
  });
});

describe('a row reads only the facts that it declares', () => {
  /** What is read beside a fact of the same name. */
  const BESIDE: Readonly<Record<string, readonly string[]>> = {
    retirementDate: ['position', 'birthDate', 'nip'],
    terminations: ['studyAssignments'],
    finishedStudies: ['studyAssignments'],
    retirementAsPelaksana: ['position', 'birthDate', 'nip', 'retirementDate'],
  };
  it('of the rules on candidates', () => {
    fc.assert(
      fc.property(anyEligibilityRecord, (record) => {
        const facts = parseEligibility(record);
        for (const row of eligibilityRulesAt(facts.stage).rows) {
          const read = new Set<string>();
          const watched = new Proxy(facts, {
            get: (target, name, receiver) => {
              read.add(String(name));
              return Reflect.get(target, name, receiver);
            },
          });
          row.statusOf(watched, context);
          const declared = row.reads.flatMap((name) => [name, ...(BESIDE[name] ?? [])]);
          const undeclared = [...read].filter((name) => name !== 'stage' && !declared.some((one) => one === name));
          expect(undeclared).toEqual([]);
        }
      }),
      tries(40),
    );
  });
});
