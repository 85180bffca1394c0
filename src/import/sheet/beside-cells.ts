import type { Archive } from '../archive/open-archive.ts';
import { relationsOf } from '../archive/relations.ts';
import type { Piece } from '../ledger/piece.ts';
import { columnLetters } from '../table/source-table.ts';
import { drawingKey, drawingWords, drawn } from '../xml/drawing-words.ts';
import { childrenOf, readXml, textOf, within } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';
import type { SheetPart } from './workbook.ts';

/** What lies over a sheet and beside its cells, which is not read: remarks, text boxes, images, charts. */
export function besideCells(archive: Archive, { name, path }: SheetPart, file: string): Piece[] {
  const parts = relationsOf(archive, path, file).flatMap(({ kind, target }) => {
    const bytes = target === null ? undefined : archive.get(target);
    if (!bytes || target === null || !['comments', 'threadedComment', 'drawing'].includes(kind)) return [];
    const words = drawingWords(archive, relationsOf(archive, target, file), file);
    return [{ kind, root: readXml(bytes, file), words }];
  });
  const rootsOf = (kind: string): Element[] =>
    parts.flatMap((part) => (part.kind === kind ? [part.root] : []));
  return [
    ...remarksOf(rootsOf('comments'), rootsOf('threadedComment'), name),
    ...parts.flatMap(({ kind, root, words }) => (kind === 'drawing' ? shapesIn(root, name, words) : [])),
  ];
}

/** A conversation is kept a second time as one remark, for older versions of Excel. */
function remarksOf(comments: readonly Element[], threads: readonly Element[], sheet: string): Piece[] {
  const threaded = threads.flatMap((root) => [...within(root, 'threadedComment')]);
  const cells = new Set(threaded.map(({ attributes }) => attributes.ref));
  const single = comments
    .flatMap((root) => [...within(root, 'comment')])
    .filter(({ attributes }) => !cells.has(attributes.ref));
  return [...single, ...threaded].map((remark) => ({
    kind: 'opmerking',
    place: `blad ${sheet}, cel ${remark.attributes.ref ?? '?'}`,
    text: childrenOf(remark, 'text').map(wordsOf).join(' ').trim(),
    left: notWithCells,
  }));
}

/** Why a remark beside a cell is not in the list. */
export const notWithCells = 'opmerkingen bij cellen worden niet overgenomen';

function wordsOf(text: Element): string {
  const parts = [...within(text, 't', 'rPh')].filter(({ name }) => name === 't');
  return parts.length > 0 ? parts.map(textOf).join('') : textOf(text);
}

const shapes = ['xdr:sp', 'xdr:cxnSp', 'xdr:pic', 'xdr:graphicFrame', 'mc:Fallback'] as const;

/** Words of charts and schemes by the key they are shown with. */
type DrawingWords = ReturnType<typeof drawingWords>;

function shapesIn(drawing: Element, sheet: string, words: DrawingWords): Piece[] {
  return [...within(drawing, 'xdr:twoCellAnchor', 'xdr:oneCellAnchor', 'xdr:absoluteAnchor')].flatMap(
    (anchor) =>
      [...within(anchor, ...shapes)].flatMap((shape) => shapeOf(shape, placeOf(anchor, sheet), words)),
  );
}

function shapeOf(shape: Element, place: string, words: DrawingWords): Piece[] {
  if (shape.name === 'xdr:pic') return [{ kind: 'afbeelding', place, text: nameIn(shape), left: noImages }];
  if (shape.name === 'xdr:graphicFrame')
    return [
      { kind: 'afbeelding', place, text: `${nameIn(shape)} ${drawnIn(shape, words)}`.trim(), left: noCharts },
    ];
  return [...within(shape, 'a:p')].flatMap((paragraph): Piece[] => {
    const text = [...within(paragraph, 'a:t')].map(textOf).join('').trim();
    return text === '' || shape.name === 'mc:Fallback'
      ? []
      : [{ kind: 'tekstvak', place, text, left: noBoxes }];
  });
}

/** Why what lies over a sheet is not in the list. */
export const noImages =
  'een afbeelding op een werkblad wordt niet overgenomen; zet haar zelf bij de tekst waar zij hoort';
export const noCharts = 'een grafiek of schema op een werkblad wordt niet gelezen';
export const noBoxes = 'van een werkblad worden alleen de cellen gelezen; zet deze tekst zelf in de lijst';

function drawnIn(shape: Element, words: DrawingWords): string {
  return [...within(shape, ...drawn)]
    .map(({ attributes }) => words.get(drawingKey(attributes)) ?? '')
    .join('; ');
}

function nameIn(shape: Element): string {
  const [named] = within(shape, 'xdr:cNvPr');
  return named?.attributes.descr ?? named?.attributes.name ?? '';
}

/** Columns and rows are counted from 0 here (ECMA-376, part 1, 20.5.2.33). */
function placeOf(anchor: Element, sheet: string): string {
  const [from] = childrenOf(anchor, 'xdr:from');
  const at = (name: string): number | null => {
    const [found] = from ? childrenOf(from, name) : [];
    const number = found ? Number(textOf(found)) : NaN;
    return Number.isSafeInteger(number) && number >= 0 ? number : null;
  };
  const [column, row] = [at('xdr:col'), at('xdr:row')];
  return column === null || row === null
    ? `blad ${sheet}`
    : `blad ${sheet}, bij cel ${columnLetters(column)}${String(row + 1)}`;
}
