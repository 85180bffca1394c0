import type { Element, ElementContent } from 'hast';
import { inlineElements } from '../../markdown/html/inline-elements.ts';

/** What nobody reads. */
const silent: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'noscript']);

/** Whether an element stands in a line of text; all others begin a text run of their own. */
export function isInline({ tagName }: Element): boolean {
  return tagName === 'br' || inlineElements.has(tagName);
}

/** Whether a cell holds nothing but words. */
export function isPlainCell(cell: ElementContent): boolean {
  return cell.type !== 'element' || cell.children.every(isPlain);
}

function isPlain(node: ElementContent): boolean {
  return node.type !== 'element' || (isInline(node) && node.children.every(isPlain));
}

export function isSilent(element: Element): boolean {
  return silent.has(element.tagName) || flag(element, 'hidden') || word(element, 'ariaHidden') === 'true';
}

export function classes({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

export function hasClass(element: Element, name: string): boolean {
  return classes(element).includes(name);
}

/** Whether an attribute is there at all. */
export function flag({ properties }: Element, name: string): boolean {
  return properties[name] !== undefined && properties[name] !== false;
}

/** The value of an attribute; empty without one. */
export function word({ properties }: Element, name: string): string {
  const value = properties[name];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** The page that a mark shows; empty where it shows none. */
export function pageOfMark(mark: Element): string {
  const page = mark.children.find(
    (child) => child.type === 'element' && classes(child).includes('mark-page'),
  );
  const text = page?.type === 'element' ? page.children[0] : undefined;
  return text?.type === 'text' ? text.value.trim() : '';
}
