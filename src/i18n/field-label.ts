import { capitalised } from './letters.ts';
import nl from './nl.json' with { type: 'json' };
import type { StringKey } from './schema.ts';
import type { Translate } from './translate.ts';

/** What readers see above a field of a category: its name with a capital, or other words where there are any. */
export function labelOfField(name: string, t: Translate): string {
  const key = `categorie.${name}`;
  return key in nl ? t(key as StringKey) : capitalised(name);
}
