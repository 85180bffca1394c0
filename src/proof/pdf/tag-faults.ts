import type { PageMap } from '../../document/page-map.ts';
import type { Fault } from '../fault.ts';
import type { Segment } from '../segment.ts';
import { normalise } from '../normalise.ts';
import { canonical } from '../link.ts';
import { pdfFault } from './compared.ts';
import type { Compared } from './compared.ts';
import type { PdfPage } from './read.ts';
import { toldIn } from './printed-numbers.ts';
import { runsIn } from './stream.ts';
import type { TextRun } from './stream.ts';

/** Pages with another number of tables or rows than the text on them belongs to (BW11). */
export function tableFaults({ pdf, stream, wanted, alignment }: Compared): Fault[] {
  const expected = new Map<number, { tables: Set<string>; rows: Set<string> }>();
  for (const [index, match] of alignment.matches.entries()) {
    const segment = wanted[index]?.segment;
    if (!match || !segment) continue;
    for (const { page } of runsIn(stream, match)) {
      const known = expected.get(page) ?? { tables: new Set(), rows: new Set() };
      expected.set(page, known);
      for (const table of segment.tables) known.tables.add(table);
      for (const row of segment.rows) known.rows.add(row);
    }
  }
  return pdf.pages.flatMap(({ number, leaves }) => {
    const wish = expected.get(number) ?? { tables: new Set(), rows: new Set() };
    const tables = new Set(leaves.flatMap((leaf) => leaf.tables)).size;
    const rows = new Set(leaves.flatMap((leaf) => leaf.rows)).size;
    if (tables === wish.tables.size && rows === wish.rows.size) return [];
    const words = (a: number, b: number): string => `${a} tabellen, ${b} rijen`;
    return [pdfFault('BW11', null, number, words(tables, rows), words(wish.tables.size, wish.rows.size))];
  });
}

/** Segments whose links lead elsewhere or are not there, and links to what is not in the file (BW12). */
export function linkFaults({ pdf, stream, wanted, alignment }: Compared): Fault[] {
  const pages = new Map(pdf.pages.map((page) => [page.number, page]));
  const faults: Fault[] = [];
  for (const [index, match] of alignment.matches.entries()) {
    const one = wanted[index];
    if (!match || !one) continue;
    const runs = runsIn(stream, match);
    const found = targetsOf(runs, pages);
    const slots = new Set(one.parts.flatMap(toldIn).map((id) => `#${id}`));
    const expected = one.segment.links.map(canonical);
    if (match.split ? sameSet(found, expected, slots) : agree(found, expected, slots)) continue;
    const page = runs[0]?.page ?? null;
    faults.push(pdfFault('BW12', one.segment, page, found.join(', '), expected.join(', ')));
  }
  for (const { number, targets } of pdf.pages) {
    for (const target of new Set(targets.values())) {
      if (!target.startsWith('#') || pdf.destinations.has(target.slice(1))) continue;
      faults.push(pdfFault('BW12', null, number, target, ''));
    }
  }
  return faults;
}

/** Targets of the links in a run of text; one that runs over a page is one. */
function targetsOf(runs: readonly TextRun[], pages: ReadonlyMap<number, PdfPage>): string[] {
  const found: { link: object; page: number; target: string }[] = [];
  for (const { link, page } of runs) {
    if (link === null || found.at(-1)?.link === link) continue;
    const [annotation = ''] = link.annotations;
    const target = canonical(pages.get(page)?.targets.get(annotation) ?? '');
    const last = found.at(-1);
    if (last?.target === target && last.page === page - 1) found.pop();
    found.push({ link, page, target });
  }
  return found.map(({ target }) => target);
}

/** Every expected link in order; what else there is leads to something whose page is printed there. */
function agree(found: readonly string[], expected: readonly string[], slots: ReadonlySet<string>): boolean {
  let next = 0;
  for (const target of found) {
    if (target === expected[next]) next += 1;
    else if (!slots.has(target)) return false;
  }
  return next === expected.length;
}

function sameSet(found: readonly string[], expected: readonly string[], slots: ReadonlySet<string>): boolean {
  const all = new Set(found);
  const wish = new Set(expected);
  return wish.isSubsetOf(all) && all.isSubsetOf(wish.union(slots));
}

/** Figures that are not drawn, or not with their description, or in pieces on more than one page (BW13). */
export function pictureFaults({ pdf, wanted }: Compared, { pages }: PageMap): Fault[] {
  const drawn = pdf.pages.flatMap(({ number, figures }) => figures.map((figure) => ({ ...figure, number })));
  const faults: Fault[] = [];
  const described = new Map<string, Segment>();
  for (const { segment } of wanted) {
    for (const image of segment.images) {
      described.set(normalise(image.alt), segment);
      const at = drawn.findIndex(({ alt, painted }) => painted && alt === normalise(image.alt));
      if (at === -1)
        faults.push(pdfFault('BW13', segment, pages[segment.block ?? ''] ?? null, '', image.alt));
      else drawn.splice(at, 1);
    }
  }
  for (const { alt, painted, number } of drawn) {
    const segment = described.get(alt);
    if (painted && segment) faults.push(pdfFault('BW13', segment, number, 'nog een stuk', 'een heel beeld'));
  }
  return faults;
}
