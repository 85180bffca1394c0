import type { Edition } from '../../print/print.ts';
import type { Loaded } from '../../source/load.ts';
import { keepPrinted, printedFrom, printedOf, readPrinted } from '../printed.ts';
import type { Printed } from '../printed.ts';
import { makeSite } from '../site.ts';
import type { Site } from '../site.ts';
import type { Settings } from '../settings.ts';
import { isGood, readAndCheck } from './editing.ts';
import type { Reading } from './editing.ts';

/** The site of content that is being edited. */
export interface EditedSite {
  /** The site that is shown; the first time it is asked for, the content is read. */
  readonly shown: () => Promise<Site>;
  /** The last good content, and at the start what there is; null before the first reading. */
  readonly good: () => Loaded | null;
  /** Reads and checks the content anew. */
  readonly read: () => Promise<Reading>;
  /** Takes the pagination of a fresh PDF. */
  readonly print: (edition: Edition) => Promise<void>;
  /** Makes the site of the last good content; `show` has it take the place of the one before. */
  readonly remake: () => Promise<{ readonly show: () => void }>;
}

/**
 * Follows a content folder.
 *
 * @param folder - as an absolute path
 * @param keeps - whether the pagination is that of the repository's own content, kept from one run to the next
 * @param report - told how the content stands at every reading
 */
export function editedSite(
  { folder, keeps, settings }: { folder: string; keeps: boolean; settings: Settings },
  report: (reading: Reading) => void,
): EditedSite {
  let good: Loaded | null = null;
  let printed: Printed | null = null;
  let shown: Promise<Site> | null = null;
  const make = async (loaded: Loaded): Promise<Site> =>
    makeSite({ loaded, folder, printed: await printedFrom(printed, loaded) }, settings);
  const read = async (): Promise<Reading> => {
    const reading = await readAndCheck(folder);
    report(reading);
    if (good === null || isGood(reading)) good = reading.loaded;
    return reading;
  };
  const begin = async (): Promise<Site> => {
    if (keeps) printed = await readPrinted();
    return make((await read()).loaded);
  };
  return {
    shown: () => {
      shown ??= begin().catch((error: unknown) => {
        // What could not be read may have come by the next request.
        shown = null;
        throw error;
      });
      return shown;
    },
    good: () => good,
    read,
    print: async (edition) => {
      printed = printedOf(edition);
      if (keeps) await keepPrinted(printed);
    },
    remake: async () => {
      if (good === null) throw new Error('The content was never read.');
      const site = await make(good);
      const show = (): void => {
        shown = Promise.resolve(site);
      };
      return { show };
    },
  };
}
