import { isDeepStrictEqual } from 'node:util';
import type { ValuePath } from '../../diagnostics/patch.ts';

/** The smallest things that can be done to data; each is done to what the one before it left. */
export type Step =
  /** Another value in the place of one. */
  | { readonly kind: 'set'; readonly path: ValuePath; readonly value: unknown }
  /** A key more in a group, or an item more in a list, before what stands at its index. */
  | { readonly kind: 'add'; readonly path: ValuePath; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: ValuePath };

/** What is to be done to data to get other data, touching no more than differs. */
export function stepsBetween(old: unknown, wanted: unknown, path: ValuePath = []): Step[] {
  if (isDeepStrictEqual(old, wanted)) return [];
  if (wanted === undefined) return [{ kind: 'remove', path }];
  if (old === undefined) return [{ kind: 'add', path, value: wanted }];
  if (Array.isArray(old) && Array.isArray(wanted) && old.length > 0 && wanted.length > 0)
    return inList(old, wanted, path);
  if (isGroup(old) && isGroup(wanted) && hasKeys(old) && hasKeys(wanted)) return inGroup(old, wanted, path);
  return [{ kind: 'set', path, value: wanted }];
}

function inGroup(
  old: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
  path: ValuePath,
): Step[] {
  const keys = [...new Set([...Object.keys(wanted), ...Object.keys(old)])];
  // What comes is there before what goes: so no group is empty meanwhile.
  const steps = keys.flatMap((key) => stepsBetween(old[key], wanted[key], [...path, key]));
  return [...steps.filter(({ kind }) => kind !== 'remove'), ...steps.filter(({ kind }) => kind === 'remove')];
}

/** What is alike at the beginning and the end stays; what lies between is changed in turn, and the rest comes or goes. */
function inList(old: readonly unknown[], wanted: readonly unknown[], path: ValuePath): Step[] {
  let before = 0;
  while (before < old.length && before < wanted.length && isDeepStrictEqual(old[before], wanted[before]))
    before += 1;
  let after = 0;
  while (
    after < Math.min(old.length, wanted.length) - before &&
    isDeepStrictEqual(old[old.length - 1 - after], wanted[wanted.length - 1 - after])
  )
    after += 1;
  const [last, lastWanted] = [old.length - after, wanted.length - after];
  const both = Math.min(last, lastWanted);
  const steps: Step[] = [];
  for (let index = before; index < both; index += 1)
    steps.push(...stepsBetween(old[index], wanted[index], [...path, index]));
  for (let index = both; index < lastWanted; index += 1)
    steps.push({ kind: 'add', path: [...path, index], value: wanted[index] });
  // From the end: what goes must not change the index of what goes next.
  for (let index = last - 1; index >= both; index -= 1)
    steps.push({ kind: 'remove', path: [...path, index] });
  return steps;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasKeys(value: object): boolean {
  return Object.keys(value).length > 0;
}
