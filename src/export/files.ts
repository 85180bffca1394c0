import type { StringKey } from '../i18n/schema.ts';
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

const json = 'application/json';
const jsonSchema = 'application/schema+json';

/**
 * Makes every file of the open data.
 *
 * @param published - the list and where it stands
 * @returns the files, those of the whole list first; the same list gives the same bytes
 */
export async function dataFiles(published: Published): Promise<DataFile[]> {
  const { document, site } = published;
  const resources = resourcesOf(published);
  return [
    { path: 'lijst.json', type: json, title: 'data.lijst-json', content: toListJson(document) },
    {
      path: 'lijst.schema.json',
      type: jsonSchema,
      content: toJsonSchema(listFile, 'lijst.schema.json', site),
    },
    {
      path: 'categorieen.csv',
      type: 'text/csv; charset=utf-8',
      title: 'data.csv',
      content: toCsv(published),
    },
    {
      path: 'categorieen.xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      title: 'data.xlsx',
      content: await toXlsx(published),
    },
    { path: 'lijst.jsonld', type: 'application/ld+json', title: 'data.jsonld', content: toJsonLd(resources) },
    {
      path: 'lijst.ttl',
      type: 'text/turtle; charset=utf-8',
      title: 'data.turtle',
      content: toTurtle(resources),
    },
    {
      path: 'categorie.schema.json',
      type: jsonSchema,
      content: toJsonSchema(categoryFile, 'categorie.schema.json', site),
    },
    ...document.categorieen.map((category) => ({
      path: `categorieen/${category.nummer}.json`,
      type: json,
      content: toCategoryJson(category, published),
    })),
  ];
}
