import type { Heading, RootContent } from 'mdast';
import { divide } from '../docx/chapters.ts';
import { withoutNumber } from '../docx/heading.ts';
import type { PlainFile } from '../format.ts';
import { lettersOf } from '../ledger/letters.ts';
import type { Piece, Remark } from '../ledger/piece.ts';
import type { ReadFile } from '../read-result.ts';
import { plainBody } from '../table/plain-body.ts';
import { bodyOf, Headings } from './headings.ts';
import { Hyphens } from './hyphens.ts';
import { linesOf } from './lines.ts';
import type { PdfLine } from './lines.ts';
import { marginsOf } from './margins.ts';
import { blocksOf } from './paragraphs.ts';
import type { PdfBlock } from './paragraphs.ts';
import { readPages } from './read-pages.ts';
import { titleIn } from './title.ts';

/**
 * Reads the words of a PDF: headings by how they look, alineas by where lines stand. A PDF has neither, so that whoever
 * brings it in has to look it over.
 *
 * @throws ImportRefused when it is locked, broken or too large, or has no words
 */
export async function readPdf({ name, bytes }: PlainFile<'pdf'>): Promise<ReadFile> {
  const pages = (await readPages(bytes, name)).map(linesOf);
  const margins = marginsOf(pages);
  const lines = pages.flat().filter((line) => !margins.has(line));
  const hyphens = new Hyphens(lines);
  const title = titleIn(lines, bodyOf(lines).size);
  const below = lines.filter((line) => !title.lines.has(line));
  const headings = new Headings(below.filter(({ page }) => page > title.cover));
  const blocks = blocksOf(below, headings, hyphens, title.cover);
  const contents = contentsIn(blocks);
  const text = blocks.filter((block) => !contents.has(block));
  return {
    title: title.text,
    parts: divide(text.reduce(addBlock, []), new Set()).parts,
    categories: [],
    images: [],
    columns: new Map(),
    rows: new Map(),
    pieces: piecesOf(pages.flat(), {
      margins,
      contents: new Set([...contents].flatMap((block) => block.lines)),
      headings: new Set(blocks.filter(({ level }) => level !== null).flatMap((block) => block.lines)),
      mended: hyphens.mended,
    }),
    remarks: [{ place: name, text: guessed }, ...tablesIn(lines), ...hyphens.remarks],
  };
}

const guessed =
  'een PDF zegt niet wat een kop, een alinea of een noot is: koppen zijn geraden naar lettergrootte, lettertype en nummer, noten staan als alinea’s in de tekst en afbeeldingen zijn niet gelezen. Kijk de indeling na';

/** An alinea that stands right below another is part of the same list when both are items. */
function addBlock(body: RootContent[], { text, level }: PdfBlock): RootContent[] {
  if (level !== null)
    body.push({
      type: 'heading',
      depth: level as Heading['depth'],
      children: [{ type: 'text', value: text }],
    });
  for (const block of level === null ? plainBody(text) : []) {
    const last = body.at(-1);
    if (block.type === 'list' && last?.type === 'list') last.children.push(...block.children);
    else body.push(block);
  }
  return body;
}

const leader = /(?:\s[.·…]){2,}\s*\d+|[.·…_]{3,}\s*\d+/;

/** The lines of a table of contents: a heading with a number behind it, or dots that lead to one. */
function contentsIn(blocks: readonly PdfBlock[]): ReadonlySet<PdfBlock> {
  const titles = new Set(
    blocks.filter(({ level }) => level !== null).map(({ text }) => lettersOf(withoutNumber(text))),
  );
  const leads = blocks.map(({ text }) => {
    const [, words] = /^(.*\S)\s+\d{1,4}$/.exec(text) ?? [];
    return leader.test(text) || (words !== undefined && titles.has(lettersOf(withoutNumber(words))));
  });
  // A line that goes on below itself stands between others.
  return new Set(
    blocks.filter(
      (_, index) => leads[index] === true || (leads[index - 1] === true && leads[index + 1] === true),
    ),
  );
}

/** Pages on which words stand beside each other in rows. */
function tablesIn(lines: readonly PdfLine[]): Remark[] {
  const cells = Map.groupBy(
    lines.filter(({ isCell }) => isCell),
    ({ page }) => page,
  );
  const pages = [...cells].filter(([, found]) => found.length >= fewestCells).map(([page]) => page);
  if (pages.length === 0) return [];
  return [
    {
      place: `pagina ${inRanges(pages)}`,
      text: 'hier lijkt een tabel te staan; wat in de cellen staat is als alinea’s overgenomen, in de volgorde van de PDF. Een tabel met categorieën kunt u beter uit Word of Excel inbrengen',
    },
  ];
}

const fewestCells = 3;

function inRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges
    .map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
    .join(', ');
}

/** What became of lines. */
interface Fates {
  readonly margins: ReadonlySet<PdfLine>;
  readonly contents: ReadonlySet<PdfLine>;
  readonly headings: ReadonlySet<PdfLine>;
  readonly mended: ReadonlyMap<PdfLine, string>;
}

/** The words as the file has them, with what became of them. */
function piecesOf(lines: readonly PdfLine[], { margins, contents, headings, mended }: Fates): Piece[] {
  return lines.flatMap((line, index) => {
    const place = `pagina ${String(line.page)}, regel ${String(line.number)}`;
    const next = lines.slice(index + 1).find((one) => !margins.has(one));
    const [whole, half] = [next && mended.get(next), mended.get(line)];
    return line.runs.map((run, at): Piece => {
      if (margins.has(line)) return { kind: 'rand', place, text: run, left: ownMargins };
      if (contents.has(line)) return { kind: 'tekst', place, text: run, became: 'inhoudsopgave' };
      // A word that was broken off is looked for where it began.
      const rest = half !== undefined && at === 0 ? run.replace(/^\p{L}+/u, '') : run;
      const isLast = at === line.runs.length - 1;
      const words =
        whole !== undefined && isLast ? rest.replace(/[\p{L}\p{M}]+[-\u2010\u00AD]$/u, whole) : rest;
      return { kind: 'tekst', place, text: headings.has(line) && at === 0 ? withoutNumber(words) : words };
    });
  });
}

const ownMargins = 'kop- en voetteksten maakt Inzage zelf';
