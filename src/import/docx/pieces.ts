import { imageKindOf } from '../../source/images/kinds.ts';
import { fromLink, itemStyle, markdownStyle } from '../../source/word-form.ts';
import type { Piece } from '../ledger/piece.ts';
import { childrenOf, textOf } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';
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
      ...imagesIn(paragraph, parts),
      ...fieldsIn(paragraph),
      ...commentsAt(paragraph, parts),
    ]),
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

const ownMargins = 'kop- en voetteksten maakt Inzage zelf';

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

function imagesIn({ element, place }: RawParagraph, { targets }: WordParts): Piece[] {
  const shown = [...outside(element, 'a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds', 'o:OLEObject')];
  return shown.map(({ name, attributes }): Piece => {
    const target = targets.get(attributes['r:embed'] ?? attributes['r:id'] ?? '') ?? '';
    if (name !== 'a:blip' && name !== 'v:imagedata')
      return {
        kind: 'afbeelding',
        place,
        text: '',
        left: 'een grafiek, schema of ingesloten object wordt niet gelezen',
      };
    const usable = imageKindOf(target.toLowerCase().replace(/\.jpeg$/, '.jpg')) !== null;
    if (usable) return { kind: 'afbeelding', place, text: '', became: 'bestand' };
    return { kind: 'afbeelding', place, text: target.replace(/^.*\//, ''), left: wrongKind };
  });
}

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
  return [...outside(element, 'w:commentReference')].map(({ attributes }): Piece => {
    const comment = comments.find((one) => one.attributes['w:id'] === attributes['w:id']);
    const text = comment
      ? paragraphsOf(comment)
          .map((one) => one.text)
          .join(' ')
      : '';
    return { kind: 'opmerking', place, text, left: 'opmerkingen in de kantlijn horen niet bij de tekst' };
  });
}

/** Elements of a paragraph that do not lie in a text box, whose paragraphs are looked at by themselves. */
function* outside(element: Element, ...names: readonly string[]): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (child.name === 'w:txbxContent' || child.name === 'mc:Fallback') continue;
    if (names.includes(child.name)) yield child;
    yield* outside(child, ...names);
  }
}
