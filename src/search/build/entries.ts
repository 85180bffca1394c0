import type { ElementContent } from 'hast';
import type { Document } from '../../document/document.ts';
import { registerNames } from '../../document/registers.ts';
import type { Overzicht } from '../../document/schema/hoofdstuk.ts';
import { concordanceTable } from '../../markdown/html/concordance.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import type { RegisterItem } from '../../markdown/html/register-item.ts';
import { registerItems } from '../../markdown/html/registers.ts';

/**
 * What an overview shows: entries, each of which can be found by its name, or rows of a table, which have none.
 *
 * @param name - the overview that a section prints, or null
 */
export function entriesIn(
  name: Overzicht | null,
  context: RenderContext,
): { readonly rows: readonly ElementContent[]; readonly entries: readonly RegisterItem[] } {
  // Categories are found by themselves.
  if (name === null || name === 'categorieen') return { rows: [], entries: [] };
  if (name === 'concordantie') return { rows: [concordanceTable(name, context)], entries: [] };
  return { rows: [], entries: registerItems(name, context) };
}

/** What an entry of a register is called, and what else; of what is in no register nothing. */
export function namesOf(
  id: string,
  document: Document,
): { readonly title?: string; readonly others: readonly string[] } {
  for (const register of registerNames) {
    const entry: object | undefined = document[register].find((one) => one.id === id);
    if (entry === undefined) continue;
    const given = entry as Readonly<Partial<Record<(typeof nameKeys)[number], string | readonly string[]>>>;
    const [title, ...others] = nameKeys.flatMap((key) => given[key] ?? []);
    return {
      ...(title === undefined ? {} : { title }),
      others: [...new Set(others)].filter((name) => name !== title),
    };
  }
  return { others: [] };
}

/** The keys of records that say what they are called: the first that a record has is its name. */
const nameKeys = ['naam', 'titel', 'kort', 'afkorting', 'voluit', 'vormen', 'synoniemen'] as const;
