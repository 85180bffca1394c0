import { relative, resolve } from 'node:path';
import process from 'node:process';
import { commandLine } from './help-text.ts';
import { usualContent, usualResult } from './usual-folders.ts';

/** The folders that a command is about, as absolute paths; what it works on when nothing is said need not be typed. */
interface Folders {
  readonly map?: string;
  readonly uit?: string;
}

/**
 * A command about a list, as it is to be typed.
 *
 * @param more - other options, with their values
 */
export function commandOn(
  name: string,
  { map = usualContent(), uit }: Folders,
  more: Readonly<Record<string, string>> = {},
): string {
  const options = {
    ...(resolve(map) !== usualContent() && { map: nearest(map) }),
    ...(uit !== undefined && uit !== usualResult(map) && { uit: nearest(uit) }),
    ...more,
  };
  const typed = Object.entries(options).map(([option, value]) => `--${option} ${quoted(value)}`);
  return [commandLine(name), ...(typed.length > 0 ? ['--', ...typed] : [])].join(' ');
}

/** The shortest way to a folder from here; from another part of the disk, the whole path. */
function nearest(folder: string): string {
  const near = relative(process.cwd(), folder);
  return near === '' || near.startsWith('..') ? folder : near;
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}
