import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Change, Fate } from '../../compare/piece.ts';
import { isApart, printedIn } from './elements.ts';
import type { Printed } from './elements.ts';
import { isRow, markTables } from './mark-tables.ts';
import { markWords } from './mark-words.ts';
import type { Pen } from './pen.ts';
import { struck } from './struck.ts';

/** Id of the row of a change in the table at the end; changes are counted from 1. */
export function rowId(number: number): string {
  return `wijziging-${String(number)}`;
}

/** What two editions print, and what became of it. */
interface Compared {
  readonly before: readonly Element[];
  /** They are changed. */
  readonly now: readonly Element[];
  /** What became of everything, what is unchanged included. */
  readonly all: readonly Change[];
  /** The changes, in the order in which they are counted. */
  readonly changes: readonly Change[];
}

/**
 * Marks the changes in what the later edition prints: words in their place, and what went behind what it stood behind. Each gets
 * its number, as a link to its row in the table.
 *
 * @returns by number the id of where each is marked; those that are marked nowhere have none
 */
export function markChanges({ before, now, all, changes }: Compared, pen: Pen): Map<number, string> {
  const [old, fresh] = [printedIn(before), printedIn(now)];
  const places = new Map<number, string>();
  for (const [index, { before: were, after: are, fates }] of changes.entries()) {
    const [was, is] = [found(were, old), found(are, fresh)];
    const [first] = is;
    if (!first) continue;
    markPair(was, is, pen);
    addNumber(first, index + 1, fates);
    places.set(index + 1, are.find((id) => fresh.byId.has(id)) ?? '');
  }
  for (const [number, id] of insertGone({ old, fresh, all, changes }, pen)) places.set(number, id);
  return places;
}

function found(ids: readonly string[], { byId }: Printed): Element[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function markPair(was: readonly Element[], is: readonly Element[], pen: Pen): void {
  const [[one], [other]] = [was, is];
  const tables = one && other && !isRow(other) && hasRows(one) && hasRows(other);
  markWords(was, is, pen, tables ? isRow : undefined);
  if (tables) markTables(one, other, pen);
}

function hasRows({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (isRow(child) || hasRows(child)));
}

/** What words that are marked cannot show. */
const unseen: ReadonlySet<Fate> = new Set(['verplaatst', 'hernummerd', 'gesplitst', 'samengevoegd']);

const lineHolders = /^(?:p|li|h[1-6]|td|th|caption|figcaption|dd|dt|pre)$/;

/** Puts its number behind a change: in the heading or caption, or else where its words end. */
function addNumber(element: Element, number: number, fates: readonly Fate[] = []): void {
  let last = element;
  const named: Element[] = [];
  const look = (inner: Element): void => {
    if (lineHolders.test(inner.tagName)) last = inner;
    if (/^(?:h[1-6]|caption)$/.test(inner.tagName)) named.push(inner);
    for (const child of inner.children) if (child.type === 'element' && !isApart(child, element)) look(child);
  };
  look(element);
  const told = fates.filter((fate) => unseen.has(fate));
  const label = `[${[String(number), ...told].join(' ')}]`;
  const link = h('a', { href: `#${rowId(number)}`, className: ['renvooi-nummer'] }, label);
  const words: ElementContent[] = [{ type: 'text', value: ' ' }, link];
  const holder = named[0] ?? last;
  // What an item holds besides its own words comes after them.
  const inner = holder === element && element.tagName === 'li' ? firstBlock(element) : holder.children.length;
  holder.children.splice(inner, 0, ...words);
}

function firstBlock({ children }: Element): number {
  const index = children.findIndex(
    (child) => child.type === 'element' && /^(?:ul|ol|table|div|figure|p|blockquote)$/.test(child.tagName),
  );
  return index === -1 ? children.length : index;
}

interface Placed extends Pick<Compared, 'all' | 'changes'> {
  readonly old: Printed;
  readonly fresh: Printed;
}

/** Strikes what went behind what it stood behind; what moved away leads nobody to its old place. */
function insertGone({ old, fresh, all, changes }: Placed, pen: Pen): Map<number, string> {
  const places = new Map<number, string>();
  const gone = new Map(
    changes.flatMap(({ before, after }, index) =>
      after.length === 0 ? before.map((id) => [id, index + 1] as const) : [],
    ),
  );
  const stayed = new Map(
    all.flatMap(({ before, after, fates }) => {
      const last = after.at(-1);
      return last === undefined || fates.includes('verplaatst')
        ? []
        : before.map((id) => [id, last] as const);
    }),
  );
  const parents = new Map(fresh.parents);
  let anchor: Element | undefined;
  for (const [id, element] of old.byId) {
    const number = gone.get(id);
    if (number === undefined) {
      anchor = fresh.byId.get(stayed.get(id) ?? '') ?? anchor;
      continue;
    }
    const copy = struck(element, pen);
    if (!anchor || !insertAfter(anchor, copy, parents)) continue;
    copy.properties.id = `renvooi-${String(number)}`;
    places.set(number, copy.properties.id);
    addNumber(copy, number);
    anchor = copy;
  }
  return places;
}

/** Returns whether there was a place: a row only stands among rows, a block in no block that can be cited. */
function insertAfter(anchor: Element, copy: Element, parents: Map<Element, Element>): boolean {
  let before = anchor;
  let parent = parents.get(before);
  if (isRow(copy) !== isRow(anchor) && isRow(copy)) return false;
  let placed = copy;
  if (copy.tagName !== anchor.tagName || !/^(?:li|tr)$/.test(copy.tagName)) {
    while (parent && parent.tagName !== 'section') {
      before = parent;
      parent = parents.get(before);
    }
    if (copy.tagName === 'li') {
      placed = h('ul', [copy]);
      parents.set(copy, placed);
    }
  }
  if (!parent) return false;
  parent.children.splice(parent.children.indexOf(before) + 1, 0, placed);
  parents.set(placed, parent);
  return true;
}
