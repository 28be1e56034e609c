/**
 * The points at which a training of the DOU ASN programme is evaluated.
 *
 * @pasal Pedoman DOU ASN bagian VIII angka 2-3
 * @module
 */
import { frozen } from '../../kernel/frozen.js';

/** A point at which a training of the programme is evaluated. */
export interface DouEvaluationStage {
  readonly stage: 'pre-test' | 'selama-pelatihan' | 'post-test' | 'evaluasi-akhir' | 'pascapelatihan';
  /** When it takes place, seen from the training. */
  readonly time: 'awal' | 'selama' | 'akhir' | 'sesudah';
  /** What it looks at: the participants, or the speakers and the committee. */
  readonly evaluates: 'peserta' | 'penyelenggaraan';
  /** Whether it ranks the participants. */
  readonly ranks: boolean;
}

/**
 * The points at which a training of the programme is evaluated, in order.
 *
 * @pasal Pedoman DOU ASN bagian VIII angka 2-3
 */
export const DOU_EVALUATION_STAGES = /* @__PURE__ */ frozen(
  () =>
    [
      { stage: 'pre-test', time: 'awal', evaluates: 'peserta', ranks: false },
      { stage: 'selama-pelatihan', time: 'selama', evaluates: 'penyelenggaraan', ranks: false },
      { stage: 'post-test', time: 'akhir', evaluates: 'peserta', ranks: false },
      { stage: 'evaluasi-akhir', time: 'akhir', evaluates: 'peserta', ranks: true },
      { stage: 'pascapelatihan', time: 'sesudah', evaluates: 'peserta', ranks: false },
    ] as const satisfies readonly DouEvaluationStage[],
);
