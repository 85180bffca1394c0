import { heaviestChain } from '../chain.ts';
import type { Candidate } from '../chain.ts';
import { matchAt } from './match.ts';
import type { Match, Wanted } from './match.ts';
import { matchSplitRow } from './split-row.ts';
import type { Stream } from './stream.ts';

/** A range of text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Alignment {
  /** For each segment where it stands; null when it does not stand at its place. */
  readonly matches: readonly (Match | null)[];
  /** Text between them that no segment accounts for, in order. */
  readonly gaps: readonly Range[];
}

/** A search in one stream. */
export interface Search {
  readonly stream: Stream;
  readonly destinations: ReadonlyMap<string, number>;
}

/**
 * Finds every segment in the text of the PDF, in order. Where all is well this is one walk; only from the first
 * disagreement on are places weighed against each other.
 */
export function align(wanted: readonly Wanted[], search: Search): Alignment {
  const matches: (Match | null)[] = wanted.map(() => null);
  let at = 0;
  let index = 0;
  for (; index < wanted.length; index += 1) {
    const match = matchOf(wanted[index], at, search);
    if (match === null) break;
    matches[index] = match;
    at = match.to;
  }
  if (index < wanted.length) realign(wanted, index, at, search, matches);
  return { matches, gaps: gapsBetween(matches, search.stream.text.length) };
}

function matchOf(wanted: Wanted | undefined, at: number, { stream, destinations }: Search): Match | null {
  if (wanted === undefined) return null;
  return matchAt(wanted, at, stream, destinations) ?? matchSplitRow(wanted, at, stream, destinations);
}

/** More places than this for one segment, and it is too common to go by. */
const common = 12;

function realign(
  wanted: readonly Wanted[],
  first: number,
  start: number,
  search: Search,
  matches: (Match | null)[],
): void {
  const places = placesByLetter(search.stream, start);
  const candidates: Candidate[] = [];
  for (let index = first; index < wanted.length; index += 1) {
    const found = matchesAmong(wanted[index], places, search);
    if (found.length <= common) candidates.push(...found.map(({ from, to }) => ({ index, from, to })));
  }
  const chain = heaviestChain(candidates, search.stream.text.length);
  for (const { index, from } of chain) matches[index] = matchOf(wanted[index], from, search);
  fillIn(wanted, first, start, search, matches);
}

/** Places what is too common, or stands beside it, between what has been placed. */
function fillIn(
  wanted: readonly Wanted[],
  first: number,
  start: number,
  search: Search,
  matches: (Match | null)[],
): void {
  let at = start;
  let next = 0;
  for (let index = first; index < wanted.length; index += 1) {
    const placed = matches[index];
    if (placed) {
      at = placed.to;
      continue;
    }
    if (next <= index) next = nextPlaced(matches, index);
    const end = matches[next]?.from ?? search.stream.text.length;
    const match = firstMatch(wanted[index], { from: at, to: end }, search);
    if (match === null) continue;
    matches[index] = match;
    at = match.to;
  }
}

function nextPlaced(matches: readonly (Match | null)[], index: number): number {
  const found = matches.findIndex((match, other) => other > index && match !== null);
  return found === -1 ? matches.length : found;
}

/**
 * The first place in a range where a segment stands. A segment is an element of its own, so it begins where a
 * run begins.
 */
export function firstMatch(wanted: Wanted | undefined, range: Range, search: Search): Match | null {
  const here = matchOf(wanted, range.from, search);
  if (here && here.to <= range.to) return here;
  for (const { from } of search.stream.runs) {
    if (from <= range.from) continue;
    if (from >= range.to) return null;
    const match = matchOf(wanted, from, search);
    if (match && match.to <= range.to) return match;
  }
  return null;
}

type Places = ReadonlyMap<string, readonly number[]>;

function placesByLetter({ runs }: Stream, start: number): Places {
  const places = new Map<string, number[]>();
  for (const { from, text } of runs) {
    if (from < start) continue;
    const letter = text.charAt(0);
    const known = places.get(letter);
    if (known) known.push(from);
    else places.set(letter, [from]);
  }
  return places;
}

function matchesAmong(wanted: Wanted | undefined, places: Places, search: Search): Match[] {
  const letter = wanted?.text[0];
  if (letter === undefined) return [];
  return (places.get(letter) ?? []).flatMap((from) => matchOf(wanted, from, search) ?? []);
}

function gapsBetween(matches: readonly (Match | null)[], length: number): Range[] {
  const gaps: Range[] = [];
  let at = 0;
  for (const match of matches) {
    if (match === null) continue;
    if (match.from > at) gaps.push({ from: at, to: match.from });
    at = match.to;
  }
  if (length > at) gaps.push({ from: at, to: length });
  return gaps;
}
