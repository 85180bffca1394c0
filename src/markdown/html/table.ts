import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { AlignType, Table, TableCell } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { RenderContext } from './context.ts';
import { idOf } from './id-of.ts';

/** Chromium drops an empty cell from the tag tree, which leaves the rows of a table uneven (PDF/UA 7.2). */
export function table(
  state: State,
  node: Table,
  properties: Properties,
  caption: ElementContent | null,
  { medium, mark, t }: RenderContext,
): ElementContent {
  const width = node.children[0]?.children.length ?? 0;
  const rows = node.children.map((row, rowIndex) => {
    const id = row.data?.blockId;
    // Markdown lets a row end early.
    const missing = Array.from({ length: Math.max(0, width - row.children.length) }, emptyCell);
    const cells = [...row.children, ...missing];
    return h(
      'tr',
      idOf(row),
      cells.map((cell, index) => {
        const ending = id === undefined || index < cells.length - 1 ? [] : (mark?.(id) ?? []);
        const content = [...state.all(cell), ...ending];
        const children = content.length === 0 && medium === 'print' ? ['\u00a0'] : content;
        const aligned = alignment(node.align?.[index]);
        return rowIndex === 0 ? h('th', { scope: 'col', ...aligned }, children) : h('td', aligned, children);
      }),
    );
  });
  const [head, ...body] = rows;
  const element = h(
    'table',
    properties,
    [caption, h('thead', head ? [head] : []), h('tbody', body)].filter((child) => child !== null),
  );
  if (medium === 'print') return element;
  const label = caption
    ? { ariaLabelledBy: [`${String(properties.id)}-caption`] }
    : { ariaLabel: t('tabel.zonder-bijschrift') };
  if (caption?.type === 'element') caption.properties.id = `${String(properties.id)}-caption`;
  return scrollable(element, label);
}

/** A table that scrolls by itself where the screen is narrower; named, so that a keyboard can get there. */
export function scrollable(element: Element, label: Properties): Element {
  return h('div', { className: ['table-scroll'], role: 'region', tabIndex: 0, ...label }, element);
}

function emptyCell(): TableCell {
  return { type: 'tableCell', children: [] };
}

/** As a class: the `align` attribute is obsolete, and inline styles are forbidden on the site. */
function alignment(align: AlignType | undefined): Properties {
  if (align === 'right') return { className: ['align-end'] };
  return align === 'center' ? { className: ['align-center'] } : {};
}
