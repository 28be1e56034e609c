/**
 * What facts cannot say together, as far as JSON Schema says it in a few words: conditions of whatever object has facts of
 * these names. What compares days or sums, or hangs on the options, is left to the functions.
 */
import { GROUPED_POSITIONS, postOfGroup } from '../../../src/asn/position.js';
import { TALENT_BOXES } from '../../../src/asn/talent-box.js';
import { CLASSICAL_KINDS } from '../../../src/asn/training-kind.js';
import { IP_ASN_POSTS, isMatchedKind, matchedKindOf } from '../../../src/ip-asn/score/kinds.js';
import { LEARNING_PARTS } from '../../../src/training/learning-mix/facts.js';
import type { JsonSchema } from './json.js';

interface Condition {
  /** The facts that an object has to have for the condition to be one of it. */
  readonly among: readonly string[];
  readonly holds: readonly JsonSchema[];
}

/** An object in which these facts are told, and what is said of them. */
const told = (properties: { readonly [fact: string]: JsonSchema }): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const never = (properties: { readonly [fact: string]: JsonSchema }): JsonSchema => ({ not: told(properties) });

/** What is said of facts, where the object is there at all. */
const whereThere = (properties: { readonly [fact: string]: JsonSchema }): JsonSchema => ({ properties });

const implies = (condition: JsonSchema, consequence: JsonSchema): JsonSchema => ({
  anyOf: [{ not: condition }, consequence],
});

const KNOWN: JsonSchema = { not: { const: null } };

const withBox: Condition = {
  among: ['box', 'convention'],
  holds: [implies(told({ box: KNOWN }), told({ convention: KNOWN }))],
};

const boxAndLevels: Condition = {
  among: ['box', 'performanceLevel', 'potentialLevel'],
  holds: TALENT_BOXES.map(({ box, performanceLevel, potentialLevel }) =>
    implies(
      told({ box: { const: box } }),
      whereThere({
        performanceLevel: { enum: [performanceLevel, null] },
        potentialLevel: { enum: [potentialLevel, null] },
      }),
    ),
  ),
};

/** Digit 13 of a NIP is `2` for a PPPK alone. */
const nipAndStatus: Condition = {
  among: ['nip', 'employmentStatus', 'pnsAppointmentDate'],
  holds: [
    never({
      nip: { type: 'string', pattern: '^[0-9]{8} *[0-9]{4}2' },
      employmentStatus: { enum: ['pns', 'cpns'] },
    }),
    never({ nip: { type: 'string', pattern: '^[0-9]{8} *[0-9]{4}[01]' }, employmentStatus: { const: 'pppk' } }),
  ],
};

/** Labels and numbers of the rules before 2022 are none of a later year (C50). */
const labelsByYear: Condition = {
  among: ['performance', 'pnsAppointmentDate'],
  holds: [
    whereThere({
      performance: {
        type: ['object', 'null'],
        patternProperties: {
          '^(202[2-9]|20[3-9][0-9]|2[1-9][0-9][0-9]|[3-9][0-9][0-9][0-9])$': {
            not: { anyOf: [{ const: 'cukup' }, { type: 'number' }] },
          },
        },
      },
    }),
  ],
};

/** A value above 100 is one of the scale of 2021 alone. */
const valuesByYear: Condition = {
  among: ['performance', 'penaltyLookBackYears'],
  holds: [
    whereThere({
      performance: {
        type: ['object', 'null'],
        patternProperties: {
          '^(19[0-9][0-9]|20[013-9][0-9]|202[02-9]|21[0-9][0-9])$': {
            type: ['number', 'string', 'null'],
            maximum: 100,
            pattern: '^([a-z-]+|0?[0-9]{1,2}(\\.[0-9]{1,31})?|100(\\.0{1,31})?)$',
          },
        },
      },
    }),
  ],
};

const matchedKinds = [...new Set(IP_ASN_POSTS.map(matchedKindOf))].filter(isMatchedKind);

/** A training of some kinds that is said to match; what the agency says it counts as goes before its own kind. */
const saidToMatch = (kinds: JsonSchema): JsonSchema => ({
  anyOf: [
    told({ ipAsnKind: kinds, matchesPost: { const: true } }),
    { allOf: [told({ kind: kinds, matchesPost: { const: true } }), { not: told({ ipAsnKind: KNOWN }) }] },
  ],
});

const noneSaidToMatch = (kinds: readonly string[]): JsonSchema =>
  whereThere({ trainings: { type: ['array', 'null'], items: { not: saidToMatch({ enum: kinds }) } } });

/** Training of a kind that the group of the post does not count is not said to match it (C31). */
const matchingTrainings: Condition = {
  among: ['position', 'trainings', 'penaltyLookBackYears'],
  holds: [null, ...matchedKinds].map((matched) =>
    implies(
      told({ position: { enum: GROUPED_POSITIONS.filter((one) => matchedKindOf(postOfGroup(one)) === matched) } }),
      noneSaidToMatch(matchedKinds.filter((kind) => kind !== matched)),
    ),
  ),
};

/** A study that was finished was not stopped, and one that was not stopped has no day on which it was. */
const stoppedStudies: Condition = {
  among: ['completed', 'terminated', 'terminatedOn'],
  holds: [
    never({ completed: { const: true }, terminated: { const: true } }),
    never({ completed: { const: true }, terminatedOn: KNOWN }),
    never({ terminated: { const: false }, terminatedOn: KNOWN }),
  ],
};

const numberedCertificate: Condition = {
  among: ['certified', 'certificateNumber'],
  holds: [never({ certified: { const: false }, certificateNumber: { type: 'string', pattern: '[0-9A-Za-z]' } })],
};

const ZERO: JsonSchema = { anyOf: [{ const: 0 }, { type: 'string', pattern: '^0+(\\.0+)?$' }] };
const partsOfMix = LEARNING_PARTS.map((part) => `${part}Hours`);

const someHours: Condition = {
  among: partsOfMix,
  holds: [never(Object.fromEntries(partsOfMix.map((part) => [part, ZERO])))],
};

const cappedLine: Condition = {
  among: ['internationalHours', 'mostPerMonth'],
  holds: [never({ internationalHours: KNOWN, mostPerMonth: KNOWN })],
};

const cappedKinds: Condition = {
  among: CLASSICAL_KINDS,
  holds: [
    whereThere(
      Object.fromEntries(
        CLASSICAL_KINDS.map((kind) => [
          kind,
          { type: ['object', 'null'], ...whereThere({ mostPerMonth: { const: null } }) },
        ]),
      ),
    ),
  ],
};

const CONDITIONS: readonly Condition[] = [
  withBox,
  boxAndLevels,
  nipAndStatus,
  labelsByYear,
  valuesByYear,
  matchingTrainings,
  stoppedStudies,
  numberedCertificate,
  someHours,
  cappedLine,
  cappedKinds,
];

/** The conditions of an object with facts of these names, as keywords of its schema. */
export const conditionsAmong = (facts: readonly string[]): JsonSchema => {
  const holds = CONDITIONS.filter(({ among }) => among.every((fact) => facts.includes(fact))).flatMap(
    (one) => one.holds,
  );
  return holds.length === 0 ? {} : { allOf: holds };
};
