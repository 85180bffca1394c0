import type { Element, ElementContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { Translate } from '../../i18n/translate.ts';

/**
 * Lets the groups of a table name themselves again where they go on on another page: Chromium repeats the head of a
 * table and no other row. Each group says what is to be seen there, and which rows it has; the first pass tells which of
 * them is the first on a page.
 *
 * @param table - its groups are bodies whose first row is their head; their other rows have ids
 */
export function nameGroupsAgain(table: Element, t: Translate): void {
  for (const group of elementsIn(table)) {
    if (group.tagName !== 'tbody') continue;
    const [head, ...rows] = elementsIn(group);
    if (head === undefined) continue;
    group.properties.dataGoesOn = t('print.vervolg', { naam: toString(head) });
    group.properties.dataRows = rows.map(({ properties }) => String(properties.id)).join(' ');
  }
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child: ElementContent) => child.type === 'element');
}

/** The ids of rows whose pages such groups ask for. */
export function groupedRowsIn(html: string): string[] {
  return [...html.matchAll(/ data-rows="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' '));
}
