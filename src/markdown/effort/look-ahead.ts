import { lastUpTo } from '../../diagnostics/places.ts';

/** Tells how far the parser may look ahead from a sign, in characters. */
export type LookAhead = (offset: number) => number;

/**
 * How far it is from each sign that begins something to the sign that ends it, or else to the end of the alinea: so far
 * the parser looks before it knows that nothing began.
 *
 * @param body - Markdown without its front matter
 */
export function lookAheadIn(body: string): LookAhead {
  const next = finder(body);
  const runs = codeSigns(body);
  return (offset) => {
    const end = ending(body, offset, next, runs);
    if (end === offset) return 0;
    const blank = next('\n\n', offset);
    return Math.min(end, blank) - offset;
  };
}

type Find = (sign: string, offset: number) => number;

function ending(body: string, offset: number, next: Find, runs: (offset: number) => number): number {
  switch (body[offset]) {
    case '`':
      return runs(offset);
    case '<':
      return next(body.startsWith('<!--', offset) ? '-->' : '>', offset);
    case '(':
      return body[offset - 1] === ']' ? next(')', offset) : offset;
    case ':':
      return directiveEnd(body, offset, next);
    default:
      return offset;
  }
}

const named = /:\w[\w-]*(?=([[{]))/y;

function directiveEnd(body: string, offset: number, next: Find): number {
  named.lastIndex = offset;
  const opening = named.exec(body)?.[1];
  return opening === undefined ? offset : next(opening === '[' ? ']' : '}', offset);
}

/**
 * Finds the next of a sign. Where all of one stand is looked up once: the parser goes back to what stands between
 * brackets, so that looking from each place anew could run to the end of the text as often.
 */
function finder(body: string): Find {
  const places = new Map<string, readonly number[]>();
  return (sign, offset) => {
    const known = places.get(sign) ?? placesOf(sign, body);
    places.set(sign, known);
    return known[lastUpTo(known, offset) + 1] ?? body.length;
  };
}

function placesOf(sign: string, body: string): number[] {
  const places: number[] = [];
  for (let at = body.indexOf(sign); at !== -1; at = body.indexOf(sign, at + 1)) places.push(at);
  return places;
}

/** From a row of backticks to the next one that is as long, which alone can end the code. */
function codeSigns(body: string): (offset: number) => number {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of body.matchAll(/`+/g)) {
    const same = runs.get(run.length);
    if (same) same.push(index);
    else runs.set(run.length, [index]);
  }
  return (offset) => {
    // Within a row nothing begins.
    if (body[offset - 1] === '`') return offset;
    let end = offset;
    while (body[end] === '`') end += 1;
    const same = runs.get(end - offset) ?? [];
    return same[lastUpTo(same, offset) + 1] ?? body.length;
  };
}
