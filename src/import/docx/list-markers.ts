import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from '../../document/visit.ts';
import { lettersOf } from '../ledger/letters.ts';
import type { Remark } from '../ledger/piece.ts';
import type { MarkedItem } from './markers.ts';

/**
 * Gives the items of lists the number or letter that Word prints before them, which the HTML does not have.
 *
 * @param blocks - of the text; they are changed
 * @param items - of numbered lists, in order
 * @returns items of which the marker cannot stand in a list here
 */
export function markLists(blocks: readonly RootContent[], items: readonly MarkedItem[]): Remark[] {
  const remarks: Remark[] = [];
  let next = 0;
  const root: Root = { type: 'root', children: [...blocks] };
  visit(root, 'listItem', (item, _, parent) => {
    if (parent?.type !== 'list' || parent.ordered !== true) return;
    const letters = lettersOf(toString(item.children[0] ?? item));
    const at = items.findIndex(({ text }, index) => index >= next && lettersOf(text) === letters);
    const found = items[at];
    if (!found) return;
    next = at + 1;
    if (found.marker !== null) item.marker = found.marker;
    else remarks.push({ place: found.place, text: otherKind });
  });
  // Items of one list all have a marker as typed, or none.
  visit(root, 'list', ({ children }) => {
    if (children.some(({ marker }) => marker === undefined)) for (const item of children) delete item.marker;
  });
  return remarks;
}

const otherKind =
  'het nummer voor dit onderdeel is van een soort die hier niet kan; het is een gewoon getal geworden';
