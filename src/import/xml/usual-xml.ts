import { xmlText } from '../../i18n/xml-text.ts';
import { byteOrder } from '../decode.ts';
import { transitional, usualName } from './namespaces.ts';
import type { QualifiedName } from './namespaces.ts';
import { walkXml } from './walk-xml.ts';
import type { Tag } from './walk-xml.ts';

/**
 * A part of an office file with the prefixes, the names of namespaces and the encoding that are usual, for libraries
 * that know no others.
 *
 * @param file - name of the file, for messages
 * @returns the same bytes when it has them already
 * @throws ImportRefused when it is not XML, or declares what it may not
 */
export function usualXml(bytes: Uint8Array, file: string): Uint8Array {
  let isUsual = byteOrder(bytes) === null;
  walkXml(bytes, file, {
    open: (tag) => {
      isUsual &&= [tag, ...Object.values(tag.attributes)].every(isAsUsual) && !isStrictRelation(tag);
    },
  });
  return isUsual ? bytes : rewrite(bytes, file);
}

function isAsUsual(name: QualifiedName): boolean {
  const usual = usualName(name);
  return usual.prefix === name.prefix && usual.uri === name.uri;
}

function isStrictRelation({ attributes: { Type } }: Tag): boolean {
  return Type !== undefined && transitional(Type.value) !== Type.value;
}

/** What each prefix stands for at some depth. */
type Scope = Readonly<Record<string, string>>;

function rewrite(bytes: Uint8Array, file: string): Uint8Array {
  const written: string[] = [];
  const open: { readonly name: string; readonly scope: Scope }[] = [{ name: '', scope: { '': '' } }];
  walkXml(bytes, file, {
    open: (tag) => {
      const { text, ...rest } = writeTag(tag, open.at(-1)?.scope ?? {});
      written.push(text);
      open.push(rest);
    },
    close: () => written.push(`</${open.pop()?.name ?? ''}>`),
    text: (text) => written.push(escaped(text)),
  });
  return new TextEncoder().encode(written.join(''));
}

function writeTag(tag: Tag, above: Scope): { name: string; scope: Scope; text: string } {
  const element = usualName(tag);
  const attributes = Object.values(tag.attributes)
    .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
    .map((one) => ({
      name: usualName(one),
      value: one.name === 'Type' ? transitional(one.value) : one.value,
    }));
  const spaces = Object.fromEntries(
    [element, ...attributes.flatMap(({ name }) => (name.prefix === '' ? [] : [name]))]
      .filter(({ prefix, uri }) => prefix !== 'xml' && above[prefix] !== uri)
      .map(({ prefix, uri }) => [prefix, uri]),
  );
  // Of one that is there in two namespaces that mean the same the last counts.
  const values = new Map([
    ...Object.entries(spaces).map(
      ([prefix, uri]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri] as const,
    ),
    ...attributes.map(({ name, value }) => [written(name), value] as const),
  ]);
  const name = written(element);
  const inner = [...values].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  return { name, scope: { ...above, ...spaces }, text: `<${name}${inner}>` };
}

function written({ prefix, local }: QualifiedName): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}

/** White space that XML makes a space of in an attribute. */
const signs: Readonly<Record<string, string>> = { '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

function escaped(text: string): string {
  return xmlText(text).replace(/[\t\n\r]/g, (sign) => signs[sign] ?? sign);
}
