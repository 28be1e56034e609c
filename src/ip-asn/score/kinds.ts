/**
 * Posts and trainings as IP ASN tells them apart, and which training has to match which post.
 *
 * @module
 */
import { type PostOfGroup, STRUCTURAL_POSITIONS } from '../../asn/position.js';
import type { DevelopmentKind } from '../../asn/training-kind.js';
import { frozen } from '../../kernel/frozen.js';

/** Posts as IP ASN tells them apart, those with leadership training first; all functional posts are one. */
export const IP_ASN_POSTS = /* @__PURE__ */ frozen(() => [...STRUCTURAL_POSITIONS, 'fungsional', 'pelaksana'] as const);
export type IpAsnPost = PostOfGroup;

/** The groups of posts that have tables of points of their own. */
export type IpAsnPostGroup = 'struktural' | 'fungsional' | 'pelaksana';

/** The group that a post belongs to. */
export const postGroupOf = (position: IpAsnPost): IpAsnPostGroup =>
  position === 'fungsional' || position === 'pelaksana' ? position : 'struktural';

/**
 * Kinds of training that IP ASN counts. `seminar` is the fourth kind as a whole: seminar, workshop, conference and their
 * equals; `lainnya` counts for nothing.
 */
export const IP_ASN_TRAINING_KINDS = /* @__PURE__ */ frozen(
  () => ['kepemimpinan', 'fungsional', 'teknis', 'seminar', 'lainnya'] as const,
);
export type IpAsnTrainingKind = (typeof IP_ASN_TRAINING_KINDS)[number];

/**
 * What each kind of training or other development counts as; `null` where no text tells, so that the agency has to (C61).
 * The annex names leadership, functional and technical training, and seminars, workshops, conferences "and their equals".
 */
export const IP_ASN_KIND_OF: { readonly [kind in DevelopmentKind]: IpAsnTrainingKind | null } = /* @__PURE__ */ frozen(
  () => ({
    kepemimpinan: 'kepemimpinan',
    fungsional: 'fungsional',
    teknis: 'teknis',
    seminar: 'seminar',
    lokakarya: 'seminar',
    'pelatihan-dasar': 'lainnya',
    'tugas-belajar': 'lainnya',
    manajerial: null,
    'sosial-kultural': null,
    'bimbingan-teknis': null,
    sosialisasi: null,
    'klasikal-lainnya': null,
    coaching: null,
    mentoring: null,
    'e-learning': null,
    'jarak-jauh': null,
    detasering: null,
    'alam-terbuka': null,
    'patok-banding': null,
    pertukaran: null,
    'belajar-mandiri': null,
    'komunitas-belajar': null,
    'bimbingan-di-tempat-kerja': null,
    magang: null,
    'nonklasikal-lainnya': null,
  }),
);

/** The kinds of training that have to match the post. */
export type MatchedKind = 'kepemimpinan' | 'fungsional';

/** Whether training of some kind has to match the post. */
export const isMatchedKind = (kind: string | null): kind is MatchedKind =>
  kind === 'kepemimpinan' || kind === 'fungsional';

const MATCHED_KINDS: { readonly [group in IpAsnPostGroup]: MatchedKind | null } = {
  struktural: 'kepemimpinan',
  fungsional: 'fungsional',
  pelaksana: null,
};

/** The kind of training that has to match a post; `null` for one whose group counts none. */
export const matchedKindOf = (position: IpAsnPost): MatchedKind | null => MATCHED_KINDS[postGroupOf(position)];
