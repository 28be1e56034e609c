import { trainingDuties } from '../training/duties/facts.js';
import { zodOf } from './zod-of.js';

export const TrainingDutiesInput = /* @__PURE__ */ zodOf(trainingDuties);
