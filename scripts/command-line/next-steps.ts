import { basename, dirname, relative } from 'node:path';
import process from 'node:process';
import { visible } from '../../src/diagnostics/visible.ts';
import { gitIn } from '../build/provenance.ts';
import { commandOn } from './command-on.ts';
import { usualResult } from './usual-folders.ts';

/** What can be done with a list that has just been written: a command on each line, with what it does. */
export function nextSteps(folder: string): string {
  const result = relative(process.cwd(), usualResult(folder));
  const rows = [
    [commandOn('check', { map: folder }), 'zegt wat er niet klopt'],
    [commandOn('dev', { map: folder }), 'toont de website terwijl u schrijft'],
    [commandOn('build', { map: folder }), `maakt de website en de PDF, in ${result}`],
  ] as const;
  const width = Math.max(...rows.map(([command]) => command.length));
  return rows.map(([command, what]) => visible(`  ${command.padEnd(width)}  ${what}`)).join('\n');
}

/**
 * What to do about a result that would come among the files of a repository, where nobody wants it.
 *
 * @param result - the folder of a result, as an absolute path, whether it is there or not
 * @returns null when it lies in no repository, or git passes it over already
 */
export async function besideGit(result: string): Promise<string | null> {
  const git = gitIn(dirname(result));
  const top = await git('rev-parse', '--show-toplevel').catch(() => null);
  if (top === null) return null;
  const isIgnored = await git('check-ignore', '--', `${result}/`).then(
    () => true,
    () => false,
  );
  if (isIgnored) return null;
  const name = `${basename(result)}/`;
  return visible(
    `${name} komt in de opslag van git in ${top.trim()}: zet \`${name}\` in de \`.gitignore\` daar, want het is geen bron.`,
  );
}
