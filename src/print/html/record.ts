import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** A label with what belongs to it. */
export interface RecordRow {
  readonly id?: string;
  readonly label: string | readonly ElementContent[];
  readonly content: readonly ElementContent[];
}

/** A two-column block of labels and values: a table whose labels are row headers, so that it is tagged as one. */
export function recordTable(rows: readonly RecordRow[], ...classes: readonly string[]): Element {
  const body = rows.map((row) => h('tr', idOf(row), cellsOf(row, 1)));
  return h('table', { className: ['record', ...classes] }, [h('tbody', body)]);
}

/**
 * By this language the print knows the head of a table that is to be seen where the table goes on on another page, and
 * nowhere else: Chromium prints it on the first page too, and nothing else of it comes through.
 * No report found.
 */
export const continuedLanguage = 'nl-x-vervolg';

/**
 * The same, set close: a row may hold two labels with their values.
 *
 * @param continued - what stands above it on every page but its first; null for a table that stays on one
 */
export function compactTable(
  rows: readonly (readonly RecordRow[])[],
  continued: readonly ElementContent[] | null,
): Element {
  const paired = rows.some((row) => row.length > 1);
  const body = rows.map((row) =>
    h(
      'tr',
      row.flatMap((entry, index) =>
        cellsOf(entry, paired && row.length === 1 ? 3 : 1, index === 0 ? [] : ['second']),
      ),
    ),
  );
  const head = continued === null ? [] : [continuedHead(continued, paired ? 4 : 2)];
  return h('table', { className: ['record', 'compact'] }, [...head, h('tbody', body)]);
}

function continuedHead(words: readonly ElementContent[], columns: number): Element {
  return h('thead', { className: ['continued'], dataContinued: true }, [
    h('tr', [h('th', { colSpan: columns, lang: continuedLanguage }, [...words])]),
  ]);
}

function idOf({ id }: RecordRow): { readonly id?: string } {
  return id === undefined ? {} : { id };
}

/**
 * A cell without content gets a space: Chromium leaves an empty one out of the tags.
 *
 * Reported: https://github.com/gotenberg/gotenberg/issues/1220
 */
function cellsOf({ label, content }: RecordRow, span: number, classes: readonly string[] = []): Element[] {
  return [
    h('th', { scope: 'row' }, typeof label === 'string' ? label : [...label]),
    h(
      'td',
      { className: [...classes], ...(span > 1 && { colSpan: span }) },
      content.length === 0 ? ['\u00a0'] : [...content],
    ),
  ];
}
