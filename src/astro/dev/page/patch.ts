import { align } from './align.ts';

/** A page as it was served, and the way from there to a newer one. */
export interface Patcher {
  /** The body as it was served last; no script has changed it. */
  readonly served: HTMLElement;
  /** Carries a newer body over into the open page. */
  readonly patch: (next: HTMLElement) => void;
}

/** A node as it was served, with the one of the open page that stands for it. */
type OpenNodes = WeakMap<Node, ChildNode>;

/**
 * Turns an open page into a newer one by carrying over what differs between the page as it was served and the page as
 * it is served now. What the reader and the scripts of the page changed in it stays as they left it: opened details,
 * what was typed, the focus, the place. Nothing is moved, for what moves loses its focus: libraries that turn one tree
 * into another do move, and compare with what scripts made of the page.
 *
 * @param open - the body of the page, before a script has changed it
 */
export function createPatcher(open: HTMLElement): Patcher {
  const served = open.cloneNode(true) as HTMLElement;
  const openOf: OpenNodes = new WeakMap();
  pair(served, open, openOf);
  return {
    served,
    patch: (next) => {
      carryOver(served, next, openOf);
    },
  };
}

/** Notes of every node of a tree which node of a tree of the same form stands for it. */
function pair(node: ChildNode, open: ChildNode, openOf: OpenNodes): void {
  openOf.set(node, open);
  const opens = [...open.childNodes];
  for (const [at, child] of [...node.childNodes].entries()) {
    const twin = opens[at];
    if (twin !== undefined) pair(child, twin, openOf);
  }
}

/** Makes a served node like its newer version, and does the same in the open page. */
function carryOver(served: ChildNode, next: ChildNode, openOf: OpenNodes): void {
  if (served.isEqualNode(next)) return;
  const open = openOf.get(served);
  if (!(served instanceof Element && next instanceof Element && open instanceof Element)) {
    served.nodeValue = next.nodeValue;
    if (open) open.nodeValue = next.nodeValue;
    return;
  }
  const names = new Set([...served.getAttributeNames(), ...next.getAttributeNames()]);
  for (const name of names) {
    const value = next.getAttribute(name);
    if (value === served.getAttribute(name)) continue;
    for (const element of [served, open]) setAttribute(element, name, value);
  }
  carryChildren([served, open], next, openOf);
}

function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function carryChildren(
  [served, open]: readonly [served: Element, open: Element],
  next: Element,
  openOf: OpenNodes,
): void {
  const children = [...served.childNodes];
  const newer = [...next.childNodes];
  const kept = new Map(align(children, newer).map(([at, nextAt]) => [nextAt, children[at]]));
  const staying = new Set(kept.values());
  for (const child of children)
    if (!staying.has(child)) {
      openOf.get(child)?.remove();
      child.remove();
    }
  // From the last to the first: each comes before the one that was handled last.
  let [before, openBefore]: (ChildNode | null)[] = [null, null];
  for (const [nextAt, node] of [...newer.entries()].reverse()) {
    let child = kept.get(nextAt);
    if (child) carryOver(child, node, openOf);
    else {
      child = document.importNode(node, true);
      const twin = document.importNode(node, true);
      served.insertBefore(child, before ?? null);
      insertBefore(open, twin, openBefore ?? null);
      pair(child, twin, openOf);
    }
    before = child;
    openBefore = openOf.get(child) ?? null;
  }
}

/** Before a node of the open page, unless a script has put that elsewhere. */
function insertBefore(parent: Element, node: ChildNode, before: ChildNode | null): void {
  const place = before?.parentElement === parent ? before : null;
  parent.insertBefore(node, place);
}
