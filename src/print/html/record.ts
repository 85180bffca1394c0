import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** A label with what belongs to it. */
export interface RecordRow {
  readonly id?: string;
  readonly label: string | readonly ElementContent[];
  readonly content: readonly ElementContent[];
}

/** A two-column block of labels and values: a table whose labels are row headers, so that it is tagged as one. */
export function recordTable(rows: readonly RecordRow[]): Element {
  const body = rows.map(({ id, label, content }) =>
    h('tr', id === undefined ? {} : { id }, [
      h('th', { scope: 'row' }, typeof label === 'string' ? label : [...label]),
      h('td', content.length === 0 ? ['\u00a0'] : [...content]),
    ]),
  );
  return h('table', { className: ['record'] }, [h('tbody', body)]);
}
