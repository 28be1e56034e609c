import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Run } from '../../examples/shared/program.js';
import { openCandidates } from '../../examples/tugas-belajar/read-candidates.js';
import type { Report } from '../../examples/tugas-belajar/report.js';
import { jsonReport } from '../../examples/tugas-belajar/report-json.js';
import { reportOn } from '../../examples/tugas-belajar/run.js';

export const examplesFile = (name: string): string => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'bangkom-examples-'));
let files = 0;

/** A file that holds this, for one test. */
export const fileOf = (content: string | Uint8Array): string => {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, content);
  return path;
};

export const open = async (path: string) => {
  const opened = await openCandidates(path);
  if ('problem' in opened) throw new Error(opened.problem.code);
  return opened;
};

const made = new Map<string, Promise<string>>();

/** The whole report on a file, made in this process, and once. */
export const reportOf = (path: string, report: Report, more: Partial<Run> = {}): Promise<string> => {
  const key = JSON.stringify([path, report === jsonReport, more]);
  const text = made.get(key) ?? makeReport(path, report, more);
  made.set(key, text);
  return text;
};

const makeReport = async (path: string, report: Report, more: Partial<Run>): Promise<string> => {
  const written: string[] = [];
  const file = await open(path);
  const run: Run = {
    file: 'examples/data/candidates.csv',
    asOf: '2026-07-01',
    asOfSource: 'sample',
    locale: 'id',
    unknownColumns: file.header.unknown,
    ...more,
  };
  await reportOn(
    file,
    report,
    run,
    async (text) => {
      written.push(text);
    },
    () => {},
  );
  return written.join('');
};

const Finding = z.looseObject({ provision: z.string(), status: z.string(), missing: z.array(z.string()) });

/** What the tests read of the JSON document. */
const Document = z.looseObject({
  run: z.looseObject({ asOf: z.string(), unknownColumns: z.array(z.string()) }),
  rows: z.array(
    z.looseObject({
      line: z.int(),
      nip: z.string().nullable(),
      sameNipAs: z.int().nullable(),
      birthDateNotOfNip: z.string().nullish(),
      errors: z
        .array(
          z.strictObject({
            column: z.string().nullable(),
            cell: z.string().nullable(),
            code: z.string(),
            reason: z.string(),
          }),
        )
        .optional(),
      eligibility: z
        .looseObject({ verdict: z.string(), findings: z.array(Finding), missing: z.array(z.string()) })
        .optional(),
      serviceBond: z.looseObject({ lastDay: z.string().nullable() }).optional(),
      extension: z.looseObject({ latestLastDay: z.string().nullable() }).optional(),
    }),
  ),
  summary: z.looseObject({
    rows: z.int(),
    eligible: z.int(),
    ineligible: z.int(),
    undetermined: z.int(),
    refused: z.int(),
    blank: z.int(),
    sameNip: z.int(),
    reasons: z.array(z.strictObject({ provision: z.string(), citation: z.string(), count: z.int() })),
    missing: z.array(z.strictObject({ path: z.string(), count: z.int() })),
  }),
});

export const parseDocument = (text: string) => Document.parse(JSON.parse(text));

export const documentOf = async (path: string, more: Partial<Run> = {}) =>
  parseDocument(await reportOf(path, jsonReport, more));
