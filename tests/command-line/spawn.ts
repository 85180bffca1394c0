import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

export const root = join(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as npm does, with what it is given to import first. */
export async function runCommand(
  name: string,
  args: readonly string[],
  imports: readonly string[] = [],
): Promise<Ended> {
  const before = ['./scripts/runtime.mjs', ...imports].flatMap((path) => ['--import', path]);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...before, join('scripts', `${name}.ts`), ...args],
      { cwd: root },
      (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      },
    );
  });
}
