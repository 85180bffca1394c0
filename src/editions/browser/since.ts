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
    : { kind: 'anders', became: withDifferences(key, found, plaatsen), otherWords };
}

/** What is part of something else, such as a row, says nothing of its own: what differs stands with what it is part of. */
function withDifferences(key: string, became: Became, plaatsen: Since['plaatsen']): Became {
  if (became.tekst !== null || became.verschillen.length > 0) return became;
  const [page = ''] = became.was.split('#');
  // Without the folder of the edition, which is two names.
  const names = [...holdersOf(key), page.replace(/^\/[^/]+\/[^/]+/, '')];
  for (const name of names) {
    const holder = Object.hasOwn(plaatsen, name) ? plaatsen[name] : undefined;
    if (typeof holder === 'object' && holder.verschillen.length > 0)
      return { ...became, verschillen: holder.verschillen };
  }
  return became;
}

/** Ids of what a block stands in: `2.1.t1` and `2.1` of `2.1.t1.r3`, the nearest first. */
export function holdersOf(id: string): string[] {
  const end = id.lastIndexOf('.');
  return end < 0 ? [] : [id.slice(0, end), ...holdersOf(id.slice(0, end))];
}

function printOf(one: string | Became): string {
  return typeof one === 'string' ? one : one.w;
}
