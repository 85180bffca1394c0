import type { Archive } from '../archive/open-archive.ts';
import type { Piece, Remark } from '../ledger/piece.ts';
import { columnLetters } from '../table/source-table.ts';
import { childrenOf, readXml, textOf, within } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';
import { noBoxes, noCharts, noImages } from './beside-cells.ts';
import { hiddenRemarks } from './hidden.ts';
import { ownMargins } from './margin-words.ts';

/** What lies over the sheets of Calc and beside their cells: text boxes, images, charts, heads and feet. */
export function odsBeside(archive: Archive, root: Element, file: string): Piece[] {
  const tables = [...within(root, 'table:table')];
  return [
    ...tables.flatMap((table) => {
      const place = `blad ${table.attributes['table:name'] ?? ''}`;
      return shapesIn(table).flatMap((shape) => shapePieces(shape, place, archive, file));
    }),
    ...marginsIn(archive, file),
  ];
}

/** Shapes that lie in no other; those of a group lie in that. */
function shapesIn(element: Element): Element[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'office:annotation') return [];
    const isShape = child.name.startsWith('draw:') && child.name !== 'draw:g' && child.name !== 'draw:a';
    return isShape ? [child] : shapesIn(child);
  });
}

function shapePieces(shape: Element, place: string, archive: Archive, file: string): Piece[] {
  const [object] = within(shape, 'draw:object');
  const named = [...within(shape, 'svg:title', 'svg:desc')].map(textOf);
  const name = named.length > 0 ? named.join(' ') : (shape.attributes['draw:name'] ?? '');
  if (object) {
    const words = [name, wordsOfObject(object, archive, file)].join(' ').trim();
    return [{ kind: 'afbeelding', place, text: words, left: noCharts }];
  }
  const boxes = [...within(shape, 'text:p', 'text:h')].map((one) => textOf(one).trim());
  const texts = boxes.filter((text) => text !== '');
  if (texts.length > 0) return texts.map((text): Piece => ({ kind: 'tekstvak', place, text, left: noBoxes }));
  return [...within(shape, 'draw:image')].length > 0
    ? [{ kind: 'afbeelding', place, text: name, left: noImages }]
    : [];
}

/** A chart is a file within the file (OpenDocument 1.3, part 3, 10.4.6.2). */
function wordsOfObject({ attributes }: Element, archive: Archive, file: string): string {
  const path = `${(attributes['xlink:href'] ?? '').replace(/^\.\//, '').replace(/\/$/, '')}/content.xml`;
  const bytes = archive.get(path);
  const words = bytes ? [...within(readXml(bytes, file), 'text:p')].map((one) => textOf(one).trim()) : [];
  return [...new Set(words)].filter((one) => one !== '').join('; ');
}

const margin = /^style:(header|footer)(?:-left|-first)?$/;

/** What stands for a number or a day in the head or foot of a page. */
const counted = /^text:(?:page-number|page-count|sheet-name|date|time|title|file-name)$/;

function marginsIn(archive: Archive, file: string): Piece[] {
  const bytes = archive.get('styles.xml');
  if (!bytes) return [];
  const pages = [...within(readXml(bytes, file), 'style:master-page')];
  return pages.flatMap((page) =>
    childrenOf(page).flatMap((child): Piece[] => {
      const [, kind] = margin.exec(child.name) ?? [];
      if (kind === undefined || child.attributes['style:display'] === 'false') return [];
      const text = wordsBeside(child).replace(/\s+/g, ' ').trim();
      const place = kind === 'header' ? 'koptekst' : 'voettekst';
      return text === '' ? [] : [{ kind: 'rand', place, text, left: ownMargins }];
    }),
  );
}

function wordsBeside(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (counted.test(child.name)) return '';
      return child.name === 'text:p' ? `${wordsBeside(child)} ` : wordsBeside(child);
    })
    .join('');
}

/** What Calc does not show, or shows otherwise than it was. */
export function odsRemarks(root: Element): Remark[] {
  const unseen = new Set(
    [...within(root, 'style:style')]
      .filter((style) =>
        childrenOf(style, 'style:table-properties').some(
          ({ attributes }) => attributes['table:display'] === 'false',
        ),
      )
      .map(({ attributes }) => attributes['style:name']),
  );
  const changes = [...within(root, 'table:tracked-changes')].length > 0;
  return [
    ...[...within(root, 'table:table')].flatMap((table) =>
      hiddenRemarks(
        table.attributes['table:name'] ?? '',
        {
          isHidden: unseen.has(table.attributes['table:style-name']),
          rows: hiddenAt(table, 'table:table-row', 'table:number-rows-repeated'),
          columns: hiddenAt(table, 'table:table-column', 'table:number-columns-repeated').map((number) =>
            columnLetters(number - 1),
          ),
        },
        'Calc',
      ),
    ),
    ...(changes ? [{ place: 'bijgehouden wijzigingen', text: asItIs }] : []),
  ];
}

const asItIs =
  'Calc hield wijzigingen bij: gelezen zijn de cellen zoals zij nu zijn, met wat nog niet is geaccepteerd. Wat er eerst stond, is niet overgenomen';

/** Beyond this many an empty run reaches to the edge of the sheet. */
const mostTold = 1_000;

/** Numbers, from 1, of the rows or columns of a sheet that are not shown. */
function hiddenAt(table: Element, name: string, repeated: string): number[] {
  let number = 0;
  return [...within(table, name)].flatMap(({ attributes }) => {
    const times = Math.max(1, Math.floor(Number(attributes[repeated] ?? 1)) || 1);
    const first = number + 1;
    number += times;
    const isHidden = ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
    return isHidden && times <= mostTold ? Array.from({ length: times }, (_, index) => first + index) : [];
  });
}
