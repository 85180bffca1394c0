import { calendarFile, feedFile } from '../../addresses.ts';
import { categoryKey } from '../../document/category-key.ts';
import type { Document } from '../../document/document.ts';
import { hasCategories } from '../../document/list-kinds.ts';
import type { PageMap } from '../../document/page-map.ts';
import type { DataReport } from '../report.ts';
import { compareCategory } from './category-file.ts';
import { dataFault, together, unreadable } from './compared.ts';
import type { Comparison } from './compared.ts';
import { compareExplanation } from './explanation-sheet.ts';
import { compareJson } from './json.ts';
import { compareLinked } from './linked.ts';
import { readLinked } from './read-linked.ts';
import { compareCalendar, compareFeed } from './procedure.ts';
import { csvForm, readCsv, readXlsx, xlsxForm } from './read-table.ts';
import { schemaChecks, schemaPlace } from './schema.ts';
import { scopeOf } from './scope.ts';
import type { Scope } from './scope.ts';
import { compareTable } from './table.ts';
import { linkedLines } from './linked-transitions.ts';
import { compareTransitions, linesInJson, readLines } from './transitions.ts';
import type { ReadLine } from './transitions.ts';

export interface DataProof {
  readonly document: Document;
  /** The editions before it that were put down, the oldest first. */
  readonly editions?: readonly { readonly document: Document }[];
  readonly pageMap: Pick<PageMap, 'pages'>;
  /** Address of the home page; ends with a slash. */
  readonly home: string;
  /** Every file of the open data, by its path below `/data/`. */
  readonly data: ReadonlyMap<string, Uint8Array>;
}

/** What a file is compared with. */
interface Against {
  readonly scope: Scope;
  readonly schema: ReturnType<typeof schemaChecks>;
}

type Prove = (bytes: Uint8Array, file: string, against: Against) => Comparison | Promise<Comparison>;

/** How each file is read and compared; a file that nobody compares is a fault. */
const proofs: Readonly<Record<string, Prove>> = {
  'lijst.json': (bytes, file, { scope, schema }) => {
    const all = jsonOf(bytes);
    const { $schema, formaat } = all as { readonly $schema?: unknown; readonly formaat?: unknown };
    // How to read the file is for its schema to say.
    const expected = { $schema, formaat, ...scope.document };
    return together([schema('lijst.schema.json')(file, all), compareJson(file, expected, all)]);
  },
  'lijst.schema.json': (bytes, file, { scope }) => schemaPlace(file, jsonOf(bytes), scope.home),
  'categorie.schema.json': (bytes, file, { scope }) => schemaPlace(file, jsonOf(bytes), scope.home),
  'zienswijze.schema.json': (bytes, file, { scope }) => schemaPlace(file, jsonOf(bytes), scope.home),
  'categorieen.csv': (bytes, _, { scope }) => compareTable(csvForm, readCsv(bytes), scope),
  'categorieen.xlsx': async (bytes, file, { scope }) => {
    const sheets = await readXlsx(bytes);
    const table = sheets.get('Categorieën') ?? [];
    return together([
      compareTable(xlsxForm, table, scope),
      compareExplanation(file, sheets.get('Uitleg') ?? [], table[0] ?? [], scope),
    ]);
  },
  'lijst.jsonld': (bytes, file, { scope }) =>
    compareLinked(file, readLinked(textOf(bytes), 'application/ld+json'), scope),
  'lijst.ttl': (bytes, file, { scope }) =>
    compareLinked(file, readLinked(textOf(bytes), 'text/turtle'), scope),
  [feedFile]: (bytes, file, { scope }) => compareFeed(file, textOf(bytes), scope.document.lijst),
  [calendarFile]: (bytes, file, { scope }) => compareCalendar(file, textOf(bytes), scope.document.lijst),
};

/**
 * Proves that the files of the open data say what the Document says: each is read by a reader that did not write it.
 *
 * @returns faults by file, and how much was compared
 */
export async function proveData({
  document,
  editions = [],
  pageMap,
  home,
  data,
}: DataProof): Promise<DataReport> {
  const scope = scopeOf(document, pageMap.pages, home);
  const schema = schemaChecks((name) => jsonOf(data.get(name) ?? new Uint8Array()));
  const ofList = Object.entries(proofs).filter(
    ([file]) =>
      (hasCategories(document.lijst) || !file.startsWith('categorie')) &&
      (document.lijst.inzage !== undefined || file !== calendarFile),
  );
  const all = new Map([
    ...ofList,
    ...categoryProofs(document),
    ...transitionProofs(
      document,
      editions.map((edition) => edition.document),
    ),
  ]);
  const compared = await Promise.all(
    [...all].map(([file, prove]) => attempt(prove, data.get(file), file, { scope, schema })),
  );
  const unknown = [...data.keys()].filter((file) => !all.has(file));
  const { faults, values } = together([
    ...compared,
    { faults: unknown.map((file) => dataFault('BW15', file, null, file, '')), values: 0 },
  ]);
  return { faults, counts: { files: all.size, values } };
}

function transitionProofs(document: Document, earlier: readonly Document[]): [string, Prove][] {
  if (earlier.length === 0) return [];
  const lines = (read: (bytes: Uint8Array) => ReadLine[]): Prove => {
    return (bytes, file) => compareTransitions(file, read(bytes), document, earlier);
  };
  return [
    ['overgang.csv', lines((bytes) => readLines(readCsv(bytes)))],
    ['overgang.json', lines((bytes) => linesInJson(jsonOf(bytes)))],
    ['overgang.jsonld', lines((bytes) => linkedLines(readLinked(textOf(bytes), 'application/ld+json')))],
    ['overgang.ttl', lines((bytes) => linkedLines(readLinked(textOf(bytes), 'text/turtle')))],
  ];
}

function categoryProofs(document: Document): [string, Prove][] {
  return document.categorieen.map((category) => [
    `categorieen/${categoryKey(category)}.json`,
    (bytes, file, { scope, schema }) => {
      const found = jsonOf(bytes);
      return together([
        schema('categorie.schema.json')(file, found),
        compareCategory(file, category, found, scope),
      ]);
    },
  ]);
}

/** Whatever a reader throws means that a file cannot be read. */
async function attempt(
  prove: Prove,
  bytes: Uint8Array | undefined,
  file: string,
  against: Against,
): Promise<Comparison> {
  if (bytes === undefined) return unreadable(file, 'geen bestand');
  try {
    return await prove(bytes, file, against);
  } catch (error) {
    return unreadable(file, error);
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  return JSON.parse(textOf(bytes));
}

/** @throws TypeError for bytes that are no UTF-8 */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
