import { isSign } from './signs.ts';

/** A span of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which characters of a text are accounted for. */
export interface Coverage {
  readonly cover: (start: number, end: number) => void;
  readonly isCovered: (offset: number) => boolean;
  /** The signs that are not covered, each span as long as no covered sign comes between. */
  readonly uncovered: () => Span[];
}

/**
 * @param text - the whole file
 * @param from - where its body begins
 */
export function newCoverage(text: string, from: number): Coverage {
  const covered = new Uint8Array(text.length);
  return {
    cover: (start, end) => void covered.fill(1, start, end),
    isCovered: (offset) => covered[offset] === 1,
    uncovered: () => {
      const spans: Span[] = [];
      let last: { start: number; end: number } | null = null;
      for (let index = from; index < text.length; index += 1) {
        if (!isSign(text.charCodeAt(index))) continue;
        if (covered[index] === 1) last = null;
        else if (last) last.end = index + 1;
        else spans.push((last = { start: index, end: index + 1 }));
      }
      return spans;
    },
  };
}
