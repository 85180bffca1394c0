import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { name, numberIn, textOf } from './library.ts';
import type { OpenPdf } from './open.ts';
import { element } from './structure.ts';
import type { AttributeValue, Child, StructElement } from './structure.ts';

/** Facts of the walk down the tree. */
interface Walk {
  readonly context: PDFContext;
  /** Page counted from 0, by its object. */
  readonly pages: ReadonlyMap<PDFRef, number>;
  readonly byId: Map<string, StructElement>;
  readonly headerIds: Map<StructElement, string[]>;
}

/**
 * Reads the logical structure of a PDF as Chromium writes it.
 *
 * @returns the root element; null when the file has no structure
 * @throws when the structure refers to a page that is not there
 */
export function readStructure({ context, catalog, pages: all }: OpenPdf): StructElement | null {
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const pages = new Map(all.map(({ ref }, index) => [ref, index]));
  const walk: Walk = { context, pages, byId: new Map(), headerIds: new Map() };
  const top = childrenIn(root?.get(name('K')), null, walk).find((child) => child.kind === 'element');
  for (const [cell, ids] of walk.headerIds) cell.headers = ids.flatMap((id) => walk.byId.get(id) ?? []);
  return top ?? null;
}

function childrenIn(value: PDFObject | undefined, page: PDFRef | null, walk: Walk): Child[] {
  const object = walk.context.lookup(value);
  if (object === undefined) return [];
  if (object instanceof PDFArray) return object.asArray().flatMap((item) => childrenIn(item, page, walk));
  if (object instanceof PDFNumber)
    return [{ kind: 'marked-content', page: pageNumber(page, walk), mcid: object.asNumber() }];
  if (!(object instanceof PDFDict)) return [];
  const own = pageOf(object) ?? page;
  const mcid = numberIn(object.get(name('MCID')));
  if (mcid !== null) return [{ kind: 'marked-content', page: pageNumber(own, walk), mcid }];
  const annotation = object.get(name('Obj'));
  if (annotation instanceof PDFRef)
    return [{ kind: 'annotation', page: pageNumber(own, walk), ref: annotation }];
  return [elementIn(object, own, walk)];
}

function elementIn(object: PDFDict, page: PDFRef | null, walk: Walk): StructElement {
  const result = element(textOf(object.lookup(name('S'), PDFName)), []);
  result.lang = textIn(object.lookup(name('Lang')));
  result.alt = textIn(object.lookup(name('Alt')));
  const id = textIn(object.lookup(name('ID')));
  if (id !== null) walk.byId.set(id, result);
  readAttributes(object.lookup(name('A')), result, walk);
  result.children = childrenIn(object.get(name('K')), page, walk);
  return result;
}

function readAttributes(value: PDFObject | undefined, result: StructElement, walk: Walk): void {
  const object = walk.context.lookup(value);
  if (object instanceof PDFArray) {
    for (const item of object.asArray()) readAttributes(item, result, walk);
    return;
  }
  if (!(object instanceof PDFDict)) return;
  const owner = textOf(object.lookup(name('O'), PDFName));
  for (const [key, attribute] of object.entries()) {
    const word = textOf(key);
    if (word === 'O' || isSpanOfOne(word, attribute)) continue;
    if (word === 'Headers' && attribute instanceof PDFArray)
      walk.headerIds.set(
        result,
        attribute.asArray().flatMap((item) => textIn(item) ?? []),
      );
    else
      result.attributes.set(
        owner,
        (result.attributes.get(owner) ?? new Map<string, AttributeValue>()).set(word, attribute),
      );
  }
}

/** The default (ISO 32000-1, table 349), which Chromium writes on every cell. */
function isSpanOfOne(word: string, value: PDFObject): boolean {
  return (word === 'RowSpan' || word === 'ColSpan') && numberIn(value) === 1;
}

function textIn(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}

function pageOf(object: PDFDict): PDFRef | null {
  const page = object.get(name('Pg'));
  return page instanceof PDFRef ? page : null;
}

function pageNumber(page: PDFRef | null, { pages }: Walk): number {
  const number = page === null ? undefined : pages.get(page);
  if (number === undefined) throw new Error('The structure of the PDF refers to a page that is not there.');
  return number;
}
