/**
 * What the components of kompetensi rest on: their points, and the time in which trainings count, which is better attested
 * for a pelaksana than for other posts (C29, C40).
 */
import type { Ground } from '../law/confidence.js';
import type { IpAsnPostGroup } from './input.js';
import type { ComponentPoints } from './points.js';

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
