import type { StringKey } from './schema.ts';
import type { Translate } from './translate.ts';

/**
 * A number with what is counted, in the singular or the plural: "1 proces", "10 processen".
 *
 * @param one - text for one, with `{aantal}`
 * @param many - text for every other number, with `{aantal}`
 */
export function counted(t: Translate, amount: number, one: StringKey, many: StringKey): string {
  return t(amount === 1 ? one : many, { aantal: amount });
}
