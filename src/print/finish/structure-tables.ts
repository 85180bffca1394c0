import { element, elementsOf, marksOf } from '../../pdf/structure.ts';
import type { Kid, Mark, StructElement } from '../../pdf/structure.ts';

/** Whether two pieces of marked content show the same. */
export type ShownBy = (mark: Mark) => string;

/**
 * Finds the heads of tables that are printed again on a following page. A reader by ear has heard them; on paper they
 * stay, as artifacts (ISO 14289-1, 7.1). A head that runs on over the page break is no repetition: its text differs.
 *
 * @returns the marks of all repetitions
 */
export function repeatedHeads(root: StructElement, shownBy: ShownBy): Set<Mark> {
  const repeated = new Set<Mark>();
  for (const cell of elementsOf(root)) {
    if (cell.type !== 'TH') continue;
    const marks = [...marksOf(cell)];
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

/** Groups the rows of a table: those of header cells for columns are its head, the others its body. */
export function groupRows(table: StructElement): Kid[] {
  if (table.type !== 'Table') return table.kids;
  const isRow = (kid: Kid): kid is StructElement => kid.kind === 'element' && kid.type === 'TR';
  const rows = table.kids.filter(isRow);
  const others = table.kids.filter((kid) => !isRow(kid));
  const bodyStart = rows.findIndex((row) => !isHead(row));
  const head = bodyStart === -1 ? [] : rows.slice(0, bodyStart);
  if (head.length === 0) return [...others, ...rows];
  return [...others, element('THead', head), element('TBody', rows.slice(head.length))];
}

function isHead(row: StructElement): boolean {
  return row.kids.every(
    (kid) =>
      kid.kind === 'element' &&
      kid.type === 'TH' &&
      kid.attributes.get('Table')?.get('Scope')?.toString() === '/Column',
  );
}
