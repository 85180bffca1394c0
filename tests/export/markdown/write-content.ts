import type { Root, RootContent } from 'mdast';
import { z } from 'zod';
import { prefixes } from '../../../src/document/assemble/registers.ts';
import type { Document, Entry, Term } from '../../../src/document/document.ts';
import { fileSchemas } from '../../../src/source/records.ts';
import { chapterFiles } from './chapters.ts';
import { toMarkdownFile, toYaml } from './files.ts';
import type { ContentTexts } from './files.ts';
import { toInput } from './input.ts';
import { gatherNotes } from './notes.ts';
import { plainNodes } from './plain-tree.ts';

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
    addMarkdown(file, toInput(fileSchemas.begrip, termInput(term)), plainNodes(term.definitie, file));
  }
  addRegisters(document, texts);
  return texts;
}

/** References between terms are by file name; the Document has ids. */
function termInput({ bron, zieOok, ...rest }: Term): unknown {
  const key = (id: string, prefix: string): string => id.slice(prefix.length);
  return {
    ...rest,
    bron: bron === null ? undefined : key(bron, prefixes.bron),
    zieOok: zieOok.map((id) => key(id, prefixes.begrip)),
  };
}

function addRegisters(document: Document, texts: ContentTexts): void {
  const { afkortingen, actoren, regelgeving, bronnen, concordantie } = fileSchemas;
  addRegister('afkortingen', afkortingen, document.afkortingen, texts);
  addRegister('actoren', actoren, withoutPrefix(document.actoren, prefixes.actor), texts);
  addRegister('regelgeving', regelgeving, withoutPrefix(document.regelgeving, prefixes.regeling), texts);
  addRegister('bronnen', bronnen, withoutPrefix(document.bronnen, prefixes.bron), texts);
  addRegister('concordantie', concordantie, document.concordantie, texts);
}

/** In a file a record has the short name by which others refer to it. */
function withoutPrefix<T>(entries: readonly Entry<T>[], prefix: string): Entry<T>[] {
  return entries.map((entry) => ({ ...entry, id: entry.id.slice(prefix.length) }));
}

/** An empty register is no file: that is how a list without one is kept. */
function addRegister(
  name: string,
  schema: z.ZodType,
  entries: readonly Entry<unknown>[],
  texts: ContentTexts,
): void {
  // The Document sorts by name; what was the order of the file decides which of two alike keeps its id.
  const rows = entries.toSorted((a, b) => a.source.line - b.source.line || a.source.column - b.source.column);
  if (rows.length > 0) texts.set(`${name}.yaml`, toYaml(rows.map((row) => toInput(schema, row))));
}
