import { isDeepStrictEqual } from 'node:util';
import { diffIndices } from 'node-diff3';
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
  if (Array.isArray(old) && Array.isArray(wanted) && old.length > 0) return inList(old, wanted, path);
  if (isGroup(old) && isGroup(wanted) && hasKeys(old)) return inGroup(old, wanted, path);
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

/** What is alike stays where it is; between that each is changed in turn, and the rest comes or goes. */
function inList(old: readonly unknown[], wanted: readonly unknown[], path: ValuePath): Step[] {
  const signs = (list: readonly unknown[]): string[] => list.map((one) => JSON.stringify(one));
  // From the end: what comes or goes must not change the index of what is done next.
  return diffIndices(signs(old), signs(wanted))
    .toReversed()
    .flatMap(({ buffer1: [from, length], buffer2: [fromWanted, lengthWanted] }) =>
      inPiece(
        old.slice(from, from + length),
        wanted.slice(fromWanted, fromWanted + lengthWanted),
        path,
        from,
      ),
    );
}

/** @param at - where the piece begins in the list */
function inPiece(old: readonly unknown[], wanted: readonly unknown[], path: ValuePath, at: number): Step[] {
  const both = Math.min(old.length, wanted.length);
  const indexes = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, add) => from + add);
  return [
    ...indexes(0, both).flatMap((index) => stepsBetween(old[index], wanted[index], [...path, at + index])),
    ...indexes(both, Math.max(both, wanted.length)).map((index): Step => ({
      kind: 'add',
      path: [...path, at + index],
      value: wanted[index],
    })),
    ...indexes(both, Math.max(both, old.length))
      .toReversed()
      .map((index): Step => ({ kind: 'remove', path: [...path, at + index] })),
  ];
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasKeys(value: object): boolean {
  return Object.keys(value).length > 0;
}
