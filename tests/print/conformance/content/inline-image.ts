/** The dictionary of an inline image, whose keys and values may be abbreviated (ISO 32000-1, 8.9.7). */
import { isName } from './tokens.ts';
import type { Operand } from './tokens.ts';

const SPACES: Readonly<Record<string, string>> = { G: 'DeviceGray', RGB: 'DeviceRGB', CMYK: 'DeviceCMYK' };

export interface InlineImage {
  /** As written. */
  readonly filters: readonly string[];
  /** The colour space by its full name, if it is a named one. */
  readonly space: string | undefined;
}

export function readInlineImage(image: ReadonlyMap<string, Operand>): InlineImage {
  const filter = image.get('F') ?? image.get('Filter');
  const filters: readonly Operand[] = filter === undefined ? [] : isList(filter) ? filter : [filter];
  const space = image.get('CS') ?? image.get('ColorSpace');
  return {
    filters: filters.flatMap((one) => (isName(one) ? [one.name] : [])),
    space: isName(space) ? (SPACES[space.name] ?? space.name) : undefined,
  };
}

function isList(operand: Operand): operand is readonly Operand[] {
  return Array.isArray(operand);
}
