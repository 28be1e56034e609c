/**
 * The components of kompetensi while facts are missing: whether each is earned, and which facts can still change that.
 *
 * @module
 */
import type { Status } from '../../kernel/rules.js';
import { pathOfEntry } from '../dimension.js';
import type { PointTable } from '../points.js';
import type { IpAsnTraining } from './facts.js';
import { decidingAmong } from './hours-open.js';
import type { IpAsnPost } from './kinds.js';
import { isForPost, type MatchedKind, type Posts, postsIn } from './match.js';
import type { HoleName, OpenFact } from './outlook.js';
import type { Unit } from './units.js';

/** A component: whether it is earned, and the facts that can still change that. */
export interface Component {
  readonly status: Status;
  readonly missing: readonly string[];
}

/** What the components are found from. */
interface OpenSituation {
  readonly units: readonly Unit[];
  /** Whether the trainings are not known; `units` then holds one of each kind about which nothing else is known. */
  readonly unknown: boolean;
  readonly posts: Posts;
  readonly table: PointTable;
}

/** The fact that says what a training counts as: its kind, or what the agency says where that leaves it open (C61). */
const toldAs = (name: HoleName, training: IpAsnTraining | undefined): string =>
  name === 'kind' && training?.isKindTold === true ? 'ipAsnKind' : name;

/** The paths of missing facts of a unit. */
const pathsIn = ({ places, trainings }: Unit, openFacts: readonly OpenFact[]): string[] =>
  places.flatMap((place, i) =>
    openFacts.flatMap(({ entry, name }) =>
      entry === i ? [`${pathOfEntry('trainings', place)}.${toldAs(name, trainings[i])}`] : [],
    ),
  );

const statusOf = (possible: ReadonlySet<Status>): Status => {
  const [first, ...others] = possible;
  return first === undefined || others.length > 0 ? 'unknown' : first;
};

/** What training that has to match the post comes to in one post. */
const matchIn = (kind: MatchedKind, position: IpAsnPost, units: readonly Unit[]) => {
  if (!isForPost(kind, position)) return { possible: ['not-applicable'] as const, certain: null };
  let certain = false;
  let open = false;
  for (const { outlookIn } of units) {
    const { match } = outlookIn(position);
    if (match === true) certain = true;
    if (match === null) open = true;
  }
  if (certain) return { possible: ['met'] as const, certain };
  return open ? { possible: ['met', 'unmet'] as const, certain } : { possible: ['unmet'] as const, certain };
};

/** Leadership or functional training that matches the post. */
const matchedComponent = (kind: MatchedKind, { posts, units, unknown }: OpenSituation): Component => {
  const all = postsIn(posts);
  const outcomes = all.map((position) => matchIn(kind, position, units));
  const status = statusOf(new Set<Status>(outcomes.flatMap(({ possible }) => possible)));
  if (status !== 'unknown') return { status, missing: [] };
  const openPosts = all.filter((_, i) => outcomes[i]?.certain === false);
  const missing = new Set(new Set(outcomes.map(({ certain }) => certain)).size > 1 ? ['position'] : []);
  for (const unit of units) {
    for (const position of openPosts) {
      const { openFacts } = unit.outlookIn(position);
      const deciding = openFacts.filter(({ match }) => match);
      for (const path of unknown && deciding.length > 0 ? ['trainings'] : pathsIn(unit, deciding)) missing.add(path);
    }
  }
  return { status, missing: [...missing] };
};

export interface TechnicalComponent extends Component {
  /** In hundredths; `null` while they are not settled. */
  readonly hours: number | null;
  /** The fewest that they can be. */
  readonly leastHours: number;
}

/** Technical training, all of the window added up. No post makes its hours more or fewer. */
const technicalComponent = ({ units, unknown, posts, table }: OpenSituation): TechnicalComponent => {
  const required = table.technicalHours;
  const outlooks = units.map((unit) => ({ unit, ...unit.outlookIn(posts.first) }));
  const leastHours = outlooks.reduce((sum, { hours }) => sum + hours.least, 0);
  const most = outlooks.reduce((sum, { hours }) => sum + hours.most, 0);
  const found = { leastHours, hours: most === leastHours ? leastHours : null };
  if (leastHours >= required) return { status: 'met', missing: [], ...found };
  if (most < required) return { status: 'unmet', missing: [], ...found };
  const open = outlooks.filter(({ hours }) => hours.most > hours.least);
  const certain = outlooks.reduce((sum, { hours }) => (hours.most > hours.least ? sum : sum + hours.least), 0);
  const decides = decidingAmong(
    open.map(({ sums }) => sums),
    required - certain,
  );
  const missing = open.flatMap(({ unit, openFacts }, i) =>
    pathsIn(
      unit,
      openFacts.filter(({ spans }) => spans.some((span) => decides(i, span))),
    ),
  );
  return { status: 'unknown', missing: unknown ? ['trainings'] : missing, ...found };
};

/** A seminar or its equal. No post makes it more or less. */
const seminarComponent = ({ units, unknown, posts }: OpenSituation): Component => {
  const missing: string[] = [];
  let status: Status = 'unmet';
  for (const unit of units) {
    const { seminar, openFacts } = unit.outlookIn(posts.first);
    if (seminar === true) return { status: 'met', missing: [] };
    if (seminar === null) status = 'unknown';
    missing.push(
      ...pathsIn(
        unit,
        openFacts.filter((fact) => fact.seminar),
      ),
    );
  }
  if (status === 'unmet') return { status, missing: [] };
  return { status, missing: unknown ? ['trainings'] : missing };
};

/** The components, in the order of the law. */
export interface Components {
  readonly leadership: Component;
  readonly functional: Component;
  readonly technical: TechnicalComponent;
  readonly seminar: Component;
}

export const openComponents = (situation: OpenSituation): Components => ({
  leadership: matchedComponent('kepemimpinan', situation),
  functional: matchedComponent('fungsional', situation),
  technical: technicalComponent(situation),
  seminar: seminarComponent(situation),
});
