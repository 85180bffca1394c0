import type { Archive } from '../archive/open-archive.ts';
import { broken } from '../archive/directory.ts';
import { mainPartOf, relationsOf } from '../archive/relations.ts';
import type { Relation } from '../archive/relations.ts';
import { drawingWords } from '../xml/drawing-words.ts';
import { childrenOf, readXml, within } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';
import { runStylesOf } from './run-styles.ts';
import type { RunStyle } from './run-styles.ts';

/** The parts of a document of Word that hold words. */
export interface WordParts {
  readonly body: Element;
  /** Notes by their kind, without the lines that Word keeps there as well. */
  readonly notes: readonly { readonly name: string; readonly element: Element }[];
  /** Heads and feet of pages. */
  readonly margins: readonly { readonly name: string; readonly element: Element }[];
  readonly comments: readonly Element[];
  /** Path in the file of what the body shows, by the key it shows it with. */
  readonly targets: ReadonlyMap<string, string>;
  /** Words of the charts and schemes that the body shows, by the key it shows them with. */
  readonly drawings: ReadonlyMap<string, string>;
  /** Names of styles, in lower case, by their key. */
  readonly styles: ReadonlyMap<string, string>;
  /** Styles of letters by their key. */
  readonly runStyles: ReadonlyMap<string, RunStyle>;
  readonly numbering: Element | null;
}

/**
 * Takes a document of Word apart.
 *
 * @param file - its name, for messages
 * @throws ImportRefused when it has no text
 */
export function openParts(archive: Archive, file: string): WordParts {
  const main = mainPartOf(archive, file)?.path ?? '';
  const bytes = archive.get(main);
  if (!bytes) throw broken(file);
  const body = readXml(bytes, file);
  const relations = relationsOf(archive, main, file);
  const read = (kind: string): Element | null => {
    const [part] = partsOfKind(archive, relations, kind);
    return part ? readXml(part.bytes, file) : null;
  };
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const part = read(`${kind}s`);
    const found = part ? [...within(part, `w:${kind}`)] : [];
    return found
      .filter(({ attributes }) => !/separator|notice/i.test(attributes['w:type'] ?? ''))
      .map((element, index) => ({
        name: `${kind === 'footnote' ? 'voetnoot' : 'eindnoot'} ${String(index + 1)}`,
        element,
      }));
  });
  const comments = read('comments');
  const styles = read('styles');
  return {
    body,
    notes,
    margins: marginsOf(archive, relations, file),
    comments: comments ? [...within(comments, 'w:comment')] : [],
    targets: new Map(relations.map(({ id, address }) => [id, address])),
    drawings: drawingWords(archive, relations, file),
    styles: new Map(styles ? [...within(styles, 'w:style')].map(styleOf) : []),
    runStyles: runStylesOf(styles),
    numbering: read('numbering'),
  };
}

/** The parts of a kind that the text has; as mammoth takes it, one that nothing points at has its usual path. */
function partsOfKind(
  archive: Archive,
  relations: readonly Relation[],
  kind: string,
): { readonly path: string; readonly bytes: Uint8Array }[] {
  const named = relations.flatMap((one) => (one.kind === kind && one.target !== null ? [one.target] : []));
  const found = [...new Set(named)].filter((path) => archive.has(path));
  return (found.length > 0 ? found : [`word/${kind}.xml`]).flatMap((path) => {
    const bytes = archive.get(path);
    return bytes ? [{ path, bytes }] : [];
  });
}

function marginsOf(archive: Archive, relations: readonly Relation[], file: string): WordParts['margins'] {
  return (['header', 'footer'] as const).flatMap((kind) =>
    partsOfKind(archive, relations, kind).map(({ path, bytes }) => ({
      name: `${kind === 'header' ? 'koptekst' : 'voettekst'} ${/(\d*)\.[^.]*$/.exec(path)?.[1] ?? ''}`.trim(),
      element: readXml(bytes, file),
    })),
  );
}

function styleOf(style: Element): [string, string] {
  const name = childrenOf(style, 'w:name')[0]?.attributes['w:val'] ?? '';
  return [style.attributes['w:styleId'] ?? '', name.toLowerCase()];
}
