import PDFDocument from 'pdfkit';
import { charactersOf } from '../../pdf/font-coverage.ts';
import type { Letter, LetterBlock } from './letter.ts';
import type { LetterWords } from './words.ts';

/** The two forms of one font, as TrueType files. */
export interface LetterFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

type Sheet = PDFKit.PDFDocument;
type Tagged = PDFKit.PDFStructureElement;
type TextOptions = PDFKit.Mixins.TextOptions;

/** In points. */
const margin = 71;
const footAt = 40;
const indent = 18;
const sizes = { title: 16, heading: 12.5, text: 10.5, foot: 8.5 };
/** So much room there is at least below a heading, for what it is the heading of. */
const roomBelowHeading = 90;
/** Room between blocks, in lines. */
const below = { paragraph: 0.6, fact: 0.3 };

/** Says of every link where it leads, as who hears the page wants to know (PDF/UA-1, 7.18.5). */
class LetterDocument extends PDFDocument {
  override link(...[x, y, width, height, url, options]: Parameters<Sheet['link']>): this {
    return super.link(x, y, width, height, url, {
      ...options,
      // As a string object it becomes text of the file, not a name in it.
      Contents: new String(url) as string,
    });
  }
}

/**
 * The letter as a tagged PDF. It brings a library along: to be imported when it is asked for.
 *
 * @param fonts - with the letters of the letter; what they lack is shown by its number
 * @returns the same bytes for the same letter
 */
export async function toPdf(letter: Letter, fonts: LetterFonts, t: LetterWords): Promise<Uint8Array> {
  const sheet: Sheet = new LetterDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'] & string,
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    bufferPages: true,
    // Otherwise it asks for a font that no reader of the file need have.
    font: null as unknown as string,
    info: {
      Title: letter.title,
      ...(letter.author !== '' && { Author: letter.author }),
      CreationDate: new Date(letter.changed),
    },
  });
  const bytes = collected(sheet);
  sheet.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  const writer = new Writer(sheet, shownIn(fonts, t));
  const whole = sheet.struct('Document');
  sheet.addStructure(whole);
  for (const block of letter.blocks) whole.add(writer.draw(block));
  whole.end();
  numberPages(sheet, t);
  sheet.end();
  return bytes;
}

async function collected(sheet: Sheet): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  await new Promise<void>((resolve, reject) => {
    sheet.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    sheet.on('end', resolve);
    sheet.on('error', reject);
  });
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** What the fonts have no letter for would be an empty box. */
function shownIn({ regular, bold }: LetterFonts, t: LetterWords): (text: string) => string {
  const inBold = charactersOf(bold);
  const known = new Set([...charactersOf(regular)].filter((code) => inBold.has(code)));
  return (text) =>
    text.replaceAll('\t', ' ').replace(/[^\n]/gu, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return known.has(code) ? sign : t('zienswijze.teken', { code: code.toString(16).toUpperCase() });
    });
}

/** Draws the blocks of a letter one below the other, each with the tag of what it is. */
class Writer {
  readonly #sheet: Sheet;
  readonly #shown: (text: string) => string;

  constructor(sheet: Sheet, shown: (text: string) => string) {
    this.#sheet = sheet;
    this.#shown = shown;
  }

  draw(block: LetterBlock): Tagged {
    switch (block.kind) {
      case 'title':
      case 'heading':
        return this.#heading(block.kind, block.text);
      case 'lines':
        return this.#paragraph(block.lines.join('\n'));
      case 'paragraph':
        return this.#paragraph(block.text);
      case 'quotation':
        return this.#quotation(block.text);
      case 'fact':
        return this.#sheet.struct('P', {}, () => {
          this.#label(block.label);
          this.#plain(block.text);
          this.#gap(below.fact);
        });
      case 'link':
        return this.#link(block.label, block.href);
    }
  }

  #heading(kind: 'title' | 'heading', text: string): Tagged {
    const sheet = this.#sheet;
    this.#gap(below.paragraph);
    if (sheet.y > sheet.page.maxY() - roomBelowHeading) sheet.addPage();
    return sheet.struct(kind === 'title' ? 'H1' : 'H2', {}, () => {
      sheet.font('bold').fontSize(sizes[kind]);
      this.#write(text, { paragraphGap: 5 });
    });
  }

  #paragraph(text: string, options?: TextOptions): Tagged {
    return this.#sheet.struct('P', {}, () => {
      this.#plain(text, options);
      this.#gap(below.paragraph);
    });
  }

  #quotation(text: string): Tagged {
    const sheet = this.#sheet;
    const width = sheet.page.width - 2 * (margin + indent);
    const paragraph = sheet.struct('P', {}, () => {
      sheet.x += indent;
      this.#plain(text, { width });
      sheet.x -= indent;
      this.#gap(below.paragraph);
    });
    return sheet.struct('BlockQuote', {}, [paragraph]);
  }

  #link(label: string, href: string): Tagged {
    const words = (): void => {
      this.#label(label);
    };
    const link = this.#sheet.struct('Link', {}, () => {
      this.#plain(href, { link: href });
      this.#gap(below.fact);
    });
    return this.#sheet.struct('P', {}, [words, link]);
  }

  #plain(text: string, options?: TextOptions): void {
    this.#sheet.font('regular').fontSize(sizes.text);
    this.#write(text, options);
  }

  #label(text: string): void {
    this.#sheet.font('bold').fontSize(sizes.text);
    this.#write(`${text}: `, { continued: true });
  }

  #write(text: string, options?: TextOptions): void {
    this.#sheet.text(this.#shown(text), { lineGap: 2.5, ...options });
  }

  #gap(lines: number): void {
    this.#sheet.fontSize(sizes.text).moveDown(lines);
  }
}

/** Below every page, as something that is no part of the letter. */
function numberPages(sheet: Sheet, t: LetterWords): void {
  const { count } = sheet.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    sheet.switchToPage(index);
    // Below the margin it would begin another page.
    sheet.page.margins.bottom = 0;
    sheet.markContent('Artifact', { type: 'Pagination' });
    sheet.font('regular').fontSize(sizes.foot);
    sheet.text(
      t('zienswijze.pagina', { nummer: index + 1, totaal: count }),
      margin,
      sheet.page.height - footAt,
      {
        width: sheet.page.width - 2 * margin,
        align: 'right',
      },
    );
    sheet.endMarkedContent();
  }
}
