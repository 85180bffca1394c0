import type { Element } from 'hast';

/** Where something stands in what is printed. */
export interface Printed {
  /** By id, in order: a category is its whole block, anything else the element with the id. */
  readonly byId: ReadonlyMap<string, Element>;
  /** What each element stands in; nothing for the outermost. */
  readonly parents: ReadonlyMap<Element, Element>;
}

/** Looks up everything that can be cited in what is to be printed. */
export function printedIn(elements: readonly Element[]): Printed {
  const byId = new Map<string, Element>();
  const parents = new Map<Element, Element>();
  const look = (element: Element): void => {
    const { id, dataBlock } = element.properties;
    if (isCategory(element)) byId.set(String(dataBlock), element);
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, element);
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      parents.set(child, element);
      look(child);
    }
  };
  for (const element of elements) look(element);
  return { byId, parents };
}

/** Whether it is the block of a category, with its heading and its table. */
function isCategory(element: Element): boolean {
  return element.tagName === 'section' && classesOf(element).includes('category');
}

export function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

const ownBlocks: ReadonlySet<string> = new Set(['p', 'li', 'table', 'figure', 'blockquote', 'pre']);

/**
 * Whether an element within another is no part of what that says: what the print fills in or repeats, calls of notes, which
 * change their number when another goes, and in an item what can be cited by itself.
 */
export function isApart(element: Element, root: Element): boolean {
  const { properties, tagName } = element;
  if (properties.dataPageOf !== undefined || properties.dataContinued !== undefined) return true;
  if (tagName === 'svg' || tagName === 'sup' || classesOf(element).includes('note-back')) return true;
  return isItem(root) && properties.id !== undefined && ownBlocks.has(tagName);
}

/** An item of a list; a note, which is one too, is cited as a whole. */
function isItem({ tagName, children }: Element): boolean {
  return (
    tagName === 'li' &&
    !children.some((child) => child.type === 'element' && classesOf(child).includes('note-back'))
  );
}
