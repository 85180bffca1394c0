import { join } from 'node:path';
import { homeOf } from '../../src/astro/settings.ts';
import type { Settings } from '../../src/astro/settings.ts';
import { cacheFolder } from '../../src/machine/cache-folder.ts';
import { reasonOf } from '../../src/machine/faults.ts';
import { locateBrowser } from '../../src/print/chromium/launch.ts';
import { printEdition } from '../../src/print/print.ts';
import type { Edition } from '../../src/print/print.ts';
import type { Loaded } from '../../src/source/load.ts';
import { keep, readKept } from './edition-cache.ts';
import { editionKey, makerKey } from './edition-key.ts';
import { printKeeping } from './kept-parts.ts';

export interface PrintOnceOptions {
  /** Folder of the repository. */
  readonly root: string;
  readonly loaded: Loaded;
  /** The print HTML of it. */
  readonly parts: readonly string[];
  readonly settings: Pick<Settings, 'site' | 'base' | 'date'>;
  /** Prints also what was printed before. */
  readonly again: boolean;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Prints the list, unless the very same edition was printed last: then that one is given. Parts that are as they were
 * then are not printed again either.
 *
 * @throws what `printEdition` throws
 */
export async function printOnce(options: PrintOnceOptions): Promise<Edition> {
  const { root, loaded, parts, settings, again, log, signal } = options;
  const print = { site: homeOf(settings), date: settings.date };
  const browser = await locateBrowser();
  const maker = await makerKey(root, browser.executablePath);
  const key = editionKey({ loaded, options: print, maker });
  const folder = join(cacheFolder(), 'druk');
  const kept = again ? null : await readKept(folder, key);
  if (kept) {
    log('niets veranderd sinds de vorige druk; die wordt gebruikt (`npm run build -- --opnieuw` drukt toch)');
    return kept;
  }
  const edition = await printKeeping(join(cacheFolder(), 'druk-delen'), maker, { again, log }, (before) =>
    printEdition(loaded, { ...print, parts, log, signal, ...before }),
  );
  await keep(folder, key, edition).catch((error: unknown) => {
    log(`kan niet worden bewaard voor een volgende keer: ${reasonOf(error)}`);
  });
  return edition;
}
