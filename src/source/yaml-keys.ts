import { isScalar, visit } from 'yaml';
import type { Pair, ParsedNode, YAMLMap } from 'yaml';

/**
 * The keys that stand in their map a second time, also written in another way: `1` and `"1"` are one key of the value,
 * and the first would be gone. The library, which takes them for two, compares all keys in pairs besides: a quarter of
 * a minute for 20,000 of them.
 *
 * @returns their offsets in the YAML
 */
export function repeatedKeys(contents: ParsedNode | null): number[] {
  const repeated: number[] = [];
  visit(contents, {
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const { key } of (map as YAMLMap.Parsed).items) {
        const name = nameOf(key);
        if (seen.has(name)) repeated.push(key.range[0]);
        seen.add(name);
      }
    },
  });
  return repeated;
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pair of a map under a key; the first one, should there be more. */
export function pairUnder(map: YAMLMap, key: string | number): Pair | undefined {
  let found = pairs.get(map);
  if (!found) {
    // Of entries with one key a Map keeps the last.
    found = new Map(map.items.map((item) => [nameOf(item.key), item] as const).toReversed());
    pairs.set(map, found);
  }
  return found.get(String(key));
}

/** What a key is called in the value. */
function nameOf(key: unknown): string {
  return isScalar(key) && key.value === null ? '' : String(key);
}
