import { createHash } from 'node:crypto';
import { toString } from 'mdast-util-to-string';
import type { Document } from '../../document/document.ts';

/** How many digits of a fingerprint a citation carries: it tells other words from the same, not one place from another. */
const citedDigits = 8;

/** A fingerprint as a citation carries it. */
export function shortPrint(print: string): string {
  return print.slice(0, citedDigits);
}

/** What says where something stands or came from, and not what it says. */
const aside: ReadonlySet<string> = new Set([
  'id',
  'source',
  'position',
  'data',
  'blokken',
  'verwijzingen',
  'processId',
]);

/** What stands below something, and has a fingerprint of its own. */
const below: ReadonlySet<string> = new Set(['children', 'passages', 'notes']);

/**
 * What everything in the list says, in twelve digits: the same wherever it stands, whatever it is numbered and however it is
 * marked up.
 *
 * @returns by id; of a heading that of its words, of a text that of its words, of a record that of its fields
 */
export function fingerprints(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  const add = (id: string, said: string): void => {
    found.set(id, createHash('sha256').update(said).digest('hex').slice(0, 12));
  };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      value.forEach(visit);
      return;
    }
    const id = idOf(value);
    if (id !== null) add(id, wordsOf(value));
    for (const [key, inner] of Object.entries(value)) if (!aside.has(key)) visit(inner);
  };
  visit(document);
  return found;
}

function idOf(value: object): string | null {
  if ('id' in value && typeof value.id === 'string') return value.id;
  const { data } = value as { readonly data?: { readonly blockId?: unknown } };
  return typeof data?.blockId === 'string' ? data.blockId : null;
}

function wordsOf(value: object): string {
  if ('titleText' in value) return String(value.titleText);
  if ('type' in value) return plain(toString(value));
  return JSON.stringify(value, (key, inner: unknown) => {
    if (aside.has(key) || below.has(key)) return undefined;
    const isText = Array.isArray(inner) && inner.length > 0 && inner.every(isNode);
    return isText ? inner.map((one) => plain(toString(one))) : inner;
  });
}

function isNode(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
