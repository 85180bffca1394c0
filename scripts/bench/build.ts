import { spawn } from 'node:child_process';
import process from 'node:process';
import { watchMemory } from './memory.ts';

export interface BuildRun {
  /** Milliseconds. */
  readonly wall: number;
  /** Bytes of the whole process tree; null where it cannot be measured. */
  readonly peak: number | null;
}

/**
 * Runs the whole build once, as `npm run build` does, in a process of its own.
 *
 * @param out - folder for the result
 * @throws when the build fails, with what it said
 */
export async function measureBuild(root: string, content: string, out: string): Promise<BuildRun> {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts', '--map', content, '--uit', out], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = child.pid === undefined ? null : watchMemory(child.pid);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const wall = performance.now() - start;
  const peak = (await stop?.()) ?? null;
  if (code !== 0)
    throw new Error(`De build is mislukt (${String(code)}):\n${Buffer.concat(said).toString()}`);
  return { wall, peak };
}
