import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { recordLoader } from './astro/loaders.ts';
import type { RecordKind } from './astro/entries.ts';
import { schemas } from 'inzage:entries';

type Collections = {
  readonly [Kind in RecordKind]: { readonly loader: Loader; readonly schema: (typeof schemas)[Kind] };
};

const kinds = Object.keys(schemas) as RecordKind[];

/**
 * What editors write, one collection for each kind of record, typed by its schema: for Astro's extension, which helps
 * them with front matter, and for `getCollection`. The pages read the Document instead, in which numbers are given and
 * references resolved (`src/views/document.ts`).
 */
export const collections = Object.fromEntries(
  kinds.map((kind) => [kind, defineCollection({ loader: recordLoader(kind), schema: schemas[kind] })]),
) as Collections;
