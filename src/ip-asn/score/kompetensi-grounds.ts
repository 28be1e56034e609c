/**
 * What the components of kompetensi rest on: their points, and the time in which trainings count, which is better attested
 * for a pelaksana than for other posts (C29, C40).
 */
import type { Ground } from '../../law/confidence.js';
import type { ComponentPoints, PointTable } from '../points.js';
import type { IpAsnTraining } from './facts.js';
import type { IpAsnPostGroup, IpAsnTrainingKind } from './kinds.js';

/** What each component rests on, by the group of the post. */
export const COMPONENT_GROUNDS: {
  readonly [component in keyof ComponentPoints]: (group: IpAsnPostGroup) => readonly Ground[];
} = {
  leadership: () => ['ipAsnLeadershipTraining', 'C31'],
  functional: () => ['ipAsnFunctionalTraining'],
  technical: (group) => [
    group === 'pelaksana' ? 'ipAsnTechnicalTrainingPelaksana' : 'ipAsnTechnicalTraining',
    'ipAsnTechnicalHours',
    'ipAsnTechnicalYears',
    group === 'pelaksana' ? 'windowsOfPelaksana' : 'windowsOfOtherPosts',
  ],
  seminar: (group) => [
    group === 'pelaksana' ? 'ipAsnSeminarPelaksana' : 'ipAsnSeminar',
    'ipAsnSeminarYears',
    group === 'pelaksana' ? 'windowsOfPelaksana' : 'windowsOfOtherPosts',
  ],
};

type ComponentName = keyof ComponentPoints;

const KINDS_OF_COMPONENTS = [
  ['kepemimpinan', 'leadership'],
  ['fungsional', 'functional'],
  ['teknis', 'technical'],
  ['seminar', 'seminar'],
] as const satisfies readonly (readonly [IpAsnTrainingKind, ComponentName])[];

/**
 * The components that rest on both of two entries counting which may be of one training (C15). Of two of technical training
 * these are the hours, where they would not be reached without the lesser of each two.
 */
export const componentsOnDoubles = (
  possibleDoubles: readonly (readonly [IpAsnTraining, IpAsnTraining])[],
  leastHours: number,
  { technicalHours }: Pick<PointTable, 'technicalHours'>,
): ReadonlySet<ComponentName> => {
  const found = new Set<ComponentName>();
  let inDoubt = 0;
  for (const [one, other] of possibleDoubles) {
    if (one.kind === other.kind) inDoubt += Math.min(one.hours ?? 0, other.hours ?? 0);
    else
      for (const [kind, component] of KINDS_OF_COMPONENTS) {
        if (one.kind === kind || other.kind === kind) found.add(component);
      }
  }
  if (leastHours >= technicalHours && leastHours - inDoubt < technicalHours) found.add('technical');
  return found;
};
