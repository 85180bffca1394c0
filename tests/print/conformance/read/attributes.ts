/** Attributes of a structure element (ISO 32000-1, 14.7.5), whether attached directly or through a class. */
import { at, listOf, nameOf } from './objects.ts';
import type { Value } from './objects.ts';
import type { Element } from './structure.ts';
import { isDict } from './values.ts';

/** The value an owner such as Table gives to an attribute; what stands at the element goes before its classes. */
export function attribute(root: Value, element: Element, owner: string, key: string): Value {
  const classes = listOf(at(element.dict, 'C')).flatMap((name) =>
    listOf(at(root, 'ClassMap', nameOf(name) ?? '')),
  );
  for (const set of [...listOf(at(element.dict, 'A')), ...classes]) {
    if (!isDict(set) || nameOf(at(set, 'O')) !== owner) continue;
    const value = at(set, key);
    if (value !== undefined) return value;
  }
  return undefined;
}
