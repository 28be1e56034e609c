/** What a report tells, whichever way it is written. */
import {
  IP_ASN_MEASUREMENT,
  type IpAsnAgencyPlan,
  type IpAsnAggregate,
  type IpAsnCategory,
  type IpAsnDimensionName,
  type IpAsnGroup,
  type IpAsnMeans,
  type IpAsnScore,
  type IpAsnUnsettled,
  peraturanBkn8Of2019,
  planIpAsnAgency,
  streamIpAsn,
} from 'bangkom/ip-asn';
import type { Run } from '../shared/program.js';
import type { AgencyRequest } from './arguments.js';
import { type Asked, type People, type Person, scoreOf } from './people.js';

/** People of whom at least one is measured and has a settled score, so that there is a mean. */
export interface KnownGroup extends IpAsnGroup {
  readonly means: IpAsnMeans;
  readonly category: IpAsnCategory;
}

/** The people of one unit, and the index that is theirs alone. */
export interface Unit {
  /** `null` for those whose unit nobody has filled in. */
  readonly name: string | null;
  readonly index: IpAsnAggregate;
  /** `null` when there is no mean. */
  readonly group: KnownGroup | null;
}

/** Somebody whose score is told whole. */
export interface Explained {
  readonly person: Person;
  readonly score: IpAsnScore;
}

export interface Report extends People {
  readonly index: IpAsnAggregate;
  /** Everybody; `null` when there is no mean. */
  readonly group: KnownGroup | null;
  /** The highest index first; units of the same index by name, those without an index last. */
  readonly units: readonly Unit[];
  /** Those in no mean, since their score or whether they are measured is open. */
  readonly unsettled: readonly Person[];
  readonly plan: IpAsnAgencyPlan;
  /** `null` when there is nobody to explain anything of. */
  readonly explained: Explained | null;
  readonly run: Run;
  readonly year: number;
  /** The file that the charts are written to; `null` when none is. */
  readonly svg: string | null;
}

/** What a dimension is worth at most. */
export const maximumOf = (dimension: IpAsnDimensionName): number =>
  IP_ASN_MEASUREMENT.weights.find((one) => one.dimension === dimension)?.weight ?? 0;

/** The last year that the rules are known to stand in; `null` where that is no matter for the year. */
export const lastCertainYear = (year: number): number | null => {
  const { unchangedUntil } = peraturanBkn8Of2019;
  const last = unchangedUntil === null ? year : Number(unchangedUntil.slice(0, 4));
  return year > last ? last : null;
};

function* membersOf(people: readonly Person[]) {
  for (const { member } of people) yield member;
}

const indexOf = (
  people: readonly Person[],
  { asOf, year }: Asked,
  onUnsettled: (one: IpAsnUnsettled) => void = () => {},
): IpAsnAggregate => streamIpAsn(membersOf(people), { asOf }, { year, onUnsettled });

const knownGroup = ({ together }: IpAsnAggregate): KnownGroup | null => {
  const { means = null, category = null } = together ?? {};
  return together === null || means === null || category === null ? null : { ...together, means, category };
};

const unitOf = (name: string | null, people: readonly Person[], asked: Asked): Unit => {
  const index = indexOf(people, asked);
  return { name, index, group: knownGroup(index) };
};

const rankOf = ({ group }: Unit): number => (group === null ? -1 : Number(group.means.total));

const compareUnits = (a: Unit, b: Unit): number => rankOf(b) - rankOf(a) || ((a.name ?? '') < (b.name ?? '') ? -1 : 1);

const unitsAmong = (people: readonly Person[], asked: Asked): Unit[] => {
  const byName = new Map<string | null, Person[]>();
  for (const person of people) {
    const own = byName.get(person.unit);
    if (own === undefined) byName.set(person.unit, [person]);
    else own.push(person);
  }
  return [...byName].map(([name, own]) => unitOf(name, own, asked)).sort(compareUnits);
};

/** The person with whom the index is best told: the first of those nearest to it. */
const nearestTo = (group: KnownGroup | null, people: readonly Person[]): Person | null => {
  const mean = group === null ? null : Number(group.means.total);
  let nearest: Person | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const person of people) {
    if (mean === null || person.total === null || person.measured !== true) continue;
    const distance = Math.abs(person.total - mean);
    if (distance >= least) continue;
    nearest = person;
    least = distance;
  }
  return nearest;
};

export const reportOf = (
  everyone: People,
  { person: wanted, svg }: Pick<AgencyRequest, 'person' | 'svg'>,
  asked: Asked,
  run: Run,
): Report => {
  const { people } = everyone;
  const { asOf, year } = asked;
  const unsettled: Person[] = [];
  const index = indexOf(people, asked, (one) => unsettled.push(...people.slice(one.index, one.index + 1)));
  const group = knownGroup(index);
  const person = wanted === null ? nearestTo(group, people) : (people.find(({ nip }) => nip === wanted) ?? null);
  const records = people.map(({ record }) => record);
  return {
    ...everyone,
    index,
    group,
    units: unitsAmong(people, asked),
    unsettled,
    plan: planIpAsnAgency({ year, people: records }, { asOf }),
    // Scores are not kept, for there may be many: this one is made again.
    explained: person === null ? null : { person, score: scoreOf(person.record, asked).score },
    run,
    year,
    svg: group === null ? null : svg,
  };
};
