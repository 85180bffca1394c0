import { normalise } from '../normalise.ts';
import type { Part, Segment } from '../segment.ts';
import { leftOut, readingsOf } from './printed-numbers.ts';
import type { PrintedNumber } from './printed-numbers.ts';
import type { Stream } from './stream.ts';

/** A segment in the form in which the PDF is searched. */
export interface Wanted {
  readonly segment: Segment;
  /** Normalised; strings are not empty and do not touch. */
  readonly parts: readonly Part[];
  /** Its words without page numbers and what may be left out with them. */
  readonly text: string;
}

/** Where a segment stands in the text of the PDF. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly PrintedNumber[];
  /** Its cells run over a page: what is in one of them does not stand together. */
  readonly split?: true;
}

/** Prepares a segment for searching. */
export function toWanted(segment: Segment): Wanted {
  const parts: Part[] = [];
  for (const part of segment.parts) {
    const last = parts.at(-1);
    if (typeof part !== 'string') parts.push(part);
    else if (typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  const normal = parts.map(normalised);
  const filled = normal.filter((part) => part !== '');
  return { segment, parts: filled, text: filled.filter((part) => typeof part === 'string').join('') };
}

function normalised(part: Part): Part {
  if (typeof part === 'string') return normalise(part);
  if (!('mentionOf' in part)) return part;
  const words = part.parts.map((one) => (typeof one === 'string' ? normalise(one) : one));
  return { ...part, parts: words, after: normalise(part.after) };
}

/**
 * Reads a segment at a place in the text.
 *
 * @param destinations - page of everything that page numbers are about, to tell a number from digits after it
 * @returns where it ends and the page numbers in it; null when something else stands there
 */
export function matchAt(
  { parts }: Pick<Wanted, 'parts'>,
  from: number,
  stream: Stream,
  destinations: ReadonlyMap<string, number>,
): Match | null {
  const [part, ...rest] = parts;
  if (part === undefined) return { from, to: from, numbers: [] };
  if (typeof part === 'string') {
    const end = endOf(part, stream.text, from);
    const match = end === null ? null : matchAt({ parts: rest }, end, stream, destinations);
    return match && { ...match, from };
  }
  if ('mentionOf' in part) {
    const told = matchAt({ parts: [...part.parts, ...rest] }, from, stream, destinations);
    if (told !== null) return told;
    const match = matchAt({ parts: rest }, from, stream, destinations);
    return (
      match && { ...match, from, numbers: [leftOut(part, from, stream, destinations), ...match.numbers] }
    );
  }
  for (const { number, to } of readingsOf(part, from, stream, destinations)) {
    const match = matchAt({ parts: rest }, to, stream, destinations);
    if (match !== null) return { from, to: match.to, numbers: [number, ...match.numbers] };
  }
  return null;
}

/** Where words end that begin at a place; a letter that the font lacks may be any. */
function endOf(words: string, text: string, from: number): number | null {
  if (text.startsWith(words, from)) return from + words.length;
  let at = from;
  for (const letter of words) {
    const shown = text[at];
    if (shown === '\0') at += 1;
    else if (text.startsWith(letter, at)) at += letter.length;
    else return null;
  }
  return at;
}
