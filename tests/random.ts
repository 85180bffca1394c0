/** Numbers that look random and are the same on every machine, given the same seed. */
export interface Random {
  /** A whole number from `least` up to and including `most`. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
}

/**
 * Mulberry32 (public domain, Tommy Ettinger): 32 bits of state are enough for text that only has to vary.
 *
 * @param seed - a whole number; the same one gives the same row
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    between: (least, most) => least + below(most - least + 1),
    pick: (choices) => {
      if (choices.length === 0) throw new Error('There is nothing to pick from.');
      return choices[below(choices.length)] as (typeof choices)[number];
    },
  };
}
