import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '../../check/check.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { legalDay } from '../../law/legal-day.ts';
import { createFile } from '../../machine/create-file.ts';
import { replaceFile } from '../../machine/replace-file.ts';
import { printCoverage } from '../../print/chromium/coverage.ts';
import { loadList } from '../load-list.ts';
import type { Loaded } from '../../source/load.ts';
import { rawText } from '../../source/patch/raw-text.ts';
import { readContent } from '../../source/read.ts';
import type { ContentFile } from '../../source/read.ts';
import { rememberingDisk } from '../../source/remembering-disk.ts';
import type { besidesOf } from '../besides.ts';

/** The content as it is, or as it would be. */
export interface Look {
  readonly files: readonly ContentFile[];
  readonly document: Document;
  readonly records: Loaded['records'];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file as it would be; without a text it would not be there. */
export interface Draft {
  readonly path: string;
  readonly raw: string | null;
}

/** Where files are taken from and put back. */
export interface Desk {
  /**
   * Reads and checks the content.
   *
   * @param draft - a file as it would be, in the place of the one on disk
   */
  readonly look: (draft?: Draft) => Promise<Look>;
  /** The text of a file of the content; null for what is none, or no text. */
  readonly take: (path: string) => Promise<string | null>;
  /**
   * Puts a file back, makes it or takes it away, unless it has changed since it was taken; says whether it did.
   *
   * @param before - what was taken; null where there was none
   * @param after - null where there is to be none
   */
  readonly put: (path: string, before: string | null, after: string | null) => Promise<boolean>;
}

/**
 * @param folder - the content folder, as an absolute path
 * @param besides - finds what a check looks at besides the content
 */
export function createDesk(folder: string, besides: typeof besidesOf): Desk {
  const disk = rememberingDisk();
  const canPrint = printCoverage();
  const read = (): Promise<ContentFile[]> => readContent(folder, disk);
  const take = async (path: string): Promise<string | null> => {
    // Only what the list is made of: the path comes from outside.
    const known = (await read()).find((file) => file.path === path && file.unread === undefined);
    return known === undefined ? null : rawText(known.bytes);
  };
  const putNow: Desk['put'] = async (path, before, after) => {
    const bytes = new TextEncoder().encode(after ?? '');
    if (before === null) return createFile(folder, path, bytes);
    const full = join(folder, path);
    if ((await take(path)) !== before || rawText(await readFile(full)) !== before) return false;
    await (after === null ? unlink(full) : replaceFile(full, bytes));
    return true;
  };
  // One after the other: of two saves of the same version the second must see that the first has changed it.
  let last: Promise<unknown> = Promise.resolve();
  return {
    take,
    look: async (draft) => {
      const files = withDraft(await read(), draft);
      const loaded = loadList(files);
      const { document, records, editions } = loaded;
      const extras = { ...(await besides(folder, files, editions)), canPrint, today: legalDay(Date.now()) };
      return { files, document, records, diagnostics: check({ ...loaded, ...extras }) };
    },
    put: (path, before, after) => {
      const turn = last.then(() => putNow(path, before, after));
      last = turn.catch(() => false);
      return turn;
    },
  };
}

function withDraft(files: readonly ContentFile[], draft: Draft | undefined): readonly ContentFile[] {
  if (draft === undefined) return files;
  const others = files.filter(({ path }) => path !== draft.path);
  if (draft.raw === null) return others;
  const own = { path: draft.path, bytes: new TextEncoder().encode(draft.raw) };
  return [...others, own].sort((a, b) => (a.path < b.path ? -1 : 1));
}
