import type { Edition } from '../../print/print.ts';
import type { Loaded } from '../../source/load.ts';
import type { ContentFile } from '../../source/read.ts';
import { makeSite } from '../site.ts';
import type { Site } from '../site.ts';
import type { Settings } from '../settings.ts';
import { readAndCheck } from './editing.ts';
import type { Reading } from './editing.ts';
import { errorsIn, isGood, newestGood } from './newest-good.ts';
import { pageNumbers } from './page-numbers.ts';
import { troubleOf, unreadable } from './stand.ts';
import type { Fallback, Stand, Trouble } from './stand.ts';

/** The site of content that is being edited. */
export interface EditedSite {
  readonly site: () => Site;
  /** What it shows, for a print. */
  readonly loaded: () => Loaded;
  /** Which version that is, and what keeps a newer one from being shown. */
  readonly stand: () => Stand;
  /** Whether there is nothing to show: not even the facts of the list could be read. */
  readonly isEmpty: () => boolean;
  /** Takes the files as they are after an edit. */
  readonly take: (files: readonly ContentFile[]) => void;
  /** Takes notice that they cannot be read. */
  readonly cannotRead: (why: string) => void;
  /** Takes the page numbers of a fresh PDF, and what was printed. */
  readonly print: (edition: Edition, of: Loaded) => Promise<void>;
  /** Sees whether other page numbers hold than those that are shown; this takes a while. */
  readonly reconsiderPages: () => Promise<void>;
}

export interface EditedSiteOptions {
  /** Folder of the content, as an absolute path. */
  readonly folder: string;
  /** The page numbers are kept from one run to the next. */
  readonly keeps: boolean;
  readonly settings: Settings;
  /** Told how the content stands at every reading. */
  readonly report: (reading: Reading) => void;
}

/**
 * Follows content through edits: shows the newest that has no error in it.
 *
 * @param files - the content to begin with
 */
export async function editedSite(
  files: readonly ContentFile[],
  { folder, keeps, settings, report }: EditedSiteOptions,
): Promise<EditedSite> {
  const numbers = await pageNumbers(keeps);
  const make = ({ loaded, files: from }: Reading): Site =>
    makeSite({ loaded, folder, printed: numbers.of(from) }, settings);
  let good: { readonly reading: Reading; readonly since: Date } | null = null;
  // Versions of a later run are higher, so that a page of this one cannot take them for its own.
  let version = Date.now();
  let trouble: Trouble | null = null;

  /** What is to be shown of a reading. */
  const judge = (reading: Reading): Reading => {
    report(reading);
    if (isGood(reading)) good = { reading, since: new Date() };
    else if (good) good = { ...good, reading: newestGood(reading, good.reading, readAndCheck) };
    const chosen = good?.reading ?? reading;
    trouble = troubleOf(errorsIn(reading), fallback(chosen));
    return chosen;
  };
  const fallback = (chosen: Reading): Fallback => {
    if (good) return good;
    return chosen.loaded.refused.has('lijst.yaml') ? 'nothing' : 'part';
  };
  const show = (reading: Reading): void => {
    shown = { reading, site: make(reading) };
    version += 1;
  };

  const first = judge(readAndCheck(files));
  let shown: { readonly reading: Reading; readonly site: Site } = { reading: first, site: make(first) };
  return {
    site: () => shown.site,
    loaded: () => shown.reading.loaded,
    stand: () => ({ version, trouble }),
    isEmpty: () => fallback(shown.reading) === 'nothing',
    take: (newer) => {
      const chosen = judge(readAndCheck(newer));
      if (chosen !== shown.reading) show(chosen);
    },
    cannotRead: (why) => {
      trouble = unreadable(why, fallback(shown.reading));
    },
    print: async (edition, of) => {
      // What was edited meanwhile is not what was printed.
      if (of !== shown.reading.loaded) return;
      await numbers.take(edition, shown.reading.files);
      show(shown.reading);
    },
    reconsiderPages: async () => {
      const { reading } = shown;
      if ((await numbers.reconsider(reading)) && shown.reading === reading) show(reading);
    },
  };
}
