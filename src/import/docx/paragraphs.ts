import { childrenOf, textOf, within } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';

/** A paragraph as the XML of a document has it. */
export interface RawParagraph {
  /** For people: `alinea 12`, `tabel 2, rij 3, kolom 1`. */
  readonly place: string;
  readonly text: string;
  /** Key of its style, empty for the usual one. */
  readonly style: string;
  /** The list it is an item of. */
  readonly numbering: { readonly id: string; readonly level: number } | null;
  readonly element: Element;
  readonly inBox: boolean;
}

/**
 * The paragraphs of a part of a document, in order, those of tables and text boxes among them.
 *
 * @param root - the part; paragraphs are counted within it
 * @param name - what one of its paragraphs is called: `alinea`, `voetnoot 3, alinea`
 * @param made - of a document that Inzage made, keys of links of which it makes the words by itself
 */
export function paragraphsOf(
  root: Element,
  name = 'alinea',
  made: ReadonlySet<string> | null = null,
): RawParagraph[] {
  const found: RawParagraph[] = [];
  const counts = { alinea: 0, tabel: 0 };
  const walk = (element: Element, place: string | null, inBox: boolean): void => {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:p') {
        if (place === null) counts.alinea += 1;
        const at = place ?? `${name} ${String(counts.alinea)}`;
        found.push(readParagraph(child, at, inBox, made));
        for (const box of boxesIn(child)) walk(box, `tekstvak in ${at}`, true);
      } else if (child.name === 'w:tbl' && place === null) {
        counts.tabel += 1;
        walkTable(child, `tabel ${String(counts.tabel)}`, (cell, at) => {
          walk(cell, at, inBox);
        });
      } else walk(child, place, inBox);
    }
  };
  walk(root, null, false);
  return found;
}

function walkTable(table: Element, name: string, each: (cell: Element, place: string) => void): void {
  [...within(table, 'w:tr')].forEach((row, rowIndex) => {
    [...within(row, 'w:tc')].forEach((cell, column) => {
      each(cell, `${name}, rij ${String(rowIndex + 1)}, kolom ${String(column + 1)}`);
    });
  });
}

function readParagraph(
  element: Element,
  place: string,
  inBox: boolean,
  made: ReadonlySet<string> | null,
): RawParagraph {
  const properties = childrenOf(element, 'w:pPr')[0];
  const style = properties && childrenOf(properties, 'w:pStyle')[0]?.attributes['w:val'];
  return {
    place,
    text: textIn(element, made),
    style: style ?? '',
    numbering: properties ? numberingIn(properties) : null,
    element,
    inBox,
  };
}

function numberingIn(properties: Element): RawParagraph['numbering'] {
  const numbering = childrenOf(properties, 'w:numPr')[0];
  const id = numbering && childrenOf(numbering, 'w:numId')[0]?.attributes['w:val'];
  if (id === undefined || id === '0') return null;
  const level = numbering && childrenOf(numbering, 'w:ilvl')[0]?.attributes['w:val'];
  return { id, level: Number(level ?? 0) };
}

/** What stands for a sign in the XML (ECMA-376, part 1, 17.3.3). */
const signs: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '-',
};

/** The words of a paragraph, without those of boxes in it and of deleted text. */
function textIn(element: Element, made: ReadonlySet<string> | null): string {
  return childrenOf(element)
    .map((child) => {
      if (child.name === 'w:t' || child.name === 'm:t') return textOf(child);
      if (child.name in signs) return signs[child.name] ?? '';
      const isLink = child.name === 'w:hyperlink' && made?.has(child.attributes['r:id'] ?? '') === true;
      const isMade = isLink || (made !== null && isHidden(child));
      return skipped.has(child.name) || isMade ? '' : textIn(child, made);
    })
    .join('');
}

/** Words of a paragraph that Word does not show; mammoth reads them as any other. */
export function hiddenIn({ element }: RawParagraph): string {
  return [...within(element, 'w:r')]
    .filter(isHidden)
    .map((run) => textIn(run, null))
    .join('');
}

/** The words of a run. */
export function wordsOfRun(run: Element): string {
  return textIn(run, null);
}

/** Letters that are not shown: Inzage uses them for what Word has no words for. */
function isHidden(run: Element): boolean {
  return childrenOf(run, 'w:rPr').some((properties) => childrenOf(properties, 'w:vanish').some(isOn));
}

/** A property is so unless it says that it is not (ECMA-376, part 1, 17.17.4). */
export function isOn({ attributes }: Element): boolean {
  return !['0', 'false', 'off'].includes(attributes['w:val'] ?? '1');
}

const skipped: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:txbxContent',
  'w:instrText',
  'mc:Fallback',
  'w:delText',
]);

/** Text boxes; what stands there a second time for older programs is not counted again (ECMA-376, part 3, 10.2). */
function* boxesIn(element: Element): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (child.name === 'w:txbxContent') yield child;
    else if (child.name === 'mc:AlternateContent') {
      const [choice] = [...childrenOf(child, 'mc:Choice'), ...childrenOf(child, 'mc:Fallback')];
      if (choice) yield* boxesIn(choice);
    } else if (child.name !== 'w:p') yield* boxesIn(child);
  }
}
