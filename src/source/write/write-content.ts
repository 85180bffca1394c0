import type { RootContent } from 'mdast';
import type { Category, Document, Entry, Term } from '../../document/document.ts';
import { kindOfList } from '../../document/list-kinds.ts';
import { titleFrom } from '../../document/title-from.ts';
import { fileOf, keyOf, registerNames, registers } from '../../document/registers.ts';
import type { Register } from '../../document/registers.ts';
import { plainNodes } from '../../markdown/write/plain-tree.ts';
import { fileSchemas } from '../records.ts';
import { chapterFiles } from './chapters.ts';
import { toMarkdownFile, toYaml } from './files.ts';
import type { ContentTexts } from './files.ts';
import { toInput } from './input.ts';
import { gatherNotes } from './notes.ts';

/** A file of the content folder as an editor would write it, before it is text. */
export interface ContentRecord {
  /** Path below the content folder. */
  readonly path: string;
  /** The data: all of a YAML file, or what stands between the two `---`. */
  readonly record: unknown;
  /** The text in Markdown's own nodes and directives; null of a YAML file. */
  readonly body: readonly RootContent[] | null;
}

/**
 * Writes the content folder back from the Document: files which `load` reads as the same Document. Comments, the
 * wrapping of lines and the order of keys are lost, for the Document has none; images are not text and not in it.
 *
 * @param document - the list
 * @returns the text of every file by its path below the content folder
 */
export function writeContent(document: Document): ContentTexts {
  return new Map(contentRecords(document).map((file) => [file.path, textOf(file)]));
}

/** The text of a file. */
export function textOf({ record, body }: ContentRecord): string {
  if (body === null) return toYaml(record);
  return toMarkdownFile(record, { type: 'root', children: structuredClone([...body]) });
}

/** The files of the content folder before they are text. */
export function contentRecords(document: Document): ContentRecord[] {
  const notesOf = gatherNotes(document);
  const markdown = (path: string, record: unknown, blocks: readonly RootContent[]): ContentRecord => ({
    path,
    record,
    body: [...blocks, ...notesOf(path)],
  });
  return [
    { path: 'lijst.yaml', record: toInput(fileSchemas.lijst, document.lijst), body: null },
    ...[...chapterFiles(document.delen)].map(([path, { record, body }]) => markdown(path, record, body)),
    ...document.categorieen.map((category) => {
      const { file } = category.source;
      const record = toInput(fileSchemas.categorie, withoutMadeTitle(category, document));
      return markdown(file, record, plainNodes(category.toelichting, file));
    }),
    ...document.begrippen.map((term) => {
      const { file } = term.source;
      return markdown(
        file,
        toInput(fileSchemas.begrippen, termInput(term)),
        plainNodes(term.definitie, file),
      );
    }),
    ...registerNames.flatMap((register) => registerFile(register, document[register])),
  ];
}

/** A name that is the beginning of the description goes without saying, unless the kind of list asks for a name. */
function withoutMadeTitle(category: Category, { lijst }: Document): Partial<Category> {
  const isAsked = kindOfList(lijst).askedOfCategory.some((keys) => keys.every((key) => key === 'titel'));
  if (isAsked || category.titel !== titleFrom(category.omschrijving)) return category;
  return Object.fromEntries(Object.entries(category).filter(([key]) => key !== 'titel'));
}

/** References between records are by their keys; the Document has ids of those of a term. */
function termInput({ bron, zieOok, ...rest }: Term): unknown {
  return {
    ...rest,
    bron: bron === null ? undefined : keyOf('bronnen', bron),
    zieOok: zieOok.map((id) => keyOf('begrippen', id)),
  };
}

/** An empty register is no file: that is how a list without one is kept. */
function registerFile(register: Register, entries: readonly Entry<object>[]): ContentRecord[] {
  const { key, folder, text } = registers[register];
  if (text || entries.length === 0) return [];
  if (folder)
    return entries.map((entry) => ({
      path: entry.source.file,
      record: toInput(fileSchemas[register], entry),
      body: [],
    }));
  // The Document sorts by name; what was the order of the file decides which of two alike keeps its id.
  const rows = entries
    .toSorted((a, b) => a.source.line - b.source.line || a.source.column - b.source.column)
    // In the file a record has the short name by which others refer to it.
    .map((entry) => (key === 'id' ? { ...entry, id: keyOf(register, entry.id) } : entry));
  const record = rows.map((row) => toInput(fileSchemas[register], row));
  return [{ path: fileOf(register), record, body: null }];
}
