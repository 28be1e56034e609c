/**
 * What is recommended for those in a box.
 *
 * @source Permenpan RB 3/2020
 * @module
 */

import type { TalentBox } from '../../asn/talent-box.js';
import { frozen } from '../../kernel/frozen.js';
import type { Confidence } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';

/** What Permenpan RB 3/2020 recommends for those in a box, in short. */
export type TalentAction =
  | 'promosi'
  | 'retensi'
  | 'penghargaan'
  | 'rotasi'
  | 'perluasan-jabatan'
  | 'pengayaan-jabatan'
  | 'bimbingan-kinerja'
  | 'pengembangan-kompetensi'
  | 'tugas-belajar'
  | 'penempatan-sesuai'
  | 'konseling'
  | 'menurut-ketentuan';

/** A box and what is recommended for those in it. */
export interface TalentRecommendations {
  readonly box: TalentBox;
  readonly actions: readonly TalentAction[];
}

/**
 * What is recommended box by box, from the highest; `menurut-ketentuan` leaves it to the rules in force. Likely, not
 * certain: the annex itself is not available.
 *
 * @source Permenpan RB 3/2020
 */
export const TALENT_RECOMMENDATIONS = /* @__PURE__ */ frozen(
  () =>
    [
      { box: 9, actions: ['promosi', 'retensi', 'penghargaan'] },
      { box: 8, actions: ['retensi', 'rotasi', 'perluasan-jabatan', 'bimbingan-kinerja'] },
      { box: 7, actions: ['retensi', 'rotasi', 'pengayaan-jabatan', 'pengembangan-kompetensi', 'tugas-belajar'] },
      { box: 6, actions: ['penempatan-sesuai', 'bimbingan-kinerja', 'konseling'] },
      { box: 5, actions: ['penempatan-sesuai', 'bimbingan-kinerja', 'pengembangan-kompetensi'] },
      { box: 4, actions: ['rotasi', 'pengembangan-kompetensi'] },
      { box: 3, actions: ['bimbingan-kinerja', 'konseling', 'pengembangan-kompetensi', 'penempatan-sesuai'] },
      { box: 2, actions: ['bimbingan-kinerja', 'pengembangan-kompetensi', 'penempatan-sesuai'] },
      { box: 1, actions: ['menurut-ketentuan'] },
    ] as const satisfies readonly TalentRecommendations[],
);

/** Something that is recommended, and how well that is attested. */
export interface TalentRecommendation {
  readonly action: TalentAction;
  readonly confidence: Confidence;
  /** What bars it otherwise: Tugas Belajar is for those whose last predicate is `baik` or better (C48). */
  readonly subjectTo?: 'pupr-2-2023/28.g';
}

/** What is recommended in a box; `null` while that is not known. */
export const recommendationsFor = (box: TalentBox | null, context: Context): readonly TalentRecommendation[] | null =>
  TALENT_RECOMMENDATIONS.find((entry) => entry.box === box)?.actions.map(
    (action): TalentRecommendation => ({
      action,
      confidence: confidenceOf(context, ['C48']),
      ...(action === 'tugas-belajar' ? { subjectTo: 'pupr-2-2023/28.g' } : {}),
    }),
  ) ?? null;
