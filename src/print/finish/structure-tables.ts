import { continuedLanguage } from '../html/record.ts';
import { element, elementsOf, markedContentOf } from '../../pdf/structure.ts';
import type { Child, MarkedContent, StructElement } from '../../pdf/structure.ts';

/** Whether two pieces of marked content show the same. */
export type ShownBy = (mark: MarkedContent) => string;

/**
 * Finds the heads of tables that are printed again on a following page. A reader by ear has heard them; on paper they
 * stay, as artifacts (ISO 14289-1, 7.1). A head that runs on over the page break is no repetition: its text differs.
 * Chromium tags each again. No report found.
 *
 * @returns the marks of all repetitions
 */
export function repeatedHeads(root: StructElement, shownBy: ShownBy): Set<MarkedContent> {
  const repeated = new Set<MarkedContent>();
  for (const cell of elementsOf(root)) {
    if (cell.type !== 'TH') continue;
    const marks = [...markedContentOf(cell)];
    const pages = [...new Set(marks.map(({ page }) => page))];
    const shownOn = (page: number): string =>
      marks
        .filter((mark) => mark.page === page)
        .map(shownBy)
        .join('');
    const [first, ...others] = pages;
    if (first === undefined) continue;
    const again = others.filter((page) => shownOn(page) === shownOn(first));
    for (const mark of marks) if (again.includes(mark.page)) repeated.add(mark);
  }
  return repeated;
}

/** Lets a head over the whole width of a table head the rows below it, up to the next one. */
export function nameGroupHeads(root: StructElement): void {
  let group: StructElement | null = null;
  for (const row of elementsOf(root)) {
    if (row.type === 'Table') group = null;
    if (row.type !== 'TR') continue;
    const cells = row.children.filter((child) => child.kind === 'element');
    const [first] = cells;
    const alone = cells.length === 1 && first?.type === 'TH' && scopeOf(first) === '/Row';
    if (alone) group = first;
    else if (group) for (const cell of cells) cell.headers = [...cell.headers, group];
  }
}

/** Heads that are to be seen where a table goes on on another page, and nowhere else. */
export interface ContinuedHeads {
  /** On the page where their tables begin. */
  readonly unseen: ReadonlySet<MarkedContent>;
  /** On the pages after it. */
  readonly again: ReadonlySet<MarkedContent>;
}

/** Takes such heads out of the structure: a reader by ear has no pages, and has heard the name of the table. */
export function takeContinuedHeads(root: StructElement): ContinuedHeads {
  const cells = new Set(
    [...elementsOf(root)].filter(({ type, lang }) => type === 'TH' && lang === continuedLanguage),
  );
  const unseen = new Set<MarkedContent>();
  const again = new Set<MarkedContent>();
  for (const cell of cells) {
    const marks = [...markedContentOf(cell)];
    const first = Math.min(...marks.map(({ page }) => page));
    for (const mark of marks) (mark.page === first ? unseen : again).add(mark);
  }
  for (const item of elementsOf(root)) {
    item.headers = item.headers.filter((cell) => !cells.has(cell));
    item.children = item.children.filter(
      (child) =>
        child.kind !== 'element' ||
        child.type !== 'TR' ||
        !child.children.some((cell) => cell.kind === 'element' && cells.has(cell)),
    );
  }
  return { unseen, again };
}

/**
 * Groups the rows of a table, which Chromium does not: those of header cells for columns are its head, the others its
 * body.
 *
 * Reported: https://github.com/gotenberg/gotenberg/issues/1220
 */
export function groupRows(table: StructElement): Child[] {
  if (table.type !== 'Table') return table.children;
  const isRow = (child: Child): child is StructElement => child.kind === 'element' && child.type === 'TR';
  const rows = table.children.filter(isRow);
  const others = table.children.filter((child) => !isRow(child));
  const bodyStart = rows.findIndex((row) => !isHead(row));
  const head = bodyStart === -1 ? [] : rows.slice(0, bodyStart);
  if (head.length === 0) return [...others, ...rows];
  return [...others, element('THead', head), element('TBody', rows.slice(head.length))];
}

function isHead(row: StructElement): boolean {
  return row.children.every(
    (child) => child.kind === 'element' && child.type === 'TH' && scopeOf(child) === '/Column',
  );
}

function scopeOf({ attributes }: StructElement): string | undefined {
  return attributes.get('Table')?.get('Scope')?.toString();
}
