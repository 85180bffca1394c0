/** Reads a PDF for the rules: its structure with pdf-lib, its words with pdf.js. */
import { PDFBool, PDFDict, PDFDocument, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { BuiltPdf } from '../../src/check/built.ts';

export interface PdfFacts {
  readonly title: string;
  /** Words of the first page. */
  readonly cover: string;
  /** The top line of the last page. */
  readonly runningHead: string;
  readonly facts: BuiltPdf;
}

/** @throws when the bytes are no PDF */
export async function readPdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  // Unless told otherwise the library hands the event loop its turn after every few objects, which takes most of its
  // time. No report found.
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
  const pages = await readLines(bytes);
  const { catalog } = document;
  const marks = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  const viewer = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  const totals = pages.flatMap((lines) =>
    lines.flatMap((line) => /\bPagina \d+ van (\d+)\b/.exec(line)?.[1] ?? []),
  );
  return {
    title: document.getTitle() ?? '',
    cover: (pages[0] ?? []).join(' '),
    runningHead: pages.at(-1)?.[0] ?? '',
    facts: {
      tagged: isTrue(marks, 'Marked') && catalog.has(PDFName.of('StructTreeRoot')),
      language: catalog.lookupMaybe(PDFName.of('Lang'), PDFString)?.decodeText() ?? null,
      showsTitle: isTrue(viewer, 'DisplayDocTitle'),
      bookmarks: countBookmarks(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)),
      pages: document.getPageCount(),
      namedTotals: [...new Set(totals)].map(Number),
      fontsNotEmbedded: fontsNotEmbedded(document),
    },
  };
}

function isTrue(dictionary: PDFDict | undefined, key: string): boolean {
  return dictionary?.lookupMaybe(PDFName.of(key), PDFBool)?.asBoolean() === true;
}

function countBookmarks(outlines: PDFDict | undefined): number {
  const count = outlines?.lookupMaybe(PDFName.of('Count'), PDFNumber)?.asNumber() ?? 0;
  return Math.abs(count);
}

/** Names of the fonts whose letters are not in the file. Those drawn by procedures (Type 3) always are. */
function fontsNotEmbedded(document: PDFDocument): string[] {
  const names = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) return [];
    const subtype = object.get(PDFName.of('Subtype'));
    // A composite font keeps its letters with its descendant, which comes by itself.
    if (subtype === PDFName.of('Type3') || subtype === PDFName.of('Type0')) return [];
    const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    const files = ['FontFile', 'FontFile2', 'FontFile3'];
    if (files.some((key) => descriptor?.has(PDFName.of(key)))) return [];
    return [object.lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText() ?? 'zonder naam'];
  });
  return [...new Set(names)];
}

/** Lines of every page from top to bottom. */
async function readLines(bytes: Uint8Array): Promise<string[][]> {
  // pdf.js takes the bytes it is given for itself, and refuses a Buffer.
  // Reported: https://github.com/mozilla/pdf.js/pull/14968, https://github.com/mozilla/pdf.js/pull/16055
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const proxy = await task.promise;
    const pages: string[][] = [];
    for (let number = 1; number <= proxy.numPages; number += 1) {
      const { items } = await (await proxy.getPage(number)).getTextContent();
      const rows = new Map<number, string[]>();
      for (const item of items) {
        if (!('str' in item)) continue;
        const height = Math.round(Number((item.transform as number[])[5]));
        rows.set(height, [...(rows.get(height) ?? []), item.str]);
      }
      const sorted = [...rows].sort(([a], [b]) => b - a);
      pages.push(
        sorted.map(([, words]) => words.join('').replace(/\s+/g, ' ').trim()).filter((line) => line !== ''),
      );
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
