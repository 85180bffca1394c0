import type { Document, Passage } from './document.ts';
import { allSections } from './queries.ts';
import type { AfwijkingVanLijst } from './schema/afwijking.ts';

/** A finding that the editors let stand, with the place it is about: the id of a block, or null for the whole list. */
export interface RecordedException extends AfwijkingVanLijst {
  readonly place: string | null;
}

/** Everything that the editors let stand, in the order of the document. */
export function recordedExceptions({
  lijst,
  delen,
  categorieen,
  begrippen,
}: Pick<Document, 'lijst' | 'delen' | 'categorieen' | 'begrippen'>): RecordedException[] {
  const at = (place: string | null, found: readonly AfwijkingVanLijst[]): RecordedException[] =>
    found.map((one) => ({ ...one, place }));
  return [
    ...at(null, lijst.afwijkingen),
    ...firstPassages(delen).flatMap(([id, { afwijkingen }]) => at(id, afwijkingen)),
    ...categorieen.flatMap(({ id, afwijkingen }) => at(id, afwijkingen)),
    ...begrippen.flatMap(({ id, afwijkingen }) => at(id, afwijkingen)),
  ];
}

/** The first passage of every file with the section it stands in: a file with headings makes several. */
function firstPassages(sections: Document['delen']): [id: string, passage: Passage][] {
  const files = new Set<string>();
  const found: [string, Passage][] = [];
  for (const { id, passages } of allSections(sections)) {
    for (const passage of passages) {
      if (!files.has(passage.source.file) && passage.afwijkingen.length > 0) found.push([id, passage]);
      files.add(passage.source.file);
    }
  }
  return found;
}
