import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import type { ImportFiles } from '../compose/compose.ts';

/** What an import may do with the chapters and categories that `nieuw` began a list with. */
export interface Examples {
  /** That nobody has changed, and nothing of their own stands beside: they make place for what is brought in. */
  readonly replaced: ImportFiles;
  /** Files that keep them where they are: changed since, or put beside them. */
  readonly inTheWay: readonly string[];
}

const example = /^(?:hoofdstukken|categorieen)\//;

const heading = `# De voorbeelden waarmee deze lijst begon, zoals \`npm run nieuw\` ze schreef. Zolang niemand ze heeft veranderd,
# maken ze bij \`npm run importeer\` plaats voor wat wordt ingebracht. Dit bestand mag weg.
`;

/**
 * What is kept of the files of a new list, to know later whether anybody has written in them.
 *
 * @returns YAML: the hash of each chapter and category by its path
 */
export function markExamples(files: ReadonlyMap<string, string>): string {
  const lines = [...files]
    .filter(([path]) => example.test(path))
    .map(([path, text]) => `${path}: ${hashOf(text)}\n`);
  return heading + lines.join('');
}

/**
 * Which of the examples can be replaced: all that are left, or none.
 *
 * @param mark - as `markExamples` made it; null where there is none
 * @param own - the files of the list as they are
 * @param last - paths of the last import, which are no work of an editor
 */
export function examplesIn(mark: string | null, own: ImportFiles, last: ReadonlySet<string>): Examples {
  const marked = new Map(Object.entries(hashesIn(mark)));
  const there = [...own].filter(([path]) => example.test(path) && !last.has(path));
  if (!there.some(([path]) => marked.has(path))) return { replaced: new Map(), inTheWay: [] };
  const inTheWay = there
    .filter(([path, content]) => typeof content !== 'string' || marked.get(path) !== hashOf(content))
    .map(([path]) => path);
  return { replaced: new Map(inTheWay.length === 0 ? there : []), inTheWay };
}

/** What is no mark, marks nothing: then nothing is taken away. */
function hashesIn(mark: string | null): object {
  try {
    const value: unknown = mark === null ? null : parse(mark);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Line ends are those of who took the files out of a repository. */
function hashOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
