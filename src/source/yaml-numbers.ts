import { isMap, isScalar, isSeq } from 'yaml';

/** A number that is not written the way it is read: `0x7DF` is 2015. */
export interface OddNumber {
  readonly path: readonly (string | number)[];
  readonly source: string;
  readonly value: number;
}

/** The numbers in YAML whose digits are not the ones that were typed. */
export function oddNumbersIn(node: unknown, path: OddNumber['path'] = []): OddNumber[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      oddNumbersIn(value, [...path, isScalar(key) ? String(key.value) : '']),
    );
  if (isSeq(node)) return node.items.flatMap((item, index) => oddNumbersIn(item, [...path, index]));
  if (!isScalar(node) || typeof node.value !== 'number' || node.source === undefined) return [];
  return String(node.value) === node.source ? [] : [{ path, source: node.source, value: node.value }];
}
