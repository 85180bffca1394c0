import morphdom from 'morphdom';

/** A page as it was served, and the way from there to a newer one. */
export interface Patcher {
  /** The body as it was served last; no script has changed it. */
  readonly served: HTMLElement;
  /** Carries a newer body over into the open page; it gets that body as its own. */
  readonly patch: (next: HTMLElement) => void;
}

/**
 * Turns an open page into a newer one by carrying over what differs between the page as it was served and the page as
 * it is served now. What the reader and the scripts of the page changed in it stays as they left it: opened details,
 * what was typed, the focus, the place.
 *
 * @param open - the body of the page, before a script has changed it
 */
export function createPatcher(open: HTMLElement): Patcher {
  const served = open.cloneNode(true) as HTMLElement;
  const openOf = new WeakMap<Node, Node>();
  pair(served, open, openOf);
  const observer = new MutationObserver(() => undefined);
  observer.observe(served, { subtree: true, childList: true, attributes: true, characterData: true });
  return {
    served,
    patch: (next) => {
      morphdom(served, next);
      for (const record of observer.takeRecords()) repeat(record, openOf);
    },
  };
}

/** Notes of every node of a tree which node of a tree of the same form stands for it. */
function pair(node: Node, other: Node, pairs: WeakMap<Node, Node>): void {
  pairs.set(node, other);
  const others = [...other.childNodes];
  for (const [at, child] of [...node.childNodes].entries()) {
    const twin = others[at];
    if (twin !== undefined) pair(child, twin, pairs);
  }
}

/** Does in the open page what was done in the page as it was served. */
function repeat(
  { type, target, attributeName, addedNodes, removedNodes, nextSibling, previousSibling }: MutationRecord,
  openOf: WeakMap<Node, Node>,
): void {
  const open = openOf.get(target);
  if (open === undefined) return;
  if (type === 'characterData') open.nodeValue = target.nodeValue;
  if (type === 'attributes' && attributeName !== null)
    copyAttribute(target as Element, open as Element, attributeName);
  for (const node of removedNodes) (openOf.get(node) as ChildNode | undefined)?.remove();
  for (const node of addedNodes) {
    const twin = openOf.get(node) ?? copyOf(node, openOf);
    const after = previousSibling && openOf.get(previousSibling);
    const before = (nextSibling && openOf.get(nextSibling)) ?? after?.nextSibling ?? null;
    open.insertBefore(twin, before?.parentNode === open ? before : null);
  }
}

function copyOf(node: Node, openOf: WeakMap<Node, Node>): Node {
  const copy = document.importNode(node, true);
  pair(node, copy, openOf);
  return copy;
}

function copyAttribute(from: Element, to: Element, name: string): void {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
}
