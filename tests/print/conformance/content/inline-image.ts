/** The dictionary of an inline image, whose keys and values may be abbreviated (ISO 32000-1, 8.9.7). */
import { isList, isName } from '../read/values.ts';
import type { Dict, List } from '../read/values.ts';

const SPACES: Readonly<Record<string, string>> = { G: 'DeviceGray', RGB: 'DeviceRGB', CMYK: 'DeviceCMYK' };

export interface InlineImage {
  /** As written. */
  readonly filters: readonly string[];
  /** The colour space by its full name, if it is a named one. */
  readonly space: string | undefined;
}

export function readInlineImage(image: Dict): InlineImage {
  const filter = image.get('F') ?? image.get('Filter');
  const filters: List = filter === undefined ? [] : isList(filter) ? filter : [filter];
  const space = image.get('CS') ?? image.get('ColorSpace');
  return {
    filters: filters.flatMap((one) => (isName(one) ? [one.name] : [])),
    space: isName(space) ? (SPACES[space.name] ?? space.name) : undefined,
  };
}
