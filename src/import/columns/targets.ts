import type { z } from 'zod';
import { categoryFields, fieldLabel } from '../../document/fields.ts';
import { shapeOf } from '../../document/record-schema.ts';
import { categorie } from '../../document/schema/categorie.ts';
import { kindOfList, listKindNames, textsFor } from '../../document/list-kinds.ts';
import { synonyms } from './synonyms.ts';

/** A column that is left out, because whoever brings the table in says so. */
export const leftOut = 'overslaan';
/** A column that no field is for: its words go along with its name before them. */
export const unnamed = 'kenmerk';
/** What tables have in columns of their own and a valuation takes together. */
export const partsOfValuation = ['bewaren', 'vernietigen', 'bewaartermijn', 'aangrijpingspunt'] as const;

/** Fields that say how the list is kept, and that no table has. */
const own: readonly string[] = [
  'herkomst',
  'soort',
  'afwijkingen',
  'vervallen',
  'uitzonderingen',
  'kenmerken',
];

/** What a column can hold, with the words by which it is known. */
export interface Target {
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

/** The fields of a category, by the key of the schema. */
export const categoryShape: Readonly<Record<string, z.ZodType>> = shapeOf(categorie);

/** What columns can hold: every field of a category, its text, and the parts of a valuation. */
export const targets: readonly Target[] = [
  ...Object.keys(categoryShape).filter((key) => !own.includes(key)),
  'toelichting',
  ...partsOfValuation,
].map((name) => ({
  name,
  words: new Set([name, ...labelsOf(name), ...(synonyms[name] ?? [])].map(plainWords)),
}));

/** What a column can be said to hold. */
export const columnChoices: readonly string[] = [...targets.map(({ name }) => name), unnamed, leftOut];

/** A field has other labels in a list of another kind. What stands below an actor is named by its actors. */
function labelsOf(name: string): string[] {
  if (!(name in categoryFields)) return [];
  const key = name as keyof typeof categoryFields;
  return listKindNames
    .filter((soort) => key !== 'proces' || kindOfList({ soort }).arrangedBy === key)
    .map((soort) => fieldLabel(key, textsFor({ soort })));
}

/** Words as they compare: without capitals, accents, signs and what stands between brackets. */
export function plainWords(text: string): string {
  return text
    .replace(/\([^)]*\)/gu, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What the words above a column say that it holds; null where no field has that name. */
export function targetOf(header: string): string | null {
  const words = plainWords(header);
  if (words === '') return null;
  return (targets.find((target) => target.words.has(words)) ?? null)?.name ?? null;
}
