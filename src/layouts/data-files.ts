import { getCollection } from 'astro:content';
import { publication } from './document.ts';

/** A file that holds the list, or a part of it, as data. */
export interface AlternateFile {
  /** Counted from the home page. */
  readonly path: string;
  /** Media type without its parameters. */
  readonly type: string;
  readonly title: string;
}

/** One of the files that hold the whole list, as the page about them shows it. */
export interface ListFile extends AlternateFile {
  readonly name: string;
  readonly bytes: number;
}

const { t, document } = publication;

const titles = {
  'lijst.json': t('data.lijst-json'),
  'categorieen.csv': t('data.csv'),
  'categorieen.xlsx': t('data.xlsx'),
  'lijst.jsonld': t('data.jsonld'),
  'lijst.ttl': t('data.turtle'),
} as const;

const entries = new Map((await getCollection('data')).map(({ data }) => [data.path, data]));

/** The files of the whole list, the fullest first. */
export const listFiles: readonly ListFile[] = Object.entries(titles).map(([name, title]) => {
  const entry = entries.get(name);
  if (entry === undefined) throw new Error(`There is no data file "${name}"`);
  return { name, path: `/data/${name}`, type: mediaType(entry.type), title, bytes: entry.bytes };
});

/** The file of one category, by its number. */
export function categoryFile(nummer: string): AlternateFile {
  return {
    path: `/data/categorieen/${nummer}.json`,
    type: 'application/json',
    title: t('categorie.kop', { nummer }),
  };
}

/** Number of a category for the examples: the first that is not lapsed. */
export const exampleNumber: string | undefined = document.categories.find(
  ({ vervallen }) => vervallen === undefined,
)?.nummer;

function mediaType(type: string): string {
  return type.replace(/;.*$/, '');
}
