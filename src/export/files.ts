import type { z } from 'zod';
import type { StringKey } from '../i18n/schema.ts';
import { listForms } from './forms.ts';
import { toCategoryJson, categoryFile } from './json/category.ts';
import { toJsonSchema } from './json/json-schema.ts';
import { listFile, toListJson } from './json/list.ts';
import { toJsonLd } from './linked/jsonld.ts';
import { resourcesOf } from './linked/resources.ts';
import { toTurtle } from './linked/turtle.ts';
import type { Published } from './publication.ts';
import { toCsv } from './table/csv.ts';
import { toXlsx } from './table/xlsx.ts';

/** A file of the open data. */
export interface DataFile {
  /** Path below `/data/`. */
  readonly path: string;
  /** Media type, with the character set where it has one. */
  readonly type: string;
  readonly content: string | Uint8Array;
  /** Set for a form in which the whole list can be had: key of its name in words. */
  readonly title?: StringKey;
}

/**
 * Makes every file of the open data.
 *
 * @param published - the list and where it stands
 * @returns the files, those of the whole list first; the same list gives the same bytes
 */
export async function dataFiles(published: Published): Promise<DataFile[]> {
  const { document, site } = published;
  const resources = resourcesOf(published);
  const contents: Readonly<Record<keyof typeof listForms, DataFile['content']>> = {
    'lijst.json': toListJson(document),
    'categorieen.csv': toCsv(published),
    'categorieen.xlsx': await toXlsx(published),
    'lijst.jsonld': toJsonLd(resources),
    'lijst.ttl': toTurtle(resources),
  };
  const schema = (path: string, described: z.ZodType): DataFile => ({
    path,
    type: 'application/schema+json',
    content: toJsonSchema(described, path, site),
  });
  return [
    ...Object.entries(listForms).map(([path, form]) => ({
      path,
      ...form,
      content: contents[path as keyof typeof listForms],
    })),
    schema('lijst.schema.json', listFile),
    schema('categorie.schema.json', categoryFile),
    ...document.categorieen.map((category) => ({
      path: `categorieen/${category.nummer}.json`,
      type: 'application/json',
      content: toCategoryJson(category, published),
    })),
  ];
}
