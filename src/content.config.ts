import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { recordLoader } from './astro/loaders.ts';
import type { RecordKind } from './astro/entries.ts';
import { fileSchemas } from './source/records.ts';

type Collections = {
  readonly [Kind in RecordKind]: { readonly loader: Loader; readonly schema: (typeof fileSchemas)[Kind] };
};

const kinds = Object.keys(fileSchemas) as RecordKind[];

/**
 * What editors write, one collection for each kind of record, typed by its schema: for Astro's extension, which helps
 * them with front matter, and for `getCollection`. The pages read the Document instead, in which numbers are given and
 * references resolved (`src/views/document.ts`).
 */
export const collections = Object.fromEntries(
  kinds.map((kind) => [kind, defineCollection({ loader: recordLoader(kind), schema: fileSchemas[kind] })]),
) as Collections;
