import type { List, ListItem, Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import { readMarker } from '../../document/list-marker.ts';
import type { ListMarker } from '../../document/list-marker.ts';
import { report } from '../report.ts';
import { linesOf } from '../source-lines.ts';

interface Item {
  readonly node: ListItem;
  readonly marker: string;
  readonly read: ListMarker;
}

/** Numbers and letters of a list are shown as typed; reports those that cannot be, or cannot have been meant so. */
export function remarkListNumbers() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(file);
    visit(tree, 'list', (list) => {
      const items = itemsOf(list);
      if (items.length > 0 && !reportRepeated(items, file)) reportJumps(items, lines, file);
      reportLone(list, items, file);
      reportZeros(items, file);
    });
  };
}

function itemsOf({ children }: List): Item[] {
  return children.flatMap((node) => {
    const marker = node.marker ?? '';
    const read = readMarker(marker);
    return read ? [{ node, marker, read }] : [];
  });
}

/** An item that has the number of an earlier one: nobody could cite it. One is told of each list. */
function reportRepeated(items: readonly Item[], file: VFile): boolean {
  const seen = new Set<number>();
  const again = items.find(({ read: { value } }) => seen.size === seen.add(value).size);
  if (!again) return false;
  const { marker, read } = again;
  const everywhere = items.every(({ read: { value } }) => value === read.value);
  report(file, again.node, { kind: 'marker-repeated', marker, of: read.kind, everywhere });
  return true;
}

/** HTML counts in numbers, and those have no zeros before them. */
function reportZeros(items: readonly Item[], file: VFile): void {
  const item = items.find(({ marker }) => /^0\d/.test(marker));
  if (!item) return;
  report(file, item.node, { kind: 'marker-zeros', marker: item.marker });
}

/** A wrapped line that happens to begin with a year or with `p.` is no item of the list it stands in. */
function reportJumps(items: readonly Item[], lines: readonly string[], file: VFile): void {
  for (const [index, { node, marker, read }] of items.entries()) {
    const before = items[index - 1];
    const line = node.position?.start.line ?? 1;
    if (
      !before ||
      !isFar(before.read, read) ||
      /(?:^|[.,;:!?)”"]|\b(?:en|of))\s*$/.test(lines[line - 2] ?? '')
    )
      continue;
    report(file, node, { kind: 'marker-jump', marker, before: before.marker });
  }
}

function isFar(before: ListMarker, next: ListMarker): boolean {
  const [one, other] = [before.value, next.value];
  if (next.kind === 'number') return String(other).length - String(one).length > 1;
  // Behind `a` may stand `aa`, which was put in later, and then `b`.
  return Math.max(one, other) <= 26 && Math.abs(other - one) > 5;
}

/** A list of one item with a year is a sentence that begins with it. */
function reportLone({ children }: List, [item]: readonly Item[], file: VFile): void {
  if (!item || children.length > 1 || item.read.kind !== 'number' || item.read.value < 100) return;
  report(file, item.node, { kind: 'marker-lone', marker: item.marker });
}
