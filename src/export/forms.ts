import { hasCategories } from '../document/list-kinds.ts';
import type { ListKindName } from '../document/list-kinds.ts';
import type { StringKey } from '../i18n/schema.ts';

interface Form {
  /** It is a table of categories, and left out where there can be none. */
  readonly table?: true;
  /** Media type, with the character set where it has one. */
  readonly type: string;
  /** Key of its name in words. */
  readonly title: StringKey;
}

/** The forms in which the whole list can be had, the fullest first, by the path of the file below `/data/`. */
export const listForms = {
  'lijst.json': { type: 'application/json', title: 'data.lijst-json' },
  'categorieen.csv': { type: 'text/csv; charset=utf-8', title: 'data.csv', table: true },
  'categorieen.xlsx': {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    title: 'data.xlsx',
    table: true,
  },
  'lijst.jsonld': { type: 'application/ld+json', title: 'data.jsonld' },
  'lijst.ttl': { type: 'text/turtle; charset=utf-8', title: 'data.turtle' },
} as const satisfies Readonly<Record<string, Form>>;

/** The forms of a list of some kind, by path. */
export function listFormsOf(lijst: { readonly soort: ListKindName }): (keyof typeof listForms)[] {
  const paths = Object.keys(listForms) as (keyof typeof listForms)[];
  return paths.filter((path) => hasCategories(lijst) || !('table' in listForms[path]));
}

/** The forms of the concordance of editions, of a list that has earlier ones, by the path of the file below `/data/`. */
export const transitionForms = {
  'overgang.csv': { type: 'text/csv; charset=utf-8', title: 'data.overgang-csv' },
  'overgang.json': { type: 'application/json', title: 'data.overgang-json' },
  'overgang.jsonld': { type: 'application/ld+json', title: 'data.overgang-jsonld' },
  'overgang.ttl': { type: 'text/turtle; charset=utf-8', title: 'data.overgang-turtle' },
} as const satisfies Readonly<Record<string, Form>>;
