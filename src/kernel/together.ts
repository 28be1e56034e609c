/**
 * Whether any of several open conditions holds. Conditions that wait for the same facts are decided together, for what
 * averts one may bring about the other; only the gaps they share are tried jointly, each one's own gaps apart.
 *
 * @module
 */
import type { Gap, Opening } from './completions.js';
import { itemAt } from './lists.js';
import { advance, differs, mildest, type Ways } from './tables.js';

/** A condition that still can go either way. */
export interface OpenCondition<F> {
  readonly gaps: readonly Gap<F>[];
  /** The places of the gaps that decide it. */
  readonly places: readonly number[];
  /** The openings that can change it by itself. */
  readonly openings: readonly Opening[];
  readonly exact: boolean;
  readonly holds: (ways: Ways) => boolean;
}

/** Whether any of several conditions holds: one of those `together` must, or it depends on `openings`. */
export type AnySettlement<F> =
  | { readonly settled: true; readonly together: readonly OpenCondition<F>[] }
  | { readonly settled: false; readonly openings: readonly Opening[]; readonly exact: boolean };

/** Joint completions of more conditions than this are not tried. */
const MOST_JOINT = 200_000;

const decidingGaps = <F>({ gaps, places }: OpenCondition<F>): Gap<F>[] =>
  gaps.filter((_, place) => places.includes(place));

const groupsOf = <F>(conditions: readonly OpenCondition<F>[]): OpenCondition<F>[][] => {
  let groups: OpenCondition<F>[][] = [];
  for (const condition of conditions) {
    const own = decidingGaps(condition);
    const touches = (group: OpenCondition<F>[]) =>
      group.some((other) => decidingGaps(other).some((gap) => own.includes(gap)));
    groups = [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), condition]];
  }
  return groups;
};

/** Settles whether any of several open conditions holds. */
export const settleAny = <F>(conditions: readonly OpenCondition<F>[]): AnySettlement<F> => {
  const openings: Opening[] = [];
  let exact = true;
  for (const group of groupsOf(conditions)) {
    const [alone, ...others] = group;
    const open = alone !== undefined && others.length === 0 ? alone : openingsOfGroup(group);
    // Each condition can be averted by itself; a group without an opening is one whose conditions cannot all be.
    if (open.openings.length === 0) return { settled: true, together: group };
    openings.push(...open.openings);
    exact &&= open.exact;
  }
  return { settled: false, openings, exact };
};

/** A condition of a group, its gaps by their places among those of the group. */
interface Member {
  readonly own: readonly number[];
  readonly shared: readonly number[];
  readonly holds: (ways: Ways) => boolean;
}

const memberOf = <F>(
  condition: OpenCondition<F>,
  gaps: readonly Gap<F>[],
  isShared: (gap: Gap<F>) => boolean,
): Member => {
  const deciding = decidingGaps(condition);
  const placesOf = (some: readonly Gap<F>[]) => some.map((gap) => gaps.indexOf(gap));
  // What does not decide it stays as it is at its mildest.
  const inGroup = condition.places.map((place) => gaps.indexOf(itemAt(condition.gaps, place)));
  const ways = mildest(condition.gaps);
  return {
    own: placesOf(deciding.filter((gap) => !isShared(gap))),
    shared: placesOf(deciding.filter(isShared)),
    holds: (ofGroup) => {
      inGroup.forEach((ofAll, i) => {
        ways[itemAt(condition.places, i)] = itemAt(ofGroup, ofAll);
      });
      return condition.holds(ways);
    },
  };
};

const openingsOfGroup = <F>(
  group: readonly OpenCondition<F>[],
): { readonly openings: readonly Opening[]; readonly exact: boolean } => {
  const gaps = [...new Set(group.flatMap(decidingGaps))];
  if (group.some((condition) => !condition.exact)) {
    return { openings: [...new Set(group.flatMap(({ openings }) => openings))], exact: false };
  }
  const isShared = (gap: Gap<F>) => group.filter((condition) => decidingGaps(condition).includes(gap)).length > 1;
  const members = group.map((condition) => memberOf(condition, gaps, isShared));
  const shared = gaps.flatMap((gap, place) => (isShared(gap) ? [place] : []));
  let tries = 0;
  /** Goes on to the next completion, as long as there are not too many. */
  const next = (ways: Ways, places: readonly number[]): boolean => {
    tries += 1;
    return tries <= MOST_JOINT && advance(ways, gaps, places);
  };
  /** Whether something holds for some completion of these places, all others being as they are. */
  const isPossible = (ways: Ways, places: readonly number[], does: () => boolean): boolean => {
    for (const place of places) ways[place] = 0;
    let found = false;
    do found = does();
    while (!found && next(ways, places));
    for (const place of places) ways[place] = 0;
    return found;
  };
  const averting = new Map<Member, Map<string, boolean>>();
  const canBeAverted = (member: Member, ways: Ways): boolean => {
    const known = averting.get(member) ?? new Map<string, boolean>();
    averting.set(member, known);
    const key = member.shared.map((place) => ways[place]).join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const can = isPossible(ways, member.own, () => !member.holds(ways));
    known.set(key, can);
    return can;
  };
  const othersCanBeAverted = (member: Member, ways: Ways): boolean =>
    members.every((other) => other === member || canBeAverted(other, ways));

  const notOf = (member: Member): number[] => shared.filter((place) => !member.shared.includes(place));

  /** Whether the fact makes a difference to its condition, while all the others can be averted. */
  const ownOpeningMatters = (member: Member, place: number, opening: Opening): boolean => {
    const ways = mildest(gaps);
    const others = member.own.filter((own) => own !== place);
    const elsewhere = notOf(member);
    return isPossible(ways, member.shared, () => {
      if (!isPossible(ways, others, () => differs(ways, place, opening, member.holds))) return false;
      return isPossible(ways, elsewhere, () => othersCanBeAverted(member, ways));
    });
  };
  /** Some own facts of the condition avert it with one filling and not with another. */
  const tips = (member: Member, place: number, averted: number, fulfilled: number, ways: Ways): boolean =>
    isPossible(ways, member.own, () => {
      ways[place] = averted;
      if (member.holds(ways)) return false;
      ways[place] = fulfilled;
      return member.holds(ways);
    });
  const sharedOpeningMatters = (place: number, { contrasts }: Opening): boolean => {
    const ways = mildest(gaps);
    /** With this filling all are averted, and with another of the group this one is not. */
    const tipsFrom = (member: Member, elsewhere: readonly number[], group: readonly number[], averted: number) =>
      group.some((fulfilled) => fulfilled !== averted && tips(member, place, averted, fulfilled, ways)) &&
      isPossible(ways, elsewhere, () => {
        ways[place] = averted;
        return othersCanBeAverted(member, ways);
      });
    return members.some((member) => {
      if (!member.shared.includes(place)) return false;
      const elsewhere = notOf(member);
      return isPossible(
        ways,
        member.shared.filter((other) => other !== place),
        () => contrasts.some((group) => group.some((averted) => tipsFrom(member, elsewhere, group, averted))),
      );
    });
  };

  const matters = (gap: Gap<F>, place: number, opening: Opening): boolean => {
    const does = isShared(gap)
      ? sharedOpeningMatters(place, opening)
      : members.some((member) => member.own.includes(place) && ownOpeningMatters(member, place, opening));
    // What was not tried out counts as able to change it.
    return does || tries > MOST_JOINT;
  };
  const openings = gaps.flatMap((gap, place) => gap.openings.filter((opening) => matters(gap, place, opening)));
  return { openings, exact: tries <= MOST_JOINT };
};
