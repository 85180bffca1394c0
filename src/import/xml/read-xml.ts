import { SaxesParser } from 'saxes';
import { broken } from '../archive/directory.ts';
import { limits } from '../archive/limits.ts';
import { ImportRefused } from '../refused.ts';

/** An element as office files have them; names keep their usual prefix, such as `w:p`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/**
 * Reads a part of an office file that is XML. Such parts have no document type (ECMA-376, part 2, 9.1.4), so that no
 * entity can be declared in one.
 *
 * @param file - name of the file, for messages
 * @throws ImportRefused when it is not XML, or declares what it may not
 */
export function readXml(bytes: Uint8Array, file: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const parser = new SaxesParser({});
  parser.on('doctype', () => {
    throw new ImportRefused(
      `\`${file}\` verklaart in zijn XML eigen namen (\`<!DOCTYPE\`), wat een kantoorbestand niet mag. Bewaar het opnieuw in Word, Excel of LibreOffice.`,
    );
  });
  let elements = 0;
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > limits.elements) throw tooMany(file);
    if (open.length > limits.depth) throw broken(file);
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', () => {
    throw broken(file);
  });
  parser.write(decode(bytes)).close();
  return root;
}

function tooMany(file: string): ImportRefused {
  return new ImportRefused(
    `\`${file}\` bestaat uit meer dan ${String(limits.elements)} elementen, en dat is meer dan een tekst of tabel nodig heeft. Bewaar alleen het deel met de lijst, of splits het bestand.`,
  );
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  return new TextDecoder(wide ?? 'utf-8').decode(bytes);
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
