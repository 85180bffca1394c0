import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Letter, LetterBlock } from './letter.ts';

const font = 'Calibri';
/** In twentieths of a point. */
const below = 160;

const quoted: IRunOptions = { italics: true };
const labelled: IRunOptions = { bold: true };

/** The letter as a document of Word. It brings a library along: to be imported when it is asked for. */
export async function toDocx({ title, author, blocks }: Letter): Promise<Uint8Array> {
  const document = new Document({
    title,
    ...(author !== '' && { creator: author }),
    styles: {
      default: {
        document: {
          run: { font, size: 22, language: { value: 'nl-NL' } },
          paragraph: { spacing: { after: below } },
        },
      },
    },
    sections: [{ children: blocks.map(paragraphOf) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function paragraphOf(block: LetterBlock): Paragraph {
  switch (block.kind) {
    case 'title':
      return new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: runs(block.text) });
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: runs(block.text) });
    case 'quotation':
      return new Paragraph({
        indent: { left: 500, right: 500 },
        children: [new TextRun({ ...quoted, text: block.text })],
      });
    case 'lines':
      return new Paragraph({ children: runs(block.lines.join('\n')) });
    case 'paragraph':
      return new Paragraph({ children: runs(block.text) });
    case 'fact':
      return new Paragraph({ children: [labelRun(block.label), ...runs(block.text)] });
    case 'link':
      return new Paragraph({
        children: [
          labelRun(block.label),
          new ExternalHyperlink({
            link: block.href,
            children: [new TextRun({ text: block.href, style: 'Hyperlink' })],
          }),
        ],
      });
  }
}

function labelRun(label: string): ParagraphChild {
  return new TextRun({ ...labelled, text: `${label}: ` });
}

function runs(text: string): ParagraphChild[] {
  return text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
}
