import type { ListKindName } from '../../src/document/list-kinds.ts';
import { fromListJson } from '../../src/export/json/read-list.ts';
import { bringIn } from '../../src/import/bring-in.ts';
import type { Brought } from '../../src/import/bring-in.ts';
import type { Beside, ImportFiles } from '../../src/import/compose/compose.ts';
import { noSettings } from '../../src/import/settings.ts';
import type { Settings } from '../../src/import/settings.ts';
import { load } from '../../src/source/load.ts';
import type { Loaded } from '../../src/source/load.ts';

/** An empty folder. */
const emptyFolder: Beside = {
  hasList: false,
  soort: null,
  today: '2026-11-28',
  readOwnList: fromListJson,
  basisOfTable: () => Promise.resolve(null),
};

/** Brings one file into an empty folder. */
export async function bring(
  name: string,
  content: string | Uint8Array,
  settings: Settings = noSettings,
  { asked = null, ...beside }: Partial<Beside> & { readonly asked?: ListKindName | null } = {},
): Promise<Brought> {
  return bringIn([{ name, bytes: bytesOf(content) }], settings, { ...emptyFolder, ...beside }, asked);
}

/** The list that was brought in. */
export function read({ files }: { readonly files: ImportFiles }, more: ImportFiles = new Map()): Loaded {
  return load([...files, ...more].map(([path, content]) => ({ path, bytes: bytesOf(content) })));
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
