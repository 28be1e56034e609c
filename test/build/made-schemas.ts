/** The JSON Schemas, made once for all the tests of a worker. */
import { makeSchemas } from './json-schema/schemas.js';

export const schemas = await makeSchemas();
