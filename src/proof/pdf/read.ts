import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readContents } from './content.ts';
import type { Content } from './content.ts';
import { inReadingOrder } from './structure.ts';
import type { FigureTag, Heads, Leaf, Tag } from './structure.ts';

/** What a finished PDF says, read back by a program of others. */
export interface PdfText {
  readonly pages: readonly PdfPage[];
  /** Page of each named destination. */
  readonly destinations: ReadonlyMap<string, number>;
  /** Labels that readers' programs show for the pages; null when the file names none. */
  readonly labels: readonly string[] | null;
}

export interface PdfPage {
  readonly number: number;
  readonly leaves: readonly Leaf[];
  readonly figures: readonly FigureTag[];
  readonly artifacts: readonly Content[];
  /** Where each annotation leads: `#name` within the file, or an address. */
  readonly targets: ReadonlyMap<string, string>;
}

type Proxy = Awaited<ReturnType<typeof getDocument>['promise']>;

/**
 * Reads a PDF with pdf.js: text in reading order with what is wrong with its letters, figures, links, destinations.
 *
 * @param bytes - the file; left as it is
 * @throws what pdf.js throws for a file that it cannot read
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  // pdf.js takes the bytes it is given for itself. Reported: https://github.com/mozilla/pdf.js/pull/14968
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true });
  try {
    const proxy = await task.promise;
    const heads: Heads = new Map();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= proxy.numPages; number += 1)
      pages.push(await readPage(proxy, number, heads));
    return { pages, destinations: await readDestinations(proxy), labels: await proxy.getPageLabels() };
  } finally {
    await task.destroy();
  }
}

interface Annotation {
  readonly id: string;
  readonly dest?: unknown;
  readonly url?: string;
  readonly unsafeUrl?: string;
}

async function readPage(proxy: Proxy, number: number, heads: Heads): Promise<PdfPage> {
  const page = await proxy.getPage(number);
  const [operators, tree, annotations] = await Promise.all([
    page.getOperatorList(),
    page.getStructTree(),
    // Asked for the screen, pdf.js would read the words below every link as well. No report found.
    page.getAnnotations({ intent: 'print' }),
  ]);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const contents = readContents(operators, { left, bottom, right, top });
  const targets = new Map(
    (annotations as Annotation[]).map(({ id, dest, url, unsafeUrl }) => [
      id,
      typeof dest === 'string' ? `#${dest}` : (unsafeUrl ?? url ?? ''),
    ]),
  );
  page.cleanup();
  return { number, targets, ...inReadingOrder(tree as Tag | null, contents, heads) };
}

async function readDestinations(proxy: Proxy): Promise<Map<string, number>> {
  const all = (await proxy.getDestinations()) as ReadonlyMap<string, readonly unknown[]>;
  const numbers = new Map<string, number>();
  const pages = new Map<string, number>();
  for (const [name, [ref]] of all) {
    const key = JSON.stringify(ref);
    const number = numbers.get(key) ?? (await proxy.getPageIndex(ref as never)) + 1;
    numbers.set(key, number);
    pages.set(name, number);
  }
  return pages;
}
