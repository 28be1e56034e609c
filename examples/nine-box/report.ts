/** What a report tells, whichever way it is written. */
import {
  computeTalentMatrix,
  routeTalent,
  TALENT_BOXES,
  type TalentBox,
  type TalentMatrix,
  type TalentRoute,
} from 'bangkom/talent';
import type { Run } from '../shared/program.js';
import type { NineBoxRequest, Scales } from './arguments.js';
import type { People, Person } from './people.js';

/** Somebody in the talent pool, with what their box leads to. */
export interface Talent {
  readonly person: Person;
  readonly route: TalentRoute;
}

export interface Report extends People {
  /** `null` when there is nobody to count. */
  readonly matrix: TalentMatrix | null;
  readonly routes: ReadonlyMap<TalentBox, TalentRoute>;
  /** Those of the talent pool who are listed: the highest box first, and in the order of the file within a box. */
  readonly pool: readonly Talent[];
  /** Those whose row leaves an axis open. */
  readonly unplaced: readonly Person[];
  readonly run: Run;
  readonly scales: Scales;
  /** The file that the picture is written to; `null` when none is. */
  readonly svg: string | null;
}

/** What each box leads to, the highest first. */
const routesOn = (asOf: string): ReadonlyMap<TalentBox, TalentRoute> =>
  new Map(
    TALENT_BOXES.toReversed().map(({ box, performanceLevel, potentialLevel }) => [
      box,
      routeTalent({ performanceLevel, potentialLevel }, { asOf }),
    ]),
  );

const poolAmong = (people: readonly Person[], routes: Report['routes']): Talent[] =>
  [...routes].flatMap(([box, route]) =>
    route.agencyPool === true ? people.filter((person) => person.box === box).map((person) => ({ person, route })) : [],
  );

export const reportOf = (
  everyone: People,
  { scales, pool, svg }: Pick<NineBoxRequest, 'scales' | 'pool' | 'svg'>,
  run: Run,
): Report => {
  const { people } = everyone;
  const { asOf } = run;
  const levels = people.map(({ performanceLevel, potentialLevel }) => ({ performanceLevel, potentialLevel }));
  const matrix = people.length === 0 ? null : computeTalentMatrix({ people: levels }, { asOf });
  const routes = routesOn(asOf);
  return {
    ...everyone,
    matrix,
    routes,
    pool: poolAmong(people, routes).slice(0, pool),
    unplaced: (matrix?.unplacedAt ?? []).flatMap((at) => people[at] ?? []),
    run,
    scales,
    svg: matrix === null ? null : svg,
  };
};
