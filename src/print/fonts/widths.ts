import { PDFArray, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';

/** Reads the widths of letters by their numbers, as a font in a PDF has them (ISO 32000-1, 9.7.4.3). */
export function readWidths(list: PDFArray): Map<number, number> {
  const widths = new Map<number, number>();
  const items = list.asArray();
  for (let at = 0; at < items.length;) {
    const first = numberAt(items, at);
    const next = items[at + 1];
    if (next instanceof PDFArray) {
      for (const index of next.asArray().keys()) widths.set(first + index, numberAt(next.asArray(), index));
      at += 2;
    } else {
      for (let glyph = first; glyph <= numberAt(items, at + 1); glyph += 1)
        widths.set(glyph, numberAt(items, at + 2));
      at += 3;
    }
  }
  return widths;
}

function numberAt(items: readonly unknown[], index: number): number {
  const item = items[index];
  if (!(item instanceof PDFNumber)) throw new Error('The widths of a font are no numbers.');
  return item.asNumber();
}

/** Writes the widths of letters, a list for each row of numbers that follow each other. */
export function writeWidths(context: PDFContext, widths: ReadonlyMap<number, number>): PDFArray {
  const list = PDFArray.withContext(context);
  let row: PDFArray | null = null;
  let expected = -1;
  for (const [glyph, width] of [...widths].toSorted(([a], [b]) => a - b)) {
    if (row === null || glyph !== expected) {
      row = PDFArray.withContext(context);
      list.push(PDFNumber.of(glyph));
      list.push(row);
    }
    row.push(PDFNumber.of(width));
    expected = glyph + 1;
  }
  return list;
}
