/** Number trees and name trees (ISO 32000-1, 7.9.6 and 7.9.7), flattened. */
import { at, itemsOf, numberOf, textOf } from './objects.ts';
import type { Value } from './objects.ts';
import type { PdfValue } from './values.ts';

export function numberTree(root: Value): Map<number, PdfValue> {
  return new Map(leaves(root, 'Nums', numberOf));
}

export function nameTree(root: Value): Map<string, PdfValue> {
  return new Map(leaves(root, 'Names', textOf));
}

function leaves<K>(
  node: Value,
  key: 'Nums' | 'Names',
  read: (value: Value) => K | undefined,
  depth = 0,
): [K, PdfValue][] {
  // No tree is this deep; one that leads back to itself is.
  if (node === undefined || depth > 40) return [];
  const flat = itemsOf(at(node, key));
  const own = flat.flatMap((item, index): [K, PdfValue][] => {
    const name = read(item);
    const value = flat[index + 1];
    return index % 2 === 0 && name !== undefined && value !== undefined ? [[name, value]] : [];
  });
  return [...own, ...itemsOf(at(node, 'Kids')).flatMap((kid) => leaves(kid, key, read, depth + 1))];
}
