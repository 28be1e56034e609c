/** Opens a file of candidates. */
import { openCsv } from '../shared/csv.js';
import { readHeader } from './columns.js';

export const openCandidates = (path: string) => openCsv(path, readHeader);
