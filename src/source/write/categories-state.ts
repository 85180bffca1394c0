import { createHash } from 'node:crypto';
import type { Document } from '../../document/document.ts';
import { contentRecords, textOf } from './write-content.ts';

const known = new WeakMap<Document, string>();

/**
 * Names the state that the categories of a list are in: another state has another name. A table of them carries it, so
 * that an import can tell what people changed in that table.
 */
export function stateOfCategories(document: Document): string {
  const found = known.get(document);
  if (found !== undefined) return found;
  const files = new Set(document.categorieen.map(({ source }) => source.file));
  const texts = contentRecords(document).flatMap((file) => (files.has(file.path) ? [textOf(file)] : []));
  const ids = document.categorieen.map(({ id }) => id);
  const name = createHash('sha256')
    .update(JSON.stringify([ids, texts]))
    .digest('hex')
    .slice(0, 16);
  known.set(document, name);
  return name;
}
