import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '../../check/check.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { replaceFile } from '../../machine/replace-file.ts';
import { printCoverage } from '../../print/chromium/coverage.ts';
import { load } from '../../source/load.ts';
import type { Loaded } from '../../source/load.ts';
import { rawText } from '../../source/patch/raw-text.ts';
import { readContent } from '../../source/read.ts';
import type { ContentFile } from '../../source/read.ts';
import { rememberingDisk } from '../../source/remembering-disk.ts';

/** The content as it is, or as it would be. */
export interface Look {
  readonly files: readonly ContentFile[];
  readonly document: Document;
  readonly records: Loaded['records'];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where files are taken from and put back. */
export interface Desk {
  /**
   * Reads and checks the content.
   *
   * @param draft - a file as it would be, in the place of the one on disk
   */
  readonly look: (draft?: { readonly path: string; readonly raw: string }) => Promise<Look>;
  /** The text of a file of the content; null for what is none, or no text. */
  readonly take: (path: string) => Promise<string | null>;
  /** Puts a file back, unless it has changed since it was taken; says whether it did. */
  readonly put: (path: string, before: string, after: string) => Promise<boolean>;
}

/** @param folder - the content folder, as an absolute path */
export function createDesk(folder: string): Desk {
  const disk = rememberingDisk();
  const canPrint = printCoverage();
  const read = (): Promise<ContentFile[]> => readContent(folder, disk);
  const take = async (path: string): Promise<string | null> => {
    // Only what the list is made of: the path comes from outside.
    const known = (await read()).find((file) => file.path === path && file.unread === undefined);
    return known === undefined ? null : rawText(known.bytes);
  };
  return {
    take,
    look: async (draft) => {
      const files = (await read()).map((file) =>
        file.path === draft?.path ? { path: file.path, bytes: new TextEncoder().encode(draft.raw) } : file,
      );
      const loaded = load(files);
      const today = new Date().toISOString().slice(0, 10);
      const { document, records } = loaded;
      return { files, document, records, diagnostics: check({ ...loaded, canPrint, today }) };
    },
    put: async (path, before, after) => {
      const full = join(folder, path);
      if ((await take(path)) !== before || rawText(await readFile(full)) !== before) return false;
      await replaceFile(full, new TextEncoder().encode(after));
      return true;
    },
  };
}
