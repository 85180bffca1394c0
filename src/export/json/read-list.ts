import { z } from 'zod';
import { deepFreeze } from '../../document/assemble/freeze.ts';
import type { Document } from '../../document/document.ts';
import { documentShape } from './document-schema.ts';
import { format } from './format.ts';
import { listFile } from './list.ts';
import { migrate, UnknownFormatError } from './migrations.ts';

/** The text is not the list as published: the message says what it lacks. */
export class ListJsonError extends Error {
  override name = 'ListJsonError';
}

/**
 * Reads what `toListJson` wrote, now or when the form of the file was an earlier one.
 *
 * @returns the Document, deeply frozen, without positions in its nodes
 * @throws ListJsonError when it is not JSON, or does not have the form that the schema gives
 */
export function fromListJson(text: string): Document {
  const file = inPresentForm(parse(text));
  const checked = listFile.safeParse(file);
  if (!checked.success) throw new ListJsonError(z.prettifyError(checked.error));
  // As it was read and not as the schema gives it back: the order of the keys is part of the file.
  const document = Object.fromEntries(Object.entries(file).filter(([key]) => key in documentShape));
  return deepFreeze(document as unknown as Document);
}

function inPresentForm(file: Record<string, unknown>): Record<string, unknown> {
  try {
    return migrate(file, format);
  } catch (error) {
    if (!(error instanceof UnknownFormatError)) throw error;
    throw new ListJsonError(error.message, { cause: error });
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ListJsonError(error.message, { cause: error });
  }
  throw new ListJsonError('No object');
}
