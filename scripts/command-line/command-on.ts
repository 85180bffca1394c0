import { join, relative } from 'node:path';
import process from 'node:process';

/**
 * A command that works on the result of a build, as it is to be typed.
 *
 * @param out - folder of the result, as an absolute path
 * @param root - folder of the repository
 */
export function commandOn(command: 'build' | 'preview', out: string, root: string): string {
  if (out === join(root, 'dist')) return `npm run ${command}`;
  const near = relative(process.cwd(), out);
  const path = near === '' || near.startsWith('..') ? out : near;
  return `npm run ${command} -- --uit ${/\s/.test(path) ? `"${path}"` : path}`;
}
