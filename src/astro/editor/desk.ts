import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '../../check/check.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { createFile } from '../../machine/create-file.ts';
import { replaceFile } from '../../machine/replace-file.ts';
import type { Loaded } from '../../source/load.ts';
import { rawText } from '../../source/patch/raw-text.ts';
import { readContent } from '../../source/read.ts';
import type { ContentFile } from '../../source/read.ts';
import { rememberingDisk } from '../../source/remembering-disk.ts';
import type { lookOver } from '../besides.ts';
import { unwritten } from './unwritten.ts';
import type { Unwritten } from './unwritten.ts';

/** The content as it is, or as it would be. */
export interface Look {
  readonly files: readonly ContentFile[];
  readonly document: Document;
  readonly records: Loaded['records'];
  readonly diagnostics: readonly Diagnostic[];
  /** What could not be looked at, and why. */
  readonly unread: readonly string[];
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
   * Puts a file back, makes it or takes it away, unless it has changed since it was taken.
   *
   * @param before - what was taken; null where there was none
   * @param after - null where there is to be none
   */
  readonly put: (path: string, before: string | null, after: string | null) => Promise<Put>;
}

/** What became of a file that was put back: where it was not, it is as it was. */
export type Put = 'done' | 'changed' | Unwritten;

/**
 * @param folder - the content folder, as an absolute path
 * @param over - takes files for content, with what a check looks at besides
 */
export function createDesk(folder: string, over: typeof lookOver): Desk {
  const disk = rememberingDisk();
  const read = (): Promise<ContentFile[]> => readContent(folder, disk);
  const take = async (path: string): Promise<string | null> => {
    // Only what the list is made of: the path comes from outside.
    const known = (await read()).find((file) => file.path === path && file.unread === undefined);
    return known === undefined ? null : rawText(known.bytes);
  };
  const putNow: Desk['put'] = async (path, before, after) => {
    const bytes = new TextEncoder().encode(after ?? '');
    const full = join(folder, path);
    if (before !== null && ((await take(path)) !== before || rawText(await readFile(full)) !== before))
      return 'changed';
    try {
      if (before === null) return (await createFile(folder, path, bytes)) ? 'done' : 'changed';
      await (after === null ? unlink(full) : replaceFile(full, bytes));
      return 'done';
    } catch (error) {
      return unwritten(error);
    }
  };
  // One after the other: of two saves of the same version the second must see that the first has changed it.
  let last: Promise<unknown> = Promise.resolve();
  return {
    take,
    look: async (draft) => {
      const files = withDraft(await read(), draft);
      const { context, unread } = (await over(folder))(files);
      const { document, records } = context;
      return { files, document, records, diagnostics: check(context), unread };
    },
    put: (path, before, after) => {
      const turn = last.then(() => putNow(path, before, after));
      last = turn.catch(() => undefined);
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
