import type { Addresses } from '../../addresses.ts';
import type { Document } from '../../document/document.ts';
import { textsFor } from '../../document/list-kinds.ts';
import { textsPath } from '../browser/files.ts';
import type { NamesFile } from '../browser/files.ts';
import { labelsOf } from './labels.ts';
import { articleKeysOf, lawsOf } from './laws.ts';
import { wordsOf } from './lexicon.ts';
import { otherLabels } from './other-labels.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { phrasesOf, recordKeys } from './record-keys.ts';
import { recordsOf } from './records.ts';
import { blocksFile, filtersFile, namesFile, textsFile } from './texts-files.ts';
import type { Pages } from './texts-files.ts';

/** What a search index is made of. */
export interface SearchSource {
  readonly document: Document;
  readonly addresses: Addresses;
  /** Page of the PDF of each block, by id. */
  readonly pages: Pages;
}

export interface SearchFiles {
  /** By path on the site. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly records: number;
  readonly words: number;
}

/** Makes all files of the search of a list. */
export async function searchFiles({ document, addresses, pages }: SearchSource): Promise<SearchFiles> {
  const labelOf = labelsOf(document);
  const records = recordsOf(document, addresses);
  const words = wordsOf(
    records.flatMap(({ title, names, texts }) => [title, ...names, ...texts.map(({ text }) => text)]),
    document.begrippen.map(({ term, vormen }) => [term, ...vormen]),
  );
  const phrases = phrasesOf(records);
  const articles = articleKeysOf(records, document);
  const keys = records.map(
    (record) =>
      new Map([
        ...(articles.get(record.id) ?? []).map((key) => [key, 1] as const),
        ...recordKeys(record, words, phrases),
      ]),
  );
  const ids = document.blokken.flatMap(({ id }) => (addresses.has(id) ? [id] : []));
  const blocks = blocksFile(records, ids, otherLabels(document, textsFor(document.lijst)), pages, labelOf);
  const index = await pagefindIndex(keys);
  const names: NamesFile = {
    index: index.list,
    ...namesFile(records, blocks, lawsOf(records, document)),
  };
  const bundles = names.bundles.map((first, at) => records.slice(first, names.bundles[at + 1]));
  const json: [string, unknown][] = [
    ['namen.json', names],
    ['blokken.json', blocks],
    ['filters.json', filtersFile(records)],
    ['woorden.json', words.spellings],
    ...bundles.map((bundle, at): [string, unknown] => [
      textsPath(at),
      textsFile(bundle, words, pages, labelOf),
    ]),
  ];
  const files = new Map<string, string | Uint8Array>([
    ...index.files.map(({ path, content }) => [`pagefind/${path}`, content] as const),
    ...json.map(([path, value]) => [`zoeken/${path}`, JSON.stringify(value)] as const),
  ]);
  return { files, records: records.length, words: words.spellings.length };
}
