/** A piece of a text that gives way to another; `to` is the place behind it. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const mark = '\uFEFF';
const lineEnd = /\r\n?|\n/g;

/** The text of a file as everything else reads it: with line feeds only and no byte order mark. */
export function plainText(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replaceAll(lineEnd, '\n');
}

/**
 * Carries out a splice of the plain text in the file itself. All other line ends stay as they are, and the byte order
 * mark too; lines that are added end as the first line of the file does.
 */
export function spliceFile(raw: string, { from, to, text }: Splice): string {
  const own = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  const [start, end] = offsetsIn(raw, [from, to]);
  return raw.slice(0, start) + text.replaceAll('\n', own) + raw.slice(end);
}

/** Where places of the plain text are in the file. */
function offsetsIn(raw: string, [from, to]: readonly [number, number]): [number, number] {
  const bom = raw.startsWith(mark) ? mark.length : 0;
  let [start, end] = [from + bom, to + bom];
  for (const { 0: found, index } of raw.matchAll(lineEnd)) {
    if (found.length === 1) continue;
    // A line end of two signs is one in the plain text: what lies behind it lies one further in the file.
    if (index < start) start += 1;
    if (index < end) end += 1;
    else break;
  }
  return [start, end];
}

/**
 * The shortest splice that makes one text of another.
 *
 * @param at - where the text begins in the whole
 */
export function shortestSplice(old: string, wanted: string, at = 0): Splice {
  const before = commonStart(old, wanted);
  const after = commonEnd(old.slice(before), wanted.slice(before));
  return {
    from: at + before,
    to: at + old.length - after,
    text: wanted.slice(before, wanted.length - after),
  };
}

/** How many signs two texts begin with alike. */
export function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** How many signs two texts end with alike. */
export function commonEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1;
  return length;
}
