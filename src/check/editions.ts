import { toString } from 'mdast-util-to-string';
import type { Place } from '../diagnostics/diagnostic.ts';
import { categoryKey } from '../document/category-key.ts';
import { allSections } from '../document/queries.ts';
import type { Document, Entry } from '../document/document.ts';
import { registerNames, registers } from '../document/registers.ts';
import { listStart } from '../document/list-entries.ts';

/** A part of the list that an edition can change. */
export interface EditionPart {
  /** As a message names it: `categorie 1.2`, `inzage`. */
  readonly name: string;
  readonly place: Place;
  /** All it says, as text to compare. */
  readonly content: string;
}

/** Keys of `lijst.yaml` that tell of the list and are no part of what was laid open. */
const aside: ReadonlySet<string> = new Set([
  'historie',
  'afwijkingen',
  'status',
  'versie',
  'datum',
  'melding',
]);

/**
 * What an edition says, part by part, without where it says it.
 *
 * @param document - the edition
 * @returns parts by name
 */
function editionParts(document: Document): Map<string, EditionPart> {
  const { lijst, delen, categorieen, begrippen } = document;
  const parts: EditionPart[] = [
    ...Object.entries(lijst)
      .filter(([key]) => !aside.has(key))
      .map(([key, value]) => ({ name: key, place: listStart, content: plain(value) })),
    ...[...allSections(delen)].map((section) => ({
      name: `‘${section.titleText}’`,
      place: section.source,
      content: plain([
        section.titleText,
        section.passages.flatMap(({ blocks }) => blocks.map((block) => toString(block))),
        section.notes.map(({ blocks }) => blocks.map((block) => toString(block))),
      ]),
    })),
    ...categorieen.map((category) => ({
      name: `categorie ${categoryKey(category)}`,
      place: category.source,
      content: plain({ ...category, toelichting: category.toelichting.map((block) => toString(block)) }),
    })),
    ...begrippen.map((term) => ({
      name: `begrip ‘${term.term}’`,
      place: term.source,
      content: plain({ ...term, definitie: term.definitie.map((block) => toString(block)) }),
    })),
    ...registerNames
      .filter((register) => !registers[register].text)
      .flatMap((register): readonly Entry<object>[] => document[register])
      .map((entry) => ({
        name: `‘${entry.naam}’ (${entry.id})`,
        place: entry.source,
        content: plain(entry),
      })),
  ];
  return new Map(parts.map((part) => [part.name, part]));
}

/** Names of the parts that differ, or that only one of both has, with the place in the later edition where it has one. */
export function changedParts(now: Document, before: Document): { name: string; place: Place | null }[] {
  const [later, earlier] = [editionParts(now), editionParts(before)];
  const names = new Set([...later.keys(), ...earlier.keys()]);
  return [...names]
    .filter((name) => later.get(name)?.content !== earlier.get(name)?.content)
    .map((name) => ({ name, place: later.get(name)?.place ?? null }));
}

function plain(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) =>
    key === 'source' || key === 'afwijkingen' ? undefined : inner,
  );
}
