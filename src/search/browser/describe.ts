import { excerptOf } from './excerpt.ts';
import type { ExcerptPart } from './excerpt.ts';
import { divide, placesOf } from './match.ts';
import type { Meaning } from './match.ts';
import type { Named } from './names.ts';
import type { Texts } from './texts.ts';

/** A block of what was found, as it is shown. */
export interface BlockResult {
  readonly id: string;
  /** "§ 2.1, alinea 3"; null where it is what the result is about. */
  readonly label: string | null;
  /** Page of the PDF; null while there is none. */
  readonly page: number | null;
  readonly excerpt: readonly ExcerptPart[];
  /** What was found in it, as it is written there. */
  readonly words: readonly string[];
}

export interface RecordResult {
  readonly page: number | null;
  /** The best places, in the order of the list. */
  readonly blocks: readonly BlockResult[];
  /** The other places. */
  readonly more: readonly BlockResult[];
  /** All that was found, as it is written there. */
  readonly words: readonly string[];
}

/** Places that are shown at once. */
const shownBlocks = 3;

/**
 * Turns what was found into what a reader sees of it: the blocks that have most of what was asked for, and what is said
 * in passing only where nothing else is. Where only the name was found, its first words are shown.
 */
export function describe(
  record: Named,
  { texts: [page, ...texts], also }: Texts,
  meanings: readonly Meaning[],
): RecordResult {
  const all = texts.map(([id, label, blockPage, text, isAside], order) => {
    const tokens = divide(text);
    const found = meanings.map((meaning) => placesOf(tokens, meaning, also));
    const places = [...new Set(found.flat())].sort((a, b) => a - b);
    return {
      order,
      isAside: isAside === 1,
      parts: found.filter(({ length }) => length > 0).length,
      result: {
        id,
        label: label === '' ? null : label.startsWith(',') ? record.label + label : label,
        page: blockPage === 0 ? null : blockPage,
        excerpt: excerptOf(tokens, places),
        words: places.flatMap((at) => {
          const token = tokens.tokens[at];
          return token ? [text.slice(token.start, token.end)] : [];
        }),
      },
    };
  });
  const hits = all
    .filter(({ parts }) => parts > 0)
    .sort((a, b) => Number(a.isAside) - Number(b.isAside) || b.parts - a.parts || a.order - b.order);
  const [first] = hits;
  const best = hits.filter(
    ({ parts, isAside }, at) => at < shownBlocks && parts === first?.parts && isAside === first.isAside,
  );
  const lead = all.filter(({ isAside }) => !isAside).slice(0, 1);
  const shown = best.length === 0 ? lead : best;
  return {
    page: page === 0 ? null : page,
    blocks: shown.map(({ result }) => result),
    more: hits.filter((hit) => !best.includes(hit)).map(({ result }) => result),
    words: [...new Set(hits.flatMap(({ result }) => result.words))],
  };
}
