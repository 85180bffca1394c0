import type { Element, Root as HastRoot } from 'hast';
import type { FootnoteDefinition, Nodes, RootContent } from 'mdast';
import { visit } from '../../../document/visit.ts';
import { kindOfPath } from '../../../source/records.ts';
import { textOf as toFileText } from '../../../source/write/write-content.ts';
import type { FileEntry } from '../../judge-paths.ts';
import type { HtmlNotes } from '../html-notes.ts';
import { convert, nameOf } from '../to-mdast.ts';
import { fileNamed, readData } from './own-record.ts';
import type { DataTable } from './own-record.ts';
import { OwnBlocks } from './own-blocks.ts';
import { readLinks, takeNoteName } from './own-inlines.ts';
import { callsIn, renameCalls, textOf } from './own-text.ts';

/** A file that is being read: its data, and its text in blocks. */
interface OpenFile {
  readonly data: DataTable;
  readonly blocks: OwnBlocks;
}

/** Whether a document is one that Inzage made of a list. */
export function isOwnDocument(tree: HastRoot): boolean {
  return tree.children.some((child) => {
    const path = child.type === 'element' ? fileNamed(child) : null;
    return path !== null && kindOfPath(path) !== null;
  });
}

/**
 * Reads a document that Inzage made of a list back into the files of the list.
 *
 * @param notes - taken out of it
 * @param file - its name, for messages
 * @throws ImportRefused for data that cannot be read
 */
export function readOwn(tree: HastRoot, notes: HtmlNotes, file: string): FileEntry[] {
  const definitions = readNotes(notes);
  const files: OpenFile[] = [];
  const elements = tree.children.filter((child): child is Element => child.type === 'element');
  elements.forEach((element, index) => {
    const path = fileNamed(element);
    const next = elements[index + 1];
    const isTitle = /^h[1-6]$/.test(element.tagName) && next !== undefined && fileNamed(next) !== null;
    // The heading right above the data of a file is the title of that file.
    if (path !== null)
      files.push({
        data: titled(readData(element, path, file), elements[index - 1]),
        blocks: new OwnBlocks(),
      });
    else if (!isTitle) files.at(-1)?.blocks.add(element);
  });
  return files.map(({ data, blocks }) => [data.path, toText(data, blocks.all, definitions)]);
}

function titled(data: DataTable, above: Element | undefined): DataTable {
  if (!above || !/^h[1-6]$/.test(above.tagName) || data.path.endsWith('.yaml')) return data;
  const record = data.record as Readonly<Record<string, unknown>>;
  const words = textOf(above).replace(/\s+/g, ' ').trim();
  if (words === record.nummer) return data;
  const number = typeof record.nummer === 'string' ? `${record.nummer} ` : '';
  const title = words.startsWith(number) ? words.slice(number.length) : words;
  const key = data.path.startsWith('begrippen/') ? 'term' : 'titel';
  // In the order of editors the number comes first.
  const { nummer, ...rest } = record;
  return { ...data, record: { ...(nummer !== undefined && { nummer }), [key]: title, ...rest } };
}

function toText({ path, record }: DataTable, blocks: RootContent[], notes: Notes): string {
  if (path.endsWith('.yaml')) return toFileText({ path, record, body: null });
  readLinks(blocks);
  const definitions = calledFrom(blocks, notes);
  return toFileText({ path, record, body: renamed([...blocks, ...definitions], notes) });
}

/** The notes that a text calls, and those that they call themselves. */
function calledFrom(blocks: readonly RootContent[], notes: Notes): FootnoteDefinition[] {
  const found = new Map<string, FootnoteDefinition>();
  const take = (identifier: string): void => {
    const note = notes.get(identifier);
    if (!note || found.has(identifier)) return;
    found.set(identifier, note);
    look(note.children);
  };
  const look = (nodes: readonly RootContent[]): void => {
    const root: Nodes = { type: 'root', children: [...nodes] };
    visit(root, 'footnoteReference', ({ identifier }) => {
      take(identifier);
    });
    visit(root, 'html', ({ value }) => {
      callsIn(value).forEach(take);
    });
  };
  look(blocks);
  return [...found.values()];
}

/** Calls of notes by the names that the file has for them. */
function renamed(blocks: readonly RootContent[], notes: Notes): RootContent[] {
  const copy = structuredClone([...blocks]);
  const root: Nodes = { type: 'root', children: copy };
  visit(root, 'footnoteReference', (reference) => {
    const note = notes.get(reference.identifier);
    if (note) Object.assign(reference, { identifier: note.identifier, label: note.label });
  });
  visit(root, 'html', (node) => {
    node.value = renameCalls(node.value, (called) => notes.get(called)?.label ?? called);
  });
  return copy;
}

/** The notes of a document by the name that it calls them with, each under the name that its file has for it. */
type Notes = ReadonlyMap<string, FootnoteDefinition>;

/** The notes by the name that the document calls them with, under the name of their file. */
function readNotes(notes: HtmlNotes): Map<string, FootnoteDefinition> {
  return new Map(
    [...notes].map(([id, element]) => {
      const called = nameOf(id);
      const children = convert({ type: 'root', children: element.children });
      const named = takeNoteName(children);
      const name = named?.name ?? called;
      readLinks(children);
      const source = textOf(element)
        .replace(/^\{\^[^}]*\}/, '')
        .trim();
      const content: RootContent[] = named?.asWritten === true ? [{ type: 'html', value: source }] : children;
      return [
        called,
        {
          type: 'footnoteDefinition',
          identifier: name.toLowerCase(),
          label: name,
          children: content,
        } as FootnoteDefinition,
      ];
    }),
  );
}
