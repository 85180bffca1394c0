import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { broken } from '../archive/directory.ts';
import { locked } from '../archive/judge.ts';
import { limits } from '../archive/limits.ts';
import { ImportRefused } from '../refused.ts';
import { judgeStreams } from './judge-streams.ts';

/** Words that a page shows in one go, in points from its lower left corner. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** A page with its words in the order in which the file has them. */
export interface PdfPage {
  readonly number: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/**
 * Reads the words of a PDF with pdf.js.
 *
 * @param name - of the file, for messages
 * @throws ImportRefused when it is locked or broken, too large, or has no words
 */
export async function readPages(bytes: Uint8Array, name: string): Promise<PdfPage[]> {
  // The dictionary that says so is itself never locked (ISO 32000-1, 7.5.5).
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(new TextDecoder('latin1').decode(bytes))) throw locked(name);
  judgeStreams(bytes, name);
  // pdf.js takes the bytes it is given for itself. Reported: https://github.com/mozilla/pdf.js/pull/14968
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, stopAtErrors: true });
  const pages = await pagesOf(task, name).finally(async () => task.destroy());
  if (pages.some(({ items }) => items.some(({ text }) => /\p{L}/u.test(text)))) return pages;
  throw new ImportRefused(
    'IM19',
    `In \`${name}\` staat geen tekst: het zijn afbeeldingen van pagina’s, zoals een scan.`,
  );
}

async function pagesOf(task: ReturnType<typeof getDocument>, name: string): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  try {
    const file = await task.promise;
    if (file.numPages > limits.pages) throw tooLong(name, file.numPages);
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      const [, , , height = 0] = page.view;
      pages.push({ number, height, items: items.flatMap((item) => ('str' in item ? itemOf(item) : [])) });
      page.cleanup();
    }
  } catch (error) {
    throw error instanceof ImportRefused ? error : broken(name);
  }
  return pages;
}

function tooLong(name: string, pages: number): ImportRefused {
  return new ImportRefused(
    'IM04',
    `\`${name}\` heeft ${String(pages)} pagina’s; ten hoogste ${String(limits.pages)} worden gelezen.`,
  );
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly fontName: string;
}

/** What has no letters is space between words, which where they stand tells as well. */
function itemOf({ str, transform, width, fontName }: TextItem): PdfItem[] {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform as number[];
  if (str.trim() === '') return [];
  return [{ text: str.replace(/\s+/g, ' '), x, y, width, size: Math.hypot(c, d), font: fontName }];
}
