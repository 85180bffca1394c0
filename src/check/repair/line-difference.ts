import { plainText } from '../../source/patch/splice.ts';

/** The lines in which two texts differ: what goes with `-` before it, what comes with `+`. */
export interface LineDifference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Runs of lines that differ, in the order of the text: lines of one number each, or all that lies between what is alike. */
export function differingLines(before: string, after: string): LineDifference[] {
  const [old, wanted] = [plainText(before).split('\n'), plainText(after).split('\n')];
  let start = 0;
  while (start < old.length && start < wanted.length && old[start] === wanted[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(old.length, wanted.length) - start &&
    old[old.length - 1 - end] === wanted[wanted.length - 1 - end]
  )
    end += 1;
  const [removed, added] = [old.slice(start, old.length - end), wanted.slice(start, wanted.length - end)];
  if (removed.length !== added.length) return [{ removed, added }];
  // As many as there were: what stands between them unchanged need not be told.
  return removed.flatMap((line, index) =>
    line === added[index] ? [] : [{ removed: [line], added: [added[index] ?? ''] }],
  );
}
