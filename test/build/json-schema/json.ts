/** What a JSON Schema is made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonSchema;

/** A JSON Schema, or a part of one: keywords and what they say. */
export interface JsonSchema {
  readonly [keyword: string]: Json;
}

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** Keywords of our own: the English beside the Indonesian of `title` and `description`, and where the law asks. */
export const OWN_KEYWORDS = ['x-title-en', 'x-description-en', 'x-provision'] as const;
