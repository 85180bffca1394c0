/** The files of a search beside the index of Pagefind: the build writes them, the page reads them. */

/** Everything that can be found, by name; a record is named by its number, its place in the order of the list. */
export interface NamesFile {
  /** Name of the file of Pagefind that lists the parts of its index. */
  readonly index: string;
  readonly pages: readonly PageNames[];
  /** Number of the first record in each file of texts. */
  readonly bundles: readonly number[];
  /** Words with which the citation of a block begins, in small letters. */
  readonly citing: readonly string[];
  /** By the number of its record: the number of a regulation on wetten.overheid.nl, and the day of which to show it. */
  readonly laws: Readonly<Record<string, readonly [bwbId: string, day: string]>>;
}

/** `¤` in a path or a label stands for the number that the id of the (first) record ends with, `¦` for its title. */
export type PageNames = readonly [
  path: string,
  title: string,
  isCategory: 0 | 1,
  /** Entries of registers have other names, or none. */
  records: readonly (readonly [id: string, label: string, title: string, names?: readonly string[]])[],
];

/** Every block that can be cited, by the number of the record that it stands in. */
export type BlocksFile = readonly (readonly BlockName[])[];

/** A label that begins with a comma goes on from that of the record. `also`: as people cite it otherwise. */
export type BlockName = readonly [id: string, label: string, page: number, also?: string];

/** By what results can be narrowed: of each value the numbers of the records that have it, as first and last in turns. */
export type FiltersFile = Readonly<
  Record<string, readonly (readonly [value: string, ranges: readonly number[]])[]>
>;

/** What a number of records say. */
export interface TextsFile {
  readonly records: readonly RecordTexts[];
  /** By the key of a word that stands in them: keys under which it is found as well. */
  readonly also: Readonly<Record<string, readonly string[]>>;
}

/** The page of the PDF that a record begins on, 0 while there is none, and its texts; 1 marks what is said in passing. */
export type RecordTexts = readonly [
  page: number,
  ...texts: (readonly [id: string, label: string, page: number, text: string, isAside?: 1])[],
];

/** The number that an id ends with: of `c5.2` it is `5.2`. */
export function numberIn(id: string): string {
  return /\d[\w.]*$/.exec(id)?.[0] ?? '¤';
}

/** Path of a file of texts, below that of the search page. */
export function textsPath(bundle: number): string {
  return `teksten/${String(bundle)}.json`;
}

/** The key of what cites an article, by the number of the record of its regulation. */
export function articleKey(law: number, article: string): string {
  return `0w${String(law)}a${article.toLowerCase().replace(/[^a-z0-9]/g, 'p')}`;
}
