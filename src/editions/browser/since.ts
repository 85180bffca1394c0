/** What became of everything that could be cited in an earlier edition, as a page reads it when a citation of that is opened. */
import type { Fate, WordRun } from '../../compare/piece.ts';

/** A place with its name; its path is counted from the home page. */
export interface NamedPlace {
  readonly naam: string;
  readonly adres: string;
}

/** What became of one thing that was not left as and where it was. */
export interface Became {
  /** Its fingerprint as citations carry it. */
  readonly w: string;
  readonly naam: string;
  /** None where it says the same elsewhere or under another number. */
  readonly lot: readonly Fate[];
  /** Where it stands now: nowhere, or in several places. */
  readonly nu: readonly NamedPlace[];
  /** Where it stands in the edition that was cited. */
  readonly was: string;
  /** Its words as they were cited; null where the differences say them. */
  readonly tekst: string | null;
  /** What differs, each in runs of words; the name of what differs, null for running text. */
  readonly verschillen: readonly { readonly veld: string | null; readonly delen: readonly WordRun[] }[];
}

export interface Since {
  readonly formaat: 1;
  readonly van: string;
  readonly naar: string;
  /** By id, or of a page by its path; only the fingerprint of what is unchanged. */
  readonly plaatsen: Readonly<Record<string, string | Became>>;
}

/** What is to be said of a citation. */
export type Verdict =
  /** Nothing of that name stood in the edition. */
  | { readonly kind: 'onbekend' }
  | { readonly kind: 'ongewijzigd'; readonly otherWords: boolean }
  | { readonly kind: 'anders'; readonly became: Became; readonly otherWords: boolean };

/** A fingerprint as a citation carries it. */
const wellFormed = /^[0-9a-f]{8}$/;

/**
 * What became of what a citation names. Where its words stand elsewhere in the edition that it names, its number was that of a
 * draft, and the words count.
 *
 * @param key - id of the place, or the path of a page
 * @param print - fingerprint that the citation carries; null where it has none
 */
export function judge(key: string, print: string | null, { plaatsen }: Since): Verdict {
  const given = print !== null && wellFormed.test(print) ? print : null;
  const named = Object.hasOwn(plaatsen, key) ? plaatsen[key] : undefined;
  const same = given === null || (named !== undefined && printOf(named) === given);
  const [elsewhere, ...more] = same ? [] : Object.values(plaatsen).filter((one) => printOf(one) === given);
  // What is unchanged stands where it stood, which the citation does not name.
  const found = typeof elsewhere === 'object' && more.length === 0 ? elsewhere : named;
  if (found === undefined) return { kind: 'onbekend' };
  const otherWords = print !== null && printOf(found) !== print;
  return typeof found === 'string'
    ? { kind: 'ongewijzigd', otherWords }
    : { kind: 'anders', became: found, otherWords };
}

function printOf(one: string | Became): string {
  return typeof one === 'string' ? one : one.w;
}
