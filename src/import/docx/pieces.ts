import { imageKindOf } from '../../source/images/kinds.ts';
import { fromLink, itemStyle, markdownStyle } from '../../source/word-form.ts';
import type { Piece } from '../ledger/piece.ts';
import { drawingKey, drawn } from '../xml/drawing-words.ts';
import { childrenOf, textOf, within } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';
import { ownMargins } from '../sheet/margin-words.ts';
import { captionNumber } from './captions.ts';
import { headingLevel, isContents, withoutNumber } from './heading.ts';
import type { WordParts } from './package.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { RawParagraph } from './paragraphs.ts';

/**
 * All that stands in a document of Word, counted in its XML and not in what was read of it.
 *
 * @param isOwn - Inzage made the document, and what is hidden in it
 */
export function piecesOfDocument(parts: WordParts, isOwn = false): Piece[] {
  const made = isOwn ? madeIn(parts) : null;
  const paragraphs = paragraphsOf(parts.body, 'alinea', made);
  return [
    ...paragraphs.flatMap((paragraph) => pieceOf(paragraph, parts)),
    ...paragraphs.flatMap((paragraph) => [
      ...imagesIn(paragraph, parts, isOwn),
      ...fieldsIn(paragraph),
      ...commentsAt(paragraph, parts),
    ]),
    ...otherComments(paragraphs, parts),
    ...parts.notes.flatMap(({ name, element }) =>
      paragraphsOf(element, `${name}, alinea`, made)
        .filter(({ text }) => text.trim() !== '')
        .map(({ place, text }): Piece => ({ kind: 'noot', place, text })),
    ),
    ...parts.margins.flatMap(({ name, element }) =>
      paragraphsOf(element, `${name}, alinea`, made)
        .filter(({ text }) => text.trim() !== '')
        .map(({ place, text }): Piece => ({ kind: 'rand', place, text, left: ownMargins })),
    ),
  ];
}

/** What the names of the styles of items begin with. */
const itemPrefix =
  itemStyle({ depth: 1, loose: false, wide: false, first: false, more: false })
    ?.toLowerCase()
    .replace(/\d$/, '') ?? '';

/** Links whose words are made again when they are read. */
function madeIn({ targets }: WordParts): Set<string> {
  const made = [...targets].filter(([, address]) => {
    const said = fromLink(address)?.attributes;
    return said?.gegeven !== undefined || said?.woorden !== undefined;
  });
  return new Set(made.map(([key]) => key));
}

/** An empty paragraph is layout. */
function pieceOf({ text, place, style, inBox }: RawParagraph, { styles }: WordParts): Piece[] {
  if (text.trim() === '') return [];
  const name = styles.get(style) ?? '';
  if (isContents(name)) return [{ kind: 'alinea', place, text, became: 'inhoudsopgave' }];
  if (name === markdownStyle.toLowerCase()) return [{ kind: 'alinea', place, text, became: 'Markdown' }];
  // What an item begins with is its number, letter or dot.
  const item = name.startsWith(itemPrefix) ? text.replace(/^\S+\s+/, '') : text;
  const words = headingLevel(name) === null ? item.replace(captionNumber, '') : withoutNumber(text);
  return [{ kind: inBox ? 'tekstvak' : 'alinea', place, text: words }];
}

/** What is drawn in a paragraph, each with the words that are said of it for who cannot see it. */
function imagesIn({ element, place }: RawParagraph, parts: WordParts, isOwn: boolean): Piece[] {
  const holders = [...outside(element, 'w:drawing', 'w:object', 'w:pict')];
  return holders.flatMap((holder) => {
    const said = [...within(holder, 'wp:docPr')].map(({ attributes }) => attributes.descr ?? '').join(' ');
    const shown = [...outside(holder, 'a:blip', 'v:imagedata', ...drawn, 'o:OLEObject')];
    if (shown.length === 0 && said.trim() !== '')
      return [{ kind: 'afbeelding' as const, place, text: said, left: onlyWords }];
    const pieces = shown.map((one) => imagePiece(one, said, place, parts));
    // Whether the image itself stands in a text of a list is looked at apart.
    return isOwn
      ? pieces.map((piece) => (piece.left === undefined ? { ...piece, became: 'bestand' } : piece))
      : pieces;
  });
}

