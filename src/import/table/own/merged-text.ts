import { diffIndices } from 'node-diff3';
import type { RootContent } from 'mdast';
import { plainBody } from '../plain-body.ts';
import type { TextBlock } from './basis.ts';

/**
 * The text of a category after somebody changed it in a cell, where it has no markup: blocks whose lines are all there
 * still are as they were, what is new is plain.
 */
export function mergedText(before: readonly TextBlock[], text: string): RootContent[] {
  const now = linesOf(text);
  const was = before.flatMap((one, index) => linesOf(one.text).map((line) => ({ line, index })));
  const origin = originsOf(
    was.map(({ line }) => line),
    now,
  );
  const blocks: RootContent[] = [];
  let waiting: string[] = [];
  const write = (): void => {
    blocks.push(...plainBody(waiting.join('\n')));
    waiting = [];
  };
  for (let at = 0; at < now.length;) {
    const from = origin[at];
    const index = from === undefined ? undefined : was[from]?.index;
    const kept = index === undefined ? undefined : before[index];
    const length = kept ? linesOf(kept.text).length : 0;
    const isFirst = from !== undefined && was[from - 1]?.index !== index;
    const isWhole =
      isFirst && Array.from({ length }, (_, step) => origin[at + step] === from + step).every(Boolean);
    if (kept && isWhole) {
      write();
      blocks.push(kept.block);
      at += length;
    } else {
      waiting.push(now[at] ?? '');
      at += 1;
    }
  }
  write();
  // What has no words, such as a line between alineas, is in no cell.
  return [...blocks, ...before.filter((one) => one.text === '').map(({ block }) => block)];
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Of each line which one it was before; undefined for a new one. */
function originsOf(was: readonly string[], now: readonly string[]): (number | undefined)[] {
  const origins: (number | undefined)[] = now.map(() => undefined);
  let [from, to] = [0, 0];
  const keep = (until: number): void => {
    for (; to < until; from += 1, to += 1) origins[to] = from;
  };
  for (const { buffer1, buffer2 } of diffIndices([...was], [...now])) {
    keep(buffer2[0]);
    from = buffer1[0] + buffer1[1];
    to = buffer2[0] + buffer2[1];
  }
  keep(now.length);
  return origins;
}
