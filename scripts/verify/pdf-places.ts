import { PDFArray, PDFDict, PDFName, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';

/** What a page is made of; its other keys lead to other pages. */
const parts = ['Contents', 'Annots', 'Resources'];
/** Keys that lead from a part of a page to elsewhere. */
const away = ['A', 'Dest', 'P', 'Parent', 'Pg'];

/**
 * Tells the page an object belongs to.
 *
 * @returns gives the page of an object by its number, counted from 1; null when no page has it, or several do
 */
export function pagesOf(document: PDFDocument): (object: number) => number | null {
  const owners = new Map<number, Set<number>>();
  for (const [index, page] of document.getPages().entries()) {
    const own = parts.flatMap((part) => page.node.get(PDFName.of(part)) ?? []);
    for (const object of [page.ref.objectNumber, ...reachable(document, own)])
      owners.set(object, (owners.get(object) ?? new Set()).add(index + 1));
  }
  const owner = (object: number): number | null => {
    const [page = null, ...others] = owners.get(object) ?? [];
    return others.length === 0 ? page : null;
  };
  return (object) => owner(object) ?? taggedPage(document, object, owner);
}

/** An element of the structure names its page. */
function taggedPage(
  document: PDFDocument,
  object: number,
  owner: (object: number) => number | null,
): number | null {
  const page = dictOf(document, object)?.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? owner(page.objectNumber) : null;
}

function reachable(document: PDFDocument, from: readonly PDFObject[]): Set<number> {
  const seen = new Set<number>();
  const waiting = [...from];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (value instanceof PDFRef) {
      if (seen.has(value.objectNumber)) continue;
      seen.add(value.objectNumber);
    }
    waiting.push(...within(value instanceof PDFRef ? document.context.lookup(value) : value));
  }
  return seen;
}

function within(value: PDFObject | undefined): PDFObject[] {
  if (value instanceof PDFArray) return value.asArray();
  const dict = value instanceof PDFStream ? value.dict : value;
  if (!(dict instanceof PDFDict)) return [];
  return dict.entries().flatMap(([key, held]) => (away.includes(key.decodeText()) ? [] : [held]));
}

/** What an object is: its /Type with its kind, such as `StructElem P`, or what the file uses it for. */
export function describeRole(document: PDFDocument, object: number): string {
  const { Info } = document.context.trailerInfo;
  if (Info instanceof PDFRef && Info.objectNumber === object) return 'Info';
  if (document.getPages().some(({ node }) => refersTo(node.get(PDFName.of('Contents')), object)))
    return 'Contents';
  const dict = dictOf(document, object);
  const names = ['Type', 'Subtype', 'S'].flatMap((key) => {
    const name = dict?.get(PDFName.of(key));
    return name instanceof PDFName ? name.decodeText() : [];
  });
  return names.join(' ') || 'object';
}

function refersTo(value: PDFObject | undefined, object: number): boolean {
  if (value instanceof PDFArray) return value.asArray().some((held) => refersTo(held, object));
  return value instanceof PDFRef && value.objectNumber === object;
}

function dictOf(document: PDFDocument, object: number): PDFDict | undefined {
  const value = document.context.lookup(PDFRef.of(object));
  return value instanceof PDFStream ? value.dict : value instanceof PDFDict ? value : undefined;
}
