import type { Element } from 'hast';
import { pairByKey, unpaired } from '../../compare/likeness.ts';
import type { Pair } from '../../compare/likeness.ts';
import { markWords } from './mark-words.ts';
import type { Pen } from './pen.ts';
import { struck } from './struck.ts';

/** Whether an element is a row: rows are marked one by one, so that no word is said of another cell. */
export function isRow({ tagName }: Element): boolean {
  return tagName === 'tr';
}

/**
 * Marks what changed in tables, by row and cell. Rows belong together when they say the same, or else begin with the same.
 *
 * @param now - it is changed
 */
export function markTables(before: Element, now: Element, pen: Pen): void {
  const [old, fresh] = [rowsIn(before), rowsIn(now)];
  const same = pairByKey(old, fresh, ({ row }) => textOf(row));
  const alike = pairByKey(unpaired(old, same), unpaired(fresh, same), ({ row }) =>
    textOf(cellsOf(row)[0] ?? row),
  );
  for (const [{ row: was }, { row: is }] of alike) markRow(was, is, pen);
  const pairs = [...same, ...alike];
  for (const { row } of unpaired(fresh, pairs)) markWords([], [row], pen);
  const gone = new Set(unpaired(old, pairs));
  // From the last to the first: each stands behind the row it stood behind.
  for (const one of old.toReversed()) if (gone.has(one)) insert(one, old, pairs, now, pen);
}

/** A row with what it stands in. */
interface Row {
  readonly row: Element;
  readonly parent: Element;
}

function insert(one: Row, old: readonly Row[], pairs: readonly Pair<Row>[], now: Element, pen: Pen): void {
  const nowOf = new Map(pairs);
  const before = old.slice(0, old.indexOf(one)).findLast((row) => nowOf.has(row));
  const place = before && nowOf.get(before);
  const copy = struck(one.row, pen);
  const inBody = place?.parent.tagName === 'tbody' || one.parent.tagName === place?.parent.tagName;
  if (place && inBody) place.parent.children.splice(place.parent.children.indexOf(place.row) + 1, 0, copy);
  else
    rowsIn(now)
      .find(({ parent }) => parent.tagName === one.parent.tagName)
      ?.parent.children.unshift(copy);
}

function markRow(was: Element, is: Element, pen: Pen): void {
  const [old, fresh] = [cellsOf(was), cellsOf(is)];
  if (old.length !== fresh.length) {
    markWords([was], [is], pen);
    return;
  }
  for (const [index, cell] of fresh.entries()) markWords(old.slice(index, index + 1), [cell], pen);
}

function rowsIn(element: Element): Row[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element' || child.properties.dataContinued !== undefined) return [];
    return isRow(child) ? [{ row: child, parent: element }] : rowsIn(child);
  });
}

function cellsOf({ children }: Element): Element[] {
  return children.filter((child): child is Element => child.type === 'element');
}

function textOf({ children }: Element): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
