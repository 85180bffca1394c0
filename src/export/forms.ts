import type { StringKey } from '../i18n/schema.ts';

interface Form {
  /** Media type, with the character set where it has one. */
  readonly type: string;
  /** Key of its name in words. */
  readonly title: StringKey;
}

/** The forms in which the whole list can be had, the fullest first, by the path of the file below `/data/`. */
export const listForms = {
  'lijst.json': { type: 'application/json', title: 'data.lijst-json' },
  'categorieen.csv': { type: 'text/csv; charset=utf-8', title: 'data.csv' },
  'categorieen.xlsx': {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    title: 'data.xlsx',
  },
  'lijst.jsonld': { type: 'application/ld+json', title: 'data.jsonld' },
  'lijst.ttl': { type: 'text/turtle; charset=utf-8', title: 'data.turtle' },
} as const satisfies Readonly<Record<string, Form>>;
