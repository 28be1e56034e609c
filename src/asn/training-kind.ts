/**
 * The kinds of training and where the regulation names them: for whom, on which track, and which of them a participant
 * unit may run.
 *
 * @pasal Pasal 14, Pasal 51, Pasal 52, Pasal 54 ayat (2), Pasal 57 ayat (4)
 * @source Permen PUPR 2/2023
 * @module
 */
import { frozen } from '../kernel/frozen.js';

/** Kinds of classical training, in the order of Pasal 51 ayat (1). */
export const CLASSICAL_KINDS = [
  'kepemimpinan',
  'pelatihan-dasar',
  'manajerial',
  'teknis',
  'fungsional',
  'sosial-kultural',
  'seminar',
  'lokakarya',
  'bimbingan-teknis',
  'sosialisasi',
  'klasikal-lainnya',
] as const;

/** Kinds of nonclassical training, in the order of Pasal 51 ayat (2). */
export const NONCLASSICAL_KINDS = [
  'coaching',
  'mentoring',
  'e-learning',
  'jarak-jauh',
  'detasering',
  'alam-terbuka',
  'patok-banding',
  'pertukaran',
  'belajar-mandiri',
  'komunitas-belajar',
  'bimbingan-di-tempat-kerja',
  'magang',
  'nonklasikal-lainnya',
] as const;

/** Every kind of training, the classical ones first. */
export const TRAINING_KINDS = /* @__PURE__ */ frozen(() => [...CLASSICAL_KINDS, ...NONCLASSICAL_KINDS] as const);
/** A kind of training (Pasal 51). */
export type TrainingKind = (typeof TRAINING_KINDS)[number];

/** A form of development: a kind of training, or Tugas Belajar (Pasal 14 ayat (1)). */
export const DEVELOPMENT_KINDS = /* @__PURE__ */ frozen(() => [...TRAINING_KINDS, 'tugas-belajar'] as const);
export type DevelopmentKind = (typeof DEVELOPMENT_KINDS)[number];

/** The tracks of training; `terpadu` combines the two (Pasal 14 ayat (3), Pasal 51 ayat (3)). */
export type TrainingTrack = 'klasikal' | 'nonklasikal' | 'terpadu';

const classical: ReadonlySet<string> = new Set(CLASSICAL_KINDS);

/** The track a kind of training runs on (Pasal 14 ayat (4)-(5), Pasal 51). */
export const trackOf = (kind: TrainingKind): 'klasikal' | 'nonklasikal' =>
  classical.has(kind) ? 'klasikal' : 'nonklasikal';

const listedForPppk: ReadonlySet<TrainingKind> = new Set([
  'teknis',
  'sosial-kultural',
  'seminar',
  'lokakarya',
  'bimbingan-teknis',
  'sosialisasi',
  'klasikal-lainnya',
  'coaching',
  'mentoring',
  'e-learning',
  'jarak-jauh',
  'belajar-mandiri',
  'komunitas-belajar',
]);

/** Whether Pasal 52 lists a kind for PPPK; Pasal 51 lists every kind for PNS. */
export const isListedForPppk = (kind: TrainingKind): boolean => listedForPppk.has(kind);

const openToParticipantUnits: ReadonlySet<TrainingKind> = new Set([
  'seminar',
  'lokakarya',
  'sosialisasi',
  'coaching',
  'mentoring',
  'detasering',
  'belajar-mandiri',
  'bimbingan-di-tempat-kerja',
  'magang',
  'bimbingan-teknis',
]);

/** Whether a kind is among the nine that a participant unit may run (Pasal 57 ayat (4); coaching and mentoring are one). */
export const isOpenToParticipantUnits = (kind: TrainingKind): boolean => openToParticipantUnits.has(kind);

/** The tiers of structural leadership training, from the top (Pasal 54 ayat (2)). */
export const LEADERSHIP_TIERS = /* @__PURE__ */ frozen(
  () => ['madya', 'pratama', 'administrator', 'pengawas'] as const,
);
export type LeadershipTier = (typeof LEADERSHIP_TIERS)[number];

/**
 * Who ran a training: the unit that handles human-resource development, a participant unit, the former together with
 * another party, or an institution outside the Ministry (Pasal 57, 58, 59).
 */
export const TRAINING_ORGANIZERS = /* @__PURE__ */ frozen(
  () => ['unit-sdm', 'unit-peserta', 'kerja-sama', 'lembaga-lain'] as const,
);
export type TrainingOrganizer = (typeof TRAINING_ORGANIZERS)[number];

/** Where the regulation names a kind of training. */
export interface KindOfTraining {
  readonly kind: TrainingKind;
  readonly track: 'klasikal' | 'nonklasikal';
  /** The list for PNS that it stands in (Pasal 51). */
  readonly forPns: 'pupr-2-2023/51.1' | 'pupr-2-2023/51.2';
  /** The list for PPPK that it stands in, if it does (Pasal 52; what that comes to is read by A66). */
  readonly forPppk: 'pupr-2-2023/52.1' | 'pupr-2-2023/52.2' | null;
  /** Whether a participant unit may run it (Pasal 57 ayat (4)). */
  readonly openToParticipantUnits: boolean;
}

/**
 * Every kind of training, and where the regulation names it.
 *
 * @example
 * ```ts
 * KINDS_OF_TRAINING.filter(({ forPppk }) => forPppk !== null).length; // 13
 * ```
 * @pasal Pasal 51, Pasal 52, Pasal 57 ayat (4)
 */
export const KINDS_OF_TRAINING: readonly KindOfTraining[] = /* @__PURE__ */ frozen(() =>
  TRAINING_KINDS.map((kind): KindOfTraining => {
    const track = trackOf(kind);
    const [forPns, forPppk] =
      track === 'klasikal'
        ? (['pupr-2-2023/51.1', 'pupr-2-2023/52.1'] as const)
        : (['pupr-2-2023/51.2', 'pupr-2-2023/52.2'] as const);
    return {
      kind,
      track,
      forPns,
      forPppk: isListedForPppk(kind) ? forPppk : null,
      openToParticipantUnits: isOpenToParticipantUnits(kind),
    };
  }),
);
