import { defined } from '../../diagnostics/defined.ts';
import { normalise } from '../normalise.ts';
import type { PageList, PageMention, PageSlot, Part } from '../segment.ts';
import { pageAt, runAt } from './stream.ts';
import type { Stream } from './stream.ts';

/** A page number, or several, as they are printed. */
export interface PrintedNumber {
  /** What it is the page of; of several the first. */
  readonly pageOf: string;
  readonly found: string;
  /** What the named destinations of the file say; empty where they do not know. */
  readonly expected: string;
}

/** A way to read page numbers at a place. */
interface Reading {
  readonly number: PrintedNumber;
  /** Where they end. */
  readonly to: number;
}

/** The ids whose pages a part of a segment tells. */
export function toldIn(part: Part): readonly string[] {
  if (typeof part === 'string') return [];
  if ('mentionOf' in part) return [part.mentionOf];
  return 'pageOf' in part ? [part.pageOf] : part.pagesOf;
}

/** The ways to read page numbers at a place, the likeliest first. */
export function readingsOf(
  part: PageSlot | PageList,
  from: number,
  stream: Stream,
  destinations: ReadonlyMap<string, number>,
): Reading[] {
  return 'pageOf' in part
    ? readOne(part, from, stream, destinations)
    : readSeveral(part, from, stream, destinations);
}

function readOne(
  { pageOf }: PageSlot,
  from: number,
  stream: Stream,
  destinations: ReadonlyMap<string, number>,
): Reading[] {
  // The number is an element of its own, so it ends where the run ends.
  const end = stream.runs[runAt(stream, from)]?.to ?? from;
  const [digits] = defined(/^\d*/.exec(stream.text.slice(from, end)), 'run of digits, not even an empty one');
  if (digits === '') return [];
  const expected = String(destinations.get(pageOf) ?? '');
  const cut = expected !== '' && expected !== digits && digits.startsWith(expected);
  return [digits, ...(cut ? [expected] : [])].map((found) => ({
    number: { pageOf, found, expected },
    to: from + found.length,
  }));
}

/**
 * A mention of a page that is not there. It is missed where the link that it ends stands on another page; a link that goes
 * on on the next page stands on both.
 */
export function leftOut(
  { mentionOf, after }: PageMention,
  at: number,
  stream: Stream,
  destinations: ReadonlyMap<string, number>,
): PrintedNumber {
  const page = destinations.get(mentionOf);
  const own = [at - 1, at - after.length].map((place) => pageAt(stream, Math.max(0, place)));
  return {
    pageOf: mentionOf,
    found: '',
    expected: own.some((one) => one === page) ? '' : String(page ?? ''),
  };
}

function readSeveral(
  { pagesOf: [pageOf = '', ...others] }: PageList,
  from: number,
  { text }: Stream,
  destinations: ReadonlyMap<string, number>,
): Reading[] {
  const expected = pagesTogether([pageOf, ...others].flatMap((id) => destinations.get(id) ?? []));
  const printed = normalise(expected);
  if (expected !== '' && text.startsWith(printed, from))
    return [{ number: { pageOf, found: expected, expected }, to: from + printed.length }];
  const [found = ''] = /^\d[\d,–]*/.exec(text.slice(from, from + mostPrinted)) ?? [];
  return found === '' ? [] : [{ number: { pageOf, found, expected }, to: from + found.length }];
}

/** Letters of a list of pages that are read at most. */
const mostPrinted = 2000;

/** Pages in order, each once; of three or more that follow each other the first and the last. */
function pagesTogether(pages: readonly number[]): string {
  const sorted = [...new Set(pages)].sort((a, b) => a - b);
  const words: string[] = [];
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at] ?? 0;
    let last = first;
    while (sorted.includes(last + 1)) last += 1;
    at += last - first + 1;
    if (last - first < 2) for (let page = first; page <= last; page += 1) words.push(String(page));
    else words.push(`${first}–${last}`);
  }
  return words.join(', ');
}
