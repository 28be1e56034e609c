/**
 * The records that questions are asked of, as schemas of zod: for forms, routes and whatever else reads a schema. Decisions
 * do not need them, and check records by themselves.
 *
 * @module
 */
export { TrainingDutiesInput } from './training.js';
