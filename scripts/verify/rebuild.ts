import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { controleName } from '../../src/source/editions/controle-name.ts';
import type { Controle } from '../build/controle.ts';
import type { Progress } from '../build/progress.ts';
import { ContentError } from '../build/content-error.ts';
import { buildAll } from '../build/steps.ts';
import { commandOn } from '../command-line/command-on.ts';
import { CannotCompare } from './cannot-compare.ts';
import type { Rebuilt } from './compare.ts';
import { readControle } from './read-controle.ts';

interface RebuildOptions {
  /** Folder of the repository. */
  readonly root: string;
  /** Folder of the content. */
  readonly content: string;
  /** Folder for the rebuilt site. */
  readonly out: string;
  /** Where the published site stands, and the moment its PDF tells. */
  readonly published: Pick<Controle, 'adres' | 'tijdstip'>;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Builds the site of this checkout with the settings of the published one.
 *
 * @throws CannotCompare when the content has errors, and what the build throws
 */
export async function rebuild({
  root,
  content,
  out,
  published,
  progress,
  signal,
}: RebuildOptions): Promise<Rebuilt> {
  const { adres, tijdstip } = published;
  const settings = {
    site: adres.site,
    base: adres.basis,
    date: tijdstip === undefined ? null : new Date(tijdstip * 1000),
  };
  try {
    await buildAll({ root, content, out, settings, again: true, progress, signal });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new CannotCompare(
      `De inhoud van deze werkmap bevat fouten, dus is er niets herbouwd. ${commandOn('check', { map: content })} zegt welke.`,
    );
  }
  const controle = readControle(await readFile(join(out, controleName), 'utf8'), out);
  return { controle, read: (pad) => readFile(join(out, pad)) };
}
