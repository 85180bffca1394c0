import { isUtf8 } from 'node:buffer';
import { excerpt } from './unmistakable.ts';

/** Where two texts part: the first line that differs, and what stands there in each; null where a text has ended. */
export interface TextDifference {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  readonly published: string | null;
  readonly rebuilt: string | null;
}

/** Characters shown before the place where two lines part: HTML can be one very long line. */
const before = 30;

/** Finds the first line in which two versions of a file differ; null when they are no text, which is UTF-8. */
export function findTextDifference(published: Uint8Array, rebuilt: Uint8Array): TextDifference | null {
  if (!isUtf8(published) || !isUtf8(rebuilt)) return null;
  const [old, fresh] = [linesOf(published), linesOf(rebuilt)];
  const index = old.findIndex((line, at) => line !== fresh[at]);
  // All lines of the published text are there: the other one goes on.
  const line = index === -1 ? old.length : index;
  const [one, other] = [old[line], fresh[line]];
  const at = one === undefined || other === undefined ? 0 : parting(one, other);
  return { line: line + 1, column: at + 1, published: around(one, at), rebuilt: around(other, at) };
}

function linesOf(bytes: Uint8Array): string[] {
  // The BOM is kept: it can be the very difference.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
}

/** How many code units two texts share at their beginning. */
function parting(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function around(line: string | undefined, at: number): string | null {
  if (line === undefined) return null;
  const start = Math.max(0, at - before);
  return `${start > 0 ? '…' : ''}${excerpt(line.slice(start))}`;
}
