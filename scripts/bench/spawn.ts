import { spawn } from 'node:child_process';
import process from 'node:process';
import { watchMemory } from './memory.ts';

/** How a process of its own went. */
export interface SpawnedRun {
  readonly output: string;
  /** What it told of its progress: its standard error. */
  readonly told: string;
  /** Milliseconds. */
  readonly wall: number;
  /** Bytes of the whole process tree at its largest; null where it cannot be measured. */
  readonly peak: number | null;
}

/**
 * Runs a script in a process of its own, started as npm starts it, and watches the memory of all that it starts.
 *
 * @param root - folder to run it in
 * @throws when it fails, with what it said
 */
export async function runScript(root: string, script: string, args: readonly string[]): Promise<SpawnedRun> {
  return runNode(root, ['--import', './scripts/runtime.mjs', script, ...args]);
}

/** The same for any program for Node.js, with all its arguments. */
export async function runNode(folder: string, args: readonly string[]): Promise<SpawnedRun> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = child.pid === undefined ? null : watchMemory(child.pid);
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => output.push(data));
  child.stderr.on('data', (data: Buffer) => errors.push(data));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const wall = performance.now() - start;
  const peak = (await stop?.()) ?? null;
  if (code !== 0) {
    const said = Buffer.concat([...output, ...errors]).toString();
    throw new Error(`${args.join(' ')} is mislukt (${String(code)}):\n${said}`);
  }
  return { output: Buffer.concat(output).toString(), told: Buffer.concat(errors).toString(), wall, peak };
}