function imagePiece(
  { name, attributes }: Element,
  said: string,
  place: string,
  { targets, drawings }: WordParts,
): Piece {
  if (name !== 'a:blip' && name !== 'v:imagedata') {
    const words = [said, drawings.get(drawingKey(attributes)) ?? ''].join(' ').trim();
    return { kind: 'afbeelding', place, text: words, left: noDrawing };
  }
  const target = targets.get(attributes['r:embed'] ?? attributes['r:id'] ?? '') ?? '';
  const usable = imageKindOf(target.toLowerCase().replace(/\.jpeg$/, '.jpg')) !== null;
  if (!usable) {
    const words = `${target.replace(/^.*\//, '')} ${said}`.trim();
    return { kind: 'afbeelding', place, text: words, left: wrongKind };
  }
  return { kind: 'afbeelding', place, text: said, ...(said.trim() === '' && { became: 'bestand' }) };
}

const noDrawing =
  'een grafiek, schema of ingesloten object wordt niet overgenomen; zet de woorden zelf in de tekst, of neem een afbeelding op';

const onlyWords = 'van een vorm worden alleen de woorden erin gelezen';

const wrongKind = 'een lijst toont alleen png, jpg, webp en svg; bewaar de afbeelding als png';

function fieldsIn({ element, place }: RawParagraph): Piece[] {
  const simple = [...outside(element, 'w:fldSimple')].map(({ attributes }) => attributes['w:instr'] ?? '');
  // The code of a field can lie over several runs: each that begins one is counted.
  const begins = [...outside(element, 'w:fldChar')].filter(
    ({ attributes }) => attributes['w:fldCharType'] === 'begin',
  ).length;
  const codes = [...outside(element, 'w:instrText')].map((code) => textOf(code).trim());
  const complex = Array.from({ length: begins }, (_, index) => codes[index] ?? '');
  return [...simple, ...complex].map((code) => ({
    kind: 'veld',
    place,
    text: code,
    became: 'de tekst die het toont',
  }));
}

function commentsAt({ element, place }: RawParagraph, { comments }: WordParts): Piece[] {
  return referencesIn(element).map((id) => {
    const comment = comments.find(({ attributes }) => attributes['w:id'] === id);
    return commentPiece(place, comment);
  });
}

/** Comments on what is no text of the body, such as a note. */
function otherComments(paragraphs: readonly RawParagraph[], { comments }: WordParts): Piece[] {
  const named = new Set(paragraphs.flatMap(({ element }) => referencesIn(element)));
  return comments.flatMap((comment, index) => {
    const isNamed = named.has(comment.attributes['w:id'] ?? '');
    return isNamed ? [] : [commentPiece(`opmerking ${String(index + 1)}`, comment)];
  });
}

function referencesIn(element: Element): string[] {
  return [...outside(element, 'w:commentReference')].map(({ attributes }) => attributes['w:id'] ?? '');
}

function commentPiece(place: string, comment: Element | undefined): Piece {
  const paragraphs = comment ? paragraphsOf(comment) : [];
  const text = paragraphs.map((one) => one.text).join(' ');
  return { kind: 'opmerking', place, text, left: 'opmerkingen in de kantlijn horen niet bij de tekst' };
}

/** Elements of a paragraph that do not lie in a text box, whose paragraphs are looked at by themselves. */
function* outside(element: Element, ...names: readonly string[]): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (child.name === 'w:txbxContent' || child.name === 'mc:Fallback') continue;
    if (names.includes(child.name)) yield child;
    yield* outside(child, ...names);
  }
}
