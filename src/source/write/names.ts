/**
 * A short name in the letters that files and addresses have: `Beleid & regelgeving` is `beleid-regelgeving`.
 *
 * @param longest - where it is cut, at the end of a word
 */
export function toSlug(text: string, longest = 60): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const cut = plain.length <= longest ? plain : plain.slice(0, longest + 1).replace(/-?[^-]*$/, '');
  return cut || plain.slice(0, longest) || 'naamloos';
}

/** Gives each name once: a second `taken` is `taken-2`. */
export class UniqueNames {
  readonly #taken = new Set<string>();

  /** The name, or the same with a number behind it. */
  take(name: string): string {
    let free = name;
    for (let count = 2; this.#taken.has(free); count += 1) free = `${name}-${String(count)}`;
    this.#taken.add(free);
    return free;
  }
}
