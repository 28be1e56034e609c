/**
 * The posts that people hold, and the groups that they fall into.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** Posts with leadership training of their own, from the top. */
export const STRUCTURAL_POSITIONS = ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'] as const;

/** Functional posts of which the level is told. */
export const FUNCTIONAL_POSITIONS = [
  'ahli-utama',
  'ahli-madya',
  'ahli-muda',
  'ahli-pertama',
  'penyelia',
  'mahir',
  'terampil',
  'pemula',
  'guru',
  'dosen',
  'profesor-diperpanjang',
  'peneliti-perekayasa-utama',
  'peneliti-perekayasa-madya',
  'peneliti-perekayasa-muda',
  'peneliti-perekayasa-pertama',
] as const;

/** Posts at the general courts; to which group of posts they belong is in no text that this library holds. */
export const COURT_POSITIONS = ['panitera-peradilan-umum-pertama', 'panitera-peradilan-umum-banding'] as const;

/** The post held, as far as it decides the retirement age. */
export const POSITIONS = /* @__PURE__ */ frozen(
  () => [...STRUCTURAL_POSITIONS, 'pelaksana', ...FUNCTIONAL_POSITIONS, ...COURT_POSITIONS] as const,
);
export type Position = (typeof POSITIONS)[number];

/** The post held, as far as it decides the group of posts; `fungsional` where the level is not recorded. */
export const GROUPED_POSITIONS = /* @__PURE__ */ frozen(
  () => [...STRUCTURAL_POSITIONS, 'pelaksana', ...FUNCTIONAL_POSITIONS, 'fungsional'] as const,
);
export type GroupedPosition = (typeof GROUPED_POSITIONS)[number];

/** A post with leadership training of its own. */
export type StructuralPosition = (typeof STRUCTURAL_POSITIONS)[number];

const isStructural = (position: GroupedPosition): position is StructuralPosition =>
  STRUCTURAL_POSITIONS.some((one) => one === position);

/** A post as its group and its leadership training tell it apart: functional posts are one. */
export type PostOfGroup = StructuralPosition | 'fungsional' | 'pelaksana';

/** The post as far as its group and its leadership training tell it apart. */
export const postOfGroup = (position: GroupedPosition): PostOfGroup =>
  position === 'pelaksana' || isStructural(position) ? position : 'fungsional';

/** Whether a post is a functional one. */
export const isFunctional = (position: GroupedPosition): boolean => postOfGroup(position) === 'fungsional';
