import { Paragraph, TextRun } from 'docx';
import type { IPropertiesOptions } from 'docx';
import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import { visit } from '../../document/visit.ts';
import { toMarkdownText } from '../../markdown/write/to-markdown.ts';
import { hidden, isPlainWords, toRuns } from './inlines.ts';
import type { InlineContext } from './inlines.ts';

/** The notes of a list, which Word numbers through. */
export class Notes {
  readonly #numbers = new Map<string, number>();
  readonly #notes: Record<string, { readonly children: readonly Paragraph[] }> = {};

  get all(): NonNullable<IPropertiesOptions['footnotes']> {
    return this.#notes;
  }

  /** Number of a note that a file calls by its name. */
  numberOf(path: string, name: string): number {
    const key = `${path}\n${name}`;
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return number;
  }

  /**
   * Takes the notes from the text of a file.
   *
   * @returns what is left: a note that only another note calls cannot be one in Word
   */
  define(path: string, blocks: readonly RootContent[], context: InlineContext): RootContent[] {
    const called = new Set<string>();
    for (const block of blocks)
      if (block.type !== 'footnoteDefinition')
        visit(block, 'footnoteReference', ({ identifier }) => {
          called.add(identifier);
        });
    return blocks.filter((block) => {
      if (block.type !== 'footnoteDefinition' || !called.has(block.identifier)) return true;
      const number = this.numberOf(path, block.identifier);
      this.#notes[String(number)] = { children: paragraphsOf(block, context) };
      return false;
    });
  }
}

/** The alineas of a note, with the name by which the file calls it; one that Word cannot show as in the file. */
function paragraphsOf(
  { identifier, label, children }: FootnoteDefinition,
  context: InlineContext,
): Paragraph[] {
  const name = label ?? identifier;
  const words = children.map((child) =>
    child.type === 'paragraph' && isNoteWords(child.children) ? child.children : null,
  );
  if (!words.every((one) => one !== null)) {
    const text = toMarkdownText({ type: 'root', children: structuredClone(children) }).trimEnd();
    const lines = text
      .split('\n')
      .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
    return [new Paragraph({ children: [hidden(`{^${name} md}`), ...lines] })];
  }
  return words.map(
    (one, index) =>
      new Paragraph({ children: [...(index === 0 ? [hidden(`{^${name}}`)] : []), ...toRuns(one, context)] }),
  );
}

/** Word has no notes within notes. */
function isNoteWords(words: readonly PhrasingContent[]): boolean {
  return isPlainWords(words) && words.every(({ type }) => type !== 'footnoteReference');
}
