import type { List, ListItem, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { WordsFix } from '../../diagnostics/fix.ts';
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
  const numbered = everywhere ? inTurn(items) : null;
  report(file, again.node, { kind: 'marker-repeated', marker, of: read.kind, everywhere, numbered });
  return true;
}

/** The items with the markers they get when each is one more than that before it; null where one would take more room. */
function inTurn(items: readonly Item[]): WordsFix[] | null {
  const numbered = items.map((item, index) =>
    anotherMarker(
      item,
      item.marker.replace(/[\da-z]+/, (sign) => later(sign, item.read, index)),
    ),
  );
  return numbered.every(({ old, new: wanted }) => readMarker(wanted) && old.length === wanted.length)
    ? numbered
    : null;
}

function anotherMarker({ node, marker }: Item, wanted: string): WordsFix {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column, old: marker, new: wanted };
}

function later(sign: string, { kind }: ListMarker, by: number): string {
  if (kind === 'number') return String(Number(sign) + by);
  return String.fromCharCode(sign.charCodeAt(0) + by);
}

/** HTML counts in numbers, and those have no zeros before them. */
function reportZeros(items: readonly Item[], file: VFile): void {
  const withZeros = items.filter(({ marker }) => /^0\d/.test(marker));
  const [first] = withZeros;
  if (!first) return;
  const plain = withZeros.map((item) => anotherMarker(item, item.marker.replace(/^0+(?=\d)/, '')));
  report(file, first.node, { kind: 'marker-zeros', marker: first.marker, plain });
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
