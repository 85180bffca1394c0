import type { Collected } from './collected.ts';
import type { ContentFile } from './read.ts';
import type { KeyPath } from './yaml.ts';

/** What a file holds, as plain data, for whoever keeps it till the next command. */
export interface Reading extends Omit<Collected, 'origins' | 'findings' | 'editionFiles' | 'images'> {
  /** For each record, by its place: its path in the YAML of the file. */
  readonly origins: readonly (readonly [string, KeyPath])[];
}

/** What files were found to hold, by their bytes: as long as somebody holds on to these. */
const read = new WeakMap<Uint8Array, { readonly path: string; readonly collected: Collected }>();

/** What the very same file was found to hold before. */
export function readBefore({ path, bytes, unread }: ContentFile): Collected | undefined {
  const known = unread === undefined ? read.get(bytes) : undefined;
  return known?.path === path ? known.collected : undefined;
}

/** Remembers what a file was found to hold. */
export function remember({ path, bytes, unread }: ContentFile, collected: Collected): void {
  // What could not be read has no bytes of its own.
  if (unread === undefined) read.set(bytes, { path, collected });
}

/**
 * What a file that was read holds, to be kept.
 *
 * @returns null for one of which there is something to say, or whose bytes are what counts: it is read again
 */
export function readingOf(file: ContentFile): Reading | null {
  const collected = readBefore(file);
  if (!collected) return null;
  const { origins, findings, editionFiles, images, ...rest } = collected;
  if (findings.length + editionFiles.length + images.size > 0) return null;
  return { ...rest, origins: Array.from(origins, ([key, { path }]) => [key, path] as const) };
}

/**
 * What a file holds, of what was kept.
 *
 * @param again - reads the file after all: where a value stands is asked for only when something is wrong with it
 */
export function fromReading({ origins, ...rest }: Reading, again: () => Collected): Collected {
  let whole: Collected | undefined;
  const withYaml = ([key, path]: Reading['origins'][number]): [string, OriginOfRecord] => [
    key,
    {
      path,
      get yaml() {
        const origin = (whole ??= again()).origins.get(key);
        if (!origin) throw new Error(`${key} is no longer a place of a record`);
        return origin.yaml;
      },
    },
  ];
  return {
    ...rest,
    findings: [],
    editionFiles: [],
    images: new Map(),
    origins: new Map(origins.map(withYaml)),
  };
}

type OriginOfRecord = Collected['origins'] extends ReadonlyMap<string, infer O> ? O : never;
