import { diff3Merge } from 'node-diff3';
import { plainText, shortestSplice, spliceFile } from '../../source/patch/splice.ts';
import { mergeBody } from './merge-body.ts';
import { mergeData } from './merge-data.ts';
import { Passages } from './passages.ts';
import type { IsDecided, Passage } from './passages.ts';

/** A file with both changes in it, and what of the source waits for an editor. */
export interface MergedText {
  readonly text: string;
  readonly open: readonly Passage[];
}

/**
 * Brings two changes of a file together: by what it says where that can be read, else line by line.
 *
 * @param isDecided - passages that stay as they are here
 */
export function mergeText(
  path: string,
  last: string,
  own: string,
  fresh: string,
  isDecided: IsDecided,
): MergedText {
  const passages = new Passages(isDecided);
  const data = mergeData(path, last, own, fresh, passages);
  const text = data === null || !path.endsWith('.md') ? data : mergeBody(path, last, data, fresh, passages);
  return text === null ? mergeLines(last, own, fresh, isDecided) : { text, open: passages.open };
}

function mergeLines(last: string, own: string, fresh: string, isDecided: IsDecided): MergedText {
  const passages = new Passages(isDecided);
  const [before, here, there] = [last, own, fresh].map(plainText) as [string, string, string];
  const lines = diff3Merge(here.split('\n'), before.split('\n'), there.split('\n'), {
    excludeFalseConflicts: true,
  }).flatMap(({ ok, conflict }) => {
    if (!conflict) return ok ?? [];
    passages.clash(conflict.a.join('\n'), conflict.b.join('\n'));
    return conflict.a;
  });
  return { text: withText(own, lines.join('\n')), open: passages.open };
}

/** A file with another text, and the line ends and the mark of its beginning that it had. */
export function withText(raw: string, text: string): string {
  return spliceFile(raw, shortestSplice(plainText(raw), plainText(text)));
}
