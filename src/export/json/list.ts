import { z } from 'zod';
import { deepFreeze } from '../../document/assemble/freeze.ts';
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

/** The text is not the list as published: the message says what it lacks. */
export class ListJsonError extends Error {
  override name = 'ListJsonError';
}

/**
 * The whole Document as JSON. Of the text only the places of its nodes in the source files are left out: they say how
 * the Markdown happened to be wrapped.
 */
export function toListJson(list: Document): string {
  return toJson({ $schema: schemaAddress, formaat: format, ...list });
}

/**
 * Reads what `toListJson` wrote.
 *
 * @returns the Document, deeply frozen, without positions in its nodes
 * @throws ListJsonError when it is not JSON, or does not have the form that the schema gives
 */
export function fromListJson(text: string): Document {
  const file = parse(text);
  const checked = listFile.safeParse(file);
  if (!checked.success) throw new ListJsonError(z.prettifyError(checked.error));
  // As it was read and not as the schema gives it back: the order of the keys is part of the file.
  const document = Object.fromEntries(Object.entries(file).filter(([key]) => key in documentShape));
  return deepFreeze(document as unknown as Document);
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ListJsonError(error.message, { cause: error });
  }
  throw new ListJsonError('No object');
}

/** Values as JSON that a person can read and a comparison shows line by line. */
export function toJson(value: unknown): string {
  const withoutPosition = (key: string, inner: unknown): unknown => (key === 'position' ? undefined : inner);
  return `${JSON.stringify(value, withoutPosition, 1)}\n`;
}
