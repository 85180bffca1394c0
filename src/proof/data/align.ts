import { defined } from '../../diagnostics/defined.ts';
import type { Fault } from '../fault.ts';
import { dataFault } from './compared.ts';
import type { Owner } from './compared.ts';

interface Keyed {
  readonly key: string;
  readonly owner: Owner | null;
}

/**
 * Lays what a file has beside what it should have, by key: what is missing, too many, there twice or out of order is
 * told once, and the rest can be compared.
 *
 * @returns pairs of indexes, and the faults (BW15)
 */
export function alignByKey(
  file: string,
  expected: readonly Keyed[],
  found: readonly string[],
): { pairs: (readonly [number, number])[]; faults: Fault[] } {
  const places = new Map(found.map((key, index) => [key, index]));
  const wanted = new Set(expected.map(({ key }) => key));
  const pairs = expected.flatMap(({ key }, index) => {
    const place = places.get(key);
    return place === undefined ? [] : [[index, place] as const];
  });
  const missing = expected
    .filter(({ key }) => !places.has(key))
    .map(({ key, owner }) => dataFault('BW15', file, owner, '', key));
  const surplus = found
    .filter((key, index) => !wanted.has(key) || places.get(key) !== index)
    .map((key) => dataFault('BW15', file, null, key, ''));
  const misplaced = pairs.find(([, place], at) => at > 0 && place < (pairs[at - 1]?.[1] ?? 0));
  const [first] = misplaced ?? [];
  const expectedAt = (index: number): Keyed => defined(expected[index], 'record that was expected there');
  const order =
    first === undefined
      ? []
      : [
          dataFault(
            'BW15',
            file,
            expectedAt(first).owner,
            `${expectedAt(first).key}, vóór ${expectedAt(first - 1).key}`,
            `${expectedAt(first).key}, na ${expectedAt(first - 1).key}`,
          ),
        ];
  return { pairs, faults: [...missing, ...surplus, ...order] };
}
