import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { root } from './root.ts';

/** The content folder when no option names one: the variable `INZAGE_INHOUD`, which is read here and nowhere else. */
export function usualContent(): string {
  const named = process.env.INZAGE_INHOUD;
  return named === undefined || named === '' ? join(root, 'content') : resolve(named);
}

/**
 * Where a build puts its result when no option says so: beside the content, so that every list has a place of its own.
 * That of `content` is `dist`, that of `lijst` is `lijst-dist`.
 */
export function usualResult(content: string): string {
  const folder = resolve(content);
  const name = basename(folder);
  return join(dirname(folder), name === 'content' ? 'dist' : `${name}-dist`);
}
