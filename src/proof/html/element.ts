import type { Element } from 'hast';

/** Elements that stand in a line of text; all others begin a stretch of their own. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi br cite code data del dfn em i img ins kbd label mark q s small span strong sub sup time u'.split(
    ' ',
  ),
);

/** What nobody reads. */
const silent: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'noscript']);

export function isInline({ tagName }: Element): boolean {
  return inline.has(tagName);
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
