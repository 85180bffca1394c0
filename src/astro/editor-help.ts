import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readContent } from '../source/read.ts';
import { kindOfPath } from '../source/records.ts';
import type { FileKind } from '../source/records.ts';
import type { Settings } from './settings.ts';

/**
 * Makes the loader of a collection that no page reads: it only tells Astro which Markdown files have which front
 * matter, so that its extension can help editors type keys and values.
 *
 * @param kind - what the files are
 * @param settings - where they are
 * @param root - folder of the repository
 */
export function editorHelp(kind: FileKind, { content }: Settings, root: string): Loader {
  return {
    name: `inzage-redactie-${kind}`,
    load: async ({ store }) => {
      store.clear();
      for (const { path } of await readContent(content)) {
        if (kindOfPath(path) !== kind) continue;
        store.set({
          id: path,
          data: {},
          filePath: relative(root, join(content, path)).replaceAll('\\', '/'),
        });
      }
    },
  };
}
