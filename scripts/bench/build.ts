import { runScript } from './spawn.ts';
import type { SpawnedRun } from './spawn.ts';

/**
 * Runs the whole build once, as `npm run build` does, in a process of its own.
 *
 * @param out - folder for the result
 * @throws when the build fails, with what it said
 */
export function measureBuild(root: string, content: string, out: string): Promise<SpawnedRun> {
  return runScript(root, 'scripts/build.ts', ['--map', content, '--uit', out]);
}
