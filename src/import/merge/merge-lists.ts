import { diff3Merge } from 'node-diff3';

/** What becomes of one thing that both sides changed. */
type MergeOne = (last: string, own: string, fresh: string) => string;

/**
 * Brings two changes of a row of things together. Where both changed as many as there were, each is judged by itself:
 * neighbours of what was changed are no part of it.
 *
 * @param merge - of one that both sides have changed
 * @param clash - told of things that cannot be told apart; those that are here stay
 */
export function mergeLists(
  last: readonly string[],
  own: readonly string[],
  fresh: readonly string[],
  { merge, clash }: { merge: MergeOne; clash: (own: readonly string[], fresh: readonly string[]) => void },
): string[] {
  const regions = diff3Merge([...own], [...last], [...fresh], { excludeFalseConflicts: true });
  return regions.flatMap(({ ok, conflict }) => {
    if (!conflict) return ok ?? [];
    const { a, o, b } = conflict;
    if (a.length === o.length && b.length === o.length)
      return o.map((before, index) => mergeOne(before, a[index] ?? '', b[index] ?? '', merge));
    clash(a, b);
    return a;
  });
}

function mergeOne(last: string, own: string, fresh: string, merge: MergeOne): string {
  if (own === last) return fresh;
  return fresh === last || fresh === own ? own : merge(last, own, fresh);
}
