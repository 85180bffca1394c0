import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import type { Archive } from '../archive/open-archive.ts';
import { mainPartOf, relationsOf } from '../archive/relations.ts';
import { decodeText } from '../decode.ts';
import type { Piece } from '../ledger/piece.ts';
import { readXml, textOf, within } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';
import { paragraphsOf } from './paragraphs.ts';

/**
 * Kinds of part that are read, that are told of where the text shows them, or that say how it looks and who made it, and
 * nothing of what it says.
 */
const known: ReadonlySet<string> = new Set([
  ...['officeDocument', 'styles', 'stylesWithEffects', 'numbering', 'settings', 'webSettings'],
  ...['fontTable', 'font', 'theme', 'themeOverride', 'glossaryDocument', 'attachedTemplate'],
  ...['footnotes', 'endnotes', 'header', 'footer', 'comments', 'commentsExtended', 'commentsIds'],
  ...[
    'commentsExtensible',
    'people',
    'image',
    'chart',
    'chartEx',
    'chartStyle',
    'chartColorStyle',
    'chartUserShapes',
  ],
  ...['diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors', 'diagramDrawing'],
  ...['oleObject', 'package', 'control', 'customXml', 'customXmlProps', 'core-properties'],
  ...['extended-properties', 'custom-properties', 'thumbnail', 'printerSettings', 'keyMapCustomizations'],
]);

/** What a part that can hold a text is called. */
const texts = /\.(?:xml|x?html?|mht(?:ml)?|txt|rtf|docx?|odt)$/i;

/**
 * Parts of a document of Word with words of which nothing else here knows: texts that Word takes in when it opens the
 * document, and what another program put beside it.
 *
 * @param file - name of the file, for messages
 */
export function otherParts(archive: Archive, body: Element, file: string): Piece[] {
  const claimed = new Set(['', ...archive.keys()].flatMap((path) => claimedBy(archive, path, file)));
  const places = chunkPlaces(archive, body, file);
  return [...archive].flatMap(([path, bytes]): Piece[] => {
    if (claimed.has(path) || path === '[Content_Types].xml' || !texts.test(path)) return [];
    const words = wordsOf(path, bytes, file);
    const place = places.get(path) ?? path;
    return words === ''
      ? []
      : [{ kind: 'onderdeel', place, text: words ?? '', left: places.has(path) ? takenIn : strange }];
  });
}

const takenIn =
  'Word voegt dit bestand pas in bij het openen; open het document in Word, bewaar het opnieuw en importeer het nog eens';

const strange = 'dit onderdeel hoort bij geen tekst die wordt gelezen';

function claimedBy(archive: Archive, part: string, file: string): string[] {
  return relationsOf(archive, part, file).flatMap(({ kind, target }) =>
    target !== null && known.has(kind) ? [target] : [],
  );
}

/** Where files are taken into the text (ECMA-376, part 1, 17.17.2.1), by their path. */
function chunkPlaces(archive: Archive, body: Element, file: string): Map<string, string> {
  const relations = relationsOf(archive, mainPartOf(archive, file)?.path ?? '', file);
  return new Map(
    [...within(body, 'w:altChunk')].flatMap((chunk): [string, string][] => {
      const target = relations.find(({ id }) => id === chunk.attributes['r:id'])?.target;
      if (target === null || target === undefined) return [];
      const above = paragraphsOf(before(body, chunk)).at(-1);
      return [[target, `${target}, ${above ? `na ${above.place}` : 'aan het begin'}`]];
    }),
  );
}

/** What stands before one of its elements. */
function before(element: Element, end: Element): Element {
  const children: Element['children'] = [];
  for (const child of element.children) {
    if (child === end) break;
    if (typeof child === 'string') continue;
    const has = [...within({ ...element, children: [child] }, end.name)].includes(end);
    children.push(has ? before(child, end) : child);
    if (has) break;
  }
  return { ...element, children };
}

/** Null where there are words that cannot be told here. */
function wordsOf(path: string, bytes: Uint8Array, file: string): string | null {
  if (/\.xml$/i.test(path)) return inOneLine(textOf(readXml(bytes, file)));
  if (/\.x?html?$/i.test(path)) return inOneLine(wordsInHtml(fromHtml(decodeText(bytes))));
  return /\.txt$/i.test(path) ? inOneLine(decodeText(bytes)) : null;
}

function wordsInHtml(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && ['style', 'script'].includes(node.tagName)))
    return '';
  return node.children.map(wordsInHtml).join(' ');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
