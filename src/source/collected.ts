import type { ParsedFile, Row, Rows } from '../document/assemble/draft.ts';
import type { ListKindName } from '../document/list-kinds.ts';
import { perRegister } from '../document/registers.ts';
import type { Register } from '../document/registers.ts';
import type { Categorie } from '../document/schema/categorie.ts';
import type { Hoofdstuk } from '../document/schema/hoofdstuk.ts';
import type { Lijst } from '../document/schema/lijst.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Sign } from './characters.ts';
import type { Finding } from './findings.ts';
import type { ContentFile } from './read.ts';
import type { KeyPath, ParsedYaml } from './yaml.ts';

/** What files yielded, sorted by what it is. */
export interface Collected {
  lijst: Row<Lijst> | null;
  /** What kind of list it is, also where the rest of what it says could not be read. */
  soort: ListKindName | null;
  readonly chapters: ParsedFile<Hoofdstuk>[];
  readonly categories: ParsedFile<Categorie>[];
  readonly registers: Rows;
  /** Null for one that may not be published or could not be read: a text that shows it is not to blame. */
  readonly images: Map<string, Uint8Array | null>;
  readonly refused: Set<string>;
  readonly findings: Finding[];
  readonly signs: Sign[];
  /** Files of frozen editions, which are read together. */
  readonly editionFiles: ContentFile[];
  /** For each record, by its place: the YAML it stands in and its path there. */
  readonly origins: Map<string, { readonly yaml: ParsedYaml; readonly path: KeyPath }>;
}

/** Nothing yet. */
export function nothing(): Collected {
  return {
    lijst: null,
    soort: null,
    chapters: [],
    categories: [],
    registers: perRegister<Rows>(() => []),
    images: new Map(),
    refused: new Set(),
    findings: [],
    signs: [],
    editionFiles: [],
    origins: new Map(),
  };
}

/** Key of a record in `Collected.origins`. */
export function originKey({ file, line, column }: Place): string {
  return `${file}:${String(line)}:${String(column)}`;
}

/** One by one: a file may have more faults than a call may have arguments. */
export function tell({ findings }: Collected, ...lists: readonly (readonly Finding[])[]): void {
  for (const list of lists) for (const finding of list) findings.push(finding);
}

/** Adds what one file holds; its trees are copied, for assembly changes them. */
export function merge(all: Collected, one: Collected): void {
  all.lijst ??= one.lijst;
  all.soort ??= one.soort;
  all.chapters.push(...one.chapters.map(withOwnTree));
  all.categories.push(...one.categories.map(withOwnTree));
  for (const register of Object.keys(one.registers) as Register[]) {
    // The rows of one register go together; the compiler cannot see that through the key.
    const rows = all.registers[register] as Row<object>[];
    for (const row of one.registers[register]) rows.push('tree' in row ? withOwnTree(row) : row);
  }
  for (const [path, bytes] of one.images) all.images.set(path, bytes);
  for (const name of one.refused) all.refused.add(name);
  tell(all, one.findings);
  for (const sign of one.signs) all.signs.push(sign);
  all.editionFiles.push(...one.editionFiles);
  for (const [key, origin] of one.origins) all.origins.set(key, origin);
}

function withOwnTree<T>(file: ParsedFile<T>): ParsedFile<T> {
  return { ...file, tree: copyOf(file.tree) };
}

/** A copy of plain data, as a tree is: several times as fast as `structuredClone`. */
function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  const copy: Partial<T> = {};
  for (const key in value) copy[key] = copyOf(value[key]);
  return copy as T;
}
