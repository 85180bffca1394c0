import { usualName } from './namespaces.ts';
import type { QualifiedName } from './namespaces.ts';
import { walkXml } from './walk-xml.ts';

/** An element as office files have them; names have the prefix that is usual, such as `w:p`, whatever the file has. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/**
 * Reads a part of an office file that is XML.
 *
 * @param file - name of the file, for messages
 * @throws ImportRefused when it is not XML, or declares what it may not
 */
export function readXml(bytes: Uint8Array, file: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  walkXml(bytes, file, {
    open: (tag) => {
      const attributes: Record<string, string> = {};
      for (const attribute of Object.values(tag.attributes)) attributes[nameOf(attribute)] = attribute.value;
      const element: Element = { name: nameOf(tag), attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => open.pop(),
    text: (text) => open.at(-1)?.children.push(text),
  });
  return root;
}

/** A name as everything here writes it. */
export function nameOf(name: QualifiedName): string {
  const { prefix, local } = usualName(name);
  return prefix === '' ? local : `${prefix}:${local}`;
}

/** The elements directly in one, of one name or all. */
export function childrenOf({ children }: Element, name?: string): Element[] {
  return children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All elements of some names within one, in the order of the file; what is in one of them is not looked at. */
export function* within(element: Element, ...names: readonly string[]): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (names.includes(child.name)) yield child;
    else yield* within(child, ...names);
  }
}

/** All text in an element. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
