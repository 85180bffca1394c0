import { z } from 'zod';
import type { Document } from '../../document/document.ts';
import { documentShape } from './document-schema.ts';
import { format } from './format.ts';

const schemaAddress = './lijst.schema.json';

/** `lijst.json`: the Document, and what says how to read it. */
export const listFile = z
  .strictObject({
    $schema: z.literal(schemaAddress).describe('Adres van het schema van dit bestand.'),
    formaat: z
      .literal(format)
      .describe('Versie van de vorm van dit bestand, los van de versie van de lijst.'),
    ...documentShape,
  })
  .describe('De hele lijst: gegevens, teksten, categorieën en registers.');

/**
 * The whole Document as JSON. Of the text only the places of its nodes in the source files are left out: they say how
 * the Markdown happened to be wrapped.
 */
export function toListJson(list: Document): string {
  return toJson({ $schema: schemaAddress, formaat: format, ...list });
}

/** Values as JSON that a person can read and a comparison shows line by line. */
export function toJson(value: unknown): string {
  const withoutPosition = (key: string, inner: unknown): unknown => (key === 'position' ? undefined : inner);
  return `${JSON.stringify(value, withoutPosition, 1)}\n`;
}
