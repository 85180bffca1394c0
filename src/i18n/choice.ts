import type { StringKey } from './schema.ts';
import type { Translate } from './translate.ts';

/**
 * Names things of which one is to be chosen: "digitaal, schriftelijk of mondeling".
 *
 * @param or - text for the word before the last of them
 */
export function oneOf(t: Translate, words: readonly string[], or: StringKey): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  return `${words.slice(0, -1).join(', ')} ${t(or)} ${last}`;
}
