import { canonical } from '../link.ts';
import { normaliseWords } from '../normalise.ts';
import type { Segment } from '../segment.ts';
import { dictionaryOf, placeOf, unknownIn } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import type { Forms } from './forms.ts';
import type { Leaf, Leaves } from './leaves.ts';

/** What is wrong with a text beside what the Document has. */
export interface Difference {
  readonly code: 'BW01' | 'BW04' | 'BW05' | 'BW13';
  readonly found: string;
  readonly expected: string;
}

/** What a text run or several show. */
export interface Shown {
  readonly text: string;
  readonly links: ReadonlySet<string>;
  readonly alts: ReadonlySet<string>;
}

/** Takes text runs together. */
export function shownBy(segments: readonly Segment[]): Shown {
  return {
    text: segments
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    links: new Set(segments.flatMap(({ links }) => links.map(canonical))),
    alts: new Set(segments.flatMap(({ images }) => images.map(({ alt }) => alt))),
  };
}

/**
 * Holds the text of a block against its leaves: words in order, every fact somewhere among what is left, and of that
 * nothing that neither the list nor the publisher says.
 *
 * @param common - what may stand in any block
 */
export function compare(
  shown: Shown,
  { text, facts }: Leaves,
  forms: Forms,
  common: readonly Dictionary[],
): Difference[] {
  const gaps = gapsBetween(text, shown.text);
  if (gaps === null) {
    const expected = text.map(({ value }) => value).join('');
    const others = missingFacts(facts, shown, forms).map(missed);
    return [{ code: 'BW04', found: shown.text, expected }, ...others];
  }
  const rest = gaps.join('\n');
  const missing = missingFacts(facts, { ...shown, text: rest }, forms);
  const own = dictionaryOf(facts.flatMap(({ value }) => forms(value)));
  const [strange] = gaps.map((gap) => unknownIn(gap, [own, ...common])).filter((one) => one !== '');
  const [first, ...others] = missing;
  if (first === undefined)
    return strange === undefined ? [] : [{ code: 'BW05', found: strange, expected: '' }];
  return [
    strange === undefined ? missed(first) : { code: 'BW04', found: strange, expected: first.value },
    ...others.map(missed),
  ];
}

function missed({ path, value }: Leaf): Difference {
  // A description goes with its picture.
  const code = path.endsWith('.alt') ? 'BW13' : 'BW01';
  return { code, found: `geen \`${path}\``, expected: value };
}

/** Facts that are not shown: in no form, as no link, as no description of a picture. Of one key they keep their order. */
export function missingFacts(facts: readonly Leaf[], { text, links, alts }: Shown, forms: Forms): Leaf[] {
  const reached = new Map<string, number>();
  return facts.filter(({ path, value }) => {
    if (links.has(canonical(value)) || alts.has(value)) return false;
    const from = reached.get(path) ?? 0;
    const ends = forms(value).flatMap((form) => {
      const at = placeOf(form, text, from);
      return at === -1 ? [] : [at + form.length];
    });
    if (ends.length > 0) reached.set(path, Math.min(...ends));
    return ends.length === 0;
  });
}

/** Where words that stand by themselves may begin: more places than this are not tried. */
const mostPlaces = 6;

/** What stands before, between and after words that follow each other; null where they do not. */
function gapsBetween(
  leaves: readonly Leaf[],
  text: string,
  index = 0,
  at = 0,
  failed = new Set<number>(),
): string[] | null {
  const leaf = leaves[index];
  if (leaf === undefined) return at === text.length ? [] : [text.slice(at)];
  // What did not go on from here before will not now either.
  const here = index * (text.length + 1) + at;
  if (failed.has(here)) return null;
  const kept = wanted(leaf, leaves[index + 1], index === 0);
  const words = text[at - 1] === ' ' ? kept.trimStart() : kept;
  for (const place of placesOf(words, text, at, leaf)) {
    const gap = text.slice(at, place);
    if (gap === ' ' && !leaf.apart && at > 0) continue;
    const rest = gapsBetween(leaves, text, index + 1, place + words.length, failed);
    if (rest !== null) return gap.trim() === '' ? rest : [gap, ...rest];
  }
  failed.add(here);
  return null;
}

/** Right here, or a little further where words of the publisher may stand before them. */
function placesOf(words: string, text: string, at: number, { open }: Leaf): number[] {
  const places = text.startsWith(words, at) ? [at] : [];
  if (!open || words === '') return places;
  for (let next = text.indexOf(words, at + 1); next !== -1; next = text.indexOf(words, next + 1)) {
    if (places.length === mostPlaces) break;
    places.push(next);
  }
  return places;
}

/** White space at the ends of a paragraph or a cell is not kept. */
function wanted({ value, apart }: Leaf, next: Leaf | undefined, first: boolean): string {
  const words = normaliseWords(value);
  const begun = apart || first ? words.trimStart() : words;
  return next === undefined || next.apart ? begun.trimEnd() : begun;
}
