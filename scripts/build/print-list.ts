import { printParts } from '../../src/print/html/page.ts';
import type { Edition } from '../../src/print/print.ts';
import type { Renvooi } from '../../src/print/renvooi/print-renvooi.ts';
import { homeOf } from '../../src/astro/settings.ts';
import { cacheFolder } from '../../src/machine/cache-folder.ts';
import { locateBrowser } from '../../src/print/chromium/launch.ts';
import { join } from 'node:path';
import { makerKey } from './edition-key.ts';
import { printKeeping } from './kept-parts.ts';
import { printOnce } from './print-once.ts';
import type { PrintOnceOptions } from './print-once.ts';

/**
 * Prints the list, unless it was printed last.
 *
 * @throws what `printOnce` throws
 */
export async function printList(options: Omit<PrintOnceOptions, 'parts'>): Promise<Edition> {
  return printOnce({ ...options, parts: printParts(options.loaded) });
}

/**
 * Prints what changed since the edition that was put down last, marked in the list.
 *
 * @returns null where none was put down
 * @throws what `printRenvooi` throws
 */
export async function printChanges({
  root,
  loaded,
  settings,
  again,
  log,
  signal,
}: Omit<PrintOnceOptions, 'parts'>): Promise<Renvooi | null> {
  const { lastFrozen } = await import('../../src/editions/last-frozen.ts');
  const { fromListJson } = await import('../../src/export/json/read-list.ts');
  const earlier = loaded.editions.filter(({ versie }) => versie !== loaded.document.lijst.versie);
  const before = lastFrozen(earlier, fromListJson);
  if (!before) return null;
  log(`renvooi ten opzichte van versie ${before.lijst.versie}`);
  const { printRenvooi } = await import('../../src/print/renvooi/print-renvooi.ts');
  const { executablePath } = await locateBrowser();
  const maker = await makerKey(root, executablePath);
  const print = { site: homeOf(settings), date: settings.date, log, signal };
  return printKeeping(join(cacheFolder(), 'renvooi-delen'), maker, { again, log }, (kept) =>
    printRenvooi(loaded, before, { ...print, ...kept }),
  );
}
