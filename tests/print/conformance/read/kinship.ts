/** Parents and children in the structure tree. NonStruct has no meaning of its own, so one looks through it. */
import type { Element } from './structure.ts';

function isElement(kid: Element['kids'][number]): kid is Element {
  return kid.kind === 'element';
}

export function parentOf(element: Element): Element | undefined {
  let parent = element.parent;
  while (parent?.role === 'NonStruct') parent = parent.parent;
  return parent;
}

export function childrenOf(element: Element): Element[] {
  return element.kids
    .filter(isElement)
    .flatMap((kid) => (kid.role === 'NonStruct' ? childrenOf(kid) : [kid]));
}

export function ancestorsOf(element: Element): Element[] {
  return element.parent === undefined ? [] : [element.parent, ...ancestorsOf(element.parent)];
}

/** Whether an element, or what stands in it, holds content or an object. */
export function hasContent(element: Element): boolean {
  return element.kids.some((kid) => kid.kind !== 'element' || hasContent(kid));
}
