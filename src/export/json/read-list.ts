import { z } from 'zod';
import { deepFreeze } from '../../document/assemble/freeze.ts';
import type { Document } from '../../document/document.ts';
import { documentShape } from './document-schema.ts';
import { format } from './format.ts';
import { listFile } from './list.ts';

/** The text is not the list as published: the message says what it lacks. */
export class ListJsonError extends Error {
  override name = 'ListJsonError';
}

/**
 * Reads what `toListJson` wrote.
 *
 * @returns the Document, deeply frozen, without positions in its nodes
 * @throws ListJsonError when it is not JSON, or does not have the form that the schema gives
 */
export function fromListJson(text: string): Document {
  const file = parse(text);
  const checked = listFile.safeParse(isEarlier(file.formaat) ? { ...file, formaat: format } : file);
  if (!checked.success) throw new ListJsonError(z.prettifyError(checked.error));
  // As it was read and not as the schema gives it back: the order of the keys is part of the file.
  const document = Object.fromEntries(Object.entries(file).filter(([key]) => key in documentShape));
  return deepFreeze(document as unknown as Document);
}

/** An earlier form of the same first number lacks what a reader can pass over; the schema judges the rest. */
function isEarlier(form: unknown): boolean {
  const [[major, minor], [own, latest]] = [String(form), format].map((text) =>
    text.split('.').map(Number),
  ) as [number[], number[]];
  return major === own && minor !== undefined && minor < (latest ?? 0);
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
