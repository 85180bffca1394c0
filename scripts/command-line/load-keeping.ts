import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { deserialize, serialize } from 'node:v8';
import { codeFiles } from '../../src/astro/code-files.ts';
import { keptFolder, keyOf } from '../../src/astro/kept.ts';
import { loadList } from '../../src/astro/load-list.ts';
import { readSealed, writeSealed } from '../../src/machine/sealed-file.ts';
import { takeOver } from '../../src/source/collect.ts';
import type { Loaded } from '../../src/source/load.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { readingOf } from '../../src/source/readings.ts';
import type { Reading } from '../../src/source/readings.ts';
import { root } from './root.ts';

/** Folders with code that files are read by: `src/source/` and all it may import. */
export const readers = ['i18n', 'diagnostics', 'document', 'law', 'markdown', 'source'];

/** What was kept of files, by their names and what is in them. */
type Readings = ReadonlyMap<string, Reading>;

/**
 * Turns the files of a content folder into the Document, without reading again what the last command read of the very
 * same: parsing is most of what a check does. That nothing can be kept is no fault.
 */
export async function loadKeeping(files: readonly ContentFile[], place = keptFolder): Promise<Loaded> {
  const kept = await openKept(place).catch(() => null);
  if (!kept) return loadList(files);
  const names = files.map(nameOf);
  let taken = 0;
  files.forEach((file, index) => {
    const reading = kept.readings.get(names[index] ?? '');
    if (!reading) return;
    takeOver(file, reading);
    taken += 1;
  });
  const loaded = loadList(files);
  const readings = new Map(
    files.flatMap((file, index): [string, Reading][] => {
      const reading = readingOf(file);
      return reading ? [[names[index] ?? '', reading]] : [];
    }),
  );
  if (taken < readings.size || taken < kept.readings.size) await kept.keep(readings).catch(() => undefined);
  return loaded;
}

async function openKept(
  place: () => string,
): Promise<{ readonly readings: Readings; readonly keep: (readings: Readings) => Promise<void> }> {
  const code = await Promise.all(readers.map((folder) => codeFiles(join(root, 'src', folder))));
  const key = await keyOf({ code: code.flat(), inputs: [] });
  const path = join(place(), 'gelezen');
  const bytes = await readSealed(path, key);
  return {
    readings: bytes ? (deserialize(bytes) as Readings) : new Map(),
    keep: async (readings) => {
      // What was read was read by the code as it was when the command began.
      if (await isOlder(code.flat())) await writeSealed(path, key, serialize(readings));
    },
  };
}

/** Whether files are older than this process. */
async function isOlder(files: readonly URL[]): Promise<boolean> {
  const all = await Promise.all(files.map((file) => stat(file)));
  return all.every(({ mtimeMs }) => mtimeMs < performance.timeOrigin);
}

function nameOf({ path, bytes }: ContentFile): string {
  return `${path}\0${createHash('sha256').update(bytes).digest('hex')}`;
}
