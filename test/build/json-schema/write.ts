/** Writes the JSON Schemas beside what the compiler made of `bangkom/schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { filesOf, makeSchemas } from './schemas.js';

const folder = new URL('../../../dist/schema/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, text] of filesOf(await makeSchemas())) writeFileSync(new URL(name, folder), text);
