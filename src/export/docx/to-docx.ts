import { Document as WordDocument, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Document, Section } from '../../document/document.ts';
import { nameOfPath } from '../../document/assemble/outline.ts';
import { isGroup } from '../../document/queries.ts';
import { contentRecords } from '../../source/write/write-content.ts';
import type { ContentRecord } from '../../source/write/write-content.ts';
import { headings, toBlocks } from './blocks.ts';
import type { WordBlock } from './blocks.ts';
import { basisProperty } from '../../source/word-form.ts';
import { dataTable } from './data-table.ts';
import type { InlineContext } from './inlines.ts';
import { Notes } from './notes.ts';
import { styles } from './styles.ts';
import { madeWords } from './words.ts';

/**
 * The list as a document of Word that people can write remarks in and change, and that an import reads back: the data of
 * each file in a table, its text below that. Images are named and not shown.
 *
 * @param basis - tells from which state of the list it is made, when that is kept
 * @returns the bytes of a `.docx`
 */
export async function toDocx(document: Document, basis?: string): Promise<Uint8Array> {
  const notes = new Notes();
  const words = madeWords(document);
  const blocks = inReadingOrder(document, contentRecords(document)).flatMap((file) => {
    const context: InlineContext = { words, noteNumber: (name) => notes.numberOf(file.path, name) };
    return fileBlocks(file, notes, context);
  });
  const title = new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(document.lijst.titel)] });
  const word = new WordDocument({
    title: document.lijst.titel,
    creator: document.lijst.colofon.organisatie,
    ...(basis !== undefined && { customProperties: [{ name: basisProperty, value: basis }] }),
    styles,
    footnotes: notes.all,
    sections: [{ children: [title, ...blocks] }],
  });
  return new Uint8Array(await Packer.toBuffer(word));
}

function fileBlocks(
  { path, record, body }: ContentRecord,
  notes: Notes,
  context: InlineContext,
): WordBlock[] {
  const data = record as Readonly<Record<string, unknown>>;
  const level = levelOf(path);
  const key = path.startsWith('begrippen/') ? 'term' : 'titel';
  const title = body === null ? undefined : data[key];
  const blocks = (body ?? []).filter((block) => block.type !== 'footnoteDefinition');
  const words = toBlocks(blocks, level, context);
  // Only once the words are written it is known which notes they call.
  const others = notes.define(
    path,
    (body ?? []).filter((block) => block.type === 'footnoteDefinition'),
    context,
  );
  return [
    ...headingsOf(title, data.nummer, level),
    dataTable(path, record, typeof title === 'string' ? [key] : []),
    // Two tables below each other would become one.
    ...(blocks.length === 0 || blocks[0]?.type === 'table' ? [new Paragraph({})] : []),
    ...words,
    ...toBlocks(others, level, context),
  ];
}

/** A category without a name of its own is found by its number. */
function headingsOf(title: unknown, number: unknown, level: number): Paragraph[] {
  const words = [number, title].filter((one) => typeof one === 'string').join(' ');
  if (words === '') return [];
  const heading = headings[level - 1] ?? HeadingLevel.HEADING_6;
  return [new Paragraph({ heading, children: [new TextRun(words)] })];
}

/** How deep the heading of a file is: the delen stand at 1. */
function levelOf(path: string): number {
  if (!path.startsWith('hoofdstukken/')) return path.startsWith('categorieen/') ? 3 : 2;
  return path.replace(/\/index\.md$/, '').split('/').length - 1;
}

/** The list, then its text with the categories below their process or actor, then the registers. */
function inReadingOrder({ categorieen }: Document, files: readonly ContentRecord[]): ContentRecord[] {
  const groupOf = new Map(categorieen.map(({ source, proces }) => [source.file, proces]));
  const grouped = Map.groupBy(files, ({ path }) => groupOf.get(path));
  const placed = new Set<ContentRecord>();
  const ordered = files.flatMap((file) => {
    if (groupOf.has(file.path)) return [];
    const { soort } = file.record as Partial<Pick<Section, 'soort'>>;
    const below = soort !== undefined && isGroup({ soort }) ? grouped.get(nameOfPath(file.path)) : undefined;
    for (const one of below ?? []) placed.add(one);
    return [file, ...(below ?? [])];
  });
  return [...ordered, ...files.filter((file) => groupOf.has(file.path) && !placed.has(file))];
}
