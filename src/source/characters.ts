import type { Place } from '../diagnostics/diagnostic.ts';
import { oddCharacters } from '../diagnostics/invisible.ts';
import type { SourceFinding } from './findings.ts';
import { oddFindings } from './odd-characters.ts';
import { readSpelled } from './spelled.ts';
import { placesIn } from '../diagnostics/places.ts';
import type { Typed } from './typed.ts';

/** A letter or sign, with the marks above and below it, that a font may not have. */
export interface Sign {
  readonly place: Place;
  readonly text: string;
  /** It follows right upon the sign before it. */
  readonly goesOn: boolean;
}

/** Most texts hold nothing else: Western European letters, digits and what is set between words. */
const ordinary = '\\t\\n -~\\u00a0-\\u00ac\\u00ae-\\u017f\\u2010-\\u2027\\u2030-\\u205e\\u20ac';
const isOrdinary = new RegExp(`^[${ordinary}]*$`);
/** With the sign before it: a mark stands on that. */
const extraordinary = new RegExp(`[^\\n]?[^${ordinary}]+`, 'gu');

/**
 * Judges the characters of a file as they are read, however they are typed.
 *
 * @param path - for the places
 * @param text - the whole file
 * @param typed - asked for only when it matters
 */
export function judgeCharacters(
  path: string,
  text: string,
  typed: () => Typed,
): { findings: SourceFinding[]; signs: Sign[] } {
  if (isOrdinary.test(text) && !/\\|&\w|&#/.test(text)) return { findings: [], signs: [] };
  const { spelled, isShown } = typed();
  const read = readSpelled(text, spelled);
  if (isOrdinary.test(read.text)) return { findings: [], signs: [] };
  const places = placesIn(text);
  const placeOf = (index: number): Place => ({ file: path, ...places(read.origin(index)) });
  const odd = oddCharacters(read.text);
  const told = new Set(odd.map(({ index }) => index));
  return {
    findings: oddFindings(odd, placeOf),
    signs: signsIn(read.text, told)
      .filter(({ sign, index }) => isShown(read.origin(index), sign))
      .map(({ sign, index, goesOn }) => ({ place: placeOf(index), text: sign, goesOn })),
  };
}

interface Found {
  readonly sign: string;
  readonly index: number;
  readonly goesOn: boolean;
}

/**
 * The signs that are not ordinary.
 *
 * @param told - places of characters that are wrong in themselves
 */
function signsIn(text: string, told: ReadonlySet<number>): Found[] {
  const signs: Found[] = [];
  let end = -1;
  for (const { 0: run, index: start } of text.matchAll(extraordinary)) {
    for (const { 0: sign, index: at } of run.matchAll(/[^\p{M}][\p{M}\u200c\u200d]*|\p{M}+/gu)) {
      const index = start + at;
      const isTold = Array.from({ length: sign.length }, (_, unit) => index + unit).some((unit) =>
        told.has(unit),
      );
      if (isOrdinary.test(sign) || isTold) continue;
      signs.push({ sign, index, goesOn: index === end });
      end = index + sign.length;
    }
  }
  return signs;
}
