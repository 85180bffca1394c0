import { join } from 'node:path';
import { buildSite } from '../../src/astro/build-site.ts';
import { forgetKept } from '../../src/astro/kept.ts';
import { editionFiles } from '../../src/astro/output-files.ts';
import { keepPrinted, printedOf } from '../../src/astro/printed.ts';
import type { Settings } from '../../src/astro/settings.ts';
import type { Edition } from '../../src/print/print.ts';
import type { Renvooi } from '../../src/print/renvooi/print-renvooi.ts';
import { contentKey } from '../../src/source/content-key.ts';
import type { Loaded } from '../../src/source/load.ts';
import type { ContentFile } from '../../src/source/read.ts';

interface Made {
  readonly root: string;
  /** Folder of the content. */
  readonly content: string;
  /** Folder that the site is made in. */
  readonly site: string;
  readonly settings: Settings;
  readonly loaded: Loaded;
  /** The files that it was read from. */
  readonly files: readonly ContentFile[];
  readonly edition: Edition;
  /** Makes also what was made before of the very same, such as fonts. */
  readonly again: boolean;
  /** Null for a first edition. */
  readonly renvooi: Renvooi | null;
}

/** Makes the pages of the site and all files beside them. */
export async function makeSite({
  root,
  content,
  site,
  settings,
  loaded,
  files,
  edition,
  again,
  renvooi,
}: Made): Promise<void> {
  if (again) await forgetKept();
  const printed = printedOf(edition, renvooi);
  await buildSite({
    root,
    outDir: site,
    settings,
    source: { loaded, folder: content, printed, files: editionFiles(edition, renvooi) },
  });
  // The development server shows these page numbers until the content changes.
  if (content === join(root, 'content')) await keepPrinted({ printed, content: contentKey(files) });
}
