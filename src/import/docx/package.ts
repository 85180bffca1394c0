import type { Archive } from '../archive/open-archive.ts';
import { broken } from '../archive/directory.ts';
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
  const read = (path: string): Element | null => {
    const bytes = archive.get(path);
    return bytes ? readXml(bytes, file) : null;
  };
  const body = read('word/document.xml');
  if (!body) throw broken(file);
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const part = read(`word/${kind}s.xml`);
    const found = part ? [...within(part, `w:${kind}`)] : [];
    return found
      .filter(({ attributes }) => !/separator|notice/i.test(attributes['w:type'] ?? ''))
      .map((element, index) => ({
        name: `${kind === 'footnote' ? 'voetnoot' : 'eindnoot'} ${String(index + 1)}`,
        element,
      }));
  });
  const comments = read('word/comments.xml');
  const styles = read('word/styles.xml');
  return {
    body,
    notes,
    margins: marginsOf(archive, file),
    comments: comments ? [...within(comments, 'w:comment')] : [],
    targets: targetsOf(read('word/_rels/document.xml.rels')),
    styles: new Map(styles ? [...within(styles, 'w:style')].map(styleOf) : []),
    runStyles: runStylesOf(styles),
    numbering: read('word/numbering.xml'),
  };
}

function marginsOf(archive: Archive, file: string): WordParts['margins'] {
  return [...archive].flatMap(([path, bytes]) => {
    const [, kind, number = ''] = /^word\/(header|footer)(\d*)\.xml$/.exec(path) ?? [];
    if (kind === undefined) return [];
    return [
      {
        name: `${kind === 'header' ? 'koptekst' : 'voettekst'} ${number}`.trim(),
        element: readXml(bytes, file),
      },
    ];
  });
}

function targetsOf(relations: Element | null): Map<string, string> {
  const found = relations ? [...within(relations, 'Relationship')] : [];
  return new Map(found.map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']));
}

function styleOf(style: Element): [string, string] {
  const name = childrenOf(style, 'w:name')[0]?.attributes['w:val'] ?? '';
  return [style.attributes['w:styleId'] ?? '', name.toLowerCase()];
}
