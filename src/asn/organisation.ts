import type { Ground } from '../law/confidence.js';
import type { Organisation } from './employment.js';

/** Whose organisation it is, as far as Permen PUPR 2/2023 reaches: the Ministry, and the regions by Pasal 33 and 78. */
export type Affiliation = 'kementerian' | 'pemerintah-daerah' | 'instansi-lain';

const AFFILIATIONS: { readonly [organisation in Organisation]: Affiliation } = {
  'unit-organisasi': 'kementerian',
  'sekretariat-jenderal': 'kementerian',
  'unit-organisasi-pu': 'kementerian',
  'sekretariat-jenderal-pu': 'kementerian',
  'unit-organisasi-pkp': 'kementerian',
  'sekretariat-jenderal-pkp': 'kementerian',
  'pemerintah-daerah': 'pemerintah-daerah',
  'instansi-lain': 'instansi-lain',
};

/** Whether somebody serves in the Ministry, or in one of the two that it became in October 2024 (C54). */
export const isInMinistry = (organisation: Organisation): boolean => AFFILIATIONS[organisation] === 'kementerian';

/** Whether somebody serves in a local government. */
export const isInRegion = (organisation: Organisation): boolean => AFFILIATIONS[organisation] === 'pemerintah-daerah';

/** Whether somebody serves in the Secretariat General of the Ministry, or of one of the two that it became (C54). */
export const isSecretariatGeneral = (organisation: Organisation): boolean =>
  organisation === 'sekretariat-jenderal' ||
  organisation === 'sekretariat-jenderal-pu' ||
  organisation === 'sekretariat-jenderal-pkp';

/** Whether the rules reach somebody only because they stay in force for the two that the Ministry became (C54). */
export const isInSuccessorMinistry = (organisation: Organisation): boolean =>
  organisation.endsWith('-pu') || organisation.endsWith('-pkp');

/** What an answer rests on that speaks of the Ministry and is given for this organisation (C54). */
export const groundsOfOrganisation = ({
  organisation,
}: {
  readonly organisation: Organisation | null;
}): readonly Ground[] => {
  const isBeyond = organisation !== null && (organisation === 'instansi-lain' || isInSuccessorMinistry(organisation));
  return isBeyond ? ['C54'] : [];
};
