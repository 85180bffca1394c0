import { isSign } from './signs.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Which characters of a text are accounted for. */
export interface Ledger {
  readonly settle: (start: number, end: number) => void;
  readonly isSettled: (offset: number) => boolean;
  /** The signs that are not settled, each stretch as long as no settled sign comes between. */
  readonly open: () => Stretch[];
}

/**
 * @param text - the whole file
 * @param from - where its body begins
 */
export function newLedger(text: string, from: number): Ledger {
  const settled = new Uint8Array(text.length);
  return {
    settle: (start, end) => void settled.fill(1, start, end),
    isSettled: (offset) => settled[offset] === 1,
    open: () => {
      const stretches: Stretch[] = [];
      let last: { start: number; end: number } | null = null;
      for (let index = from; index < text.length; index += 1) {
        if (!isSign(text.charCodeAt(index))) continue;
        if (settled[index] === 1) last = null;
        else if (last) last.end = index + 1;
        else stretches.push((last = { start: index, end: index + 1 }));
      }
      return stretches;
    },
  };
}
