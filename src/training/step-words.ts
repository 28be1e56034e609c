/**
 * Words for steps that follow one another.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import { sayProvision } from '../prose/citations.js';
import type { Voice } from '../prose/voice.js';

/** What comes next of a procedure, in which `afterwards` is what there is to say once its steps are taken. */
export const nextStep = (step: string | null, afterwards: readonly Bilingual[], voice: Voice): readonly Bilingual[] => {
  if (step === null) {
    return [
      {
        id: 'Langkah berikutnya belum diketahui: ada data yang kurang.',
        en: 'The next step is not known yet: facts are missing.',
      },
    ];
  }
  if (step === 'tidak-ada') return afterwards;
  const provision = sayProvision(step, voice);
  return [{ id: `Langkah berikutnya: ${provision}.`, en: `Next step: ${provision}.` }];
};
