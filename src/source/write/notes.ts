import type { FootnoteDefinition, Nodes } from 'mdast';
import { visit } from '../../document/visit.ts';
import type { Document, Note } from '../../document/document.ts';
import { allSections } from '../../document/queries.ts';
import { plainNodes } from '../../markdown/write/plain-tree.ts';

/** The name by which the text of a file calls a note. */
type NoteName = Pick<FootnoteDefinition, 'identifier' | 'label'>;

/**
 * The footnotes of the list by the file they stand in, under the names that their references use.
 *
 * @returns gives the definitions of one file, to be written below its text
 */
export function gatherNotes(document: Document): (file: string) => FootnoteDefinition[] {
  const notes = [...allSections(document.delen)].flatMap((section) => section.notes);
  const names = namesOf(document, notes);
  const byFile = Map.groupBy(notes, ({ source }) => source.file);
  return (file) =>
    (byFile.get(file) ?? []).flatMap(({ id, blocks }): FootnoteDefinition[] => {
      const name = names.get(id);
      return name ? [{ type: 'footnoteDefinition', ...name, children: plainNodes(blocks, file) }] : [];
    });
}

function namesOf(
  { delen, categorieen, begrippen }: Document,
  notes: readonly Note[],
): ReadonlyMap<string, NoteName> {
  const names = new Map<string, NoteName>();
  const texts: (readonly Nodes[])[] = [
    ...[...allSections(delen)].flatMap(({ title, passages }) => [
      title,
      ...passages.map(({ blocks }) => blocks),
    ]),
    ...categorieen.map(({ toelichting }) => toelichting),
    ...begrippen.map(({ definitie }) => definitie),
    ...notes.map(({ blocks }) => blocks),
  ];
  for (const node of texts.flat()) {
    visit(node, 'footnoteReference', ({ data, identifier, label }) => {
      if (data?.noteId !== undefined) names.set(data.noteId, { identifier, label: label ?? null });
    });
  }
  return names;
}
