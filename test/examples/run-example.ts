import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Request } from '../../examples/shared/arguments.js';
import { exitCodeOf, type Program } from '../../examples/shared/program.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a program left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an example as a program of its own, in a time zone; that takes a second or so, so few tests do. */
export const runExample = (script: string, args: readonly string[], TZ: string): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `examples/${script}`, ...args], {
      cwd: ROOT,
      env: { ...process.env, TZ },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });

/** Runs an example in this process. */
export const runHere = async <R extends Request>(program: Program<R>, argv: readonly string[]): Promise<Ran> => {
  let stdout = '';
  let stderr = '';
  const code = await exitCodeOf(program, argv, {
    write: async (text) => {
      stdout += text;
    },
    tell: (text) => {
      stderr += text;
    },
    isTerminal: false,
  });
  return { code, stdout, stderr };
};
