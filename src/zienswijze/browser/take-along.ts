import { element } from '../../browser/dom.ts';
import { letterOf } from '../letter/letter.ts';
import type { Letter, LetterBlock } from '../letter/letter.ts';
import { toText } from '../letter/to-text.ts';
import { letterWords } from '../letter/words.ts';
import { toViewJson, viewFileName } from '../write.ts';
import { toFile } from './kept.ts';
import type { Kept } from './kept.ts';
import type { PageData } from './page-data.ts';

const makers = {
  txt: async (view: Kept, data: PageData) => Promise.resolve(toText(letterFor(view, data))),
  json: async (view: Kept) => Promise.resolve(toViewJson(toFile(view))),
  docx: async (view: Kept, data: PageData) => {
    const { toDocx } = await import('../letter/to-docx.ts');
    return toDocx(letterFor(view, data));
  },
  pdf: async (view: Kept, data: PageData) => {
    const [{ toPdf }, { letterFonts }] = await Promise.all([
      import('../letter/to-pdf.ts'),
      import('./letter-fonts.ts'),
    ]);
    return toPdf(letterFor(view, data), await letterFonts(), letterWords(data.letter));
  },
} satisfies Record<string, (view: Kept, data: PageData) => Promise<string | Uint8Array>>;

/** The files that a view can be taken along in. */
export type Form = keyof typeof makers;

export const forms = Object.keys(makers) as Form[];

export function letterFor(view: Kept, { recipient, letter }: PageData): Letter {
  return letterOf(toFile(view), recipient, letterWords(letter));
}

/** Makes the file and has the browser save it. */
export async function saveAs(form: Form, view: Kept, data: PageData): Promise<string> {
  const content = await makers[form](view, data);
  const name = viewFileName({ uitgave: view.edition }, form);
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part]));
  element('a', { href: url, download: name }).click();
  // The browser reads it after this.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
  return name;
}

/** The letter as elements, to be printed. */
export function toElements({ blocks }: Letter): HTMLElement[] {
  return blocks.map(elementOf);
}

function elementOf(block: LetterBlock): HTMLElement {
  switch (block.kind) {
    case 'title':
      return element('h1', {}, block.text);
    case 'heading':
      return element('h2', {}, block.text);
    case 'lines':
      return element('p', {}, block.lines.join('\n'));
    case 'paragraph':
      return element('p', {}, block.text);
    case 'quotation':
      return element('blockquote', {}, block.text);
    case 'fact':
      return element('p', {}, element('strong', {}, `${block.label}: `), block.text);
    case 'link':
      return element('p', {}, element('strong', {}, `${block.label}: `), block.href);
  }
}
