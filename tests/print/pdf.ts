/** Reads a PDF as a reader's program does, with pdf.js: an eye of its own on what Chromium and we wrote. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Proxy = Awaited<ReturnType<typeof getDocument>['promise']>;
type PageProxy = Awaited<ReturnType<Proxy['getPage']>>;
type StructTree = Awaited<ReturnType<PageProxy['getStructTree']>>;

/** A run of text where it stands: points from the left and the bottom of the page, at its baseline. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of the file, which is the order of the document; head and foot come first. */
  readonly runs: readonly Run[];
  /** Lines from top to bottom, each from left to right. */
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly tags: StructTree | null;
}

export interface Link {
  readonly page: number;
  /** Named destination, for a link within the file. */
  readonly target: string | null;
  readonly url: string | null;
  /** What else the annotation can do: a script, another file. */
  readonly action: string | null;
  /** Words under the link. */
  readonly words: string;
  readonly bottom: number;
}

export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly items: readonly OutlineEntry[];
}

export interface Destination {
  readonly page: number;
  /** Points from the bottom. */
  readonly top: number;
}

export interface Pdf {
  readonly pages: readonly PdfPage[];
  readonly outline: readonly OutlineEntry[];
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly info: Readonly<Record<string, unknown>>;
  readonly marked: boolean;
  /** What a reader's program calls each page. */
  readonly labels: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  // pdf.js takes the bytes it is given for itself.
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const proxy = await task.promise;
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= proxy.numPages; number += 1) pages.push(await readPage(proxy, number));
    const pageOf = async (ref: unknown): Promise<number> => (await proxy.getPageIndex(ref as never)) + 1;
    const { info } = await proxy.getMetadata();
    return {
      pages,
      outline: await readOutline(await proxy.getOutline(), pageOf),
      destinations: await readDestinations(await proxy.getDestinations(), pageOf),
      info: info as Record<string, unknown>,
      labels: (await proxy.getPageLabels()) ?? [],
      marked: ((await proxy.getMarkInfo()) as unknown as Map<string, boolean> | null)?.get('Marked') === true,
    };
  } finally {
    await task.destroy();
  }
}

async function readPage(proxy: Proxy, number: number): Promise<PdfPage> {
  const page = await proxy.getPage(number);
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , size, x, y] = item.transform as number[];
    if (size === undefined || x === undefined || y === undefined) throw new Error('A run has no place.');
    return [{ text: item.str, x, y, end: x + item.width, size }];
  });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return {
    number,
    width: right - left,
    height: top - bottom,
    runs,
    lines: linesOf(runs),
    links: ((await page.getAnnotations()) as RawAnnotation[]).flatMap((raw) => readLink(raw, number)),
    tags: await page.getStructTree(),
  };
}

/** Runs at one height are a line, to within a point: raised numbers of notes make lines of their own. */
function linesOf(runs: readonly Run[]): Line[] {
  const rows: Run[][] = [];
  for (const run of runs) {
    const row = rows.find(([first]) => first !== undefined && Math.abs(first.y - run.y) < 1);
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows
    .map(lineOf)
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.y - a.y);
}

function lineOf(row: readonly Run[]): Line {
  const sorted = row.toSorted((a, b) => a.x - b.x);
  const filled = sorted.filter(({ text }) => text.trim() !== '');
  const text = sorted.map((run) => run.text).join('');
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    x: filled[0]?.x ?? 0,
    y: filled[0]?.y ?? 0,
    end: filled.at(-1)?.end ?? 0,
  };
}

interface RawAnnotation {
  readonly subtype: string;
  readonly dest?: string | unknown[];
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly action?: string;
  readonly overlaidText?: string;
  readonly rect: readonly number[];
}

function readLink(raw: RawAnnotation, page: number): Link[] {
  if (raw.subtype !== 'Link') return [];
  return [
    {
      page,
      target: typeof raw.dest === 'string' ? raw.dest : null,
      url: raw.unsafeUrl ?? raw.url ?? null,
      action: raw.action ?? null,
      words: raw.overlaidText ?? '',
      bottom: raw.rect[1] ?? 0,
    },
  ];
}

interface RawOutline {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly RawOutline[];
}

type PageOf = (ref: unknown) => Promise<number>;

async function readOutline(raw: readonly RawOutline[] | null, pageOf: PageOf): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  for (const { title, dest, items } of raw ?? []) {
    if (!Array.isArray(dest)) throw new Error(`The bookmark "${title}" leads nowhere.`);
    entries.push({ title, page: await pageOf(dest[0]), items: await readOutline(items, pageOf) });
  }
  return entries;
}

async function readDestinations(
  raw: Map<string, unknown[]>,
  pageOf: PageOf,
): Promise<Map<string, Destination>> {
  const destinations = new Map<string, Destination>();
  for (const [name, dest] of raw)
    destinations.set(name, { page: await pageOf(dest[0]), top: Number(dest[3]) });
  return destinations;
}
