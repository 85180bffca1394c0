/** From so many entries on, letters help. */
const many = 20;

/** A letter and the id of the first entry that begins with it. */
export interface Initial {
  readonly letter: string;
  readonly id: string;
}

/**
 * The letters that lead into a register.
 *
 * @param entries - in the order in which they are shown
 * @returns none for a short register, and for one that has another order than that of the alphabet
 */
export function initialsOf(entries: readonly { readonly id: string; readonly name: string }[]): Initial[] {
  if (entries.length < many) return [];
  const all = entries.flatMap(({ id, name }) => {
    const [letter] = /[A-Z]/.exec(name.normalize('NFD').toUpperCase()) ?? [];
    return letter === undefined ? [] : [{ letter, id }];
  });
  if (all.some(({ letter }, at) => letter < (all[at - 1]?.letter ?? ''))) return [];
  return all.filter(({ letter }, at) => letter !== all[at - 1]?.letter);
}
