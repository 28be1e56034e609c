/** Officials who speak for a person or a unit, by the codes that records store. */

/** Who proposes a person of a local government: either of two (A31, Pasal 60 huruf a). */
export const REGION_SPEAKS = 'ppk-atau-sekretaris-daerah';

/** Whether an official is the one that is required; a region may be spoken for by either of two. */
export const isRequiredOfficial = (required: string | null, official: string | null): boolean =>
  required === REGION_SPEAKS ? official === 'ppk-daerah' || official === 'sekretaris-daerah' : official === required;
