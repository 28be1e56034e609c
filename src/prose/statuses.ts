/**
 * Words for what a provision came to. A requirement is met or not; a ban, a sanction or a consequence applies or does not,
 * and to call a sanction "met" would tell the reader the opposite of what happened.
 *
 * @module
 */
import type { Confidence, Status } from '../kernel/rules.js';
import type { Bilingual } from '../law/citation.js';

/** A mark to run the eye along, and the word. */
export interface StatusWords extends Bilingual {
  readonly mark: string;
}

export type StatusTable = Record<Status, StatusWords>;

const GOOD = '✓';
const BAD = '✗';
const OPEN = '?';
const IDLE = '–';
const WEIGHS = '!';

export const REQUIREMENT: StatusTable = {
  met: { mark: GOOD, id: 'terpenuhi', en: 'met' },
  unmet: { mark: BAD, id: 'tidak terpenuhi', en: 'not met' },
  unknown: { mark: OPEN, id: 'belum diketahui', en: 'not known yet' },
  'not-applicable': { mark: IDLE, id: 'tidak berlaku', en: 'does not apply' },
};

/** What follows by itself, such as a bond or a period that counts. */
export const CONSEQUENCE: StatusTable = {
  ...REQUIREMENT,
  met: { mark: WEIGHS, id: 'berlaku', en: 'applies' },
  unmet: { mark: IDLE, id: 'tidak berlaku', en: 'does not apply' },
};

/** What helps the person where it applies: an exemption, or a ground that opens one. */
export const RELIEF: StatusTable = {
  ...REQUIREMENT,
  met: { mark: GOOD, id: 'berlaku', en: 'applies' },
  unmet: { mark: IDLE, id: 'tidak berlaku', en: 'does not apply' },
  'not-applicable': { mark: IDLE, id: 'tidak diperlukan', en: 'not needed' },
};

/** A ban that a row tests: unmet where it stands in the way, met once it has run out. */
export const BAN: StatusTable = {
  ...REQUIREMENT,
  met: { mark: GOOD, id: 'tidak berlaku lagi', en: 'no longer applies' },
  unmet: { mark: BAD, id: 'berlaku', en: 'applies' },
};

/** An event that ends the assignment: unmet once it is there. */
export const ENDING: StatusTable = {
  ...REQUIREMENT,
  met: { mark: GOOD, id: 'belum berlaku', en: 'does not apply yet' },
  unmet: { mark: BAD, id: 'berlaku', en: 'applies' },
};

/** Evidence of force majeure: its lack bars nobody, for the ordinary way stays open. */
export const EVIDENCED: StatusTable = {
  ...REQUIREMENT,
  met: { mark: GOOD, id: 'berlaku', en: 'applies' },
  unmet: { mark: IDLE, id: 'belum lengkap', en: 'not complete' },
};

/** What chooses an official, a document or a step: met where it governs the case. */
export const GOVERNING: StatusTable = {
  ...REQUIREMENT,
  met: { mark: GOOD, id: 'berlaku', en: 'governs' },
};

/** What has to be done by a day: not due while it is not done and the day has not passed. */
const DEADLINE: StatusTable = {
  ...REQUIREMENT,
  'not-applicable': { mark: IDLE, id: 'belum jatuh tempo', en: 'not due yet' },
};

/** A document that is owed where its conditions hold. */
export const DOCUMENT: StatusTable = {
  ...REQUIREMENT,
  met: { mark: GOOD, id: 'wajib diberikan', en: 'due' },
  unmet: { mark: BAD, id: 'tidak diberikan', en: 'not due' },
};

/** A document that may be given where its conditions hold. */
export const OPTIONAL_DOCUMENT: StatusTable = {
  ...DOCUMENT,
  met: { mark: GOOD, id: 'dapat diberikan', en: 'may be given' },
};

export const confidences: Record<Confidence, Bilingual> = {
  certain: { id: 'pasti', en: 'certain' },
  likely: { id: 'kemungkinan besar benar', en: 'likely' },
  unsure: { id: 'belum pasti', en: 'unsure' },
};

/** What a provision asks or brings about in our own words, and how its statuses read. */
export interface ProvisionWords extends Bilingual {
  readonly statuses: StatusTable;
  /** Set where being unmet bars nobody. */
  readonly informs?: true;
}

export const requirement = (id: string, en: string): ProvisionWords => ({ id, en, statuses: REQUIREMENT });

export const consequence = (id: string, en: string): ProvisionWords => ({ id, en, statuses: CONSEQUENCE });

export const governing = (id: string, en: string): ProvisionWords => ({ id, en, statuses: GOVERNING });

export const deadline = (id: string, en: string): ProvisionWords => ({ id, en, statuses: DEADLINE });

export const document = (id: string, en: string): ProvisionWords => ({ id, en, statuses: DOCUMENT });

export const optionalDocument = (id: string, en: string): ProvisionWords => ({ id, en, statuses: OPTIONAL_DOCUMENT });

/** What only informs: being unmet bars nobody. */
export const informing = (words: ProvisionWords): ProvisionWords => ({ ...words, informs: true });
