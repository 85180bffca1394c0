import { nearest } from './nearest.ts';
import { plainName } from './plain-name.ts';

/** A record as others may try to name it. */
export interface Nameable {
  /** What others name it by. */
  readonly key: string;
  /** Its name in words, its abbreviation. */
  readonly names: readonly string[];
}

/**
 * The keys that may have been meant by a name that is none: that of the record which is called so, or else those of the
 * records whose key or name is most like it.
 */
export function likelyKeys(name: string, records: readonly Nameable[]): string[] {
  const called = keysCalled(name, records);
  if (called.length > 0) return called;
  const byName = new Map(
    records.flatMap(({ key, names }) => [...names, key].map((one): [string, string] => [one, key])),
  );
  return [...new Set(nearest(name, byName.keys()).map((near) => byName.get(near) ?? near))];
}

/** The keys of the records that are called so: whose key, name or abbreviation it is but for case, accents and signs. */
export function keysCalled(name: string, records: readonly Nameable[]): string[] {
  return keysNamed(
    name,
    records.map(({ key, names }) => ({ key, names: [key, ...names] })),
  );
}

/** The keys of the records of which a name is so but for case, accents and signs, whatever their key. */
export function keysNamed(name: string, records: readonly Nameable[]): string[] {
  const wanted = plainName(name);
  return records.filter(({ names }) => names.some((one) => plainName(one) === wanted)).map(({ key }) => key);
}
