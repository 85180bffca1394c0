import type { Hoofdstuk } from '../document/schema/hoofdstuk.ts';
import { lijst } from '../document/schema/lijst.ts';
import type { Lijst } from '../document/schema/lijst.ts';
import { leadingNumbers } from '../i18n/category-number.ts';
import { listKindNames } from '../document/list-kinds.ts';
import type { ListKindName } from '../document/list-kinds.ts';
import { registerNames, registers } from '../document/registers.ts';
import { nearest } from '../document/nearest.ts';
import { nameOfPath } from '../document/assemble/outline.ts';

/** Stands in for `lijst.yaml` when that is missing or refused, so that the rest can still be checked. */
export const fallbackLijst: Lijst = lijst.parse({
  titel: 'Lijst zonder titel',
  id: 'lijst',
  regime: 'archiefwet-1995',
  status: 'concept',
  versie: '0.0',
  datum: '1970',
  zorgdragers: ['onbekend'],
  periode: { van: '1945' },
  colofon: { organisatie: 'Onbekend' },
});

/**
 * The kind of list that a refused `lijst.yaml` names, if it does: by another kind all other files would be found wrong.
 *
 * @param value - what could be read of it
 * @param text - of the file, of which nothing may have been read
 */
export function kindNamedIn(value: unknown, text: string): ListKindName | null {
  const named = stringAt(value, 'soort') ?? /^soort:\s*["']?([^\s"'#]+)/m.exec(text)?.[1];
  if (named === undefined) return null;
  const [likeliest] = nearest(named, listKindNames, 1);
  return listKindNames.find((name) => name === named || name === likeliest) ?? null;
}

/** Stands in for the front matter of a chapter that was refused: its headings still exist to refer to. */
export function fallbackChapter(value: unknown, path: string): Hoofdstuk {
  const titel = stringAt(value, 'titel') ?? path;
  const soort = stringAt(value, 'soort');
  return {
    titel,
    soort:
      soort === 'proces' ||
      soort === 'actor' ||
      soort === 'deel' ||
      soort === 'bijlagen' ||
      soort === 'bijlage'
        ? soort
        : 'paragraaf',
    nieuwePagina: false,
    ondersteunend: false,
    afwijkingen: [],
  };
}

/** The keys of a record of a register whose words it can be named by. */
const namingKeys = new Set(registerNames.flatMap((register): readonly string[] => registers[register].words));

/** The numbers that the file of a category can be named after. */
function fileNumbers(path: string): string[] {
  const name = /^categorieen\/(?:.*\/)?([^/]+)\.md$/.exec(path)?.[1];
  return name === undefined ? [] : leadingNumbers(name);
}

/** Names by which other files may refer to a record that was refused, as far as they can be read. */
export function namesOf(value: unknown, path: string): string[] {
  const own = ['id', ...namingKeys].map((key) => stringAt(value, key));
  // A file is mostly named after its number, and the number itself may be what cannot be read.
  const numbers = [stringAt(value, 'nummer'), ...fileNumbers(path)];
  const file = path.endsWith('.md') ? nameOfPath(path) : undefined;
  const actor = actorNamedIn(value);
  const names = numbers.flatMap((nummer) =>
    nummer === undefined ? [] : [`categorie-${nummer}`, ...(actor ? [`categorie-${actor}-${nummer}`] : [])],
  );
  return [...own, ...names, file].filter((name): name is string => name !== undefined && name !== '');
}

/** The first actor of a category: where each has numbers of its own, its name stands before them. */
function actorNamedIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('actoren' in value)) return undefined;
  const actors: readonly unknown[] = Array.isArray(value.actoren) ? (value.actoren as unknown[]) : [];
  const [first] = actors;
  return typeof first === 'string' ? first : undefined;
}

function stringAt(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = (value as Record<string, unknown>)[key];
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}
