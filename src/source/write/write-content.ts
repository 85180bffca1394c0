import type { Root, RootContent } from 'mdast';
import type { Document, Entry, Term } from '../../document/document.ts';
import { fileOf, keyOf, registerNames, registers } from '../../document/registers.ts';
import type { Register } from '../../document/registers.ts';
import { fileSchemas } from '../records.ts';
import { chapterFiles } from './chapters.ts';
import { toMarkdownFile, toYaml } from './files.ts';
import type { ContentTexts } from './files.ts';
import { toInput } from './input.ts';
import { gatherNotes } from './notes.ts';
import { plainNodes } from '../../markdown/write/plain-tree.ts';

/**
 * Writes the content folder back from the Document: files which `load` reads as the same Document. Comments, the
 * wrapping of lines and the order of keys are lost, for the Document has none; images are not text and not in it.
 *
 * @param document - the list
 * @returns the text of every file by its path below the content folder
 */
export function writeContent(document: Document): ContentTexts {
  const notesOf = gatherNotes(document);
  const texts: ContentTexts = new Map();
  const addMarkdown = (file: string, record: unknown, blocks: readonly RootContent[]): void => {
    const body: Root = { type: 'root', children: [...blocks, ...notesOf(file)] };
    texts.set(file, toMarkdownFile(record, body));
  };
  texts.set('lijst.yaml', toYaml(toInput(fileSchemas.lijst, document.lijst)));
  for (const [file, { record, body }] of chapterFiles(document.delen)) addMarkdown(file, record, body);
  for (const category of document.categorieen) {
    const { file } = category.source;
    addMarkdown(file, toInput(fileSchemas.categorie, category), plainNodes(category.toelichting, file));
  }
  for (const term of document.begrippen) {
    const { file } = term.source;
    addMarkdown(file, toInput(fileSchemas.begrippen, termInput(term)), plainNodes(term.definitie, file));
  }
  for (const register of registerNames)
    if (!registers[register].folder) addRegister(register, document[register], texts);
  return texts;
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
function addRegister(register: Register, entries: readonly Entry<object>[], texts: ContentTexts): void {
  const { key } = registers[register];
  // The Document sorts by name; what was the order of the file decides which of two alike keeps its id.
  const rows = entries
    .toSorted((a, b) => a.source.line - b.source.line || a.source.column - b.source.column)
    // In the file a record has the short name by which others refer to it.
    .map((entry) => (key === 'id' ? { ...entry, id: keyOf(register, entry.id) } : entry));
  if (rows.length > 0)
    texts.set(fileOf(register), toYaml(rows.map((row) => toInput(fileSchemas[register], row))));
}
