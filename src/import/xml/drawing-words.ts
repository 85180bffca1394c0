import type { Archive } from '../archive/open-archive.ts';
import { relationsOf } from '../archive/relations.ts';
import type { Relation } from '../archive/relations.ts';
import { readXml, textOf, within } from './read-xml.ts';

/** Kinds of part that hold the words of a chart or of SmartArt. */
const kinds: ReadonlySet<string> = new Set(['chart', 'chartEx', 'diagramData']);

/**
 * The words of the charts and of the SmartArt that a part shows, by the key it shows them with: titles, names of series
 * and what the axes and the boxes say (ECMA-376, part 1, 21.2 and 21.4).
 *
 * @param relations - of the part
 * @param file - name of the file, for messages
 */
export function drawingWords(
  archive: Archive,
  relations: readonly Relation[],
  file: string,
): Map<string, string> {
  return new Map(
    relations.flatMap(({ id, kind, target }): [string, string][] =>
      kinds.has(kind) && target !== null ? [[id, wordsOfPart(archive, target, file)]] : [],
    ),
  );
}

function wordsOfPart(archive: Archive, path: string, file: string): string {
  const bytes = archive.get(path);
  if (!bytes) return '';
  const over = relationsOf(archive, path, file).flatMap(({ kind, target }) =>
    kind === 'chartUserShapes' && target !== null ? [wordsOfPart(archive, target, file)] : [],
  );
  const words = [...within(readXml(bytes, file), 'a:p', 'c:v', 'cx:pt', 'cx:v')].map((element) =>
    element.name === 'a:p' ? [...within(element, 'a:t')].map(textOf).join('') : textOf(element),
  );
  // Every series says again what stands along the axis.
  return [...new Set([...words, ...over].map((one) => one.trim()))].filter((one) => one !== '').join('; ');
}

/** Where a chart, or SmartArt, names the part with its words. */
export const drawn = ['c:chart', 'cx:chart', 'dgm:relIds'] as const;

/** The key of that part. */
export function drawingKey(attributes: Readonly<Record<string, string>>): string {
  return attributes['r:dm'] ?? attributes['r:id'] ?? '';
}
