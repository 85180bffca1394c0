import type { Element, ElementContent, Properties } from 'hast';
import { classesOf, isApart } from './elements.ts';
import type { Pen } from './pen.ts';

/** What a struck copy is in place of: a link leads nowhere, a picture is its words. */
const instead: ReadonlyMap<string, string> = new Map([
  ['a', 'span'],
  ['abbr', 'span'],
  ['figure', 'div'],
  ['figcaption', 'p'],
]);

const kept = ['colSpan', 'rowSpan', 'scope', 'start', 'type', 'value'] as const;

/** A copy of what went, all its words marked: it cannot be cited, and leads nowhere. */
export function struck(element: Element, pen: Pen, root = element): Element {
  return {
    type: 'element',
    tagName: instead.get(element.tagName) ?? element.tagName,
    properties: looks(element),
    children: element.children.flatMap((child) => struckChild(child, pen, root)),
  };
}

function struckChild(child: ElementContent, pen: Pen, root: Element): ElementContent[] {
  if (child.type === 'text') return child.value.trim() === '' ? [child] : [pen.gone(child.value)];
  if (child.type !== 'element' || isApart(child, root)) return [];
  if (child.tagName === 'img') return [pen.gone(child.properties.alt ?? '')];
  return [struck(child, pen, root)];
}

function looks(element: Element): Properties {
  const className = classesOf(element).filter((name) => name !== 'new-page');
  const { properties } = element;
  return {
    ...(className.length > 0 && { className }),
    ...Object.fromEntries(
      kept.flatMap((key) => {
        const value = properties[key];
        return value === undefined ? [] : [[key, value]];
      }),
    ),
  };
}
