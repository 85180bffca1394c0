import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { publication } from './document.ts';

/** A file that holds the list, or a part of it, as data. */
export interface AlternateFile {
  /** Path below `/data/`. */
  readonly name: string;
  /** The same, counted from the home page. */
  readonly path: string;
  /** Media type without its parameters. */
  readonly type: string;
  readonly title: string;
}

/** One of the files that hold the whole list, as the page about them shows it. */
export interface ListFile extends AlternateFile {
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

type DataFile = CollectionEntry<'data'>['data'];

const files = new Map<string, DataFile>((await getCollection('data')).map(({ data }) => [data.path, data]));

function dataFile(name: string): DataFile {
  const file = files.get(name);
  if (file === undefined) throw new Error(`There is no data file "${name}"`);
  return file;
}

/**
 * Answers with a file as it was made when the content was read.
 *
 * @param name - its path below `/data/`
 */
export function dataResponse(name: string): Response {
  const { content, encoding, type } = dataFile(name);
  return new Response(Buffer.from(content, encoding), { headers: { 'Content-Type': type } });
}

/** The files of the whole list, the fullest first. */
export const listFiles: readonly ListFile[] = Object.entries(titles).map(([name, title]) => ({
  ...alternate(name, title),
  bytes: dataFile(name).bytes,
}));

/** The file of one category, by its number. */
export function categoryFile(nummer: string): AlternateFile {
  return alternate(`categorieen/${nummer}.json`, t('categorie.kop', { nummer }));
}

function alternate(name: string, title: string): AlternateFile {
  return { name, path: `/data/${name}`, type: dataFile(name).type.replace(/;.*$/, ''), title };
}

/** Number of a category for the examples: the first that is not lapsed. */
export const exampleNumber: string | undefined = document.categorieen.find(
  ({ vervallen }) => vervallen === undefined,
)?.nummer;
